import { bodyBySelectors } from './body';
import type { Site } from './site';

/** UCAP content management (开普云): the body stands in an element of its own name. */
export const ucap: Site = {
  id: 'ucap',
  proof: (page) => bodyBySelectors(page, ['ucapcontent', '.UCAP-CONTENT', '#UCAP-CONTENT']),
};
