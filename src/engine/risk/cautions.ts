import { courseSize, differInSize } from '@/risk/course-size';
import { unknownFeatures } from '@/risk/features/unknown';
import type { RiskModel } from '@/risk/model/model';
import type { RunAtCut } from '@/risk/run-at-cut';
import { constantFeatures } from '@/risk/samples';
import type { RiskCaution } from './assessment';
import type { Teacher } from './work';

/** The runs learnt from whose course is much longer or shorter; false where none is, or it is not known. */
function otherCourses({ run, settings }: RunAtCut, { training }: RiskModel): RiskCaution | false {
  const here = courseSize(run, settings);
  const trained = training.courses
    .map((course, place) => ({ ...course, run: training.runs[place] }))
    .filter((course) => differInSize(course, here));
  return trained.length > 0 && { code: 'other-course', here: { ...here, run: run.id }, trained };
}

/** What is to be known before the list is believed; the runs are those that were to be learnt from and cannot be. */
export function cautionsOf(scored: RunAtCut, teacher: Teacher, leftOut: readonly string[]): RiskCaution[] {
  const { model } = teacher;
  const looked = model.features.filter(({ scale }) => scale > 0).map(({ id }) => id);
  const unknown = unknownFeatures([scored], looked);
  const lacking = unknown.flatMap(({ features }) => features);
  const constant = constantFeatures(scored.features).filter(
    (id) => looked.includes(id) && !lacking.includes(id),
  );
  const { days } = scored.cut;
  const found: (RiskCaution | false)[] = [
    !scored.reached && { code: 'not-reached', dataEnd: scored.run.dataEnd },
    model.training.separated && { code: 'separated' },
    unknown.length > 0 && { code: 'unknown', unknown },
    constant.length > 0 && { code: 'constant', features: constant },
    otherCourses(scored, model),
    model.cut.days !== days && { code: 'other-day', trained: model.cut.days, days },
    leftOut.length > 0 && { code: 'left-out', runs: leftOut },
  ];
  return found.filter((each) => each !== false);
}
