import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type StepSettings, stepTypes } from '@/course/settings';
import { capitalised } from '@/words/list';
import { count, counted } from '@/words/numbers';
import classes from './data.module.css';
import type { Draft } from './use-draft';

const types = stepTypes.map((value) => ({ value, label: capitalised(value) }));

/** More are not shown at once: each has five controls. */
const MOST_SHOWN = 300;

const byNumber = new Intl.Collator('en-GB', { numeric: true });

/** What each step is called and what learners do there. */
export function StepsForm({ draft: { settings, setStep } }: { readonly draft: Draft }) {
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState('');
  const labels = useMemo(() => Object.keys(settings.steps).sort(byNumber.compare), [settings.steps]);
  const matching = part === '' ? labels : labels.filter((label) => label.startsWith(part));
  const shown = matching.slice(0, MOST_SHOWN);
  if (labels.length === 0) return null;
  return (
    <details className={classes.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Titles and kinds of the {counted(labels.length, 'step')}</summary>
      {open && (
        <>
          {labels.length > MOST_SHOWN && (
            <TextInput
              size="xs"
              label="Steps whose number begins with"
              description={`${counted(shown.length, 'step')} of ${count(matching.length)} shown`}
              value={part}
              onChange={(event) => setPart(event.currentTarget.value.trim())}
            />
          )}
          <div className={classes.scroll}>
            <table className={classes.steps}>
              <thead>
                <tr>
                  <th scope="col">Step</th>
                  <th scope="col">Title</th>
                  <th scope="col">Kind</th>
                  <th scope="col" title="Learners do something here: an exercise, a test, a task">
                    Exercise
                  </th>
                  <th scope="col" title="Learners talk to each other here">
                    Social
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((label) => (
                  <StepRow
                    key={label}
                    label={label}
                    step={settings.steps[label]}
                    onChange={(change) => setStep(label, change)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </details>
  );
}

interface StepRowProps {
  readonly label: string;
  readonly step: StepSettings;
  readonly onChange: (change: Partial<StepSettings>) => void;
}

function StepRow({ label, step, onChange }: StepRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <TextInput
          size="xs"
          aria-label={`Title of step ${label}`}
          value={step.title ?? ''}
          onChange={(event) => onChange({ title: event.currentTarget.value || null })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`Kind of step ${label}`}
          data={[...types]}
          value={step.type}
          onChange={(event) => {
            const chosen = types.find(({ value }) => value === event.currentTarget.value);
            if (chosen) onChange({ type: chosen.value });
          }}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`Step ${label} is an exercise`}
          checked={step.exercise}
          onChange={(event) => onChange({ exercise: event.currentTarget.checked })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`Step ${label} is social`}
          checked={step.social}
          onChange={(event) => onChange({ social: event.currentTarget.checked })}
        />
      </td>
    </tr>
  );
}
