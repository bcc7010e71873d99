import type { Finding } from '../../../core/compare/finding';
import type { PromiseResult } from '../../../core/compare/promises';
import { readerEdits } from '../../../core/indicators/edits';
import { differenceWords } from '../../shared/words/format/difference-words';
import { indicatorName, nameLanguage, seriesName } from '../../shared/words/format/indicator-name';
import { periodName } from '../../shared/words/format/period-name';
import { localPlaceName } from '../../shared/words/format/series-place-name';
import { shownValue } from '../../shared/words/format/shown-value';
import { t } from '../../shared/words/i18n/translate';
import { seriesTag } from '../indicators/series-order';
import { findingSentence } from './finding-sentence';
import type { Notable } from './notable';

/** What something notable is about, where, and what it says: one sentence in three parts, of which the place may be empty. */
export function notableWords(notable: Notable): { place: string; about: string; said: string } {
  if (notable.of !== 'finding') {
    const { series } = notable.promise;
    // `3.1%，目标约4%` alone may be a share as well as a growth
    const tag = series.identity.kind === 'level' ? '' : seriesTag(series.identity);
    const place = localPlaceName(series.identity.place.code);
    return { place, about: `${seriesName(series)} ${tag}`.trim(), said: promiseSentence(notable.promise) };
  }
  const { finding } = notable;
  const { place, indicator } = partsOf(finding);
  const said = [
    finding.period !== '' ? periodName(finding.period) : '',
    findingSentence(finding),
    finding.severity === 'reading' ? t('becauseUnsureWhole') : '',
  ];
  return { place, about: indicator, said: said.filter((part) => part !== '').join(' ') };
}

/** The indicator of the series that a finding is about, and its place; its key opens with both. */
function partsOf({ series, name, observations }: Finding): { place: string; indicator: string } {
  const [indicator = '', place = ''] = series.split('|');
  const given = readerEdits(observations[0]?.report.indicatorEdits).nameOf(indicator);
  return { place: localPlaceName(place.split('/')[0]!), indicator: given ?? indicatorName(indicator, [name]) };
}

/** `2024年 47家，目标≥50家，差3家`; a target that nothing came of says that. */
function promiseSentence({ period, target, result, by }: PromiseResult): string {
  const when = periodName(period);
  if (result === null) return t('notableSilent', when, shownValue(target.figure));
  const told = t('notableMissed', when, shownValue(result.figure), shownValue(target.figure));
  if (by === null || by.shown.amount === 0) return told;
  return `${told}${t('notableBy', differenceWords(by.shown, nameLanguage()).replace(/^[+−]/, ''))}`;
}
