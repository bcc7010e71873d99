import { articletitleMeta } from './articletitle-meta';
import { discuz } from './discuz';
import { epaper } from './epaper';
import { gkmlpt } from './gkmlpt';
import { mediawiki } from './mediawiki';
import { netease163 } from './netease163';
import { phpwind } from './phpwind';
import { posts } from './posts';
import { sina } from './sina';
import type { Site } from './site';
import { sohu } from './sohu';
import { trs } from './trs';
import { ucap } from './ucap';
import { vsb } from './vsb';
import { wechat } from './wechat';
import { wordpress } from './wordpress';
import { zoom } from './zoom';

/**
 * The site families, in the order they are asked. Forums first: a post may quote the markup of any other site. Publishers
 * with pages of their own next. Editors of content management before the wrappers around them, which hold share links and
 * credits too; the rule for any government page and the names that many themes share come late; posts by their
 * make last.
 */
export const SITES: readonly Site[] = [
  discuz,
  phpwind,
  mediawiki,
  wechat,
  sohu,
  netease163,
  sina,
  epaper,
  gkmlpt,
  ucap,
  trs,
  vsb,
  zoom,
  articletitleMeta,
  wordpress,
  posts,
];
