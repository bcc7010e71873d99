import { useState } from 'preact/hooks';
import { isSure } from '../../core/figures/confidence';
import type { Figure, Status } from '../../core/figures/figure';
import { openPlaces } from '../../core/recognise/given';
import { STATUS_MESSAGE } from '../shared/elements/StatusLabel';
import type { PageReading } from '../shared/messages/readings';
import { isSamplePage } from '../shared/messages/sample-pages';
import type { Giving } from '../shared/tabs/given-of-page';
import { Mark } from '../shared/views/components/Mark';
import { type GivenField, PutRightForm } from '../shared/views/given/PutRightForm';
import { PutRightGiven } from '../shared/views/given/PutRightGiven';
import { YearChoice } from '../shared/views/year/YearChoice';
import { yearQuestion } from '../shared/views/year/year-question';
import { StatusDot } from '../shared/views/years/StatusDot';
import { copyName, kindName, yearName } from '../shared/words/format/report-words';
import { type MessageKey, t } from '../shared/words/i18n/translate';
import { SaveButton } from './SaveButton';

const HINT: Record<GivenField, MessageKey> = { place: 'correctPlace', year: 'correctYear', kind: 'correctKind' };

/** Whose report this is, of which year and kind, each put right in place; where it is from and how much it tells; whether it is kept. */
export function ReportHead({
  reading,
  figures,
  give,
}: {
  reading: PageReading;
  figures: readonly Figure[];
  give: (giving: Giving) => Promise<void>;
}) {
  const { recognition, document } = reading;
  const [field, setField] = useState<GivenField | null>(null);
  const { title, kind, place, year, copy, publisher } = recognition;
  const question = yearQuestion(recognition);
  const part = (name: GivenField, text: string, unsure: boolean, data: Record<string, unknown>) => (
    <button
      type="button"
      class={unsure ? 'unsure' : undefined}
      title={t(HINT[name])}
      aria-expanded={field === name}
      aria-label={`${text}, ${t(HINT[name])}`}
      data-testid={`report-${name}`}
      onClick={() => setField(field === name ? null : name)}
      {...data}
    >
      {text}
    </button>
  );
  return (
    <header class="head">
      <div class="head-line">
        <Mark size={20} />
        <h1>
          {part('place', place?.name ?? t('placeUnknown'), place === null || openPlaces(recognition).length > 0, {
            'data-code': place?.code,
            lang: place === null ? undefined : 'zh-CN',
          })}
          <span aria-hidden="true">·</span>
          {part('year', yearName(year), question?.state === 'open', { 'data-year': year ?? undefined })}
          <span aria-hidden="true">·</span>
          {part('kind', kindName(kind), kind === 'other', { 'data-kind': kind })}
        </h1>
        <SaveButton
          // Put right, it is another capture
          key={`${kind} ${place?.code} ${year}`}
          reading={reading}
        />
      </div>
      <div class="meta">
        <span
          class="tag"
          data-testid="report-copy"
          data-copy={copy}
          title={publisher === null ? undefined : t('publishedBy', publisher)}
        >
          {copyName(copy)}
        </span>
        <span class="site" title={title}>
          {isSamplePage(document.url ?? undefined) ? t('samplePage') : siteOf(document.url)}
        </span>
        <span class="visually-hidden" lang="zh-CN" data-testid="report-title">
          {title || t('untitled')}
        </span>
        <Counts figures={figures} />
      </div>
      {field !== null && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only hears Escape of the fields in it
        <div
          class="put-right"
          data-testid="put-right"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            setField(null);
          }}
        >
          <PutRightForm recognition={recognition} fields={[field]} give={give} done={() => setField(null)} />
        </div>
      )}
      <PutRightGiven recognition={recognition} give={give} />
      {question?.state === 'given' && <YearChoice recognition={recognition} give={(given) => give({ year: given })} />}
    </header>
  );
}

/** The host of an address; empty where it has none. */
const siteOf = (url: string | null): string => (url !== null && URL.canParse(url) ? new URL(url).host : '');

const STATUSES: readonly Status[] = ['actual', 'estimate', 'target'];

function Counts({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return <span data-testid="figure-count">{t('noFigures')}</span>;
  const unsure = figures.filter((figure) => !isSure(figure)).length;
  return (
    <span class="counts">
      <span data-testid="figure-count" data-count={figures.length}>
        {t('figuresOfPage', figures.length)}
      </span>
      {STATUSES.map((status) => {
        const count = figures.filter((figure) => figure.status === status).length;
        return (
          count > 0 && (
            <span key={status} data-testid={`count-${status}`}>
              <StatusDot status={status} named={false} />
              {t(STATUS_MESSAGE[status])} {count}
            </span>
          )
        );
      })}
      {unsure > 0 && (
        <span data-testid="count-unsure" title={t('doubtsFollow')}>
          {t('unsure')} {unsure}
        </span>
      )}
    </span>
  );
}
