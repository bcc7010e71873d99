import { useState } from 'preact/hooks';
import { ShowAll } from '../../shared/components/ShowAll';
import { t } from '../../shared/i18n/translate';
import type { LibraryPage, LibraryView } from '../../shared/page/library-view';
import { listCaptures } from '../../shared/store/captures';
import { library } from '../../shared/store/database';
import type { CaptureRow } from '../../shared/store/rows';
import { useLive } from '../../shared/store/use-live';
import { Answer } from '../shell/Answer';
import { CaptureFilters } from './CaptureFilters';
import { CaptureTable } from './CaptureTable';
import { filterCaptures } from './filter-captures';

/** More rows than these are asked for by a button. */
const SHOWN_AT_FIRST = 200;

interface Props {
  view: LibraryPage<'captures'>;
  go: (view: LibraryView, how?: 'replace') => void;
}

/** Captured reports, narrowed by place, kind and words. */
export function CaptureList(props: Props) {
  const captures = useLive(() => listCaptures(library()), []);
  return <Answer of={captures}>{(value) => <Filtered captures={value} {...props} />}</Answer>;
}

function Filtered({ captures, view, go }: Props & { captures: CaptureRow[] }) {
  const [all, setAll] = useState(false);
  const found = filterCaptures(captures, view);
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <CaptureFilters captures={captures} view={view} go={go} />
      <p role="status" class="quiet" data-testid="capture-count">
        {t('captureCount', shown.length, captures.length)}
      </p>
      {shown.length > 0 && <CaptureTable captures={shown} />}
      {shown.length < found.length && <ShowAll all={found.length} show={() => setAll(true)} />}
    </>
  );
}
