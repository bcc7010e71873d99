import type { Document, DocumentMeta } from '../../../core/document/document';
import { documentFromText } from '../../../core/document/from-text';
import type { ReportKind } from '../../../core/recognise/recognition';

/** A page written for the tests and what a reader says it is. */
export interface RecognitionCase {
  name: string;
  title?: string;
  meta?: DocumentMeta;
  url?: string;
  text: string;
  kind: ReportKind;
  place?: string | null;
  code?: string;
  year?: number | null;
  reviews?: string | null;
  plans?: string | null;
}

export interface KindCases {
  positive: RecognitionCase[];
  negative: RecognitionCase[];
}

export function documentOf(page: RecognitionCase): Document {
  const document = documentFromText(page.text, { url: page.url ?? null, title: page.title ?? '' });
  return { ...document, meta: { ...document.meta, ...page.meta } };
}

const ECONOMY = [
  (n: number) => `工业经济稳步回升，新投产规模以上工业企业${n}家，技改投入增长${n}.4%，园区亩均税收提高${n}%。`,
  (n: number) => `农田建设抓得紧，新建高标准农田${n}万亩，粮食总产量达到${n}.6万吨，冷链仓库新增${n}座。`,
  (n: number) => `城乡面貌有了新变化，改造老旧小区${n}个，打通断头路${n}条，新增停车泊位${n}00个。`,
  (n: number) => `民生支出占财政支出的比重超过七成，新增学位${n}20个，养老床位${n}50张，城镇新增就业${n}3人。`,
  (n: number) => `生态环境持续改善，优良天数比例提高${n}个百分点，治理河道${n}公里，植树${n}万株。`,
  (n: number) => `改革走得更实，企业开办时间压缩到${n}小时以内，减免税费${n}.2亿元，办成一批群众盼望的小事。`,
];

/** Running text of a report, `count` paragraphs, each with figures of its own. */
export function paragraphs(count: number, from = 3): string {
  return Array.from({ length: count }, (_, i) => ECONOMY.map((sentence) => sentence(from + i)).join('')).join('\n');
}
