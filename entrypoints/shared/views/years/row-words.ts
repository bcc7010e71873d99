import type { PeriodKind } from '../../../../core/compare/period-kind';
import type { RowChange } from '../../../../core/compare/row-change';
import { inScale, type RowScale } from '../../../../core/compare/row-scale';
import { familyKey, type RowCell, type RowTag, type YearRow } from '../../../../core/compare/year-row';
import { unitWords } from '../../../../core/units/unit-words';
import { baseWords } from '../../words/format/base-words';
import { indicatorName, nameLanguage, shortIndicatorName, withOwner } from '../../words/format/indicator-name';
import { groupedNumber, numberWords } from '../../words/format/value-words';
import { type MessageKey, t, uiLanguage } from '../../words/i18n/translate';

const TAG: Record<RowTag, MessageKey> = {
  comparable: 'tagComparable',
  real: 'tagReal',
  'constant-prices': 'tagConstantPrices',
  'own-level': 'tagOwnLevel',
  adjusted: 'tagAdjusted',
  new: 'tagNew',
  'net-new': 'tagNetNew',
  introduced: 'tagIntroduced',
  cumulative: 'tagCumulative',
  share: 'tagShare',
  growth: 'tagGrowth',
  average: 'tagAverage',
  change: 'tagChange',
  rank: 'tagRank',
};

function nameBy(naming: typeof indicatorName, { series: { name, renamed, identity } }: YearRow): string {
  const own = renamed ? name : naming(familyKey(identity.indicator), [name]);
  return withOwner(identity.of ?? undefined, own);
}

/** What a row's indicator is called, without what its tags say; its owner before it. */
export const rowName = (row: YearRow): string => nameBy(indicatorName, row);

/** The same as tables call it: short where the registry has a short name. */
export const shortRowName = (row: YearRow): string => nameBy(shortIndicatorName, row);

/** The time that a row's values are of, where they are not of whole years. */
function periodKindName(kind: PeriodKind): string | null {
  if (kind === 'year') return null;
  if (kind === 'span') return t('overYears');
  const [from = 0, to] = kind.slice('part:'.length).split('-').map(Number);
  return to === undefined ? t('oneMonth', from) : t('monthsOfYear', from, to);
}

/** What a row's values are, in a word each: 增速, 位次, 较2019年. */
export function rowTags({ tags, against, series: { identity } }: YearRow): string[] {
  const since = against === null ? null : identity.kind === 'rank' ? baseWords(against) : t('tagAgainst', against);
  return [...tags.map((tag) => t(TAG[tag])), since, periodKindName(identity.periodKind)].filter(
    (word) => word !== null,
  );
}

/** A row's name with its tags: what it is called where it stands alone. */
export const wholeRowName = (row: YearRow): string => [rowName(row), ...rowTags(row)].join(' ');

/** The unit that a row tells once: `亿元`, `¥100m`; nothing for ranks, whose tag says it. */
export const unitName = ({ unit, power }: RowScale): string =>
  unit === '位' ? '' : unitWords(unit, power, nameLanguage());

const numberText = (value: number): string => groupedNumber(value, nameLanguage());

/** A value in its row's scale with what bounds it: `≥6800`, `约6`, `5—6`. */
export const valueText = (cell: Pick<RowCell, 'value' | 'bound'>): string => numberWords(cell, nameLanguage());

/** A percentage with its sign: to one decimal, or as many as it takes not to be nothing. */
function percentText(percent: number): string {
  const size = Math.abs(percent);
  const shown = size < 0.05 ? Number(size.toPrecision(1)) : Number(size.toFixed(1));
  return `${percent > 0 ? '+' : '−'}${shown}%`;
}

/** A change against the year before, number and unit apart: percent of an amount, 百分点 of a percentage, places of a rank. */
export function changeText(
  { scale }: YearRow,
  { change: { difference, to } }: RowChange,
): { number: string; unit: string } {
  if (difference === null) return { number: '', unit: '' };
  const { absolute, relative, unit } = difference;
  if (absolute === 0) return { number: t('unchanged'), unit: '' };
  const places = numberText(Math.abs(absolute));
  if (to.figure.kind === 'rank') return { number: t(absolute > 0 ? 'rankUp' : 'rankDown', places), unit: '' };
  if (relative !== null) return { number: percentText(relative), unit: '' };
  const sign = absolute > 0 ? '+' : '−';
  if (unit !== '百分点') return { number: `${sign}${numberText(Math.abs(inScale(absolute, scale)))}`, unit: '' };
  return { number: `${sign}${places}`, unit: uiLanguage() === 'en' ? ' pp' : '百分点' };
}
