/** Hands the reader a file, as a download of this page's own: no permission, no request. */
export function saveFile(document: Document, name: string, type: string, parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; it names no later moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
