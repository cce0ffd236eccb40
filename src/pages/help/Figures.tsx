import { Link } from 'wouter';

/** Where definitions are to be found. */
export function Figures() {
  return (
    <>
      <p>
        Every figure has one written definition. Its card shows it under <b>How this is counted</b>.{' '}
        <Link href="/definitions">All definitions</Link> are on one page too.
      </p>
      <p>
        A <b>learner</b> is whoever is enrolled with that role; others, such as educators, are left out. A
        share is of the learners whom the card names. A finding is put with caution, or left out, where few
        learners are behind it.
      </p>
    </>
  );
}
