import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A form whose first field takes the focus, and gives it back when the form goes; in a shadow root within that. */
export function useFormFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const root = form.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement as HTMLElement | null | undefined;
    const first = form.current?.querySelector<HTMLInputElement>('input');
    first?.focus();
    first?.select();
    return () => {
      if (before?.isConnected) before.focus();
    };
  }, []);
  return form;
}
