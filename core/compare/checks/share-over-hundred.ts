import type { Check, Finding } from '../finding';
import type { Series } from '../series';

/** A part of a whole. Gross enrolment, completion and price indices are none: they pass 100 rightly. */
const PART_OF_WHOLE =
  /(?:比重|比例|占比|覆盖率|普及率|合格率|满意率|满意度|参保率|达标率|绿地率|安全利用率|优良率|破案率|失业率|城镇化率|收集率|回收利用率|整改率|巩固率|办结率|答复率|空置率|使用率)$/;

function findingsOf(series: Series): Finding[] {
  if (series.identity.kind !== 'level' || series.identity.unit !== '%' || !PART_OF_WHOLE.test(series.name)) return [];
  return series.points.flatMap((point) =>
    [point.actual, point.estimate, point.target].flatMap((cell) =>
      (cell === undefined ? [] : [cell.preferred, ...cell.others])
        .filter(({ value }) => (Array.isArray(value) ? value[1] > 100 || value[0] < 0 : value > 100 || value < 0))
        .map((observation) => ({
          check: 'share-over-hundred',
          severity: 'doubt' as const,
          series: series.key,
          name: series.name,
          period: point.period,
          observations: [observation],
          values: { value: Array.isArray(observation.value) ? observation.value[1] : observation.value },
        })),
    ),
  );
}

/** A share of more than 100 % or less than none. */
export const shareOverHundred: Check = {
  id: 'share-over-hundred',
  run: ({ series }) => series.flatMap(findingsOf),
};
