import type { PromiseResult } from '../../../core/compare/promises';
import type { CopiedTable } from '../../shared/views/copy/copied-table';
import { outcomeWord } from '../../shared/views/years/cell-words';
import { differenceWords } from '../../shared/words/format/difference-words';
import { nameLanguage, seriesName } from '../../shared/words/format/indicator-name';
import { periodName } from '../../shared/words/format/period-name';
import { shownValue } from '../../shared/words/format/shown-value';
import { t } from '../../shared/words/i18n/translate';
import { seriesTag } from '../indicators/series-order';
import { reportName } from './PromiseValue';

/** Promises as a table, a row each, with the reports that the two sides stand in. */
export function promisesTable(promises: readonly PromiseResult[]): CopiedTable {
  return {
    title: '',
    head: [
      t('columnYear'),
      t('columnIndicator'),
      t('statusTarget'),
      t('columnResult'),
      t('columnBy'),
      t('columnOutcome'),
      `${t('statusTarget')} · ${t('columnReport')}`,
      `${t('columnResult')} · ${t('columnReport')}`,
    ],
    rows: promises.map(({ series, period, target, result, outcome, by }) => [
      periodName(period),
      [seriesName(series), series.identity.kind === 'level' ? '' : seriesTag(series.identity)].join(' '),
      shownValue(target.figure),
      result === null ? '' : shownValue(result.figure),
      by === null ? '' : by.shown.amount === 0 ? t('unchanged') : differenceWords(by.shown, nameLanguage()),
      outcomeWord({ outcome }),
      reportName(target.report),
      result === null ? '' : reportName(result.report),
    ]),
  };
}
