import { vi } from 'vitest';
import { runCompare } from '../../../core/cli/compare';
import { runExtract } from '../../../core/cli/extract';

const COMMANDS = { extract: runExtract, compare: runCompare };
/** More jobs would be threads of it: there is none. */
const NO_PROGRAM = new URL('file:///none.mjs');

/** Runs a command in this process and in `folder`: what it printed, what it complained of, and its exit code. */
export async function runHere(command: keyof typeof COMMANDS, args: readonly string[], folder: string) {
  const [out, errors]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(folder),
    vi.spyOn(process.stdout, 'write').mockImplementation((piece) => out.push(String(piece)) > 0),
    vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(`${line}\n`)),
  ];
  vi.stubEnv('INIT_CWD', folder);
  try {
    const code = await COMMANDS[command](args, NO_PROGRAM);
    return { out: out.join(''), errors: errors.join(''), code };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
