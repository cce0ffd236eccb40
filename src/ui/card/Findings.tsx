import type { CautionReason, Finding } from '@/analyses/definition';
import classes from './ChartCard.module.css';

const reasons: Readonly<Record<CautionReason, string>> = {
  few: 'Few learners, so with caution: ',
  'under-way': 'The run is still under way, so with caution: ',
};

/** What the data shows: the first sentence stands out, the others support it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div className={classes.findings}>
      {findings.map(({ key, text, caution, because = 'few' }, index) => (
        <p key={`${key} ${text}`} className={index === 0 ? classes.first : classes.further}>
          {caution && <span className={classes.caution}>{reasons[because]}</span>}
          {text}
        </p>
      ))}
    </div>
  );
}
