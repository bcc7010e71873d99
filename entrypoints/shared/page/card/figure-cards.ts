import { member } from '../../../../core/document/dom-member';
import type { Figure } from '../../../../core/figures/figure';
import { askedOf } from './ask-explanation';
import type { CardActions } from './card-actions';
import { FigureFinder, type MarkedPage } from './marked-page';
import { OpenCard, type OpenedBy } from './open-card';

/** The pointer rests on a figure this long before its card opens: one that only passes opens none. */
const OPEN_AFTER_MS = 150;
/** Time for the pointer to travel from the figure into the card. */
const CLOSE_AFTER_MS = 350;

/** The reader of the page as far as cards need it. */
export interface MarkedReader {
  /** The page as it was last read; read anew it is another object. */
  current(): MarkedPage | null;
  readonly marked: boolean;
  onChange(listener: () => void): unknown;
  leadTo(figure: Figure): boolean;
}

/** Opens the card of a marked figure on hover, touch, a link's focus, and by keyboard; at most one at a time. */
export class FigureCards {
  #finder: FigureFinder | null = null;
  #listening: AbortController | null = null;
  #open: OpenCard | null = null;
  /** The figure that the pointer is on its way to. */
  #waiting: { figure: Figure; timer: ReturnType<typeof setTimeout> } | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #point: PointerEvent | null = null;
  /** Where stepping goes on from. */
  #current: string | null = null;

  constructor(
    private readonly reader: MarkedReader,
    private readonly actions: CardActions = {},
  ) {
    reader.onChange(() => this.#followMarks());
  }

  /** Listens while marks are shown and no longer. A card of a page that was read anew may be of what is not there any more. */
  #followMarks(): void {
    if (!this.reader.marked) {
      this.#stop();
      return;
    }
    this.#stopWaiting();
    if (this.#open !== null && this.#open.page !== this.reader.current()) this.#open.close();
    if (this.#listening === null) this.#watch();
  }

  #watch(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const options = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', (event) => this.#onMove(event), options);
    member(document, 'documentElement').addEventListener('pointerleave', () => this.#leave(), {
      passive: true,
      signal,
    });
    window.addEventListener('pointerdown', (event) => this.#onPress(event), options);
    window.addEventListener('click', (event) => this.#onTap(event), options);
    window.addEventListener('focusin', ({ target }) => this.#onFocus(target), options);
    window.addEventListener('focusout', (event) => this.#onBlur(event), options);
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#finder = null;
    this.#stopWaiting();
    this.#open?.close();
  }

  /** The figure that the reader was led to by other ways; stepping goes on from it. */
  startFrom(id: string): void {
    this.#current = id;
  }

  /** Scrolls to the next marked figure, or back to the one before, and shows its card. False where there is none. */
  step(by: 1 | -1): boolean {
    const finder = this.#find();
    const from = this.#open?.figure.id ?? this.#current;
    const figure = finder?.next(from, by, window.innerHeight);
    if (!finder || !figure) return false;
    const entered = this.#open?.hasFocus ?? false;
    const before = this.#open?.close();
    this.reader.leadTo(figure);
    const [box] = finder.boxes(figure);
    if (box === undefined) return false;
    this.#show(figure, box, 'keyboard');
    if (entered) this.#open!.enter(before);
    return true;
  }

  /** Moves the focus into the open card, or that of the current figure. False where there is none. */
  enter(): boolean {
    if (this.#open === null) {
      const finder = this.#find();
      const current = finder?.page.figures.find(({ id }) => id === this.#current);
      const figure = current ?? finder?.next(null, 1, window.innerHeight);
      const box = figure ? finder?.boxes(figure)[0] : undefined;
      if (!figure || box === undefined) return false;
      if (box.bottom < 0 || box.top > window.innerHeight) this.reader.leadTo(figure);
      this.#show(figure, finder!.boxes(figure)[0]!, 'keyboard');
    }
    this.#open!.enter();
    return true;
  }

  /** The figures as they are marked now; the index is made once for each marking. */
  #find(): FigureFinder | null {
    const page = this.reader.marked ? this.reader.current() : null;
    if (page === null) this.#finder = null;
    else if (this.#finder?.page !== page) this.#finder = new FigureFinder(page);
    return this.#finder;
  }

  #show(figure: Figure, box: DOMRect, by: OpenedBy): void {
    this.#stopWaiting();
    this.#stopClosing();
    this.#open?.close();
    this.#current = figure.id;
    const finder = this.#finder!;
    this.#open = new OpenCard({
      figure,
      box,
      by,
      finder,
      actions: this.actions,
      explain: () => askedOf(figure, finder.page.recognition),
      onClosed: () => {
        this.#open = null;
        this.#stopClosing();
      },
    });
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (this.#point === null) requestAnimationFrame(() => this.#look());
    this.#point = event;
  }

  /** What is under the pointer, at most once a frame. */
  #look(): void {
    const event = this.#point!;
    this.#point = null;
    if (this.#listening === null) return;
    if (this.#open?.holds(event.target)) {
      this.#stopWaiting();
      this.#stopClosing();
      return;
    }
    const hit = this.#find()?.atPoint(document, event.clientX, event.clientY) ?? null;
    if (hit === null) this.#leave();
    else if (this.#open?.figure.id === hit.figure.id) {
      this.#stopWaiting();
      this.#stopClosing();
    } else if (this.#waiting?.figure.id !== hit.figure.id) {
      this.#stopWaiting();
      if (this.#open?.hasFocus) return;
      const timer = setTimeout(() => this.#show(hit.figure, hit.box, 'pointer'), OPEN_AFTER_MS);
      this.#waiting = { figure: hit.figure, timer };
    }
  }

  /** The pointer is on no figure and not in the card. */
  #leave(): void {
    this.#stopWaiting();
    if (this.#open === null || this.#open.by !== 'pointer' || this.#closing !== undefined) return;
    this.#closing = setTimeout(() => {
      this.#closing = undefined;
      if (this.#open?.hasFocus === false) this.#open.close();
    }, CLOSE_AFTER_MS);
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = null;
  }

  #stopClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }

  /** A press beside a card closes it, unless it is on the figure itself. */
  #onPress(event: PointerEvent): void {
    if (this.#open === null || this.#open.holds(event.target)) return;
    const hit = this.#find()?.atPoint(document, event.clientX, event.clientY);
    if (hit?.figure.id !== this.#open.figure.id) this.#open.close();
  }

  #onTap(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== 'touch' || this.#open?.holds(event.target)) return;
    const hit = this.#find()?.atPoint(document, event.clientX, event.clientY) ?? null;
    if (hit !== null && hit.figure.id !== this.#open?.figure.id) this.#show(hit.figure, hit.box, 'touch');
  }

  /** Only a focus that is shown, as the keyboard's is: a click on a link is the pointer's affair. */
  #onFocus(target: EventTarget | null): void {
    if (this.#open?.isClosing || this.#open?.holds(target)) return;
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const finder = this.#find();
    const figure = finder?.atElement(target);
    const box = figure ? finder?.boxes(figure)[0] : undefined;
    if (figure && box !== undefined && figure.id !== this.#open?.figure.id) this.#show(figure, box, 'focus');
  }

  #onBlur({ relatedTarget }: FocusEvent): void {
    if (this.#open?.by === 'focus' && !this.#open.hasFocus && !this.#open.holds(relatedTarget)) this.#open.close();
  }
}
