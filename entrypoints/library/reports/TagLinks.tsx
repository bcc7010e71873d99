import { library } from '../../shared/store/database';
import { listTags } from '../../shared/store/reader-marks';
import { useLive } from '../../shared/store/use-live';
import { ALL_CAPTURES, hashOfView, type LibraryView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';

/** The reader's tags with their counts, for the list of places; nothing where there are none. */
export function TagLinks({ view }: { view: LibraryView }) {
  const tags = useLive(() => listTags(library()), []);
  if (tags.state !== 'here' || tags.value.length === 0) return null;
  const chosen = view.page === 'captures' ? view.tag : '';
  return (
    <>
      <h2>{t('tags')}</h2>
      <ul data-testid="rail-tags">
        {tags.value.map(({ tag, reports }) => (
          <li key={tag}>
            <a href={hashOfView({ ...ALL_CAPTURES, tag })} aria-current={tag === chosen ? 'page' : undefined}>
              <span>{tag}</span>
              <span class="count">{reports}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
