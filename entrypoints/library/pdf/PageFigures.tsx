import type { Figure } from '../../../core/figures/figure';
import { StatusLabel } from '../../shared/elements/StatusLabel';
import { ToldName } from '../../shared/elements/ToldName';
import { figureText } from '../../shared/words/format/figure-text';
import { nameLanguage } from '../../shared/words/format/indicator-name';
import { periodName } from '../../shared/words/format/period-name';
import { valueWords } from '../../shared/words/format/value-words';
import { t } from '../../shared/words/i18n/translate';
import type { PlacedFigure } from './page-figures';

export const lineId = (figure: string): string => `line-${figure}`;

/** The value with the unit that a table has in its heading; nothing where the text writes it beside the number. */
function wholeValue(figure: Figure): string {
  const value = valueWords(figure, nameLanguage());
  return /^[^\p{L}%％]*$/u.test(figure.text) ? ` · ${value}` : '';
}

/** The figures of a page, each leading to its place in the page's picture. */
export function PageFigures({
  figures,
  current,
  choose,
}: {
  figures: readonly PlacedFigure[];
  current: string;
  choose: (figure: string) => void;
}) {
  if (figures.length === 0) return <p class="quiet">{t('pdfNoFigures')}</p>;
  return (
    <ol class="pdf-figures" data-testid="pdf-figures">
      {figures.map(({ figure }) => (
        <li key={figure.id}>
          <button
            id={lineId(figure.id)}
            type="button"
            aria-current={figure.id === current ? 'true' : undefined}
            data-figure={figure.id}
            onClick={() => choose(figure.id)}
          >
            <span class="pdf-name">
              <ToldName figure={figure} />
            </span>
            <span class="pdf-value">{figureText(figure)}</span>
            <span class="quiet">
              {periodName(figure.period)} · <StatusLabel status={figure.status} />
              {wholeValue(figure)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
