/** A wider range of characters tells too little to be listed. */
const WIDEST = 256;

/** What `\s` matches. */
const WHITE_SPACE = [
  ...Array.from('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', (c) => c.charCodeAt(0)),
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
];

/** The first or last characters of a piece of a pattern; `any` where they cannot be listed, `empty` where the piece may match nothing. */
interface Edge {
  codes: Set<number>;
  any: boolean;
  empty: boolean;
}

const nothing = (): Edge => ({ codes: new Set(), any: false, empty: true });
const anything = (): Edge => ({ codes: new Set(), any: true, empty: false });
const oneOf = (codes: Iterable<number>): Edge => ({ codes: new Set(codes), any: false, empty: false });

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

function edgeCharacters({ source, flags }: RegExp, edge: 'first' | 'last'): ReadonlySet<number> | null {
  if (/[iuvm]/.test(flags)) return null;
  const { codes, any, empty } = new PatternReader(source, edge).alternatives();
  return any || empty ? null : codes;
}

/** Reads a pattern's source from left to right. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly edge: 'first' | 'last',
  ) {}

  /** `a|b|c` up to the end of the group or of the pattern. */
  alternatives(): Edge {
    const first = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const other = this.sequence();
      for (const code of other.codes) first.codes.add(code);
      first.any ||= other.any;
      first.empty ||= other.empty;
    }
    return first;
  }

  private sequence(): Edge {
    const terms: Edge[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const term = this.term();
      const optional = this.quantifier();
      terms.push({ ...term, empty: term.empty || optional });
    }
    if (this.edge === 'last') terms.reverse();
    const met = nothing();
    for (const term of terms) {
      for (const code of term.codes) met.codes.add(code);
      met.any ||= term.any;
      if (!term.empty) return { ...met, empty: false };
    }
    return met;
  }

  private term(): Edge {
    const c = this.source[this.at++]!;
    if (c === '^' || c === '$') return nothing();
    if (c === '.') return anything();
    if (c === '[') return this.charactersOfClass();
    if (c === '(') return this.group();
    if (c === '\\') {
      const escaped = this.escaped();
      return escaped === null ? anything() : escaped === 'edge' ? nothing() : oneOf(escaped);
    }
    return oneOf([c.charCodeAt(0)]);
  }

  private group(): Edge {
    const opening = /\?(?:<?[=!]|:|<[^>]+>)/y;
    opening.lastIndex = this.at;
    const mark = opening.exec(this.source)?.[0] ?? '';
    this.at += mark.length;
    const first = this.alternatives();
    this.at++;
    return /[=!]$/.test(mark) ? nothing() : first;
  }

  /** The characters of an escape; null for those that cannot be listed, `edge` for an assertion. */
  private escaped(): number[] | 'edge' | null {
    const c = this.source[this.at++]!;
    if (c === 'b' || c === 'B') return 'edge';
    if (c === 'd') return [...'0123456789'].map((digit) => digit.charCodeAt(0));
    if (c === 'u') {
      const code = Number.parseInt(this.source.slice(this.at, this.at + 4), 16);
      this.at += 4;
      return Number.isNaN(code) ? null : [code];
    }
    if (c === 's') return WHITE_SPACE;
    return /[\w]/.test(c) ? null : [c.charCodeAt(0)];
  }

  private charactersOfClass(): Edge {
    const first = oneOf([]);
    if (this.source[this.at] === '^') {
      this.at++;
      first.any = true;
    }
    while (this.source[this.at] !== ']') {
      const from = this.codesInClass();
      const isRange = this.source[this.at] === '-' && this.source[this.at + 1] !== ']' && from?.length === 1;
      if (!isRange) {
        if (from === null) first.any = true;
        else for (const code of from) first.codes.add(code);
        continue;
      }
      this.at++;
      const to = this.codesInClass();
      if (to?.length !== 1 || to[0]! - from[0]! > WIDEST) first.any = true;
      else for (let code = from[0]!; code <= to[0]!; code++) first.codes.add(code);
    }
    this.at++;
    return first;
  }

  private codesInClass(): number[] | null {
    const c = this.source[this.at++]!;
    if (c !== '\\') return [c.charCodeAt(0)];
    const escaped = this.escaped();
    return escaped === 'edge' ? null : escaped;
  }

  /** Passes over a quantifier; true where it lets the term be left out. */
  private quantifier(): boolean {
    const written = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y;
    written.lastIndex = this.at;
    const found = written.exec(this.source);
    if (found === null) return false;
    this.at += found[0].length;
    return found[0][0] === '?' || found[0][0] === '*' || found[1] === '0';
  }
}
