import { sentenceParts } from '../shared/export/sentence';
import { figureText } from '../shared/format/figure-text';
import { withOwner } from '../shared/format/indicator-name';
import { periodName } from '../shared/format/period-name';
import { t } from '../shared/i18n/translate';
import type { RowActions } from './sheet/row-actions';
import type { AlteredValue } from './use-altered';
import '../shared/earlier/earlier.css';

/** The numbers in which a page differs from a kept copy of its report, both one click from their sentence. */
export function AlteredValues({ altered, actions }: { altered: AlteredValue[]; actions: RowActions }) {
  return (
    <section class="earlier" data-testid="altered-values">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            <th scope="col" class="number">
              {t('alteredKept')}
            </th>
            <th scope="col" class="number">
              {t('alteredHere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {altered.map(({ here, kept }) => {
            const [before, own, behind] = sentenceParts(actions.text, here.figure.start, here.figure.end);
            return [
              <tr key={here.figure.id}>
                <th scope="row" lang="zh-CN">
                  {withOwner(here.figure.of, here.figure.indicator.name)}{' '}
                  <span class="quiet">{periodName(here.figure.period)}</span>
                </th>
                <td class="number">
                  <button type="button" class="value" onClick={() => actions.toSentence(kept)}>
                    {figureText(kept.figure)}
                  </button>
                </td>
                <td class="number">
                  <button type="button" class="value" onClick={() => actions.toSentence(here)}>
                    <ins>{figureText(here.figure)}</ins>
                  </button>
                </td>
              </tr>,
              <tr key={`${here.figure.id} said`} class="said">
                <td colSpan={3} lang="zh-CN">
                  {before}
                  <mark>{own}</mark>
                  {behind}
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}
