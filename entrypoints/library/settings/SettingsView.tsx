import { AutomaticChoice } from '../../shared/automatic/AutomaticChoice';

/** What the reader can choose for the whole extension. */
export function SettingsView() {
  return <AutomaticChoice open />;
}
