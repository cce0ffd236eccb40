import { useMemo, useState } from 'react';
import type { Facts } from '@/interventions/fields';
import type { LearnersAt, Risks } from '@/interventions/learners-at';
import { knownBefore } from '@/interventions/log';
import { matchRule } from '@/interventions/match';
import { fieldsOf, parseTemplate } from '@/interventions/template';
import { CutControl } from '@/pages/cut/CutControl';
import { cautionSentence, refusalSentence } from '@/pages/risk/words';
import { useStore } from '@/store';
import { useQuery } from '@/store/use-query';
import { useRiskChoices } from '@/store/use-risk-choices';
import { useRisks } from '@/store/use-risks';
import type { CurrentRun } from '@/store/use-run';
import { failureSentence } from '@/ui/messages/failures';
import headClasses from '@/ui/PageHead.module.css';
import { longDate } from '@/words/dates';
import { missingFiles } from '@/words/files';
import { ExportSection } from './ExportSection';
import classes from './interventions.module.css';
import { LaterData } from './LaterData';
import { MessageForm } from './MessageForm';
import { Preview } from './Preview';
import { RiskNeeded } from './RiskNeeded';
import { RuleForm } from './RuleForm';
import { RuleList } from './RuleList';
import { Section } from './Section';

/** From the day and the rules to the messages as files. */
export function Writing({ current }: { readonly current: CurrentRun }) {
  const chooseRisk = useStore((store) => store.chooseRisk);
  const { cut } = useRiskChoices(current.run);
  const answered = useQuery('features-at', { cut }, 'selection');
  const at = answered?.outcome.ok ? answered.outcome.value : null;
  return (
    <>
      <div className={classes.cut}>
        <CutControl {...current} cut={cut} onChoose={(next) => chooseRisk(current.run.id, { cut: next })} />
      </div>
      {!answered && (
        <p role="status" aria-label="Computing">
          Looking at what learners did…
        </p>
      )}
      {answered && !answered.outcome.ok && <p role="alert">{failureSentence(answered.outcome)}</p>}
      {answered?.outcome.ok && (!at || at.ids.length === 0) && (
        <p className={headClasses.caution} role="alert">
          {nobodySentence(current, at)}
        </p>
      )}
      {at && at.ids.length > 0 && (
        <div className={classes.result} aria-busy={answered?.stale}>
          {!at.reached && (
            <p className={headClasses.caution} role="note">
              {cautionSentence({ code: 'not-reached', dataEnd: current.run.dataEnd }, (run) => run)}
            </p>
          )}
          <LaterData run={current.run} lastDay={at.cut.lastDay} />
          <Rules current={current} at={at} ready={!answered?.stale} />
        </div>
      )}
    </>
  );
}

/** Why there is nobody whom a rule could match, and what to do. */
function nobodySentence({ run, course }: CurrentRun, at: LearnersAt | null): string {
  if (!run.datasets.includes('step-activity')) {
    return `Rules look at what learners did. ${missingFiles(['step-activity'])}`;
  }
  if (!at || course.startDate === null) return refusalSentence({ code: 'no-start' });
  return 'Nobody of the selection was on the course then: nobody enrolled had visited a step. Choose a later day, or other learners.';
}

interface RulesProps {
  readonly current: CurrentRun;
  readonly at: LearnersAt;
  /** Whether `at` is of what is chosen now. */
  readonly ready: boolean;
}

function Rules({ current, at, ready }: RulesProps) {
  const rules = useStore((store) => store.interventionRules);
  const wanted = useStore((store) => store.interventionRule);
  const log = useStore((store) => store.interventionLog);
  const onlyNew = useStore((store) => store.interventionOnlyNew);
  const [open, setOpen] = useState(false);
  const risks: Risks = useRisks(at.cut.lastDay);
  const rule = rules.find(({ id }) => id === wanted) ?? rules[0];
  const template = useMemo(() => parseTemplate(rule.message), [rule.message]);
  const facts = useMemo(
    (): Facts => ({
      at,
      risks,
      course: current.course.name,
      run: current.run.number,
      knownUntil: longDate(at.cut.lastDay),
    }),
    [at, risks, current],
  );
  const matched = useMemo(() => matchRule(rule, at, risks), [rule, at, risks]);
  const rows = useMemo(() => {
    const before = knownBefore(log, at.run, rule);
    return onlyNew ? matched.filter((row) => !before.has(at.ids[row])) : matched;
  }, [matched, log, at, rule, onlyNew]);
  const asksRisk =
    rules.some(({ conditions }) => conditions.some(({ quantity }) => quantity === 'risk')) ||
    (template.ok && fieldsOf(template.parts).some(({ name }) => name === 'risk'));
  return (
    <>
      <Section
        question="Whom to write to?"
        lead={`Choose a rule. It looks at the learners who had visited a step by ${longDate(at.cut.lastDay)} and had not unenrolled.`}
      >
        {asksRisk && <RiskNeeded current={current} />}
        <RuleList at={at} risks={risks} chosen={rule} onAdd={() => setOpen(true)} />
        <details
          className={classes.change}
          open={open}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>Change this rule</summary>
          <RuleForm key={rule.id} rule={rule} at={at} risks={risks} />
        </details>
      </Section>
      <Section
        question="What to say?"
        lead="What stands in braces is filled in for each learner. A course’s export holds no names and no addresses, only ids: to send the messages you need a list of addresses by learner id."
      >
        <div className={classes.saying}>
          <MessageForm key={rule.id} rule={rule} template={template} />
          {template.ok && <Preview parts={template.parts} facts={facts} rows={rows} />}
        </div>
      </Section>
      <ExportSection
        key={rule.id}
        rule={rule}
        template={template}
        facts={facts}
        rows={rows}
        matched={matched.length}
        ready={ready}
      />
    </>
  );
}
