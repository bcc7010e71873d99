import { describe, expect, it } from 'vitest';
import { SITES } from '../../../core/recognise/sites/index';
import { REPORT, readPage } from './read-page';
import type { SiteCases } from './writing';

const modules = import.meta.glob<{ cases: SiteCases }>('./families/*.cases.ts', { eager: true });
const casesOf = new Map(
  Object.entries(modules).map(([path, module]) => [path.replace(/^.*\/|\.cases\.ts$/g, ''), module.cases]),
);

const BODY = `${REPORT.join('\n')}\n`;

for (const [site, { positive, negative }] of casesOf) {
  describe.each(positive)(`${site}: $name`, ({ html, url }) => {
    const { document } = readPage(html, url ?? null);
    it('is known', () => {
      expect(document.meta.bodyBy).toBe(site);
    });
    it('yields the body and nothing else', () => {
      expect(document.text).toBe(BODY);
    });
  });

  describe.each(negative)(`not ${site}: $name`, ({ html, url }) => {
    it('is left to others', () => {
      expect(readPage(html, url ?? null).document.meta.bodyBy).not.toBe(site);
    });
  });
}

describe('the registry', () => {
  it('holds each site once', () => {
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });

  it('has no cases of a family that is none', () => {
    expect([...casesOf.keys()].filter((id) => !SITES.some((site) => site.id === id))).toEqual([]);
  });

  it.each(SITES.map((site) => site.id))('%s has two pages of its own and one that is not', (id) => {
    expect(casesOf.get(id)?.positive.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(casesOf.get(id)?.negative.length ?? 0).toBeGreaterThanOrEqual(1);
  });
});
