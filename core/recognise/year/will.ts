/** Words that make a number an intention, as alternatives of a pattern. */
export const WILL = '力争|计划|预期|目标|将|拟|确保|争取|要';
