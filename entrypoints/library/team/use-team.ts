import { useEffect, useState } from 'preact/hooks';
import { followTeamState, type TeamState, teamState } from '../../shared/store/team/team-state';

/** What is known of the team's folder, kept up with; undefined until it is known, null where there is none. */
export function useTeam(): TeamState | null | undefined {
  const [state, setState] = useState<TeamState | null | undefined>(undefined);
  useEffect(() => {
    const stop = followTeamState(setState);
    teamState().then(setState, (error: unknown) => console.warn('the team is not known:', error));
    return stop;
  }, []);
  return state;
}
