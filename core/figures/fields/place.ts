import type { Place } from '../../recognise/recognition';
import { headOf, RulesByEdge } from '../../rules/edge';
import { comparableFamily } from '../../units/scale';
import type { FigureKind } from '../figure';

type Level = 'country' | 'province' | 'prefecture' | 'county';

const NAMED: readonly [RegExp, Level][] = [
  // 全国重点实验室, 全国文明城市: who granted it is part of the name, as 国家级 is
  [/^(?:我国|全国(?!重点|文明|示范|优秀|先进|卫生|双拥|统一|[冬全]?运会))/, 'country'],
  [/^(?:全(?:省|自治区)|我省)/, 'province'],
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

const THAN = headOf(/^略?[高低多少]于(?=全[国省市州盟区县]$)/);

/** Nothing but words of ranking between the place and the number. */
const RANKED_AMONG = /^(?:各[区县市])?(?:排名|排|位居|位列|居|列|名列)?$/;

/** What a figure tells, as far as its place depends on it. */
export interface Told {
  key: string;
  kind: FigureKind;
  unit: string;
}

/** 全省首个, 全国最大的, 全市率先: among whom the place is the first, and not of whom it is told. 全国每出口4辆 tells of some of them. */
const FOREMOST = /^(?:率先|领先|首[个家批次创座例条款单]|最[大早多高好先]|唯一|第一[个家批]|范围内|各地|每)/;
/** 全国累计建成, 全国共有: the verb of what is told of the whole. */
const TELLS = /^(?:累计|共|已|现|预计|完成|实现|新增|有|发放|发行|建成|达|超)/;
/** Things that are counted and have no series of their own, which a title may stand before. */
const isCount = ({ key, unit }: Told): boolean => !key.startsWith('i:') && comparableFamily(unit) === 'count';

/**
 * The place that a figure is about where it is not the report's own: `全市完成…` in a district's report. Words that begin the
 * clause name it; a share or rank among others (`占全市…`) is the report's own and has none.
 */
export function placeOf(clauseLead: string, place: Place | null, measured?: Told): string | undefined {
  if (measured?.kind === 'rank' || measured?.unit.startsWith('位')) return undefined;
  // 床位4.6张，低于全省6.2张: a level that another is held against is that place's
  const opened = OPENING.takenOff(clauseLead);
  const lead = measured?.kind === 'level' ? THAN.takenOff(opened) : opened;
  const held = lead !== opened;
  if (!place) return held ? lead : undefined;
  for (const [pattern, level] of BY_FIRST.of(lead)) {
    const hit = pattern.exec(lead);
    if (!hit) continue;
    // 专利申请量3.3万件，全市第三: a rank among others is the report's own
    const behind = lead.slice(hit[0].length);
    if ((!held && RANKED_AMONG.test(behind)) || FOREMOST.test(behind)) return undefined;
    // 全国乡村旅游重点村5个: a title by which they are counted
    if (!held && level === 'country' && measured?.kind === 'level' && isCount(measured) && !TELLS.test(behind))
      return undefined;
    return isOwn(level, levelOf(place), place) ? undefined : hit[0];
  }
  return undefined;
}
