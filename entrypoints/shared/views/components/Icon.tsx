import { h } from 'preact';
import { ICONS } from './icon-nodes';
import './icon.css';

/** An icon beside or instead of words; it says nothing to who hears the page, so that what it stands in has a name of its own. */
export function Icon({ of, size = 16 }: { of: keyof typeof ICONS; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[of].map(([tag, attributes]) => h(tag, { ...attributes, key: Object.values(attributes).join(' ') }))}
    </svg>
  );
}
