import { useEffect, useState } from 'preact/hooks';
import type { ImportProgress } from './import-item';
import { libraryImport } from './library-import';

/** The import of this page as it is now. Changes of one frame are drawn once. */
export function useImport(): ImportProgress {
  const [progress, setProgress] = useState(libraryImport.progress);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      setProgress(libraryImport.progress);
    };
    const off = libraryImport.onChange(() => {
      frame ||= requestAnimationFrame(draw);
    });
    draw();
    return () => {
      off();
      cancelAnimationFrame(frame);
    };
  }, []);
  return progress;
}

/** Asks before the page is left while files are being read: the import ends with it. */
export function useAskBeforeLeaving(running: boolean): void {
  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [running]);
}
