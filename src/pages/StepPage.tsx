import { Link } from 'wouter';
import { stepName } from '@/analyses/step-name';
import type { CourseSettings } from '@/course/settings';
import { useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { SubjectNav } from '@/ui/SubjectNav';
import { capitalised } from '@/words/list';
import { runName } from '@/words/run-name';
import { NoSuchSubject } from './NoSuchSubject';
import { StepFigures } from './StepFigures';
import { SubjectCards } from './SubjectCards';
import { stepCards } from './step';
import { useStepComments } from './use-step-comments';

/** Everything about one step in one place. */
export function StepPage({ subject: step }: { readonly subject: string }) {
  const current = useRun();
  const commented = useStepComments(step);
  if (!current) return null;
  const { course, run } = current;
  if (!Object.hasOwn(course.steps, step)) {
    const why = `None of the files of ${runName(course, run)}, has a step with this number.`;
    return <NoSuchSubject kind="step" id={step} why={why} />;
  }
  const nav = {
    kind: 'step',
    ids: Object.keys(course.steps),
    id: step,
    nameOf: (id: string) => stepName(id, course),
  } as const;
  return (
    <>
      <SubjectNav {...nav} place="top" />
      <PageHead title={titleOf(step, course)} lead={leadOf(step, course)}>
        {commented && <Link href={`/comments/read/${step}`}>Read the comments at this step</Link>}
      </PageHead>
      <RunCautions />
      <StepFigures step={step} />
      <SubjectCards cards={stepCards} subject={step} />
      <SubjectNav {...nav} place="bottom" />
    </>
  );
}

function titleOf(step: string, course: CourseSettings): string {
  return course.steps[step].title ? stepName(step, course) : `Step ${step}`;
}

/** `Week 1 · Video · ▲ Exercise` */
function leadOf(step: string, { steps }: CourseSettings): string {
  const { type, exercise, social } = steps[step];
  const facts = [
    `Week ${step.split('.')[0]}`,
    type !== 'other' && capitalised(type),
    exercise && '▲ Exercise',
    social && '○ Social step',
  ];
  return facts.filter((fact, place) => fact && facts.indexOf(fact) === place).join(' · ');
}
