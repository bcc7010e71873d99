/** A view of the extension with what stands there once it is whole. */
export interface ScreenView {
  name: string;
  /** What it is drawn in: a tab, or a frame, as the popup's and the panel's window cannot be sized. */
  frame: boolean;
  address: (at: { place: string; capture: number; reports: number }) => string;
  /** Selector of what is waited for; of an empty library too. */
  wanted: string;
  widths: readonly number[];
}

const WIDE = [1280, 400] as const;
/** What the library shows instead of a view while nothing is kept. */
const FIRST = '[data-testid="first-time"]';

const inLibrary = (name: string, wanted: string, hash: (place: string, capture: number) => string): ScreenView => ({
  name,
  frame: false,
  address: ({ place, capture }) => `library.html#/${hash(place, capture)}`,
  wanted: `${wanted}, ${FIRST}`,
  widths: WIDE,
});

/** Every screen: of the library, of the popup and the panel, and the welcome page. */
export const SCREENS: readonly ScreenView[] = [
  {
    name: 'popup',
    frame: true,
    address: () => 'popup.html',
    wanted: '[data-testid="leading-figure"]',
    widths: [560, 400],
  },
  { name: 'panel', frame: true, address: () => 'sidepanel.html', wanted: '[data-testid="figure"]', widths: [400, 320] },
  { name: 'welcome', frame: false, address: () => 'welcome.html', wanted: '[data-testid="shortcuts"]', widths: WIDE },
  inLibrary('overview', '[data-testid="notable-count"]', (place) => `overview?place=${place}`),
  inLibrary('overview-all', '[data-testid="notable-count"]', () => 'overview?place=all'),
  inLibrary('indicators', '[data-testid="indicator-row"]', (place) => `indicators?set=all&place=${place}`),
  inLibrary('chart', '[data-testid="chart"] svg', (place) => `indicators?chart=i:gdp&place=${place}`),
  inLibrary('promises', '[data-testid="promises"], [data-testid="undecided"]', (place) => `promises?place=${place}`),
  inLibrary('reports', '[data-testid="captures"], [data-testid="capture-count"]', () => 'captures?place=all'),
  inLibrary('report', '[data-testid="figures"], [role="alert"]', (_, capture) => `capture/${capture}`),
  inLibrary('text', '[data-testid="kept-text"], [role="alert"]', (_, capture) => `capture/${capture}/text`),
  inLibrary(
    'search',
    '[data-testid="search-results"][aria-busy="false"]',
    () => `search?text=${encodeURIComponent('生产总值')}`,
  ),
  inLibrary('bin', 'h1', () => 'bin'),
  inLibrary('import', '[data-testid="import-drop"]', () => 'import'),
  inLibrary('pdf', '[data-testid="pdf-drop"]', () => 'pdf'),
  inLibrary('settings', '[data-testid="storage-room"]', () => 'settings'),
];
