import type { ComponentProps } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Observation } from '../../core/compare/observation';
import { openLibrary } from '../shared/tabs/open-page';
import type { ReadTab } from '../shared/tabs/read-tab';
import { hashOfView } from '../shared/views/library-view';
import type { UnreadPlace } from '../shared/views/unread/unread-tables';
import { t } from '../shared/words/i18n/translate';
import { FigureList } from './FigureList';
import { UnreadTables } from './UnreadTables';
import { type Target, useRevealed } from './use-revealed';

/**
 * What leads to places in the page: what could not be read, and the figures. A click scrolls the page there, and another one back.
 * @param page id of the page as a report
 * @param lost called where the page can no longer be asked
 */
export function PlacesInPage({
  tab,
  unread,
  lost,
  page,
  ...list
}: { tab: ReadTab; unread: UnreadPlace[]; lost: () => void; page: string } & Omit<
  ComponentProps<typeof FigureList>,
  'current' | 'reveal' | 'toSentence'
>) {
  const { revealed, reveal, goBack } = useRevealed(tab, lost);
  const revealFigure = useCallback((figure: string) => reveal({ figure }), [reveal]);
  const toSentence = useCallback(
    ({ report, figure }: Observation) => {
      if (report.id === page) revealFigure(figure.id);
      else openLibrary(hashOfView({ page: 'text', id: Number(report.id), figure: figure.id })).catch(console.error);
    },
    [page, revealFigure],
  );
  const target = revealed?.target;
  const back = async () => {
    if (target !== undefined) document.querySelector<HTMLElement>(selectorOf(target))?.focus();
    await goBack();
  };
  return (
    <>
      <UnreadTables
        places={unread}
        current={target !== undefined && 'unread' in target ? target.unread : null}
        reveal={(start) => reveal({ unread: start })}
      />
      {revealed?.found === false && <p role="alert">{t('figureGone')}</p>}
      {list.figures.length > 0 && (
        <FigureList
          {...list}
          current={target !== undefined && 'figure' in target ? target.figure : null}
          reveal={revealFigure}
          toSentence={toSentence}
        />
      )}
      {revealed?.canReturn && (
        <button type="button" class="back" data-testid="go-back" onClick={back}>
          {t('goBack')}
        </button>
      )}
    </>
  );
}

/** The button that leads to a place. */
const selectorOf = (target: Target): string =>
  'figure' in target ? `[data-figure="${target.figure}"]` : `[data-unread="${target.unread}"]`;
