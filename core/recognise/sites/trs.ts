import { bodyBySelectors } from './body';
import type { Site } from './site';

/** TRS content management (拓尔思), what most government sites run on: its editor leaves its class on the body. */
export const trs: Site = {
  id: 'trs',
  proof: (page) => bodyBySelectors(page, ['.TRS_Editor', '.TRS_UEDITOR', '.trs_editor_view', '.Custom_UnionStyle']),
};
