import type { Unapplied } from '../../../core/compare/apply-corrections';
import { fieldsOf } from '../../../core/compare/report';
import { wordsAfter } from '../../shared/elements/correct/figure-words';
import { type MessageKey, t } from '../../shared/words/i18n/translate';

const BECAUSE: Record<Unapplied['because'], MessageKey> = {
  changed: 'unappliedChanged',
  ambiguous: 'unappliedAmbiguous',
  orphaned: 'unappliedOrphaned',
};

/** Corrections of the page that this capture does not take: what the text was, what it is now, and what the reader had said. */
export function UnappliedCorrections({ unapplied }: { unapplied: Unapplied[] }) {
  if (unapplied.length === 0) return null;
  return (
    <section aria-labelledby="unapplied" data-testid="unapplied">
      <h2 id="unapplied">{t('unappliedCorrections', unapplied.length)}</h2>
      <ul class="aside-list">
        {unapplied.map((one) => (
          <li key={one.correction.figureId} data-because={one.because}>
            <strong>{nameOf(one)}</strong> {t(BECAUSE[one.because], one.correction.anchor.quote.exact, one.now ?? '')}{' '}
            <span class="quiet">{correctionWords(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ correction, said }: Unapplied): string {
  return (correction.action === 'add' ? correction.figure : said)?.indicator.name ?? '';
}

function correctionWords({ correction, said }: Unapplied): string {
  if (correction.action === 'add')
    return t('correctionAdded', wordsAfter(correction.figure, fieldsOf(correction.figure)));
  if (correction.action === 'dismiss' || said === null) return t('correctionDismissed');
  return t('correctionWas', wordsAfter(said, correction.changes));
}
