import { build } from 'esbuild';

/** A module of the core whose values are made of others' when the extension is built. */
export const MADE = /\/core\/.*\.made\.ts$/;

/**
 * A module in which the values that `file` exports stand as they are, in the place of what makes them: a page pays for none of the
 * making and parses no more than it reads. Each value must be plain data, which JSON keeps; an Error names one that is not.
 */
export async function madeModule(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    tsconfigRaw: {},
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  const exported: Record<string, unknown> = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${literalOf(name, value)};\n`)
    .join('');
}

/** Parsed from a string a value costs a fraction of what it costs as an expression. */
function literalOf(name: string, value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined || !isSame(value, JSON.parse(json))) throw new Error(`${name} is no plain data`);
  return typeof value === 'string' ? json : `JSON.parse(${JSON.stringify(json)})`;
}

/** True where two values hold the same; `made` may have fields that are undefined, which JSON leaves out. */
function isSame(made: unknown, kept: unknown): boolean {
  if (typeof made !== 'object' || made === null || typeof kept !== 'object' || kept === null) return made === kept;
  if (Object.getPrototypeOf(made) !== Object.getPrototypeOf(kept)) return false;
  const fields = Object.entries(made).filter(([, value]) => value !== undefined);
  if (fields.length !== Object.keys(kept).length) return false;
  return fields.every(([field, value]) => isSame(value, (kept as Record<string, unknown>)[field]));
}
