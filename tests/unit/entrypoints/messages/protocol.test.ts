import { describe, expect, test, vi } from 'vitest';
import { answer, ask } from '../../../../entrypoints/shared/messages/protocol';
import { figureOf } from '../../store/reading';

describe('answer', () => {
  test('is not called with what the protocol does not allow', async () => {
    const handle = vi.fn(() => ({ found: true }));
    answer('reveal', () => true, handle);
    await expect(ask('reveal', { id: 7 as never })).rejects.toThrow();
    expect(handle).not.toHaveBeenCalled();
    expect(await ask('reveal', { id: '5-9' })).toEqual({ found: true });
  });

  test('takes findings of figures by their known names only', async () => {
    const handle = vi.fn(() => ({ marked: true, figures: 1 }));
    answer('mark', () => true, handle);
    await ask('mark', { on: true, findings: [{ id: '5-9', finding: 'missed' }] });
    expect(handle).toHaveBeenCalledOnce();
    await expect(ask('mark', { on: true, findings: [{ id: '5-9', finding: 'gone' as never }] })).rejects.toThrow();
    expect(handle).toHaveBeenCalledOnce();
  });

  test('refuses a sender that may not ask', async () => {
    const handle = vi.fn(() => ({ recognised: true }));
    answer('candidate', (url) => url === 'chrome-extension://own/popup.html', handle);
    await expect(ask('candidate', {})).rejects.toThrow(/not answered/);
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('ask', () => {
  test('refuses an answer of another shape', async () => {
    const handle = vi.fn(() => [{ ...figureOf('企业', 1, 0), unit: 7 as never }]);
    answer('refine', () => true, handle);
    await expect(ask('refine', { figures: [] })).rejects.toThrow();
    expect(handle).toHaveBeenCalledOnce();
  });
});
