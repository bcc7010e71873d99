export const BROWSER_VARIABLES: string[];
export const FIREFOX_VARIABLES: string[];
export function findBrowser(): string | null;
export function findFirefox(): string | null;
