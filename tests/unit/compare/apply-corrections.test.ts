import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../../core/anchors/anchor';
import { applyCorrections, type PageCorrection } from '../../../core/compare/apply-corrections';
import type { CorrectableFields, Correction } from '../../../core/compare/report';
import { documentFromText } from '../../../core/document/from-text';
import type { Figure } from '../../../core/figures/figure';
import { figure } from './sample';

const SENTENCES = '全区新建充电桩120个，比计划多出一成。区里还修好了乡间小路35公里，通到每个村口。';
const AHEAD = '这一年雨水多，秋收晚了半个月。';

const at = (text: string, mention: string, name = '充电桩', more: Partial<Figure> = {}): Figure => {
  const start = text.indexOf(mention);
  const end = start + mention.length;
  return figure(name, 120, '个', { id: `${start}-${end}`, start, end, text: mention, ...more });
};

type Act = { action: 'change'; changes: Partial<CorrectableFields> } | { action: 'dismiss' };

/** A correction made in `text`. */
function made(text: string, said: Figure, act: Act, madeAt = '2026-01-01T00:00:00.000Z'): PageCorrection {
  const head = { figureId: said.id, anchor: anchorOf(documentFromText(text), said), madeAt };
  return { correction: { ...head, ...act } as Correction, said };
}

const piles = at(SENTENCES, '120个');
const change: Act = { action: 'change', changes: { value: 102, text: '102个' } };

describe('applyCorrections', () => {
  test('the same text: the correction stands under its figure', () => {
    const { applied, unapplied } = applyCorrections(
      documentFromText(SENTENCES),
      [piles],
      [made(SENTENCES, piles, change)],
    );
    expect(applied).toMatchObject([{ figureId: piles.id, ...change }]);
    expect(unapplied).toEqual([]);
  });

  test('shifted text: found again under the new id, with an anchor of the new text', () => {
    const now = AHEAD + SENTENCES;
    const moved = at(now, '120个');
    const document = documentFromText(now);
    const { applied } = applyCorrections(document, [moved], [made(SENTENCES, piles, change)]);
    expect(applied).toMatchObject([{ figureId: moved.id, anchor: anchorOf(document, moved), ...change }]);
    expect(moved.id).not.toBe(piles.id);
  });

  test('another number there: not applied, both texts told', () => {
    const now = AHEAD + SENTENCES.replace('120个', '210个');
    const { applied, unapplied } = applyCorrections(
      documentFromText(now),
      [at(now, '210个')],
      [made(SENTENCES, piles, change)],
    );
    expect(applied).toEqual([]);
    expect(unapplied).toMatchObject([{ because: 'changed', now: '210个', said: piles }]);
  });

  test('the paragraph gone: not applied', () => {
    const { applied, unapplied } = applyCorrections(documentFromText(AHEAD), [], [made(SENTENCES, piles, change)]);
    expect(applied).toEqual([]);
    expect(unapplied).toMatchObject([{ because: 'orphaned', now: null }]);
  });

  test('the paragraph twice: not applied, unless it still stands where it stood', () => {
    const correction = made(SENTENCES, piles, change);
    const moved = `${AHEAD}\n${SENTENCES}\n${SENTENCES}`;
    const { unapplied } = applyCorrections(documentFromText(moved), [at(moved, '120个')], [correction]);
    expect(unapplied).toMatchObject([{ because: 'ambiguous' }]);
    const before = `${SENTENCES}\n${AHEAD}`;
    const standing = made(before, piles, change);
    const now = `${before}\n${AHEAD.repeat(4)}\n${SENTENCES}`;
    expect(applyCorrections(documentFromText(now), [piles], [standing]).applied).toMatchObject([
      { figureId: piles.id },
    ]);
  });

  test('of several of one figure the last one holds, and a change of nothing takes them back', () => {
    const document = documentFromText(SENTENCES);
    const first = made(SENTENCES, piles, change);
    const dismissed = made(SENTENCES, piles, { action: 'dismiss' });
    const back = made(SENTENCES, piles, { action: 'change', changes: {} });
    const actions = (list: PageCorrection[]) => applyCorrections(document, [piles], list).applied.map((a) => a.action);
    expect(actions([first, dismissed])).toEqual(['dismiss']);
    expect(actions([dismissed, first])).toEqual(['change']);
    expect(actions([first, dismissed, back])).toEqual([]);
    const gone = applyCorrections(documentFromText(AHEAD), [], [first, dismissed]);
    expect(gone.unapplied.map(({ correction }) => correction.action)).toEqual(['dismiss']);
    expect(applyCorrections(documentFromText(AHEAD), [], [first, back]).unapplied).toEqual([]);
  });

  test('figures of one mention are told apart', () => {
    const text = '三次产业比例调整为2:38:60，结构变好。';
    const parts = ['', '-1', '-2'].map((part) => {
      const one = at(text, '2:38:60');
      return { ...one, id: one.id + part };
    });
    const { applied } = applyCorrections(documentFromText(text), parts, [made(text, parts[1]!, change)]);
    expect(applied).toMatchObject([{ figureId: parts[1]!.id }]);
  });

  test('a newer reading that takes the mention longer, or misses it, keeps the correction', () => {
    const document = documentFromText(SENTENCES);
    const longer = at(SENTENCES, '充电桩120个');
    const correction = made(SENTENCES, piles, change);
    expect(applyCorrections(document, [longer], [correction]).applied).toMatchObject([
      { figureId: longer.id, action: 'change' },
    ]);
    expect(applyCorrections(document, [], [correction]).applied).toMatchObject([
      { figureId: piles.id, action: 'add', figure: { value: 102, text: '102个', unit: '个', start: piles.start } },
    ]);
  });

  test('an added figure stands by itself, moves with its text, and changes what a newer reading sees there', () => {
    const roads = at(SENTENCES, '35公里', '小路', { value: 35_000, unit: '米' });
    const correction: Correction = {
      figureId: roads.id,
      anchor: anchorOf(documentFromText(SENTENCES), roads),
      madeAt: '2026-01-01T00:00:00.000Z',
      action: 'add',
      figure: roads,
    };
    const now = AHEAD + SENTENCES;
    const moved = at(now, '35公里');
    const added = [{ correction, said: null }];
    expect(applyCorrections(documentFromText(now), [], added).applied).toMatchObject([
      { action: 'add', figureId: moved.id, figure: { id: moved.id, start: moved.start, value: 35_000 } },
    ]);
    expect(applyCorrections(documentFromText(now), [moved], added).applied).toMatchObject([
      { action: 'change', figureId: moved.id, changes: { value: 35_000, unit: '米', indicator: { name: '小路' } } },
    ]);
  });
});
