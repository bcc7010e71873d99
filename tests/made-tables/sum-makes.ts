import type { Draw } from './draw';
import { amounts, gaps, growth, lay, type MadeColumn, type MadeTable, row, steady, WAN } from './model';

/** Tables of which a row or a column is the sum of others. */

const NEXT = { period: '2031', status: 'target' } as const;

/** Transfers to the counties, their total, and parts that many do not have: no row is full. */
export const transfers = (draw: Draw): MadeTable => {
  const parts = [1, 2, 3, 4];
  const whole: MadeColumn = {
    path: ['合计'],
    value: () => 0,
    unit: WAN,
    ...NEXT,
  };
  const table = lay(
    {
      make: '转移支付分县表（合计等于各列之和）',
      title: '2031年市对县区转移支付预算表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [
        whole,
        ...['甲县', '乙县', '丙区', '丁市'].map((place) =>
          gaps(amounts([place], { unit: WAN, ...NEXT, words: [place] }), 0.3),
        ),
      ],
      rows: [
        '均衡性补助',
        '义务教育补助',
        '养老金补助',
        '农田建设补助',
        '公共卫生补助',
        '道路养护补助',
        '困难群众补助',
      ].map((label) => row([label], { size: [40, 9000] })),
    },
    draw,
  );
  for (const cells of table.body) {
    const sum = parts.reduce((all, c) => all + (cells[c + 1]!.says?.value ?? 0), 0) / 10 ** WAN.power;
    const total = cells[1]!;
    total.text = String(Math.round(sum));
    if (sum === 0) Object.assign(total, { text: '', says: null });
    else total.says!.value = Math.round(sum) * 10 ** WAN.power;
  }
  return table;
};

/** A numbered row without numbers, and the sum of the year behind it. */
export const sums = (draw: Draw): MadeTable =>
  lay(
    {
      make: '空行之后是小计',
      title: '2031年市级政府性基金收入预算表',
      note: '单位：万元',
      labels: [['项目']],
      columns: [steady(['2031年预算数'], { unit: WAN, ...NEXT }), growth(['比上年增长（%）'], NEXT)],
      rows: [
        row(['一、国有土地收益基金收入']),
        row(['二、彩票公益金收入']),
        row(['三、车辆通行费收入']),
        row(['四、其他政府性基金收入'], { heads: true }),
        row(['本年收入小计'], { name: ['本年收入小计'] }),
        row(['上级补助收入']),
      ].map((one) => ({ ...one, name: one.name.map((name) => name.replace(/^[一二三四]、/, '')) })),
    },
    draw,
  );
