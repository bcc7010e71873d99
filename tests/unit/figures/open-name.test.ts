import { beforeAll, describe, expect, test } from 'vitest';
import { jieba } from '../../../core/cli/jieba';
import { documentFromText } from '../../../core/document/from-text';
import { isSure } from '../../../core/figures/confidence';
import { extractFigures } from '../../../core/figures/extract';
import { openReason } from '../../../core/figures/naming/open-name';
import { refineFigures } from '../../../core/figures/refine';
import { recognise } from '../../../core/recognise/recognise';

beforeAll(() => void jieba(), 60_000);

describe('a name', () => {
  test.each([
    ['推动', 'no noun'],
    ['撤销', 'no noun'],
    ['我市', 'no noun'],
    ['并于', 'no noun'],
    ['城镇将新增产业空间', 'part of a clause'],
    ['泊位并投产使用', 'part of a clause'],
    ['作为支柱的服务业', 'part of a clause'],
    ['新增站点2家、驿站', 'another number'],
    ['开工', 'no noun'],
    ['投产', 'no noun'],
    ['人均', 'no noun'],
    ['青禾省提出', 'part of a clause'],
    ['惠农措施深入', 'part of a clause'],
  ])('%s is open: %s', (name, reason) => expect(openReason(jieba().tag(name))).toBe(reason));

  test.each([
    '签约',
    '住房开工',
    '上年结转',
    '罚没收入',
    '退耕还林',
    '企业被认定为总部企业',
    '糖',
    '产值10亿元以上企业',
    '“我们的节日”活动',
    '和美乡村',
    '工业4.0项目',
    '占地',
    '政府性基金支出总计',
    '社会保险基金收入合计',
    '技工学校招生计划',
  ])('%s is none that is doubted', (name) => expect(openReason(jieba().tag(name))).toBeNull());
});

test('a figure with an open name says so, is not sure, and keeps all else', () => {
  const document = documentFromText(
    '2024年青山市政府工作报告\n一、2023年工作回顾\n为工作人员着想，继续推动9处，税收增长6%。',
  );
  const read = extractFigures(document, recognise(document));
  const [open, sure] = refineFigures(read, jieba());
  expect(open).toMatchObject({ text: '9处', value: 9, indicator: { name: '推动' } });
  expect(open!.trace.at(-1)).toEqual({ field: 'confidence', rule: 'name open', by: 'no noun' });
  expect([open!, sure!].map(isSure)).toEqual([false, true]);
});
