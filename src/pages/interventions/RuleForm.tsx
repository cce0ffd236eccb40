import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { LearnersAt, Risks } from '@/interventions/learners-at';
import { unknownOf } from '@/interventions/match';
import { type Condition, emptyRule, LONGEST_NAME, MOST_CONDITIONS, type Rule } from '@/interventions/rules';
import { useStore } from '@/store';
import { Confirmed } from '@/ui/Confirmed';
import { TextButton } from '@/ui/TextButton';
import { ConditionForm } from './ConditionForm';
import classes from './interventions.module.css';
import { useKeys } from './use-keys';
import { unknownSentence } from './words';

interface RuleFormProps {
  readonly rule: Rule;
  readonly at: LearnersAt;
  readonly risks: Risks;
}

/** What a rule is called, and whom it matches. */
export function RuleForm({ rule, at, risks }: RuleFormProps) {
  const only = useStore((store) => store.interventionRules.length === 1);
  const { changeRule, removeRule } = useStore.getState();
  const { conditions } = rule;
  const change = (part: Partial<Omit<Rule, 'id'>>) => changeRule(rule.id, part);
  const put = (place: number, condition: Condition) =>
    change({ conditions: conditions.with(place, condition) });
  const { keys, remove } = useKeys(conditions.length);
  const unknownFeatures = unknownSentence(unknownOf(rule, at, risks));
  return (
    <div className={classes.form}>
      <div className={classes.naming}>
        <TextInput
          size="sm"
          label="Name of the rule"
          maxLength={LONGEST_NAME}
          value={rule.name}
          error={rule.name.trim() === '' && 'Give the rule a name.'}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <NativeSelect
          size="sm"
          label="The message goes to"
          data={[
            { value: 'learner', label: 'the learner' },
            { value: 'instructor', label: 'the instructor, about the learner' },
          ]}
          value={rule.to}
          onChange={({ currentTarget }) =>
            change({ to: currentTarget.value === 'instructor' ? 'instructor' : 'learner' })
          }
        />
        {conditions.length > 1 && (
          <NativeSelect
            size="sm"
            label="It matches learners for whom"
            data={[
              { value: 'and', label: 'all conditions hold (and)' },
              { value: 'or', label: 'any condition holds (or)' },
            ]}
            value={rule.join}
            onChange={({ currentTarget }) => change({ join: currentTarget.value === 'or' ? 'or' : 'and' })}
          />
        )}
      </div>
      {conditions.map((condition, place) => (
        <ConditionForm
          key={keys[place]}
          condition={condition}
          number={place + 1}
          onChange={(next) => put(place, next)}
          onRemove={
            conditions.length > 1
              ? () => {
                  remove(place);
                  change({ conditions: conditions.filter((_, each) => each !== place) });
                }
              : undefined
          }
        />
      ))}
      {unknownFeatures && <p role="note">{unknownFeatures}</p>}
      <div className={classes.actions}>
        <Button
          variant="default"
          size="xs"
          disabled={conditions.length >= MOST_CONDITIONS}
          onClick={() => change({ conditions: [...conditions, ...emptyRule(rule.id).conditions] })}
        >
          Add a condition
        </Button>
        {!only && (
          <Confirmed
            button={(ask) => <TextButton onClick={ask}>Remove this rule</TextButton>}
            title="Remove this rule?"
            yes="Remove it"
            no="Keep it"
            onYes={() => removeRule(rule.id)}
          >
            <p>
              The conditions and the message of <strong>{rule.name}</strong> are gone then, unless they are
              saved in a file. What was exported by it stays in the log.
            </p>
          </Confirmed>
        )}
      </div>
    </div>
  );
}
