import { describe, expect, test } from 'vitest';
import { firstCharacters, lastCharacters } from '../../../core/rules/edge-characters';
import type { Rule } from '../../../core/rules/rule';
import { scannerOf } from '../../../core/rules/scanner';
import { tailOf } from '../../../core/rules/tail';
import { TIME_WORDS } from '../../../core/time/words';

const listed = (pattern: RegExp, read = firstCharacters): string | null => {
  const first = read(pattern);
  return first === null
    ? null
    : [...first]
        .map((code) => String.fromCharCode(code))
        .sort()
        .join('');
};

describe('the characters that a match can begin with', () => {
  test.each([
    [/春季|夏季/, '夏春'],
    [/(?:春|夏)?季/, '夏季春'],
    [/第?[一二]月/, '一二第'],
    [/[1-3]月/, '123'],
    [/\d月/, '0123456789'],
    [/\.5/, '.'],
    [/\u6625季/, '春'],
    [/(?<=初)春|(?<!初)夏/, '夏春'],
    [/(?!春季)春|^夏/, '夏春'],
    [/(?<when>春|夏)季/, '夏春'],
    [/春{0,2}季/, '季春'],
    [/春{1,2}季/, '春'],
    [/春*?夏+季/, '夏春'],
    [/(春|夏?)季/, '夏季春'],
  ])('%s', (pattern, characters) => expect(listed(pattern)).toBe(characters));

  test.each([/[^春]季/, /.季/, /\s季/, /春?/, /春|/, /(?=春)/, /[\u4e00-\u9fff]季/, /spring/i, /\p{L}/u])(
    '%s may begin with any, or match nothing',
    (pattern) => expect(listed(pattern)).toBe(null),
  );
});

describe('the characters that a match can end with', () => {
  test.each([
    [/春季|夏天/, '天季'],
    [/季(?:春|夏)?/, '夏季春'],
    [/[一二]月$/, '月'],
    [/季(?!末)$/, '季'],
    [/(?<=初)春+[底末]?/, '底春末'],
    [/春.*季/, '季'],
    [/春[季天]{1,3}/, '天季'],
  ])('%s', (pattern, characters) => expect(listed(pattern, lastCharacters)).toBe(characters));

  test.each([/春.?$/, /春.{0,3}/, /春*/, /春[^季]/])('%s may end with any, or match nothing', (pattern) =>
    expect(listed(pattern, lastCharacters)).toBe(null),
  );
});

describe('a tail', () => {
  test('is found and taken off at the end alone', () => {
    const season = tailOf(/(?:春|夏)季$/);
    expect([season.isOf('初春季'), season.isOf('春季末'), season.isOf('')]).toEqual([true, false, false]);
    expect([season.takenOff('初春季'), season.takenOff('春季末'), season.takenOff('四季')]).toEqual([
      '初',
      '春季末',
      '四季',
    ]);
  });

  test('must stand at the end, with characters that can be listed', () => {
    expect(() => tailOf(/春季/)).toThrow('春季');
    expect(() => tailOf(/春.?$/)).toThrow('春');
    expect(() => tailOf(/春季$|夏/)).toThrow('夏');
  });
});

const rule = (id: string, pattern: RegExp): Rule => ({ id, pattern, examples: [], counterExamples: [] });

describe('a scanner', () => {
  const found = (rules: Rule[], text: string): string[] =>
    scannerOf(rules)(text).map(({ rule: { id }, start, end }) => `${id} ${start}-${end}`);

  test('takes the first rule of the table that matches, wherever another one is longer', () => {
    expect(found([rule('short', /春/), rule('long', /春季/)], '春季')).toEqual(['short 0-1']);
    expect(found([rule('long', /春季/), rule('short', /春/)], '春季，春')).toEqual(['long 0-2', 'short 3-4']);
  });

  test('finds none inside another', () => {
    expect(found([rule('two', /春春/), rule('summer', /夏/)], '春春春夏')).toEqual(['two 0-2', 'summer 3-4']);
    expect(found([rule('all', /春夏/), rule('summer', /夏/)], '春夏夏')).toEqual(['all 0-2', 'summer 2-3']);
  });

  test('sees what stands before a match', () => {
    expect(found([rule('late', /(?<=晚)春/), rule('other', /(?<!晚)春/)], '晚春春')).toEqual(['late 1-2', 'other 2-3']);
  });

  test('gives the named groups', () => {
    const [first] = scannerOf([rule('season', /(?<which>春|夏)季/)])('夏季');
    expect(first?.groups).toMatchObject({ which: '夏' });
  });

  test('takes no rule that any character opens', () => {
    expect(() => scannerOf([rule('any', /.季/)])).toThrow('any');
  });

  test('finds each word of time where its own pattern does', () => {
    const scan = scannerOf(TIME_WORDS.rules);
    for (const { pattern, examples } of TIME_WORDS.rules) {
      for (const marked of examples) {
        const example = marked.replace(/[⟦⟧]/g, '');
        const at = pattern.exec(example)!.index;
        expect(scan(example).some(({ start, end }) => start <= at && at < end)).toBe(true);
      }
    }
  });
});
