import { Dexie, type EntityTable, type Table } from 'dexie';
import type { IndicatorEdit } from '../../../core/indicators/edits';
import { keysRowOf } from './capture-keys';
import {
  type BinRow,
  type BinTextRow,
  type CaptureKeysRow,
  type CaptureRow,
  type CorrectionRow,
  type FigureRow,
  type FindingMarkRow,
  isDivision,
  type PlaceRow,
  type ReportRow,
  type SettingRow,
  type TextRow,
} from './rows';

/**
 * The library in IndexedDB. Opened by the extension's pages and worker only: in a content script it would belong to the
 * page. A later version adds its own `this.version(n)` below; earlier ones stay, so that any library can be upgraded.
 */
export class BaoshuDatabase extends Dexie {
  reports!: EntityTable<ReportRow, 'id'>;
  captures!: EntityTable<CaptureRow, 'id'>;
  texts!: EntityTable<TextRow, 'captureId'>;
  places!: EntityTable<PlaceRow, 'code'>;
  figures!: Table<FigureRow, [number, string]>;
  settings!: EntityTable<SettingRow, 'key'>;
  indicatorEdits!: EntityTable<IndicatorEdit, 'id'>;
  corrections!: EntityTable<CorrectionRow, 'id'>;
  bin!: EntityTable<BinRow, 'captureId'>;
  binTexts!: EntityTable<BinTextRow, 'captureId'>;
  findingMarks!: EntityTable<FindingMarkRow, 'key'>;
  captureKeys!: EntityTable<CaptureKeysRow, 'captureId'>;

  constructor(name = 'baoshu') {
    super(name);
    this.version(1).stores({
      reports: 'id',
      captures: '++id, reportId, [url+hash]',
      texts: 'captureId',
      figures: '[captureId+figureId], seriesKey, [indicatorKey+placeCode+name]',
      settings: 'key',
    });
    // A place is opened by `placeCode`, an indicator of it by the pair; names are read off the figures of one place. The places
    // stand in a table of their own: walking the index of all figures for them takes seconds in a large library
    this.version(2)
      .stores({
        places: 'code',
        figures: '[captureId+figureId], seriesKey, placeCode, [indicatorKey+placeCode]',
      })
      .upgrade(async (transaction) => {
        const codes = await transaction.table<ReportRow>('reports').toArray();
        await transaction.table<PlaceRow>('places').bulkPut(
          codes
            .map(({ placeCode }) => placeCode)
            .filter(isDivision)
            .map((code) => ({ code })),
        );
      });
    this.version(3).stores({ corrections: 'id, page, act', indicatorEdits: 'id, madeAt' });
    this.version(4).stores({ bin: 'captureId, deletedAt', binTexts: 'captureId' });
    this.version(5).stores({ findingMarks: 'key' });
    this.version(6).stores({ captures: '++id, reportId, [url+hash], *tags' });
    this.version(7)
      .stores({
        captures: '++id, reportId, [url+hash], *tags, recognition.place.code',
        captureKeys: 'captureId',
      })
      .upgrade(async (transaction) => {
        const figures = transaction.table<FigureRow>('figures');
        // Capture by capture: all figures at once may be more than memory holds
        for (const id of (await transaction.table<CaptureRow>('captures').toCollection().primaryKeys()) as number[]) {
          const own = figures.where('[captureId+figureId]').between([id, ''], [id, '\uffff']);
          await transaction.table<CaptureKeysRow>('captureKeys').put(keysRowOf(id, await own.toArray()));
        }
      });
  }
}

let opened: BaoshuDatabase | null = null;

/** The library of this browser profile; Dexie opens it at the first use. */
export function library(): BaoshuDatabase {
  opened ??= new BaoshuDatabase();
  return opened;
}
