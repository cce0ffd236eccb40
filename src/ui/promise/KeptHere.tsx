interface KeptHereProps {
  /** Whether the page itself is kept, so that it opens offline. */
  readonly page: boolean;
}

/** What stays on the device once the tab is closed. */
export function KeptHere({ page }: KeptHereProps) {
  return (
    <section>
      <h3>What is kept on this device</h3>
      <ul>
        <li>Of your files and results: nothing. When the tab is closed, they are gone from the page.</li>
        <li>Whether you chose light or dark colours, and whether single learners are hidden.</li>
        {page && <li>The page’s own files, without any data, so that it opens without a network.</li>}
        <li>What you download yourself, in your downloads: results, tables, pictures and reports.</li>
      </ul>
    </section>
  );
}
