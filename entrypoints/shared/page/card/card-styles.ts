import colours from '../../elements/colours.css?inline';

import status from '../../elements/status.css?inline';
import line from '../../elements/year-line.css?inline';
import card from './card.css?inline';

/** All rules of the card's shadow root: nothing from the page gets in, so nothing can be left to it. */
export const CARD_STYLES = [colours, status, line, card].join('\n');
