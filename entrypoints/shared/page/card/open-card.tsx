import { render } from 'preact';
import { invoke, member } from '../../../../core/document/dom-member';
import type { Figure } from '../../../../core/figures/figure';
import type { Explanation } from '../../messages/explanation';
import { Card } from './Card';
import type { CardActions } from './card-actions';
import { CardHost } from './card-host';
import { CARD_STYLES } from './card-styles';
import type { FigureFinder, MarkedPage } from './marked-page';

/** What opened a card: by the pointer it closes when the pointer leaves, by a link's focus when that goes on, else by hand. */
export type OpenedBy = 'pointer' | 'touch' | 'focus' | 'keyboard';

export interface CardOpening {
  figure: Figure;
  /** The part of the figure that the card stands beside. */
  box: DOMRect;
  by: OpenedBy;
  finder: FigureFinder;
  actions: CardActions;
  /** Asks what the library tells of the figure. */
  explain: () => Promise<Explanation>;
  onClosed: () => void;
}

/** A pointer may bring the figure this far from where it was before the card counts as scrolled away. */
const MOST_SHIFT = 4;

/** The card of one figure while it is open. Never takes the focus but by `enter`. */
export class OpenCard {
  readonly #host: CardHost;
  readonly #mount: HTMLElement;
  readonly #first: DOMRect;
  readonly #ended = new AbortController();
  readonly #watch: MutationObserver;
  /** What had the focus before the card. */
  #before: HTMLElement | null = null;
  #explanation: Explanation | 'waiting' | 'failed' = 'waiting';
  /** True once the figure has stood in the window: one that is still being scrolled to is not scrolled away. */
  #seen = false;
  #frame = 0;

  constructor(private readonly opening: CardOpening) {
    const { figure, box, finder, actions } = opening;
    const [near] = finder.page.locate(figure.start, figure.end);
    const node = near?.node as unknown as Node | undefined;
    this.#first = box;
    this.#host = new CardHost(
      node ?? member(document, 'documentElement'),
      CARD_STYLES + (actions.correct?.styles ?? ''),
    );
    this.#mount = invoke(document, 'createElementNS', 'http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.#host.root.append(this.#mount);
    this.#render();
    this.#stand(box);
    const { signal } = this.#ended;
    this.#mount.addEventListener('focusin', ({ relatedTarget: from }) => {
      if (from instanceof HTMLElement && !this.#mount.contains(from)) this.#before = from;
    });
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    window.addEventListener('scroll', () => this.#follow(), { capture: true, passive: true, signal });
    window.addEventListener('resize', () => this.#follow(), { passive: true, signal });
    window.addEventListener('pagehide', () => this.close(), { signal });
    // A page that takes the figure's text away, or the card itself, leaves nothing to explain
    this.#watch = new MutationObserver(() => this.#follow());
    this.#watch.observe(member(document, 'documentElement'), { childList: true, subtree: true, characterData: true });
    opening.explain().then(
      (explanation) => this.#show(explanation),
      (error: unknown) => {
        console.warn('nothing could be learnt of other years:', error);
        this.#show('failed');
      },
    );
  }

  get figure(): Figure {
    return this.opening.figure;
  }

  get page(): MarkedPage {
    return this.opening.finder.page;
  }

  /** True while it gives the focus back: that focus asks for no card. */
  get isClosing(): boolean {
    return this.#ended.signal.aborted;
  }

  get by(): OpenedBy {
    return this.opening.by;
  }

  get hasFocus(): boolean {
    return this.#host.root.activeElement !== null;
  }

  holds(target: EventTarget | null): boolean {
    return this.#host.holds(target);
  }

  /**
   * Moves the focus into the card, where Tab goes round.
   * @param before what gets the focus back in the end, where it is not what has it now
   */
  enter(before?: HTMLElement | null): void {
    const active = member(document, 'activeElement');
    if (!this.hasFocus) this.#before = before ?? (active instanceof HTMLElement ? active : null);
    this.#card.focus({ preventScroll: true });
  }

  /** Takes the card out of the page; a focus inside goes back to where it was. */
  close(): HTMLElement | null {
    if (this.#ended.signal.aborted) return null;
    const before = this.hasFocus ? this.#before : null;
    this.#ended.abort();
    this.#watch.disconnect();
    cancelAnimationFrame(this.#frame);
    render(null, this.#mount);
    this.#host.remove();
    if (before?.isConnected) before.focus({ preventScroll: true });
    this.opening.onClosed();
    return before;
  }

  get #card(): HTMLElement {
    return this.#mount.firstElementChild as HTMLElement;
  }

  #show(explanation: Explanation | 'failed'): void {
    if (this.#ended.signal.aborted) return;
    this.#explanation = explanation;
    this.#render();
    this.#follow();
  }

  #render(): void {
    const { figure, finder, actions, by } = this.opening;
    render(
      <Card
        figure={figure}
        page={finder.page}
        explanation={this.#explanation}
        actions={actions}
        aloud={by === 'keyboard' || by === 'focus'}
        root={this.#host.root}
        onGrown={() => this.#follow()}
        onClose={() => this.close()}
      />,
      this.#mount,
    );
  }

  #stand(box: DOMRect): void {
    this.#seen ||= box.bottom > 0 && box.top < window.innerHeight;
    this.#host.standBeside(box, this.#card);
  }

  /** Goes along with the figure, once a frame; closes where it has left the window, or the pointer that opened the card. */
  #follow(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { finder, figure, by } = this.opening;
      const boxes = finder.boxes(figure);
      const shift = ({ left, top }: DOMRect) => Math.abs(left - this.#first.left) + Math.abs(top - this.#first.top);
      const nearest = boxes.toSorted((a, b) => shift(a) - shift(b))[0];
      if (nearest === undefined || !this.#host.isConnected) return void this.close();
      const inside = boxes.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
      const left = by === 'pointer' && !this.hasFocus && shift(nearest) > MOST_SHIFT;
      if ((this.#seen && !inside) || left) return void this.close();
      this.#stand(by === 'pointer' ? nearest : boxes[0]!);
    });
  }

  #onKey(event: KeyboardEvent): void {
    // Inside an input method Escape ends what is being typed; a form cancels by it and leaves the card
    const inForm = this.#host.root.activeElement?.closest('form') != null;
    if (event.isComposing || (inForm && event.key === 'Escape')) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close();
    } else if (event.key === 'Tab' && this.hasFocus) this.#goRound(event);
  }

  /** Tab stays inside: behind the card stands the end of the page, far from where the reader was. */
  #goRound(event: KeyboardEvent): void {
    const stops = Array.from(
      this.#card.querySelectorAll<HTMLElement>('button, summary, input, select, textarea, a[href]'),
    ).filter((element) => !(element as HTMLButtonElement).disabled && element.checkVisibility());
    const at = stops.indexOf(this.#host.root.activeElement as HTMLElement);
    const last = stops.length - 1;
    const next = event.shiftKey ? (at <= 0 ? last : at - 1) : at >= last ? 0 : at + 1;
    event.preventDefault();
    event.stopImmediatePropagation();
    stops[next]?.focus();
  }
}
