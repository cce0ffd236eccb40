import type { CourseSettings } from '@/course/settings';
import type { Spec } from './spec';
import { labelOf, type StepNumbers } from './step-axis';
import { LABEL_PADDING, marksOf, type StepMarks } from './step-marks';

/** A text line of the axis. */
const LINE = 16;
const HEIGHT = 620;
const LEAST = 4;
const MOST = 16;

/** The pixels of a row for each step, so that many steps are not too tall together and few not too thin. */
export function rowHeight(steps: number): number {
  return Math.max(LEAST, Math.min(MOST, Math.floor(HEIGHT / Math.max(1, steps))));
}

/** The steps that may be labelled: each week's first, and round numbers that have room on both sides. */
export function labelledRows(
  steps: readonly StepNumbers[],
  row = rowHeight(steps.length),
): readonly string[] {
  const lines = Math.ceil(LINE / row);
  const starts = steps.map((step, place) => steps[place - 1]?.week_number !== step.week_number);
  const shown: string[] = [];
  let last = Number.NEGATIVE_INFINITY;
  steps.forEach((step, place) => {
    const nextWeek = starts.indexOf(true, place + 1);
    const roomy = place - last >= lines && (nextWeek < 0 || nextWeek - place >= lines);
    const round = lines === 1 || step.step_number % 5 === 0;
    if (starts[place] ? place - last >= lines : roomy && round) {
      shown.push(labelOf(step));
      last = place;
    }
  });
  return shown;
}

/** The vertical encoding of steps, the course's first at the top. */
export function stepY(steps: readonly StepNumbers[]): Spec {
  return {
    field: 'step',
    type: 'nominal',
    scale: {
      type: 'band',
      domain: steps.map(labelOf),
      paddingInner: 0.06,
      paddingOuter: 0,
    },
    axis: {
      title: null,
      values: labelledRows(steps),
      domain: false,
      labelOverlap: false,
      labelPadding: LABEL_PADDING,
    },
  };
}

export type StepMarkRow = StepMarks & { readonly part: 'mark'; readonly step: string };

/** The rows that `sideMarkLayers` draws: each step with its marks, the steps in course order. */
export function stepMarkRows(steps: readonly StepNumbers[], course: CourseSettings): readonly StepMarkRow[] {
  const labels = steps.map(labelOf);
  return marksOf(labels, course).map((marks, place) => ({ part: 'mark', step: labels[place], ...marks }));
}
