import { reportLinks } from '../../../core/recognise/report-links';
import { ask, type Request, type Response } from '../messages/protocol';

/** The reports that the page of a tab links to. */
export async function listedReports({ tabId }: Request<'report-links'>): Promise<Response<'report-links'>> {
  const { url, links } = await ask('page-links', {}, { tabId, frameId: 0 });
  return reportLinks(links, url);
}
