import { type Cited, isReport, oneLine } from './cited';

/**
 * Characters that mean something to TeX. A brace stands as a command: BibTeX counts braces whether or not a backslash stands
 * before them, and one too many would swallow the entries behind.
 */
const ESCAPED: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

const escaped = (text: string): string => text.replace(/[\\{}~^%&#_$]/g, (character) => ESCAPED[character]!);

/** An address is taken as it is by `\url` and biblatex: an escaped `%` would lead elsewhere. Only what BibTeX itself reads is coded. */
const address = (url: string): string =>
  url.replace(/[\\{}\s"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A citation as a BibTeX entry, `@techreport` for reports and `@online` for what stands on the web otherwise. */
export function bibtex(cited: Cited): string {
  const { recognition, url, accessedOn } = cited;
  const publisher = oneLine(recognition.publisher);
  const title = oneLine(recognition.title);
  const report = isReport(cited);
  const fields: [string, string | null][] = [
    // In braces of its own: an office is no first and last name
    ['author', publisher && `{${escaped(publisher)}}`],
    ['title', title && `{${escaped(title)}}`],
    [report ? 'institution' : 'organization', publisher && escaped(publisher)],
    ['year', recognition.publishedOn?.slice(0, 4) ?? null],
    ['date', recognition.publishedOn],
    ['url', url && address(url)],
    ['urldate', accessedOn],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${report ? 'techreport' : 'online'}{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}

/** The same for the same sentence of the same page, another for every other: kind, place and year, and the sum of the address. */
function keyOf({ recognition: { kind, place, year, title }, url }: Cited): string {
  return [kind, place?.code, year, checksum(url ?? title)]
    .filter((part) => part !== null && part !== undefined)
    .join('-')
    .replace(/[^\w-]/g, '');
}

/** FNV-1a, six digits: only keys of one list of references have to differ. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 8).toString(16).padStart(6, '0');
}
