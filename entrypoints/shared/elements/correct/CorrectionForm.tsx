import { useId, useMemo, useState } from 'preact/hooks';
import { changesOf, type FieldFault, type WrittenFields, writtenFields } from '../../../../core/compare/correct-figure';
import { type CorrectableFields, fieldsOf, withChanges } from '../../../../core/compare/report';
import type { Figure } from '../../../../core/figures/figure';
import { isGenericKey } from '../../../../core/indicators/key';
import { REGISTRY } from '../../../../core/indicators/registry';
import { FIGURE_KIND_MESSAGE } from '../../words/format/figure-kind';
import { indicatorName } from '../../words/format/indicator-name';
import { type MessageKey, t } from '../../words/i18n/translate';
import { STATUS_MESSAGE } from '../StatusLabel';
import { CorrectionChoice, CorrectionText } from './CorrectionField';
import { BOUND_MESSAGE, wordsBefore } from './figure-words';
import { useFormFocus } from './use-form-focus';

const FAULT: Record<FieldFault['fault'], MessageKey> = {
  empty: 'faultEmpty',
  'no-number': 'faultNoNumber',
  'no-unit': 'faultNoUnit',
  more: 'faultMore',
  'no-period': 'faultNoPeriod',
  'too-long': 'faultTooLong',
};

/**
 * Puts every field of a figure right, or says that it is none. Knows no store and no page: whoever shows it keeps what it is told.
 * Escape cancels; the first field has the focus, which goes back afterwards to where it was.
 * @param figure as it stands now
 * @param said what the program read, where an earlier correction changed it; what is saved always counts from that
 */
export function CorrectionForm({
  figure,
  said = figure,
  added = false,
  onSave,
  onDismiss,
  onCancel,
}: {
  figure: Figure;
  said?: Figure;
  /** The figure is one that the reader adds: it is kept as it stands, and there is nothing to dismiss. */
  added?: boolean;
  /** Told all that differs from what the program read; nothing where the reader went back to that. */
  onSave: (changes: Partial<CorrectableFields>) => void;
  onDismiss?: () => void;
  onCancel: () => void;
}) {
  const [written, setWritten] = useState<WrittenFields>(() => writtenFields(figure));
  const [shownFaults, setShownFaults] = useState<FieldFault[]>([]);
  const form = useFormFocus();
  const id = useId();
  const result = useMemo(() => changesOf(said, figure, written), [said, figure, written]);
  const before = useMemo(() => changesOf(said, figure, writtenFields(figure)), [said, figure]);
  const changedBefore = 'changes' in before && Object.keys(before.changes).length > 0;

  const save = (event: Event) => {
    event.preventDefault();
    if ('faults' in result) {
      setShownFaults(result.faults);
      form.current?.querySelector<HTMLElement>(`[name="${result.faults[0]!.field}"]`)?.focus();
      return;
    }
    const same = JSON.stringify(fieldsOf(withChanges(said, result.changes))) === JSON.stringify(fieldsOf(figure));
    if (same && !added) onCancel();
    else onSave(result.changes);
  };

  const field = <Name extends keyof WrittenFields>(name: Name) => ({
    name,
    value: written[name],
    fault: faultOf(shownFaults, name),
    change: (value: string) => {
      setWritten((now) => ({ ...now, [name]: value }));
      setShownFaults((now) => now.filter((fault) => fault.field !== name));
    },
  });

  return (
    <form
      ref={form}
      class="correction-form"
      data-testid="correction-form"
      aria-label={added ? t('addFigure') : t('correctionOf', figure.indicator.name)}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        // Inside an input method Escape only ends what is being typed
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="correction-fields">
        <CorrectionText label={t('correctionValue')} {...field('value')} />
        <CorrectionChoice label={t('correctionBound')} options={BOUND_MESSAGE} {...field('bound')} />
        <CorrectionChoice label={t('correctionKind')} options={FIGURE_KIND_MESSAGE} {...field('kind')} />
        <CorrectionChoice label={t('columnStatus')} options={STATUS_MESSAGE} {...field('status')} />
        <CorrectionText label={t('columnPeriod')} hint={t('correctionPeriodHint')} {...field('period')} />
        <CorrectionText label={t('correctionName')} {...field('name')} />
        <CorrectionText
          label={t('correctionCountedAs')}
          hint={'changes' in result ? countedWith(withChanges(said, result.changes)) : undefined}
          list={`${id}-indicators`}
          {...field('countedAs')}
        />
        <CorrectionText label={t('columnPlace')} hint={t('correctionPlaceHint')} {...field('place')} />
        <CorrectionText label={t('correctionOwner')} hint={t('correctionOwnerHint')} {...field('of')} />
        <CorrectionText label={t('correctionBase')} hint={t('correctionBaseHint')} {...field('base')} />
      </div>
      <datalist id={`${id}-indicators`}>
        {REGISTRY.map(({ id: entry, zh }) => (
          <option key={entry} value={zh} />
        ))}
      </datalist>
      {changedBefore && (
        <p class="correction-said">
          {t('programSaid', wordsBefore(said, before.changes))}{' '}
          <button type="button" class="correction-button" data-testid="restore-reading" onClick={() => onSave({})}>
            {t('restoreReading')}
          </button>
        </p>
      )}
      <div class="correction-actions">
        <button type="submit" class="correction-button correction-primary" data-testid="save-correction">
          {t('saveCorrection')}
        </button>
        <button type="button" class="correction-button" data-testid="cancel-correction" onClick={onCancel}>
          {t('cancel')}
        </button>
        {!added && onDismiss !== undefined && (
          <button
            type="button"
            class="correction-button correction-dismiss"
            data-testid="dismiss-figure"
            onClick={onDismiss}
          >
            {t('dismissFigure')}
          </button>
        )}
      </div>
    </form>
  );
}

const faultOf = (faults: FieldFault[], name: keyof WrittenFields): string | undefined => {
  const found = faults.find(({ field }) => field === name);
  return found === undefined ? undefined : t(FAULT[found.fault]);
};

/** Which indicator a name counts with over the years, or that it is too general for any. */
function countedWith({ indicator: { key, name } }: Figure): string {
  return isGenericKey(key) ? t('countedNowhere') : t('countedWith', indicatorName(key, [name]));
}
