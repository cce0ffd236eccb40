import { limits, purpose } from './model-limits';
import classes from './risk.module.css';

/** What no figure of the page can say. */
export function Limits() {
  return (
    <section className={classes.limits} aria-labelledby="limits">
      <h2 id="limits">What the model does not know</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>{purpose}</p>
    </section>
  );
}
