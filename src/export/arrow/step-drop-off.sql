-- Where learners stop, step by step, in every run of this folder.
-- With DuckDB, in the folder in which the ZIP was unpacked: duckdb < step-drop-off.sql

INSTALL nanoarrow FROM community;
LOAD nanoarrow;

CREATE VIEW people AS FROM read_arrow('*/people.arrow');
CREATE VIEW steps AS FROM read_arrow('*/steps.arrow');
CREATE VIEW step_activity AS FROM read_arrow('*/step-activity.arrow');

CREATE VIEW learners_activity AS
SELECT activity.*, steps.place
FROM step_activity AS activity
JOIN people USING (run, person)
JOIN steps USING (run, step)
WHERE people.kind = 'learner';

-- The step that each learner visited last; of equal times, the later step.
CREATE VIEW last_steps AS
SELECT run, person, place
FROM learners_activity
WHERE first_visited_at IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY run, person ORDER BY first_visited_at DESC, place DESC) = 1;

CREATE VIEW by_step AS
SELECT
  run, place, week_number, step_number, step,
  count(DISTINCT person) FILTER (first_visited_at IS NOT NULL) AS visited,
  count(DISTINCT person) FILTER (last_completed_at IS NOT NULL) AS completed
FROM learners_activity
GROUP BY ALL;

CREATE VIEW stops AS
SELECT run, place, count(*) AS stopped
FROM last_steps
GROUP BY ALL;

CREATE VIEW step_drop_off AS
SELECT
  run, week_number, step_number, step, visited, completed,
  coalesce(stopped, 0) AS stopped,
  coalesce(sum(stopped) OVER onwards, 0) AS still_there,
  coalesce(stopped, 0) / nullif(sum(stopped) OVER onwards, 0) AS share_who_stop
FROM by_step
LEFT JOIN stops USING (run, place)
WINDOW onwards AS (PARTITION BY run ORDER BY place ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
ORDER BY run, place;

FROM step_drop_off;
