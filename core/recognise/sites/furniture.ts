import { attributeOf, type DomElement, select, shortText, tagOf } from '../../document/dom';

const NAMES =
  /(?:^|[\s_-])(?:b?d?share|shares|fenxiang|social|toolbar|breadcrumbs?|crumbs?|related?|recommend|xgxw|xgwz|prev(?:ious)?|prenext|prevnext|qrcode|erweima|ewm|print|closewin|copyright|footer|nav|pagination|comments?|reply|hits|views|sign(?:ature)?|editor-?name|zrbj|bianji|advert|ad-?box)(?:[\s_-]|$|box|bar|list|con|wrap|\d)/i;
/** A box with more text than this is no furniture, whatever its name. */
const MOST_TEXT = 300;

const LINE =
  /^(?:[【[(（]?(?:打印|关闭|返回|收藏|分享|我要打印|关闭窗口|打印本页|打印此页|关闭本页|返回顶部|TOP|字体|字号|大|中|小)[】\])）]?[\s|｜]*)+$|^(?:【?字[体号](?:大小)?[：:]|分享到|分享至|扫一扫|扫码|用手机|手机扫|责任编辑|责编|编辑[：:]|上一[篇条页]|下一[篇条页]|阅读次数|浏览次数|点击(?:数|率|次数)|访问量|浏览量|阅读量|(?:相关|关联)(?:链接|阅读|新闻|文章|附件|推荐|文档|信息|稿件)[：:]?$|延伸阅读|版权所有|返回搜狐|举报\/反馈|我要纠错|微信扫|关注公众号|转载请注明|点赞|收藏$|来源[：:].{0,30}(?:浏览|阅读|点击|字[体号]))/;

/** True for an element of the page's furniture inside a body: share links, neighbours, tools. A table is never furniture. */
export function isFurniture(element: DomElement): boolean {
  const name = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.trim();
  if (name.length < 3 || !NAMES.test(name)) return false;
  if (tagOf(element) === 'table' || select(element, 'table') !== null) return false;
  return shortText(element, MOST_TEXT) !== null;
}

/** True for a line that no report holds: `责任编辑：…`, `【打印】【关闭】`, `上一篇：…`. */
export function isFurnitureLine(line: string): boolean {
  return line.length <= 80 && LINE.test(line.trim());
}
