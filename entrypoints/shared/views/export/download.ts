/** Characters that one file system or another refuses in a name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Time for the browser to take the file up; it does so after the click's own turn. */
const TAKEN_UP_MS = 60_000;

/** A name that every file system takes. `name` comes without its extension. */
export const fileName = (name: string, extension: string): string =>
  `${name.replace(REFUSED, '_').slice(0, 80) || 'baoshu'}.${extension}`;

/** Hands a file to the browser's downloads, without the permission for them. `name` comes without its extension. */
export function download(name: string, extension: string, mediaType: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name, extension);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_UP_MS);
}
