import { ancestorsOf, COUNTRY, divisionOf } from '../../../core/places/divisions';
import type { ReportRow } from '../../shared/store/rows';

/** A place with the reports kept of it and of what lies in it. */
export interface PlaceNode {
  code: string;
  /** Its own name, without what it lies in. */
  name: string;
  /** Reports of the place itself. */
  own: number;
  /** Those and the reports of all that lies in it. */
  count: number;
  children: PlaceNode[];
}

type Placed = Pick<ReportRow, 'placeCode' | 'placeName'>;

/**
 * Provinces, prefectures and counties that reports are kept of, each in what it lies in: most reports first, then by code. A place that
 * is no division stands at the top by the name that its report gave it; reports of no known place are left out.
 */
export function placeTree(reports: readonly Placed[]): PlaceNode[] {
  const nodes = new Map<string, PlaceNode>();
  const top: PlaceNode[] = [];
  const nodeOf = (code: string, called: string): PlaceNode => {
    const known = nodes.get(code);
    if (known !== undefined) return known;
    const node: PlaceNode = { code, name: divisionOf(code)?.name ?? called, own: 0, count: 0, children: [] };
    nodes.set(code, node);
    const [parent] = ancestorsOf(code);
    (parent === undefined ? top : nodeOf(parent.code, parent.name).children).push(node);
    return node;
  };
  for (const { placeCode, placeName } of reports) {
    if (placeCode === '') continue;
    nodeOf(placeCode, placeName).own += 1;
  }
  for (const node of top) count(node);
  return inOrder(top);
}

function count(node: PlaceNode): number {
  node.count = node.own + node.children.reduce((sum, child) => sum + count(child), 0);
  node.children = inOrder(node.children);
  return node.count;
}

/** The country first: what it says is no part of any place. */
function inOrder(nodes: PlaceNode[]): PlaceNode[] {
  return nodes.sort(
    (a, b) =>
      Number(b.code === COUNTRY.code) - Number(a.code === COUNTRY.code) ||
      b.count - a.count ||
      (a.code < b.code ? -1 : 1),
  );
}

/** The codes of all nodes that hold others, from the top to the place given: what has to stand open for it to be seen. */
export function pathTo(code: string): string[] {
  return ancestorsOf(code).map((division) => division.code);
}
