import { Checkbox, type InputWrapperProps, NativeSelect, TextInput } from '@mantine/core';
import type { ModelSource, RiskRequest } from '@/engine/protocol';
import { type OutcomeId, outcomeIds, outcomes } from '@/risk/outcome';
import { dayOf, isoDate } from '@/stats/timestamp';
import { useStore } from '@/store';
import { endedRuns, selectRiskChoices } from '@/store/risk-defaults';
import { type CurrentRun, useRun } from '@/store/use-run';
import { longDate } from '@/words/dates';
import { capitalised } from '@/words/list';
import { EngagementSettings } from './EngagementSettings';
import { ModelFile } from './ModelFile';
import classes from './risk.module.css';
import { TrainingSettings } from './TrainingSettings';

const OTHER_DAY = 'day';
const order: NonNullable<InputWrapperProps['inputWrapperOrder']> = ['label', 'input', 'description'];
/** Before this year a date is one that is still being typed. */
const FIRST_YEAR = '1970';

type Kind = ModelSource['kind'];

interface RiskControlsProps {
  readonly nameOf: (run: string) => string;
}

/** What the list hangs on: what is known, what learners are at risk of, and what is learnt from. */
export function RiskControls({ nameOf }: RiskControlsProps) {
  const current = useRun();
  return current && <Controls current={current} nameOf={nameOf} />;
}

function Controls({ current, nameOf }: RiskControlsProps & { readonly current: CurrentRun }) {
  const { run } = current;
  const state = useStore();
  const choices = selectRiskChoices(state, run);
  const choose = (part: Parameters<typeof state.chooseRisk>[1]) => state.chooseRisk(run.id, part);
  const { source } = choices;
  return (
    <section className={classes.controls} aria-label="What the list hangs on">
      <CutControl {...current} cut={choices.cut} onChoose={(cut) => choose({ cut })} />
      <NativeSelect
        size="sm"
        inputWrapperOrder={order}
        label="At risk of being among those who"
        disabled={source.kind === 'file'}
        data={outcomeIds.map((value) => ({ value, label: outcomes[value].phrase }))}
        value={choices.outcome}
        onChange={({ currentTarget }) => {
          const outcome = outcomeIds.find((id) => id === currentTarget.value);
          if (outcome) choose({ outcome });
        }}
        description={
          source.kind === 'file'
            ? 'A saved model knows what it was trained for.'
            : outcomes[choices.outcome satisfies OutcomeId].definition
        }
      />
      <SourceControl
        current={current}
        source={source}
        nameOf={nameOf}
        onChoose={(next) => choose({ source: next })}
      />
      <EngagementSettings current={current} />
      <TrainingSettings
        penalty={choices.penalty}
        balanced={choices.balanced}
        trees={choices.trees}
        fixed={source.kind === 'file'}
        onChoose={choose}
      />
    </section>
  );
}

interface CutControlProps extends CurrentRun {
  readonly cut: RiskRequest['cut'];
  readonly onChoose: (cut: RiskRequest['cut']) => void;
}

function CutControl({ run, course, cut, onChoose }: CutControlProps) {
  const { startDate } = course;
  const lastDay = (week: number) => (startDate === null ? null : isoDate(dayOf(startDate) + 7 * week - 1));
  const weeks = Array.from({ length: course.weeks }, (_, place) => place + 1).map((week) => {
    const day = lastDay(week);
    return { value: String(week), label: `the end of week ${week}${day ? ` (${longDate(day)})` : ''}` };
  });
  const chooseKind = (value: string) => {
    if (value !== OTHER_DAY) onChoose({ kind: 'week', week: Number(value) });
    else if (cut.kind === 'week')
      onChoose({ kind: 'day', date: lastDay(cut.week) ?? run.dataEnd ?? '2020-01-01' });
  };
  return (
    <div>
      <NativeSelect
        size="sm"
        inputWrapperOrder={order}
        label="By what is known at"
        data={[...weeks, { value: OTHER_DAY, label: 'the end of another day' }]}
        value={cut.kind === 'week' ? String(cut.week) : OTHER_DAY}
        onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        description={
          run.dataEnd ? `The data reaches to ${longDate(run.dataEnd)}.` : 'The data holds no step visits.'
        }
      />
      {cut.kind === 'day' && (
        <TextInput
          type="date"
          size="sm"
          mt="xs"
          label="Last day that is known"
          value={cut.date}
          onChange={({ currentTarget: { value } }) =>
            value >= FIRST_YEAR && onChoose({ kind: 'day', date: value })
          }
        />
      )}
    </div>
  );
}

interface SourceControlProps extends RiskControlsProps {
  readonly current: CurrentRun;
  readonly source: ModelSource;
  readonly onChoose: (source: ModelSource) => void;
}

function SourceControl({ current, source, nameOf, onChoose }: SourceControlProps) {
  const state = useStore();
  const ended = endedRuns(state, current.run).map(({ run }) => run.id);
  const kinds: readonly { value: Kind; label: string }[] = [
    { value: 'runs', label: 'other runs that have ended' },
    { value: 'itself', label: `${nameOf(current.run.id)} itself` },
    ...(source.kind === 'file' ? [{ value: 'file' as const, label: 'a saved model' }] : []),
  ];
  const chooseKind = (kind: string) => {
    if (kind === 'runs') onChoose({ kind: 'runs', runs: ended });
    if (kind === 'itself') onChoose({ kind: 'itself' });
  };
  const toggle = (id: string, runs: readonly string[]) =>
    onChoose({ kind: 'runs', runs: ended.filter((each) => (each === id) !== runs.includes(each)) });
  return (
    <div>
      <NativeSelect
        size="sm"
        inputWrapperOrder={order}
        label="Learnt from"
        data={[...kinds]}
        value={source.kind}
        onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        description={
          source.kind === 'itself' ? 'Each learner is judged by a model of the others.' : undefined
        }
      />
      {source.kind === 'runs' && (
        <div className={classes.runs}>
          {ended.length === 0 && <p className={classes.quiet}>None is loaded.</p>}
          {ended.map((id) => (
            <Checkbox
              key={id}
              size="sm"
              label={capitalised(nameOf(id))}
              checked={source.runs.includes(id)}
              onChange={() => toggle(id, source.runs)}
            />
          ))}
        </div>
      )}
      <ModelFile onLoad={(json) => onChoose({ kind: 'file', json })} />
    </div>
  );
}
