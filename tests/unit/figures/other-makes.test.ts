import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jieba } from '../../../core/cli/jieba';
import { loadFile } from '../../../core/cli/load';
import { readFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { refineFigures } from '../../../core/figures/refine';
import { recognise } from '../../../core/recognise/recognise';

/**
 * Pages of makes that are no plain report: an account of a session, a press conference, a list of a picture, posts, a forum, a copy
 * between advertisements, an e-paper, two languages. Beside each page `NAME.want` holds its figures as a reader sees them, in order:
 * `text | value unit | kind | bound | period | status`, `~` between readings that are both right, `null` for a
 * time that is left open, and what may be left out.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/makes');
const PAGES = readdirSync(FOLDER).filter((name) => !name.endsWith('.want'));

interface Wanted {
  text: string;
  fields: string[][];
  optional: boolean;
}

function wantedOf(page: string): Wanted[] {
  const rows = readFileSync(path.join(FOLDER, page.replace(/\.\w+$/, '.want')), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [text, value, ...rest] = row.split(' | ');
    const [number, unit = ''] = value!.split(' ');
    const fields = [number!, unit, ...rest.slice(0, 4)].map((field) => field.split('~'));
    return { text: text!, fields, optional: rest[4] === 'may be left out' };
  });
}

const fieldsOf = ({ value, unit, kind, bound, period, status }: Figure): string[] =>
  [value, unit, kind, bound, period, status].map(String);

async function figuresOf(page: string): Promise<Figure[]> {
  const { document } = await loadFile(path.join(FOLDER, page));
  return refineFigures(readFigures(document, recognise(document)).figures, jieba());
}

/** What is wrong of a page's figures, told in order. */
function missesOf(figures: readonly Figure[], wanted: readonly Wanted[]): string[] {
  const misses: string[] = [];
  let at = 0;
  for (const { text, fields, optional } of wanted) {
    const found = figures.findIndex((figure, index) => index >= at && figure.text.replace(/\s/g, '') === text);
    if (found < 0) {
      if (!optional) misses.push(`${text}: not found`);
      continue;
    }
    for (const extra of figures.slice(at, found)) misses.push(`${extra.text}: no figure of the page`);
    at = found + 1;
    const said = fieldsOf(figures[found]!);
    const isRight = fields.every((one, index) => one[0] === '*' || one.includes(said[index]!));
    if (!isRight && !optional)
      misses.push(`${text}: ${said.join(' ')}, is ${fields.map((one) => one.join('~')).join(' ')}`);
  }
  for (const extra of figures.slice(at)) misses.push(`${extra.text}: no figure of the page`);
  return misses;
}

describe('pages of other makes', () => {
  test.each(PAGES)('%s', async (page) => {
    const wanted = wantedOf(page);
    expect(wanted.length).toBeGreaterThan(10);
    expect(missesOf(await figuresOf(page), wanted)).toEqual([]);
  });
});
