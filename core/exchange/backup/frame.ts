import { z } from 'zod';
import { BACKUP_PROFILE, BACKUP_TABLES, type BackupEnd, type BackupHead } from './format';

const count = z.int().min(0);
const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'is no ISO time');

/** What is looked at before anything else, so that another program's file and that of a later version are called that. */
export const backupName = z.object({ profile: z.literal(BACKUP_PROFILE), version: z.int() });

export const backupHead: z.ZodType<BackupHead> = backupName.extend({
  createdAt: time,
  program: z.string().max(100),
  database: z.int().min(1),
  captures: count,
});

export const backupEnd: z.ZodType<BackupEnd> = z.object({
  end: z.literal(true),
  counts: z.object({
    settings: count,
    indicatorEdits: count,
    captures: count,
    corrections: count,
    findingMarks: count,
  }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Any line between them; what its row must be its table says. */
export const backupLine = z.object({ table: z.enum(BACKUP_TABLES), row: z.unknown() });
