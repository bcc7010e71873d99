import { useEffect, useState } from 'preact/hooks';
import type { PageLink } from '../../../../core/document/document';
import { ask } from '../../messages/protocol';
import { layDownListed } from '../../tabs/listed-reports';
import { openLibrary } from '../../tabs/open-page';
import type { OpenTab } from '../../tabs/read-tab';
import { t } from '../../words/i18n/translate';
import { hashOfView } from '../library-view';

/** Of a page that is no report itself: the reports that it links to, and the way to open and keep them. Nothing for a page that lists none. */
export function ListedReports({ tab }: { tab: OpenTab }) {
  const [links, setLinks] = useState<PageLink[]>([]);
  const { id, url } = tab;
  useEffect(() => {
    ask('report-links', { tabId: id }).then(setLinks, (error: unknown) =>
      console.warn('the links of the page are not told:', error),
    );
  }, [id, url]);
  if (links.length === 0) return null;
  const choose = async () => {
    await layDownListed({ from: url ?? '', links });
    await openLibrary(hashOfView({ page: 'import' }));
  };
  return (
    <section class="listed" aria-label={t('listedShort')} data-testid="listed">
      <p>{t('listedFound', links.length)}</p>
      <button
        type="button"
        class="primary"
        data-testid="choose-listed"
        onClick={() => choose().catch((error: unknown) => console.error('the list is not opened:', error))}
      >
        {t('listedChoose', links.length)}
      </button>
    </section>
  );
}
