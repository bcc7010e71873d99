import Ban from 'lucide/dist/esm/icons/ban.mjs';
import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import ChartColumn from 'lucide/dist/esm/icons/chart-column.mjs';
import ChartLine from 'lucide/dist/esm/icons/chart-line.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Highlighter from 'lucide/dist/esm/icons/highlighter.mjs';
import PanelRight from 'lucide/dist/esm/icons/panel-right.mjs';
import Pencil from 'lucide/dist/esm/icons/pencil.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Settings from 'lucide/dist/esm/icons/settings.mjs';
import Upload from 'lucide/dist/esm/icons/upload.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';

/**
 * The icons in use, by what they stand for. One file each is taken of Lucide (ISC licence): its index would have every
 * tool read all of them.
 */
export const ICONS = {
  chart: ChartLine,
  close: X,
  copy: Copy,
  correct: Pencil,
  dismiss: Ban,
  export: Download,
  import: Upload,
  library: ChartColumn,
  mark: Highlighter,
  more: Ellipsis,
  next: ChevronRight,
  panel: PanelRight,
  print: Printer,
  save: Bookmark,
  search: Search,
  sentence: ExternalLink,
  settings: Settings,
};
