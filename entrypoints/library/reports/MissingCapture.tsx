import { useEffect, useRef } from 'preact/hooks';
import { library } from '../../shared/store/database';
import { useLive } from '../../shared/store/use-live';
import { ALL_CAPTURES, hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';
import { Deleted } from './Bin';

/** A capture that is not in the library: deleted and still to be had, or gone. */
export function MissingCapture({ id }: { id: number }) {
  const bin = useLive(async () => (await library().bin.get(id)) ?? null, [id]);
  const section = useRef<HTMLElement>(null);
  const isDeleted = bin.state === 'here' && bin.value !== null;
  useEffect(() => {
    // The button that deleted it went with it, and the focus would too
    if (isDeleted) section.current?.focus();
  }, [isDeleted]);
  if (bin.state === 'waiting') return null;
  if (bin.state === 'failed' || bin.value === null) return <p role="alert">{t('captureMissing')}</p>;
  return (
    <section ref={section} tabIndex={-1} class="bin" aria-labelledby="capture-deleted" data-testid="capture-deleted">
      <h2 id="capture-deleted">{t('captureDeleted')}</h2>
      <p>
        <Deleted row={bin.value} />
      </p>
      <p>
        <a href={hashOfView(ALL_CAPTURES)}>{t('capturedReports')}</a>
      </p>
    </section>
  );
}
