/** `npm run docs`: writes the documentation that is made from tables of rules. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { decisionDocs } from './decision-docs';

const file = path.resolve(process.argv[1] ?? '', '../../../docs/how-a-period-is-decided.md');
writeFileSync(file, decisionDocs());
console.log(`Wrote ${file}.`);
