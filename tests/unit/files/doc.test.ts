import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../core/figures/extract';
import { recognise } from '../../../core/recognise/recognise';
import { doc, line, listed, row } from './doc-file';
import { documentOf, read } from './office-files';

const documentIn = (bytes: Uint8Array) => documentOf({ name: 'report.doc', bytes });

const TABLE = [
  ...row({ text: '指标', merge: 'restart' }, { text: '2031年', wide: 2 }),
  ...row({ text: '', merge: 'continue' }, { text: '总量（亿元）' }, { text: '增长（%）' }),
  ...row({ text: '地区生产总值' }, { text: '1234.5' }, { text: '5.2' }),
  ...row({ text: '财政收入' }, { text: '210.7' }, { text: '-1.3' }),
];

describe('an older Word document', () => {
  it('gives its text without instructions of fields and marks', async () => {
    const field = '\u0013 PAGE \\* MERGEFORMAT \u001412\u0015';
    const { text } = await documentIn(doc([line('一、概况'), line(`全年增长5.2%\u0002，第${field}页\u000b见附表。`)]));
    expect(text).toBe('一、概况\n全年增长5.2%，第12页\n见附表。\n');
  });
  it('keeps cells merged across and down', async () => {
    const { blocks, text } = await documentIn(doc([line('主要指标完成情况表'), ...TABLE, line('以上为初步数。')]));
    const value = blocks.find(({ start, end }) => text.slice(start, end) === '5.2')!;
    expect(value.table).toMatchObject({
      row: 2,
      column: 2,
      rowHeader: ['地区生产总值'],
      columnHeader: ['2031年', '增长（%）'],
      caption: '主要指标完成情况表',
    });
  });
  it('gives figures as the same table in a page does', async () => {
    const document = await documentIn(
      doc([line('某某县2031年国民经济和社会发展统计公报'), line('初步核算如下。'), ...TABLE]),
    );
    const { figures } = readFigures(document, recognise(document));
    expect(figures.map(({ indicator, value, unit }) => [indicator.name, value, unit])).toEqual([
      ['地区生产总值', 123_450_000_000, '元'],
      ['地区生产总值', 5.2, '%'],
      ['财政收入', 21_070_000_000, '元'],
      ['财政收入', -1.3, '%'],
    ]);
  });
  it('puts back the numbers that Word counts by itself', async () => {
    const bytes = doc(
      [
        listed('去年工作', 1),
        line('生产总值增长5.2%。'),
        listed('产业', 1, 1),
        listed('民生', 1, 1),
        listed('今年安排', 1),
      ],
      0,
      [
        [
          [39, '\0、'],
          [37, '（\u0001）'],
        ],
      ],
    );
    const { text } = await documentIn(bytes);
    expect(text.trim().split('\n')).toEqual([
      '一、去年工作',
      '生产总值增长5.2%。',
      '（一）产业',
      '（二）民生',
      '二、今年安排',
    ]);
  });
  it('says that it opens with a password only, or holds no text', async () => {
    expect(await read('a.doc', doc([line('密')], 0x0100))).toMatchObject({
      trouble: { code: 'encrypted', file: 'a.doc' },
    });
    expect(await read('a.doc', doc([line('\u0001')]))).toMatchObject({ trouble: { code: 'no-text' } });
  });
  it('is read or refused, however it is cut off or altered', async () => {
    const whole = doc([line('某某县统计公报'), ...TABLE]);
    let state = 20_310_101;
    const next = () => (state = (state * 48_271) % 2_147_483_647);
    const came = new Set<boolean>();
    for (let round = 0; round < 100; round++) {
      let bytes = whole.slice();
      for (let edit = 0; edit < 6; edit++) bytes[next() % bytes.length] = next() & 0xff;
      if (round % 4 === 0) bytes = bytes.subarray(0, next() % bytes.length);
      came.add((await read('a.doc', bytes)).ok);
    }
    expect([...came].sort()).toEqual([false, true]);
  });
});
