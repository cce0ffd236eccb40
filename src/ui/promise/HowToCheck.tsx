/** Ways in which anyone can see for themselves that nothing leaves the device. */
export function HowToCheck() {
  return (
    <section>
      <h3>Check it yourself</h3>
      <ol>
        <li>
          <strong>Work without a network.</strong> Wait a few seconds after the page has opened, then switch
          your network off, and only then add your files. Every page, the model and the exports work as
          before.
        </li>
        <li>
          <strong>Watch.</strong> Open your browser’s developer tools (F12, on a Mac ⌥ ⌘ I), choose Network,
          and go on working. No line is added, but for those that begin with blob: or data:, which are the
          page’s own memory.
        </li>
        <li>
          <strong>Read the rule.</strong> Let your browser show the page’s source. Near its beginning, under
          Content-Security-Policy, stands <code>connect-src 'none'</code>: no connection to anywhere.
        </li>
      </ol>
    </section>
  );
}
