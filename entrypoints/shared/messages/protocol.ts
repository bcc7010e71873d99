import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { pageCorrectionSchema, pageCorrectionsSchema } from './correction-schemas';
import { explainRequest, explanationSchema } from './explanation';
import { draftReadingSchema, pageStateSchema, readingSchema, selectionStateSchema } from './readings';
import {
  draftSchema,
  figureFindingSchema,
  figureSchema,
  givenSchema,
  pageLinkSchema,
  pageLinksSchema,
  readingOf,
  recognitionSchema,
} from './schemas';

/**
 * Every message there is, with what may stand in it and in its answer. `analyse`, `selection`, `recognise`, `page-links`, `mark`,
 * `reveal`, `reveal-unread`, `scrollBack`, `step` and `enterCard` go to a content script, all others to the worker.
 */
export const protocol = {
  /** Sent by the watcher, which spells it out in `automatic/candidate-message`: this page or frame may be a report. */
  candidate: { request: z.object({}), response: z.object({ recognised: z.boolean() }) },
  /** What the page is recognised as, its figures not read; null where it is no report. */
  recognise: { request: z.object({}), response: z.nullable(recognitionSchema) },
  /** The links of the page with their words. */
  'page-links': { request: z.object({}), response: pageLinksSchema },
  /**
   * Reads the page. `force` extracts figures even where no report was recognised; without `wait` a page that is still loading
   * is read as far as it has come. What is `given` holds until the next reading.
   */
  analyse: {
    request: z.object({ force: z.boolean(), wait: z.boolean(), given: z.optional(givenSchema) }),
    response: pageStateSchema,
  },
  /** Reads what the reader has selected; not `anew`, gives what was read of a selection before, null where nothing was. */
  selection: {
    request: z.object({ anew: z.boolean(), given: z.optional(givenSchema) }),
    response: z.nullable(selectionStateSchema),
  },
  /**
   * Shows or takes away the marks of the figures last read, of the page where `of` does not say otherwise; without `on` they
   * stay as they are, so that findings told late never bring marks back. Without `findings` those told before stay.
   */
  mark: {
    request: z.object({
      on: z.optional(z.boolean()),
      of: z.optional(readingOf),
      findings: z.optional(z.array(figureFindingSchema)),
    }),
    response: z.object({ marked: z.boolean(), figures: z.number() }),
  },
  /** Scrolls to one figure; `found` is false where the page has changed under it. */
  reveal: {
    request: z.object({ id: z.string(), of: z.optional(readingOf) }),
    response: z.object({ found: z.boolean() }),
  },
  /** Scrolls to a stretch of the reading's `unread`, by its `start`; `found` is false where the page has changed under it. */
  'reveal-unread': {
    request: z.object({ start: z.number(), of: z.optional(readingOf) }),
    response: z.object({ found: z.boolean() }),
  },
  /** Leaves the reading that runs, which answers `stopped`. */
  'stop-reading': { request: z.object({}), response: z.object({}) },
  /** Scrolls back to where the reader was before figures were revealed; `returned` is false where nothing was. */
  scrollBack: { request: z.object({}), response: z.object({ returned: z.boolean() }) },
  /** Goes to the next figure (1) or the one before (-1) and shows its card; `done` is false where there is none to go to. */
  step: {
    request: z.object({ by: z.union([z.literal(1), z.literal(-1)]) }),
    response: z.object({ done: z.boolean() }),
  },
  /** Moves the focus into the card of the current figure; `done` is false where none is marked. */
  enterCard: { request: z.object({}), response: z.object({ done: z.boolean() }) },
  /**
   * Sent by a content script: what its page is, and its figures: none of them, those of a report, or those of any text. `as` says
   * what it is to be read as, `body` where its body stands; else both are recognised.
   */
  'read-draft': {
    request: z.object({
      draft: draftSchema,
      figures: z.enum(['none', 'of-report', 'of-any']),
      given: z.optional(givenSchema),
      as: z.optional(recognitionSchema),
      body: z.optional(recognitionSchema.shape.body),
    }),
    response: draftReadingSchema,
  },
  /** Sent by a content script: what the library tells of one figure. The page's address is the sender's. */
  explain: { request: explainRequest, response: explanationSchema },
  /** Has the worker get ready to read a page, while that is being walked. */
  'prepare-reading': { request: z.object({}), response: z.object({}) },
  /** Words of jieba make the names of indicators better. */
  refine: {
    request: z.object({ figures: z.array(figureSchema) }),
    response: z.array(figureSchema),
  },
  /** Keeps a reading, in the place of the captures `instead` names; answers only after the transaction has committed. */
  save: {
    request: z.object({ reading: readingSchema, instead: z.array(z.number()) }),
    response: z.object({ captureId: z.number(), reportId: z.string(), capturedAt: z.string() }),
  },
  /** The reports that the page of a tab links to; it has been read before. */
  'report-links': { request: z.object({ tabId: z.number() }), response: z.array(pageLinkSchema) },
  /** Keeps a reader's correction of the page that the sender stands in. Extension pages use the store themselves. */
  correct: { request: pageCorrectionSchema, response: pageCorrectionsSchema },
  'undo-correction': { request: z.object({}), response: pageCorrectionsSchema },
  'redo-correction': { request: z.object({}), response: pageCorrectionsSchema },
  'corrections-of-page': { request: z.object({}), response: pageCorrectionsSchema },
};

type Table = typeof protocol;
export type MessageName = keyof Table;
/** What arrives as a message, and as its answer. */
export type Request<Name extends MessageName> = z.output<Table[Name]['request']>;
export type Response<Name extends MessageName> = z.output<Table[Name]['response']>;
/** What is sent. */
type SentRequest<Name extends MessageName> = z.input<Table[Name]['request']>;
type SentResponse<Name extends MessageName> = z.input<Table[Name]['response']>;

type ProtocolMap = { [Name in MessageName]: (data: SentRequest<Name>) => SentResponse<Name> };

/** A tab's page, or one frame in it; `frameId` 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Where a message came from, as the browser says. */
export interface Sender {
  url?: string;
  tab?: { id?: number; incognito?: boolean; windowId?: number };
  frameId?: number;
}

const messenger = defineExtensionMessaging<ProtocolMap>();

/**
 * Sends a message and checks its answer.
 * @param frame whose content script is meant, those of all frames where it names none; absent for the worker
 * @throws where nobody answers, the receiver failed, or the answer has another shape
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: SentRequest<Name>,
  frame?: Frame | Pick<Frame, 'tabId'>,
): Promise<Response<Name>> {
  // The messenger's own types cannot follow a generic name through its map of messages.
  const send = messenger.sendMessage as unknown as (
    name: string,
    data: unknown,
    frame?: Frame | Pick<Frame, 'tabId'>,
  ) => Promise<unknown>;
  return z.parse<z.ZodMiniType<Response<Name>>>(
    protocol[name].response as unknown as z.ZodMiniType<Response<Name>>,
    await send(name, request, frame),
  );
}

/**
 * Answers one kind of message. What does not fit the protocol is refused before `handle` sees it.
 * @param mayAsk decides by the sender's address (null for none) who is answered
 */
export function answer<Name extends MessageName>(
  name: Name,
  mayAsk: (senderUrl: string | null) => boolean,
  handle: (request: Request<Name>, sender: Sender) => Promise<SentResponse<Name>> | SentResponse<Name>,
): void {
  const listen = messenger.onMessage as unknown as (
    name: string,
    received: (message: { data: unknown; sender: Sender }) => Promise<unknown>,
  ) => void;
  listen(name, async ({ data, sender }) => {
    if (!mayAsk(sender.url ?? null)) throw new Error(`${name}: not answered for ${sender.url ?? 'an unknown sender'}`);
    const request = z.parse<z.ZodMiniType<Request<Name>>>(
      protocol[name].request as unknown as z.ZodMiniType<Request<Name>>,
      data,
    );
    return handle(request, sender);
  });
}
