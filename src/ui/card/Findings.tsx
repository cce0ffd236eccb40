import type { Finding } from '@/analyses/definition';
import classes from './ChartCard.module.css';
import { cautionWords } from './caution-words';

interface FindingsProps {
  readonly findings: readonly Finding[];
  /** What of the selection has no bearing on them. */
  readonly beyond: string | null;
}

/** What the data shows: the first sentence stands out, the others support it. */
export function Findings({ findings, beyond }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <div className={classes.findings}>
      {beyond && <p className={classes.beyond}>{beyond}</p>}
      {findings.map(({ key, text, caution, because }, index) => (
        <p key={`${key} ${text}`} className={index === 0 ? classes.first : classes.further}>
          {caution && <span className={classes.caution}>{cautionWords(because)}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}
