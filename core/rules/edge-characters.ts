/** A wider range of characters tells too little to be listed. */
const WIDEST = 256;

type Side = 'first' | 'last';

/** The parts of a pattern's source: an escape, a class, a group's opening, a quantifier, a run of plain characters, any other. */
const PARTS =
  /\\u[\da-f]{4}|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]+>)|[?*+]\??|\{\d+(?:,\d*)?\}\??|[^\\[\](){}?*+|^$.]+(?![?*+{])|[\s\S]/gi;

/** What `\s` matches. */
const WHITE_SPACE = [
  ...Array.from('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', (c) => c.charCodeAt(0)),
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
];
const DIGITS = Array.from('0123456789', (c) => c.charCodeAt(0));

/**
 * The UTF-16 units that a match of the pattern can begin with; null where that is any character, or where the pattern may match
 * nothing. Look-arounds are passed over, so the set may be larger than need be and is never smaller. Linear in the pattern.
 */
export function firstCharacters(pattern: RegExp): ReadonlySet<number> | null {
  return edgeCharacters(pattern, 'first');
}

/** As `firstCharacters`, those that a match can end with. */
export function lastCharacters(pattern: RegExp): ReadonlySet<number> | null {
  return edgeCharacters(pattern, 'last');
}

function edgeCharacters({ source, flags }: RegExp, side: Side): ReadonlySet<number> | null {
  if (/[iuvm]/.test(flags)) return null;
  const reader = new PatternReader(source, side);
  return reader.mayBeEmpty(0, reader.length) || reader.any ? null : reader.codes;
}

/** Gathers what stands at one side of a pattern; a script just loaded does it for each pattern, so it makes next to no objects. */
class PatternReader {
  readonly codes = new Set<number>();
  /** True where a character that cannot be listed may stand there. */
  any = false;
  private readonly parts: readonly string[];
  /** For a group's opening the part that closes it. */
  private readonly closes: number[] = [];

  constructor(
    source: string,
    private readonly side: Side,
  ) {
    this.parts = source.match(PARTS) ?? [];
    const open: number[] = [];
    this.parts.forEach((part, at) => {
      if (part[0] === '(') open.push(at);
      else if (part === ')') this.closes[open.pop()!] = at;
    });
  }

  get length(): number {
    return this.parts.length;
  }

  /** Reads the alternatives between two parts; true where one of them may match nothing. */
  mayBeEmpty(from: number, to: number): boolean {
    let empty = false;
    let start = from;
    for (let at = from; at <= to; at = this.behind(at)) {
      if (at < to && this.parts[at] !== '|') continue;
      if (this.isOpen(start, at)) empty = true;
      start = at + 1;
    }
    return empty;
  }

  /** The part behind one, or behind the group that it opens. */
  private behind(at: number): number {
    return (this.closes[at] ?? at) + 1;
  }

  private isQuantifier(at: number): boolean {
    const c = this.parts[at]?.[0];
    return c === '?' || c === '*' || c === '+' || c === '{';
  }

  /** Reads the terms of one alternative from its side on, up to the first that must match; true where none must. */
  private isOpen(from: number, to: number): boolean {
    if (this.side === 'first') {
      for (let at = from; at < to; ) {
        const next = this.behind(at);
        if (!this.mayMissOut(at, next)) return false;
        at = this.isQuantifier(next) ? next + 1 : next;
      }
      return true;
    }
    const terms: number[] = [];
    for (let at = from; at < to; at = this.behind(at)) if (!this.isQuantifier(at)) terms.push(at);
    for (let last = terms.length - 1; last >= 0; last--)
      if (!this.mayMissOut(terms[last]!, this.behind(terms[last]!))) return false;
    return true;
  }

  /** Reads the term at `at`; true where it may match nothing. `next` is the part behind it. */
  private mayMissOut(at: number, next: number): boolean {
    const empty = this.readTerm(at);
    if (empty || !this.isQuantifier(next)) return empty;
    const quantifier = this.parts[next]!;
    return quantifier[0] === '?' || quantifier[0] === '*' || quantifier.startsWith('{0');
  }

  private readTerm(at: number): boolean {
    const part = this.parts[at]!;
    const c = part[0]!;
    if (c === '^' || c === '$') return true;
    if (c === '(') {
      if (part.endsWith('=') || part.endsWith('!')) return true;
      return this.mayBeEmpty(at + 1, this.closes[at]!);
    }
    if (c === '[') this.readClass(part);
    else if (c === '.') this.any = true;
    else if (c === '\\') {
      if (part === '\\b' || part === '\\B') return true;
      this.add(escaped(part));
    } else this.codes.add(part.charCodeAt(this.side === 'first' ? 0 : part.length - 1));
    return false;
  }

  private add(codes: readonly number[] | null): void {
    if (codes === null) this.any = true;
    else for (const code of codes) this.codes.add(code);
  }

  private readClass(part: string): void {
    if (part[1] === '^') {
      this.any = true;
      return;
    }
    for (let at = 1; at < part.length - 1; ) {
      const from = lengthOf(part, at);
      const codes = charactersAt(part, at);
      at += from;
      if (part[at] !== '-' || at + 1 >= part.length - 1 || codes?.length !== 1) {
        this.add(codes);
        continue;
      }
      const to = charactersAt(part, at + 1);
      at += 1 + lengthOf(part, at + 1);
      if (to?.length !== 1 || to[0]! - codes[0]! > WIDEST) this.any = true;
      else for (let code = codes[0]!; code <= to[0]!; code++) this.codes.add(code);
    }
  }
}

/** How many characters of a class one of its members is written with. */
const lengthOf = (part: string, at: number): number => (part[at] !== '\\' ? 1 : part[at + 1] === 'u' ? 6 : 2);

function charactersAt(part: string, at: number): readonly number[] | null {
  return part[at] === '\\' ? escaped(part.slice(at, at + lengthOf(part, at))) : [part.charCodeAt(at)];
}

/** The characters of an escape; null for those that cannot be listed. */
function escaped(part: string): readonly number[] | null {
  const c = part[1]!;
  if (c === 'd') return DIGITS;
  if (c === 's') return WHITE_SPACE;
  if (c === 'u') return part.length < 6 ? null : [Number.parseInt(part.slice(2), 16)];
  return /\w/.test(c) ? null : [c.charCodeAt(0)];
}
