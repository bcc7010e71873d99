import type { CopiedTable } from '../../shared/views/copy/copied-table';
import { cellWords, changeWords, outcomeWord } from '../../shared/views/years/cell-words';
import { unitName, wholeRowName } from '../../shared/views/years/row-words';
import { t } from '../../shared/words/i18n/translate';
import type { CoreTile } from './core-tiles';
import type { Notable } from './notable';
import { notableWords } from './notable-words';
import type { TargetYear } from './target-years';

/** The tiles as a table: the last result, what changed, what was aimed at and what became of it. */
export function tilesTable(tiles: readonly CoreTile[]): CopiedTable {
  return {
    title: '',
    head: [
      t('columnIndicator'),
      t('traceUnit'),
      t('columnYear'),
      t('columnResult'),
      t('changeAgainstYear'),
      `${t('statusTarget')} ${t('columnYear')}`,
      t('statusTarget'),
      t('columnOutcome'),
    ],
    rows: tiles.map(({ row, year, result, untold, change, aim }) => [
      wholeRowName(row),
      unitName(row.scale),
      String(year),
      cellWords(result),
      untold === null ? changeWords(row, change) : t('untoldYear', untold),
      aim === null ? '' : String(aim.year),
      aim === null ? '' : cellWords(aim.of.target),
      aim === null ? '' : outcomeWord(aim.of.promise),
    ]),
  };
}

/** How many targets of a year were met, missed, and come close to neither. */
export function targetYearsTable(years: readonly TargetYear[]): CopiedTable {
  return {
    title: t('promisesByYear'),
    head: [t('columnYear'), t('outcomeMet'), t('outcomeMissed'), t('outcomeOff')],
    rows: years.map(({ year, met, missed, off }) => [year, met, missed, off].map(String)),
  };
}

/** What is notable, a row each. */
export function notablesTable(notables: readonly Notable[], withPlace: boolean): CopiedTable {
  return {
    title: t('notable'),
    head: [t('columnIndicator'), t('notable')],
    rows: notables.map((notable) => {
      const { place, about, said } = notableWords(notable);
      return [withPlace ? `${place} ${about}` : about, said];
    }),
  };
}
