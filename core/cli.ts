import { runExtract } from './cli/extract';

const [command, ...args] = process.argv.slice(2);

switch (command) {
  case 'extract':
    process.exitCode = await runExtract(args);
    break;
  default:
    console.error(`baoshu: no command «${command ?? ''}»; there is: extract`);
    process.exitCode = 2;
}
