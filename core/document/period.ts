/**
 * A stretch of calendar time as text: `2023` (a year), `2016/2020` (first and last year of a span), `2024-07` (a month),
 * `2023-01/2023-09` (first to last month).
 */
export type Period = string;
