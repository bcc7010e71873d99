import type { YearRow } from '../../../../core/compare/year-row';
import { CorrectedTag } from '../../elements/CorrectedTag';
import { langOf } from '../../words/format/indicator-name';
import { t } from '../../words/i18n/translate';
import { rowTags, shortRowName, unitName, wholeRowName } from './row-words';

/**
 * What a row is called: its name, one click from its chart, its tags and its unit, told once. Under the first row of its family a second
 * kind is called by its tags alone.
 */
export function RowName({
  row,
  under,
  corrected = false,
  toChart,
  tabIndex = 0,
}: {
  row: YearRow;
  /** False where the family's first row does not stand above it. */
  under: boolean;
  /** What it leads with is the reader's. */
  corrected?: boolean;
  toChart: () => void;
  tabIndex?: number;
}) {
  const [name, tags, whole] = [shortRowName(row), rowTags(row), wholeRowName(row)];
  const short = under && tags.length > 0;
  return (
    <span class="row-name">
      <button
        type="button"
        class="name"
        tabIndex={tabIndex}
        title={whole}
        aria-label={t('chartOf', whole)}
        data-testid="row-name"
        onClick={toChart}
      >
        {short ? tags[0] : <span lang={langOf(name)}>{name}</span>}
      </button>
      {(short ? tags.slice(1) : tags).map((tag) => (
        <span key={tag} class="tag">
          {tag}
        </span>
      ))}
      {corrected && <CorrectedTag />}
      <span class="unit">{unitName(row.scale)}</span>
    </span>
  );
}
