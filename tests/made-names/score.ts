import { jieba } from '../../core/cli/jieba';
import { documentFromText } from '../../core/document/from-text';
import { isSure } from '../../core/figures/confidence';
import { extractFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { refineFigures } from '../../core/figures/refine';
import { recognise } from '../../core/recognise/recognise';
import type { MadeClause, MadeName } from './clauses';

/** How one number was read: wrong and said, wrong and told as open, right and told as open, or right. */
export type Outcome = 'right' | 'right, open' | 'wrong, open' | 'wrong name' | 'wrong owner' | 'not found';

/** Marks and 的 may stand in a name or not. */
const bare = (name: string): string => name.replace(/[“”"《》（）、的\s]/g, '');

function outcomeOf({ names, owner }: MadeName, figure: Figure): Outcome {
  const whose = figure.of ?? figure.place ?? '-';
  const told = bare(figure.indicator.name);
  const wanted = names.map(bare);
  const ofOwner = owner === null || owner === '-' ? '' : bare(owner);
  const named = wanted.includes(told) || wanted.some((name) => told === ofOwner + name);
  const owned =
    owner === null || bare(whose) === bare(owner) || (ofOwner !== '' && told.startsWith(ofOwner) && whose === '-');
  const open = !isSure(figure);
  if (named && owned) return open ? 'right, open' : 'right';
  if (open) return 'wrong, open';
  return named ? 'wrong owner' : 'wrong name';
}

/** How each number of a clause was read, with what was told of it. */
export function scoreClause({ text, names }: MadeClause): { outcome: Outcome; told: string; wanted: string }[] {
  const document = documentFromText(`2024年青山县政府工作报告\n一、2023年工作回顾\n${text}`);
  const left = refineFigures(extractFigures(document, recognise(document)), jieba());
  return names.map((one) => {
    const wanted = `${one.mention} «${one.names[0]}»${one.owner === null ? '' : `@${one.owner}`}`;
    const at = left.findIndex((figure) => figure.text === one.mention);
    if (at < 0) return { outcome: 'not found', told: '', wanted };
    const [figure] = left.splice(at, 1) as [Figure];
    const whose = figure.of ?? figure.place;
    return {
      outcome: outcomeOf(one, figure),
      told: `«${figure.indicator.name}»${whose === undefined ? '' : `@${whose}`}`,
      wanted,
    };
  });
}
