import { readText } from '../../document/reading';
import { findPlaces } from '../../places/find-places';
import { datedTimesIn } from '../../time/times';

const CAPTION_REST =
  /(?:及其?(?:增长速度|增速|构成|比重|增长)|(?:主要)?(?:指标|情况|数据)|(?:完成|执行|收支|比上年)[^，]{0,6}|(?:预算|决算)(?![收支财])[^，]{0,6}|[涨跌]{2}幅度|增长速度|(?:一览|统计|明细|汇总|平衡|预算|决算)?表)$/;

/** 主要经济指标, 任务分解: a caption that says what kind of table it is, and not what is measured. */
const NO_SUBJECT = /(?:经济|(?:社会|经济)发展|统计|分解|任务|指标|目标|计划|规划|安排|分配|考核)$/;

/** What a table is about by its caption: `表2 2025年全市农林牧渔业总产值及其增长速度` → `农林牧渔业总产值`; empty where unclear. */
export function captionSubject(caption: string): string {
  let text = readText(caption.slice(0, 200))
    .text.replace(/[（(【[]?(?:计量)?单位[：:].*$/, '')
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/以[^，]{2,8}为100.*$/, '')
    .replace(/^(?:附?表|专栏)[\d一二三四五六七八九十]{1,3}[-—]?\d{0,3}[：:、]?/, '');
  // 比上年涨跌幅度 is one word of how the numbers are told
  const times = datedTimesIn(text, { speakerYear: null, frameYear: null }).filter(
    ({ start }) => !/[比较]$/.test(text.slice(Math.max(0, start - 1), start)),
  );
  for (let i = times.length - 1; i >= 0; i--)
    text = text.slice(0, times[i]!.start).replace(/截[至止]到?$/, '') + text.slice(times[i]!.end);
  const place = findPlaces(text)[0];
  if (place !== undefined && place.start === 0 && place.full) text = text.slice(place.end);
  text = text
    .trim()
    .replace(
      /^(?:年末|末|全年)?(?:全[市省区县州国])?(?:分(?:地区|区域|(?:[省市县州盟旗区]、?){1,3}|乡镇|季度?|月份?|[\u4e00-\u9fff]{2})|按[\u4e00-\u9fff、和与]{1,10}?分(?:组|类|列)?的?)?/,
      '',
    );
  for (let guard = 0; guard < 4; guard++) {
    const rest = text.replace(CAPTION_REST, '');
    if (rest === text) break;
    text = rest;
  }
  if (NO_SUBJECT.test(text)) return '';
  return text.length >= 2 && text.length <= 20 && !/[，、]/.test(text) ? text : '';
}
