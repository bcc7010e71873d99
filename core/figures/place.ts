import type { Place } from '../recognise/recognition';
import { headOf, RulesByEdge } from '../rules/edge';

type Level = 'country' | 'province' | 'prefecture' | 'county';

const NAMED: readonly [RegExp, Level][] = [
  // 全国重点实验室, 全国文明城市: who granted it is part of the name, as 国家级 is
  [/^全国(?!重点|文明|示范|优秀|先进|卫生|双拥|统一|[冬全]?运会)/, 'country'],
  [/^全(?:省|自治区)/, 'province'],
  [/^全(?:市|州|盟)/, 'prefecture'],
  [/^全(?:区|县|旗)/, 'county'],
];

const BY_FIRST = new RulesByEdge(NAMED, ([pattern]) => pattern, 'first');
/** Times before the place, and what only says that it is told of now. */
const OPENING = headOf(/^(?:\d{4}年|今年|去年|其中|预计|截至[^，]{2,8})+/);

/** The level of a code of GB/T 2260: 100000 the country, `xx0000` a province, `xxxx00` a prefecture. */
function levelOf(place: Place): Level {
  if (place.code === '100000') return 'country';
  if (place.code.endsWith('0000')) return 'province';
  return place.code.endsWith('00') ? 'prefecture' : 'county';
}

/** True where 全市 means the place itself: of a municipality, a prefecture, or a county-level city. */
function isOwn(level: Level, own: Level, place: Place): boolean {
  if (level === own) return true;
  if (level === 'prefecture')
    return own === 'province' ? /市$/.test(place.name) : own === 'county' && /市$/.test(place.name);
  if (level === 'county')
    return own === 'province' ? /自治区$/.test(place.name) : own === 'prefecture' && /新区$/.test(place.name);
  return false;
}

/** Nothing but words of ranking between the place and the number. */
const RANKED_AMONG = /^(?:各[区县市])?(?:排名|排|位居|位列|居|列|名列)?$/;

/**
 * The place that a figure is about where it is not the report's own: `全市完成…` in a district's report. Words that begin the
 * clause name it; a share or rank among others (`占全市…`) is the report's own and has none.
 */
export function placeOf(clauseLead: string, place: Place | null): string | undefined {
  if (!place) return undefined;
  const lead = OPENING.takenOff(clauseLead);
  for (const [pattern, level] of BY_FIRST.of(lead)) {
    const hit = pattern.exec(lead);
    if (!hit) continue;
    // 专利申请量3.3万件，全市第三: a rank among others is the report's own
    if (RANKED_AMONG.test(lead.slice(hit[0].length))) return undefined;
    return isOwn(level, levelOf(place), place) ? undefined : hit[0];
  }
  return undefined;
}
