import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../../../core/cli/archive/manifest';
import { hasEngine } from '../../../../scripts/archive/engines';
import { checkTruth, tellTruth } from '../../../../scripts/archive/truth';
import { newFolder, planned, read, workReport, write } from '../../cli/archive/made-archive';

const PLACE = '120105';

describe.skipIf(!hasEngine('@duckdb/node-api'))('an archive held against a published panel', () => {
  let archive: Archive;
  beforeAll(async () => {
    const revising = workReport(2032, '4.9').replace(
      '新增就业1.4万人。',
      '新增就业1.4万人。2030年地区生产总值增长5.5%。',
    );
    archive = await planned(
      write(newFolder(), {
        '2030.txt': workReport(2030, '7.1'),
        '2031.txt': workReport(2031, '5.2'),
        '2032.txt': revising,
        '2033.txt': workReport(2033, '3.3'),
        '2034.txt': workReport(2034, '2.8'),
      }),
      9,
    );
    await read(archive);
  });

  /** A panel of rows `year indicator kind unit value`. */
  const panel = (rows: string[]): string => {
    const file = join(newFolder(), 'panel.csv');
    const lines = rows.map((row) => [PLACE, ...row.split(' ')].join(','));
    writeFileSync(file, ['place_code,year,indicator_key,kind,unit,value', ...lines, ''].join('\n'));
    return file;
  };
  const PANEL = [
    '2029 i:gdp growth % 7.1',
    '2030 i:gdp growth % 5.2',
    '2031 i:gdp growth % 5.0',
    '2032 i:gdp growth % -3.3',
    '2033 i:gdp growth % 3.3',
    '2036 i:gdp growth % 4',
    // Alike within the rounding of what the report writes
    '2029 i:general-budget-revenue level 元 3118000000',
    '2030 i:general-budget-revenue level 元 31200000000',
    '2031 i:general-budget-revenue level 元 100',
  ];

  it('tells the agreement of each indicator, and why the others may differ', async () => {
    const { agreements, disagreements } = await checkTruth(archive.folder, panel(PANEL));
    expect(agreements).toEqual([
      { indicator_key: 'i:gdp', kind: 'growth', published: 6, told: 5, alike: 1, sure: 5, sure_alike: 1 },
      {
        indicator_key: 'i:general-budget-revenue',
        kind: 'level',
        published: 3,
        told: 3,
        alike: 1,
        sure: 3,
        sure_alike: 1,
      },
    ]);
    expect(
      disagreements.map(({ year, published, archive: own, cause }) => [year, published, own, cause].join(' ')),
    ).toEqual([
      '2030 5.2 5.5 other-mention',
      '2030 31200000000 3120000000 power-of-ten',
      '2031 5 4.9 near',
      '2031 100 3120000000 other',
      '2032 -3.3 3.3 sign',
      '2033 3.3 2.8 year-beside',
    ]);
  });

  it('is told in lines, its disagreements in a file; what is no panel is refused', async () => {
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    const out = join(newFolder(), 'out.csv');
    await tellTruth(archive.folder, panel(PANEL), out);
    vi.restoreAllMocks();
    expect(said[0]).toBe('i:gdp growth: 5 of 6 told, 20.0 % alike; 5 sure, 20.0 % alike\n');
    expect(said).toContain('other-mention: 1\n');
    expect(readFileSync(out, 'utf8').split('\r\n')[1]).toBe(
      `other-mention,${PLACE},2030,i:gdp,growth,5.2,5.5,%,true,2032.txt,5.5%`,
    );
    const none = join(newFolder(), 'none.csv');
    writeFileSync(none, 'a,b\n1,2\n');
    await expect(checkTruth(archive.folder, none)).rejects.toThrow(
      /none\.csv is no panel with the columns place_code, /,
    );
  });
});
