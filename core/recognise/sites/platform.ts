import { type DomElement, tagOf, walkInSteps } from '../../document/dom';
import type { Steps } from '../../document/steps';

/** What only a platform of many accounts shows beside a text: to follow its author, to report the text, to agree with it. */
const ACCOUNT_WORDS =
  /^(?:\+\s?|已)?关注$|^举报(?:\s?[/／]\s?反馈)?$|^(?:写回答|赞同(?:\s?\d+)?|只看楼主|添加评论|加关注)$/;
const LONGEST_WORD = 10;

/** True for a page of a platform on which anybody may publish. */
export function* isAccountPlatform(whole: DomElement): Steps<boolean> {
  let found = false;
  yield* walkInSteps(whole, {
    enter: (element) => !found && tagOf(element) !== 'script' && tagOf(element) !== 'style',
    text(node) {
      const value = node.nodeValue ?? '';
      if (value.length <= 3 * LONGEST_WORD && ACCOUNT_WORDS.test(value.trim())) found = true;
    },
  });
  return found;
}
