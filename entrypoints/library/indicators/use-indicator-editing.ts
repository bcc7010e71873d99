import { useState } from 'preact/hooks';
import type { EditRefusal, IndicatorChange, IndicatorEdit } from '../../../core/indicators/edits';
import { library } from '../../shared/store/database';
import { EditRefused, makeIndicatorEdit, takeBackIndicatorEdit } from '../../shared/store/indicator-edits';
import type { MessageKey } from '../../shared/words/i18n/translate';

/** The indicator that is edited, by the name that it has now. */
export type Edited = Pick<IndicatorChange, 'key' | 'called'>;

/** What the reader has just done, or why it was not done. */
export type EditOutcome =
  | { state: 'made' | 'taken-back'; edit: IndicatorEdit }
  | { state: 'refused'; why: MessageKey }
  | { state: 'failed'; detail: string };

const REFUSED: Record<EditRefusal, MessageKey> = {
  same: 'editSame',
  circle: 'editCircle',
  'no-name': 'editNoName',
  'no-wording': 'editNoWording',
};

export interface IndicatorEditor {
  outcome: EditOutcome | null;
  /** Answers whether the change was kept. */
  make(change: IndicatorChange): Promise<boolean>;
  refuse(why: MessageKey): void;
  /** Lets a refusal go once the reader has changed what was refused. */
  forgive(): void;
  takeBack(edit: IndicatorEdit): Promise<void>;
}

/** Makes edits of indicators and takes them back; says what came of the last one. */
export function useIndicatorEditing(): IndicatorEditor {
  const [outcome, setOutcome] = useState<EditOutcome | null>(null);
  const said = async (doing: () => Promise<EditOutcome>): Promise<boolean> => {
    try {
      setOutcome(await doing());
      return true;
    } catch (error) {
      const refused = error instanceof EditRefused;
      setOutcome(
        refused ? { state: 'refused', why: REFUSED[error.refusal] } : { state: 'failed', detail: String(error) },
      );
      return false;
    }
  };
  return {
    outcome,
    make: (change) => said(async () => ({ state: 'made', edit: await makeIndicatorEdit(library(), change) })),
    refuse: (why) => setOutcome({ state: 'refused', why }),
    forgive: () => setOutcome((now) => (now?.state === 'refused' ? null : now)),
    takeBack: async (edit) => {
      await said(async () => {
        await takeBackIndicatorEdit(library(), edit.id);
        return { state: 'taken-back', edit };
      });
    },
  };
}
