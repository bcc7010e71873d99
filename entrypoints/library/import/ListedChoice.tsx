import { useEffect, useState } from 'preact/hooks';
import type { ListedReports } from '../../shared/messages/schemas';
import { library } from '../../shared/store/database';
import { forgetListed, laidDown, onListed } from '../../shared/tabs/listed-reports';
import { t } from '../../shared/words/i18n/translate';
import type { RunState } from './import-item';
import { sitesOf } from './lent-sites';
import { libraryImport } from './library-import';
import type { LentSites } from './use-lent-sites';

/** What a page listed, with which of it the library has from the very address. */
interface Listed extends ListedReports {
  kept: ReadonlySet<string>;
}

/** The reports that a page listed, to be chosen from; they are opened by the click that names how many they are, and by nothing else. */
export function ListedChoice({ state, sites }: { state: RunState; sites: LentSites }) {
  const [listed, setListed] = useState<Listed | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = async () => {
      const reports = await laidDown();
      if (reports === null) return setListed(null);
      const kept = await keptAddresses(reports);
      setListed({ ...reports, kept });
      setChosen(new Set(reports.links.map(({ href }) => href).filter((href) => !kept.has(href))));
      setRefused(false);
    };
    const lookAgain = () => look().catch((error: unknown) => console.warn('the list is not told:', error));
    lookAgain();
    return onListed(lookAgain);
  }, []);
  if (listed === null) return null;
  const { from, links, kept } = listed;
  const busy = state === 'running' || state === 'paused';
  const wanted = links.filter(({ href }) => chosen.has(href));
  const take = async () => {
    setRefused(false);
    if (!(await sites.ask(sitesOf(wanted.map(({ href }) => href))))) return setRefused(true);
    libraryImport.add(wanted.map(({ href, title }) => ({ name: title, content: { href } })));
    await forgetListed();
  };
  const toggle = (href: string) => {
    const now = new Set(chosen);
    if (!now.delete(href)) now.add(href);
    setChosen(now);
  };
  return (
    <section class="import-listed" aria-labelledby="listed-reports" data-testid="listed-choice">
      <h2 id="listed-reports">{t('listedTitle', links.length)}</h2>
      <p class="quiet import-name">{from}</p>
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <label>
              <input type="checkbox" checked={chosen.has(href)} onChange={() => toggle(href)} />
              <span lang="zh-CN">{title}</span>
              {kept.has(href) && <span class="quiet">{t('listedKept')}</span>}
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('listedSaid')}</p>
      <div class="import-ways">
        <button
          type="button"
          class="primary"
          data-testid="open-listed"
          disabled={busy || wanted.length === 0}
          onClick={() => take().catch((error: unknown) => console.error('the list is not opened:', error))}
        >
          {t('listedOpen', wanted.length)}
        </button>
        <button type="button" data-testid="forget-listed" onClick={forgetListed}>
          {t('listedForget')}
        </button>
      </div>
      {refused && <p role="status">{t('listedRefused')}</p>}
    </section>
  );
}

/** Addresses of which a capture is kept. */
async function keptAddresses({ links }: ListedReports): Promise<Set<string>> {
  const { captures } = library();
  const kept = await Promise.all(
    links.map(async ({ href }) =>
      (await captures.where('[url+hash]').between([href, ''], [href, '\uffff']).count()) > 0 ? href : null,
    ),
  );
  return new Set(kept.filter((href) => href !== null));
}
