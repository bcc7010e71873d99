import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOf, findInputs, readingProblem, sha256Of } from '../../../core/cli/inputs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'baoshu-inputs-'));
  mkdirSync(join(folder, 'in/deeper'), { recursive: true });
  mkdirSync(join(folder, 'in/node_modules'));
  for (const path of ['in/b.txt', 'in/a.txt', 'in/deeper/c.txt', 'in/.hidden', 'in/~$a.docx', 'in/node_modules/d.txt'])
    writeFileSync(join(folder, path), path);
  symlinkSync(folder, join(folder, 'in/up'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('finds all that arguments name, each once, and nothing that programs keep beside documents', async () => {
  const found = await findInputs(['in', '-', 'in/a.txt', 'gone.txt', '-'], folder);
  expect(found.map((one) => ('problem' in one ? one.problem : [one.name, one.place]))).toEqual([
    ['in/a.txt', 'a.txt'],
    ['in/b.txt', 'in/b.txt'],
    ['in/deeper/c.txt', 'in/deeper/c.txt'],
    ['-', 'stdin'],
    'gone.txt does not exist; check the name.',
  ]);
});

it.each([
  ['ENOENT', 'x does not exist; check the name.'],
  ['EISDIR', 'x is a folder; name a file in it.'],
  ['EACCES', 'x may not be read; check its permissions.'],
  ['EPERM', 'x may not be read; check its permissions.'],
  ['EIO', 'x could not be read (broken disk).'],
])('says why the system gave no bytes: %s', (code, sentence) => {
  expect(readingProblem('x', Object.assign(new Error('broken disk'), { code }))).toBe(sentence);
});

it('gives the bytes that are meant and no others', async () => {
  const input = { name: 'a', path: join(folder, 'in/a.txt'), place: 'a' };
  const { bytes } = await bytesOf({ ...input, sha256: sha256Of('in/a.txt') });
  expect(new TextDecoder().decode(bytes)).toBe('in/a.txt');
  await expect(bytesOf({ ...input, sha256: sha256Of('other') })).rejects.toThrow(/holds something else than/);
  await expect(bytesOf({ ...input, path: join(folder, 'in') })).rejects.toThrow('a is a folder; name a file in it.');
});
