import type { Recognition } from '../../../core/recognise/recognition';
import type { AskedFigure, AskedReport, Explanation } from '../messages/explanation';
import type { Request, Sender } from '../messages/protocol';
import { library } from '../store/database';
import { placeOfSite } from '../tabs/place-of-site';
import { refine } from './captures';
import { explainFigure } from './explain-figure';

/** A recognition as far as it was told; nothing that comparing reads is missing. */
function recognitionOf(report: AskedReport): Recognition {
  return {
    ...report,
    confidence: 1,
    yearMargin: report.year === null ? 0 : 3,
    yearCandidates: [],
    title: '',
    publisher: null,
    deliveredOn: null,
    publishedOn: null,
    warnings: [],
    evidence: [],
    body: { start: 0, end: 0 },
  };
}

/** The figure under the name that jieba's words give it, by which the library keeps it. */
async function withRefinedName(figure: AskedFigure): Promise<AskedFigure> {
  const [refined] = await refine({
    figures: [{ ...figure, id: '0-0', start: 0, end: 0, section: [], trace: [] }],
  });
  return { ...figure, indicator: refined!.indicator };
}

/** What the library tells of one figure of the page that asks. */
export async function explain({ figure, report }: Request<'explain'>, sender: Sender): Promise<Explanation> {
  const url = sender.url ?? '';
  const recognition = await placeOfSite(recognitionOf(report), url);
  return explainFigure(library(), await withRefinedName(figure), recognition, url);
}
