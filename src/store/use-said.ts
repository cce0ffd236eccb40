import { useEffect, useMemo, useState } from 'react';
import { engine } from '@/engine/client';
import type { FindingsRequest, Said } from '@/engine/protocol';
import { useStore } from './index';

const nothing: Said = { findings: [], summary: null, wholes: [] };

/**
 * What may be said while small counts are withheld; null until it is known, and where nothing is asked. Where it cannot be told,
 * nothing may be said.
 */
export function useSaid(request: FindingsRequest | null): Said | null {
  const version = useStore(({ summary }) => summary.version);
  const [last, setLast] = useState<{ readonly key: string; readonly said: Said } | null>(null);
  const key = useMemo(() => (request ? JSON.stringify([version, request]) : null), [version, request]);
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const [, asked]: [number, FindingsRequest] = JSON.parse(key);
    void engine.findings(asked, { signal }).then((outcome) => {
      if (!signal.aborted) setLast({ key, said: outcome.ok ? outcome.value : nothing });
    });
    return () => controller.abort();
  }, [key]);
  return last?.key === key ? last.said : null;
}
