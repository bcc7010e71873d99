import { DIGITS_BEFORE, type UnitEntry } from './entry';
import type { UnitFamily } from './families';

/** One entry a word, named as it is written; a pair gives what may not stand behind it (`not`). */
const words = (family: UnitFamily, ...units: (string | [unit: string, not: RegExp])[]): UnitEntry[] =>
  units.map((word) => {
    const [unit, not] = typeof word === 'string' ? [word, undefined] : word;
    return { unit, family, spellings: [unit], ...(not ? { not } : {}) };
  });

/** Classifiers that count behind digits alone. */
const behindDigits = (...units: (string | [unit: string, not: RegExp])[]): UnitEntry[] =>
  words('count', ...units).map((entry) => ({ ...entry, behind: DIGITS_BEFORE }));

/** Classifiers: the unit is the text's own word (guideline), so 家 and 户 stay apart; 人 and 名 are people. */
export const CLASSIFIERS: UnitEntry[] = [
  {
    unit: '人',
    family: 'people',
    spellings: ['人', '口人'],
    not: /(?:均|口(?!之家)|工(?!作)|民|才|大(?![型专学])|物|员|类|事|气|居(?!住|民)|文|生(?!活)|力资|行[道天过])/y,
  },
  { unit: '名', family: 'people', compared: { base: '人' }, spellings: ['名'], not: /(?:列|单|录|次)/y },
  // A rank has the unit 位 too, and people by the 位 are seldom told of again
  {
    unit: '位',
    family: 'people',
    compared: { family: 'rank' },
    spellings: ['位'],
    not: /(?:居(?!民)|列|于|次|数(?!学)|移|一体)/y,
  },
  {
    unit: '户',
    family: 'people',
    compared: { family: 'count' },
    spellings: ['户', '农户', '户家庭'],
    not: /(?:籍|均|外[运广活]|口|型|用[光分])/y,
  },
  { unit: '人次', family: 'visits', spellings: ['人次'], compared: { family: 'visits' } },
  ...words('visits', '户次', '家次', '车次', '架次', '艘次', '班次', '辆次', '台次', '件次', '场次', '批次', '例次'),
  ...words('visits', '趟次', '列次', '标准车', '剂次', '针次', '间次', '条次', '块次', '箱次', '人份'),
  { unit: '次', family: 'visits', spellings: ['次'], not: /(?:序|生|年|日|区域|产业|贷|高|新)/y },
  { unit: '片', family: 'count', spellings: ['片', '大片'], not: /(?:区(?!域)|面)/y },
  {
    unit: '位次',
    family: 'places',
    compared: { base: '位' },
    spellings: ['位次', '个位次', '个名次', '名次', '个席位'],
  },
  ...words(
    'count',
    ['个', /(?:体工商|体户|人所得|性化)/y],
    ['家', /(?:庭(?!院)|属(?![地于])|教(?![育学培])|畜|禽)/y],
    ['项', /目(?!标)/y],
    '座',
    ['所', /(?:示|有|得|以|谓|需|属|在|列|述)/y],
    ['处', /(?:置|理|于|长(?![期江])|级)/y],
  ),
  ...words(
    'count',
    ['条', /(?:件|例|款)/y],
    ['部', /(?:门|分|署|队|委|级|长(?![篇期]))/y],
    ['支', /(?:持|撑|出|付|部(?![队分])|线|行(?!动)|农|柱)/y],
  ),
  ...words(
    'count',
    ['场', /(?:景|馆|所|地(?!方)|口)/y],
    '张',
    ['套', /(?:餐|利|件)/y],
    '宗',
    ['宗地', /块/y],
    ['件', /均/y],
    '台套',
  ),
  ...words(
    'count',
    ['台', /(?:湾|胞|商(?![用务])|账|阶|风(?![机力电])|资)/y],
    '辆',
    '艘',
    ['架', /构/y],
    '只',
    '头只',
    ['头', /(?:部|号)/y],
  ),
  ...words('count', '羽', '尾', '株', '棵', '盏', '间', '栋', '幢', '册', '枚'),
  ...words(
    'count',
    ['块', /(?:钱|茎)/y],
    ['门', /(?:诊|类|户|店|口|票)/y],
    ['本', /(?:级|科|土|地(?!方)|次|市|省|区|县|届)/y],
  ),
  ...words(
    'count',
    ['期', /(?:末|间|货|待|限|初)/y],
    ['批', /(?:发(?![放布行])|准|复(?![工产学])|示(?!范))/y],
    ['种', /(?:植(?!物)|业|子|苗|群|粮(?!食)|养(?![老生殖护]))/y],
    '款',
  ),
  ...words(
    'count',
    ['例', /(?:如|外|行)/y],
    ['起', /(?:步|来|到|点|草|降|底)/y],
    ['单', /(?:位|元|独|一|个|项(?!目)|体)/y],
    '笔',
  ),
  ...words(
    'count',
    ['份', /额/y],
    '封',
    '幅',
    '副',
    ['组', /(?:织|建|团|成|合|长)/y],
    ['队', /(?:伍|员)/y],
    '颗',
    '粒',
    '盒',
    '瓶',
  ),
  ...words(
    'count',
    '袋',
    '篇',
    ['首', /(?:家|个|批|台|位|次|创|都|府|要|届|套|店|发)/y],
    ['集', /(?:中|聚|群|团|成|体|约|贸|装)/y],
  ),
  ...words(
    'count',
    '档',
    '趟',
    ['列', /(?:入|第|全|为|车|在|支)/y],
    '床',
    '床位',
    '张床位',
    '席',
    '匹',
    '峰',
    '窝',
    '盘',
    '樘',
  ),
  ...words(
    'count',
    '泊位',
    '车位',
    '件套',
    '公里段',
    ['对', /(?:外|接|口|于|标|策|此|象)/y],
    '栏',
    '丛',
    '帧',
    '机组',
    '标台',
    '剂',
    '针剂',
    '针',
    '孔',
  ),
  ...behindDigits(['类', /(?:水|似|别|型|地|区|疫|费|用|社|医|机|会|标|以|新|创)/y]),
  ...behindDigits(
    ['股', /(?:份|权|票|东|市|指)/y],
    ['班', /(?:子|级|列)/y],
    ['节', /(?:能|水|约|点|日|支|俭)/y],
    ['课', /(?:程|题|堂|后)/y],
  ),
  ...behindDigits(
    ['道', /(?:路|德|口)/y],
    ['口', /(?:岸|径|袋|腔)/y],
    ['眼', /(?:科|镜|前)/y],
    ['顶', /(?:层|级|尖|峰)/y],
  ),
  ...behindDigits(
    ['面', /(?:积|向|对|上|临|世|料)/y],
    ['桩', /(?:位|号)/y],
    ['枪', /支/y],
    ['路', /(?:网|径|段|面|口|公交|灯)/y],
  ),
  ...behindDigits(
    ['站', /(?:点|式|在|位|台|稳|所)/y],
    ['厅', /(?:局|级|长)/y],
    '馆',
    ['字', /(?:节|头|样|号)/y],
    ['群', /众/y],
    '束',
  ),
  ...behindDigits(['包', /(?:括|含|容|装|保)/y], ['员', /工/y], ['管', /(?:理|网|廊|道|控|护|辖)/y]),
  // Divisions counted without a classifier (`覆盖20县`); 市 and 省 stand too often after ordinals and in names
  ...words('count', ['县', /(?:域|级|城|委|长|直)/y], ['村', /(?:民|庄|级|镇|医|集体|干|委|党|社)/y]),
  ...words('count', ['镇', /(?:街|村|级|区|域|江|海|长)/y]),
];
