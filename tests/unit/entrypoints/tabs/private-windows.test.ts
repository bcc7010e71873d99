import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { letKeep, mayKeep } from '../../../../entrypoints/shared/tabs/private-windows';
import { correct } from '../../../../entrypoints/shared/worker/corrections';

beforeEach(() => fakeBrowser.reset());

describe('a private window', () => {
  test('keeps nothing until its reader says so, for this window alone', async () => {
    expect(await mayKeep({ incognito: true, windowId: 7 })).toBe(false);
    await letKeep({ windowId: 7 });
    expect(await mayKeep({ incognito: true, windowId: 7 })).toBe(true);
    expect(await mayKeep({ incognito: true, windowId: 8 })).toBe(false);
    await letKeep({ windowId: 8 });
    expect(await mayKeep({ incognito: true, windowId: 7 })).toBe(true);
  });

  test('any other window keeps what its reader keeps', async () => {
    expect(await mayKeep({ incognito: false, windowId: 7 })).toBe(true);
    expect(await mayKeep({})).toBe(true);
  });

  test('its corrections are refused before anything is kept', async () => {
    const sender = { url: 'https://www.example.gov.cn/a.html', tab: { id: 1, incognito: true, windowId: 7 } };
    const correction = {} as Parameters<typeof correct>[0];
    await expect(correct(correction, sender)).rejects.toThrow('private window');
  });
});
