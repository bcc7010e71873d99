import { expect, test } from 'vitest';
import { tablesAsHtml, tablesAsText } from '../../../entrypoints/shared/views/copy/copied-table';

const COPIED = {
  about: ['深圳市龙岗区', '', '2 份报告'],
  tables: [
    { title: '', head: ['指标', '2024'], rows: [['地区生产总值\n增速', '6.7']] },
    { title: '各年', head: ['年份'], rows: [['2024']] },
  ],
};

test('as text: whose it is, then cells between tabs, an empty line between tables', () => {
  expect(tablesAsText(COPIED)).toBe(
    ['深圳市龙岗区\t2 份报告', '', '指标\t2024', '地区生产总值 增速\t6.7', '', '各年', '年份', '2024'].join('\n'),
  );
});

test('as HTML: tables with heads; what a text holds of signs is no markup', () => {
  const html = tablesAsHtml({ about: ['<甲> & "乙"'], tables: COPIED.tables });
  expect(html).toMatch(/^<p>&lt;甲&gt; &amp; &quot;乙&quot;<\/p><table><thead><tr><th>指标<\/th><th>2024<\/th>/);
  expect(html).toContain('<tbody><tr><td>地区生产总值 增速</td><td>6.7</td></tr></tbody></table><p>各年</p><table>');
});

test('what a spreadsheet would run stands as text; signed numbers stay numbers', () => {
  const rows = [
    ['=HYPERLINK("http://127.0.0.1")', '+3.1%'],
    ["-2+3+cmd|' /C calc'!A0", '-0.4 points'],
  ];
  const copied = { about: [], tables: [{ title: '', head: ['指标', '较上年'], rows }] };
  const text = tablesAsText(copied).split('\n').slice(-2);
  expect(text).toEqual([`'=HYPERLINK("http://127.0.0.1")\t+3.1%`, "'-2+3+cmd|' /C calc'!A0\t-0.4 points"]);
  expect(tablesAsHtml(copied)).toContain("<td>'=HYPERLINK(");
});
