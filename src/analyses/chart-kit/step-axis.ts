import type { CourseSettings } from '@/course/settings';
import { stepLabel } from '@/words/steps';
import { stepName } from '../step-name';
import { type Panel, viewHeight } from './panels';
import { type Spec, where } from './spec';
import { axisTitlePlace, LABEL_PADDING, markLayers, marksOf, marksWords, type StepMarks } from './step-marks';

/** Steps up to which every step may be labelled, and every fifth; beyond, every tenth. Each week's first always is. */
const LABEL_ALL = 30;
const LABEL_FIFTHS = 120;

/** A step by its week and its number within the week. */
export interface StepNumbers {
  readonly week_number: number;
  readonly step_number: number;
}

export type StepPlace = StepMarks & {
  readonly step: string;
  /** The step as a tooltip names it. */
  readonly name: string;
  /** The week's number at its first step, else null. */
  readonly week_start: number | null;
  /** The share of all steps that are in the week. */
  readonly week_share: number;
};

/** The step's label: `1.10`. */
export function labelOf({ week_number, step_number }: StepNumbers): string {
  return stepLabel(week_number, step_number);
}

/** Where each step stands on the axis, row by row, in the order given. */
export function stepPlaces(rows: readonly StepNumbers[], course: CourseSettings): readonly StepPlace[] {
  const perWeek = new Map<number, number>();
  for (const { week_number } of rows) perWeek.set(week_number, (perWeek.get(week_number) ?? 0) + 1);
  const marks = marksOf(rows.map(labelOf), course);
  return rows.map((row, index) => {
    const { week_number } = row;
    const step = labelOf(row);
    const first = index === 0 || rows[index - 1].week_number !== week_number;
    return {
      step,
      name: `${stepName(step, course)}${marksWords(step, course)}`,
      week_start: first ? week_number : null,
      week_share: (perWeek.get(week_number) ?? 0) / rows.length,
      ...marks[index],
    };
  });
}

/** The steps that may be labelled: no two so near that they would take each other's room. */
function labelledSteps(rows: readonly StepNumbers[]): readonly StepNumbers[] {
  if (rows.length <= LABEL_ALL) return rows;
  const every = rows.length <= LABEL_FIFTHS ? 5 : 10;
  return rows.filter(({ week_number, step_number }, place) => {
    const next = rows[place + Math.ceil(every / 2)];
    const roomy = next === undefined || next.week_number === week_number;
    return step_number === 1 || (step_number % every === 0 && roomy);
  });
}

/** The horizontal encoding of steps in course order, with as many labels as fit. */
export function stepX(rows: readonly StepNumbers[]): Spec {
  const labels = rows.map(labelOf);
  const values = labelledSteps(rows).map(labelOf);
  return {
    field: 'step',
    type: 'nominal',
    scale: { domain: labels, paddingInner: 0.15, paddingOuter: 0.1 },
    axis: {
      title: 'Step',
      ...axisTitlePlace,
      labelPadding: LABEL_PADDING,
      values,
      labelAngle: 0,
      labelOverlap: 'greedy',
      labelSeparation: 6,
      labelFlush: 6,
    },
  };
}

/** Room above the first panel for the names of the weeks. */
export const WEEK_HEADER = 20;

/**
 * A rule before each week but the first, each week's name above the first panel, as long as there is room, and the marks of
 * exercises and social steps under the axis.
 */
export function weekLayers(panels: readonly Panel[], x: Spec): readonly Spec[] {
  const edge = { ...x, bandPosition: 0 };
  const room = 'width * datum.week_share';
  const name = `${room} < 26 ? '' + datum.week_start : ${room} < 58 ? 'W' + datum.week_start : 'Week ' + datum.week_start`;
  const top = panels[0].top - 8;
  return [
    ...panels.map((panel, index) =>
      where('datum.week_start !== null', {
        mark: { type: 'rule', style: 'quiet', aria: false },
        encoding: { x: edge, y: { value: index === 0 ? top - 14 : panel.top }, y2: { value: panel.bottom } },
      }),
    ),
    where('datum.week_start !== null', {
      mark: {
        type: 'text',
        style: 'note',
        align: 'left',
        baseline: 'bottom',
        dx: 4,
        text: { expr: name },
        aria: false,
      },
      encoding: { x: edge, y: { value: top } },
    }),
    ...markLayers(viewHeight(panels), x),
  ];
}
