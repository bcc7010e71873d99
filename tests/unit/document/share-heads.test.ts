import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { documentOfDraft } from '../../../core/document/from-draft';
import { withListedHeads, withOwnHeads } from '../../../core/document/share-heads';

/** A table of so many rows under headers as long as those of budgets. */
function tableOf(rows: number, head: string) {
  let text = '';
  const cell = (words: string, header: boolean, end: string) => {
    const start = text.length;
    text += `${words}${end}`;
    return { start, end: start + words.length, header, columns: 1, rows: 1 };
  };
  const line = (words: string[], header: boolean) =>
    words.map((one, at) => cell(one, header, at === words.length - 1 ? '\n' : '\t'));
  const table = [line(['项目', `${head}甲`, `${head}乙`], true)];
  for (let row = 0; row < rows; row++) table.push(line([`第${row}项支出`, '12.5', '13.5'], false));
  const draft = { url: null, title: '', lang: null, meta: {}, lines: [], tables: [{ rows: table, linesBefore: 0 }] };
  return documentOfDraft({ ...draft, text });
}
/** As it comes in a message. */
const sent = <T>(document: T): T => JSON.parse(JSON.stringify(document));

describe('the headers of a table', () => {
  const document = tableOf(500, '一般公共预算支出中用于教育和科学技术的部分，不含上级专项转移支付，'.repeat(3));
  const received = withOwnHeads(sent(withListedHeads(document)));

  test('are the same when they have come in a list', () => {
    expect(received).toEqual(document);
  });

  test('are written once a table, not once a cell', () => {
    const written = (head: string) => JSON.stringify(withListedHeads(tableOf(500, head))).length;
    // Two columns under headers a hundred times as long: written twice each, as headers and as cells
    expect(written('甲'.repeat(100)) - written('甲')).toBeLessThan(1_000);
  });

  test('are kept once a table by what keeps objects as they are', () => {
    expect(serialize(received).length).toBeLessThan(serialize(document).length * 1.1);
  });
});
