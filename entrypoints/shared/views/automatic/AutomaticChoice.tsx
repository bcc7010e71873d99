import { t } from '../../words/i18n/translate';
import './automatic.css';
import { ALL_SITES, covers, GOVERNMENT_SITES, siteOfPattern, sitePattern } from '../../tabs/sites';
import { AutomaticSwitch } from './AutomaticSwitch';
import { useAllowedSites } from './use-allowed-sites';

/** The name that a pattern has in the interface; `here` is the pattern of the page at hand. */
function siteName(pattern: string, here: string | null): string {
  if (pattern === GOVERNMENT_SITES) return t('automaticGovernment');
  if (pattern === ALL_SITES) return t('automaticAll');
  return pattern === here ? t('automaticHere', siteOfPattern(pattern)) : siteOfPattern(pattern);
}

/**
 * Turns automatic recognition on and off, folded up to one line: for government sites, for the site at `url`, for all sites,
 * and off for each site that it was turned on for before.
 */
export function AutomaticChoice({ url, open = false }: { url?: string; open?: boolean }) {
  const allowed = useAllowedSites();
  if (allowed === null) return null;
  const here = sitePattern(url);
  const single = allowed.filter((pattern) => pattern !== GOVERNMENT_SITES && pattern !== ALL_SITES);
  const offered = [GOVERNMENT_SITES, here, ...single, ALL_SITES].filter((pattern) => pattern !== null);
  return (
    <details class="automatic" open={open} data-testid="automatic" data-on={allowed.length > 0}>
      <summary>
        {allowed.length === 0
          ? t('automaticOff')
          : t('automaticOn', allowed.map((pattern) => siteName(pattern, here)).join(t('listSeparator')))}
      </summary>
      <p class="quiet">{t('automaticWhat')}</p>
      <ul>
        {[...new Set(offered)].map((pattern) => (
          <AutomaticSwitch
            key={pattern}
            pattern={pattern}
            name={siteName(pattern, here)}
            on={allowed.includes(pattern)}
            covered={allowed.some((wide) => wide !== pattern && covers(wide, pattern))}
          />
        ))}
      </ul>
    </details>
  );
}
