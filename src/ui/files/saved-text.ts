/** A file's text; empty, which is no file that was saved here, where the browser cannot read it. */
export async function savedText(file: Pick<File, 'text'>): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
