import type { Document } from '../../document/document';
import { foldedText } from '../../document/reading';
import type { Outline } from '../../outline/part';
import { findPlaces } from '../../places/find-places';
import type { Recognition } from '../../recognise/recognition';
import { type Period, yearsOf } from '../../time/period';
import { placeOf } from '../fields/place';
import { frameAt } from '../frame';
import { Section } from '../section';
import { periodNamed, statusOfCaption } from './caption-time';
import type { TableContext } from './table-context';
import { type CellBlock, viewTable } from './table-view';

/** Notes below a table are looked for in this many blocks. */
const NOTE_BLOCKS = 6;
/** A caption's words for one level's own budget, without those of the levels below: 2025年市级一般公共预算收支总表. */
const LEVEL_SCOPE = /(?:^|年|[省市区县州])([省市区县州]本?级)(?!市|区|县|及)/;

const OPENS_DATED = /^(?:\d{4}|[一二三四五六七八九〇零○]{4})年(?:末|底|，|全|度)/;

/** Goes through the document with its tables and knows at each what the text before it has set: part, headings, time. */
export class TableWalk {
  private readonly section = new Section();
  private at = 0;
  /** The time that the last sentence above opened with (`2023年末，全市共有…`). */
  private dated: Period | null = null;

  constructor(
    private readonly document: Document,
    private readonly recognition: Recognition,
    private readonly outline: Outline,
  ) {}

  /** What holds for all cells of the next table, null where it has none; tables are asked for in the order of the text. */
  contextOf(cells: CellBlock[]): TableContext | null {
    const [first] = cells;
    if (first === undefined) return null;
    this.advance(first.start);
    const { recognition, document } = this;
    const frame = frameAt(this.outline, cells[0]!.start);
    const caption = this.captionOf(cells);
    const captionPeriod = periodNamed(caption);
    const title = periodNamed(foldedText(document.title));
    const framed = yearsOf(frame.period);
    const year = yearsOf(captionPeriod)?.[1] ?? recognition.year ?? yearsOf(title)?.[1] ?? null;
    const view = viewTable(document, cells, caption, { year, captioned: captionPeriod ?? title });
    const whole = framed === null ? null : String(framed[1]);
    const reviews = yearsOf(recognition.reviews);
    const captionYear = yearsOf(captionPeriod)?.[1] ?? null;
    // 2030年收支总表 behind the plan for 2031 looks back all the same
    const isPast = captionYear !== null && reviews !== null && captionYear <= reviews[1];
    return {
      view,
      period: captionPeriod ?? whole ?? title ?? this.dated,
      periodRule:
        captionPeriod !== null
          ? 'caption'
          : whole !== null
            ? 'part'
            : title === null && this.dated !== null
              ? 'part'
              : 'title',
      status: statusOfCaption(caption, isPast ? 'review' : frame.mode),
      reviews,
      plans: yearsOf(recognition.plans),
      section: this.section.path,
      scope: LEVEL_SCOPE.exec(caption)?.[1] ?? '',
      reportPlace: recognition.place?.name ?? '',
      placeNamed: (words) => this.placeNamed(words),
      starEstimates: this.starEstimates(cells[cells.length - 1]!.end),
    };
  }

  /** The caption with the unit note; a short line above stands for a title that the document did not mark as one. */
  private captionOf(cells: CellBlock[]): string {
    const caption = foldedText(cells.find((cell) => cell.table.caption !== undefined)?.table.caption ?? '');
    if (caption.replace(/[（(]?(?:计量)?单位[：:].*$/, '') !== '') return caption;
    const { blocks, text } = this.document;
    for (let at = this.at - 1; at >= 0 && at >= this.at - 3; at--) {
      const block = blocks[at]!;
      if (block.kind === 'caption') continue;
      // A heading right above a table is its title; one further up is that of a section
      const isTitle = block.kind === 'paragraph' || (block.kind === 'heading' && at === this.at - 1);
      if (!isTitle || block.end - block.start > 60) break;
      const line = foldedText(text, block.start, block.end);
      if (/[。；，！：]/.test(line) || line.length < 4) break;
      return `${line} ${caption}`;
    }
    return caption;
  }

  /** Takes in the blocks before a table: headings and the openings of paragraphs. */
  private advance(end: number): void {
    const { blocks, text } = this.document;
    for (; this.at < blocks.length && blocks[this.at]!.start < end; this.at++) {
      const block = blocks[this.at]!;
      if (block.kind === 'cell' || block.end <= this.recognition.body.start) continue;
      const opening = foldedText(text, block.start, Math.min(block.end, block.start + 120));
      if (block.kind === 'heading') this.section.enter(block, opening);
      if (OPENS_DATED.test(opening)) this.dated = periodNamed(opening.slice(0, 12)) ?? this.dated;
    }
  }

  /** A heading that is a place other than the report's own. */
  private placeNamed(words: string): string | undefined {
    const { place } = this.recognition;
    const named = placeOf(words, place);
    if (named !== undefined && named.length === words.length) return named;
    const [mention] = findPlaces(words);
    if (mention === undefined || !mention.full || mention.start !== 0 || mention.end !== words.length) return undefined;
    return place?.name.endsWith(words) ? undefined : words;
  }

  /** `注：带*为预计数`. */
  private starEstimates(end: number): boolean {
    const { blocks, text } = this.document;
    let looked = 0;
    for (let at = this.at; at < blocks.length && looked < NOTE_BLOCKS; at++) {
      const block = blocks[at]!;
      if (block.start < end) continue;
      if (block.kind === 'cell') break;
      looked++;
      const note = foldedText(text, block.start, Math.min(block.end, block.start + 200));
      if (/[*∗※＊][^。；]{0,12}(?:预计|估计|初步)/.test(note)) return true;
    }
    return false;
  }
}
