import { useState } from 'preact/hooks';
import { binned } from '../../shared/store/binned';
import { library } from '../../shared/store/database';
import type { ReportRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import {
  ALL_CAPTURES,
  ALL_PLACES,
  hashOfView,
  type LibraryView,
  NO_PLACE,
  viewOfPlace,
} from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { TagLinks } from '../reports/TagLinks';
import { type PlaceNode, pathTo, placeTree } from './place-tree';
import { StorageUsed } from './StorageUsed';

/** Up to so many places the whole tree stands open; of more only what leads to the chosen one. */
const OPEN_UP_TO = 40;

/** The places that reports are kept of, what was deleted, and how much is kept. */
export function Rail({
  reports,
  view,
  place,
  open,
}: {
  reports: ReportRow[];
  view: LibraryView;
  /** Code of the place that is shown; `ALL_PLACES` for all, empty for none. */
  place: string;
  /** Whether it stands over the view on a narrow screen. */
  open: boolean;
}) {
  const deleted = useLive(() => binned(library()), []);
  const gone = deleted.state === 'here' ? deleted.value.length : 0;
  const placeless = reports.filter(({ placeCode }) => placeCode === '').length;
  return (
    <nav id="rail" class={open ? 'rail open' : 'rail'} aria-label={t('railName')} data-testid="rail">
      <h2>{t('railPlaces')}</h2>
      <RailLink
        name={t('allOfLibrary')}
        count={reports.length}
        view={isOfReports(view) ? ALL_CAPTURES : { page: 'overview', place: ALL_PLACES }}
        current={place === ALL_PLACES}
      />
      <PlaceTree reports={reports} view={view} place={place} />
      {placeless > 0 && (
        <RailLink
          name={t('placeUnknown')}
          count={placeless}
          view={{ ...ALL_CAPTURES, place: NO_PLACE }}
          current={place === NO_PLACE}
        />
      )}
      <TagLinks view={view} />
      {gone > 0 && (
        <div class="rail-bin">
          <RailLink name={t('recentlyDeleted')} count={gone} view={{ page: 'bin' }} current={view.page === 'bin'} />
        </div>
      )}
      <StorageUsed reports={reports.length} />
    </nav>
  );
}

const isOfReports = ({ page }: LibraryView): boolean => page === 'captures' || page === 'capture' || page === 'text';

function RailLink({
  name,
  count,
  view,
  current,
  lang,
}: {
  name: string;
  /** The name's own language, where that is not the reader's. */
  lang?: string;
  count: number;
  view: LibraryView;
  current: boolean;
}) {
  return (
    <a href={hashOfView(view)} aria-current={current ? 'page' : undefined} data-testid="rail-link">
      <span lang={lang}>{name}</span>
      <span class="count">{count}</span>
    </a>
  );
}

function PlaceTree({ reports, view, place }: { reports: ReportRow[]; view: LibraryView; place: string }) {
  const tree = placeTree(reports);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const many = new Set(reports.map(({ placeCode }) => placeCode)).size > OPEN_UP_TO;
  const onPath = new Set(pathTo(place));
  const isOpen = (code: string) => toggled.get(code) ?? (!many || onPath.has(code) || code === place);
  const toggle = (code: string) => setToggled(new Map(toggled).set(code, !isOpen(code)));
  return <Branch nodes={tree} view={view} place={place} isOpen={isOpen} toggle={toggle} />;
}

interface Branching {
  view: LibraryView;
  place: string;
  isOpen: (code: string) => boolean;
  toggle: (code: string) => void;
}

function Branch({ nodes, ...rest }: Branching & { nodes: PlaceNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.code}>
          <Twig node={node} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** A place, or what holds places: that opens and closes, and has the reports of its own as the first in it. */
function Twig({ node, ...rest }: Branching & { node: PlaceNode }) {
  const { view, place, isOpen, toggle } = rest;
  const { code, name, own, count, children } = node;
  const link = (shown: string) => (
    <RailLink name={shown} lang="zh-CN" count={own} view={viewOfPlace(view, code)} current={place === code} />
  );
  if (children.length === 0) return link(name);
  const open = isOpen(code);
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => toggle(code)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6.5 4 4 4-4" />
        </svg>
        <span lang="zh-CN">{name}</span>
        <span class="count">{count}</span>
      </button>
      {open && own > 0 && (
        <ul>
          <li>{link(t('placeItself', name))}</li>
        </ul>
      )}
      {open && <Branch nodes={children} {...rest} />}
    </>
  );
}
