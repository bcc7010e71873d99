import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Floating } from './Floating';

/** A dotted word whose whole reason stands beside it on hover and focus, and is heard with it. */
export function Why({
  children,
  whole,
  tabIndex = 0,
  ...attributes
}: {
  children: ComponentChildren;
  /** The reason in a sentence. */
  whole: string;
  tabIndex?: number;
  [attribute: string]: unknown;
}) {
  const [beside, setBeside] = useState<Element | null>(null);
  const show = ({ currentTarget }: { currentTarget: Element }) => setBeside(currentTarget);
  const hide = () => setBeside(null);
  return (
    <button
      type="button"
      class="why"
      tabIndex={tabIndex}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      {...attributes}
    >
      {children}
      <span class="visually-hidden">{` ${whole}`}</span>
      {beside !== null && (
        <Floating beside={beside} aria-hidden="true">
          {whole}
        </Floating>
      )}
    </button>
  );
}
