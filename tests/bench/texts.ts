import { readdirSync } from 'node:fs';
import path from 'node:path';
import { loadFile } from '../../core/cli/load';

/** Title, date, speaker, address and the sentence that opens the report. */
const OPENING_LINES = 5;

/** Work reports hold about ten figures in a thousand characters: 20,739 in 2,055,130, counted over 135 of them. */
const CHARACTERS_A_FIGURE = 100;

/** A count or amount, not a year: those keep their digits, or the report would lose its periods. */
const AMOUNT = /\d+(?:\.\d+)?(?=\s?[%亿万家个人户项座处件平公元])/g;

/** The same line with other amounts of the same length; `round` 0 leaves it as it is. */
function withOtherAmounts(line: string, round: number): string {
  if (round === 0) return line;
  return line.replace(AMOUNT, (amount) =>
    [...amount].map((digit) => (digit === '.' ? digit : String(((Number(digit) + 2 * round) % 9) + 1))).join(''),
  );
}

/** Writes reports of any length out of the sample pages' texts. */
export interface Writer {
  /** A work report of about `length` characters: every sample's lines in turn, with other amounts each time round and as
   * much prose between them as a real report has. */
  report(length: number): string;
  /** A work report whose middle is `part` over and over, `length` characters of it. */
  around(part: string, length: number): string;
}

/** Reads the sample pages in `folder`, the first of which must be a work report. */
export async function writer(folder: string, first: string): Promise<Writer> {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const ordered = [first, ...pages.filter((page) => page !== first)];
  const texts: string[] = [];
  for (const page of ordered) texts.push((await loadFile(path.join(folder, page))).document.text.trim());
  const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const opening = texts[0]!.slice(0, 1500);
  const closing = texts[0]!.slice(-1500);
  return {
    report(length) {
      // The opening stands once: where a second one begins, the report has ended
      const [own, ...others] = texts.map(linesOf) as [string[], ...string[][]];
      let text = `${own.slice(0, OPENING_LINES).join('\n')}\n`;
      const lines = [...own.slice(OPENING_LINES), ...others.flat()];
      const prose = lines.filter((line) => line.length >= 40 && !/\d/.test(line));
      let amounts = 0;
      let told = 0;
      for (let round = 0; text.length < length; round++) {
        for (const line of lines) {
          // The samples are condensed; a report's figures stand in prose
          while (prose.length > 0 && amounts * CHARACTERS_A_FIGURE > text.length && text.length < length) {
            text += `${prose[told++ % prose.length]}\n`;
          }
          amounts += line.match(AMOUNT)?.length ?? 0;
          text += `${withOtherAmounts(line, round)}\n`;
          if (text.length >= length) break;
        }
      }
      return text;
    },
    around(part, length) {
      return `${opening}\n${part.repeat(Math.ceil(length / part.length)).slice(0, length)}\n${closing}`;
    },
  };
}

/** Texts that slow rules down: each is repeated without end. The name says what it tries. */
export const HOSTILE: Record<string, string> = {
  digits: '9',
  'grouped digits': '1,',
  'decimal points': '1.',
  commas: '，',
  'full stops': '。',
  'enumeration commas': '、',
  spaces: ' ',
  'ideographic spaces': '\u3000',
  'lines of spaces': ' \n',
  'zero-width spaces': '\u200b',
  'opening quotes': '“',
  'opening brackets': '（',
  'closing brackets': '）',
  'brackets with numbers': '（1家',
  分别: '分别',
  第: '第',
  numerals: '一二三',
  tens: '百十',
  'scale words': '万',
  百分之: '百分之',
  'years without end': '2023年',
  'from and to': '从1到',
  'figures of a list': '5%、',
  'lists that 分别 divides': '甲、乙分别增长5%、',
  'growth without end': '增长',
  'figures in one clause': '建成3家',
  'figures in clauses': '收入22.7亿元，',
  'a name without end': '产业',
  dashes: '—',
  'ranges without end': '5-',
  'a table without end': '| 1 ',
  'tabs and numbers': '1\t',
};

/** Ordinary Chinese that is no report. */
export const NO_REPORT =
  '周末的早上，她沿着河边走了很久，看见有人在桥下放风筝，也有人坐在长椅上读书。风很轻，水面映着对岸的灯。\n';
