import type { Document } from '../../core/document/document';
import type { Figure } from '../../core/figures/figure';
import { SourceLink } from '../shared/components/SourceLink';
import { StatusLabel } from '../shared/components/StatusLabel';
import { figureText } from '../shared/format/figure-text';
import { periodName } from '../shared/format/period-name';
import { textFragment } from '../shared/format/text-fragment';
import { t } from '../shared/i18n/translate';

/** A capture's figures in the order of its text. */
export function FigureTable({ figures, document }: { figures: Figure[]; document: Document }) {
  return (
    <div class="scroll">
      <table data-testid="figures">
        <thead>
          <tr>
            <th scope="col">{t('columnIndicator')}</th>
            <th scope="col" class="number">
              {t('columnValue')}
            </th>
            <th scope="col">{t('columnPeriod')}</th>
            <th scope="col">{t('columnStatus')}</th>
            <th scope="col">{t('columnSection')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <td class="clipped title" lang="zh-CN" title={figure.indicator.name}>
                {figure.indicator.name}
              </td>
              <td class="number">
                <SourceLink url={(document.url ?? '') + textFragment(document, figure)}>
                  {figureText(figure)}
                </SourceLink>
              </td>
              <td>{periodName(figure.period)}</td>
              <td>
                <StatusLabel status={figure.status} />
              </td>
              <td class="clipped section" lang="zh-CN" title={figure.section.join(' › ')}>
                {figure.section.at(-1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
