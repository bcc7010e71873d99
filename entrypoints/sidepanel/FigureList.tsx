import { useMemo, useState } from 'preact/hooks';
import type { Figure } from '../../core/figures/figure';
import { CorrectedTag } from '../shared/components/CorrectedTag';
import { StatusLabel } from '../shared/components/StatusLabel';
import { figureText } from '../shared/format/figure-text';
import { periodName } from '../shared/format/period-name';
import { t } from '../shared/i18n/translate';
import { type ReadTab, revealInTab } from '../shared/tab/read-tab';
import { figuresBySection } from './figures-by-section';

/** A page's figures under its headings, narrowed by a word; a click scrolls the page to the figure. */
export function FigureList({
  tab,
  figures,
  corrected,
}: {
  tab: ReadTab;
  figures: Figure[];
  /** Ids of those whose fields are the reader's. */
  corrected: Set<string>;
}) {
  const [word, setWord] = useState('');
  const [current, setCurrent] = useState<{ id: string; found: boolean } | null>(null);
  const sections = useMemo(() => {
    const wanted = word.trim();
    const shown =
      wanted === '' ? figures : figures.filter(({ indicator, text }) => `${indicator.name} ${text}`.includes(wanted));
    return figuresBySection(shown);
  }, [figures, word]);

  const reveal = async (id: string) => setCurrent({ id, found: await revealInTab(tab, id) });

  return (
    <>
      <label class="search">
        <span class="visually-hidden">{t('searchFigures')}</span>
        <input
          type="search"
          placeholder={t('searchFigures')}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
      </label>
      {current?.found === false && <p role="alert">{t('figureGone')}</p>}
      {sections.map(({ heading, figures: own }) => (
        <section key={`${heading} ${own[0]!.id}`}>
          {heading !== '' && (
            <h2 class="clipped" title={heading}>
              {heading}
            </h2>
          )}
          <ul class="figures">
            {own.map((figure) => (
              <li key={figure.id}>
                <button
                  type="button"
                  data-testid="figure"
                  aria-current={current?.id === figure.id ? 'true' : undefined}
                  onClick={() => reveal(figure.id)}
                >
                  <span class="clipped" title={figure.indicator.name}>
                    {figure.indicator.name}
                  </span>
                  <span class="number">{figureText(figure)}</span>
                  <span class="quiet">
                    {periodName(figure.period)} {corrected.has(figure.id) && <CorrectedTag />}
                  </span>
                  <StatusLabel status={figure.status} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
