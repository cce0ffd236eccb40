import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LearnersAt, Risks } from '@/interventions/learners-at';
import { knownBefore, type Log } from '@/interventions/log';
import { matchRule, unknownOf } from '@/interventions/match';
import { MOST_RULES, type Rule, ruleWords, startingRules } from '@/interventions/rules';
import { readRules, writeRules } from '@/interventions/rules-file';
import { useStore } from '@/store';
import { downloadText } from '@/ui/download';
import { LoadFile } from '@/ui/files/LoadFile';
import { TextButton } from '@/ui/TextButton';
import { count, counted } from '@/words/numbers';
import classes from './interventions.module.css';
import { fileSentence } from './words';

interface RuleListProps {
  readonly at: LearnersAt;
  readonly risks: Risks;
  readonly chosen: Rule;
  /** After a rule to be filled in was added. */
  readonly onAdd: () => void;
}

/** Every rule with the number of learners it matches; one of them is chosen. */
export function RuleList({ at, risks, chosen, onAdd }: RuleListProps) {
  const rules = useStore((store) => store.interventionRules);
  const log = useStore((store) => store.interventionLog);
  const { chooseRule, addRule, setRules, noteSaved } = useStore.getState();
  const [refusal, setRefusal] = useState<string | null>(null);
  const load = (json: string) => {
    const read = readRules(json);
    setRefusal(read.ok ? null : fileSentence(read, 'rules'));
    if (!read.ok) return;
    setRules(read.value);
    noteSaved('rules');
  };
  const add = () => {
    addRule();
    onAdd();
  };
  const save = () => {
    downloadText(writeRules(rules), 'json', 'coursetrace-rules.json');
    noteSaved('rules');
  };
  return (
    <>
      <ul className={classes.rules}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <label className={classes.rule} data-chosen={rule.id === chosen.id || undefined}>
              <input
                type="radio"
                name="rule"
                checked={rule.id === chosen.id}
                onChange={() => chooseRule(rule.id)}
              />
              <span>
                <strong>{rule.name}</strong>
                <small className={classes.quiet}>{ruleWords(rule)}</small>
              </span>
              <Matched rule={rule} at={at} risks={risks} log={log} />
            </label>
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button variant="default" size="sm" disabled={rules.length >= MOST_RULES} onClick={add}>
          Add a rule
        </Button>
        <TextButton onClick={save}>Save the rules (JSON)</TextButton>
        <LoadFile testId="rules-file" onLoad={load}>
          Load rules…
        </LoadFile>
        {rules !== startingRules && (
          <TextButton onClick={() => setRules(startingRules)}>
            Back to the three rules to start with
          </TextButton>
        )}
      </div>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
}

interface MatchedProps {
  readonly rule: Rule;
  readonly at: LearnersAt;
  readonly risks: Risks;
  readonly log: Log;
}

/** How many learners a rule matches, and how many of them were not contacted before. */
function Matched({ rule, at, risks, log }: MatchedProps) {
  const rows = matchRule(rule, at, risks);
  const before = knownBefore(log, at.run, rule);
  const fresh = rows.filter((row) => !before.has(at.ids[row])).length;
  const unknown = unknownOf(rule, at, risks);
  return (
    <span className={classes.matched}>
      <strong>{counted(rows.length, 'learner')}</strong>
      {unknown.length > 0 && <small className={classes.quiet}>not all of it is known</small>}
      {fresh < rows.length && <small className={classes.quiet}>{count(fresh)} not contacted before</small>}
    </span>
  );
}
