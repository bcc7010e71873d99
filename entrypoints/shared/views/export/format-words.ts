import type { MessageKey } from '../../words/i18n/translate';

/** What formats are called, and what each is for; in the groups in which they are offered. */
export const FORMAT_GROUPS: readonly {
  name: MessageKey;
  formats: readonly { id: string; name: string; about: MessageKey }[];
}[] = [
  {
    name: 'formatsForSheets',
    formats: [
      { id: 'xlsx', name: 'Excel (XLSX)', about: 'aboutXlsx' },
      { id: 'csv', name: 'CSV', about: 'aboutCsv' },
    ],
  },
  {
    name: 'formatsForPrograms',
    formats: [
      { id: 'parquet', name: 'Parquet', about: 'aboutParquet' },
      { id: 'data-package', name: 'Data Package (ZIP)', about: 'aboutDataPackage' },
      { id: 'ndjson', name: 'NDJSON', about: 'aboutNdjson' },
      { id: 'json', name: 'JSON', about: 'aboutJson' },
    ],
  },
  {
    name: 'formatsForTexts',
    formats: [
      { id: 'tsv', name: 'TSV', about: 'aboutTsv' },
      { id: 'html', name: 'HTML', about: 'aboutHtml' },
      { id: 'markdown', name: 'Markdown', about: 'aboutMarkdown' },
    ],
  },
  {
    name: 'formatsForReferences',
    formats: [
      { id: 'gbt7714', name: 'GB/T 7714', about: 'aboutGbt7714' },
      { id: 'bibtex', name: 'BibTeX', about: 'aboutBibtex' },
      { id: 'csl-json', name: 'CSL-JSON', about: 'aboutCslJson' },
    ],
  },
];
