import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { RunState } from './import-item';
import { askForSites, giveBackSites, lastingOrigins } from './lent-sites';

/** Leave to read sites for one import: asked for in a click, given back when the import is over. */
export interface LentSites {
  /** To be called in a click's first turn. @returns false where the reader did not allow it */
  ask(origins: readonly string[]): Promise<boolean>;
  giveBack(): Promise<void>;
  /** Sites that were allowed before and that the browser took with what was given back. */
  lost: string[];
  askAgain(): Promise<void>;
}

export function useLentSites(state: RunState): LentSites {
  const [lost, setLost] = useState<string[]>([]);
  const before = useRef<string[]>([]);
  const asked = useRef(false);
  // Known before the click: nothing may be awaited between it and the question
  useEffect(() => {
    const look = async () => {
      if (!asked.current) before.current = await lastingOrigins();
    };
    const giveBackAtOnce = () => {
      if (asked.current) giveBackSites([]).catch(() => undefined);
    };
    // A page that was closed in the midst of it has left the permission behind
    if (state !== 'running' && state !== 'paused' && !asked.current)
      giveBackSites([]).catch((error: unknown) => console.error('the permission stays:', error));
    look().catch((error: unknown) => console.warn('the allowed sites are not told:', error));
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    addEventListener('pagehide', giveBackAtOnce);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
      removeEventListener('pagehide', giveBackAtOnce);
    };
  }, []);
  const giveBack = async () => {
    if (!asked.current) return;
    setLost(await giveBackSites(before.current));
    asked.current = false;
  };
  useEffect(() => {
    if (state === 'over') giveBack().catch((error: unknown) => console.error('the permission stays:', error));
  }, [state]);
  return {
    async ask(origins) {
      // From now on what is allowed is no longer what was
      asked.current = true;
      const given = await askForSites(origins);
      if (!given) asked.current = false;
      return given;
    },
    giveBack,
    lost,
    async askAgain() {
      if (await browser.permissions.request({ origins: lost })) setLost([]);
    },
  };
}
