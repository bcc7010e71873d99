import { useMemo, useState } from 'preact/hooks';
import { openPlaces } from '../../../core/recognise/given';
import { library } from '../../shared/store/database';
import type { CaptureRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import type { Giving } from '../../shared/tabs/given-of-page';
import { useGrowing } from '../../shared/views/components/use-growing';
import { PutRightForm } from '../../shared/views/given/PutRightForm';
import { hashOfView } from '../../shared/views/library-view';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { t } from '../../shared/words/i18n/translate';
import { settleCaptures } from './settle-captures';
import { unsureCaptures } from './unsure';

/** Reports whose place or year is not sure, to be settled several at one time. Looked for while nothing is being imported. */
export function Inbox({ quiet }: { quiet: boolean }) {
  const live = useLive(() => (quiet ? unsureCaptures(library()) : Promise.resolve([])), [quiet]);
  if (live.state !== 'here' || live.value.length === 0) return null;
  return <Waiting captures={live.value} />;
}

function Waiting({ captures }: { captures: CaptureRow[] }) {
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [settling, setSettling] = useState<{ done: number; of: number } | null>(null);
  const [failed, setFailed] = useState(0);
  const chosen = useMemo(() => captures.filter(({ id }) => selected.has(id)), [captures, selected]);
  const limit = useGrowing(captures.length, captures.length, { first: 60, step: 120 });
  const settle = async (of: readonly CaptureRow[], giving: (capture: CaptureRow) => Giving) => {
    setSettling({ done: 0, of: of.length });
    setFailed(await settleCaptures(of, giving, (done) => setSettling({ done, of: of.length })));
    setSettling(null);
    setSelected(new Set());
  };
  const toggle = (id: number) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const all = chosen.length === captures.length;
  // What is right as it is must say both
  const whole = chosen.filter(({ recognition: { place, year } }) => place !== null && year !== null);
  return (
    <section class="inbox" aria-labelledby="inbox-title" data-testid="inbox">
      <h2 id="inbox-title">
        {t('inbox')} <span class="count">{captures.length}</span>
      </h2>
      <p class="quiet">{t('inboxSaid')}</p>
      <div class="inbox-tools">
        <label>
          <input
            type="checkbox"
            checked={all}
            data-testid="inbox-all"
            onChange={() => setSelected(new Set(all ? [] : captures.map(({ id }) => id)))}
          />
          {t('inboxSelectAll')}
        </label>
        <span role="status" class="quiet">
          {settling === null ? t('inboxSelected', chosen.length) : t('inboxSettling', settling.done, settling.of)}
        </span>
        {settling === null && chosen.length > 0 && (
          <PutRightForm
            key={chosen.length}
            recognition={{ ...chosen[0]!.recognition, place: null, year: null }}
            fields={['place', 'year']}
            give={(giving) => settle(chosen, () => giving)}
            done={() => undefined}
          />
        )}
        {settling === null && whole.length > 0 && (
          <button
            type="button"
            data-testid="inbox-confirm"
            onClick={() => settle(whole, ({ recognition: { place, year } }) => ({ place, year }))}
          >
            {t('inboxConfirm')}
          </button>
        )}
      </div>
      {failed > 0 && <p role="alert">{t('inboxFailed', failed)}</p>}
      <ul class="inbox-list">
        {captures.slice(0, limit).map((capture) => (
          <li key={capture.id}>
            <input
              type="checkbox"
              aria-label={capture.recognition.title}
              checked={selected.has(capture.id)}
              disabled={settling !== null}
              onChange={() => toggle(capture.id)}
            />
            <div>
              <a href={hashOfView({ page: 'capture', id: capture.id })} lang="zh-CN">
                {capture.recognition.title || capture.url}
              </a>
              <p class="quiet">{openWords(capture)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was recognised, and what of it is open. */
function openWords({ recognition }: CaptureRow): string {
  const { kind, place, year, yearCandidates } = recognition;
  const separator = t('listSeparator');
  const places = openPlaces(recognition).filter(({ code }) => code !== place?.code);
  const words = [kindName(kind), place?.name ?? t('inboxPlaceOpen')];
  if (places.length > 0) words.push(t('inboxMaybe', places.map(({ name }) => name).join(separator)));
  words.push(year === null ? t('inboxYearOpen') : yearName(year));
  const years = yearCandidates.filter((candidate) => candidate !== year);
  if (years.length > 0) words.push(t('inboxMaybe', years.map((candidate) => yearName(candidate)).join(separator)));
  return words.join(' · ');
}
