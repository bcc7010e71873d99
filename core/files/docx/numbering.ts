import { readXml } from '../xml';
import { numberText } from './number-text';

interface Level {
  start: number;
  format: string;
  /** `第%1章`, `%1.%2`. */
  text: string;
  /** All numbers in the text are shown in digits. */
  legal: boolean;
  /** What stands between number and paragraph. */
  suffix: string;
  /** The paragraph style that the level belongs to. */
  style: string | null;
}

interface List {
  abstract: string;
  levels: Map<number, Partial<Level>>;
  startAt: Map<number, number>;
}

const MOST_LEVELS = 9;
const PLAIN: Level = { start: 1, format: 'decimal', text: '', legal: false, suffix: 'tab', style: null };

/** The lists of a Word document: what number a paragraph shows that Word counts by itself. */
export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Partial<Level>>>();
  private readonly lists = new Map<string, List>();
  /** By abstract list, since lists made from one count on together. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numberingXml: string) {
    this.read(numberingXml);
  }

  private read(source: string): void {
    let levels: Map<number, Partial<Level>> | null = null;
    let list: List | null = null;
    let level: Partial<Level> | null = null;
    let overridden = 0;
    readXml(source, {
      open: (name, attribute) => {
        const value = attribute('w:val') ?? '';
        if (name === 'w:abstractNum') {
          levels = new Map();
          this.abstracts.set(attribute('w:abstractNumId') ?? '', levels);
        } else if (name === 'w:num') {
          list = { abstract: '', levels: new Map(), startAt: new Map() };
          levels = list.levels;
          this.lists.set(attribute('w:numId') ?? '', list);
        } else if (name === 'w:abstractNumId' && list !== null) list.abstract = value;
        else if (name === 'w:lvlOverride') overridden = Number(attribute('w:ilvl'));
        else if (name === 'w:startOverride' && list !== null) list.startAt.set(overridden, Number(value));
        else if (name === 'w:lvl' && levels !== null) {
          level = {};
          levels.set(Number(attribute('w:ilvl')), level);
        } else if (level !== null) setLevel(level, name, value);
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:abstractNum' || name === 'w:num') levels = null;
      },
    });
  }

  /** The list and level that a paragraph style belongs to by the lists' own word. */
  levelOfStyle(style: string, listId: string): number | null {
    for (let at = 0; at < MOST_LEVELS; at++) if (this.level(listId, at).style === style) return at;
    return null;
  }

  private level(listId: string, at: number): Level {
    const list = this.lists.get(listId);
    return { ...PLAIN, ...this.abstracts.get(list?.abstract ?? '')?.get(at), ...list?.levels.get(at) };
  }

  /** Counts a paragraph of the list and gives the number that stands before it, with what parts them; empty where none shows. */
  next(listId: string, at: number): string {
    const list = this.lists.get(listId);
    if (list === undefined || !(at >= 0 && at < MOST_LEVELS)) return '';
    const counts = this.countsOf(list.abstract);
    if (!this.begun.has(listId)) {
      this.begun.add(listId);
      for (const [level, start] of list.startAt) counts[level] = start - 1;
    }
    const level = this.level(listId, at);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < MOST_LEVELS; deeper++) counts[deeper] = undefined as unknown as number;
    if (level.format === 'bullet' || level.format === 'none') return '';
    const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const outer = this.level(listId, of);
      const value = counts[of] ?? outer.start;
      return numberText(value, level.legal ? 'decimal' : outer.format) ?? '';
    });
    // Behind a mark of Chinese print no space is seen
    return shown === '' || level.suffix === 'nothing' || /[、）．。：]$/.test(shown) ? shown : `${shown} `;
  }

  private countsOf(abstract: string): number[] {
    const known = this.counts.get(abstract);
    if (known !== undefined) return known;
    const counts: number[] = [];
    this.counts.set(abstract, counts);
    return counts;
  }
}

function setLevel(level: Partial<Level>, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = isOn(value);
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:pStyle') level.style = value;
}

/** An on-off property of Word: on where it stands without a value. */
export const isOn = (value: string): boolean => value === '' || !/^(?:0|false|off|none)$/.test(value);
