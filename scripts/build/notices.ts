import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One package that is shipped, with the terms that go with it. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
  /** The text of its licence; empty where the package brings none. */
  terms: string;
}

interface Lock {
  packages: Record<
    string,
    { version?: string; license?: string; dependencies?: Record<string, string>; optional?: boolean; peer?: boolean }
  >;
}

/** Packages that stand in a lock file's tree and in no built file: another stands in their place, or they are types alone. */
const NOT_SHIPPED = /^(?:@types\/|webextension-polyfill$|@napi-rs\/)/;
const TERMS = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** All packages that the extension is built of, in the order of their names: those that the project names and those that these need. */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  const found = new Map<string, ShippedPackage>();
  const waiting: [name: string, from: string][] = Object.keys(lock.packages['']?.dependencies ?? {}).map((name) => [
    name,
    '',
  ]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [name, from] = next;
    if (NOT_SHIPPED.test(name)) continue;
    const at = placeOf(lock, name, from);
    if (at === null || found.has(at)) continue;
    const { version = '', license = '', dependencies = {} } = lock.packages[at]!;
    found.set(at, { name, version, licence: license, terms: termsIn(path.join(root, at)) });
    for (const needed of Object.keys(dependencies)) waiting.push([needed, at]);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where a package stands that another one asks for: beside it, or in a folder further out. */
function placeOf({ packages }: Lock, name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules') - 1))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return null;
  }
}

function termsIn(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .sort();
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n');
}

/** What goes into the package: who made what it is built of, and on what terms. */
export function noticesText(root: string): string {
  const parts = shippedPackages(root).map(
    ({ name, version, licence, terms }) =>
      `${name} ${version} (${licence})\n${'-'.repeat(60)}\n${terms === '' ? `Licence: ${licence}` : terms}\n`,
  );
  return `Baoshu is built of these packages, each under its own terms.\n\n${parts.join('\n')}`;
}
