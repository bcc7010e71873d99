import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Correction } from '../../core/compare/report';
import { ShowAll } from '../shared/components/ShowAll';
import { t } from '../shared/i18n/translate';
import type { PageReading } from '../shared/messages/schemas';
import { LeadingFigure } from './LeadingFigure';
import { useLeadingRows } from './use-leading-rows';

/** As many as can be looked over; those beside other years are always shown. */
const SHOWN_AT_FIRST = 12;

interface Props {
  reading: PageReading;
  corrections: Correction[];
  /** What stands below them and waits for them, so that it neither delays nor moves them. */
  children: ComponentChildren;
}

/** The page's main figures, each beside what the captured reports of other years say of the same thing. */
export function LeadingFigures({ reading, corrections, children }: Props) {
  const rows = useLeadingRows(reading, corrections);
  if (rows.state === 'waiting') return null;
  return (
    <>
      <Rows rows={rows} />
      {children}
    </>
  );
}

function Rows({ rows }: { rows: Exclude<ReturnType<typeof useLeadingRows>, { state: 'waiting' }> }) {
  const [all, setAll] = useState(false);
  if (rows.state === 'failed') return <p role="alert">{t('libraryFailed')}</p>;
  const withHistory = rows.value.filter(({ elsewhere }) => elsewhere.length > 0).length;
  const shown = all ? rows.value : rows.value.slice(0, Math.max(SHOWN_AT_FIRST, withHistory));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="leading" data-testid="leading-figures">
      <h2 id="leading">{t('figuresBesideYears')}</h2>
      {withHistory === 0 && <p class="quiet">{t('noHistory')}</p>}
      <table class="leading">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            <th scope="col">{t('columnHere')}</th>
            {withHistory > 0 && <th scope="col">{t('columnEarlier')}</th>}
            {withHistory > 0 && (
              <th scope="col" class="number">
                {t('columnChange')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <LeadingFigure key={row.series.key} row={row} beside={withHistory > 0} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.value.length && <ShowAll all={rows.value.length} show={() => setAll(true)} />}
    </section>
  );
}
