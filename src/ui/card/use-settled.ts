import { useEffect, useState } from 'react';

/**
 * A value that is awaited again and again: until it is known anew, the last one that was known of the same; null where none was.
 * @param value Null while it is awaited.
 * @param of What it is of.
 */
export function useSettled<T>(value: T | null, of: string): T | null {
  const [last, keep] = useState<{ readonly value: T; readonly of: string } | null>(null);
  useEffect(() => {
    if (value !== null) keep({ value, of });
  }, [value, of]);
  return value ?? (last?.of === of ? last.value : null);
}
