import type { z } from 'zod';
import type { CapturedReport } from '../../compare/report';
import type { IndicatorEdit } from '../../indicators/edits';
import { type ExchangeFormat, ImportError } from '../format';
import { PACKAGE_PROFILE, PACKAGE_VERSION, packageHead, packageSchema } from '../package-schema';
import { inParts } from '../rows';
import type { ExportSource } from '../source';

/** What the fields of a figure are, for whoever opens the file without this program. */
const FIELDS: [string, string, string][] = [
  ['value', 'number | [number, number]', 'in base units; a range is [low, high]; a decrease is negative'],
  ['unit', 'string', 'base unit: 元, %, 百分点, 平方米, 家…; 位 for a rank; empty for an index'],
  ['kind', 'string', 'level, growth, change or rank'],
  ['bound', 'string', 'exact, about, min, max or range'],
  ['period', 'string | null', '2023, 2016/2020, 2024-07 or 2023-01/2023-09'],
  ['status', 'string', 'actual, estimate or target'],
  ['base', 'string', 'growth and change: what it is measured against'],
  ['place', 'string', "only where it is not the report's own"],
  [
    'of',
    'string',
    "only where it is not the whole place's: the zone, park, branch or firm that it is of, in the text's words",
  ],
  ['whole', 'string', 'id of the figure that it is told as a part of'],
  ['among', 'string', 'of a rank, among whom it is held: 全国, 全市'],
  ['indicator', 'object', "name: the text's own words; key: the same for the same thing in every report"],
  ['text', 'string', 'the mention as written'],
  ['start', 'integer', "UTF-16 offset of the mention in the report's text; end likewise"],
  ['section', 'array', 'headings it stands under, outermost first'],
  ['confidence', 'number', '0 to 1'],
  ['trace', 'array', 'which rule decided a field'],
  [
    'corrections',
    'array',
    "of the report: what its reader put right (change, dismiss, add) by the figures' ids, with anchors; the figures stay as the program read them",
  ],
];

/** What the reader did to indicators: the figures keep the keys that the program gave them. */
const EDIT_FIELDS: [string, string, string][] = [
  ['action', 'string', 'merge, split or rename'],
  ['key', 'string', 'the indicator that was changed; what is merged takes its :new, :growth… along'],
  ['called', 'string', 'its name then'],
  ['into', 'string', 'merge and split: the key that its figures have now; merge: intoCalled is its name then'],
  ['wordings', 'array', 'split: the names of the figures that were taken out, folded'],
  ['name', 'string', 'split and rename: the new name'],
  ['madeAt', 'string', 'ISO time; of two edits that contradict each other the later one holds'],
];

/** A resource up to its rows. */
const opening = (name: string, fields: typeof FIELDS): string => {
  const described = fields.map(([field, type, description]) => ({ name: field, type, description }));
  return `{"name": ${JSON.stringify(name)}, "schema": ${JSON.stringify({ fields: described })}, "data": [\n`;
};

async function* lines(source: ExportSource): AsyncGenerator<string> {
  // Reports share one list of edits, unless they come from several libraries
  const lists = new Set<readonly IndicatorEdit[]>();
  const head = { profile: PACKAGE_PROFILE, name: 'baoshu' };
  yield `${JSON.stringify(head).slice(0, -1)}, "resources": [\n${opening('reports', FIELDS)}`;
  let first = true;
  for await (const { report } of source.reports()) {
    const { indicatorEdits, ...own } = report;
    if (indicatorEdits !== undefined) lists.add(indicatorEdits);
    yield `${first ? '' : ',\n'}${JSON.stringify(own)}`;
    first = false;
  }
  yield '\n]}';
  const edits = new Map([...lists].flatMap((list) => list.map((edit) => [edit.id, edit] as const)));
  if (edits.size > 0) {
    const rows = [...edits.values()].map((edit) => JSON.stringify(edit));
    yield `,\n${opening('indicator-edits', EDIT_FIELDS)}${rows.join(',\n')}\n]}`;
  }
  // Known at the end alone. Without edits a package is what programs of the first version read
  yield `], "version": ${edits.size === 0 ? 1 : PACKAGE_VERSION}}\n`;
}

function invalid({ issues }: z.ZodError): ImportError {
  const [issue] = issues;
  const path = issue === undefined ? '' : issue.path.map(String).join('.');
  const where = path === '' ? 'its content' : path;
  return new ImportError(
    'invalid',
    `The file cannot be imported: ${where} – ${issue?.message ?? 'unknown shape'}.`,
    path,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ImportError('not-json', `The file is no JSON (${why}); choose a package that this program exported.`);
  }
}

function read(text: string): CapturedReport[] {
  const content = parsed(text);
  const head = packageHead.safeParse(content);
  if (!head.success) {
    throw new ImportError('not-a-package', 'The file is no package that this program exported; choose another one.');
  }
  const { version } = head.data;
  if (version > PACKAGE_VERSION) {
    throw new ImportError(
      'later-version',
      `The file was written by a later version (${version}) of this program; update it first.`,
    );
  }
  const whole = packageSchema.safeParse(content);
  if (!whole.success) throw invalid(whole.error);
  const [reports, edits] = whole.data.resources;
  const indicatorEdits = edits?.data ?? [];
  return indicatorEdits.length === 0 ? reports.data : reports.data.map((report) => ({ ...report, indicatorEdits }));
}

/** Everything that was captured, what the reader did to it, with the meaning of its fields; read back without loss. One report a line. */
export const json: ExchangeFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  choices: [],
  write: (source) => inParts(lines(source)),
  read,
};
