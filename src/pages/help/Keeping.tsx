import { Link } from 'wouter';
import { useStore } from '@/store';
import { ForgetEverything } from '@/ui/keeping/ForgetEverything';
import { KeptList } from '@/ui/promise/KeptHere';

/** What stays on the device, and how to be rid of it. */
export function Keeping() {
  const hasFiles = useStore(({ summary }) => summary.files.length > 0);
  return (
    <>
      <p>Nothing leaves this device. On it is kept:</p>
      <KeptList />
      <p>
        Under {hasFiles ? <Link href="/data">Data and settings</Link> : <b>Data and settings</b>} you can have
        the page keep what is loaded and set, or save it as a workspace file, to go on elsewhere. Whoever has
        that file, or this browser, can then see it.
      </p>
      <ForgetEverything />
    </>
  );
}
