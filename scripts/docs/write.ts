/** `npm run docs`: writes the documentation that is made from tables of rules and of columns. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { archiveSchemaDocs } from './archive-schema';
import { decisionDocs } from './decision-docs';

const DOCS = path.resolve(process.argv[1] ?? '', '../../../docs');
const MADE = { 'how-a-period-is-decided.md': decisionDocs, 'archive-schema.md': archiveSchemaDocs };

for (const [name, docs] of Object.entries(MADE)) {
  const file = path.join(DOCS, name);
  writeFileSync(file, docs());
  console.log(`Wrote ${file}.`);
}
