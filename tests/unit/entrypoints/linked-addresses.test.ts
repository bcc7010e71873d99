import { expect, test } from 'vitest';
import { linksOfSite } from '../../../entrypoints/shared/reading/linked-addresses';

const of = (address: string) => ({ base: address, address });
const kept = (address: string, ...hrefs: string[]) =>
  linksOfSite(
    hrefs.map((href) => ({ href, title: '2031年政府工作报告' })),
    of(address),
  ).map(({ href }) => href);

test('addresses are whole, without what leads into a page', () => {
  expect(kept('https://www.example.gov.cn/a/b.html', '../c.html#p', '/d.pdf', '//zwgk.example.gov.cn/e')).toEqual([
    'https://www.example.gov.cn/c.html',
    'https://www.example.gov.cn/d.pdf',
    'https://zwgk.example.gov.cn/e',
  ]);
});

test('another site, another holder under one ending, another scheme and the page itself are left out', () => {
  const page = 'https://www.example.gov.cn/a/b.html';
  expect(
    kept(
      page,
      'https://other.gov.cn/x',
      'https://example.com/x',
      'javascript:alert(1)',
      'data:text/html,x',
      'b.html#2',
      'http://[',
    ),
  ).toEqual([]);
  expect(kept('http://127.0.0.1:8080/a', 'http://127.0.0.2/b', 'http://127.0.0.1:9090/c')).toEqual([
    'http://127.0.0.1:9090/c',
  ]);
});

test('no more are kept than a capture may hold', () => {
  const many = Array.from({ length: 90 }, (_, at) => `/${at}`);
  expect(kept('https://www.example.gov.cn/', ...many)).toHaveLength(40);
});
