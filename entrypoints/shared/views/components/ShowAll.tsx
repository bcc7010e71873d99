import { t } from '../../words/i18n/translate';

/** Asks for the rest of a table's rows. The focus goes to the last row shown so far, so that the next Tab leads into the new ones. */
export function ShowAll({ all, show }: { all: number; show: () => void }) {
  return (
    <button
      type="button"
      data-testid="show-all"
      onClick={({ currentTarget }) => {
        const last = [...(currentTarget.parentElement?.querySelectorAll<HTMLElement>('tbody > tr') ?? [])].at(-1);
        if (last !== undefined) {
          last.tabIndex = -1;
          last.focus({ preventScroll: true });
        }
        show();
      }}
    >
      {t('showAll', all)}
    </button>
  );
}
