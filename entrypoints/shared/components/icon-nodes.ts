import ChartLine from 'lucide/dist/esm/icons/chart-line.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import ImageDown from 'lucide/dist/esm/icons/image-down.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';

/**
 * The icons in use, by what they stand for. One file each is taken of Lucide (ISC licence): its index would have every
 * tool read all of them.
 */
export const ICONS = {
  add: Plus,
  chart: ChartLine,
  close: X,
  export: Download,
  picture: ImageDown,
  search: Search,
  settings: Settings,
};
