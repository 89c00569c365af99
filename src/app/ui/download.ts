/** Files that the page has made, on their way to the browser's downloads. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Hands a file to the browser's downloads. */
export function download({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
