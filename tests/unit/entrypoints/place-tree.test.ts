import { expect, test } from 'vitest';
import { type PlaceNode, pathTo, placeTree } from '../../../entrypoints/library/shell/place-tree';

const of = (placeCode: string, placeName = '') => ({ placeCode, placeName });
/** `深圳市 1/3 [龙岗区 2/2]`: name, own reports, all reports, and what lies in it. */
const told = ({ name, own, count, children }: PlaceNode): string =>
  `${name} ${own}/${count}${children.length === 0 ? '' : ` [${children.map(told).join(', ')}]`}`;
const tree = (reports: { placeCode: string; placeName: string }[]) => placeTree(reports).map(told);

test('districts stand in their city and province, most reports first', () => {
  const reports = [of('440303'), of('440307'), of('440307'), of('440300'), of('310000'), of('120105')];
  expect(tree(reports)).toEqual([
    '广东省 0/4 [深圳市 1/4 [龙岗区 2/2, 罗湖区 1/1]]',
    '天津市 0/1 [河北区 1/1]',
    '上海市 1/1',
  ]);
  expect(tree([...reports].reverse())).toEqual(tree(reports));
});

test('the country comes first and holds nothing; what is no division has the name of its report; no place is left out', () => {
  expect(tree([of('310000'), of('310000'), of('100000'), of('999999', '某管委会'), of('')])).toEqual([
    '全国 1/1',
    '上海市 2/2',
    '某管委会 1/1',
  ]);
});

test('the way to a county', () => {
  expect(pathTo('440307')).toEqual(['440300', '440000']);
  expect(pathTo('120105')).toEqual(['120000']);
  expect(pathTo('nowhere')).toEqual([]);
});
