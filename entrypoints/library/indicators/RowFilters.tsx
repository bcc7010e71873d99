import { INDICATOR_GROUPS } from '../../../core/indicators/indicator';
import { ChoiceField } from '../../shared/views/components/ChoiceField';
import { type IndicatorsView, ROW_KINDS, ROW_SETS, type RowKind, type RowSet } from '../../shared/views/library-view';
import { groupName } from '../../shared/words/format/group-name';
import { type MessageKey, t } from '../../shared/words/i18n/translate';

const SET: Record<RowSet, MessageKey> = { core: 'chipCore', repeated: 'chipRepeated', all: 'chipAll' };
const KIND: Record<RowKind, MessageKey> = { amounts: 'seriesLevel', growth: 'seriesGrowth', targets: 'statusTarget' };

/** Which rows of a place are shown: a set with its count, a group, a kind of value, words or pinyin initials. */
export function RowFilters({
  view,
  set,
  counts,
  go,
}: {
  view: IndicatorsView;
  set: RowSet;
  counts: Record<RowSet, number>;
  go: (view: IndicatorsView, how?: 'replace') => void;
}) {
  return (
    <search class="row-filters">
      {ROW_SETS.map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={one === set}
          data-testid={`set-${one}`}
          onClick={() => go({ ...view, set: one })}
        >
          {t(SET[one])} <span>{counts[one]}</span>
        </button>
      ))}
      <ChoiceField
        label={t('columnGroup')}
        hidden
        id="filter-group"
        value={view.group}
        all={t('allGroups')}
        options={INDICATOR_GROUPS.map((group) => [group, groupName(group)] as const)}
        choose={(group) => go({ ...view, group })}
      />
      <fieldset class="segments">
        <legend class="visually-hidden">{t('figureKind')}</legend>
        {ROW_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={view.kind === kind}
            data-testid={`kind-${kind}`}
            onClick={() => go({ ...view, kind: view.kind === kind ? '' : kind })}
          >
            {t(KIND[kind])}
          </button>
        ))}
        <button type="button" aria-pressed={view.kind === ''} onClick={() => go({ ...view, kind: '' })}>
          {t('noFilter')}
        </button>
      </fieldset>
      <input
        type="search"
        data-testid="filter-text"
        aria-label={t('pickIndicator')}
        placeholder={t('wordsOrInitials')}
        value={view.text}
        onInput={({ currentTarget: { value } }) => go({ ...view, text: value }, 'replace')}
      />
    </search>
  );
}
