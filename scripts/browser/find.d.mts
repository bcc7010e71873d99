export const BROWSER_VARIABLES: string[];
export function findBrowser(): string | null;
