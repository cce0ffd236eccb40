import { Link } from 'wouter';
import { version } from '@/ui/version';

/** Which version this is, and under what licence. */
export function AboutProduct() {
  return (
    <p>
      Coursetrace {version}, under the MIT licence. It is made with packages of other authors:{' '}
      <Link href="/licences">their licences</Link>.
    </p>
  );
}
