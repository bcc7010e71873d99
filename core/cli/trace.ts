import type { Document } from '../document/document';
import type { Figure } from '../figures/figure';
import type { Recognition } from '../recognise/recognition';

/** Figures with the rules that set their fields, for a person to read: one paragraph a figure. */
export function traceText(document: Document, recognition: Recognition, figures: readonly Figure[]): string {
  const head = `${recognition.title} · ${recognition.kind} ${recognition.confidence} · ${recognition.place?.name ?? '?'} · ${recognition.year ?? '?'}`;
  const body = figures.map((figure) => {
    const context = document.text.slice(Math.max(0, figure.start - 24), figure.start).replace(/\s+/g, '');
    const value = Array.isArray(figure.value) ? figure.value.join('–') : figure.value;
    const line = `@${figure.start} …${context}【${figure.text}】\n  ${figure.indicator.name} (${figure.indicator.key}) = ${value} ${figure.unit}; ${figure.kind}, ${figure.bound}, ${figure.period ?? 'no period'}, ${figure.status}${figure.base ? `, base ${figure.base}` : ''}${figure.place ? `, ${figure.place}` : ''}`;
    const steps = figure.trace.map((step) => {
      const over = step.over?.length ? `, over ${step.over.join(' / ')}` : '';
      return `    ${step.field}: ${step.rule}${step.by ? ` by «${step.by}»` : ''}${over}`;
    });
    return [line, ...steps].join('\n');
  });
  return [head, ...body].join('\n\n');
}
