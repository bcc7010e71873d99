import PostalMime from 'postal-mime';
import type { Document } from '../document/document';
import type { FileTools } from './contract';
import { Refusal } from './refusal';

/**
 * Reads a page that a browser saved in one file (MHTML): its first part of markup, with the address that it was saved from.
 * @throws Refusal where no part of it is markup
 */
export async function readSavedPage(bytes: Uint8Array, tools: FileTools): Promise<Document> {
  const { html, headers } = await parsed(bytes);
  if (html === undefined || html.trim() === '') throw new Refusal('damaged', { place: 'text/html' });
  const from = headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location');
  return await tools.readHtml(html, httpAddress(from?.value ?? ''));
}

async function parsed(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof PostalMime.parse>>> {
  try {
    return await PostalMime.parse(bytes);
  } catch {
    throw new Refusal('damaged');
  }
}

const httpAddress = (address: string): string | null => (/^https?:\/\/[^\s]+$/i.test(address) ? address : null);
