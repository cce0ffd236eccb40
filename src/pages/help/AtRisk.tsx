import { limits, purpose } from '../risk/model-limits';

/** What the list of learners at risk says, and what it does not. */
export function AtRisk() {
  return (
    <>
      <p>
        The list says where to look first. It is in the order of how probable a model holds it to be that a
        learner drops out, judged by what the learner did up to a day that you choose. It says why, in words.
        Before you use it, see on the same page how often such lists were right.
      </p>
      <p>{purpose} What the model does not know:</p>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  );
}
