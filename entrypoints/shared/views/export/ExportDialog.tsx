import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  EXPORT_LANGUAGES,
  type ExportLanguage,
  type ExportOptions,
  MONEY_POWERS,
} from '../../../../core/exchange/format';
import { formatById } from '../../../../core/exchange/formats/registry';
import { nameLanguage } from '../../words/format/indicator-name';
import { type MessageKey, t } from '../../words/i18n/translate';
import { moneyPower } from '../../words/settings/money';
import { faultSentence } from '../components/fault-words';
import { COPIED, copyExport } from './copy-export';
import './export.css';
import type { ExportScope } from './export-scope';
import { FORMAT_GROUPS } from './format-words';
import { newFile } from './new-file';
import { writeExport } from './write-export';

type Doing =
  | { state: 'nothing' | 'written' | 'copied' | 'stopped' | 'too-long' }
  | { state: 'writing'; done: number; stop: () => void }
  | { state: 'failed'; error: unknown };

const MONEY: Record<(typeof MONEY_POWERS)[number], MessageKey> = { 0: 'moneyYuan', 4: 'moneyWan', 8: 'moneyYi' };
const LANGUAGE: Record<ExportLanguage, string | null> = { zh: '中文', en: 'English', codes: null };
const DONE: Partial<Record<Doing['state'], MessageKey>> = {
  written: 'exportWritten',
  copied: 'tableCopied',
  stopped: 'exportStopped',
};

/** What was chosen last, for as long as the page is there. */
let last: { format: string; language: ExportLanguage | null; money: ExportOptions['money'] | null } = {
  format: 'xlsx',
  language: null,
  money: null,
};

/** Asks what is exported, in which format, unit and language, and writes it: as a file, or on the clipboard where that can hold it. */
export function ExportDialog({
  scopes,
  ask,
  onClose,
}: {
  scopes: ExportScope[];
  /** False where the browser's own dialog for files must not open. */
  ask: boolean;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const about = useId();
  const [scopeId, setScope] = useState(scopes[0]!.id);
  const [choice, setChoice] = useState(last);
  const [doing, setDoing] = useState<Doing>({ state: 'nothing' });
  useEffect(() => dialog.current!.showModal(), []);
  const choose = (change: Partial<typeof last>) => {
    last = { ...choice, ...change };
    setChoice(last);
    if (doing.state !== 'writing') setDoing({ state: 'nothing' });
  };
  const format = formatById(choice.format)!;
  const said = FORMAT_GROUPS.flatMap(({ formats }) => formats).find(({ id }) => id === format.id)!;
  const scope = scopes.find(({ id }) => id === scopeId)!;
  const language = choice.language ?? nameLanguage();
  const money = choice.money ?? moneyPower() ?? 0;
  const options = (): ExportOptions => ({ language, money, madeAt: new Date().toISOString() });
  const busy = doing.state === 'writing';

  const save = async () => {
    const controller = new AbortController();
    const stop = () => controller.abort();
    try {
      const mediaType = format.mediaType.split(';')[0]!;
      const file = await newFile({ name: scope.name, extension: format.extension, mediaType }, { ask });
      if (file === null) return;
      setDoing({ state: 'writing', done: 0, stop });
      const progress = inSteps((done) => setDoing({ state: 'writing', done, stop }));
      await writeExport(file, format, await scope.source(), options(), { progress, signal: controller.signal });
      setDoing({ state: 'written' });
    } catch (error) {
      if (!controller.signal.aborted) console.error('the export failed:', error);
      setDoing(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    }
  };
  const copy = () =>
    copyExport(format, scope.source, options()).then(
      () => setDoing({ state: 'copied' }),
      (error: unknown) => {
        console.error('the export is not copied:', error);
        setDoing(error instanceof RangeError ? { state: 'too-long' } : { state: 'failed', error });
      },
    );
  const done = DONE[doing.state];

  return (
    <dialog
      ref={dialog}
      class="export-dialog"
      aria-labelledby={title}
      data-testid="export-dialog"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Or the popup closes with it, and what it stands in
        event.preventDefault();
        event.stopPropagation();
        dialog.current!.close();
      }}
      onClose={() => {
        if (doing.state === 'writing') doing.stop();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <h2 id={title}>{t('exportMenu')}</h2>
        {scopes.length === 1 ? (
          <p class="quiet">{scope.label}</p>
        ) : (
          <Field label={t('exportWhat')} id="export-scope" value={scopeId} choose={setScope}>
            {scopes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Field>
        )}
        <Field
          label={t('exportFormat')}
          id="export-format"
          value={format.id}
          about={about}
          choose={(id) => choose({ format: id })}
        >
          {FORMAT_GROUPS.map(({ name, formats }) => (
            <optgroup key={name} label={t(name)}>
              {formats.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          ))}
        </Field>
        <p class="quiet" id={about}>
          {t(said.about)}
        </p>
        {format.choices.includes('language') && (
          <Field
            label={t('exportLanguage')}
            id="export-language"
            value={language}
            choose={(code) => choose({ language: code as ExportLanguage })}
          >
            {EXPORT_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {LANGUAGE[code] ?? t('exportCodes')}
              </option>
            ))}
          </Field>
        )}
        {format.choices.includes('money') && (
          <Field
            label={t('settingsMoney')}
            id="export-money"
            value={String(money)}
            choose={(power) => choose({ money: Number(power) as ExportOptions['money'] })}
          >
            {MONEY_POWERS.map((power) => (
              <option key={power} value={String(power)}>
                {t(MONEY[power])}
              </option>
            ))}
          </Field>
        )}
        {busy && (
          <div class="running">
            <progress value={doing.done} max={1} aria-label={t('exportWriting')} />
            <button type="button" data-testid="stop-export" onClick={doing.stop}>
              {t('stop')}
            </button>
          </div>
        )}
        <p role="status" data-testid="export-done" data-state={doing.state}>
          {busy ? t('exportWriting') : done === undefined ? '' : t(done)}
        </p>
        {doing.state === 'too-long' && <p role="alert">{t('exportTooLong')}</p>}
        {doing.state === 'failed' && (
          <p role="alert" title={String(doing.error)}>
            {faultSentence(doing.error, t('exportFailed'))}
          </p>
        )}
        <div class="actions">
          <button type="button" data-testid="close-export" onClick={() => dialog.current!.close()}>
            {t('close')}
          </button>
          {COPIED.has(format.id) && (
            <button type="button" data-testid="copy-export" aria-disabled={busy} onClick={() => !busy && copy()}>
              {t('copyShort')}
            </button>
          )}
          <button type="submit" class="primary" data-testid="save-export" aria-disabled={busy}>
            {t('exportSave')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Field({
  label,
  id,
  value,
  about,
  choose,
  children,
}: {
  label: string;
  id: string;
  value: string;
  /** Id of the element that describes what is chosen. */
  about?: string;
  choose: (value: string) => void;
  children: ComponentChildren;
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        data-testid={id}
        value={value}
        aria-describedby={about}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {children}
      </select>
    </label>
  );
}

/** Calls on with what moves the bar by a hundredth: thousands of reports are not thousands of drawings. */
function inSteps(told: (done: number) => void): (done: number) => void {
  let before = 0;
  return (done) => {
    if (done - before < 0.01) return;
    before = done;
    told(done);
  };
}
