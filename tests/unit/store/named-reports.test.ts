import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageLink } from '../../../core/document/document';
import { BaoshuDatabase } from '../../../entrypoints/shared/store/database';
import { namedPages } from '../../../entrypoints/shared/store/named-reports';
import { saveCapture } from '../../../entrypoints/shared/store/save-capture';
import { documentOf, figureOf, recognitionOf } from './reading';

let database: BaoshuDatabase;
beforeEach(() => {
  database = new BaoshuDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

async function keep(year: number, links: PageLink[]): Promise<void> {
  const document = documentOf(`${year}`, `https://www.example.gov.cn/${year}`);
  document.meta.links = links;
  const figures = [figureOf('高新企业', 123, 0)];
  await saveCapture(database, {
    document,
    recognition: recognitionOf({ year }),
    figures,
    capturedAt: `${year}-02-01T00:00:00.000Z`,
    parserVersion: '0.1.0',
  });
}

const wanted = { placeCode: '120105', kind: 'work-report', year: 2022 } as const;

test('the pages that kept ones link to, those of the nearest year first, each address once', async () => {
  await keep(2018, [{ href: 'https://www.example.gov.cn/far', title: '2022年政府工作报告' }]);
  await keep(2023, [
    { href: 'https://www.example.gov.cn/2022', title: '河北区2022年政府工作报告' },
    { href: 'https://www.example.gov.cn/2021', title: '2021年政府工作报告' },
  ]);
  await keep(2024, [{ href: 'https://www.example.gov.cn/2022', title: '2022年政府工作报告' }]);
  expect((await namedPages(database, wanted)).map(({ href }) => href)).toEqual([
    'https://www.example.gov.cn/2022',
    'https://www.example.gov.cn/far',
  ]);
});

test('another place’s report, another kind’s, and a report of no known place', async () => {
  await keep(2023, [{ href: 'https://www.example.gov.cn/x', title: '深圳市2022年政府工作报告' }]);
  expect(await namedPages(database, wanted)).toEqual([]);
  expect(await namedPages(database, { ...wanted, kind: 'budget-report' })).toEqual([]);
  expect(await namedPages(database, { ...wanted, placeCode: '' })).toEqual([]);
});
