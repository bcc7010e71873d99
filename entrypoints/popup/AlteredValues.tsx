import { ToldName } from '../shared/elements/ToldName';
import { library } from '../shared/store/database';
import { useLive } from '../shared/store/use-live';
import { Said } from '../shared/views/earlier/Said';
import { figureText } from '../shared/words/format/figure-text';
import { periodName } from '../shared/words/format/period-name';
import { t } from '../shared/words/i18n/translate';
import type { RowActions } from './sheet/row-actions';
import type { AlteredValue } from './use-altered';
import '../shared/views/earlier/earlier.css';

/** The numbers in which a page differs from a kept copy of its report, one under the other in both sentences, each one click from its own. */
export function AlteredValues({ altered, actions }: { altered: AlteredValue[]; actions: RowActions }) {
  const copies = [...new Set(altered.map(({ kept }) => Number(kept.report.id)))];
  const texts = useLive(() => library().texts.bulkGet(copies), [copies.join()]);
  const textOf = (id: string) =>
    texts.state === 'here' ? texts.value[copies.indexOf(Number(id))]?.document.text : undefined;
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
            const keptText = textOf(kept.report.id);
            return [
              <tr key={here.figure.id}>
                <th scope="row">
                  <ToldName figure={here.figure} /> <span class="quiet">{periodName(here.figure.period)}</span>
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
              <tr key={`${here.figure.id} said`} class="said" data-testid="said-by-both">
                <td colSpan={3}>
                  {keptText !== undefined && <Said word={t('alteredKept')} text={keptText} mention={kept.figure} />}
                  <Said word={t('alteredHere')} text={actions.text} mention={here.figure} />
                </td>
              </tr>,
            ];
          })}
        </tbody>
      </table>
    </section>
  );
}
