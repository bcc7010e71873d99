import { attributeOf, type DomElement, parentOf, selectAll } from '../../document/dom';
import { outermost } from './body';
import type { Site, SiteBody, SitePage } from './site';

/** Words by which programs call one of many posts on a page: `post`, `l_post`, `topic-post`, `AnswerItem`, `PostStream-item`. */
const POST_WORDS = new Set(['post', 'posts', 'reply', 'comment', 'answer', 'floor', 'tweet', 'status', 'feed']);
/** The last word of such a name: `post-content` is a part of a post. */
const UNIT_WORDS = new Set([...POST_WORDS, 'item', 'card', 'row', 'entry', 'story']);
/** Many authors write on pages whose parts are called so; an `article` may be one newspaper's. */
const THREAD_WORDS = new Set(['post', 'reply', 'comment', 'answer', 'floor', 'tweet']);
/** One post must hold this much running text, this many times that of any other, and this share of the page's. */
const LEAST_PROSE = 200;
const LEAD = 3;
const LEAST_SHARE = 0.3;
const MOST_GROUPS = 40;

/**
 * A page of several posts of the same make, one of them the text: a thread with its replies (phpBB, Flarum, Discourse, Tieba, a
 * page of answers), a feed that goes on with other articles. The post that holds far more than any other is the body; posts
 * inside it are comments on it.
 */
export const posts: Site = {
  id: 'posts',
  proof(page) {
    for (const { elements, thread } of groupsOf(page)) {
      const body = longestOf(page, elements);
      if (body !== null) return thread ? { ...body, meta: { platform: 'thread' } } : body;
    }
    return null;
  },
};

interface Group {
  elements: DomElement[];
  thread: boolean;
}

/** Elements that name themselves posts, by the name they share; `article` elements are posts by what HTML says of them. */
function groupsOf(page: SitePage): Group[] {
  const named = new Map<string, Group>();
  for (const element of selectAll(page.dom, '[class]')) {
    for (const token of String(attributeOf(element, 'class')).split(/\s+/)) {
      const words = wordsOf(token);
      if (!words.some((word) => POST_WORDS.has(word)) || !UNIT_WORDS.has(words[words.length - 1] ?? '')) continue;
      const group = named.get(token) ?? { elements: [], thread: words.some((word) => THREAD_WORDS.has(word)) };
      group.elements.push(element);
      named.set(token, group);
    }
  }
  const articles = selectAll(page.dom, 'article, [role="article"]');
  const groups = [...named.values()].slice(0, MOST_GROUPS);
  return [...groups, { elements: articles, thread: false }].filter(({ elements }) => elements.length >= 2);
}

/** `AnswerItem` → answer, item; `l_post` → l, post; `post12` → post. */
function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_\d]+/)
    .filter((word) => word !== '');
}

function longestOf(page: SitePage, elements: DomElement[]): SiteBody | null {
  const { prose } = page;
  const members = new Set(elements);
  const own = new Map(elements.map((element) => [element, prose.of(element)]));
  for (const element of elements) {
    const around = memberAround(element, members);
    if (around !== null) own.set(around, own.get(around)! - prose.of(element));
  }
  const [first, second] = [...own].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < LEAST_PROSE || first[1] < prose.total * LEAST_SHARE) return null;
  if (second && first[1] < second[1] * LEAD) return null;
  const inside = elements.filter((element) => element !== first[0] && isInside(element, first[0]));
  return { roots: [prose.container(first[0])], leaveOut: outermost(inside) };
}

function memberAround(element: DomElement, members: ReadonlySet<DomElement>): DomElement | null {
  for (let node = parentOf(element); node !== null; node = parentOf(node)) {
    if (members.has(node as DomElement)) return node as DomElement;
  }
  return null;
}

function isInside(element: DomElement, outer: DomElement): boolean {
  for (let node = parentOf(element); node !== null; node = parentOf(node)) if (node === outer) return true;
  return false;
}
