import { describe, expect, test } from 'vitest';
import { mayBeReport } from '../../../core/recognise/glance';
import { recognise } from '../../../core/recognise/recognise';
import { documentOf, paragraphs, type RecognitionCase } from './writing';

const page = (text: string, rest: Partial<RecognitionCase> = {}) =>
  documentOf({ name: '', text, kind: 'work-report', ...rest });
const bodyOf = (document: ReturnType<typeof page>) => {
  const { body } = recognise(document);
  return document.text.slice(body.start, body.end);
};

const REPORT = `政府工作报告
——2024年1月12日在玉环市第十八届人民代表大会第三次会议上
市长 吴某
各位代表：
现在，我代表市人民政府向大会报告工作，请予审议。
一、2023年工作回顾
生产总值增长6%，一般公共预算收入增长4%。
${paragraphs(6)}
二、2024年工作安排
${paragraphs(6, 12)}
加强政府自身建设。各位代表！奋斗者的脚步不停。`;

describe('the first look', () => {
  test('a page without a report’s words is passed over', () => {
    expect(mayBeReport('周末去哪儿', '公园里的花开了，人很多。'.repeat(200))).toBe(false);
    expect(mayBeReport('政 府 工 作 报 告', '')).toBe(true);
    expect(recognise(page('公园里的花开了。'))).toMatchObject({ kind: 'other', confidence: 0, evidence: [] });
  });

  test('the same report told twice is taken once', () => {
    const twice = `${REPORT}\n${paragraphs(20, 5)}\n${REPORT}\n${paragraphs(20, 5)}`;
    const recognition = recognise(page(twice));
    expect(recognition.body.end).toBeLessThan(twice.lastIndexOf(REPORT));
  });
});

describe('body', () => {
  test('a forum’s furniture before and behind stays outside', () => {
    const text = `查看: 751|回复: 12\n[浙江] 2024年玉环市政府工作报告\n积分 2048\n发表于 2024-3-2 08:11:09\n${REPORT}\n您需要登录后才可以回帖 登录 | 立即注册\n联系电话 010-12345678`;
    expect(bodyOf(page(text))).toBe(REPORT);
  });

  test('an abstract above repeats the opening; the report’s own title counts', () => {
    const text = `玉环市2024年政府工作报告\n时间：2024-04-01 阅读： 320\n评论： 4\n内容摘要：政府工作报告各位代表：现在，我代表市人民政府向大会报告工作，请予审议。一、2023年工作回顾……\n${REPORT}\n上一篇： 别处的报告\n相关阅读\n2024年温岭市政府工作报告，请看这里。`;
    expect(bodyOf(page(text))).toBe(REPORT);
  });

  test('tables and annexes at the end are the report’s own', () => {
    const text = `${REPORT}\n附件\n民生实事表\n1\n新建幼儿园\n3所`;
    expect(bodyOf(page(text))).toBe(text);
  });

  test('who does each task of a list is no page’s host: the tasks behind it are the report’s own', () => {
    const tasks = ['修建步道9公里', '改造旧楼31栋', '新增学位420个']
      .map(
        (task, i) =>
          `${'一二三'[i]}、第${i + 1}件\n年度目标：全市${task}，年底前全部完成。\n主办单位：市住房城乡建设局、市教育局`,
      )
      .join('\n');
    expect(bodyOf(page(`${REPORT}\n附件\n民生实事\n${tasks}`))).toContain('新增学位420个');
    expect(bodyOf(page(`${REPORT}\n主办单位：玉环市人民政府办公室\n联系我们`))).toBe(REPORT);
  });

  test('an unrelated article of the same newspaper page is left off', () => {
    const article = `区委经济工作会议召开\n■ 通讯员 赵某\n日前，西湖区委经济工作会议召开，总结2023年工作，部署2024年经济工作。杭州市领导到会。\n会议指出，形势向好。会议强调，要稳中求进。会议要求，做好2024年工作。\n${paragraphs(4)}`;
    const evening = `歌声飞扬的夜晚\n西湖区举办合唱汇演\n■ 通讯员 钱某\n${'舞台上灯光明亮，合唱队员精神抖擞，观众席上掌声不断，人人脸上带着笑。\n'.repeat(4)}`;
    expect(bodyOf(page(`${article}\n${evening}`))).toBe(article);
  });

  test('a gazette that prints the budget report behind the work report is the latter’s with all its text, and the reader told', () => {
    const budget = `关于玉环市2023年预算执行情况和2024年预算草案的报告\n各位代表：\n受市人民政府委托，现将2023年预算执行情况和2024年预算草案提请大会审查。\n${paragraphs(8)}`;
    const text = `${REPORT}\n${paragraphs(20, 5)}\n${budget}`;
    const recognition = recognise(page(text));
    expect(recognition.kind).toBe('work-report');
    expect(recognition.warnings.map(({ code }) => code)).toContain('several-reports');
    expect(text.slice(recognition.body.start, recognition.body.end)).toContain('关于玉环市2023年预算执行情况');
  });

  test('the same report told twice is taken once', () => {
    const twice = `${REPORT}\n${paragraphs(20, 5)}\n${REPORT}\n${paragraphs(20, 5)}`;
    const recognition = recognise(page(twice));
    expect(recognition.body.end).toBeLessThan(twice.lastIndexOf(REPORT));
  });
});

describe('year', () => {
  test('a wrong year in the heading: the body is believed and the difference told', () => {
    const text = REPORT.replace('2024年1月12日', '2026年1月12日');
    const recognition = recognise(page(text));
    expect(recognition.year).toBe(2024);
    expect(recognition.warnings.find(({ code }) => code === 'year-mismatch')?.detail).toBe('2026 / 2024');
  });

  test('delivered in December, for the year to come', () => {
    const recognition = recognise(page(REPORT.replace('2024年1月12日', '2023年12月28日')));
    expect(recognition).toMatchObject({ year: 2024, deliveredOn: '2023-12-28', reviews: '2023' });
    expect(recognition.warnings).toEqual([]);
  });

  test('a date in Chinese numerals', () => {
    expect(recognise(page(REPORT.replace('2024年1月12日', '二〇二四年一月十二日'))).deliveredOn).toBe('2024-01-12');
  });

  test('a plan’s last year is reviewed with the whole plan', () => {
    const text = REPORT.replace('2024年1月12日', '2021年2月3日')
      .replace('一、2023年工作回顾', '一、“十三五”时期经济社会发展回顾')
      .replace('二、2024年', '二、2021年');
    expect(recognise(page(text))).toMatchObject({ year: 2021, reviews: '2016/2020', plans: '2021' });
  });

  test('the same report told twice is taken once', () => {
    const twice = `${REPORT}\n${paragraphs(20, 5)}\n${REPORT}\n${paragraphs(20, 5)}`;
    const recognition = recognise(page(twice));
    expect(recognition.body.end).toBeLessThan(twice.lastIndexOf(REPORT));
  });
});

describe('warnings and provenance', () => {
  test('a title whose body is a file', () => {
    const recognition = recognise(
      page('2025年政府工作报告\n发布时间：2025-02-01\n2025年政府工作报告.pdf', { title: '2025年政府工作报告' }),
    );
    expect(recognition.kind).toBe('other');
    expect(recognition.warnings.map(({ code }) => code)).toEqual(['body-missing']);
  });

  test.each([
    ['body-in-attachment', 'attachment'],
    ['body-in-image', 'picture'],
    ['login', 'login'],
    ['script-shell', 'script'],
  ])('where a missing body is: %s', (code, where) => {
    const shell = page('2025年政府工作报告', {
      title: '2025年政府工作报告',
      meta: { notices: [{ code, href: 'a.pdf' }] },
    });
    expect(recognise(shell).warnings).toEqual([{ code: 'body-missing', where, href: 'a.pdf' }]);
  });

  test('what the site’s rule noticed is told once', () => {
    const recognition = recognise(page(REPORT, { meta: { notices: [{ code: 'paged', detail: '1/4' }] } }));
    expect(recognition.warnings).toEqual([{ code: 'paged', detail: '1/4' }]);
  });

  test('a seller’s name stuffed into title and byline', () => {
    const title = '玉环市经济半年报大鱼娱乐- 大鱼娱乐官网- APP下载';
    const text = `${title}\n2023-08-01大鱼娱乐,大鱼娱乐官网\n玉环市上半年生产总值增长6%，玉环市一般公共预算收入18亿元，玉环市固定资产投资增长7%，台州市玉环市进出口增长3%。全市干部群众、市政府各部门都在努力，记者看到玉环市处处忙。\n${paragraphs(3)}`;
    const recognition = recognise(page(text, { title }));
    expect(recognition).toMatchObject({ kind: 'news-account', copy: 'repost' });
    expect(recognition.warnings).toEqual([{ code: 'spam', detail: '大鱼娱乐' }]);
  });

  test('original on the government’s own site, repost from a newspaper or a forum', () => {
    const url = 'https://www.example.gov.cn/report.html';
    expect(recognise(page(REPORT, { url, meta: { source: '市政府办公室' } })).copy).toBe('original');
    expect(recognise(page(REPORT, { url, meta: { source: '台州日报' } }))).toMatchObject({
      copy: 'repost',
      publisher: '台州日报',
    });
    expect(recognise(page(`查看: 75|回复: 0\n发表于 2024-4-9 21:24:37\n${REPORT}`))).toMatchObject({
      copy: 'repost',
      publishedOn: '2024-04-09',
    });
    expect(recognise(page(REPORT)).copy).toBe('unknown');
  });

  test('a township’s report is not its county’s', () => {
    const text = REPORT.replace('代表市人民政府', '代表楚门镇人民政府').replace(
      '玉环市第十八届',
      '玉环市楚门镇第十八届',
    );
    const recognition = recognise(page(text));
    expect(recognition.place).toBeNull();
    expect(recognition.placeCandidates).toEqual([{ name: '玉环市', code: '331083' }]);
  });

  test('the same district name in several cities and nothing that decides', () => {
    const recognition = recognise(
      page(REPORT.replaceAll('玉环市', '鼓楼区').replace('代表市人民政府', '代表区人民政府').replace('市长', '区长')),
    );
    expect(recognition.warnings.map(({ code }) => code)).toContain('place-ambiguous');
    expect(recognition.placeCandidates.length).toBeGreaterThan(1);
  });

  test('the same report told twice is taken once', () => {
    const twice = `${REPORT}\n${paragraphs(20, 5)}\n${REPORT}\n${paragraphs(20, 5)}`;
    const recognition = recognise(page(twice));
    expect(recognition.body.end).toBeLessThan(twice.lastIndexOf(REPORT));
  });
});

describe('hostile text', () => {
  test.each(['各位代表', '预算执行', '国民经济和社会发展第十四个五年规划', '2023年', '政府工作报告\n', '<'])(
    '「%s」 over and over is no report of a place',
    (piece) => {
      const text = `政府工作报告\n各位代表：我代表市政府报告工作，请审议。\n${piece.repeat(Math.ceil(120_000 / piece.length))}`;
      expect(recognise(page(text)).place).toBeNull();
    },
    30_000,
  );
});
