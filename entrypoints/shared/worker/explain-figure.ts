import { byKeyOf, type Change, changeUntil } from '../../../core/compare/change';
import { type Observation, observationsOf } from '../../../core/compare/observation';
import { plainPeriod } from '../../../core/compare/period-kind';
import { type PromiseResult, promiseResults } from '../../../core/compare/promises';
import { type CapturedReport, withEdits } from '../../../core/compare/report';
import { buildSeries, type Series, seriesIdentity, seriesKey } from '../../../core/compare/series';
import { dotsOf } from '../../../core/compare/year-line';
import type { Figure } from '../../../core/figures/figure';
import type { Recognition } from '../../../core/recognise/recognition';
import type { AskedFigure, Explanation, Told } from '../messages/explanation';
import type { BaoshuDatabase } from '../store/database';
import { figuresOfSeries } from '../store/history';
import { indicatorEdits } from '../store/indicator-edits';
import { lastResult, mentions, sameCell, sameValue } from './told-mentions';

/** The page's own report, which need not be kept; its id is none of the store's. */
const PAGE = 'page';

/** A page's report of one figure, without the text that comparing does not ask for. */
function reportOf(figure: AskedFigure, recognition: Recognition, url: string): CapturedReport {
  const whole: Figure = { ...figure, id: '0-0', start: 0, end: 0, section: [], trace: [] };
  return { id: PAGE, recognition, figures: [whole], capturedAt: new Date().toISOString(), url };
}

/** An address without the place in its page; of a single-page site (`#/article/3`) that is part of the address. */
const withoutPlace = (url: string): string => url.replace(/#(?![/!]).*$/, '');

function toldBy({ figure, report }: Observation): Told {
  const { text, value, bound, period, status, confidence } = figure;
  const { title, year, kind, copy } = report.recognition;
  return { mention: { text, value, bound, period, status, confidence }, source: { title, year, kind, copy } };
}

function toldChange(change: Change | null): Explanation['change'] {
  if (change === null) return null;
  const { standing, difference, from } = change;
  const told = difference && { shown: difference.shown, relative: difference.relative };
  return { standing, difference: told, since: from.figure.period };
}

/** The promise of the figure's own time that the page makes or answers; null where target or result is missing. */
function promiseOf(series: Series, own: Observation, reports: CapturedReport[]): Explanation['promise'] {
  const period = own.figure.period === null ? null : plainPeriod(own.figure.period);
  const promise = promiseResults([series], reports).find((one) => one.period === period);
  return promise === undefined || promise.outcome === 'unsure' ? null : withResult(promise);
}

function withResult({ target, result, outcome }: PromiseResult): Explanation['promise'] {
  if (result === null) return null;
  const { mention, source } = toldBy(target);
  return { target: mention, source, result: toldBy(result).mention, outcome };
}

/**
 * What the library tells of the series of one figure: other years, the change since the last earlier result, and the promise
 * of its time with what became of it. Read by the index of series alone; captures of the page itself are left out, or they
 * would stand beside it as if another report said the same.
 * @param url the page's address, as the browser tells it
 */
export async function explainFigure(
  database: BaoshuDatabase,
  figure: AskedFigure,
  recognition: Recognition,
  url: string,
): Promise<Explanation> {
  const page = withEdits(reportOf(figure, recognition, url), await indicatorEdits(database));
  const nothing: Explanation = { indicator: figure.indicator, years: [], dots: [], change: null, promise: null };
  const identity = seriesIdentity(observationsOf(page)[0]!);
  if (identity === null) return nothing;
  const growth = seriesKey({ ...identity, kind: 'growth', family: 'ratio', unit: '%', base: null });
  const kept = await figuresOfSeries(database, [seriesKey(identity)]);
  const reports = [
    page,
    ...kept.filter((other) => other.url === null || withoutPlace(other.url) !== withoutPlace(url)),
  ];
  // Growth that the page itself tells is known from its own captures alone
  const all = [...buildSeries(reports), ...buildSeries(await figuresOfSeries(database, [growth]))];
  const series = all.find(({ key }) => key === seriesKey(identity));
  if (series === undefined) return nothing;
  const here = mentions(series, ({ id }) => id === PAGE);
  const others = mentions(series, ({ id }) => id !== PAGE);
  // A copy that says the same of the same time adds nothing
  const elsewhere = others.filter((one) => !here.some((own) => sameCell(one, own) && sameValue(one, own)));
  const last = lastResult(here);
  return {
    indicator: figure.indicator,
    years: elsewhere.map(toldBy),
    dots: dotsOf(series),
    change: toldChange(last && changeUntil(series, last, byKeyOf(all))),
    promise: here[0] === undefined ? null : promiseOf(series, here[0], reports),
  };
}
