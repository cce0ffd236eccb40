const pending = new Set<() => void>();

/** Registers what makes an edit count at once that would count after a pause; the returned function takes it back. */
export function onFlushEdits(flush: () => void): () => void {
  pending.add(flush);
  return () => void pending.delete(flush);
}

/** Makes every edit count that has not yet. */
export function flushEdits(): void {
  for (const flush of pending) flush();
}
