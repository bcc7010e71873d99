import type { Time } from '../time/times';
import type { Status } from './figure';
import { type Frame, yearsOf } from './time/frame';

const PLANNED =
  /力争|争取|还要|还将|(?<!完成|[列纳]入.{0,6})计划(?!规划|审批|管理|生育|单列)|拟|将|确保|目标|有望|规划建设|打算|预定|要(?:达到|实现|完成|新增|建成|确保|力争)/;
const ESTIMATED = /预计|预期|预测|初步测算|可完成|可达|可实现|有望/;
const DONE =
  /已(?:经|建成|完成|累计|达|有|引进|实现|投入|落地|启动|开工|发放|覆盖|形成|培育|聚集|吸引)?|完成了|实现了|取得了|目前|截至目前|去年|上年|以来/;

export interface StatusReading {
  status: Status;
  rule: string;
  by: string;
}

/**
 * Done, estimated or planned. The frame decides; the clause's own words can turn it: 预计 in a review makes an estimate,
 * 力争 in a review a target, a past year inside a plan a result. 预计 inside a plan stays a target.
 */
export function statusOf(lead: string, sentenceLead: string, named: Time | undefined, frame: Frame): StatusReading {
  const near = lead.slice(-40);
  const past = pastYear(named, frame);
  if (frame.mode === 'plan') {
    if (past) return { status: 'actual', rule: 'past time in a plan', by: named!.words };
    const done = /(?:已(?:经|建成|完成|累计|引进|实现|落地|启动|开工|形成|培育|聚集)|截至目前|去年|上年完成)/.exec(
      near,
    );
    if (done && !/确保|力争/.test(near)) return { status: 'actual', rule: 'done in a plan', by: done[0] };
    return { status: 'target', rule: 'frame', by: frame.by };
  }
  const future = named && !past && isFuture(named, frame);
  const estimated =
    ESTIMATED.exec(near) ?? (/^[^，]{0,6}预计/.test(sentenceLead) ? ESTIMATED.exec(sentenceLead) : null);
  if (estimated && !/超预期|好于预期|高于预期|预期(?:增长|发展)?目标|符合预期|预期寿命/.test(near)) {
    return { status: 'estimate', rule: 'estimate', by: estimated[0] };
  }
  if (future) return { status: 'target', rule: 'future time', by: named!.words };
  const planned = PLANNED.exec(near);
  if (planned && !DONE.test(near) && !/目标任务|年度目标|目标的|超额|计划的|规划的?目标|规划区|规划建成/.test(near)) {
    if (/^(?:将|目标|确保|争取)$/.test(planned[0]) && frame.mode === 'review') {
      return { status: 'actual', rule: 'frame', by: frame.by };
    }
    return { status: 'target', rule: 'planned words', by: planned[0] };
  }
  return { status: 'actual', rule: 'frame', by: frame.by };
}

function pastYear(named: Time | undefined, frame: Frame): boolean {
  if (!named || named.role === 'due') return false;
  const years = yearsOf(named.period);
  const framed = yearsOf(frame.period);
  if (!years || !framed) return false;
  return years[1] < framed[0];
}

function isFuture(named: Time, frame: Frame): boolean {
  const years = yearsOf(named.period);
  if (!years || frame.speakerYear === null) return false;
  return years[1] > frame.speakerYear;
}

/**
 * The status with what the quantity before it leaves: 预计完成98.1亿元，增长12% is an estimate twice where both are of the same
 * thing; 今年将改造6个小区，涉及4000户 a target twice.
 */
export function carriedStatus(
  own: StatusReading,
  last: Status | null,
  sameThing: boolean,
  lead: string,
  frame: Frame,
): StatusReading {
  if (own.status !== 'actual' || own.rule !== 'frame') return own;
  if (last === 'estimate' && sameThing) return { status: 'estimate', rule: 'carried', by: last };
  if (last === 'target' && frame.mode !== 'plan' && !DONE.test(lead))
    return { status: 'target', rule: 'carried', by: last };
  return own;
}
