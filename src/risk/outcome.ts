import type { Run } from '@/course/run';
import type { CourseSettings } from '@/course/settings';
import { completedSteps } from '@/course/step-sets';
import { stepsInUse } from '@/course/steps-in-use';
import type { LocalTime } from '@/stats/local-time';
import { dayOf } from '@/stats/timestamp';
import type { Cut } from './cut';
import { eventsBetween } from './events';
import { earliest } from './features/people';

export const outcomeIds = [
  'under_half',
  'not_fully_participating',
  'silent_last_week',
  'quiet_next_week',
] as const;

/** What a learner is at risk of. */
export type OutcomeId = (typeof outcomeIds)[number];

export interface OutcomeWords {
  /** As it stands in a list of choices. */
  readonly label: string;
  /** As it goes on after “learners who”. */
  readonly phrase: string;
  /** How it is counted. */
  readonly definition: string;
}

export const outcomes: Readonly<Record<OutcomeId, OutcomeWords>> = {
  under_half: {
    label: 'Complete fewer than half of the steps',
    phrase: 'complete fewer than half of the steps',
    definition:
      'By the end of the data the learner has completed fewer than half of the steps that learners of the run have used.',
  },
  not_fully_participating: {
    label: 'Never fully participate',
    phrase: 'never fully participate',
    definition: 'The enrolments hold no time at which the learner was marked as fully participating.',
  },
  silent_last_week: {
    label: 'Are not active in the last course week',
    phrase: 'are not active in the last course week',
    definition: 'The learner has no event of any kind in the seven days of the course’s last week.',
  },
  quiet_next_week: {
    label: 'Go quiet for the next seven days',
    phrase: 'go quiet for the next seven days',
    definition: 'The learner has no event of any kind in the seven days after the cut.',
  },
};

/** For each learner of the run whether the outcome came about. */
export interface Outcome {
  /** 1 where it did. */
  readonly happened: Uint8Array;
  /** Whether the data reaches far enough, and has the file, for it to be known; else it is what is known so far. */
  readonly known: boolean;
}

const WEEK = 7;

/** 1 for each learner without an event from one moment (included) to another (excluded). */
function silent(run: Run, from: number, to: number): Uint8Array {
  const { starts, ends } = eventsBetween(run, from, to);
  return Uint8Array.from(starts, (start, who) => (start === ends[who] ? 1 : 0));
}

/** What became of each learner of a run. Throws where the course's start is not known. */
export function outcomeOf(
  id: OutcomeId,
  run: Run,
  settings: CourseSettings,
  time: LocalTime,
  cut: Cut,
): Outcome {
  const { startDate, endDate, weeks } = settings;
  if (startDate === null) throw new Error('no start date');
  const reaches = (day: number) => run.dataEnd !== null && dayOf(run.dataEnd) >= day;
  const end = endDate === null ? dayOf(startDate) + WEEK * weeks - 1 : dayOf(endDate);
  switch (id) {
    case 'under_half': {
      const half = stepsInUse(run).length / 2;
      const completed = completedSteps(run, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const happened = Uint8Array.from(completed.sizes(), (steps) => (steps < half ? 1 : 0));
      return { happened, known: reaches(end) };
    }
    case 'not_fully_participating': {
      const marked = earliest(run, 'fully_participated_at');
      const happened = Uint8Array.from(marked, (at) => (Number.isNaN(at) ? 1 : 0));
      return { happened, known: run.tables.has('enrolments') && reaches(end) };
    }
    case 'silent_last_week': {
      const last = dayOf(startDate) + WEEK * (weeks - 1);
      return {
        happened: silent(run, time.startOf(last), time.startOf(last + WEEK)),
        known: reaches(last + WEEK - 1),
      };
    }
    case 'quiet_next_week': {
      const next = dayOf(cut.lastDay) + 1;
      return { happened: silent(run, cut.at, time.startOf(next + WEEK)), known: reaches(next + WEEK - 1) };
    }
  }
}
