import { Link } from 'wouter';
import { PageHead } from '@/ui/PageHead';

/** In place of the pages about single learners, where they are hidden. */
export function HiddenLearners() {
  return (
    <>
      <PageHead
        title="Single learners are hidden"
        lead="Someone chose on this device not to show single learners."
      />
      <p>
        <Link href="/data">Data and settings</Link> has the switch that shows them.
      </p>
    </>
  );
}
