import { type UnreadPlace, unreadWarning } from '../shared/views/unread/unread-tables';
import { warningSentence } from '../shared/words/format/report-words';
import { t } from '../shared/words/i18n/translate';

/** What of the report's tables could not be read, each stretch one click from its place; nothing where all was read. */
export function UnreadTables({
  places,
  current,
  reveal,
}: {
  places: UnreadPlace[];
  /** Where the stretch begins that the page shows now. */
  current: number | null;
  reveal: (start: number) => void;
}) {
  const warning = unreadWarning(places);
  if (warning === null) return null;
  return (
    <details class="unread" data-testid="unread">
      <summary>{warningSentence(warning)}</summary>
      <ul>
        {places.map(({ start, table, numbers, words }) => (
          <li key={start}>
            <button
              type="button"
              data-testid="unread-place"
              data-unread={start}
              aria-current={start === current ? 'true' : undefined}
              onClick={() => reveal(start)}
            >
              <span class="quiet">{t('unreadPlace', table, numbers)}</span>{' '}
              <span lang="zh-CN" class="clipped" title={words}>
                {words}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
