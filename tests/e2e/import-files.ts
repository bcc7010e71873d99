import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { documentFromText } from '../../core/document/from-text';
import { cells, docx, number, paragraph, text, utf8, xlsx } from '../unit/files/office-files';

/** A file as Playwright's `setInputFiles` takes it. */
export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const file = (name: string, bytes: Uint8Array): TestFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** A work report of a district, in lines: what it reviews and plans, with numbers made from the year. */
export function reportLines(place: string, year: number): string[] {
  const last = year - 1;
  return [
    `${place}${year}年政府工作报告`,
    `——${year}年1月10日在${place}人民代表大会会议上`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告政府工作，请予审议，并请政协委员提出意见。',
    `一、${last}年工作回顾`,
    `${last}年，全区地区生产总值完成${year - 1200}.5亿元，增长${(year % 10) + 1}.2%；一般公共预算收入${year - 1950}.4亿元，增长3.1%；规模以上工业增加值增长4.${year % 10}%。`,
    `全年新建学校12所，新增学位${year}个，改造老旧小区${year % 100}个，居民人均可支配收入增长5.6%。`,
    ...['农业', '工业', '服务业', '教育', '医疗', '住房', '交通', '生态', '文化', '治理'].map(
      (field) =>
        `${field}工作取得新的进展，年初确定的各项任务按时完成，群众反映的问题逐件得到答复，相关制度更加完善，基层力量继续加强，为今后打下了较好的基础，也积累了可以推广的做法和经验。`,
    ),
    `二、${year}年工作安排`,
    `${year}年，主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长4%，城镇新增就业2.3万人。`,
    '各位代表，让我们同心协力，为完成今年的各项任务而努力奋斗！',
  ];
}

export const asText = (lines: string[]): Uint8Array => utf8(`${lines.join('\n')}\n`);
export const asWord = (lines: string[]): Uint8Array => docx(lines.map((line) => paragraph(line)).join(''));
export const asPage = (lines: string[]): Uint8Array =>
  utf8(
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${lines[0]}</title></head><body><h1>${lines[0]}</h1><div class="TRS_Editor">${lines
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div></body></html>`,
  );

/** A statistics sheet of a bulletin. */
export const asSheet = (place: string, year: number): Uint8Array =>
  xlsx([
    {
      name: '主要指标',
      rows: cells(
        [text(`${place}${year}年国民经济和社会发展统计公报主要指标`)],
        [text('指标'), text('单位'), text(`${year}年`), text('比上年增长（%）')],
        [text('地区生产总值'), text('亿元'), number('830.5'), number('5.1')],
        [text('一般公共预算收入'), text('亿元'), number('80.4'), number('-3.2')],
        [text('社会消费品零售总额'), text('亿元'), number('390.2'), number('4.4')],
      ),
      merges: ['A1:D1'],
    },
  ]);

export const asZip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);

/** An archive's table of texts. */
export function asTexts(texts: Record<string, string[]>): Uint8Array {
  const rows = Object.entries(texts).map(([name, lines]) => [name, documentFromText(lines.join('\n'))] as const);
  const columnData = [
    { name: 'report_id', type: 'STRING' as const, data: rows.map(([name]) => name) },
    { name: 'document', type: 'STRING' as const, data: rows.map(([, document]) => JSON.stringify(document)) },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
