/** 2021年财政决算和2022年上半年预算执行情况: a whole year, and what is over of the next. */
const WHOLE_AND_PART =
  /((?:19|20)\d\d)年度?(?![上前一二三四1-9])[^，。；]{1,24}?[和及与、暨](?:((?:19|20)\d\d)年|今年)(?:[上前]|[一二三]季|1)/;

/** The year that a title is on as a whole, beside a part of the next; null for other titles. */
export function yearBesidePart(title: string): number | null {
  const [, year, next] = WHOLE_AND_PART.exec(title) ?? [];
  return year !== undefined && Number(next ?? +year + 1) === +year + 1 ? +year : null;
}
