import { useEffect, useMemo, useState } from 'preact/hooks';
import { capturesOfPlace, listCaptures } from '../../shared/store/captures';
import { library } from '../../shared/store/database';
import type { CaptureRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { ALL_PLACES, type LibraryPage, type LibraryView, NO_PLACE } from '../../shared/views/library-view';
import { kindName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { Answer } from '../shell/Answer';
import { FirstTime } from '../shell/FirstTime';
import { useViewTables } from '../shell/view-tables';
import { ReportCells } from './ReportCells';
import { capturesOfView, countReports, kindsOf, reportGrid } from './report-grid';
import './reports.css';
import { reportsTable } from './reports-table';
import { SelectionBar } from './SelectionBar';
import { UndoDeletion } from './UndoDeletion';

interface Props {
  view: LibraryPage<'captures'>;
  go: (view: LibraryView, how?: 'replace') => void;
  /** True where nothing at all is kept. */
  empty: boolean;
}

/** What is kept of a place, or of all: places and kinds by years, the number of figures in each cell. */
export function ReportsView(props: Props) {
  const captures = useLive(() => {
    const { place } = props.view;
    const one = !['', ALL_PLACES, NO_PLACE].includes(place);
    return one ? capturesOfPlace(library(), place) : listCaptures(library());
  }, [props.view.place]);
  return <Answer of={captures}>{(value) => <Kept captures={value} {...props} />}</Answer>;
}

function Kept({ captures, view, go, empty }: Props & { captures: CaptureRow[] }) {
  const [selected, setSelected] = useState<ReadonlySet<number> | null>(null);
  const [deleted, setDeleted] = useState<readonly number[]>([]);
  const here = useMemo(() => capturesOfView(captures, { ...view, kind: '', tag: '' }), [captures, view]);
  const found = useMemo(() => capturesOfView(here, view), [here, view]);
  const grid = useMemo(() => reportGrid(found, new Date().getFullYear()), [found]);
  const tags = useMemo(() => [...new Set(here.flatMap((capture) => capture.tags ?? []))].sort(), [here]);
  const tables = () => [reportsTable(grid)];
  useViewTables(tables, [grid], { paper: tables });
  // What another page deleted, or what the filters hide, is selected no longer
  useEffect(() => {
    const ids = new Set(found.map(({ id }) => id));
    setSelected((now) => (now === null ? null : new Set([...now].filter((id) => ids.has(id)))));
  }, [found]);
  const kinds = kindsOf(here);
  const undo = deleted.length > 0 && <UndoDeletion ids={deleted} done={() => setDeleted([])} />;
  // Even the last report that was deleted has its way back where it stood
  if (empty)
    return (
      <>
        {undo}
        <FirstTime />
      </>
    );
  return (
    <>
      <div class="report-tools">
        {kinds.length > 1 && (
          <Chips
            all={{ name: t('allKinds'), count: countReports(here) }}
            chips={kinds.map(([kind, count]) => ({ value: kind, name: kindName(kind), count }))}
            value={view.kind}
            choose={(kind) => go({ ...view, kind })}
            id="filter-kind"
          />
        )}
        {tags.length > 0 && (
          <Chips
            chips={tags.map((tag) => ({ value: tag, name: `#${tag}` }))}
            value={view.tag}
            choose={(tag) => go({ ...view, tag })}
            id="filter-tag"
          />
        )}
        <p role="status" class="quiet" data-testid="capture-count">
          {t('captureCount', countReports(found), countReports(here))} · {t('cellsSaid')}
        </p>
        {found.length > 0 && (
          <button
            type="button"
            aria-pressed={selected !== null}
            data-testid="select-several"
            onClick={() => setSelected(selected === null ? new Set() : null)}
          >
            {t(selected === null ? 'selectSeveral' : 'selectDone')}
          </button>
        )}
      </div>
      {undo}
      {selected !== null && (
        <SelectionBar
          captures={found.filter(({ id }) => selected.has(id))}
          known={tags}
          onDeleted={(ids) => {
            setSelected(null);
            setDeleted(ids);
          }}
        />
      )}
      {found.length > 0 && <ReportCells grid={grid} selected={selected} select={setSelected} />}
    </>
  );
}

interface Chip<Value extends string> {
  value: Value;
  name: string;
  count?: number;
}

/** Narrows by one of some values; pressing the chosen one again shows all. */
function Chips<Value extends string>({
  all,
  chips,
  value,
  choose,
  id,
}: {
  all?: { name: string; count: number };
  chips: Chip<Value>[];
  value: Value | '';
  choose: (value: Value | '') => void;
  /** What tests find the chips by. */
  id: string;
}) {
  const shown: Chip<Value | ''>[] = all === undefined ? chips : [{ value: '', ...all }, ...chips];
  return (
    <div class="chips" data-testid={id}>
      {shown.map(({ value: one, name, count }) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={value === one}
          data-value={one}
          onClick={() => choose(value === one ? '' : one)}
        >
          {name} {count !== undefined && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  );
}
