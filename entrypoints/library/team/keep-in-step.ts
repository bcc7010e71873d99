import { afterQuiet } from '../../shared/store/copies/after-quiet';
import { followMarks } from '../../shared/store/copies/changed';
import { library } from '../../shared/store/database';
import { syncTeam } from '../../shared/store/team/team';

/** Keeps the library in step with the team's folder while its page is open: now, after changes here, and whenever the page is seen again. */
export function keepInStep(): void {
  const sync = async (): Promise<void> => {
    try {
      await syncTeam(library());
    } catch (error) {
      console.warn('the team is not reached:', error);
    }
  };
  followMarks(afterQuiet(sync));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sync();
  });
  sync();
}
