import type { Cited } from '../../../../core/exchange/citation/cited';
import type { Figure } from '../../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../elements/StatusLabel';
import { figureText } from '../../words/format/figure-text';
import { periodName } from '../../words/format/period-name';
import { addressOfMention } from '../../words/format/text-fragment';
import { t } from '../../words/i18n/translate';
import type { MarkedPage } from './marked-page';

/** A figure in one line with where it stands: `地区生产总值：1200亿元（2023年，实际） — 标题，地址`. */
export function plainMention(figure: Figure, name: string, { document, recognition }: MarkedPage): string {
  const told = t('cardCopyForm', name, figureText(figure), periodName(figure.period), t(STATUS_MESSAGE[figure.status]));
  const where = [recognition.title.trim(), addressOfMention(document, figure)].filter((part) => part);
  return [told, where.join('，')].filter((part) => part !== '').join(' — ');
}

/** The page as a citation of one of its sentences. */
export function citedMention(figure: Figure, { document, recognition }: MarkedPage, today = new Date()): Cited {
  return { recognition, url: addressOfMention(document, figure), accessedOn: dayOf(today) };
}

/** The reader's own day; `toISOString` would give that of Greenwich. */
function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
