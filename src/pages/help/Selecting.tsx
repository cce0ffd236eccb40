/** What a selection does. */
export function Selecting() {
  return (
    <>
      <p>
        A line above every page says whose figures are shown, and of what time. Every card, the report and the
        export obey it.
      </p>
      <ul>
        <li>
          <b>Choose learners</b> narrows all figures to those learners who meet your conditions, such as
          having visited a step or enrolled by a date.
        </li>
        <li>
          <b>Choose time</b> narrows what they did to days and hours: by the course’s clock, by UTC, or by
          each learner’s own.
        </li>
        <li>
          A group can be compared with another. Cards then show both, and say which differences are clearer
          than chance.
        </li>
      </ul>
      <p>A group that you save by a name can be chosen again on every page and for every run.</p>
    </>
  );
}
