import { limits, purpose } from '../risk/model-limits';

/** What the list of learners at risk says, and what it does not. */
export function AtRisk() {
  return (
    <>
      <p>
        The list says where to look first. A model estimates how likely each learner is to drop out, from what
        the learner did up to a day that you choose; the most likely come first, each with the reasons in
        words. Before you use it, see on the same page how often such lists were right.
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
