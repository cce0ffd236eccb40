import type { Finding } from '@/analyses/definition';
import classes from './ChartCard.module.css';
import { cautionWords } from './caution-words';

/** What the data shows: the first sentence stands out, the others support it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={classes.findings}>
      {findings.map(({ key, text, caution, because }, index) => (
        <p key={`${key} ${text}`} className={index === 0 ? classes.first : classes.further}>
          {caution && <span className={classes.caution}>{cautionWords(because)}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}
