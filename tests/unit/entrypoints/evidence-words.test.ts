import { expect, test } from 'vitest';
import { BY_READER } from '../../../core/recognise/given';
import { KINDS } from '../../../core/recognise/kinds/registry';
import { MENTION_CUES, WHOLE_CUES } from '../../../core/recognise/year/cues';
import { evidenceWords } from '../../../entrypoints/shared/words/format/evidence-words';
import { filesUnder, readSource } from '../architecture/source-files';
import { inLanguage } from './in-language';

inLanguage('en');

const OF_YEAR = [...MENTION_CUES.flatMap(({ rules }) => rules), ...Object.values(WHOLE_CUES)].map(
  ({ name }) => `年份·${name}`,
);
const OF_KIND = KINDS.flatMap(({ cues }) => cues.map(({ name }) => name));
/** Names that stand in the code of a rule (`rule: '标题'`). */
const WRITTEN = filesUnder('core/recognise', ['.ts']).flatMap((file) =>
  [...readSource(file).matchAll(/rule: '([^']+)'/g)].map((match) => match[1]!),
);

test('all that speaks for a recognition has an English name', () => {
  const names = [...OF_YEAR, ...OF_KIND, ...WRITTEN, ...Object.values(BY_READER)];
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => /\p{Script=Han}/u.test(evidenceWords(name)))).toEqual([]);
});

test('reasons for the year say so', () => {
  expect(evidenceWords('年份·会议日期')).toBe('Year: date of the session');
});
