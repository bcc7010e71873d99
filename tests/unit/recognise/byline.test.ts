import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../core/document/from-text';
import { bylineDate } from '../../../core/recognise/byline';
import { outlineQuestion } from '../../../core/recognise/outline-question';
import { recognise } from '../../../core/recognise/recognise';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const PROSE = '清晨的渡口人声渐起，摆渡船来回穿梭。';

describe('the line that says who published a text and when', () => {
  test.each([
    ['2024-05-17渡口县融媒体中心', '2024-05-17'],
    ['渡口县融媒体中心2024-05-17', '2024-05-17'],
    ['作者：宋远2023.10.25', '2023-10-25'],
    ['渡口日报2024年12月7日', '2024-12-07'],
    ['2024年3月18日渡口县水务局', '2024-03-18'],
  ])('near the head: %s', (line, date) => {
    expect(bylineDate(lines('渡口县新建码头三座', line, PROSE))).toBe(date);
  });

  test('below the last sentence, in brackets or not', () => {
    expect(bylineDate(lines('题目', PROSE, '（来源：渡口日报2024年1月19日）'))).toBe('2024-01-19');
    expect(bylineDate(lines('题目', ...Array<string>(9).fill(PROSE), '渡口县融媒体中心2024/1/19'))).toBe('2024-01-19');
  });

  test.each([
    '2024年1月15日在渡口县第十七届人民代表大会第四次会议上',
    '2024年1月15日渡口县第十七届人民代表大会第四次会议通过',
    '2024年5月6日，渡口县召开会议',
    '渡口县召开会议，时间是2024年5月6日',
    '2024年3月1日起施行的办法',
    '2024-05-17',
  ])('tells something else: %s', (line) => {
    expect(bylineDate(lines('题目', line, PROSE))).toBeNull();
  });
});

describe('a text of no kind', () => {
  const recognised = (...texts: string[]) => recognise(documentFromText(texts.join('\n'), { title: texts[0]! }));

  test('is of the year that its byline tells, whatever its words', () => {
    const news = recognised('渡口乡的桃子熟了', '渡口县融媒体中心 2024-07-09', '今年，全乡桃园面积达到1200亩。');
    expect(news).toMatchObject({ kind: 'other', year: 2024, publishedOn: '2024-07-09' });
  });

  test('without a date has no year', () => {
    expect(recognised('渡口乡的桃子熟了', '今年，全乡桃园面积达到1200亩。').year).toBeNull();
  });

  test('a short piece on a conference is of its season, and is read as news is', () => {
    const piece = ['会议强调，要稳住粮食生产。', '会议要求，要抓好项目建设。', '会议指出，今年的成绩来之不易。'];
    const said = (day: string) => recognised('县委经济工作会议召开', `渡口日报 ${day}`, ...piece);
    expect(said('2024-12-27')).toMatchObject({ titledAs: 'economic-work-conference', reviews: '2024', plans: '2025' });
    expect(said('2025-01-08')).toMatchObject({ reviews: '2024', plans: '2025' });
    expect(said('2024-07-08').year).toBeNull();
    expect(outlineQuestion(said('2024-12-27')).form).toBe('account');
  });
});

describe('a plan for one trade', () => {
  const asked = (title: string) =>
    outlineQuestion(recognise(documentFromText(`${title}\n第一章 发展基础\n${PROSE}`, { title })));

  test('sets the years that its title names', () => {
    for (const title of ['渡口县“十五五”现代水利发展规划', '渡口县第十五个五年水利发展规划（征求意见稿）'])
      expect(asked(title)).toMatchObject({ form: 'plan-outline', reviews: '2021/2025', plans: '2026/2030' });
  });

  test.each(['渡口县“十五五”水利发展规划解读', '“十四五”时期渡口县水利建设成就', '渡口县水利发展规划'])(
    'is none: %s',
    (title) => {
      expect(asked(title).form).not.toBe('plan-outline');
    },
  );
});
