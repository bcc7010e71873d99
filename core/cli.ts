import { isMainThread } from 'node:worker_threads';
import { runCompare } from './cli/compare';
import { runExtract } from './cli/extract';
import { serveJobs } from './cli/jobs';
import { runLibrary } from './cli/library';

/** This file as it runs: more jobs are threads of it. */
const PROGRAM = new URL(import.meta.url);

if (isMainThread) await runCommand(process.argv.slice(2));
else serveJobs();

async function runCommand([command, ...args]: string[]): Promise<void> {
  switch (command) {
    case 'extract':
      process.exitCode = await runExtract(args, PROGRAM);
      break;
    case 'compare':
      process.exitCode = await runCompare(args, PROGRAM);
      break;
    case 'library':
      process.exitCode = await runLibrary(args);
      break;
    default:
      console.error(`baoshu: no command «${command ?? ''}»; there are: extract, compare, library`);
      process.exitCode = 2;
  }
}
