import type { BackupCapture } from '../../../../core/exchange/backup/rows';
import { byTime } from '../captures';
import type { BaoshuDatabase } from '../database';
import { dropFigures, keepFigures, reportRowOf } from '../keep-figures';
import { given } from '../reader-marks';
import { reportId } from '../report-id';
import type { BinRow, CaptureRow, ReaderMarks, TagTurn } from '../rows';
import { canonicalJson } from './canonical';
import type { Conflicts } from './conflicts';

/** Numbers up to this are taken over from a file; from behind the last number there is no next one. */
const LARGEST_ID = 1_000_000_000;

/** A capture row that has no number yet. */
type Unnumbered = Omit<CaptureRow, 'id'>;

/** What a capture is known by in any library. */
const identityOf = ({ url, hash, capturedAt }: Pick<CaptureRow, 'url' | 'hash' | 'capturedAt'>): string =>
  JSON.stringify([url, hash, capturedAt]);

/** Takes captures out of a backup into the library, each once. All of it is to be called in one transaction. */
export class CapturesTakenIn {
  added = 0;
  known = 0;
  /** What pages without an address are called here, by what they are called in the file. */
  readonly pages = new Map<string, string>();
  readonly #reports = new Set<string>();
  readonly #used = new Set<number>();
  readonly #bin = new Map<string, BinRow>();

  private constructor(
    private readonly database: BaoshuDatabase,
    private readonly conflicts: Conflicts,
    private readonly isEmpty: boolean,
  ) {}

  static async into(database: BaoshuDatabase, conflicts: Conflicts): Promise<CapturesTakenIn> {
    const bin = await database.bin.toArray();
    const empty = bin.length === 0 && (await database.captures.limit(1).count()) === 0;
    const taken = new CapturesTakenIn(database, conflicts, empty);
    for (const row of bin) taken.#bin.set(identityOf(row.capture), row);
    return taken;
  }

  async take(entry: BackupCapture): Promise<void> {
    const { id: idInFile, ...given } = entry.capture;
    const row: Unnumbered = { ...given, reportId: reportId(given.recognition, given.url), figureCount: 0 };
    const same = await this.database.captures.where('[url+hash]').equals([row.url, row.hash]).toArray();
    const here = same.find(({ capturedAt }) => capturedAt === row.capturedAt);
    const binned = this.#bin.get(identityOf(row));
    const id =
      here !== undefined
        ? await this.#takeBeside(here, row, entry)
        : binned !== undefined
          ? await this.#takeBesideBinned(binned, row, entry)
          : await this.#add(idInFile, row, entry);
    if (row.url === '') this.pages.set(`capture:${idInFile}`, `capture:${id}`);
  }

  /** Makes each report that was added to the one that its earliest capture tells of, whichever came first. */
  async finish(): Promise<void> {
    const { captures, reports } = this.database;
    for (const id of this.#reports) {
      const [first] = (await captures.where('reportId').equals(id).toArray()).sort(inAnyLibrary);
      if (first !== undefined) await reports.put(reportRowOf(first));
    }
  }

  async #add(
    idInFile: number,
    row: Unnumbered,
    { document, figures, file, deletedAt }: BackupCapture,
  ): Promise<number> {
    const { captures, texts, bin, binTexts } = this.database;
    const own = this.isEmpty && idInFile <= LARGEST_ID && !this.#used.has(idInFile) ? { id: idInFile } : {};
    const id = await captures.add({ ...row, ...own });
    this.#used.add(id);
    this.added++;
    if (deletedAt !== undefined) {
      // Added and taken away, so that its number is given to no other capture
      await captures.delete(id);
      const binRow = { captureId: id, deletedAt, capture: { ...row, id, figureCount: figures.length } };
      await bin.add(binRow);
      await binTexts.add({ captureId: id, document, figures, ...(file && { file }) });
      this.#bin.set(identityOf(row), binRow);
      return id;
    }
    await texts.add({ captureId: id, document, ...(file && { file }) });
    await keepFigures(this.database, { ...row, id }, document, figures);
    this.#reports.add(row.reportId);
    return id;
  }

  /** The same capture is kept here. */
  async #takeBeside(here: CaptureRow, row: Unnumbered, { document, figures, deletedAt }: BackupCapture) {
    this.known++;
    if (deletedAt !== undefined) this.conflicts.deleted++;
    const noted = this.#withMarks(here, row);
    const other = readingOf(row) !== readingOf(here);
    if (other) this.conflicts.readings++;
    if (other && isLaterReading(row, here)) {
      const now = withReading(noted, row);
      await this.database.captures.put(now);
      await dropFigures(this.database, here);
      await keepFigures(this.database, now, document, figures);
      this.#reports.add(here.reportId).add(now.reportId);
    } else if (noted !== here) await this.database.captures.put(noted);
    return here.id;
  }

  /** The same capture stands in the bin here. */
  async #takeBesideBinned(here: BinRow, row: Unnumbered, entry: BackupCapture): Promise<number> {
    const { captures, texts, bin, binTexts } = this.database;
    const { captureId: id, capture } = here;
    this.known++;
    const noted = this.#withMarks(capture, row);
    const takeReading = readingOf(row) !== readingOf(capture) && isLaterReading(row, capture);
    const now = takeReading ? withReading(noted, row) : noted;
    const kept = await binTexts.get(id);
    const figures = takeReading || kept === undefined ? entry.figures : kept.figures;
    const file = kept?.file ?? entry.file;
    const text = { captureId: id, document: entry.document, ...(file && { file }) };
    if (entry.deletedAt !== undefined) {
      const deletedAt = entry.deletedAt > here.deletedAt ? entry.deletedAt : here.deletedAt;
      const binRow = { captureId: id, deletedAt, capture: now };
      await bin.put(binRow);
      await binTexts.put({ ...text, figures });
      this.#bin.set(identityOf(row), binRow);
      return id;
    }
    this.conflicts.deleted++;
    await captures.add(now);
    await texts.add(text);
    await keepFigures(this.database, now, entry.document, figures);
    await bin.delete(id);
    await binTexts.delete(id);
    this.#bin.delete(identityOf(row));
    this.#reports.add(now.reportId);
    return id;
  }

  /** A capture with what was noted of it on both sides; itself where that is what it has. */
  #withMarks(here: CaptureRow, there: ReaderMarks): CaptureRow {
    const { tags, tagTurns } = bothTags(here, there);
    const note = bothNotes(here.note ?? '', there.note ?? '');
    if (note !== (here.note ?? '') && note !== there.note) this.conflicts.notes++;
    const { tags: ownTags, tagTurns: ownTurns, note: ownNote, ...rest } = here;
    const own = given({ tags: ownTags, tagTurns: ownTurns, note: ownNote });
    const noted = given({ tags, tagTurns, note });
    return canonicalJson(noted) === canonicalJson(own) ? here : { ...rest, ...noted };
  }
}

/** Earlier captures first, by nothing that differs from one library to another. */
const inAnyLibrary = (a: CaptureRow, b: CaptureRow): number =>
  byTime({ ...a, id: 0 }, { ...b, id: 0 }) || (identityOf(a) < identityOf(b) ? -1 : 1);

/**
 * The tags that stand on either side and were not taken away later on the other: as the side has them that has all of them, else in an order
 * that is the same whoever takes in whom. A tag of unknown time is older than any that is known.
 */
function bothTags(one: ReaderMarks, other: ReaderMarks): Required<Pick<ReaderMarks, 'tags' | 'tagTurns'>> {
  const [here, there] = [one.tags ?? [], other.tags ?? []];
  const turns = new Map<string, TagTurn>();
  const order = ({ at, gone }: TagTurn): string => `${at} ${gone ? 1 : 0}`;
  for (const turn of [...(one.tagTurns ?? []), ...(other.tagTurns ?? [])]) {
    const known = turns.get(turn.tag);
    if (known === undefined || order(turn) > order(known)) turns.set(turn.tag, turn);
  }
  const all = [...new Set([...here, ...there])].filter((tag) => turns.get(tag)?.gone !== true).sort();
  const isWhole = (tags: string[]) => String([...tags].sort()) === String(all);
  const whole = [here, there].filter(isWhole);
  const tags =
    String(here) === String(there) ? here.filter((tag) => all.includes(tag)) : whole.length === 1 ? whole[0]! : all;
  return { tags, tagTurns: [...turns.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1)) };
}

/** A note that holds the other one already, or one under the other, in an order that is the same whoever takes in whom. */
function bothNotes(here: string, there: string): string {
  if (here.includes(there)) return here;
  return there.includes(here) ? there : [here, there].sort().join('\n\n');
}

/** What a capture was read as. */
const readingOf = ({ recognition, readAt = '', parserVersion }: Unnumbered): string =>
  canonicalJson([readAt, parserVersion, recognition]);

/** Whether one reading of a text holds before another: the later one, else any that both sides choose alike. */
function isLaterReading(one: Unnumbered, other: Unnumbered): boolean {
  return readingOf(one) > readingOf(other);
}

function withReading(capture: CaptureRow, { recognition, readAt, parserVersion, reportId: report }: Unnumbered) {
  const { readAt: _, ...rest } = capture;
  return { ...rest, reportId: report, recognition, parserVersion, ...(readAt !== undefined && { readAt }) };
}
