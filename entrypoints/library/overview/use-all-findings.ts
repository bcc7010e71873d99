import { useEffect, useState } from 'preact/hooks';
import { checkReports, inOrderOfSeverity } from '../../../core/compare/checks';
import type { Finding } from '../../../core/compare/finding';
import { library } from '../../shared/store/database';
import { figuresOfPlace } from '../../shared/store/history';
import { findingsOf } from '../shell/place-history';
import { heldHistory } from '../shell/use-place-histories';

interface Progress {
  findings: Finding[];
  /** Places checked. */
  done: number;
  state: 'running' | 'stopped' | 'done';
  why: string | null;
}

/** What the checks see in a place: known already where its own views were looked at lately. */
async function findingsOfPlace(place: string): Promise<Finding[]> {
  const held = heldHistory(place);
  return held === null ? checkReports(await figuresOfPlace(library(), place)) : findingsOf(held);
}

/** With one place more, unless the reader has stopped the work in the meantime: the place is checked again when it goes on. */
function withPlace(now: Progress, checked: number, found: Finding[]): Progress {
  if (now.state !== 'running' || now.done !== checked) return now;
  return {
    ...now,
    done: checked + 1,
    findings: found.length === 0 ? now.findings : inOrderOfSeverity([...now.findings, ...found]),
  };
}

/**
 * Checks the whole library place after place, so that it never stands in memory as a whole, the page stays alive between two
 * places, and the work can be stopped and gone on with.
 */
export function useAllFindings(places: string[]): Progress & { stop: () => void; resume: () => void } {
  const [progress, setProgress] = useState<Progress>({ findings: [], done: 0, state: 'running', why: null });
  const key = places.join(' ');
  useEffect(() => setProgress({ findings: [], done: 0, state: 'running', why: null }), [key]);
  const { done, state } = progress;
  useEffect(() => {
    if (state !== 'running') return;
    const place = places[done];
    if (place === undefined) {
      setProgress((now) => ({ ...now, state: 'done' }));
      return;
    }
    let gone = false;
    findingsOfPlace(place)
      .then((found) => {
        if (!gone) setProgress((now) => withPlace(now, done, found));
      })
      .catch((error: unknown) => !gone && setProgress((now) => ({ ...now, state: 'stopped', why: String(error) })));
    return () => {
      gone = true;
    };
  }, [key, done, state]);
  return {
    ...progress,
    stop: () => setProgress((now) => ({ ...now, state: 'stopped' })),
    resume: () => setProgress((now) => ({ ...now, state: 'running', why: null })),
  };
}
