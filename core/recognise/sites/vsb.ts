import { bodyBySelectors } from './body';
import type { Site } from './site';

/** VisualSiteBuilder (博达): the body's id is `vsb_content`, with a number where a page has several. */
export const vsb: Site = {
  id: 'vsb',
  proof: (page) => bodyBySelectors(page, ['[id^="vsb_content"]', '.v_news_content']),
};
