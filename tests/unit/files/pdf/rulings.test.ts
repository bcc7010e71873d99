import { describe, expect, it } from 'vitest';
import { onPage, type Quarter, toFrame } from '../../../../core/files/pdf/fragment';
import { merged, rulingsOf } from '../../../../core/files/pdf/rulings';

/** Operations as pdf.js numbers them; here any numbers do. */
const OPS = Object.fromEntries(
  [
    ...['save', 'restore', 'transform', 'paintFormXObjectBegin', 'paintFormXObjectEnd', 'constructPath', 'showText'],
    ...['stroke', 'fill', 'eoFill', 'closeStroke', 'clip'],
  ].map((name, at) => [name, at + 1]),
);
type Operation = [name: string, ...args: unknown[]];
const SAME = [1, 0, 0, 1, 0, 0];
const drawn = (operations: Operation[], transform: readonly number[] = SAME) =>
  rulingsOf(
    { fnArray: operations.map(([name]) => OPS[name]!), argsArray: operations.map(([, ...args]) => args) },
    OPS,
    transform,
  );
const path = (paint: string, ...numbers: number[]): Operation => ['constructPath', OPS[paint], [numbers]];
const move = (x: number, y: number) => [0, x, y];
const line = (x: number, y: number) => [1, x, y];
const CLOSE = [4];
const box = (left: number, top: number, right: number, bottom: number) => [
  ...[move(left, top), line(right, top), line(right, bottom), line(left, bottom), CLOSE].flat(),
];

describe('lines that a page draws', () => {
  it('are strokes along an axis, and edges of stroked boxes', () => {
    expect(drawn([path('stroke', ...move(10, 20), ...line(110, 20), ...move(10, 20), ...line(10, 90))])).toEqual({
      horizontal: [{ at: 20, from: 10, to: 110 }],
      vertical: [{ at: 10, from: 20, to: 90 }],
    });
    expect(drawn([path('closeStroke', ...box(10, 20, 110, 90))])).toEqual({
      horizontal: [
        { at: 20, from: 10, to: 110 },
        { at: 90, from: 10, to: 110 },
      ],
      vertical: [
        { at: 10, from: 20, to: 90 },
        { at: 110, from: 20, to: 90 },
      ],
    });
  });
  it('are filled boxes as thin as a line, and no others', () => {
    expect(drawn([path('fill', ...box(10, 20, 110, 21)), path('eoFill', ...box(50, 0, 51, 200))])).toEqual({
      horizontal: [{ at: 20.5, from: 10, to: 110 }],
      vertical: [{ at: 50.5, from: 0, to: 200 }],
    });
    expect(drawn([path('fill', ...box(10, 20, 110, 60))])).toEqual({ horizontal: [], vertical: [] });
  });
  it('are not slanted, bent, clipped, or of a step that is not known', () => {
    const none = { horizontal: [], vertical: [] };
    expect(drawn([path('stroke', ...move(0, 0), ...line(50, 50))])).toEqual(none);
    expect(drawn([path('stroke', ...move(0, 0), 2, 10, 0, 20, 0, 30, 0, ...line(90, 0))])).toEqual(none);
    expect(drawn([path('clip', ...move(0, 0), ...line(90, 0))])).toEqual(none);
    expect(drawn([path('stroke', 9, 0, 0)])).toEqual(none);
    expect(drawn([['constructPath', OPS.stroke, [null]]])).toEqual(none);
    expect(drawn([['showText', 'words']])).toEqual(none);
  });
  it('stand where they are drawn: moved, turned, inside a form', () => {
    const stroke = path('stroke', ...move(0, 0), ...line(100, 0));
    const operations: Operation[] = [
      ['save'],
      // A quarter turn, and 30 to the right
      ['transform', 0, 1, -1, 0, 30, 0],
      stroke,
      ['restore'],
      ['paintFormXObjectBegin', [2, 0, 0, 1, 0, 70], null],
      stroke,
      ['paintFormXObjectEnd'],
      ['paintFormXObjectBegin', null, null],
      stroke,
      ['paintFormXObjectEnd'],
      // More ends than beginnings
      ['restore'],
      ['restore'],
      path('stroke', ...move(0, 9), ...line(40, 9)),
    ];
    expect(drawn(operations, [1, 0, 0, 1, 5, 0])).toEqual({
      horizontal: [
        { at: 0, from: 5, to: 105 },
        { at: 9, from: 5, to: 45 },
        { at: 70, from: 5, to: 205 },
      ],
      vertical: [{ at: 35, from: 0, to: 100 }],
    });
  });
  it('are one where they lie in one line and touch, as dashes do; a short one is a sign’s', () => {
    expect(
      merged([
        { at: 50.5, from: 33, to: 60 },
        { at: 50, from: 0, to: 30 },
        { at: 50, from: 10, to: 20 },
        { at: 50, from: 80, to: 120 },
        { at: 70, from: 0, to: 6 },
      ]),
    ).toEqual([
      { at: 50, from: 0, to: 60 },
      { at: 50, from: 80, to: 120 },
    ]);
  });
});

describe('a place of a page', () => {
  const [width, height] = [600, 800];
  it.each([
    [0, [100, 50]],
    [1, [50, 500]],
    [2, [500, 750]],
    [3, [750, 100]],
  ] as [Quarter, [number, number]][])('leads into the frame of %i quarter turns and back', (quarter, place) => {
    expect(toFrame(quarter, width, height, 100, 50)).toEqual(place);
    const turned = quarter % 2 === 1;
    const frame = {
      ...{ page: 0, quarter, fragments: [], rulings: { horizontal: [], vertical: [] } },
      ...{ width: turned ? height : width, height: turned ? width : height },
    };
    const [x, y] = place;
    // The upper left corner of a point without extent is the point
    expect(onPage(frame, { x, y, width: 0, height: 0 })).toMatchObject({ x: 100, y: 50 });
    const { width: w, height: h } = onPage(frame, { x, y, width: 30, height: 10 });
    expect([w, h]).toEqual(turned ? [10, 30] : [30, 10]);
  });
});
