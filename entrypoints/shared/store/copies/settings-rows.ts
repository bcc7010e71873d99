import * as z from 'zod/mini';
import type { BackupSetting } from '../../../../core/exchange/backup/rows';
import {
  APPEARANCES,
  LANGUAGES,
  MONEY_UNITS,
  type Preferences,
  prefer,
  preferences,
} from '../../words/settings/preferences';

/** The reader's choices as rows of a backup. */
export function settingRows(): BackupSetting[] {
  return Object.entries(preferences()).map(([key, value]) => ({ key, value }));
}

const known = {
  language: z.enum(LANGUAGES),
  money: z.enum(MONEY_UNITS),
  appearance: z.enum(APPEARANCES),
} satisfies Record<keyof Preferences, z.ZodMiniType>;

/** Makes the choices of a backup the reader's; what is no choice here is left out. */
export async function preferRows(rows: readonly BackupSetting[]): Promise<void> {
  const chosen = rows.flatMap(({ key, value }): Partial<Preferences>[] => {
    const read = Object.hasOwn(known, key) ? known[key as keyof Preferences].safeParse(value) : null;
    return read?.success ? [{ [key]: read.data }] : [];
  });
  if (chosen.length > 0) await prefer(Object.assign({}, ...chosen));
}
