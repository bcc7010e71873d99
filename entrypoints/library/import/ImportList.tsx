import { useMemo, useState } from 'preact/hooks';
import { useGrowing } from '../../shared/views/components/use-growing';
import { hashOfView } from '../../shared/views/library-view';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import type { DocumentOutcome, ImportItem } from './import-item';
import { GROUPS, type Group, groupName, groupsOf, noticeWords, outcomeWords, troubleWords } from './import-words';
import { libraryImport } from './library-import';

/** The files of an import with what each was recognised as and what became of it. */
export function ImportList({ items }: { items: readonly ImportItem[] }) {
  const [group, setGroup] = useState<Group | ''>('');
  const counts = useMemo(() => countGroups(items), [items]);
  const chosen = group !== '' && (counts.get(group) ?? 0) > 0 ? group : '';
  const shown = useMemo(
    () => (chosen === '' ? items : items.filter((item) => groupsOf(item).includes(chosen))),
    [items, chosen],
  );
  const limit = useGrowing(shown.length, chosen, { first: 60, step: 120 });
  const unrecognised = items.filter((item) => groupsOf(item).includes('no-report')).map(({ id }) => id);
  return (
    <section aria-label={t('importColumnCame')}>
      <div class="chips" data-testid="import-groups">
        <button type="button" class="chip" aria-pressed={chosen === ''} onClick={() => setGroup('')}>
          {t('importAll')} <span class="count">{items.length}</span>
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
      {chosen === 'no-report' && unrecognised.length > 1 && (
        <button type="button" data-testid="keep-all-anyway" onClick={() => libraryImport.keepAnyway(unrecognised)}>
          {t('importKeepAllAnyway', unrecognised.length)}
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
            {shown.slice(0, limit).map((item) => (
              <ItemRows key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function countGroups(items: readonly ImportItem[]): Map<Group, number> {
  const counts = new Map<Group, number>();
  for (const item of items) for (const group of groupsOf(item)) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function ItemRows({ item }: { item: ImportItem }) {
  const { came, name } = item;
  if (came.state !== 'read') return <ItemRow name={name} state={came.state} said={saidOf(item)} />;
  const notices = noticeWords(came.notices);
  return (
    <>
      {came.documents.map((document) => (
        <DocumentRow key={document.name} item={item} document={document} />
      ))}
      {notices.length > 0 && <ItemRow name={name} state="notices" said={notices.join('；')} />}
    </>
  );
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
