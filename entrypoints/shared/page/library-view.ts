import { REPORT_KINDS, type ReportKind } from '../../../core/recognise/recognition';

/** What the library shows; stands in `location.hash`, so that reloading, going back and bookmarks keep it. */
export type LibraryView =
  | { page: 'captures'; place: string; kind: ReportKind | ''; text: string }
  | { page: 'capture'; id: number }
  | { page: 'review'; place: string }
  | { page: 'indicator'; indicatorKey: string; placeCode: string; text: string };

export const ALL_CAPTURES: LibraryView = { page: 'captures', place: '', kind: '', text: '' };
export const WHOLE_REVIEW: LibraryView = { page: 'review', place: '' };
export const NO_INDICATOR: LibraryView = { page: 'indicator', indicatorKey: '', placeCode: '', text: '' };

/** Reads a view from a hash (`#/captures?place=120105`); anything that is no view shows all captures. */
export function viewOfHash(hash: string): LibraryView {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page, id] = path.split('/');
  const fields = new URLSearchParams(query);
  const field = (name: string) => fields.get(name) ?? '';
  if (page === 'indicator') {
    return { page, indicatorKey: field('key'), placeCode: field('place'), text: field('text') };
  }
  if (page === 'review') return { page, place: field('place') };
  if (page === 'capture' && /^[1-9]\d{0,14}$/.test(id ?? '')) return { page, id: Number(id) };
  const kind = REPORT_KINDS.find((known) => known === field('kind')) ?? '';
  return { page: 'captures', place: field('place'), kind, text: field('text') };
}

/** The hash under which a view is found again; empty fields stay out. */
export function hashOfView(view: LibraryView): string {
  if (view.page === 'capture') return `#/capture/${view.id}`;
  const fields = fieldsOf(view);
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
  return `#/${view.page}${query === '' ? '' : `?${query}`}`;
}

function fieldsOf(view: Exclude<LibraryView, { page: 'capture' }>): Record<string, string> {
  switch (view.page) {
    case 'captures':
      return { place: view.place, kind: view.kind, text: view.text };
    case 'review':
      return { place: view.place };
    case 'indicator':
      return { key: view.indicatorKey, place: view.placeCode, text: view.text };
  }
}
