import { RulesByEdge } from '../rules/edge';
import type { Rule, RuleTable } from '../rules/rule';

/** What the words around a name say of it. Patterns of `before` end at the name, those of `after` begin behind it. */
export interface BoundaryRule extends Rule {
  side: 'before' | 'after';
  /**
   * `begins`: a word may begin here. `cuts`: the name's last character belongs to the next word (`资源县域` is 资源 + 县域);
   * `cuts-short`: so for names of two characters (`和县委` is 和 + 县委, `清河县委` is 清河's). `place`: only a place stands so.
   */
  says: 'begins' | 'cuts' | 'cuts-short' | 'place';
}

const RULES: readonly BoundaryRule[] = [
  {
    id: 'edge',
    side: 'before',
    says: 'begins',
    pattern: /(?:^|[^\u4e00-\u9fff])$/,
    examples: ['', '（', '2023 '],
    counterExamples: ['示', '新', '市'],
  },
  {
    id: 'small-word',
    side: 'before',
    says: 'begins',
    pattern: /[在于对向从到由为是的与和及将把被受经至往年月日届原该我本让使给自按赴驻来去入离距如]$/,
    examples: ['2024年', '来到', '支持和', '以及'],
    // 示范县, 新增城市, 工业富县, 市和县委, 模范县
    counterExamples: ['示', '新', '工业', '市', '模'],
  },
  {
    id: 'time-before-place',
    side: 'before',
    says: 'begins',
    pattern: /(?:季度|年度|以来|期间|时期)$/,
    examples: ['前三季度', '2023年度', '今年以来', '“十四五”期间', '“十四五”时期'],
    counterExamples: ['高度', '将来', '长期'],
  },
  {
    id: 'verb-before-place',
    side: 'before',
    says: 'begins',
    pattern:
      /(?:建设|发展|推动|支持|关于|代表|中共|政协|建成|打造|振兴|走进|位于|地处|属于|包括|调研|考察|视察|推进|加快|促进|开创|谱写|奋进|莅临|时任|现任|委托|报告|协同|融入|对接|承接|联合|实现|通过)$/,
    examples: [
      '建设',
      '发展',
      '推动',
      '支持',
      '关于',
      '代表',
      '中共',
      '政协',
      '建成',
      '打造',
      '振兴',
      '走进',
      '位于',
      '地处',
      '属于',
      '包括',
      '调研',
      '考察',
      '视察',
      '推进',
      '加快',
      '促进',
      '开创',
      '谱写',
      '奋进',
      '莅临',
      '时任',
      '现任',
      '委托',
      '报告',
      '协同',
      '融入',
      '对接',
      '承接',
      '联合',
      '实现',
      '通过',
    ],
    counterExamples: ['示', '新增', '国家级示', '工业强'],
  },
  {
    id: 'praise-before-place',
    side: 'before',
    says: 'begins',
    pattern: /(?:美丽|幸福|魅力|活力|法治|数字|健康|现代化|繁荣|文明|和谐|生态|宜居|富裕|智慧|大美|全新)$/,
    examples: [
      '美丽',
      '幸福',
      '魅力',
      '活力',
      '法治',
      '数字',
      '健康',
      '现代化',
      '繁荣',
      '文明',
      '和谐',
      '生态',
      '宜居',
      '富裕',
      '智慧',
      '大美',
      '全新',
    ],
    counterExamples: ['示', '国家级示', '新增'],
  },
  {
    id: 'kind-of-next-word',
    side: 'after',
    says: 'cuts',
    pattern: /^(?:域|级|直|情|里|内|外|容|际|乡(?!村))/,
    examples: ['域', '级', '直', '情', '里', '内', '外', '容', '际', '乡公路'],
    counterExamples: ['人民政府', '政府', '第十八届', '2024年', '乡村振兴局', '委'],
  },
  {
    id: 'office-of-county',
    side: 'after',
    says: 'cuts-short',
    pattern: /^(?:委|长|城(?![市乡镇]))/,
    examples: ['委', '长', '城区'],
    counterExamples: ['人民政府', '城市管理'],
  },
  {
    id: 'people-of-place',
    side: 'after',
    says: 'place',
    pattern: /^(?:人民|市民|儿女|大地|籍|境内|全境|各界|政协|人大|实际|历史|学子|老区|品牌)/,
    examples: [
      '人民',
      '市民',
      '儿女',
      '大地',
      '籍',
      '境内',
      '全境',
      '各界',
      '政协',
      '人大',
      '实际',
      '历史',
      '学子',
      '老区',
      '品牌',
    ],
    // 新兴产业, 资源环境, 平安建设, 长治久安, 和平发展
    counterExamples: ['产业', '环境', '建设', '久安', '发展'],
  },
  {
    id: 'named-after-place',
    side: 'after',
    says: 'place',
    pattern:
      /^(?:港|河|湖|站|段|机场|中学|小学|高级中学|实验学校|第[一二三四]中|一中|图书馆|博物馆|文化馆|大剧院|公安|街道|医院|高新区|经开区|(?:经济|高新)?(?:技术)?开发区|工业园|中心区|新城|综合保税|师范|学院|隧道|高铁|软件园|校区|海关|新形象|篇章|样板|科技园|的明天)/,
    examples: [
      '港',
      '河',
      '湖',
      '站',
      '段',
      '机场',
      '中学',
      '小学',
      '高级中学',
      '实验学校',
      '第一中',
      '一中',
      '图书馆',
      '博物馆',
      '文化馆',
      '大剧院',
      '公安',
      '街道',
      '医院',
      '高新区',
      '经开区',
      '开发区',
      '经济开发区',
      '高新技术开发区',
      '工业园',
      '中心区',
      '新城',
      '综合保税',
      '师范',
      '学院',
      '隧道',
      '高铁',
      '软件园',
      '校区',
      '海关',
      '新形象',
      '篇章',
      '样板',
      '科技园',
      '的明天',
    ],
    counterExamples: ['产业', '业态', '配置', '久安', '建设', '时数'],
  },
  {
    id: 'praised-place',
    side: 'before',
    says: 'place',
    pattern: /(?:美丽|幸福|魅力|活力|和谐|平安|健康|绿色|落户|立足|扎根)$/,
    examples: ['美丽', '幸福', '魅力', '活力', '和谐', '平安', '健康', '绿色', '落户', '立足', '扎根'],
    counterExamples: ['示', '新增', '战略性', '人力'],
  },
];

export const BOUNDARY_RULES: RuleTable<BoundaryRule> = { name: 'places/name-boundary', rules: RULES };

const LONGEST_BEFORE = 6;
const LONGEST_AFTER = 4;
/** 范县, 和县: one character and the kind; any word may end in it. */
export const SHORTEST_NAME = 2;
/** The rules that say one of these, of which only those that may stand at that side of a name are tried. */
const rulesThat = (side: BoundaryRule['side'], ...says: BoundaryRule['says'][]): RulesByEdge<BoundaryRule> =>
  new RulesByEdge(
    RULES.filter((rule) => rule.side === side && says.includes(rule.says)),
    ({ pattern }) => pattern,
    side === 'before' ? 'last' : 'first',
  );
const BEGINS = rulesThat('before', 'begins');
const CUTS = rulesThat('after', 'cuts', 'cuts-short');
const PLACED_BEHIND = rulesThat('after', 'place');
const PLACED_BEFORE = rulesThat('before', 'place');

/** How a name stands in a text: `begins` where a word may begin at it, `ends` where its last character is its own, `placed` the words that stand beside a place alone, or null. */
export interface NamePosition {
  begins: boolean;
  ends: boolean;
  placed: string | null;
}

/** Reads the words around `text[start, end)`. */
export function namePosition(text: string, start: number, end: number): NamePosition {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const after = text.slice(end, end + LONGEST_AFTER);
  let placed: string | null = null;
  for (const { pattern } of PLACED_BEHIND.of(after)) placed ??= pattern.exec(after)?.[0] ?? null;
  for (const { pattern } of PLACED_BEFORE.of(before)) placed ??= pattern.exec(before)?.[0] ?? null;
  return {
    begins: BEGINS.of(before).some(({ pattern }) => pattern.test(before)),
    ends: !CUTS.of(after).some(
      ({ says, pattern }) => (says === 'cuts' || end - start === SHORTEST_NAME) && pattern.test(after),
    ),
    placed,
  };
}
