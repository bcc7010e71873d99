import { firstCharacters, lastCharacters } from './edge-characters';
import { LOWEST, type Mask, maskOf } from './mask';

/** What may stand at one edge of a text, as a pattern tells it. */
export interface Edge {
  isOf(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** The text without it; the text itself where it does not stand there. */
  takenOff(text: string): string;
}

type Side = 'first' | 'last';

/** The characters at the edge of a pattern's matches; null where they cannot be told or where it is not bound to that edge. */
function codesOf(pattern: RegExp, side: Side): ReadonlySet<number> | null {
  if (!isBound(pattern.source, side)) return null;
  return side === 'first' ? firstCharacters(pattern) : lastCharacters(pattern);
}

/** The mask of what may stand at the edge. */
function maskAt(pattern: RegExp, side: Side): Mask {
  const codes = codesOf(pattern, side);
  if (codes === null) throw new RangeError(`no ${side === 'first' ? 'head' : 'tail'}: ${pattern.source}`);
  return maskOf(codes);
}

// Each method asks the mask in its own body: a script just loaded runs calls slowly, and these are asked for every number

class Head implements Edge {
  private mask: Mask | null = null;

  constructor(private readonly pattern: RegExp) {}

  isOf(text: string): boolean {
    this.mask ??= maskAt(this.pattern, 'first');
    const code = text.charCodeAt(0);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    this.mask ??= maskAt(this.pattern, 'first');
    const code = text.charCodeAt(0);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 ? this.pattern.exec(text) : null;
  }

  takenOff(text: string): string {
    this.mask ??= maskAt(this.pattern, 'first');
    const code = text.charCodeAt(0);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 ? text.replace(this.pattern, '') : text;
  }
}

class Tail implements Edge {
  private mask: Mask | null = null;

  constructor(private readonly pattern: RegExp) {}

  isOf(text: string): boolean {
    this.mask ??= maskAt(this.pattern, 'last');
    const code = text.charCodeAt(text.length - 1);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    this.mask ??= maskAt(this.pattern, 'last');
    const code = text.charCodeAt(text.length - 1);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 ? this.pattern.exec(text) : null;
  }

  takenOff(text: string): string {
    this.mask ??= maskAt(this.pattern, 'last');
    const code = text.charCodeAt(text.length - 1);
    return ((this.mask[(code & LOWEST) >> 5]! >>> (code & 31)) & 1) === 1 ? text.replace(this.pattern, '') : text;
  }
}

/**
 * A pattern that begins with `^`, tried only on texts that begin with a character that a match can begin with. Throws a RangeError
 * when it is first asked where any character begins a match.
 */
export const headOf = (pattern: RegExp): Edge => new Head(pattern);

/**
 * A pattern that ends in `$`, tried only on texts whose last character a match can end with: an expression would be tried from each
 * character of the text on. Throws a RangeError when it is first asked where any character ends a match.
 */
export const tailOf = (pattern: RegExp): Edge => new Tail(pattern);

/**
 * Rules of which only those are worth trying on a text whose pattern can match at its first (its last) character, in their order;
 * those whose pattern is not bound to that edge, or may stand on any character, always are.
 */
export class RulesByEdge<R> {
  /** By the lowest bits of the character's code, as masks have them: a rule more is tried than must be, never one less. */
  private readonly byLowest: (readonly R[] | undefined)[] = new Array(LOWEST + 1).fill(undefined);
  private edges: { rule: R; lowest: ReadonlySet<number> | null }[] | null = null;

  constructor(
    private readonly rules: readonly R[],
    private readonly patternOf: (rule: R) => RegExp,
    private readonly side: Side,
  ) {}

  /** The rules that may match `text`. */
  of(text: string): readonly R[] {
    // An empty text has none of the characters, and is asked about as the character 0
    const code = text.charCodeAt(this.side === 'first' ? 0 : text.length - 1) & LOWEST;
    return this.byLowest[code] ?? this.select(code);
  }

  private select(lowest: number): readonly R[] {
    this.edges ??= this.rules.map((rule) => {
      const codes = codesOf(this.patternOf(rule), this.side);
      return { rule, lowest: codes && new Set(Array.from(codes, (code) => code & LOWEST)) };
    });
    const rules = this.edges.filter((edge) => edge.lowest?.has(lowest) ?? true).map(({ rule }) => rule);
    this.byLowest[lowest] = rules;
    return rules;
  }
}

/** True where each alternative of a pattern at the top begins with `^` (`first`) or ends in `$`. */
function isBound(source: string, side: Side): boolean {
  let depth = 0;
  let opens = true;
  let begins = true;
  let ends = false;
  for (let at = 0; at < source.length; at++) {
    const c = source[at]!;
    if (c === '|' && depth === 0) {
      if (side === 'last' && !ends) return false;
      opens = true;
      ends = false;
      continue;
    }
    if (opens && c !== '^') begins = false;
    opens = false;
    ends = c === '$' && depth === 0;
    if (c === '\\') at++;
    else if (c === '[') at = endOfClass(source, at);
    else if (c === '(') depth++;
    else if (c === ')') depth--;
  }
  return side === 'first' ? begins : ends;
}

/** Where the class that opens at `at` closes. */
function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}
