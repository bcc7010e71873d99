import { Stopped } from './file-reader';
import {
  type AddedCapture,
  type DocumentOutcome,
  type GivenFile,
  type GivenReading,
  type ImportItem,
  type ImportProgress,
  type ItemState,
  isSettled,
  NOTHING_GIVEN,
} from './import-item';

/** What an import needs of the world around it. */
export interface ImportTools {
  read(given: GivenFile, anyway: boolean): Promise<GivenReading>;
  /** Ends the reading that is under way. */
  stopReading(): void;
  /** Keeps what is to be kept of a file; `anyway` keeps what is no report. */
  keep(reading: GivenReading, anyway: boolean): Promise<{ documents: DocumentOutcome[]; added: AddedCapture[] }>;
  /** Takes captures out of the library again. */
  takeBack(added: readonly AddedCapture[]): Promise<void>;
  /** True for an error that says that the disk is full. */
  isNoRoom(error: unknown): boolean;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
}

/** Larger than any report; a file of this size would not fit into memory several times over. */
export const LARGEST_FILE = 300_000_000;
/** What a page weighs beside files, about. */
const SIZE_OF_PAGE = 200_000;
const sizeOf = ({ content }: GivenFile): number => ('size' in content ? content.size : SIZE_OF_PAGE);

/** Files so few, or a time so short, say nothing of how long the rest will take. */
const LEAST_TOLD = { files: 2, milliseconds: 2000 };

/**
 * Files on their way into the library, one after the other. All that happens is in `progress`; whoever listens is told of each
 * change. More files may be given at any time.
 */
export class ImportRun {
  progress: ImportProgress = NOTHING_GIVEN;
  private readonly listeners = new Set<() => void>();
  private readonly contents = new Map<number, { given: GivenFile; anyway: boolean }>();
  private readonly clock = { spent: 0, since: 0, bytes: 0, files: 0 };
  private working: Promise<void> | null = null;
  private given = 0;

  constructor(private readonly tools: ImportTools) {}

  /** @returns takes the listener off again */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private change(changes: Partial<ImportProgress>): void {
    this.progress = { ...this.progress, ...changes };
    for (const listener of this.listeners) listener();
  }

  /** Adds files to what is under way; after an import that is over they begin another. */
  add(files: readonly GivenFile[]): void {
    if (files.length === 0) return;
    if (this.progress.state === 'over') this.begin();
    const items = files.map((given): ImportItem => {
      const id = this.given++;
      this.contents.set(id, { given, anyway: false });
      return { id, name: given.name, size: sizeOf(given), came: { state: 'waiting' } };
    });
    const { bytes, state } = this.progress;
    this.change({
      items: [...this.progress.items, ...items],
      bytes: { ...bytes, total: bytes.total + items.reduce((sum, { size }) => sum + size, 0) },
      state: state === 'paused' ? 'paused' : 'running',
    });
    this.work();
  }

  private begin(): void {
    this.contents.clear();
    Object.assign(this.clock, { spent: 0, since: 0, bytes: 0, files: 0 });
    this.change(NOTHING_GIVEN);
  }

  /** Forgets what came of an import that is over. */
  clear(): void {
    if (this.progress.state === 'over') this.begin();
  }

  /** The file that is being read is read to its end. */
  pause(): void {
    if (this.progress.state === 'running') this.change({ state: 'paused' });
  }

  resume(): void {
    if (this.progress.state !== 'paused') return;
    this.change({ state: 'running' });
    this.work();
  }

  /** Breaks off; what was kept so far stays until it is taken back. */
  stop(): void {
    if (this.progress.state !== 'running' && this.progress.state !== 'paused') return;
    const items = this.progress.items.map((item) =>
      isSettled(item) ? item : { ...item, came: { state: 'stopped' as const } },
    );
    this.change({ state: 'over', items, timeLeft: null });
    this.tools.stopReading();
  }

  /** Reads files again that held no report, and keeps what they hold. */
  keepAnyway(ids: readonly number[]): void {
    const wanted = new Set(ids);
    for (const id of ids) {
      const kept = this.contents.get(id);
      if (kept !== undefined) this.contents.set(id, { ...kept, anyway: true });
    }
    const again = this.progress.items.filter(({ id }) => wanted.has(id) && this.contents.has(id));
    if (again.length === 0) return;
    const { bytes } = this.progress;
    this.change({
      items: this.progress.items.map((item) => (again.includes(item) ? { ...item, came: { state: 'waiting' } } : item)),
      bytes: { ...bytes, done: bytes.done - again.reduce((sum, { size }) => sum + size, 0) },
      state: this.progress.state === 'paused' ? 'paused' : 'running',
    });
    this.work();
  }

  /** Takes all that this import has added out of the library. */
  async undo(): Promise<void> {
    this.stop();
    // What was being kept just now is taken back with the rest
    await this.working;
    await this.tools.takeBack(this.progress.added);
    this.change({ undone: true, added: [] });
  }

  private work(): void {
    this.working ??= this.readWaiting().finally(() => {
      this.working = null;
    });
  }

  private async readWaiting(): Promise<void> {
    for (;;) {
      const item = this.progress.items.find(({ came }) => came.state === 'waiting');
      if (this.progress.state !== 'running') return;
      if (item === undefined) return this.change({ state: 'over', timeLeft: null });
      await this.readItem(item);
    }
  }

  private async readItem(item: ImportItem): Promise<void> {
    this.settle(item.id, { state: 'reading' });
    this.clock.since = this.tools.now();
    const came = await this.stateAfter(item).catch((error: unknown): ItemState => {
      if (error instanceof Stopped) return { state: 'stopped' };
      console.error(`${item.name} is not imported:`, error);
      return { state: 'failed', why: String(error), noRoom: this.tools.isNoRoom(error) };
    });
    this.clock.spent += this.tools.now() - this.clock.since;
    this.clock.bytes += item.size;
    this.clock.files++;
    // An import that was stopped, or begun anew, meanwhile has told what became of it
    const now = this.progress.items.find(({ id }) => id === item.id);
    if (now?.came.state === 'reading') this.settle(item.id, came);
    const { bytes } = this.progress;
    if (now !== undefined)
      this.change({ bytes: { ...bytes, done: bytes.done + item.size }, timeLeft: this.timeLeft(item) });
    // What the disk has no room for now it will have none for a moment later
    if (came.state === 'failed' && came.noRoom) this.pause();
  }

  private async stateAfter({ id, name, size }: ImportItem): Promise<ItemState> {
    const given = this.contents.get(id);
    if (given === undefined) return { state: 'stopped' };
    if (size > LARGEST_FILE)
      return { state: 'refused', trouble: { code: 'too-large', file: name, detail: `${LARGEST_FILE}` } };
    const reading = await this.tools.read(given.given, given.anyway);
    if (reading.trouble !== null) return { state: 'refused', trouble: reading.trouble };
    if (this.progress.state === 'over') return { state: 'stopped' };
    const { documents, added } = await this.tools.keep(reading, given.anyway);
    this.change({ added: [...this.progress.added, ...added] });
    return { state: 'read', documents, notices: reading.notices };
  }

  private settle(id: number, came: ItemState): void {
    this.change({ items: this.progress.items.map((item) => (item.id === id ? { ...item, came } : item)) });
  }

  private timeLeft({ size }: ImportItem): number | null {
    const { spent, bytes, files } = this.clock;
    if (files < LEAST_TOLD.files || spent < LEAST_TOLD.milliseconds) return null;
    const { items, bytes: all } = this.progress;
    const left = items.filter((item) => !isSettled(item)).length;
    // Small files take their time too: by bytes and by number, whichever says more
    const byBytes = (spent / Math.max(bytes, 1)) * (all.total - all.done - size);
    return Math.max(byBytes, 0, (spent / files) * left * 0.5);
  }
}
