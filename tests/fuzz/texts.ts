import { readFileSync } from 'node:fs';
import { loadFile } from '../../core/cli/load';
import { documentFromText } from '../../core/document/from-text';
import { extractFigures } from '../../core/figures/extract';
import { recognise } from '../../core/recognise/recognise';
import { faultsOf } from './examine';
import { mutated } from './mutate';
import type { Fuzzed } from './run';
import { corpusFiles, filesIn } from './sources';

/** A mutated text is a stretch of its source: parts are read as whole reports are, in less time. */
const LONGEST = 2400;

/** The project's sample pages as text, the invented texts of its tests, and the corpus. */
export async function mutatedTexts(): Promise<Fuzzed> {
  const pages = await Promise.all(filesIn('seeds', '.html').map((file) => loadFile(file)));
  const files = [...filesIn('tests/cases', '.txt'), ...corpusFiles('text', '.txt')];
  const texts = [...pages.map(({ document }) => document.text), ...files.map((file) => readFileSync(file, 'utf8'))];
  return {
    name: 'texts',
    sources: texts.length,
    examine(random) {
      const source = texts[Math.floor(random() * texts.length)]!;
      const from = Math.floor(random() * Math.max(1, source.length - LONGEST));
      const document = documentFromText(mutated(source.slice(from, from + LONGEST), random), { title: '' });
      const figures = extractFigures(document, recognise(document));
      return { figures: figures.length, faults: faultsOf(document, figures) };
    },
  };
}
