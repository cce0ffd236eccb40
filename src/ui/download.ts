/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Hands a text to the browser's downloads, as a file of a kind. */
export function downloadText(text: string, kind: keyof typeof types, name: string): void {
  download(new Blob([text], { type: types[kind] }), name);
}
