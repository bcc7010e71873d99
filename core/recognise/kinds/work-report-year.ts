import { planOrdinal, planYears } from '../../time/plans';
import type { KindQuestion, ReportYears } from './kind';
import { countYears, mostCounted, plausibleYear, REPORTED, yearOf } from './year-in-text';

/** `2023年工作回顾`, `关于2012年政府工作`, `2025年主要工作和“十四五”发展成就`: the year looked back on. */
const REVIEWED =
  /(\d{4})年(?:度|和今年以来)?(?:全市|全省|全县|全区)?(?:的)?(?:政府|主要|各项|经济社会发展|国民经济和社会发展)?(?:的)?(?:工作|发展|建设)?(?:情况|成就|成绩|进展)?(?:的)?(?:简要)?(?:回顾|总结)|关于(\d{4})年(?:政府)?(?:的)?工作|[一1][、.](\d{4})年(?:政府|主要)?(?:的)?(?:工作|目标)/g;
/** `2016年计划新增学位`: the year that is planned, in running text. */
const MEANT = /(\d{4})年(?:计划|将|力争|拟|要)/g;
/** `2024年工作安排`, `2026年发展主要目标`, `做好2024年`: the year planned. */
const PLANNED =
  /(\d{4})年(?:度)?(?:的)?(?:全市|全省|全县|全区|政府|主要|重点|总体|经济社会发展|国民经济和社会发展|发展)*(?:的)?(?:预期|总体|主要|重点)?(?:工作)?(?:的)?(?:目标|任务|安排|要求|部署|打算|思路|建议|重点)|(?:做好|完成|安排|部署)(\d{4})年/g;
/** A year that has begun since: `2021年以来工作回顾` is said early in 2022, or late in 2021. */
const SINCE = /(\d{4})年以来(?:的)?(?:政府)?(?:工作)?(?:的)?回顾/;
const FIVE_YEARS =
  /过去(?:的)?五年(?:的)?(?:政府|主要|各项)?(?:的)?工作|五年来(?:的)?(?:政府)?工作(?:的)?(?:简要)?回顾|[一1][、.](?:过去|本届政府)?(?:的)?五年/;
const PLAN_REVIEWED =
  /[“"]([一二三四五六七八九十]{1,2})五[”"](?:时期|期间|规划|计划)?[^。，；]{0,20}回顾|[一1][、.](?:关于)?[“"]([一二三四五六七八九十]{1,2})五[”"](?:时期|期间)/;
const HEAD = 5000;

/**
 * The year a work report is delivered in. The heading says it (title, line of the speech), and so does the body (the year
 * reviewed plus one, the year planned). Where both speak and differ, the body is believed and the difference told: a copy
 * under the wrong heading keeps its own figures.
 */
export function workReportYears(question: KindQuestion, title: string | null): ReportYears {
  const { plain } = question.report;
  const from = question.opening?.start ?? 0;
  const text = plain.slice(from);
  const body = new Map<number, number>();
  const vote = (votes: Map<number, number>, year: number | null, weight: number) => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const reviewed = firstCaptured(REVIEWED, text.slice(0, HEAD));
  const since = plausibleYear(SINCE.exec(text.slice(0, HEAD))?.[1]);
  if (since === null && reviewed !== null) vote(body, reviewed + 1, 4);
  for (const [year, count] of capturedYears(PLANNED, text)) vote(body, year, Math.min(3, count * 1.5));
  for (const [year] of countYears(MEANT, text)) vote(body, year, 1.5);
  const plan = planReviewed(text.slice(0, HEAD));
  if (reviewed === null && plan !== null) vote(body, plan[1] + 1, 2.5);
  const published = question.publishedOn;
  // Reports are delivered in the first months; a repost may come at any time, so the date weighs little
  if (published !== null && Number(published.slice(5, 7)) <= 6) vote(body, yearOf(published), 1);
  const most = mostCounted(countYears(REPORTED, text));
  if (most !== null) {
    vote(body, most + 1, 1);
    vote(body, most, 0.4);
  }
  const heading = new Map<number, number>();
  vote(heading, yearServed(question.speech?.date ?? null), 5);
  vote(heading, plausibleYear(/(\d{4})年?/.exec(title ?? '')?.[1]), 3);
  const said = mostCounted(heading);
  const read = mostCounted(body);
  const year = settle(said, read, body, yearOf(question.publishedOn));
  if (year === null) return { year, reviews: null, plans: null };
  const result: ReportYears = { year, reviews: reviewPeriod(text.slice(0, HEAD), year, reviewed), plans: String(year) };
  if (said !== null && said !== year) result.mismatch = { heading: said, body: year };
  return result;
}

/** A congress that meets in the last weeks of a year hears the report on that year: it belongs to the next. */
function yearServed(date: string | null): number | null {
  const year = yearOf(date);
  return year !== null && Number(date?.slice(5, 7)) >= 11 ? year + 1 : year;
}

function settle(
  said: number | null,
  read: number | null,
  body: ReadonlyMap<number, number>,
  published: number | null,
): number | null {
  if (said === null) return read ?? published;
  if (read === null || read === said) return said;
  const against = body.get(read) ?? 0;
  const inFavour = body.get(said) ?? 0;
  return against >= 4.5 && against > inFavour + 3 ? read : said;
}

/** The period looked back on: the year before, or the five years that a first report of a term or a plan's last year reviews. */
function reviewPeriod(head: string, year: number, reviewed: number | null): string {
  if (reviewed !== null && reviewed === year - 1) return String(reviewed);
  if (FIVE_YEARS.test(head)) return `${year - 5}/${year - 1}`;
  const plan = planReviewed(head);
  return plan !== null && plan[1] === year - 1 ? `${plan[0]}/${plan[1]}` : String(year - 1);
}

/** First and last year of the five-year plan that a report looks back on, or null. */
function planReviewed(head: string): [number, number] | null {
  const plan = PLAN_REVIEWED.exec(head);
  const ordinal = plan ? planOrdinal(plan[1] ?? plan[2] ?? '') : null;
  return ordinal === null ? null : planYears(ordinal);
}

function firstCaptured(pattern: RegExp, text: string): number | null {
  for (const match of text.matchAll(pattern)) {
    const year = plausibleYear(match[1] ?? match[2] ?? match[3]);
    if (year !== null) return year;
  }
  return null;
}

function capturedYears(pattern: RegExp, text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(pattern)) {
    const year = plausibleYear(match[1] ?? match[2]);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
