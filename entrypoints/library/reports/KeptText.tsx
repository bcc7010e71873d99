import { useMemo, useRef } from 'preact/hooks';
import type { Document } from '../../../core/document/document';
import type { Figure } from '../../../core/figures/figure';
import { STATUS_MESSAGE } from '../../shared/elements/StatusLabel';
import { hashOfView } from '../../shared/views/library-view';
import { periodName } from '../../shared/words/format/period-name';
import { t, uiLanguage } from '../../shared/words/i18n/translate';
import './kept-text.css';
import { layOutText, type TextPart, type TextSection } from './kept-text';

/** Where a figure stands in the page of its kept text. */
export const figureAnchorId = (figure: string): string => `figure-${figure}`;

interface Props {
  capture: number;
  document: Document;
  figures: Figure[];
  /** Told of a mark that was clicked. */
  onMark: (figure: string) => void;
}

/**
 * The kept text of a capture with its figures marked as in pages. A page's text is hostile: it only ever becomes text nodes. The
 * tree is built once for a capture, however often the reader goes from figure to figure.
 */
export function KeptText({ capture, document, figures, onMark }: Props) {
  const language = uiLanguage();
  const asked = useRef(onMark);
  asked.current = onMark;
  return useMemo(
    () => (
      // biome-ignore lint/a11y/noStaticElementInteractions: hears of its links, which the keyboard presses as well
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <div
        class="kept-text"
        lang={document.lang ?? 'zh-CN'}
        data-testid="kept-text"
        onClick={({ target }) => {
          const figure = (target as Element).closest<HTMLElement>('a.mark')?.dataset.figure;
          if (figure !== undefined) asked.current(figure);
        }}
      >
        {layOutText(document, figures).map((section, i) => (
          <Section key={i} section={section} capture={capture} />
        ))}
      </div>
    ),
    [capture, document, figures, language],
  );
}

function Section({ section, capture }: { section: TextSection; capture: number }) {
  const parts = (own: TextPart[]) => <Parts parts={own} capture={capture} />;
  switch (section.kind) {
    case 'heading': {
      const Heading = `h${section.level}` as const;
      return <Heading>{parts(section.parts)}</Heading>;
    }
    case 'paragraph':
      return <p>{parts(section.parts)}</p>;
    case 'caption':
      return <p class="caption">{parts(section.parts)}</p>;
    case 'list':
      return (
        <ul>
          {section.items.map((item, i) => (
            <li key={i}>{parts(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section class="scroll" tabIndex={0} aria-label={t('keptTable', section.number)}>
          <table>
            <tbody>
              {section.rows.map((row, i) => (
                <tr key={i}>
                  {row.map(({ header, parts: own }, j) =>
                    header ? <th key={j}>{parts(own)}</th> : <td key={j}>{parts(own)}</td>,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}

function Parts({ parts, capture }: { parts: TextPart[]; capture: number }) {
  return (
    <>
      {parts.map(({ text, figures }) =>
        figures.length === 0 ? text : <Mark text={text} figures={figures} capture={capture} />,
      )}
    </>
  );
}

function Mark({ text, figures, capture }: TextPart & { capture: number }) {
  const [first, ...others] = figures as [Figure, ...Figure[]];
  const said = figures.map(({ indicator, period, status }) =>
    [indicator.name, periodName(period), t(STATUS_MESSAGE[status])]
      .filter((word) => word !== '')
      .join(t('clauseSeparator')),
  );
  const label = `${text} ${said.join('；')}`;
  return (
    <a
      id={figureAnchorId(first.id)}
      href={hashOfView({ page: 'text', id: capture, figure: first.id })}
      class={`mark status-${first.status}`}
      aria-label={label}
      title={said.join('；')}
      data-figure={first.id}
      data-testid="kept-mark"
    >
      {others.map(({ id }) => (
        <span key={id} id={figureAnchorId(id)} />
      ))}
      {text}
    </a>
  );
}
