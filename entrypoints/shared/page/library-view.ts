import type { Outcome } from '../../../core/compare/promises';
import type { Status } from '../../../core/figures/figure';
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
  | { page: 'years'; place: string; group: IndicatorGroup | ''; status: Status | ''; text: string }
  | { page: 'indicator'; indicators: string[]; places: string[]; text: string }
  | { page: 'promises'; place: string; outcome: Outcome | ''; year: string; group: IndicatorGroup | '' }
  | { page: 'places'; places: string[]; year: string }
  | { page: 'search'; text: string }
  | { page: 'bin' }
  | { page: 'settings' };
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
export const ALL_YEARS: LibraryPage<'years'> = { page: 'years', place: '', group: '', status: '', text: '' };
export const NO_INDICATOR: LibraryPage<'indicator'> = { page: 'indicator', indicators: [], places: [], text: '' };
export const ALL_PROMISES: LibraryPage<'promises'> = {
  page: 'promises',
  place: '',
  outcome: '',
  year: '',
  group: '',
};
export const TWO_PLACES: LibraryPage<'places'> = { page: 'places', places: [], year: '' };

/** The chart of one indicator of one place. */
export const viewOfIndicator = (indicatorKey: string, placeCode: string): LibraryView => ({
  ...NO_INDICATOR,
  indicators: [indicatorKey],
  places: [placeCode],
});

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
    case 'years':
      return {
        page,
        place: field('place'),
        group: oneOf('group', INDICATOR_GROUPS),
        status: oneOf('status', STATUSES),
        text: field('text'),
      };
    case 'indicator':
      return { page, indicators: list('key'), places: list('place'), text: field('text') };
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
    case 'bin':
    case 'settings':
      return { page };
    case 'places':
      return { page, places: list('place').slice(0, 2), year: year('year') };
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
  const places = (codes: string[]): [string, string][] => codes.map((code) => ['place', code]);
  switch (view.page) {
    case 'captures':
      return Object.entries({ place: view.place, kind: view.kind, tag: view.tag });
    case 'years':
      return Object.entries({ place: view.place, group: view.group, status: view.status, text: view.text });
    case 'indicator':
      return [
        ...view.indicators.map((key): [string, string] => ['key', key]),
        ...places(view.places),
        ['text', view.text],
      ];
    case 'promises':
      return Object.entries({ place: view.place, outcome: view.outcome, year: view.year, group: view.group });
    case 'overview':
      return [['place', view.place]];
    case 'places':
      return [...places(view.places), ['year', view.year]];
    case 'search':
      return [['text', view.text]];
    case 'bin':
    case 'settings':
      return [];
  }
}

/** The place that a view is of; empty where it is of none or of the latest report's, null where the address does not tell. */
export function placeOfView(view: LibraryView): string | null {
  switch (view.page) {
    case 'overview':
    case 'captures':
    case 'years':
    case 'promises':
      return view.place;
    case 'indicator':
    case 'places':
      return view.places[0] ?? '';
    default:
      return null;
  }
}

/** The same view of another place; views that are of no place give way to the overview. */
export function viewOfPlace(view: LibraryView, place: string): LibraryView {
  switch (view.page) {
    case 'years':
      return { ...view, place };
    case 'indicator':
    case 'places':
      return { ...ALL_YEARS, place };
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
