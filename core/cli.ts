import { runCompare } from './cli/compare';
import { runExtract } from './cli/extract';

const [command, ...args] = process.argv.slice(2);

switch (command) {
  case 'extract':
    process.exitCode = await runExtract(args);
    break;
  case 'compare':
    process.exitCode = await runCompare(args);
    break;
  default:
    console.error(`baoshu: no command «${command ?? ''}»; there are: extract, compare`);
    process.exitCode = 2;
}
