import './mark.css';

/** The mark of the product: from what is done (a dot) a line rises to what is aimed at (a ring). As in `public/icon/baoshu.svg`. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M7.5 23 13 16.5l5 4 3.6-6.4" />
      <circle class="mark-done" cx="7.7" cy="22.8" r="2.6" />
      <circle class="mark-aim" cx="23.3" cy="9.8" r="3.6" />
    </svg>
  );
}
