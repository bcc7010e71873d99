import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { STATUS_MESSAGE } from '../shared/elements/StatusLabel';
import { ChoiceField } from '../shared/views/components/ChoiceField';
import { STATUSES } from '../shared/views/library-view';
import { FIGURE_KIND_MESSAGE, FIGURE_KINDS } from '../shared/words/format/figure-kind';
import { t } from '../shared/words/i18n/translate';
import type { FigureFilter } from './filter-figures';
import './filters.css';
import type { Grouping } from './group-figures';

/** What is searched for, and behind a button the fields that narrow the list and part it: the figures are what a panel is for. */
export function FigureFilters({
  filter,
  setFilter,
  grouping,
  setGrouping,
  search,
  enterList,
}: {
  filter: FigureFilter;
  setFilter: (filter: FigureFilter) => void;
  grouping: Grouping;
  setGrouping: (grouping: Grouping) => void;
  search: Ref<HTMLInputElement>;
  /** Puts the focus into the list. */
  enterList: () => void;
}) {
  const [open, setOpen] = useState(false);
  const chosen = [filter.status, filter.kind, filter.sureness].filter((choice) => choice !== '').length;
  return (
    <search class="filters">
      <label class="search">
        <span class="visually-hidden">{t('searchFigures')}</span>
        <input
          ref={search}
          type="search"
          data-testid="search"
          placeholder={t('searchFigures')}
          value={filter.text}
          onInput={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.isComposing) return;
            event.preventDefault();
            enterList();
          }}
        />
      </label>
      <button
        type="button"
        class={chosen > 0 ? 'narrow on' : 'narrow'}
        aria-expanded={open}
        aria-controls="choices"
        data-testid="filters"
        onClick={() => setOpen(!open)}
      >
        {t('filtersAndGrouping')}
        {chosen > 0 && <span class="count">{chosen}</span>}
      </button>
      <div class="choices" id="choices" hidden={!open}>
        <ChoiceField
          label={t('columnStatus')}
          id="filter-status"
          value={filter.status}
          all={t('noFilter')}
          options={STATUSES.map((status) => [status, t(STATUS_MESSAGE[status])] as const)}
          choose={(status) => setFilter({ ...filter, status })}
        />
        <ChoiceField
          label={t('figureKind')}
          id="filter-kind"
          value={filter.kind}
          all={t('noFilter')}
          options={FIGURE_KINDS.map((kind) => [kind, t(FIGURE_KIND_MESSAGE[kind])] as const)}
          choose={(kind) => setFilter({ ...filter, kind })}
        />
        <ChoiceField
          label={t('sureness')}
          id="filter-sureness"
          value={filter.sureness}
          all={t('noFilter')}
          options={[
            ['sure', t('hideUnsure')],
            ['unsure', t('onlyUnsure')],
          ]}
          choose={(sureness) => setFilter({ ...filter, sureness })}
        />
        <ChoiceField
          label={t('grouping')}
          id="grouping"
          value={grouping}
          options={[
            ['section', t('bySection')],
            ['subject', t('bySubject')],
          ]}
          choose={(chosen) => chosen !== '' && setGrouping(chosen)}
        />
      </div>
    </search>
  );
}
