import { t } from '../shared/words/i18n/translate';

/** Outline of a puzzle piece, the sign of the extensions menu, in a square of 20. */
const PUZZLE = 'M3 7h4.2a2.3 2.3 0 1 1 4.4 0H16v4.2a2.3 2.3 0 1 1 0 4.4V19H3v-3.6a2.3 2.3 0 1 0 0-4.6z';
const PIN = 'M6 1h6v1.6l-1 .8v4l2 2V11H9.8v5L9 17.4 8.2 16v-5H5V9.4l2-2v-4l-1-.8z';

/** A toolbar with its extensions menu open: where the button is, and where the pin that keeps it there. */
export function ToolbarPicture() {
  return (
    <svg class="toolbar-picture" viewBox="0 0 600 190" role="img" aria-label={t('welcomePicture')}>
      <rect class="window" x="1" y="1" width="598" height="188" rx="10" />
      <path class="tabs" d="M1 34V11a10 10 0 0 1 10-10h578a10 10 0 0 1 10 10v23z" />
      <path class="tab" d="M16 34V18a8 8 0 0 1 8-8h150a8 8 0 0 1 8 8v16z" />
      <rect class="line" x="34" y="19" width="92" height="6" rx="3" />
      <circle class="line" cx="26" cy="59" r="7" />
      <circle class="line" cx="50" cy="59" r="7" />
      <rect class="address" x="70" y="44" width="390" height="30" rx="15" />
      <rect class="line" x="90" y="56" width="180" height="6" rx="3" />
      <circle class="ring" cx="486" cy="59" r="19" />
      <image href="/icon/48.png" x="474" y="47" width="24" height="24" />
      <path class="sign" d={PUZZLE} transform="translate(519 48)" />
      <circle class="line" cx="570" cy="52" r="2.5" />
      <circle class="line" cx="570" cy="60" r="2.5" />
      <circle class="line" cx="570" cy="68" r="2.5" />
      <path class="menu" d="M330 92h242a8 8 0 0 1 8 8v70a8 8 0 0 1-8 8H330a8 8 0 0 1-8-8v-70a8 8 0 0 1 8-8z" />
      <rect class="line" x="340" y="106" width="96" height="6" rx="3" />
      <image href="/icon/48.png" x="340" y="130" width="26" height="26" />
      <text class="name" x="378" y="149">
        {t('extensionName')}
      </text>
      <circle class="ring" cx="548" cy="143" r="17" />
      <path class="sign" d={PIN} transform="translate(539 134)" />
    </svg>
  );
}
