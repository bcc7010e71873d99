import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaptureRow, FigureRow, ReportRow, SettingRow, TextRow } from './rows';

/**
 * The library in IndexedDB. Opened by the extension's pages and worker only: in a content script it would belong to the
 * page. A later version adds its own `this.version(n)` below; earlier ones stay, so that any library can be upgraded.
 */
export class BaoshuDatabase extends Dexie {
  reports!: EntityTable<ReportRow, 'id'>;
  captures!: EntityTable<CaptureRow, 'id'>;
  texts!: EntityTable<TextRow, 'captureId'>;
  figures!: Table<FigureRow, [number, string]>;
  settings!: EntityTable<SettingRow, 'key'>;

  constructor(name = 'baoshu') {
    super(name);
    this.version(1).stores({
      reports: 'id',
      captures: '++id, reportId, [url+hash]',
      texts: 'captureId',
      figures: '[captureId+figureId], seriesKey, [indicatorKey+placeCode+name]',
      settings: 'key',
    });
  }
}

let opened: BaoshuDatabase | null = null;

/** The library of this browser profile; Dexie opens it at the first use. */
export function library(): BaoshuDatabase {
  opened ??= new BaoshuDatabase();
  return opened;
}
