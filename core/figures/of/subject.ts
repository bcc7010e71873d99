import { findIndicator } from '../../indicators/find';
import { headOf } from '../../rules/edge';
import { ACTIONS, CLAUSE_WORDS, LEADS, LIGHT, LINKS, RELATIONAL, SPLITTERS, TRAILS } from '../lexicon';
import { type WordList, wordAtStart } from '../naming/word-list';
import { NUMBERING } from './heading-owner';
import { leadingOwner, type Owner } from './owner';

/** Times and words of telling before the subject of a clause. */
export const TELLING = headOf(
  /^(?:其中|预计|力争|年内|到?\d{4}年[底末]?|今年|去年|全年|累计|[一二三四五六七八九十]是|——|[\s，：、])+/,
);

/** 目前入园企业达13家: of the zone that was told of before. */
const INSIDE = headOf(/^(?:目前|现)?(?:入园|园内|区内|园区|入驻|进驻)/);
/** How far into a sentence its subject is looked for. */
const SIGHT = 60;
const ENDS_CLAUSE = /[，；。：！？]/;
/** 甲园区、乙园区…, 高新区的企业, 高新区项目…: of several none is the subject, and of what belongs to one it is not. */
const NOT_ALONE =
  /^(?:[、和及与等的（）“”]|以及|项目|工程|改造|更新|整治|征[地拆收]|拆迁|棚改|道路|大道|路|街|站|片区|段|线|规划|企业|管委会主任|[一二三]期)/;

/** 云溪园区“一核两翼”成形: what stands in quotation marks may be the subject or what it has. */
const QUOTED = /^“[^”]{2,16}”[一-龥]{2,}$/;

/** 粤港澳大湾区, 长三角示范区: what holds the report's place is no part of it. */
const AROUND = /湾区|开放型经济|城市群|都市圈|经济[圈带]|三角|京津冀/;
/** 甲区正式纳入重点片区: what became of it is no part of its name. */
const HAPPENS = /(?<=.{2})(?:正式|纳入|列入|成为|入选|获批|获评)/;
/** 以新区为, 推进市政, 围绕园区: what begins so is no subject. */
const PREPOSED = headOf(
  /^(?:以|与|同|对|向|为|在|从|由|将|把|按|经|依托|围绕|聚焦|结合|借助|利用|随着|作为|鼓励|支持)/,
);
/** 完善市, 继续实施市 before 政设施: a city or district that no more than one character shows is mostly half a word. */
const OF_ONE_CHARACTER = /[市区]$/;

const startsWith = (lists: readonly WordList[], words: string): boolean =>
  lists.some((list) => wordAtStart(words, list).length > 1);
const VERBS = [ACTIONS, SPLITTERS, LIGHT];
/** What a subject does or how it fares, or what is measured of it. */
const TELLS = [...VERBS, LEADS, LINKS, TRAILS, CLAUSE_WORDS, RELATIONAL];
const FARES =
  /^(?:$|是|全年|今年|去年|年内|\d{4}年|[一-龥]{0,6}(?:提[质升速]|增[效速强]|坚持|聚焦|紧扣|立足|抢抓|狠抓|多措并举|以|把|牢|已|正|将|被|加[快速]|成效|明显|显著|突出|有力|有序|强劲))/;

/** 出资设立某公司, 做强某集团: what is done to it. */
const DOES = /^[一-龥][大强优好实活牢细严](?=.{4})|^[一-龥]{2}(?:组建|设立|成立|建立|打造|实施|建设|开展|发展|推进)/;

const isSubject = ({ sort, words, rule }: Owner): boolean =>
  (sort === 'area' || (sort === 'division' && !OF_ONE_CHARACTER.test(words)) || rule === 'firm by its name') &&
  !AROUND.test(words) &&
  !HAPPENS.test(words) &&
  !PREPOSED.isOf(words) &&
  !startsWith([...VERBS, LEADS], words) &&
  !DOES.test(words);

/**
 * The zone, place or firm that a sentence opens with, in a clause that tells no number (云溪园区提质增效，产值增长9%), and whether what the clause
 * tells of it says that it is the subject.
 */
function openingSubject(words: string): { owner: Owner; sure: boolean } | null {
  const end = words.search(ENDS_CLAUSE);
  const clause = end < 0 ? words : words.slice(0, end);
  if (/\d/.test(clause)) return null;
  // The whole of a heading's sentence is an owner as well: （一）云溪园区。
  const owner = leadingOwner(`${clause}　　`, isSubject);
  if (owner === null) return null;
  const behind = clause.slice(clause.indexOf(owner.words) + owner.words.length);
  const quoted = QUOTED.test(behind);
  if (NOT_ALONE.test(behind) && !quoted) return null;
  return { owner, sure: !quoted && (FARES.test(behind) || startsWith(TELLS, behind)) };
}

/** 南湖区债务限额27亿元。政府债务余额26亿元: the next line of an account whose owner was told. */
const ACCOUNT =
  /^(?:一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算)?(?:收入|支出)(?![总合]计)|^(?:政府)?债务(?:余额|限额)/;

/** 城南新区产值增长9%。固定资产投资增长12%: what is measured opens the sentence and nothing says whose it is. */
function opensWithMeasure(words: string): boolean {
  const measure = MEASURE.exec(words)?.[1];
  return measure !== undefined && findIndicator(measure) !== null;
}
const MEASURE = /^([一-龥A-Z]{2,14}?)(?:完成|实现|达到?|为|共|增长|下降|\d)/;

/**
 * What a paragraph is about: the zone, place or firm that opens a sentence is its subject, and also that of the next sentences that have
 * none and begin with a verb (`某开发区入驻企业20家。完成税收3亿元。`), until one has a subject of its own. Any verb will do where it opened
 * the paragraph, and the owner is open then; one of reaching does elsewhere: after `新建厂房` in the middle of an account the government
 * is what did it.
 */
export class ParagraphSubject {
  private owner: Owner | null = null;
  /** `byOwner`: the document goes through accounts one owner after the other. */
  constructor(private readonly byOwner: boolean) {}

  /** How many sentences the paragraph has so far, and whether the first told of the owner. */
  private sentences = 0;
  private opened = false;
  /** It was told before the first number of its sentence. */
  private unnumbered = false;
  /** How the sentence has its subject from the ones before. */
  private goesOn: 'no' | 'by reaching' | 'by any verb' = 'no';

  /** True where the sentence opens with what is measured, or was done, behind one about its owner: it may be the owner's or the whole place's. */
  mayBe = false;

  /** A paragraph begins. */
  leave(): void {
    this.mayBe = false;
    this.owner = null;
    this.sentences = 0;
    this.opened = false;
    this.goesOn = 'no';
  }

  /**
   * A sentence begins; its subject or the one that it goes on with, null where neither stands before its first number and where it is
   * `elsewhere` about the whole place.
   */
  enterSentence(text: string, elsewhere: boolean): Owner | null {
    this.sentences++;
    this.mayBe = false;
    if (elsewhere) {
      this.owner = null;
      return null;
    }
    const words = TELLING.takenOff(NUMBERING.takenOff(text.slice(0, SIGHT)));
    const own = openingSubject(words);
    if (own?.sure) {
      this.take(own.owner, false);
      this.unnumbered = true;
    } else if (own !== null) {
      // 云溪园区“一核两翼”格局成形，产值增长9%: it may be the zone's or the whole place's
      this.owner = null;
      this.mayBe = own.owner.sort === 'area' && !words.slice(0, words.search(ENDS_CLAUSE)).includes('、');
    } else if (this.owner !== null) {
      this.goesOn = this.verbOf(words);
      if (this.goesOn === 'no') this.owner = null;
    }
    return this.owner;
  }

  /** An owner opened the sentence, before its first number or with it; `measured` says that what stands behind it is measured. */
  take(owner: Owner, measured: boolean): void {
    this.owner = isSubject(owner) || (measured && owner.sort === 'division') ? owner : null;
    this.opened = this.sentences <= 1;
    this.unnumbered = false;
    this.goesOn = 'no';
  }

  /** Whether the sentence tells of `owner` by its subject. */
  is(owner: Owner | null): boolean {
    return this.owner !== null && owner === this.owner;
  }

  /** Whether a clause that tells a number is about another thing: 园区建成开园，城镇登记失业率2% has a subject of its own there. */
  endsAt(clause: string): boolean {
    return this.unnumbered && !startsWith(TELLS, TELLING.takenOff(clause));
  }

  /** Where it is by a sentence before that the subject is told of: that this may be doubted, or that it may as well be over. */
  doubt(): { doubtful?: true; open?: true } {
    if (this.goesOn === 'no') return {};
    return this.goesOn === 'by any verb' ? { doubtful: true, open: true } : { doubtful: true };
  }

  /** By which verb, if any, a sentence without a subject begins. */
  private verbOf(words: string): 'no' | 'by reaching' | 'by any verb' {
    // 围绕提升服务能力，全年引进…: what tells no number of its own is another thought
    if (!/^[^，；。]*\d/.test(words)) return 'no';
    if (wordAtStart(words, LIGHT).length > 1 || INSIDE.isOf(words)) return 'by reaching';
    if (this.byOwner) return ACCOUNT.test(words) ? 'by reaching' : 'no';
    const does = startsWith(VERBS, words);
    if (does && this.opened) return 'by any verb';
    this.mayBe = does ? this.owner?.sort === 'area' : this.opened && opensWithMeasure(words);
    return 'no';
  }
}
