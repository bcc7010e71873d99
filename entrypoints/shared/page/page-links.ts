import type { DomDocument } from '../../../core/document/dom';
import { member } from '../../../core/document/dom-member';
import { titledLinks } from '../../../core/recognise/sites/links';
import type { Response } from '../messages/protocol';
import { wholeLinks } from '../reading/linked-addresses';

/** The links of a page whose words may be a report's title. */
export function pageLinks(page: Document): Response<'page-links'> {
  const links = wholeLinks(titledLinks(page as unknown as DomDocument), member(page, 'baseURI'));
  return { url: member(page, 'URL'), links };
}
