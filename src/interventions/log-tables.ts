import { column, tableSchema } from '@/analyses/schema';
import type { Log } from './log';

const said = {
  exported_at: column('label', 'Exported', 'When it was exported, in UTC.'),
  rule: column('label', 'Rule', 'The name of the rule at that time.'),
  run: column('label', 'Run', 'The run whose learners were matched.'),
  last_day: column('date', 'Known until', 'The last day of which anything was known.'),
  share_held_out: column('rate', 'Share held out', 'The share that was to be held out at random.'),
  seed: column('integer', 'Seed', 'The seed with which they were drawn.'),
};

export type LogRow = {
  readonly exported_at: string;
  readonly rule: string;
  readonly conditions: string;
  readonly run: string;
  readonly last_day: string;
  readonly contacted: number;
  readonly held_out: number;
  readonly share_held_out: number;
  readonly seed: number;
};

/** The log as the page shows it. */
export const logTable = tableSchema<LogRow>('interventions', 'export', {
  exported_at: said.exported_at,
  rule: said.rule,
  conditions: column('label', 'Whom it matches', 'The conditions of the rule at that time.'),
  run: said.run,
  last_day: said.last_day,
  contacted: column('count', 'Contacted', 'Learners for whom a message was exported.'),
  held_out: column('count', 'Held out', 'Learners matched but held out at random as a comparison.'),
  share_held_out: said.share_held_out,
  seed: said.seed,
});

const minute = (at: string) => at.slice(0, 16).replace('T', ' ');

/** One row for each export, the latest first. */
export function logRows(log: Log): readonly LogRow[] {
  return log.toReversed().map(({ at, rule, run, cut, contacted, heldOut, share, seed }) => ({
    exported_at: minute(at),
    rule: rule.name,
    conditions: rule.words,
    run,
    last_day: cut.lastDay,
    contacted: contacted.length,
    held_out: heldOut.length,
    share_held_out: share,
    seed,
  }));
}

export type LogLearnerRow = {
  readonly export_id: string;
  readonly exported_at: string;
  readonly rule_id: string;
  readonly rule: string;
  readonly run: string;
  readonly last_day: string;
  readonly learner_id: string;
  readonly group: string;
  readonly share_held_out: number;
  readonly seed: number;
  readonly message: string;
};

/** The log learner by learner, for a file. */
export const logLearnersTable = tableSchema<LogLearnerRow>('intervention_log', 'learner of an export', {
  export_id: column('label', 'Export', 'The id of the export.'),
  exported_at: said.exported_at,
  rule_id: column('label', 'Rule’s id', 'The id of the rule.'),
  rule: said.rule,
  run: said.run,
  last_day: said.last_day,
  learner_id: column('label', 'Learner', 'The learner’s id.'),
  group: column('label', 'Group', 'Whether the learner was contacted or held out.', {
    contacted: 'Contacted',
    held_out: 'Held out',
  }),
  share_held_out: said.share_held_out,
  seed: said.seed,
  message: column('label', 'Message', 'The template of the message.'),
});

/** One row for each learner of each export. */
export function logLearnerRows(log: Log): readonly LogLearnerRow[] {
  return log.flatMap(({ id, at, rule, run, cut, contacted, heldOut, share, seed }) => {
    const rowsOf = (ids: readonly string[], group: string) =>
      ids.map((learner_id) => ({
        export_id: id,
        exported_at: at,
        rule_id: rule.id,
        rule: rule.name,
        run,
        last_day: cut.lastDay,
        learner_id,
        group,
        share_held_out: share,
        seed,
        message: rule.message,
      }));
    return [...rowsOf(contacted, 'contacted'), ...rowsOf(heldOut, 'held_out')];
  });
}
