import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CapturedReport, type Correction, fieldsOf } from '../../../core/compare/report';
import { ImportError } from '../../../core/exchange/format';
import { FORMATS, formatById } from '../../../core/exchange/formats/registry';
import { sourceOf } from '../../../core/exchange/source';
import { correctionOf, figure, report } from '../compare/sample';
import { bytesOf, OPTIONS, textOf } from './written';

const csv = formatById('csv')!;
const json = formatById('json')!;

/** Rows of a CSV file as a reader of RFC 4180 sees them. */
function rowsOf(text: string): Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

const sample = report('a', 2024, [
  figure('一般公共预算收入', 2_270_000_000, '元', { text: '22.7亿元', section: ['一、回顾', '（一）财政'] }),
  figure('空置率', -6.5, '%', { kind: 'change', text: '6.5%' }),
  figure('优质高中', [1, 2], '所', { bound: 'range', period: '2025', status: 'target' }),
]);

describe('the formats', () => {
  it('have each its own id and extension, and say none for another', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(formatById('doc')).toBeNull();
  });
});

describe('CSV', () => {
  it('opens with a byte-order mark and ends its lines as RFC 4180 says', async () => {
    const text = await textOf(csv, [sample]);
    expect(text.startsWith('\ufeffindicator,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('tells units in the words of its language', async () => {
    const units = report('a', 2024, [
      figure('一般公共预算收入', 2_270_000_000, '元'),
      figure('进出口总额', 310_000_000, '美元'),
      figure('房价', 21_000, '元/平方米'),
      figure('空置率', 6.5, '%'),
      figure('常住人口', 680_000, '人'),
      figure('企业', 3612, '家'),
      figure('综合排名', 3, '位', { kind: 'rank' }),
      figure('价格指数', 101.2, ''),
    ]);
    const told = async (language: 'zh' | 'en' | 'codes', money: 0 | 8) => {
      const rows = rowsOf(await textOf(csv, [units], { language, money }));
      const [value, unit] = { zh: ['数值', '单位'], en: ['Value', 'Unit'], codes: ['value', 'unit'] }[language];
      return rows.map((row) => `${row[value!]} ${row[unit!]}`.trim());
    };
    expect(await told('en', 8)).toEqual([
      ...['22.7 ¥100m', '3.1 US$100m', '21000 ¥/m²', '6.5 %', '680000 people', '3612', '3 rank', '101.2'],
    ]);
    expect(await told('zh', 8)).toEqual([
      ...['22.7 亿元', '3.1 亿美元', '21000 元/平方米', '6.5 %', '680000 人', '3612 家', '3 位', '101.2'],
    ]);
    expect(await told('codes', 0)).toEqual([
      ...['2270000000 元', '310000000 美元', '21000 元/平方米', '6.5 %', '680000 人', '3612 家', '3 位', '101.2'],
    ]);
  });

  it('writes plain numbers, negative ones too, with where they come from', async () => {
    const [revenue, vacancy, schools] = rowsOf(await textOf(csv, [sample]));
    expect(revenue).toMatchObject({
      indicator: '一般公共预算收入',
      indicator_key: 'i:general-budget-revenue',
      value: '2270000000',
      text: '22.7亿元',
      section: '一、回顾 › （一）财政',
      report_title: '2024年政府工作报告',
      report_kind: 'work-report',
      place: '天津市河北区',
      place_code: '120105',
      report_year: '2024',
      url: 'https://example.org/a',
      parser_version: '1',
      corrected: 'false',
    });
    expect(vacancy?.value).toBe('-6.5');
    expect(schools).toMatchObject({ value: '1', value_high: '2', period: '2025', status: 'target' });
  });

  it('guards text cells against formulas, and numbers never', async () => {
    const hostile = ['=1+1', '+1+1', '-1-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1', '\r=1'];
    const rows = rowsOf(
      await textOf(csv, [
        report(
          'a',
          2024,
          hostile.map((name) => figure(name, -1, '元')),
        ),
      ]),
    );
    expect(rows.map(({ indicator }) => indicator)).toEqual(hostile.map((name) => `'${name}`));
    expect(rows.every(({ value }) => value === '-1')).toBe(true);
  });

  it("has the reader's corrections and says where", async () => {
    const wrong = figure('口袋公园', 40, '座');
    const corrections = [correctionOf(wrong, { value: 4, text: '4座' })];
    expect(rowsOf(await textOf(csv, [report('a', 2024, [wrong], {}, corrections)]))[0]).toMatchObject({
      value: '4',
      // What stands in the page stays beside it
      text: '40座',
      corrected: 'true',
    });
  });

  it('leaves dismissed figures out and has added ones', async () => {
    const [parks, bridges] = [figure('口袋公园', 40, '座'), figure('石桥', 3, '座')];
    const { anchor, madeAt } = correctionOf(parks, {});
    const corrections: Correction[] = [
      { figureId: parks.id, anchor, madeAt, action: 'dismiss' },
      { figureId: bridges.id, anchor, madeAt, action: 'add', figure: bridges },
    ];
    const rows = rowsOf(await textOf(csv, [report('a', 2024, [parks], {}, corrections)]));
    expect(rows.map(({ indicator, corrected }) => [indicator, corrected])).toEqual([['石桥', 'true']]);
  });

  it('shows sentences where the texts are at hand', async () => {
    const text = '一、财政。全年收入达到22.7亿元，其余不变。完';
    const at = text.indexOf('22.7');
    const told = figure('收入', 2_270_000_000, '元', { start: at, end: at + 6 });
    const source = sourceOf([{ report: report('a', 2024, [told]), text }]);
    const [row] = rowsOf(Buffer.from(await bytesOf(csv.write(source, OPTIONS))).toString());
    expect(row?.sentence).toBe('全年收入达到22.7亿元，其余不变');
  });

  it('gives back any text cell and any number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        async (name, value) => {
          const rows = rowsOf(
            await textOf(csv, [
              report('a', 2024, [figure('x', value, '元', { indicator: { name: `名${name}`, key: 'w:x' } })]),
            ]),
          );
          expect(rows).toHaveLength(1);
          expect(rows[0]?.indicator).toBe(`名${name}`);
          expect(Number(rows[0]?.value)).toBe(value === 0 ? 0 : value);
          expect(rows[0]?.value).toMatch(/^-?\d+(?:\.\d+)?$/);
        },
      ),
    );
  });
});

describe('the JSON data package', () => {
  const read = (text: string): CapturedReport[] => json.read!(text);
  const faultOf = (text: string): ImportError => {
    try {
      read(text);
    } catch (error) {
      if (error instanceof ImportError) return error;
      throw error;
    }
    throw new Error('the file was taken in');
  };

  it('comes back as it was', async () => {
    expect(read(await textOf(json, [sample]))).toEqual([sample]);
    const corrections = [correctionOf(sample.figures[0]!, { value: 5 })];
    const corrected = { ...sample, corrections };
    expect(read(`\ufeff${await textOf(json, [corrected])}`)).toEqual([corrected]);
    const { figureId, anchor, madeAt } = corrections[0]!;
    const changes = { ...fieldsOf(sample.figures[0]!), period: null, base: '2019', place: '全市' };
    const all: Correction[] = [
      { figureId, anchor, madeAt, action: 'change', changes },
      { figureId: sample.figures[1]!.id, anchor, madeAt, action: 'dismiss' },
      { figureId: '1-2', anchor, madeAt, action: 'add', figure: sample.figures[2]! },
    ];
    expect(read(await textOf(json, [{ ...sample, corrections: all }]))).toEqual([{ ...sample, corrections: all }]);
  });

  it('comes back as it was, whatever the words and numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), async (text, value, range) => {
        const told = report('a', 2024, [
          figure('x', range ? [value, value + 1] : value, '元', { text, section: [text] }),
        ]);
        expect(read(await textOf(json, [told]))).toEqual([told]);
      }),
    );
  });

  it.each([
    'chrome-extension://abcdefghijklmnop/sample/work-report.html',
    'about:blank',
    'blob:https://www.example.cn/5a0f',
    `https://www.example.cn/?q=${'很长的地址'.repeat(2000)}`,
    'file:///C:/报告/2024年%20公报.html#一',
    '',
  ])('takes in whatever address a kept page had: %.60s', async (url) => {
    const told = report('a', 2024, [figure('x', 1, '元', {})]);
    const href = 'javascript:void(0)';
    const recognition = { ...told.recognition, warnings: [{ code: 'body-missing', href }] };
    expect(read(await textOf(json, [{ ...told, url, recognition }]))).toEqual([{ ...told, url, recognition }]);
  });

  it('says what its fields are', async () => {
    const { resources } = JSON.parse(await textOf(json, [sample]));
    const described = resources[0].schema.fields.map(({ name }: { name: string }) => name);
    expect(described).toEqual(expect.arrayContaining(['value', 'unit', 'period', 'status', 'indicator']));
    expect(await textOf(json, [sample])).toContain('"value":2270000000,');
  });

  it.each([
    ['not-json', '<html></html>'],
    ['not-json', ''],
    ['not-a-package', '{"version":1}'],
    ['not-a-package', '[]'],
    ['later-version', '{"profile":"baoshu-package","version":99}'],
    ['invalid', '{"profile":"baoshu-package","version":1}'],
  ])('is refused as %s: %s', (code, text) => {
    expect(faultOf(text).code).toBe(code);
    expect(faultOf(text).message).toMatch(/^The file .+\.$/s);
  });

  it.each([
    ['a script for an address', (one: CapturedReport) => ({ ...one, url: 'javascript:alert(1)' }), 'url'],
    [
      'a status that is none',
      (one: CapturedReport) => ({ ...one, figures: [{ ...one.figures[0], status: 'done' }] }),
      'status',
    ],
    [
      'a value that is text',
      (one: CapturedReport) => ({ ...one, figures: [{ ...one.figures[0], value: '12' }] }),
      'value',
    ],
    [
      'a period that is none',
      (one: CapturedReport) => ({ ...one, figures: [{ ...one.figures[0], period: 'soon' }] }),
      'period',
    ],
    ['a time that is none', (one: CapturedReport) => ({ ...one, capturedAt: 'yesterday' }), 'capturedAt'],
  ])('is refused with %s, and says where', async (_, change, where) => {
    const fault = faultOf(await textOf(json, [change(sample) as CapturedReport]));
    expect(fault.code).toBe('invalid');
    expect(fault.path).toContain(where);
  });
});
