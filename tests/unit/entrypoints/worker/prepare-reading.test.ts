import { expect, test } from 'vitest';
import { documentFromText } from '../../../../core/document/from-text';
import { extractFigures } from '../../../../core/figures/extract';
import { recognise } from '../../../../core/recognise/recognise';
import { REPORT } from '../../../../entrypoints/shared/worker/prepare-reading';

test('what the worker gets ready by is a report with figures of all statuses', () => {
  const document = documentFromText(REPORT);
  const recognition = recognise(document);
  expect(recognition).toMatchObject({ kind: 'work-report', year: 2024 });
  const figures = extractFigures(document, recognition);
  expect(figures.length).toBeGreaterThan(10);
  expect(new Set(figures.map(({ status }) => status))).toEqual(new Set(['actual', 'target']));
});
