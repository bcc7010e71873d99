import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalForm, foldWording } from '../../../core/indicators/canonical';
import { findIndicator, registryTerms } from '../../../core/indicators/find';
import { INDICATOR_GROUPS } from '../../../core/indicators/indicator';
import { REGISTRY } from '../../../core/indicators/registry';
import { wordingsOf } from '../../../core/indicators/wordings';
import { COMPARABLE_FAMILIES } from '../../../core/units/families';

const wording = z.string().min(2).max(40);
const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  zh: wording,
  en: z.string().min(3),
  short: z.strictObject({ zh: z.string().min(2).optional(), en: z.string().min(3).optional() }).optional(),
  synonyms: z.array(wording),
  olderNames: z.array(wording).min(1).optional(),
  unitFamily: z.enum(COMPARABLE_FAMILIES),
  alsoIn: z.array(z.enum(COMPARABLE_FAMILIES)).min(1).optional(),
  nature: z.enum(['stock', 'flow', 'rate', 'rank']),
  better: z.enum(['more', 'less', 'neither']),
  group: z.enum(INDICATOR_GROUPS),
  partOf: z.array(z.string()).min(1).optional(),
  scopeNote: z.strictObject({ zh: z.string().min(6), en: z.string().min(20) }).optional(),
});

describe('the registry of indicators', () => {
  it('holds entries of the right shape', () => {
    const wrong = REGISTRY.flatMap((entry) => {
      const parsed = indicatorSchema.safeParse(entry);
      return parsed.success ? [] : [`${entry.id}: ${parsed.error.message}`];
    });
    expect(wrong).toEqual([]);
  });

  it('knows at least 200 indicators and some of every group', () => {
    expect(REGISTRY.length).toBeGreaterThanOrEqual(200);
    const empty = INDICATOR_GROUPS.filter((group) => REGISTRY.filter((entry) => entry.group === group).length < 3);
    expect(empty).toEqual([]);
  });

  it('keeps its entries together by group, in the order of the groups', () => {
    const order = REGISTRY.map((entry) => INDICATOR_GROUPS.indexOf(entry.group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('gives every id once', () => {
    const ids = REGISTRY.map((entry) => entry.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names as a whole only other entries that are told in the same unit, and never a part of their own part', () => {
    const byId = new Map(REGISTRY.map((entry) => [entry.id, entry]));
    const wholesOf = (id: string, seen: string[] = []): string[] =>
      (byId.get(id)?.partOf ?? []).flatMap((whole) =>
        seen.includes(whole) ? [whole] : [whole, ...wholesOf(whole, [...seen, whole])],
      );
    const wrong = REGISTRY.flatMap(({ id, unitFamily, nature, partOf = [] }) =>
      partOf
        .filter((whole) => {
          const entry = byId.get(whole);
          return entry?.unitFamily !== unitFamily || entry.nature !== nature || wholesOf(whole).includes(id);
        })
        .map((whole) => `${id}: ${whole}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets no two entries claim the same words', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const entry of REGISTRY) {
      for (const words of wordingsOf(entry)) {
        const form = canonicalForm(foldWording(words));
        const other = owner.get(form);
        if (other !== undefined && other !== entry.id) clashes.push(`${words}: ${other} and ${entry.id}`);
        owner.set(form, entry.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('finds each entry by each of its wordings', () => {
    const lost = REGISTRY.flatMap((entry) =>
      wordingsOf(entry)
        .filter((words) => findIndicator(words)?.id !== entry.id)
        .map((words) => `${words}: ${findIndicator(words)?.id}, not ${entry.id}`),
    );
    expect(lost).toEqual([]);
  });

  it('gives a segmenter its terms', () => {
    const terms = registryTerms();
    expect(terms).toContain('一般公共预算收入');
    expect(terms).toContain('国家级高新技术企业');
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.filter((term) => /[、（）\s]/.test(term))).toEqual([]);
  });
});
