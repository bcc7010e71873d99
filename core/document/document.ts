/** What a block of a report's text is. `cell` is one data or header cell of a table. */
export type BlockKind = 'heading' | 'paragraph' | 'listItem' | 'cell' | 'caption';

/** Where a cell stands in its table; row and column count from 0 after rowspan and colspan are resolved. */
export interface TableCell {
  /** Number of the table in the document, from 0. */
  table: number;
  row: number;
  column: number;
  /** True for a header cell; its text is then part of other cells' header paths. */
  header: boolean;
  /** Texts of the header cells to the left of this cell, outermost first. */
  rowHeader: string[];
  /** Texts of the header cells above this cell, outermost first. */
  columnHeader: string[];
  /** Why the cell's place could not be told; it holds a row, or several, as the text gives it and is read as nothing. */
  unread?: string;
  /** The table's caption with its unit note (`单位：万元`), where it has one. */
  caption?: string;
}

/** A stretch of the document's text; blocks are in order and do not overlap. */
export interface Block {
  kind: BlockKind;
  /** UTF-16 offsets into `Document.text`; a paragraph mended over hard line breaks spans them. */
  start: number;
  end: number;
  /** Stretches inside that are no text of it: page numbers and running heads that a printed page set between two lines. */
  gaps?: { start: number; end: number }[];
  /** Headings only: 1 is the outermost (`第一章`, `一、`), deeper ones are larger. */
  level?: number;
  table?: TableCell;
}

/** A link of a page whose words may be a report's title. */
export interface PageLink {
  href: string;
  title: string;
}

/** A page that links to more is no list of one place's reports, and nobody waits for so many. */
export const MOST_LINKS = 200;

/** What a page says of itself outside its body. */
export interface DocumentMeta {
  siteName?: string;
  author?: string;
  /** The line of source, author and date near the headline, as written. */
  headLine?: string;
  /** The line that names where a text came from (`来源：…`), as written. */
  source?: string;
  /** ISO date, `YYYY-MM-DD`. */
  publishedOn?: string;
  /** Who runs the site, by its own foot (`主办：…`). */
  owner?: string;
  description?: string;
  keywords?: string;
  /** Names of the trail of sections above the page (`首页 > 政务公开 > 政府工作报告`). */
  breadcrumbs?: string[];
  /** The whole `<title>`, where the document's title is a headline of the page that says less: a site may name place and year there alone. */
  pageTitle?: string;
  /** Lines and headings above the body that may be its headline, nearest first. */
  headlines?: string[];
  /** Who may publish where the page stands: posters of a thread, holders of accounts. Left out for a publisher's own site. */
  platform?: 'thread' | 'accounts';
  /** Id of the site family whose rule found the body; `reader` for the general reader, `whole` for the whole page. */
  bodyBy?: string;
  /** Things the site rule saw that a reader should know: `paged`, `body-in-attachment`, `body-in-image`, `login`… */
  notices?: { code: string; detail?: string; href?: string }[];
  /** What it links to by words that may be a report's title; which report they name is told where it is asked. */
  links?: PageLink[];
}

/** A page or file as text. All offsets everywhere count UTF-16 units of `text`. */
export interface Document {
  url: string | null;
  title: string;
  lang: string | null;
  meta: DocumentMeta;
  blocks: Block[];
  text: string;
}
