import { parseNumeral } from '../../numerals/parse';

/**
 * Years of the national congresses of the Communist Party (十二大 to 二十大) and of their plenary sessions, the first session left
 * out: `years[k - 2]` is the year of the k-th session. Source: the communiqués of the sessions.
 */
const CONGRESSES: readonly { ordinal: number; held: number; years: readonly number[] }[] = [
  { ordinal: 12, held: 1982, years: [1983, 1984, 1985, 1985, 1986, 1987] },
  { ordinal: 13, held: 1987, years: [1988, 1988, 1989, 1989, 1990, 1990, 1991, 1992] },
  { ordinal: 14, held: 1992, years: [1993, 1993, 1994, 1995, 1996, 1997] },
  { ordinal: 15, held: 1997, years: [1998, 1998, 1999, 2000, 2001, 2002] },
  { ordinal: 16, held: 2002, years: [2003, 2003, 2004, 2005, 2006, 2007] },
  { ordinal: 17, held: 2007, years: [2008, 2008, 2009, 2010, 2011, 2012] },
  { ordinal: 18, held: 2012, years: [2013, 2013, 2014, 2015, 2016, 2017] },
  { ordinal: 19, held: 2017, years: [2018, 2018, 2019, 2020, 2021, 2022] },
  { ordinal: 20, held: 2022, years: [2023, 2024, 2025] },
];

/** The last year that the table knows a congress or a session of. */
export const LAST_KNOWN_SESSION = Math.max(...CONGRESSES.flatMap(({ held, years }) => [held, ...years]));

const NAMED = /(二十一|二十|十[二三四五六七八九])(?:大(?!道|街|桥|厦|类|项|重|工)|届([一二三四五六七八九])中)/g;

/**
 * The year of the latest congress or session that a text names, or null: it names none, one that the table does not know, or results
 * of years past the table's end (`latestTold`), so that newer sessions may have been held.
 */
export function latestCongress(text: string, latestTold: number): number | null {
  let latest: number | null = null;
  const seen = new Set<string>();
  for (const { 0: said, 1: ordinal, 2: session } of text.matchAll(NAMED)) {
    if (seen.has(said)) continue;
    seen.add(said);
    const year = yearOfSession(parseNumeral(ordinal!, 0)?.value, session && parseNumeral(session, 0)?.value);
    if (year === null) return null;
    if (year !== undefined) latest = Math.max(latest ?? 0, year);
  }
  return latestTold > LAST_KNOWN_SESSION ? null : latest;
}

/** Null where the table may be behind; undefined for what is no session (十九届八中). */
function yearOfSession(ordinal: number | undefined, session: number | undefined | ''): number | null | undefined {
  const congress = CONGRESSES.find((one) => one.ordinal === ordinal);
  if (congress === undefined) return null;
  if (!session || session === 1) return congress.held;
  return congress.years[session - 2] ?? (congress === CONGRESSES.at(-1) ? null : undefined);
}
