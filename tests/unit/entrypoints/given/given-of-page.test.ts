import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetGivenOf, give, givenFor, onGiven } from '../../../../entrypoints/shared/tabs/given-of-page';

const PAGE = { id: 7, url: 'https://www.example.cn/report.html' };

beforeEach(() => fakeBrowser.reset());

describe('what is given for a page', () => {
  test('is kept for its address in its tab', async () => {
    await give(PAGE, { year: 2024 });
    expect(await givenFor(PAGE)).toEqual({ year: 2024 });
    expect(await givenFor({ ...PAGE, url: `${PAGE.url}#part-2` })).toEqual({ year: 2024 });
    expect(await givenFor({ ...PAGE, id: 8 })).toEqual({});
    expect(await givenFor({ ...PAGE, url: 'https://www.example.cn/other.html' })).toEqual({});
  });

  test('of a single-page site is that of one article', async () => {
    const [article, other] = [3, 4].map((at) => ({ id: 7, url: `https://www.example.cn/#/article/${at}` }));
    await give(article!, { year: 2024 });
    expect(await givenFor(other!)).toEqual({});
  });

  test('is replaced by the next one, and taken back by none', async () => {
    await give(PAGE, { year: 2024 });
    await give(PAGE, { year: 2023 });
    expect(await givenFor(PAGE)).toEqual({ year: 2023 });
    await give(PAGE, { year: null });
    expect(await givenFor(PAGE)).toEqual({});
  });

  test('goes with its tab, and no other', async () => {
    await give(PAGE, { year: 2024 });
    await give({ ...PAGE, id: 71 }, { year: 2022 });
    await forgetGivenOf(7);
    expect(await givenFor(PAGE)).toEqual({});
    expect(await givenFor({ ...PAGE, id: 71 })).toEqual({ year: 2022 });
  });

  test('is heard of by what shows the page, and by nothing else', async () => {
    const [here, elsewhere] = [vi.fn(), vi.fn()];
    const stop = onGiven(PAGE, here);
    onGiven({ ...PAGE, id: 8 }, elsewhere);
    await give(PAGE, { year: 2024 });
    expect(here).toHaveBeenCalledTimes(1);
    stop();
    await give(PAGE, { year: 2023 });
    expect(here).toHaveBeenCalledTimes(1);
    expect(elsewhere).not.toHaveBeenCalled();
  });
});
