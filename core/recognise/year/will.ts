/** Words that make a number an intention. */
export const WILLS = ['力争', '计划', '预期', '目标', '将', '拟', '确保', '争取', '要'] as const;

/** The same as alternatives of a pattern. */
export const WILL = WILLS.join('|');
