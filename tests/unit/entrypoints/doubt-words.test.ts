import { describe, expect, test, vi } from 'vitest';
import { type Doubt, doubtStep, type Margins } from '../../../core/figures/confidence';
import type { Figure } from '../../../core/figures/figure';
import messages from '../../../public/_locales/zh_CN/messages.json';
import { figureOf } from '../store/reading';

vi.mock('../../../entrypoints/shared/words/i18n/translate', () => ({
  t: (key: keyof typeof messages) => messages[key].message,
}));
const { doubtOf, doubtSentence } = await import('../../../entrypoints/shared/words/format/doubt-words');
const { ruleMessage } = await import('../../../entrypoints/shared/page/card/trace-words');

const unsure = (more: Partial<Figure> = {}): Figure => ({ ...figureOf('口袋公园', 18, 0), confidence: 0.6, ...more });
const doubted = (margins: Margins): Figure => unsure({ trace: [doubtStep(margins)!] });

describe('the sign of a doubt', () => {
  test('stands beside no figure that is sure', () => {
    expect(doubtOf({ ...unsure({ period: null }), confidence: 0.8 })).toBeNull();
    expect(doubtSentence({ ...unsure(), confidence: 1 })).toBeNull();
  });

  test.each([
    ['its year', doubted({ yearMargin: 0, rule: 1 }), '时间待核'],
    ['its part', doubted({ partMargin: 1, rule: 1 }), '时间待核'],
    ['its reading', doubted({ rule: 0.6 }), '读数待核'],
    ['its name', unsure({ trace: [{ field: 'confidence', rule: 'name open' }] }), '名称待核'],
    ['its owner', unsure({ trace: [{ field: 'confidence', rule: 'owner open' }] }), '归属待核'],
    ['a time that is not told', unsure({ period: null }), '时间待核'],
    ['a name that was not found', unsure({ indicator: { name: '', key: '' } }), '名称待核'],
    [
      'a name out of the clause before',
      unsure({ trace: [{ field: 'indicator', rule: 'carried', by: '口袋公园' }] }),
      '名称待核',
    ],
    ['nothing that is known', unsure(), '待核'],
  ])('tells %s', (_, figure, sign) => {
    expect(messages[doubtOf(figure)!.sign].message).toBe(sign);
  });

  test('says why and what follows', () => {
    expect(doubtSentence(unsure({ period: null }))).toBe(
      '文中没有写明这项数据是什么时候的。核对并更正之前，不据此判断是否达标，也不与其他年份比较。',
    );
  });

  test('a mention without a trace has one as well', () => {
    expect(messages[doubtOf({ confidence: 0.5, period: '2023' })!.sign].message).toBe('待核');
  });

  test.each(['year open', 'part open', 'reading open', 'name open', 'owner open'] satisfies Doubt[])(
    'the trace has a sentence for %s',
    (rule) => {
      expect(ruleMessage({ field: 'confidence', rule })).not.toBeNull();
    },
  );
});
