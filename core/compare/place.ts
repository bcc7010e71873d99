import type { Figure } from '../figures/figure';
import { ancestorsOf, COUNTRY, divisionOf } from '../places/divisions';
import { toPlace } from '../places/resolve-place';
import type { CapturedReport } from './report';

/** Where a value holds. `code` is six digits where the division is known, else a text that no other place has. */
export interface SeriesPlace {
  code: string;
  name: string;
}

/** The report's own place, by the name that goes with its code whatever the report called it. */
function ownPlace({ code, name }: SeriesPlace): SeriesPlace {
  if (code === COUNTRY.code) return { code, name: COUNTRY.name };
  if (divisionOf(code) !== null) return toPlace(code);
  return code === '' ? { code: `name:${name}`, name } : { code, name };
}

/** `全市`, `我省`, `本区`: the nearest division of that kind, the report's own first. */
const OF_KIND = /^[全我本]([省市区县州盟旗])$/;

/**
 * The place a figure holds for: the report's own, or the one the figure names. `全市` in a district's report is the city that
 * the district belongs to, in a city's own report the city itself. A place that is only a name is told by that name and the
 * report's place; a report whose place is unknown shares its figures with no other report.
 */
export function placeOf(report: CapturedReport, figure: Pick<Figure, 'place'>): SeriesPlace {
  const own = report.recognition.place;
  const named = figure.place;
  if (own === null && named === undefined) return { code: `unknown:${report.id}`, name: '' };
  if (named === undefined || named === own?.name) return ownPlace(own!);
  if (named === COUNTRY.name || named === '我国') return { code: COUNTRY.code, name: COUNTRY.name };
  const kind = OF_KIND.exec(named)?.[1];
  const division = own === null ? null : divisionOf(own.code);
  const around = division === null ? [] : [division, ...ancestorsOf(division.code)];
  const meant = around.find(({ name, short }) =>
    kind === undefined ? name === named || short === named : name.endsWith(kind),
  );
  if (meant !== undefined) return toPlace(meant.code);
  return { code: `name:${own?.code ?? report.id}:${named}`, name: named };
}
