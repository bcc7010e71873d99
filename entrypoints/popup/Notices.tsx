import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../shared/words/i18n/translate';

/** One thing to know before the figures are trusted. */
export interface Notice {
  /** Of a recognition's warning its code. */
  code: string;
  look: 'altered' | 'warning' | 'missed' | 'info';
  isWarning?: boolean;
  detail?: string;
  content: ComponentChildren;
}

/** Shows one notice at a time, the gravest first; the others are one click away. */
export function Notices({ notices }: { notices: Notice[] }) {
  const [at, setAt] = useState(0);
  if (notices.length === 0) return null;
  const now = at % notices.length;
  return (
    <section class="notices" aria-label={t('warnings')}>
      {notices.map(({ code, look, isWarning, detail, content }, index) => (
        <div
          key={`${code} ${detail}`}
          class={`notice ${look}`}
          hidden={index !== now}
          title={detail}
          data-testid={isWarning ? 'warning' : 'notice'}
          data-code={code}
        >
          {content}
          {notices.length > 1 && (
            <button type="button" class="link next" data-testid="next-notice" onClick={() => setAt(now + 1)}>
              {t('nextNotice', notices.length)}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
