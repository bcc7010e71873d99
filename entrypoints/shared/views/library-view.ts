import type { Outcome } from '../../../core/compare/promises';
import type { FigureKind, Status } from '../../../core/figures/figure';
import { INDICATOR_GROUPS, type IndicatorGroup } from '../../../core/indicators/indicator';
import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';

/** What the library shows; stands in `location.hash`, so that reloading, going back and bookmarks keep it. */
export type LibraryView =
  /** What a place comes to; of the latest report's place where none is named, or of `ALL_PLACES`. */
  | { page: 'overview'; place: string }
  | { page: 'captures'; place: string; kind: ReportKind | ''; tag: string }
  | { page: 'capture'; id: number }
  /** The kept text of a capture, at one of its figures or (empty) at its head. */
  | { page: 'text'; id: number; figure: string }
  | IndicatorsView
  | { page: 'promises'; place: string; outcome: Outcome | ''; year: string; group: IndicatorGroup | '' }
  | { page: 'search'; text: string }
  | { page: 'bin' }
  /** Files on their way into the library. */
  | { page: 'import' }
  /** One PDF beside its pages. */
  | PdfPage
  | { page: 'settings' };

/** One PDF beside its pages, given by the reader. */
export interface PdfPage {
  page: 'pdf';
  /** Address of a tab that shows it; empty for none. */
  from: string;
  /** Number of the capture that it was kept as; empty where it is to be read. */
  capture: string;
  /** The figure of the capture that is looked for; empty for none. */
  figure: string;
}

/** Which rows of a place are shown: the core, those of two years or more, all of them; empty for the core where there is one. */
export const ROW_SETS = ['core', 'repeated', 'all'] as const;
export type RowSet = (typeof ROW_SETS)[number];
/** Which of their values: amounts, growth, or what was aimed at. */
export const ROW_KINDS = ['amounts', 'growth', 'targets'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The indicators of a place by years, or of several places side by side in one. */
export interface IndicatorsView {
  page: 'indicators';
  place: string;
  set: RowSet | '';
  group: IndicatorGroup | '';
  kind: RowKind | '';
  text: string;
  /** Key of the indicator whose chart stands open. */
  chart: string;
  /** What of it is drawn first; empty for its amounts. */
  drawn: FigureKind | '';
  /** Other places in that chart. */
  lines: string[];
  /** Other places as columns of the table, in `year`. */
  beside: string[];
  year: string;
}

export type LibraryPage<Page extends LibraryView['page']> = LibraryView & { page: Page };

export const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];
export const OUTCOMES: readonly Outcome[] = [
  'met',
  'missed',
  'above',
  'below',
  'unclear',
  'unsure',
  'not-reported',
  'pending',
];

/** Stands for a place where all of them are meant. */
export const ALL_PLACES = 'all';
/** Stands for the place of reports that are of no known one. */
export const NO_PLACE = 'none';

export const OVERVIEW: LibraryPage<'overview'> = { page: 'overview', place: '' };
export const ALL_CAPTURES: LibraryPage<'captures'> = { page: 'captures', place: '', kind: '', tag: '' };
export const ALL_INDICATORS: IndicatorsView = {
  page: 'indicators',
  place: '',
  set: '',
  group: '',
  kind: '',
  text: '',
  chart: '',
  drawn: '',
  lines: [],
  beside: [],
  year: '',
};
export const ALL_PROMISES: LibraryPage<'promises'> = {
  page: 'promises',
  place: '',
  outcome: '',
  year: '',
  group: '',
};
/** The chart of one indicator of one place, beside its other indicators. */
export const viewOfIndicator = (indicatorKey: string, placeCode: string): LibraryView => ({
  ...ALL_INDICATORS,
  place: placeCode,
  chart: indicatorKey,
});

const KINDS_DRAWN: readonly FigureKind[] = ['level', 'growth', 'change', 'rank'];

/** Reads a view from a hash (`#/captures?place=120105`); anything that is no view shows the overview. */
export function viewOfHash(hash: string): LibraryView {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id, part, figure] = path.split('/');
  const fields = new URLSearchParams(query);
  const field = (name: string) => fields.get(name) ?? '';
  const list = (name: string) => [...new Set(fields.getAll(name))].filter((value) => value !== '');
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value | '' =>
    known.find((value) => value === field(name)) ?? '';
  const year = (name: string) => (/^\d{4}$/.test(field(name)) ? field(name) : '');
  switch (page) {
    case 'indicators':
      return {
        page,
        place: field('place'),
        set: oneOf('set', ROW_SETS),
        group: oneOf('group', INDICATOR_GROUPS),
        kind: oneOf('kind', ROW_KINDS),
        text: field('text'),
        chart: field('chart'),
        drawn: oneOf('drawn', KINDS_DRAWN),
        lines: list('line'),
        beside: list('beside'),
        year: year('year'),
      };
    case 'promises':
      return {
        page,
        place: field('place'),
        outcome: oneOf('outcome', OUTCOMES),
        year: year('year'),
        group: oneOf('group', INDICATOR_GROUPS),
      };
    case 'captures':
      return { page, place: field('place'), kind: oneOf('kind', REPORT_KINDS), tag: field('tag') };
    case 'search':
      return { page, text: field('text') };
    case 'pdf':
      return {
        page,
        from: field('from'),
        capture: /^[1-9]\d{0,14}$/.test(field('capture')) ? field('capture') : '',
        figure: /^[\w-]{1,60}$/.test(field('figure')) ? field('figure') : '',
      };
    case 'bin':
    case 'import':
    case 'settings':
      return { page };
    case 'capture':
      if (!/^[1-9]\d{0,14}$/.test(id ?? '')) break;
      if (part !== 'text') return { page, id: Number(id) };
      return { page: 'text', id: Number(id), figure: /^[\w-]{1,60}$/.test(figure ?? '') ? figure! : '' };
  }
  return { page: 'overview', place: page === 'overview' ? field('place') : '' };
}

/** The hash under which a view is found again; empty fields stay out. */
export function hashOfView(view: LibraryView): string {
  if (view.page === 'capture') return `#/capture/${view.id}`;
  if (view.page === 'text') return `#/capture/${view.id}/text${view.figure === '' ? '' : `/${view.figure}`}`;
  const query = new URLSearchParams(fieldsOf(view).filter(([, value]) => value !== '')).toString();
  return `#/${view.page}${query === '' ? '' : `?${query}`}`;
}

function fieldsOf(view: Exclude<LibraryView, { page: 'capture' | 'text' }>): [string, string][] {
  switch (view.page) {
    case 'captures':
      return Object.entries({ place: view.place, kind: view.kind, tag: view.tag });
    case 'indicators': {
      const { lines, beside, page: _, ...fields } = view;
      return [
        ...Object.entries(fields),
        ...lines.map((code): [string, string] => ['line', code]),
        ...beside.map((code): [string, string] => ['beside', code]),
      ];
    }
    case 'promises':
      return Object.entries({ place: view.place, outcome: view.outcome, year: view.year, group: view.group });
    case 'overview':
      return [['place', view.place]];
    case 'search':
      return [['text', view.text]];
    case 'pdf':
      return Object.entries({ from: view.from, capture: view.capture, figure: view.figure });
    case 'bin':
    case 'import':
    case 'settings':
      return [];
  }
}

/** The place that a view is of; empty where it is of none or of the latest report's, null where the address does not tell. */
export function placeOfView(view: LibraryView): string | null {
  switch (view.page) {
    case 'overview':
    case 'captures':
    case 'indicators':
    case 'promises':
      return view.place;
    default:
      return null;
  }
}

/** The same view of another place; views that are of no place give way to the overview. */
export function viewOfPlace(view: LibraryView, place: string): LibraryView {
  switch (view.page) {
    case 'indicators':
      return {
        ...view,
        place,
        lines: view.lines.filter((code) => code !== place),
        beside: view.beside.filter((code) => code !== place),
      };
    case 'promises':
      return { ...view, place };
    case 'captures':
    case 'capture':
    case 'text':
      return { ...ALL_CAPTURES, place };
    default:
      return { page: 'overview', place };
  }
}
