/** What is used of pdf.js, which whoever reads a PDF hands in: a page of the extension and Node load different builds of it. */
export interface PdfModule {
  getDocument(options: Record<string, unknown>): PdfTask;
  /** Numbers of drawing operations by name. */
  OPS: Record<string, number>;
}

export interface PdfTask {
  promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfFile {
  numPages: number;
  /** `number` counts from 1. */
  getPage(number: number): Promise<PdfPage>;
  /** Lets go of what pages have in common; throws while one is drawn. */
  cleanup(): Promise<void>;
}

export interface PdfPage {
  /** Size in points, upright; `transform` leads from the page's own axes to its upper left corner. */
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(options: { includeMarkedContent: true }): Promise<{ items: (PdfTextItem | PdfMark)[] }>;
  getOperatorList(): Promise<{ fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> }>;
  getStructTree(): Promise<PdfTreeNode | null>;
  cleanup(): void;
}

/** A piece of text that one operation shows. */
export interface PdfTextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** Where content with a tag begins or ends. */
export interface PdfMark {
  type: string;
  id?: string;
}

export interface PdfTreeNode {
  role?: string;
  type?: string;
  id?: string;
  children?: PdfTreeNode[];
}
