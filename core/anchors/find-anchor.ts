import type { Document } from '../document/document';
import type { Anchor } from './anchor';

export type AnchorOutcome =
  | { outcome: 'found'; start: number; end: number }
  | { outcome: 'changed'; start: number; end: number; text: string }
  | { outcome: 'ambiguous'; candidates: { start: number; end: number }[] }
  | { outcome: 'orphaned' };

/** Stand-in: whole context, then context with another number, then nothing. */
export function findAnchor({ text }: Document, { quote }: Anchor): AnchorOutcome {
  const { prefix, exact, suffix } = quote;
  const before = prefix.slice(-12);
  const after = suffix.slice(0, 12);
  const candidates: { start: number; end: number }[] = [];
  const whole = before + exact + after;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
    const start = at + before.length;
    candidates.push({ start, end: start + exact.length });
  }
  const [found] = candidates;
  if (candidates.length > 1) return { outcome: 'ambiguous', candidates };
  if (found !== undefined) return { outcome: 'found', ...found };
  const at = text.indexOf(before);
  if (before === '' || after === '' || at < 0) return { outcome: 'orphaned' };
  const start = at + before.length;
  const end = text.indexOf(after, start);
  if (end < 0 || end - start > 2 * exact.length + 8) return { outcome: 'orphaned' };
  return { outcome: 'changed', start, end, text: text.slice(start, end) };
}
