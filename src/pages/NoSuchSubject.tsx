import { Link } from 'wouter';
import type { Subject } from '@/analyses/subject';
import { PageHead } from '@/ui/PageHead';
import { pagesOf } from '@/ui/subject-path';

interface NoSuchSubjectProps extends Subject {
  /** Why there may be none. */
  readonly why: string;
}

/** For addresses of steps and questions that the run does not have. */
export function NoSuchSubject({ kind, id, why }: NoSuchSubjectProps) {
  return (
    <>
      <PageHead title={`There is no ${kind} ${id} here`} lead={why} />
      <p>
        <Link href={pagesOf[kind]}>See all {kind}s</Link>
      </p>
    </>
  );
}
