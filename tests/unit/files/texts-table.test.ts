import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { readFile } from '../../../core/files/read-file';

const tools = {
  readHtml: () => {
    throw new Error('no page');
  },
};
const document = { ...documentFromText('天津市河北区\n全区有楼宇7家。'), url: 'https://www.example.cn/1' };
const table = (rows: Record<string, unknown>[], names = ['report_id', 'document']): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: names.map((name) => ({ name, data: rows.map((row) => String(row[name])), type: 'STRING' as const })),
    }),
  );
const reading = async (bytes: Uint8Array) => await readFile({ name: 'a.parquet', bytes }, tools);

describe('an archive’s table of texts', () => {
  it('gives its documents with their blocks', async () => {
    const rows = ['2030/1.html', '二.txt'].map((name) => ({ report_id: name, document: JSON.stringify(document) }));
    expect(await reading(table(rows))).toEqual({
      ok: true,
      documents: rows.map((row) => ({ name: `a.parquet/${row.report_id}`, format: 'parquet', document })),
      notices: [],
    });
  });

  it.each([
    ['is no JSON', '{'],
    ['has no text', JSON.stringify({ ...document, text: undefined })],
    ['has blocks outside its text', JSON.stringify({ ...document, text: '天' })],
    ['has blocks that overlap', JSON.stringify({ ...document, blocks: [...document.blocks, ...document.blocks] })],
  ])('is damaged where a document %s', async (_, json) => {
    expect(await reading(table([{ report_id: '1', document: json }]))).toMatchObject({
      ok: false,
      trouble: { code: 'damaged', file: 'a.parquet' },
    });
  });

  it('takes no address but a page’s', async () => {
    const json = JSON.stringify({ ...document, url: 'javascript:alert(1)' });
    const result = await reading(table([{ report_id: '1', document: json }]));
    expect(result.ok && result.documents[0]!.document.url).toBe(null);
  });

  it('is told apart from a table of figures, and is damaged where bytes are missing', async () => {
    const figures = table([{ report_id: '1', value: '2' }], ['report_id', 'value']);
    expect(await reading(figures)).toMatchObject({ trouble: { code: 'unsupported', detail: 'figures-table' } });
    const whole = table([{ report_id: '1', document: JSON.stringify(document) }]);
    const cut = Uint8Array.from([...whole.slice(0, 40), ...whole.slice(80)]);
    expect(await reading(cut)).toMatchObject({ ok: false, trouble: { code: 'damaged' } });
  });
});
