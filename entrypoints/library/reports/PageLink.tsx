import { type FilePages, pageAt } from '../../../core/document/file-pages';
import type { Figure } from '../../../core/figures/figure';
import { hashOfView } from '../../shared/views/library-view';
import { t } from '../../shared/words/i18n/translate';

/** On which page of its file a figure stands, and the way there. */
export function PageLink({ capture, figure, file }: { capture: number; figure: Figure; file: FilePages }) {
  const placed = file.figures.find(({ id }) => id === figure.id)?.rectangles[0];
  const page = placed?.page ?? pageAt(file, figure.start);
  return (
    <a
      href={hashOfView({ page: 'pdf', from: '', capture: String(capture), figure: figure.id })}
      title={t('onPageTitle')}
      data-testid="on-page"
    >
      {t('onPage', page + 1)}
    </a>
  );
}
