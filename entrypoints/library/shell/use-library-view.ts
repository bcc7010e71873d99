import { useEffect, useState } from 'preact/hooks';
import { hashOfView, type LibraryView, viewOfHash } from '../../shared/views/library-view';

/** The view that the address holds, and how to go to another; `replace` leaves no step to go back to (typing). */
export function useLibraryView(): [LibraryView, (view: LibraryView, how?: 'replace') => void] {
  const [view, setView] = useState(() => viewOfHash(location.hash));
  useEffect(() => {
    const onHashChange = () => setView(viewOfHash(location.hash));
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  const go = (next: LibraryView, how?: 'replace') => {
    if (how === 'replace') {
      history.replaceState(null, '', hashOfView(next));
      setView(next);
    } else location.hash = hashOfView(next);
  };
  return [view, go];
}
