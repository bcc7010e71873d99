import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../core/exchange/format';
import { csv } from '../../../core/exchange/formats/csv';
import { json } from '../../../core/exchange/formats/json';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { figure, report } from '../compare/sample';
import { textOf } from './written';

const head = { id: 'e1', madeAt: '2025-01-01T00:00:00.000Z', key: 'w:社区食堂', called: '社区食堂' };
const EDITS: IndicatorEdit[] = [
  { ...head, action: 'merge', into: 'i:senior-canteens', intoCalled: '长者食堂' },
  { ...head, id: 'e2', action: 'split', wordings: ['乡村食堂'], into: 'r:乡村食堂', name: '村食堂' },
  { ...head, id: 'e3', action: 'rename', name: '食堂' },
];
const edited = (edits: IndicatorEdit[], figures = [figure('社区食堂', 12, '家')]) => [
  { ...report('a', 2023, figures), indicatorEdits: edits },
  { ...report('bb', 2024, figures), indicatorEdits: edits },
];
const faultOf = (text: string): unknown => {
  try {
    json.read!(text);
  } catch (error) {
    return error;
  }
  throw new Error('was read');
};

describe('the JSON data package', () => {
  it('holds the edits once, beside the reports, and gives them back', async () => {
    const reports = edited(EDITS);
    const text = await textOf(json, reports);
    const { version, resources } = JSON.parse(text);
    expect(version).toBe(2);
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(['reports', 'indicator-edits']);
    expect(resources[1].data).toEqual(EDITS);
    expect(resources[0].data[0]).not.toHaveProperty('indicatorEdits');
    const read = json.read!(text);
    expect(read).toEqual(reports);
    expect(read[0]!.indicatorEdits).toBe(read[1]!.indicatorEdits);
  });

  it('gives back any edits as they were', async () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const key = fc.tuple(fc.constantFrom('i', 'w', 'r'), words).map(([kind, text]) => `${kind}:${text}`);
    const any = { id: words, madeAt: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }) };
    const edit = fc
      .oneof(
        fc.record({ ...any, key, called: words, action: fc.constant('merge' as const), into: key, intoCalled: words }),
        fc.record({ ...any, key, called: words, action: fc.constant('rename' as const), name: words }),
        fc.record({
          ...any,
          key,
          called: words,
          action: fc.constant('split' as const),
          wordings: fc.array(words, { minLength: 1, maxLength: 4 }),
          into: key,
          name: words,
        }),
      )
      .map(({ madeAt, ...one }): IndicatorEdit => ({ ...one, madeAt: madeAt.toISOString() }));
    const edits = fc.uniqueArray(edit, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const reports = edited(some);
        expect(json.read!(await textOf(json, reports))).toEqual(reports);
      }),
    );
  });

  it('without edits is what the first version was, and one of that version is still read', async () => {
    const plain = [report('a', 2023, [figure('社区食堂', 12, '家')])];
    const text = await textOf(json, plain);
    expect(JSON.parse(text)).toMatchObject({ version: 1, resources: [{ name: 'reports' }] });
    expect(await textOf(json, [{ ...plain[0]!, indicatorEdits: [] }])).toBe(text);
    expect(json.read!(text)).toEqual(plain);
  });

  it.each([
    ['a key that is none', { ...EDITS[0], key: 'gdp' }, 'key'],
    ['words too general for a series', { ...EDITS[0], into: 'g:企业' }, 'into'],
    ['a name that is empty', { ...EDITS[2], name: '' }, 'name'],
    ['a split of nothing', { ...EDITS[1], wordings: [] }, 'wordings'],
    ['an action that is none', { ...EDITS[2], action: 'delete' }, 'action'],
    ['a time that is none', { ...EDITS[2], madeAt: 'later' }, 'madeAt'],
  ])('is refused with %s', async (_, edit, where) => {
    const fault = faultOf(await textOf(json, edited([edit as IndicatorEdit])));
    expect(fault).toBeInstanceOf(ImportError);
    expect(fault).toMatchObject({ code: 'invalid' });
    expect((fault as ImportError).path).toMatch(new RegExp(`^resources\\.1\\.data\\.0\\.${where}`));
  });
});

describe('CSV', () => {
  const rowsOf = async (edits: IndicatorEdit[], name: string) => {
    const text = await textOf(csv, edited(edits, [figure(name, 12, '家')]));
    return Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data[0];
  };

  it('has the key after merges and splits, the text’s own words, and the name that the reader gave', async () => {
    const renamed: IndicatorEdit[] = [{ ...head, action: 'rename', name: '食堂' }];
    expect(await rowsOf(renamed, '社区食堂')).toMatchObject({
      indicator: '社区食堂',
      indicator_key: 'w:社区食堂',
      indicator_name: '食堂',
    });
    const merged: IndicatorEdit[] = [{ ...head, action: 'merge', into: 'i:gdp', intoCalled: '地区生产总值' }];
    expect(await rowsOf(merged, '社区食堂')).toMatchObject({
      indicator: '社区食堂',
      indicator_key: 'i:gdp',
      indicator_name: '地区生产总值',
      indicator_en: 'Gross regional product',
    });
    expect(await rowsOf([], '社区食堂')).toMatchObject({ indicator_key: 'w:社区食堂', indicator_name: '社区食堂' });
  });
});
