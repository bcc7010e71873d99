import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clipped, columnsOf, tableLines } from '../../../core/cli/columns';
import { runCompare } from '../../../core/cli/compare';

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.restoreAllMocks());

const seed = (name: string): string => fileURLToPath(new URL(`../../../seeds/${name}.html`, import.meta.url));

/** What the command prints on standard output and standard error, and its exit code. */
async function run(...args: string[]): Promise<{ out: string; errors: string; code: number }> {
  let out = '';
  let errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
  const code = await runCompare(args, new URL(import.meta.url));
  return { out, errors, code };
}

describe('columns of a terminal', () => {
  it('count Chinese characters and full-width forms twice', () => {
    expect(columnsOf('GDP 地区，%')).toBe(11);
    expect(columnsOf('≥22.7亿元')).toBe(9);
  });

  it('cut a text where it is too wide, never through a character', () => {
    expect(clipped('地区生产总值', 8)).toBe('地区生…');
    expect(clipped('地区生产总值', 7)).toBe('地区生…');
    expect(clipped('地区', 4)).toBe('地区');
  });

  it('stand under each other', () => {
    const lines = tableLines(
      [{ head: '指标' }, { head: 'done', align: 'end' }],
      [
        ['老旧小区', '4个'],
        ['GDP', '22.7亿元'],
      ],
    );
    expect(lines).toEqual(['指标          done', '老旧小区       4个', 'GDP       22.7亿元']);
    expect(new Set(lines.map(columnsOf))).toEqual(new Set([18]));
  });
});

describe('compare', () => {
  it('prints the years side by side, in whatever order the files are named', async () => {
    const files = [seed('forum-work-report'), seed('plan-outline')];
    const { out, code } = await run(...files);
    expect(code).toBe(0);
    expect(out).toMatch(
      /国家级高新技术企业 +2020 +100家\n +2023 +123家[^\n]*\+23家 \(\+23%\)\n +2024 +130家\n +2025 +150家/,
    );
    expect((await run(...files.reverse())).out).toBe(out);
  });

  it('gives series, promises and findings as JSON, each value with its file', async () => {
    const { out } = await run('--json', seed('plan-outline'));
    const { reports, series } = JSON.parse(out);
    expect(reports).toMatchObject([{ kind: 'plan-outline', place: { code: '120105' }, year: 2021 }]);
    const firms = series.find(({ key }: { key: string }) => key.startsWith('i:national-high-tech-enterprises|120105'));
    expect(firms.points).toMatchObject([
      { period: '2020', actual: { value: 100, file: seed('plan-outline') } },
      { period: '2025', target: { value: 150 } },
    ]);
  });

  it('names a file that cannot be read in one line, compares the others and ends with 1', async () => {
    const { out, errors, code } = await run('/no/such/report.html', seed('plan-outline'));
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain('/no/such/report.html does not exist');
    expect(out).toContain('天津市河北区');
  });

  it('says how it is used where it is used wrongly', async () => {
    expect(await run()).toMatchObject({ code: 2, errors: expect.stringContaining('usage: compare') });
    expect(await run('--wrong')).toMatchObject({ code: 2, errors: expect.stringContaining('unknown option --wrong') });
  });
});
