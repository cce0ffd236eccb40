import { Link } from 'wouter';
import { useStore } from '@/store';
import { PageHead } from '@/ui/PageHead';

/** In place of the pages about single learners, where they are hidden. */
export function HiddenLearners() {
  const hidden = useStore((store) => store.hideLearners);
  return (
    <>
      <PageHead
        title="Single learners are hidden"
        lead={
          hidden
            ? 'Someone chose on this device not to show single learners.'
            : 'While small counts are withheld, single learners are not shown.'
        }
      />
      <p>
        <Link href="/data">Data and settings</Link> has the switch that shows them.
      </p>
    </>
  );
}
