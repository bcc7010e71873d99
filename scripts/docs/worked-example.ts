import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import type { Figure } from '../../core/figures/figure';
import { recognise } from '../../core/recognise/recognise';

/** An invented report, one figure for each way to a period. */
const TEXT = `清河县政府工作报告

——2024年1月10日在清河县第十八届人民代表大会第三次会议上

县长　周明

各位代表：

现在，我代表县人民政府向大会报告工作，请予审议，并请各位政协委员提出意见。

一、2023年工作回顾

一年来，我们坚持稳中求进，全县经济平稳向好，社会大局安定，各项事业都有新的进步。

全县生产总值完成186亿元，比2019年增长24%。工业结构继续改善，企业创新能力明显提高，一批重点项目建成投用。

民生福祉不断增进。新建学校5所。养老床位由2020年的1200张增加到2023年的1850张。镇村面貌焕然一新，群众出行更加便利。

各位代表！成绩来之不易，这是全县人民共同努力的结果。在此，我代表县人民政府，向大家表示衷心的感谢！

二、2024年工作安排

今年是实施“十四五”规划的重要一年。我们将突出重点，真抓实干，努力完成全年任务。

主要预期目标是：全县生产总值增长6%。到2025年，森林覆盖率达到38%。

我们将加快产业升级，推进乡村振兴，切实保障和改善民生，加强政府自身建设，确保各项部署落到实处。
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
  const document = documentFromText(TEXT);
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
