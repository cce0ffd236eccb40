import type { SessionGroup } from '../session-summary/tables';
import { measures } from './measures';
import type { SessionDistributionsResult, SessionQuartilesRow } from './tables';

/** Groups of learners whose value is always the first of its bin, one bin after the other, and these quartiles. */
export function distributions(
  groups: readonly (readonly [group: SessionGroup, learners: number])[],
  figures: Partial<SessionQuartilesRow> = {},
): SessionDistributionsResult {
  const each = groups.flatMap(([group, learners]) =>
    measures.map((measure) => ({ group, learners, measure })),
  );
  return {
    session_distribution: each.flatMap(({ group, learners, measure: { id, edges } }) =>
      edges.map((bin_from, index) => {
        const here = Math.floor((learners + index) / edges.length);
        return {
          group,
          measure: id,
          bin_from,
          bin_to: edges[index + 1] ?? null,
          learners: here,
          share: here / learners,
        };
      }),
    ),
    session_quartiles: each.map(({ group, learners, measure }) => ({
      group,
      measure: measure.id,
      learners,
      mean: 3.4,
      lower_quartile: 1,
      median: 2,
      upper_quartile: 4,
      ...figures,
    })),
  };
}
