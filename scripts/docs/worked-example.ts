import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { recognise } from '../../core/recognise/recognise';

/** Paragraphs without figures: a report is longer than an example should be. */
const FILLER = [
  '我们坚持把发展作为第一要务，统筹推进产业升级、城乡建设和生态保护，重点领域改革不断深化，营商环境日益改善，企业活力稳步增强。',
  '坚持尽力而为、量力而行，教育、医疗、养老、托育等公共服务更加均衡，文化体育活动丰富多彩，群众身边的难事逐件得到解决。',
  '牢固树立安全发展理念，健全基层治理体系，完善应急管理机制，社会治安防控更加有力，全县大局保持和谐稳定，人民生活更加安宁。',
  '自觉接受人大监督和政协民主监督，认真办理代表建议和委员提案，依法行政水平得到提高，机关作风持续转变，政务服务更加便捷高效。',
];
const filled = (repeats: number): string => Array.from({ length: repeats }, () => FILLER.join('\n\n')).join('\n\n');

/** An invented report, one figure for each way to a period; `……` stands for paragraphs without figures. */
const TEXT = `清河县政府工作报告

——2024年1月10日在清河县第十八届人民代表大会第三次会议上

县长　周明

各位代表：

现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。

一、2023年工作回顾

……

全县生产总值完成186亿元，比2019年增长24%。工业结构继续改善，一批重点项目建成投用。

新建学校5所。养老床位由2020年的1200张增加到2023年的1850张。

二、2024年工作安排

主要预期目标是：全县生产总值增长6%。到2025年，森林覆盖率达到38%。

……
`;

const step = (figure: Figure, field: string): string => {
  const found = figure.trace.find((one) => one.field === field);
  if (!found) return '—';
  const by = found.by === undefined ? '' : ` by «${found.by}»`;
  const over = found.over?.length ? `, passed over ${found.over.map((words) => `«${words}»`).join(', ')}` : '';
  return `\`${found.rule}\`${by}${over}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
};

/**
 * The invented report and, as a table, what the program says of its figures and which rules said it.
 * @throws Error where the report is not recognised: the example would show nothing
 */
export function workedExample(): string {
  const document = documentFromText(TEXT.replaceAll('……', filled(4)));
  const recognition = recognise(document);
  if (recognition.year === null) throw new Error('The example is not recognised as the report of a year.');
  const rows = extractFigures(document, recognition).map(
    (figure) =>
      `| ${figure.text} | ${figure.indicator.name} | ${figure.period ?? '—'} | ${step(figure, 'period')} | ${figure.status} | ${step(figure, 'status')} |`,
  );
  return [
    '```text',
    TEXT.trimEnd(),
    '```',
    '',
    `Kind \`${recognition.kind}\`, place ${recognition.place?.name ?? 'none'}, year ${recognition.year}.`,
    '',
    '| figure | indicator | period | rule | status | rule |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
