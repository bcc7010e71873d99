import { bodyBySelectors } from './body';
import type { Site } from './site';

/** Pages whose letters can be made larger: the zoomed element is the body, whatever program made the page. */
export const zoom: Site = {
  id: 'zoom',
  proof: (page) =>
    bodyBySelectors(page, ['#zoom', '#Zoom', '#zoomcon', '#fontzoom', '#fontZoom', '.zoom', '.zoomCon', '.zoomcon']),
};
