import { csv } from './csv';
import type { ExchangeFormat } from './format';
import { json } from './json';

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly ExchangeFormat[] = [csv, json];

/** The format of an id; null where there is none. */
export function formatById(id: string): ExchangeFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
