import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withGiven } from '../../../../core/recognise/given';
import type { Recognition } from '../../../../core/recognise/recognition';
import type messages from '../../../../public/_locales/zh_CN/messages.json';
import { recognitionOf } from '../../store/reading';

vi.mock('../../../../entrypoints/shared/words/i18n/translate', () => ({
  t: (key: keyof typeof messages, ...values: (string | number)[]) => [key, ...values].join(' '),
}));
const { YearChoice } = await import('../../../../entrypoints/shared/views/year/YearChoice');

const OPEN = recognitionOf({ year: null, yearMargin: 0.3, yearCandidates: [2024, 2023], reviews: null, plans: null });

let page: Document;
const give = vi.fn((_year: number | null) => Promise.resolve());
beforeEach(() => {
  give.mockReset().mockResolvedValue(undefined);
  const { window } = new JSDOM('<main></main>');
  page = window.document;
  vi.stubGlobal('document', page);
  vi.stubGlobal('FormData', window.FormData);
});
afterEach(() => vi.unstubAllGlobals());

const main = () => page.querySelector('main')!;
const byId = <Kind extends HTMLElement>(id: string) => main().querySelector<Kind>(`[data-testid="${id}"]`);
const show = (recognition: Recognition) =>
  act(() => render(<YearChoice recognition={recognition} give={give} />, main()));
const write = (year: string) =>
  act(() => {
    byId<HTMLInputElement>('year-field')!.value = year;
    byId('year-give')!.click();
  });

test('offers the years that fit, and gives the one that is pressed', async () => {
  await show(OPEN);
  const buttons = [...main().querySelectorAll<HTMLButtonElement>('[data-testid="year-candidate"]')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['yearValue 2023', 'yearValue 2024']);
  await act(() => buttons[1]!.click());
  expect(give.mock.calls).toEqual([[2024]]);
});

test('takes any other year that is written, and says what is none', async () => {
  await show(OPEN);
  await write('24');
  expect(byId('year-fault')).not.toBeNull();
  expect(byId('year-field')!.getAttribute('aria-describedby')).toBe(byId('year-fault')!.id);
  expect(give).not.toHaveBeenCalled();
  await write('2021年');
  expect(give.mock.calls).toEqual([[2021]]);
  expect(byId('year-fault')).toBeNull();
});

test('asks by the kind of report: in which year it was delivered, or which one it tells of', async () => {
  await show(OPEN);
  expect(main().textContent).toContain('yearAskedDelivered');
  await show({ ...OPEN, kind: 'statistical-bulletin' });
  expect(main().textContent).not.toContain('yearAskedDelivered');
  expect(main().textContent).toContain('yearAsked');
});

test('leads back from a year that was given', async () => {
  await show(withGiven(OPEN, { year: 2024 }));
  expect(byId('year-given')!.dataset.year).toBe('2024');
  await act(() => byId('year-again')!.click());
  expect(give.mock.calls).toEqual([[null]]);
});

test('is not there for a report that tells its year', async () => {
  await show(recognitionOf());
  expect(main().innerHTML).toBe('');
});

test('says where a year could not be kept', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  give.mockRejectedValueOnce(new Error('the disk is full'));
  await show(OPEN);
  await act(async () => byId('year-candidate')!.click());
  expect(main().querySelector('[role="alert"]')?.textContent).toBe('yearNotKept');
});
