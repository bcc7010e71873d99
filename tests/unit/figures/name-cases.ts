import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jieba } from '../../../core/cli/jieba';
import { documentFromText } from '../../../core/document/from-text';
import { isSure } from '../../../core/figures/confidence';
import { extractFigures } from '../../../core/figures/extract';
import type { Figure } from '../../../core/figures/figure';
import { refineFigures } from '../../../core/figures/refine';
import { recognise } from '../../../core/recognise/recognise';

const FOLDER = path.resolve('tests/cases/names');

/** What one number of a passage is right with: the names that are, and whose it is where that is asked, `-` for the whole place's. */
interface ExpectedName {
  mention: string;
  names: string[];
  owner: string | null;
}

/** A passage in the style of some report, with what a reader sees in it. */
export interface NameCase {
  style: string;
  passage: string;
  expected: ExpectedName[];
}

/** How one number was read. */
export interface NameOutcome {
  /** Empty where all is right. */
  wrong: string;
  /** The figure told that it is not sure. */
  open: boolean;
}

/**
 * Reads `NAME.txt` of tests/cases/names: `# style`, then lines of `passage ==> mention=name/other name@owner; mention=…`.
 * @throws Error that names the line that is not so
 */
export function readNameCases(name: string): NameCase[] {
  const cases: NameCase[] = [];
  let style = '';
  for (const [index, line] of readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8')
    .split('\n')
    .entries()) {
    if (line.startsWith('# ')) style = line.slice(2);
    else if (line !== '') {
      const [passage, right, ...more] = line.split(' ==> ');
      const expected = right?.split('; ').map(expectedOf) ?? [];
      if (more.length > 0 || expected.length === 0 || expected.includes(null))
        throw new Error(`${name}.txt:${index + 1} is not written as "passage ==> mention=name; …".`);
      cases.push({ style, passage: passage!, expected: expected as ExpectedName[] });
    }
  }
  return cases;
}

function expectedOf(text: string): ExpectedName | null {
  const match = /^([^=]+)=([^@]+)(?:@(.+))?$/.exec(text);
  return match === null ? null : { mention: match[1]!, names: match[2]!.split('/'), owner: match[3] ?? null };
}

/** Marks and 的 may stand in a name or not, and so may the owner that the figure tells beside it. */
const bare = (name: string): string => name.replace(/[“”"《》（）、的\s]/g, '');

function isRight({ names, owner }: ExpectedName, figure: Figure): boolean {
  const told = bare(figure.indicator.name);
  const whose = figure.of ?? figure.place;
  const owners = ['', whose ?? '', owner ?? ''].map(bare);
  const named = names.map(bare).some((name) => owners.some((one) => told === one + name));
  // A name that says whose it is sets its figure apart as well
  return named && (owner === null || (whose ?? '-') === owner || (owner !== '-' && told.startsWith(bare(owner))));
}

/** How each number of a case was read, in the report that `before` its passage begins. */
export function scoreNameCase({ passage, expected }: NameCase): NameOutcome[] {
  const document = documentFromText(`2024年青山县政府工作报告\n一、2023年工作回顾\n${passage}`);
  const figures = refineFigures(extractFigures(document, recognise(document)), jieba());
  const left = [...figures];
  return expected.map((one) => {
    const at = left.findIndex(({ text }) => text === one.mention);
    if (at < 0) return { wrong: `${one.mention} is no figure`, open: false };
    const [figure] = left.splice(at, 1) as [Figure];
    const whose = figure.of ?? figure.place;
    const told = `${one.mention} «${figure.indicator.name}»${whose === undefined ? '' : `@${whose}`}`;
    const wanted = `«${one.names[0]}»${one.owner === null ? '' : `@${one.owner}`}`;
    return { wrong: isRight(one, figure) ? '' : `${told} is ${wanted}`, open: !isSure(figure) };
  });
}
