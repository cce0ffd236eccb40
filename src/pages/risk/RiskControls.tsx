import { Checkbox, type InputWrapperProps, NativeSelect } from '@mantine/core';
import type { ModelSource } from '@/engine/protocol';
import { CutControl } from '@/pages/cut/CutControl';
import { outcomeIds, outcomes } from '@/risk/outcome';
import { useStore } from '@/store';
import type { RiskChoices } from '@/store/risk';
import { endedRuns } from '@/store/risk-defaults';
import { useRiskChoices } from '@/store/use-risk-choices';
import { type CurrentRun, useRun } from '@/store/use-run';
import { LoadFile } from '@/ui/files/LoadFile';
import { capitalised } from '@/words/list';
import { EngagementSettings } from './EngagementSettings';
import { OutcomeShares } from './OutcomeShares';
import classes from './risk.module.css';
import { TrainingSettings } from './TrainingSettings';

const order: NonNullable<InputWrapperProps['inputWrapperOrder']> = ['label', 'input', 'description'];

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
  const choices = useRiskChoices(run);
  const chooseRisk = useStore((store) => store.chooseRisk);
  const lastRisk = useStore((store) => store.lastRisk);
  const choose = (part: RiskChoices) => chooseRisk(run.id, part);
  const { source } = choices;
  const ofFile =
    lastRisk?.request.run === run.id && lastRisk.request.source.kind === 'file' ? lastRisk : null;
  const outcome =
    source.kind === 'file' && ofFile?.answer.ok ? ofFile.answer.assessment.outcome : choices.outcome;
  return (
    <section className={classes.controls} aria-label="What the list hangs on">
      <CutControl {...current} cut={choices.cut} onChoose={(cut) => choose({ cut })} />
      <div>
        <NativeSelect
          size="sm"
          inputWrapperOrder={order}
          label="At risk of being among those who"
          disabled={source.kind === 'file'}
          data={outcomeIds.map((value) => ({ value, label: outcomes[value].phrase }))}
          value={outcome}
          onChange={({ currentTarget }) => {
            const chosen = outcomeIds.find((id) => id === currentTarget.value);
            if (chosen) choose({ outcome: chosen });
          }}
          description={
            source.kind === 'file'
              ? 'A saved model knows what it was trained for.'
              : outcomes[outcome].definition
          }
        />
        <OutcomeShares
          current={current}
          cut={choices.cut}
          outcome={outcome}
          others={source.kind === 'runs' ? source.runs : []}
          nameOf={nameOf}
        />
      </div>
      <SourceControl
        current={current}
        source={source}
        nameOf={nameOf}
        onChoose={(next) => choose({ source: next })}
      />
      <div className={classes.more}>
        <EngagementSettings current={current} />
        <TrainingSettings
          penalty={choices.penalty}
          balanced={choices.balanced}
          trees={choices.trees}
          fixed={source.kind === 'file'}
          onChoose={choose}
        />
      </div>
    </section>
  );
}

interface SourceControlProps extends RiskControlsProps {
  readonly current: CurrentRun;
  readonly source: ModelSource;
  readonly onChoose: (source: ModelSource) => void;
}

function SourceControl({ current, source, nameOf, onChoose }: SourceControlProps) {
  const summary = useStore((store) => store.summary);
  const changes = useStore((store) => store.changes);
  const ended = endedRuns({ summary, changes }, current.run).map(({ run }) => run.id);
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
      <LoadFile testId="model-file" onLoad={(json) => onChoose({ kind: 'file', json })}>
        Load a saved model…
      </LoadFile>
    </div>
  );
}
