/** A run of characters without white space, folded. */
export interface Token {
  start: number;
  end: number;
  text: string;
  line: number;
}

const ORDINAL_HEADER = /^序号$/;
const NAME_HEADER = /^(?:主要)?指标(?:名称)?$/;
export const NATURE_HEADER = /^(?:指标)?属性$/;
const UNIT_HEADER = /^(?:计量)?单位$/;
/** Words that open a column of figures. */
const OPENS_COLUMN = /^(?:[“"]?(?:19|20)\d\d|年均|累计|五年|“?十[一二三四五]五|基期|目标值|规划)/;
const MOST_HEADER = 24;

/** The header of a table of indicators, as its words stand in the text. */
export interface Header {
  /** Index of the first and behind the last header token. */
  from: number;
  to: number;
  group: Token | null;
  ordinal: Token;
  name: Token;
  unit: Token | null;
  nature: Token;
  /** Header tokens of the figures' columns. */
  figures: Token[];
  /** The figures stand behind the nature of the indicator, not before it. */
  natureFirst: boolean;
}

/** Reads the header that `tokens` open with; null where they are none. */
export function headerOf(tokens: Token[]): Header | null {
  const head = tokens.slice(0, MOST_HEADER);
  const find = (pattern: RegExp): number => head.findIndex((token) => pattern.test(token.text));
  const ordinal = find(ORDINAL_HEADER);
  const name = find(NAME_HEADER);
  const nature = find(NATURE_HEADER);
  if (ordinal < 0 || name < ordinal || nature < name || ordinal > 1) return null;
  const one = head.findIndex((token, index) => index > nature && token.text === '1');
  const unit = head.findIndex((token, index) => index > name && UNIT_HEADER.test(token.text));
  const before = head.slice(name + 1, nature).filter((_, index) => name + 1 + index !== unit);
  const natureFirst = before.length === 0;
  const end = natureFirst ? (one < 0 ? tokens.findIndex((token) => token.text === '1') : one) : nature + 1;
  if (end <= nature) return null;
  const figures = natureFirst ? tokens.slice(nature + 1, end) : before;
  if (figures.length === 0 || figures.length > 10) return null;
  return {
    from: 0,
    to: end,
    group: ordinal === 1 ? head[0]! : null,
    ordinal: head[ordinal]!,
    name: head[name]!,
    unit: unit < 0 ? null : head[unit]!,
    nature: head[nature]!,
    figures,
    natureFirst,
  };
}

/** How many columns of figures the header has, as far as its words tell. */
export function figureWidth(header: Header): number {
  return Math.max(1, header.figures.filter((token) => OPENS_COLUMN.test(token.text)).length);
}

/** The header tokens of each figure column, outermost first, where they can be brought to `width` columns. */
export function figureColumns(tokens: Token[], width: number): Token[][][] | null {
  const groups: Token[][] = [];
  for (const token of tokens) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    const joined = before !== undefined && (/[/、]$/.test(before.text) || !OPENS_COLUMN.test(token.text));
    if (joined) last!.push(token);
    else groups.push([token]);
  }
  if (groups.length === width) return groups.map((group) => [group]);
  // `“十五五”目标` over `2030年` and `年均`
  const [over, ...under] = groups;
  if (under.length === width && over !== undefined && !/(?:19|20)\d\d/.test(over[0]!.text)) {
    return under.map((group) => [over, group]);
  }
  return null;
}
