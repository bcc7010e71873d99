import { Fragment } from 'preact';
import { library } from '../../shared/store/database';
import { memberCorrections } from '../../shared/store/team/member-corrections';
import { useLive } from '../../shared/store/use-live';
import { localTime } from '../../shared/words/format/local-time';
import { t } from '../../shared/words/i18n/translate';
import './team.css';

/** What members of the team put right on a page, of each figure who said what; of several the last one holds. */
export function MembersSaid({ page }: { page: string }) {
  const corrections = useLive(() => memberCorrections(library(), page), [page]);
  if (corrections.state !== 'here' || corrections.value.length === 0) return null;
  return (
    <ul class="member-corrections" data-testid="member-corrections">
      {corrections.value.map(({ figureId, name, said, made }) => (
        <li key={figureId} data-members={made.length}>
          {t('memberFigure', name, said ?? t('memberAdded'))}
          {made.map(({ by, text, madeAt }, at) => (
            <Fragment key={madeAt}>
              {at > 0 && t('statementSeparator')}
              <span title={localTime(madeAt)}>
                {t('memberSaid', by ?? t('memberSelf'), text ?? t('memberDismissed'))}
                {made.length > 1 && at === made.length - 1 && t('memberHolds')}
              </span>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
