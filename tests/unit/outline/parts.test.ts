import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { readOutline } from '../../../core/outline/outline';
import type { OutlineQuestion } from '../../../core/outline/question';

interface OutlineCase {
  title: string;
  question: Omit<OutlineQuestion, 'body'>;
  text: string;
  expected: [mention: string, part: string][];
}

/** `# title`, `@ form reviewed-year [reviews] [plans]`, text, `==>`, and `mention | mode period` for each mention. */
function readCases(): OutlineCase[] {
  const file = path.resolve(import.meta.dirname, '../../cases/outline.txt');
  const [, ...parts] = readFileSync(file, 'utf8').split(/^# /m);
  return parts.map((part) => {
    const [title, head, ...lines] = part.trimEnd().split('\n') as [string, string, ...string[]];
    const at = lines.indexOf('==>');
    const [mark, form, year, reviews = null, plans = null] = head.split(' ');
    if (mark !== '@' || at < 1) throw new Error(`«${title}» is not written as a case.`);
    return {
      title,
      question: {
        reviewedYear: year === '-' ? null : Number(year),
        reviews: reviews ?? (year === '-' ? null : year!),
        plans,
        speaksInReviewedYear: false,
        spokenOn: null,
        publishedOn: null,
        form: form as OutlineQuestion['form'],
      },
      text: lines.slice(0, at).join('\n'),
      expected: lines.slice(at + 1).map((line) => line.split(' | ') as [string, string]),
    };
  });
}

const cases = readCases();

/** The part at each mention, as the cases write it. */
function partsOf({ question, text, expected }: OutlineCase): [string, string][] {
  const document = documentFromText(text, { title: '' });
  const outline = readOutline(document, { ...question, body: { start: 0, end: text.length } });
  return expected.map(([mention]) => {
    const { mode, period } = outline.partAt(text.indexOf(mention));
    return [mention, `${mode} ${period ?? '-'}`];
  });
}

test.each(cases)('$title', (one) => {
  expect(partsOf(one)).toEqual(one.expected);
});

describe('parts cover the document', () => {
  test.each(cases)('$title', ({ question, text }) => {
    const document = documentFromText(text, { title: '' });
    const { parts } = readOutline(document, { ...question, body: { start: 0, end: text.length } });
    expect(parts[0]!.start).toBe(0);
    expect(parts.at(-1)!.end).toBe(text.length);
    for (let at = 1; at < parts.length; at++) expect(parts[at]!.start).toBe(parts[at - 1]!.end);
  });
});

/** Years and plans of a case's text and answers, moved by whole plans. */
function moved(one: OutlineCase, plans: number): OutlineCase {
  const han = '一二三四五六七八九';
  const year = (text: string): string => text.replace(/(?:19|20)\d\d/g, (y) => String(Number(y) + 5 * plans));
  const shift = (text: string): string =>
    year(text).replace(/“十([一二三四五])五”/g, (_, digit: string) => `“十${han[han.indexOf(digit) + plans]}五”`);
  const { question } = one;
  return {
    ...one,
    text: shift(one.text),
    question: {
      ...question,
      reviewedYear: question.reviewedYear && question.reviewedYear + 5 * plans,
      reviews: question.reviews && year(question.reviews),
      plans: question.plans && year(question.plans),
    },
    expected: one.expected.map(([mention, part]) => [mention, year(part)]),
  };
}

describe('years and plans moved by five: periods move along', () => {
  test.each(cases)('$title', (one) => {
    const later = moved(one, 1);
    expect(partsOf(later)).toEqual(later.expected);
  });
});

/** A change to a report's text that must leave its parts as they are. */
const CHANGES: [string, (text: string) => string][] = [
  ['sections numbered as parts', (text) => text.replace(/^([一二三])、/gm, '第$1部分 ')],
  ['half-width marks', (text) => text.replace(/，/g, ',').replace(/：/g, ':')],
  ['blank lines doubled', (text) => text.replace(/\n/g, '\n\n')],
  [
    'years in characters',
    (text) =>
      text.replace(/(?:19|20)\d\d(?=年)/g, (y) => [...y].map((d) => '〇一二三四五六七八九'[Number(d)]).join('')),
  ],
  ['blanks around years', (text) => text.replace(/((?:19|20)\d\d)年/g, ' $1 年')],
];

describe.each(CHANGES)('%s: parts stay', (_, change) => {
  test.each(cases)('$title', (one) => {
    expect(partsOf({ ...one, text: change(one.text) })).toEqual(one.expected);
  });
});
