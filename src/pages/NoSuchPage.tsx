import { Link } from 'wouter';
import { PageHead } from '@/ui/PageHead';

/** For addresses that lead nowhere. */
export function NoSuchPage() {
  return (
    <>
      <PageHead
        title="There is no such page"
        lead="The address may be mistyped, or the page may have been renamed."
      />
      <p>
        <Link href="/">Go to the overview</Link>
      </p>
    </>
  );
}
