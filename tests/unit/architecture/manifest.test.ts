import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config';

/** Every permission with what it is for; one that no one can give a reason for does not belong in the manifest. */
const REASONS: Record<string, string> = {
  activeTab: 'reads the page whose toolbar button was clicked, and no other',
  scripting: 'puts the reader and the style of the marks into that page',
  storage: 'settings',
  unlimitedStorage: 'captures are not evicted when the disk runs low',
  sidePanel: 'the list of figures beside the page (Chromium)',
  contextMenus: 'opens the library from the toolbar button, and extracts the figures of a selection',
};

type Browser = 'chrome' | 'firefox';

async function manifestFor(browser: Browser): Promise<Record<string, unknown>> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser, so it is a function');
  const env = { browser, manifestVersion: 3 as const, mode: 'production', command: 'build' as const };
  return (await manifest(env)) as Record<string, unknown>;
}

describe.each<{ browser: Browser; without: string[] }>([
  { browser: 'chrome', without: [] },
  { browser: 'firefox', without: ['sidePanel'] },
])('manifest for $browser', ({ browser, without }) => {
  test('asks for the permissions that have a reason', async () => {
    const { permissions } = await manifestFor(browser);
    expect([...(permissions as string[])].sort()).toEqual(
      Object.keys(REASONS)
        .filter((name) => !without.includes(name))
        .sort(),
    );
  });

  test('suggests keys for four commands at most, each its own, and says what every command does', async () => {
    const commands = (await manifestFor(browser)).commands as Record<
      string,
      { suggested_key?: { default: string }; description?: string }
    >;
    const keys = Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toContain('Alt+Shift+R');
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [name, { description }] of Object.entries(commands)) {
      // The browser names the toolbar button's command itself
      if (name !== '_execute_action') expect(description, name).toMatch(/^__MSG_\w+__$/);
    }
  });

  test('may be given any site by the reader, one choice at a time', async () => {
    expect(await manifestFor(browser)).toMatchObject({ optional_host_permissions: ['*://*/*'] });
  });

  test('asks for no host by itself, shows no file to pages and runs nothing from elsewhere', async () => {
    const manifest = await manifestFor(browser);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
    expect(policy).toMatch(/default-src 'self'/);
  });
});
