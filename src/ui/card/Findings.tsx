import type { Finding } from '@/analyses/definition';
import classes from './ChartCard.module.css';

/** What the data shows: the first sentence stands out, the others support it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={classes.findings}>
      {findings.map(({ key, text, caution }, index) => (
        <p key={`${key} ${text}`} className={index === 0 ? classes.first : classes.further}>
          {caution && <span className={classes.caution}>Few learners, so with caution: </span>}
          {text}
        </p>
      ))}
    </div>
  );
}
