import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { KeptAnswers } from '../../../entrypoints/shared/store/kept-answers';

let database: BaoshuDatabase;
/** Keys in the order in which they were asked for. */
let asked: string[];
let answers: KeptAnswers<unknown>;
const ignore = () => undefined;

beforeEach(async () => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
  await database.open();
  asked = [];
  answers = new KeptAnswers(async (key) => {
    asked.push(key);
    if (key === 'bad') throw new Error('no such setting');
    return (await database.settings.get(key))?.value ?? null;
  }, 2);
});
afterEach(() => database.delete());

const here = (key: string, value: unknown) =>
  vi.waitFor(() => expect(answers.now(key)).toEqual({ state: 'here', value }));

test('a view after another finds the answer there; it is not asked for again', async () => {
  const leave = answers.listen('a', ignore);
  await here('a', null);
  leave();
  const before = asked.length;
  answers.listen('a', ignore);
  expect(answers.now('a')).toEqual({ state: 'here', value: null });
  expect(asked).toHaveLength(before);
});

test('while somebody looks it follows the library, and tells so', async () => {
  const changed = vi.fn();
  answers.listen('a', changed);
  await here('a', null);
  await database.settings.put({ key: 'a', value: 5 });
  await here('a', 5);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('what changes while nobody looks is let go, and asked for when somebody does', async () => {
  const stop = answers.listen('a', ignore);
  await here('a', null);
  stop();
  await database.settings.put({ key: 'a', value: 6 });
  await vi.waitFor(() => expect(answers.now('a')).toEqual({ state: 'waiting' }));
  answers.listen('a', ignore);
  await here('a', 6);
});

test('of those that nobody looks at the last two are kept', async () => {
  for (const key of ['a', 'b', 'c']) {
    const stop = answers.listen(key, ignore);
    await here(key, null);
    stop();
  }
  expect(['a', 'b', 'c'].map((key) => answers.now(key).state)).toEqual(['waiting', 'here', 'here']);
});

test('a failure is told, and the question asked again by the next view', async () => {
  const stop = answers.listen('bad', ignore);
  await vi.waitFor(() => expect(answers.now('bad')).toMatchObject({ state: 'failed' }));
  stop();
  answers.listen('bad', ignore);
  await vi.waitFor(() => expect(asked).toEqual(['bad', 'bad']));
});
