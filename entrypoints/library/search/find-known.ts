import type { IndexedIndicator, IndexedReport } from '../../shared/store/search-index';
import { matchesWords } from '../../shared/views/search/pinyin';
import { kindName, yearName } from '../../shared/words/format/report-words';
import { seriesPlaceName } from '../../shared/words/format/series-place-name';

/** The indicators that words or pinyin initials find; one of that very name before all. */
export function findIndicators(indicators: readonly IndexedIndicator[], text: string): IndexedIndicator[] {
  const word = text.trim().toLowerCase();
  const found = indicators.filter(({ names }) => matchesWords(names, word));
  const isWord = ({ names }: IndexedIndicator) => names.some((name) => name.toLowerCase() === word);
  return [...found.filter(isWord), ...found.filter((one) => !isWord(one))];
}

/** The site of an address, without what every address has. */
function siteOf(url: string): string {
  const site = URL.canParse(url) ? new URL(url).hostname : '';
  return site.replace(/^www\./, '');
}

/** The reports that words or pinyin initials find by their place, year, kind, title or site; each word by another if need be. */
export function findReports(reports: readonly IndexedReport[], text: string): IndexedReport[] {
  return reports.filter(({ report: { title, placeCode, placeName, year, kind }, capture: { url } }) =>
    matchesWords(
      // What stands for an unknown place is no word to find a report by
      [
        title,
        placeName,
        ...(placeName === '' ? [] : [seriesPlaceName(placeCode)]),
        `${yearName(year)}${kindName(kind)}`,
        siteOf(url),
      ],
      text,
    ),
  );
}
