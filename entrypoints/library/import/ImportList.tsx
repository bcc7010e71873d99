import { useMemo, useState } from 'preact/hooks';
import { useGrowing } from '../../shared/views/components/use-growing';
import { hashOfView } from '../../shared/views/library-view';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import type { DocumentOutcome, ImportItem } from './import-item';
import {
  countGroups,
  GROUPS,
  type Group,
  groupName,
  type ImportLine,
  linesOf,
  linesOfGroup,
  noticeWords,
  outcomeWords,
  troubleWords,
} from './import-words';
import { libraryImport } from './library-import';

/** The files of an import with what each was recognised as and what became of it. */
export function ImportList({ items }: { items: readonly ImportItem[] }) {
  const [group, setGroup] = useState<Group | ''>('');
  const lines = useMemo(() => items.flatMap(linesOf), [items]);
  const counts = useMemo(() => countGroups(lines), [lines]);
  const chosen = group !== '' && counts.has(group) ? group : '';
  const shown = useMemo(() => linesOfGroup(lines, chosen), [lines, chosen]);
  const limit = useGrowing(shown.length, chosen, { first: 60, step: 120 });
  const unrecognised = new Set(lines.filter((line) => line.group === 'no-report').map(({ item }) => item.id));
  return (
    <section aria-label={t('importColumnCame')}>
      <div class="chips" data-testid="import-groups">
        <button type="button" class="chip" aria-pressed={chosen === ''} onClick={() => setGroup('')}>
          {t('importAll')} <span class="count">{[...counts.values()].reduce((sum, count) => sum + count, 0)}</span>
        </button>
        {GROUPS.filter((one) => counts.has(one)).map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={chosen === one}
            data-value={one}
            onClick={() => setGroup(chosen === one ? '' : one)}
          >
            {groupName(one)} <span class="count">{counts.get(one)}</span>
          </button>
        ))}
      </div>
      {chosen === 'no-report' && unrecognised.size > 1 && (
        <button type="button" data-testid="keep-all-anyway" onClick={() => libraryImport.keepAnyway([...unrecognised])}>
          {t('importKeepAllAnyway', unrecognised.size)}
        </button>
      )}
      <div class="import-list">
        <table data-testid="import-list">
          <thead>
            <tr>
              <th scope="col">{t('importColumnFile')}</th>
              <th scope="col">{t('importColumnIs')}</th>
              <th scope="col">{t('importColumnCame')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit).map((line) => (
              <Line key={`${line.item.id} ${line.document?.name ?? ''}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ line: { item, document } }: { line: ImportLine }) {
  if (document !== null) return <DocumentRow item={item} document={document} />;
  const { came, name } = item;
  if (came.state !== 'read') return <ItemRow name={name} state={came.state} said={saidOf(item)} />;
  return <ItemRow name={name} state="notices" said={noticeWords(came.notices).join(t('statementSeparator'))} />;
}

function saidOf({ came }: ImportItem): string {
  switch (came.state) {
    case 'waiting':
      return t('importWaitingSaid');
    case 'reading':
      return t('importReadingSaid');
    case 'stopped':
      return t('importStoppedSaid');
    case 'refused':
      return troubleWords(came.trouble);
    case 'failed':
      return t(came.noRoom ? 'importNoRoomSaid' : 'importFailedSaid');
    case 'read':
      return '';
  }
}

function ItemRow({ name, state, said }: { name: string; state: string; said: string }) {
  return (
    <tr data-state={state}>
      <th scope="row" class="import-name" title={name}>
        {shortName(name)}
      </th>
      <td />
      <td>{said}</td>
    </tr>
  );
}

function DocumentRow({ item, document }: { item: ImportItem; document: DocumentOutcome }) {
  const { name, title, outcome, captureId, unsure } = document;
  return (
    <tr data-state="read" data-outcome={outcome}>
      <th scope="row" class="import-name" title={name}>
        {shortName(name)}
      </th>
      <td>
        {captureId === null ? (
          <span lang="zh-CN">{title}</span>
        ) : (
          <a href={hashOfView({ page: 'capture', id: captureId })} lang="zh-CN">
            {title}
          </a>
        )}
        {outcome !== 'no-report' && <p class="quiet">{recognisedAs(document)}</p>}
      </td>
      <td>
        {outcomeWords(document)}
        {unsure && <p class="quiet">{t('importSaidUnsure')}</p>}
        {outcome === 'no-report' && (
          <p>
            <button type="button" class="link" onClick={() => libraryImport.keepAnyway([item.id])}>
              {t('importKeepAnyway')}
            </button>
          </p>
        )}
      </td>
    </tr>
  );
}

const recognisedAs = ({ kind, place, year }: DocumentOutcome): string =>
  [kindName(kind), place?.name ?? t('placeUnknown'), yearName(year)].join(' · ');

/** The last two parts of the way: a folder's name often tells the place. */
const shortName = (name: string): string => name.split('/').slice(-2).join('/');
