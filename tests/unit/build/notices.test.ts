import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticesText, shippedPackages } from '../../../scripts/build/notices';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const shipped = shippedPackages(ROOT);

describe('notices of what is shipped', () => {
  test('name every package that the project asks for, and those that these need', () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const names = shipped.map(({ name }) => name);
    for (const name of Object.keys(dependencies)) expect(names).toContain(name);
    expect(names).toContain('d3-scale');
  });

  test('give each its licence, and the terms that it comes with', () => {
    expect(shipped.filter(({ licence }) => licence === '')).toEqual([]);
    expect(noticesText(ROOT)).toContain('Apache License');
    expect(noticesText(ROOT)).toContain('Redistributions in binary form');
  });

  test('stand in the README, kind by kind', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const kinds = new Set(shipped.flatMap(({ licence }) => licence.replace(/[()]/g, '').split(/ (?:OR|AND) /)));
    for (const kind of kinds) expect(readme).toContain(kind);
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const word = name.replace(/^@[^/]+\//, '').replace(/-.*$/, '');
      expect(readme.toLowerCase().replaceAll('.', '')).toContain(word.toLowerCase());
    }
  });
});
