import { headOf as opening } from '../../rules/edge';
import { type Owner, ownerOf } from './owner';

/** Where a level or the whole place stands at the head of a clause, and what is measured follows. */
const HEAD = opening(
  /^(?:其中|汇总|预计|经汇总|\d{4}年(?:底|末|度)?|今年|去年|全年|截至|[：:，、\s]|[一二三四五六七八九十]是|[（(]?[一二三四五六七八九十\d]{1,3}[）).、．])*(全[市省区县州盟旗]|[我本][市省区县州盟旗](?!级)|(?:[省市区县州盟旗](?:本级|级|直)|本级)(?:（(?:含|包括)[^（）]{1,24}）)?)(?!以[上下]|及以|层面|部门|机关|各|和市|和区|和县|开发区|高新|重点|龙头|示范|非遗|文物|以外|[）)]各)/,
);

/** The whole place or a level of government at the head of a clause; a level only where something is told of it. */
export function headOf(clause: string): Owner | null {
  const words = HEAD.exec(clause)?.[1];
  return words === undefined ? null : ownerOf(words);
}
