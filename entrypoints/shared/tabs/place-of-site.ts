import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { givenBy, openPlaces, withPlace } from '../../../core/recognise/given';
import type { Place, Recognition } from '../../../core/recognise/recognition';
import type { PageReading } from '../messages/readings';

/** Key in `storage.local`: the code of the place that the reader has chosen for each site, by its host. */
const KEY = 'placeOfSite';
const placesOfSites = z.record(z.string(), z.string());

async function chosenPlaces(): Promise<Record<string, string>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return stored === undefined ? {} : z.parse(placesOfSites, stored);
}

const hostOf = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).host : null);

/** Keeps the reader's choice for the site that a page stands on. A file has no site: nothing is kept for it. */
export async function rememberPlace(url: string | null, code: string): Promise<void> {
  const host = hostOf(url);
  if (host) await browser.storage.local.set({ [KEY]: { ...(await chosenPlaces()), [host]: code } });
}

/**
 * A recognition with the place that the reader has chosen for its site before, where the page leaves its place open and that
 * one is among those that fit: a site of many places' reports is not all of one.
 */
export async function placeOfSite(recognition: Recognition, url: string | null): Promise<Recognition> {
  const host = hostOf(url);
  const open = openPlaces(recognition);
  // What the reader said of this very page goes before what was said of its site
  if (open.length === 0 || !host || givenBy(recognition).place !== undefined) return recognition;
  const code = (await chosenPlaces())[host];
  const place = open.find((candidate) => candidate.code === code);
  return place === undefined ? recognition : withPlace(recognition, place);
}

/** A reading with the place that the reader has chosen for its site; see `placeOfSite`. */
export async function withRememberedPlace(reading: PageReading): Promise<PageReading> {
  const recognition = await placeOfSite(reading.recognition, reading.document.url);
  return recognition === reading.recognition ? reading : { ...reading, recognition };
}

/** A reading with the place that the reader has chosen for it. */
export const withChosenPlace = (reading: PageReading, place: Place): PageReading => ({
  ...reading,
  recognition: withPlace(reading.recognition, place),
});
