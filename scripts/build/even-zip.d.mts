export function evenZip(zip: Uint8Array): Uint8Array;
