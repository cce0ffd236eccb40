import type { CourseSettings } from '@/course/settings';
import { type Spec, where } from './spec';

/** What a chart's row says of its step besides its place. */
export type StepMarks = {
  readonly exercise: boolean;
  readonly social: boolean;
  /** What the marks mean: at the first step, where any step is marked; else null. */
  readonly marks_text: string | null;
};

/** Room between the axis and its labels, in which the marks stand. */
export const LABEL_PADDING = 13;
/** Pixels from the axis to the middle of the marks. */
const MIDDLE = 7;
/** Pixels from the axis to the top of its title, beside which the marks are explained. */
const TITLE_TOP = 40;
const TITLE_WIDTH = 40;

/** Where the axis' title stands, so that there is room for the explanation beside it. */
export const axisTitlePlace: Spec = {
  titleX: 0,
  titleY: TITLE_TOP,
  titleAlign: 'left',
  titleBaseline: 'top',
};

const meanings = [
  ['exercise', '▲ exercise'],
  ['social', '○ social step'],
] as const;

/** The marks of each step, as the course's settings say. */
export function marksOf(labels: readonly string[], { steps }: CourseSettings): readonly StepMarks[] {
  const is = (label: string, kind: 'exercise' | 'social') => steps[label]?.[kind] === true;
  const used = meanings.filter(([kind]) => labels.some((label) => is(label, kind)));
  const text = used.length > 0 ? used.map(([, words]) => words).join('\u2003') : null;
  return labels.map((label, index) => ({
    exercise: is(label, 'exercise'),
    social: is(label, 'social'),
    marks_text: index === 0 ? text : null,
  }));
}

/** What a step is besides its name, as a tooltip says it: ` (exercise, social step)`. */
export function marksWords(label: string, { steps }: CourseSettings): string {
  const step = steps[label];
  const words = [step?.exercise && 'exercise', step?.social && 'social step'].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

/** The marks themselves, after a step's label where there is no room for words: ` ▲○`. */
export function marksSigns(label: string, { steps }: CourseSettings): string {
  const signs = meanings.filter(([kind]) => steps[label]?.[kind]).map(([, words]) => words[0]);
  return signs.length > 0 ? ` ${signs.join('')}` : '';
}

/** An axis' title, with what the marks of these steps mean: `Learners (▲ exercise, ○ social step)`. */
export function withMeanings(title: string, labels: readonly string[], { steps }: CourseSettings): string {
  const used = meanings.filter(([kind]) => labels.some((label) => steps[label]?.[kind]));
  return used.length > 0 ? `${title} (${used.map(([, words]) => words).join(', ')})` : title;
}

/** The place of the marks' explanation, in pixels of the view. */
interface TextPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * A triangle at each exercise and a ring at each social step, small enough to stand side by side, and what they mean. A step
 * may be both: the ring goes around the triangle.
 */
function layers(place: Spec, band: 'x' | 'y', text: TextPlace | null): readonly Spec[] {
  const size = (most: number) => ({ expr: `pow(max(5, min(${most}, bandwidth('${band}') * 1.3)), 2)` });
  return [
    where('datum.exercise', {
      mark: { type: 'point', style: 'muted', shape: 'triangle-up', size: size(7), aria: false },
      encoding: place,
    }),
    where('datum.social', {
      mark: {
        type: 'point',
        style: 'muted',
        shape: 'circle',
        filled: false,
        strokeWidth: 1.2,
        size: size(10),
        aria: false,
      },
      encoding: place,
    }),
    ...(text ? [explanation(text)] : []),
  ];
}

function explanation(text: TextPlace): Spec {
  return where('isValid(datum.marks_text)', {
    mark: { type: 'text', style: 'note', align: 'left', baseline: 'top', ...text, aria: false },
    encoding: { text: { field: 'marks_text', type: 'nominal' } },
  });
}

/** The marks under a horizontal axis of steps, explained beside its title, so many pixels wide. */
export function markLayers(axisAt: number, x: Spec, titleWidth = TITLE_WIDTH): readonly Spec[] {
  const text = { x: titleWidth, y: axisAt + TITLE_TOP };
  return layers({ x, y: { value: axisAt + MIDDLE } }, 'x', text);
}

/** The marks at the left of a vertical axis of steps, explained at this height, or not where another axis explains them. */
export function sideMarkLayers(y: Spec, textY: number | null): readonly Spec[] {
  return layers({ y, x: { value: -MIDDLE } }, 'y', textY === null ? null : { x: 0, y: textY });
}
