import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from './Trouble';

/**
 * A component whose code comes when it is first shown; nothing stands in its place until then, and the reason where it does not come.
 * Once it is there, it is shown at once.
 */
export function laterComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [state, setState] = useState<{ failed: string | null }>({ failed: null });
    useEffect(() => {
      if (here !== null) return;
      let gone = false;
      load().then(
        (component) => {
          here = component;
          if (!gone) setState({ failed: null });
        },
        (error: unknown) => {
          if (!gone) setState({ failed: String(error) });
        },
      );
      return () => {
        gone = true;
      };
    }, []);
    if (here !== null) {
      const Here = here;
      return <Here {...props} />;
    }
    return state.failed === null ? null : <Trouble trouble="failed" detail={state.failed} />;
  };
}
