import { Dexie, type EntityTable, type PromiseExtended, type Table } from 'dexie';
import { followChanges } from './changes';
import { markChanged } from './copies/changed';
import { keysRowOf } from './keys-row';
import { placeFiguresOf } from './place-figures';
import { askRoom } from './room';
import {
  type BinRow,
  type BinTextRow,
  type CaptureKeysRow,
  type CaptureRow,
  type CorrectionRow,
  type FigureRow,
  type FindingMarkRow,
  type IndicatorEditRow,
  isDivision,
  type PlaceFiguresRow,
  type PlaceRow,
  type ReportRow,
  type SettingRow,
  type TextRow,
} from './rows';

/** Version of the database below. */
export const LATEST_VERSION = 9;

/**
 * The browser's databases, of which none is opened without saying which version is meant. Dexie asks so after it was refused a library
 * of a later version, would take that as if it were its own and write what it misses into it.
 */
function versioned(databases: IDBFactory): IDBFactory {
  return {
    open: (name, version = LATEST_VERSION * 10) => databases.open(name, version),
    deleteDatabase: (name) => databases.deleteDatabase(name),
    databases: () => databases.databases(),
    cmp: (first, second) => databases.cmp(first, second),
  };
}

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
  indicatorEdits!: EntityTable<IndicatorEditRow, 'id'>;
  corrections!: EntityTable<CorrectionRow, 'id'>;
  bin!: EntityTable<BinRow, 'captureId'>;
  binTexts!: EntityTable<BinTextRow, 'captureId'>;
  findingMarks!: EntityTable<FindingMarkRow, 'key'>;
  captureKeys!: EntityTable<CaptureKeysRow, 'captureId'>;
  placeFigures!: Table<PlaceFiguresRow, [string, number]>;

  constructor(name = 'baoshu') {
    // A capture that was told to be kept is on the disk
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(globalThis.indexedDB && { indexedDB: versioned(globalThis.indexedDB) }),
    });
    const begin = this.transaction as (...given: unknown[]) => PromiseExtended<unknown>;
    this.#begin = (...given) => begin.apply(this, given);
    this.transaction = ((mode: string, ...rest: unknown[]) => {
      const start = () => this.#begin(mode, ...rest);
      // What belongs to another transaction has the room that was asked for that one
      if (!mode.startsWith('rw') || Dexie.currentTransaction !== null) return start();
      return Dexie.Promise.resolve(askRoom()).then(start);
    }) as typeof this.transaction;
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
    // The latest capture is told by its time: numbers given out when libraries were joined are in no order of it
    this.version(8).stores({
      captures: '++id, reportId, [url+hash], *tags, recognition.place.code, capturedAt',
    });
    this.version(LATEST_VERSION)
      .stores({ placeFigures: '[placeCode+captureId], captureId' })
      .upgrade(async (transaction) => {
        const figures = transaction.table<FigureRow>('figures');
        for (const id of (await transaction.table<CaptureRow>('captures').toCollection().primaryKeys()) as number[]) {
          const own = figures.where('[captureId+figureId]').between([id, ''], [id, '\uffff']);
          await transaction.table<PlaceFiguresRow>('placeFigures').bulkPut(placeFiguresOf(id, await own.toArray()));
        }
      });
  }

  readonly #begin: (...given: unknown[]) => PromiseExtended<unknown>;

  /** A transaction that makes room rather than take it: it is not refused where the disk is full. */
  freeing<Value>(tables: Table[], work: () => Promise<Value>): Promise<Value> {
    return this.#begin('rw', tables, work) as PromiseExtended<Value>;
  }
}

let opened: BaoshuDatabase | null = null;

/** The library of this browser profile; Dexie opens it at the first use. What changes in it makes its copies due. */
export function library(): BaoshuDatabase {
  if (opened === null) {
    opened = new BaoshuDatabase();
    followChanges(opened, () => {
      markChanged().catch((error: unknown) => console.warn('the copies are not told of a change:', error));
    });
  }
  return opened;
}
