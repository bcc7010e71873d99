/** 预计 that heads a clause before any number of its sentence; with 下同 it holds wherever it stands. */
const HEAD =
  /(?:^|[，：])[^，：\d]{0,12}(?:预计|预测)(?=，)|(?:^|[，：])[^，：\d]{0,12}有望(?=超|突破|达|实现|完成|增长)|(?:^|[，：])(?:[经据][^，\d]{0,8}|初步|到[^，]{2,10}|\d{4}年|全年|[\u4e00-\u9fff]{1,6}[市县区省州旗]|今年)?(?:预计|预测)(?!数|目标)|(?:预计|预测)（[^）]{0,6}下同）/;
/** Verbs by which the sentence turns back to results. */
const TELLS_RESULTS = /[，；：][^，；]*(?:已(?:经|完成|建成|累计|达|有|实现)|实际完成|提前完成|截至)/;

/** The 预计 that still holds behind `sentence`, the text from the start of a whole sentence to a number of it; empty for none. */
export function headEstimate(sentence: string): string {
  // Most sentences estimate nothing, and the whole of this one is told again for each of its numbers
  if (!sentence.includes('预') && !sentence.includes('有望')) return '';
  const head = HEAD.exec(sentence);
  if (head === null) return '';
  const member = sentence.lastIndexOf('；', head.index) + 1;
  const before = sentence.slice(member, head.index).replace(/\d{1,2}[至—～~-](?=\d{1,2}月)|\d{1,4}[年月日]/g, '');
  if (/\d/.test(before) && !head[0].includes('下同')) return '';
  return TELLS_RESULTS.test(sentence.slice(head.index + head[0].length)) ? '' : '预计';
}
