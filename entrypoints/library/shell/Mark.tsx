/** The mark of the product: a line that rises to a ring. */
export function Mark() {
  return (
    <svg class="mark" width="22" height="22" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="5" />
      <path d="m4 14.2 4-3.8 2.6 2 2.2-3.2" />
      <circle cx="14.6" cy="5.8" r="1.9" />
    </svg>
  );
}
