/** The roles of the lexicon that are cut out of a text, a bit each. */
export const CUT = [
  'floor',
  'ceiling',
  'about',
  'least',
  'most',
  'within',
  'above',
  'roughly',
  'reach',
  'up',
  'down',
  'fill',
  'grows',
  'falls',
  'compares',
  'yearly',
  'each-year',
  'sequel',
  'last-year',
  'beyond',
  'budgets',
  'estimates',
  'plans',
  'intends',
  'sets-out',
  'wants',
  'done',
] as const;

export type TokenRole = (typeof CUT)[number];

/** Roles as one number. */
export const rolesOf = (...roles: readonly TokenRole[]): number =>
  roles.reduce((bits, role) => bits | (1 << CUT.indexOf(role)), 0);
