import type { Figure } from '../figures/figure';

/**
 * Whose number a figure is, where it is not its whole place's: an area, a park, an industry, the nation. Null for the place's own.
 * The one reader of `Figure.of`, so that what owns a number is asked in one way.
 */
export const ownerOf = ({ of }: Figure): string | null => of ?? null;
