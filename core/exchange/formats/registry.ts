import type { ExchangeFormat } from '../format';
import { bibtex } from './bibtex';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { dataPackage } from './data-package';
import { gbt7714 } from './gbt7714';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';
import { ndjson } from './ndjson';
import { parquet } from './parquet';
import { tsv } from './tsv';
import { xlsx } from './xlsx';

/** All formats, in the order in which they are offered: for spreadsheets, programs, texts, and the reports as references. */
export const FORMATS: readonly ExchangeFormat[] = [
  xlsx,
  csv,
  parquet,
  dataPackage,
  ndjson,
  json,
  markdown,
  html,
  tsv,
  gbt7714,
  bibtex,
  cslJson,
];

/** The format of an id; null where there is none. */
export function formatById(id: string): ExchangeFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
