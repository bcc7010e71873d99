/**
 * New areas that are no division of GB/T 2260 and yet publish reports of their own. Where the area's limits are those of a
 * county-level district, `sameAs` gives that district and no new place is made.
 *
 * Source: the State Council's approvals of national new areas, and Shenzhen's functional areas. The codes of those without a
 * division are the project's own: the prefecture's first four digits and a number from 91 on, which GB/T 2260 does not use.
 */
export interface NewArea {
  name: string;
  code: string;
  /** Code of the division that it belongs to. */
  parent: string;
  /** True where the code is that of a division, which the area's name merely is another name for. */
  sameAs?: true;
}

export const NEW_AREAS: readonly NewArea[] = [
  { name: '雄安新区', code: '130691', parent: '130000' },
  { name: '大鹏新区', code: '440391', parent: '440300' },
  { name: '光明新区', code: '440311', parent: '440300', sameAs: true },
  { name: '坪山新区', code: '440310', parent: '440300', sameAs: true },
  { name: '龙华新区', code: '440309', parent: '440300', sameAs: true },
  { name: '两江新区', code: '500091', parent: '500000' },
  { name: '舟山群岛新区', code: '330900', parent: '330000', sameAs: true },
  { name: '兰州新区', code: '620191', parent: '620100' },
  { name: '南沙新区', code: '440115', parent: '440100', sameAs: true },
  { name: '西咸新区', code: '610191', parent: '610100' },
  { name: '贵安新区', code: '520191', parent: '520100' },
  { name: '西海岸新区', code: '370211', parent: '370200', sameAs: true },
  { name: '金普新区', code: '210213', parent: '210200', sameAs: true },
  { name: '天府新区', code: '510191', parent: '510100' },
  { name: '湘江新区', code: '430191', parent: '430100' },
  { name: '江北新区', code: '320191', parent: '320100' },
  { name: '福州新区', code: '350191', parent: '350100' },
  { name: '滇中新区', code: '530191', parent: '530100' },
  { name: '哈尔滨新区', code: '230191', parent: '230100' },
  { name: '长春新区', code: '220191', parent: '220100' },
  { name: '赣江新区', code: '360191', parent: '360100' },
  { name: '平潭综合实验区', code: '350128', parent: '350100', sameAs: true },
];

const CODES = new Set(NEW_AREAS.map(({ code }) => code));

/** True for the code of a new area, or of the division whose other name it is. */
export function isNewArea(code: string): boolean {
  return CODES.has(code);
}
