import { bodyBySelectors } from './body';
import type { Site } from './site';

/** WordPress and what copies its names. */
export const wordpress: Site = {
  id: 'wordpress',
  proof: (page) =>
    bodyBySelectors(page, ['.entry-content', 'article.article-content', '.post-content', '.single-content']),
};
