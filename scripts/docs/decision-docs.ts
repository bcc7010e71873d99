import { DECIDED, SURE } from '../../core/outline/part';
import type { ListedRule, ListedTable } from './listed-table';
import { STAGES, type Stage } from './stages';
import { workedExample } from './worked-example';

/** Fields that are told in columns of their own, or not at all. */
const OWN_FIELDS = new Set(['id', 'pattern', 'examples', 'counterExamples']);

/** A value of a rule as a cell; null for what no reader can be told (a function, a pattern). */
function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'function' || value instanceof RegExp) return null;
  if (Array.isArray(value)) {
    const texts = value.map(valueText);
    return texts.includes(null) ? null : texts.join(', ') || '—';
  }
  if (typeof value !== 'object') return String(value);
  const texts = Object.entries(value).map(([key, one]) => [key, valueText(one)] as const);
  return texts.some(([, text]) => text === null) ? null : texts.map(([key, text]) => `${key} ${text}`).join(', ');
}

/** Text in a cell: a bar would end it, and a reader must see blanks. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '⏎');
const quoted = (text: string | undefined): string => (text === undefined ? '—' : `«${cell(text)}»`);

/** The fields that a table adds to its rules and that can be told, in the order of their first use. */
function addedFields(rules: readonly ListedRule[]): string[] {
  const fields = new Set(rules.flatMap((rule) => Object.keys(rule)).filter((field) => !OWN_FIELDS.has(field)));
  return [...fields].filter((field) =>
    rules.every((rule) => valueText((rule as unknown as Record<string, unknown>)[field]) !== null),
  );
}

/** A table of rules as Markdown: a rule a row with what its table says of it, one example and one counter-example. */
export function tableOfRules({ name, rules }: ListedTable): string {
  const fields = addedFields(rules);
  const heading = ['rule', ...fields, 'for example', 'but not'];
  const rows = rules.map((rule) => [
    `\`${cell(rule.id)}\``,
    ...fields.map((field) => cell(valueText((rule as unknown as Record<string, unknown>)[field])!)),
    quoted(rule.examples?.[0]),
    quoted(rule.counterExamples?.[0]),
  ]);
  const lines = [heading, heading.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### \`${name}\``, '', ...lines].join('\n');
}

const stageText = ({ title, text, tables }: Stage, number: number): string =>
  [`## ${number}. ${title}`, text, ...tables.map(tableOfRules)].join('\n\n');

/** All of docs/how-a-period-is-decided.md. */
export function decisionDocs(stages: readonly Stage[] = STAGES): string {
  const blocks = [
    '# How a period is decided',
    '<!-- Made by `npm run docs` from the tables of rules; what is changed here is lost. -->',
    `Every figure says for which time it holds and whether that is done, estimated or planned. This is the way from the page to that
answer; each step knows the ones before it. The names of the rules are those of a figure's trace
(\`npm run extract -- --trace FILE\`), and of the card that a figure shows in the page.`,
    ...stages.map((stage, i) => stageText(stage, i + 1)),
    `From a margin of ${DECIDED} on a part's time is told, from ${SURE} on it is sure enough for verdicts; below ${DECIDED} it is left open.`,
    '## An example',
    workedExample(),
  ];
  return `${blocks.join('\n\n')}\n`;
}
