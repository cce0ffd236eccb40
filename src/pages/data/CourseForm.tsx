import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import type { CurrentRun } from '@/store/use-run';
import { longDate } from '@/words/dates';
import classes from './data.module.css';
import { NotableDates } from './NotableDates';
import { StepsForm } from './StepsForm';
import { useDraft } from './use-draft';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

const detected = (value: string | null, unknown: string) => (value ? `As detected: ${value}` : unknown);
const dateDetected = (date: string | null) => detected(date && longDate(date), 'Not found in the data');

/** What the exports do not say about the course, or say only indirectly. */
export function CourseForm({ current }: { readonly current: CurrentRun }) {
  const draft = useDraft(current);
  const { settings, defaults, problems, set } = draft;
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <TextInput
          label="Course name"
          description={detected(defaults.name, '')}
          value={settings.name}
          error={problems.name}
          onChange={(event) => set('name', event.currentTarget.value)}
        />
        <Select
          label="Time zone"
          description={`Days and hours are by its clock. ${detected(defaults.timeZone, '')}`}
          searchable
          limit={60}
          allowDeselect={false}
          data={timeZones}
          value={settings.timeZone}
          error={problems.timeZone}
          nothingFoundMessage="No such time zone"
          onChange={(zone) => zone && set('timeZone', zone)}
        />
        <TextInput
          type="date"
          label="Start"
          description={dateDetected(defaults.startDate)}
          value={settings.startDate ?? ''}
          error={problems.startDate}
          onChange={(event) => set('startDate', event.currentTarget.value || defaults.startDate)}
        />
        <TextInput
          type="date"
          label="End"
          description={dateDetected(defaults.endDate)}
          value={settings.endDate ?? ''}
          error={problems.endDate}
          onChange={(event) => set('endDate', event.currentTarget.value || defaults.endDate)}
        />
        <NumberInput
          label="Study session gap, in minutes"
          description={`A pause this long or longer ends a session. Usual: ${defaults.sessionGapMinutes}`}
          min={1}
          max={1440}
          allowDecimal={false}
          clampBehavior="none"
          value={Number.isNaN(settings.sessionGapMinutes) ? '' : settings.sessionGapMinutes}
          error={problems.sessionGapMinutes}
          onChange={(value) => set('sessionGapMinutes', typeof value === 'number' ? value : Number.NaN)}
        />
      </div>
      <NotableDates
        dates={settings.notableDates}
        problem={problems.notableDates}
        onChange={(dates) => set('notableDates', dates)}
      />
      <StepsForm draft={draft} />
      <Button variant="default" size="sm" disabled={!draft.changed} onClick={draft.reset}>
        Reset everything to what was detected
      </Button>
    </div>
  );
}
