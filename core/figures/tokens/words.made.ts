import { nouns, wordsOfRole } from '../lexicon';
import { CUT, rolesOf } from './roles';
import { trieOf } from './trie';

/*
 * The words that a clause is cut into, made ready: to lay them out takes a page longer than to read its first clauses. A word's
 * value in the trie is the place, counted from 1, of its roles in ROLES; a noun has none.
 */
const bits = new Map<string, number>([...nouns(), ...wordsOfRole('noun')].map((noun) => [noun, 0]));
for (const role of CUT) for (const word of wordsOfRole(role)) bits.set(word, (bits.get(word) ?? 0) | rolesOf(role));

export const ROLES: readonly number[] = [...new Set(bits.values())];

export const TRIE = trieOf(new Map(Array.from(bits, ([word, roles]) => [word, ROLES.indexOf(roles) + 1])));
