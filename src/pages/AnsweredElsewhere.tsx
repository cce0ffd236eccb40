import { Link } from 'wouter';
import type { DatasetId } from '@/formats';
import headClasses from '@/ui/PageHead.module.css';
import { answeringPages } from './answering-pages';

/** Files that say nothing of who is in the course leave the overview bare: the ways to what they do answer. */
export function AnsweredElsewhere({ datasets }: { readonly datasets: readonly DatasetId[] }) {
  if (datasets.includes('enrolments') || datasets.includes('step-activity')) return null;
  const pages = answeringPages(datasets);
  if (pages.length === 0) return null;
  return (
    <p className={headClasses.elsewhere}>
      What is loaded is answered under{' '}
      {pages.map(({ path, title }, place) => (
        <span key={path}>
          {place > 0 && ' · '}
          <Link href={path}>{title}</Link>
        </span>
      ))}
    </p>
  );
}
