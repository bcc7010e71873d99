import type { RejectRule } from './rule';

/** 全省4个试点县之一, 首批27个城市之一: how many there are of which it is one. 两个目标之一已实现 would be a figure of aims, and is rare. */
const ONE_OF = /^[^，。；：、\d]{0,24}之一/;

/** The size of a class that the place is named as a member of: it tells nothing that is measured here. */
export const oneOf: RejectRule = {
  id: 'one-of',
  rejects({ quantity, after }) {
    return quantity.family === 'count' && ONE_OF.test(after);
  },
};
