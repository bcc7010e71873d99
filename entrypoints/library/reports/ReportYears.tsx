import type { Recognition } from '../../../core/recognise/recognition';
import { capturesOfPlace } from '../../shared/store/captures';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { hashOfView } from '../../shared/views/library-view';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { reportGrid } from './report-grid';

/** The reports of the same place and kind by year, each one click away. */
export function ReportYears({ id, recognition: { place, kind } }: { id: number; recognition: Recognition }) {
  const live = useLive(async () => {
    const all = place === null ? [] : await capturesOfPlace(library(), place.code);
    return all.filter(({ recognition: other }) => other.kind === kind);
  }, [place?.code, kind]);
  if (place === null || live.state !== 'here' || live.value.length < 2) return null;
  const [row] = reportGrid(live.value, new Date().getFullYear()).rows;
  const cells = [...row!.cells].sort(([a], [b]) => a - b);
  return (
    <ul ref={toCurrent} class="report-years" aria-label={`${place.name} ${kindName(kind)}`} data-testid="report-years">
      {cells.map(([year, captures]) => {
        const own = captures.find((capture) => capture.id === id);
        const shown = own ?? captures[0]!;
        return (
          <li key={year}>
            <a
              href={hashOfView({ page: 'capture', id: shown.id })}
              aria-current={own === undefined ? undefined : 'page'}
              title={t('figureCount', shown.figureCount)}
            >
              <span>{yearName(year)}</span>
              <span aria-hidden="true">{shown.figureCount}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Of more years than have room the one that is open is in sight. */
function toCurrent(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
}
