import { datedTimesIn } from '../../time/times';
import { type CellNumber, readCell } from './cell-number';
import type { RowSubject } from './row-name';
import type { TableRow } from './table-view';
import { type TableUnit, unitOfWords } from './unit-note';

/** A number of a cell with the row and the subject that it has there. */
export interface RowNumber {
  number: CellNumber;
  row: TableRow;
  subject: RowSubject;
}

/**
 * The numbers of a cell whose row is `row`: mostly one. `8358/244` in a row of `旅客/货邮吞吐量` and `万人次/万吨` are as many as the
 * row has units and names; `“十四五”年均增长4.0` and `2021—2024年累计降低8.2` say their time. Empty where the cell holds words.
 */
export function cellNumbers(reading: string, row: TableRow, subject: RowSubject, year: number | null): RowNumber[] {
  const paired = pairedNumbers(reading, row, subject);
  if (paired !== null) return paired;
  const number = readCell(reading);
  if (number.kind === 'number') return [{ number, row, subject }];
  const timed = timedNumber(reading, year);
  return timed === null ? [] : [{ number: timed, row, subject }];
}

function pairedNumbers(reading: string, row: TableRow, subject: RowSubject): RowNumber[] | null {
  const parts = reading.split('/');
  const units = (row.label.unit ?? row.unit)?.by.split('/').map((words) => unitOfWords(words));
  const names = subject.name.split('/');
  if (parts.length < 2 || units?.length !== parts.length || names.length !== parts.length) return null;
  if (units.some((unit) => unit === null)) return null;
  const tail = tailOf(names[names.length - 1]!);
  let at = 0;
  const found: RowNumber[] = [];
  for (let i = 0; i < parts.length; i++) {
    const number = readCell(parts[i]!);
    if (number.kind !== 'number') return null;
    const unit = units[i] as TableUnit;
    const name = names[i]!.endsWith(tail) ? names[i]! : names[i]! + tail;
    found.push({
      number: { ...number, start: number.start + at, end: number.end + at },
      row: { ...row, unit, label: { ...row.label, unit } },
      subject: { ...subject, name, bare: name },
    });
    at += parts[i]!.length + 1;
  }
  return found;
}

/** 吞吐量 of 货邮吞吐量, 额 of 出口额: what the last of several names says for all. */
function tailOf(name: string): string {
  const tail = /[\u4e00-\u9fff]{0,2}[量额数值率]$/.exec(name)?.[0] ?? '';
  return tail === name ? tail.slice(-1) : tail;
}

function timedNumber(reading: string, year: number | null): CellNumber | null {
  const [time] = datedTimesIn(reading, { speakerYear: year, frameYear: year });
  if (time === undefined || time.role !== 'at' || !time.absolute || !/^[“"]?$/.test(reading.slice(0, time.start)))
    return null;
  const from =
    time.end + (/^[”"]/.test(reading.slice(time.end)) ? 1 : 0) + (/^[”"]?期间/.test(reading.slice(time.end)) ? 2 : 0);
  const number = readCell(reading.slice(from));
  if (number.kind !== 'number' || number.start === 0) return null;
  return { ...number, start: number.start + from, end: number.end + from, year: time.period };
}
