import { describe, expect, test } from 'vitest';
import { type Box, type CardPlace, placeCard, type Size } from '../../../../entrypoints/shared/page/card/place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 320, height: 240 };
const box = (left: number, top: number): Box => ({ left, top, right: left + 80, bottom: top + 20 });

/** True where the card stands in the window and beside the figure. */
function fits({ left, top, maxHeight }: CardPlace, figure: Box, card: Size, window: Size): boolean {
  const bottom = top + Math.min(card.height, maxHeight);
  const inside = left >= 0 && left + card.width <= window.width && top >= 0 && bottom <= window.height;
  return inside && (top >= figure.bottom || bottom <= figure.top);
}

describe('placeCard', () => {
  test('below the figure, in line with it', () => {
    expect(placeCard(box(100, 100), CARD, WINDOW)).toMatchObject({ left: 100, top: 126 });
  });

  test('above it at the foot of the window', () => {
    expect(placeCard(box(100, 700), CARD, WINDOW)).toMatchObject({ left: 100, top: 700 - 6 - 240 });
  });

  test.each([0, 100, 390, 500, 780])(
    'beside a figure at %d it stands in the window and never over the figure',
    (top) => {
      for (const left of [0, 500, 980]) {
        const place = placeCard(box(left, top), CARD, WINDOW);
        expect(fits(place, box(left, top), CARD, WINDOW)).toBe(true);
      }
    },
  );

  test('in a low window it is cut to the larger side and scrolls inside', () => {
    const low = { width: 320, height: 400 };
    const small = { width: 304, height: 600 };
    const place = placeCard(box(20, 150), small, low);
    expect(place.maxHeight).toBe(400 - 8 - 170 - 6);
    expect(fits(place, box(20, 150), small, low)).toBe(true);
  });
});
