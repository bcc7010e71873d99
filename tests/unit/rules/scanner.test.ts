import { describe, expect, test } from 'vitest';
import { headOf, RulesByEdge, tailOf } from '../../../core/rules/edge';
import { firstCharacters, lastCharacters } from '../../../core/rules/edge-characters';
import type { Rule } from '../../../core/rules/rule';
import { scannerOf } from '../../../core/rules/scanner';
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
    [
      /[春\s]季/,
      '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000春\ufeff',
    ],
  ])('%s', (pattern, characters) => expect(listed(pattern)).toBe(characters));

  test.each([/[^春]季/, /.季/, /春?/, /春|/, /(?=春)/, /[\u4e00-\u9fff]季/, /spring/i, /\p{L}/u])(
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
    expect(() => tailOf(/春季/).isOf('春季')).toThrow('春季');
    expect(() => tailOf(/春.?$/).isOf('春')).toThrow('春');
    expect(() => tailOf(/春季$|夏/).isOf('夏')).toThrow('夏');
  });
});

describe('a head', () => {
  test('is found and taken off at the beginning alone', () => {
    const season = headOf(/^(?:春|夏)季/);
    expect([season.isOf('春季末'), season.isOf('初春季'), season.isOf('')]).toEqual([true, false, false]);
    expect([season.takenOff('春季末'), season.takenOff('初春季'), season.takenOff('春天')]).toEqual([
      '末',
      '初春季',
      '春天',
    ]);
    expect(season.exec('夏季末')?.[0]).toBe('夏季');
    expect(season.exec('秋季末')).toBe(null);
  });

  test('must stand at the beginning, with characters that can be listed', () => {
    expect(() => headOf(/春季/).isOf('春季')).toThrow('春季');
    expect(() => headOf(/^.?春/).isOf('春')).toThrow('春');
    expect(() => headOf(/^春季|夏/).isOf('夏')).toThrow('夏');
  });

  test('is told from another whose character has the same lowest bits', () => {
    const other = String.fromCharCode('春'.charCodeAt(0) + 0x400);
    expect(headOf(/^春/).isOf(other)).toBe(false);
  });
});

describe('rules by the edge of a text', () => {
  const all = [/^春/, /^[夏秋]/, /^春|冬$/, /季/, /^.冬/];
  const asked = (side: 'first' | 'last', text: string): RegExp[] => [
    ...new RulesByEdge(all, (pattern) => pattern, side).of(text),
  ];

  test('are those that may match there, in their order, and those that may match anywhere', () => {
    expect(asked('first', '春天')).toEqual([/^春/, /^春|冬$/, /季/, /^.冬/]);
    expect(asked('first', '秋天')).toEqual([/^[夏秋]/, /^春|冬$/, /季/, /^.冬/]);
    expect(asked('first', '')).toEqual([/^春|冬$/, /季/, /^.冬/]);
    expect(asked('last', '初冬')).toEqual(all);
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

  test('gives the named groups of the rule that matches, whatever groups stand in it or in the rules before', () => {
    const rules = [
      rule('day', /(初)?(?<which>春|夏)(?<part>天)/),
      rule('season', /(?:(?<early>孟)|(?<late>季))?(春|夏)(?<kind>季|[(（]季[）)])/),
    ];
    const groupsOf = (text: string) => scannerOf(rules)(text).map(({ rule: { id }, groups }) => ({ id, ...groups }));
    expect(groupsOf('初夏天')).toEqual([{ id: 'day', which: '夏', part: '天' }]);
    expect(groupsOf('夏（季）')).toEqual([{ id: 'season', early: undefined, late: undefined, kind: '（季）' }]);
    expect(groupsOf('季春季')).toEqual([{ id: 'season', early: undefined, late: '季', kind: '季' }]);
  });

  test('takes no rule that any character opens', () => {
    expect(() => scannerOf([rule('any', /.季/)])('春季')).toThrow('any');
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
