import { useStore } from '@/store';

/** What stays on the device once the tab is closed, in a list. */
export function KeptList() {
  const page = useStore((store) => store.opensOffline);
  const keeps = useStore(({ keeping }) => keeping !== 'off');
  return (
    <ul>
      {keeps ? (
        <li>What you loaded and set, in this browser, as you chose under Data and settings.</li>
      ) : (
        <li>Of your files and results: nothing. When the tab is closed, they are gone from the page.</li>
      )}
      <li>
        Whether you chose light or dark colours, whether single learners are hidden, under which number counts
        are withheld, and whether shortcuts of a single key are off.
      </li>
      {page && <li>The page’s own files, without any data, so that it opens without a network.</li>}
      <li>What you download yourself, in your downloads: results, tables, pictures and reports.</li>
    </ul>
  );
}

/** What stays on the device once the tab is closed. */
export function KeptHere() {
  return (
    <section>
      <h3>What is kept on this device</h3>
      <KeptList />
    </section>
  );
}
