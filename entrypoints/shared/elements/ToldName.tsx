import type { Figure } from '../../../core/figures/figure';
import { englishWords, langOf, withOwner } from '../words/format/indicator-name';
import { t } from '../words/i18n/translate';

/** What a figure is of, in the words of its text; on an English screen behind their English where the registry knows it. */
export function ToldName({ figure: { indicator, of } }: { figure: Pick<Figure, 'indicator' | 'of'> }) {
  const told = withOwner(of, indicator.name || t('indicatorUnnamed'));
  const english = englishWords(indicator);
  if (english === null) return <span lang={langOf(told)}>{told}</span>;
  return (
    <>
      {english}{' '}
      <span class="quiet" lang="zh-CN">
        {told}
      </span>
    </>
  );
}
