import type { RiskCaution, RiskProgress, RiskRefusal, RiskRefusalCode, RunSize } from '@/engine/protocol';
import { FEWEST_LEARNERS, FEWEST_OF_A_KIND } from '@/risk/fewest';
import { longDate } from '@/words/dates';
import { inWords, inWordsUpTo } from '@/words/list';
import { count, counted } from '@/words/numbers';
import { quotedFeatures, savedUnknownSentence } from './unknown-words';

const FEWEST = `at least ${FEWEST_LEARNERS} learners, ${FEWEST_OF_A_KIND} of them with either outcome`;

const refusals: Readonly<Record<RiskRefusalCode, string>> = {
  'few-learners': `There are too few learners to learn from. It takes ${FEWEST}. Choose a later week, or pool runs.`,
  'few-of-a-kind': `Nearly all learners have the same outcome, so there is nothing to tell them apart by. It takes ${FEWEST}. Choose another outcome or another week.`,
  'nothing-varies':
    'Every feature is the same for all learners, so there is nothing to tell them apart by. Choose a later week.',
  penalty: 'The penalty must be a number above 0.',
  'not-converged':
    'No model could be found: the search for it did not end. Try a larger penalty or another week.',
  damaged: 'This is no model that was saved here, or the file is damaged. Choose another file.',
  version:
    'The model was saved by another version of Coursetrace, which describes models otherwise. Train it anew.',
  features:
    'The model’s features are not those that are computed here, so it cannot be applied. Train it anew.',
  'no-start': 'The course’s start is not known, so no week can be told. Set it under Data and settings.',
  'no-learners': 'Nobody was on the course then: nobody enrolled had visited a step. Choose a later week.',
  'no-runs':
    'There is no run to learn from. Add the exports of an earlier run of the course, load a saved model, or come back when this run has ended: then it can be learnt from itself.',
  'no-enrolments':
    'Who fully participated stands in the enrolments, and the learners to learn from have no such file. Add it, or choose another outcome.',
  'not-finished':
    'It is not known yet what becomes of the learners to learn from: the data end too early. Choose a run that has ended, another outcome, or an earlier week.',
};

/** Why there is no list, and what to do. */
export function refusalSentence({ code, learners, atRisk }: RiskRefusal): string {
  if (learners === undefined || atRisk === undefined || code === 'penalty') return refusals[code];
  return `${refusals[code]} Here there are ${counted(learners, 'learner')}, and the outcome came about for ${atRisk === learners && learners > 0 ? 'all' : count(atRisk)} of them.`;
}

/** `run 6 has 4 weeks and 60 steps` */
function sizeWords({ run, weeks, steps }: RunSize, nameOf: (run: string) => string): string {
  const parts = [counted(weeks, 'week'), ...(steps === null ? [] : [counted(steps, 'visited step')])];
  return `${nameOf(run)} has ${inWords(parts)}`;
}

/** What is to be known before the list is believed. */
export function cautionSentence(caution: RiskCaution, nameOf: (run: string) => string): string {
  switch (caution.code) {
    case 'not-reached':
      return caution.dataEnd === null
        ? 'The data hold no step visits up to that day, so learners may be taken to be silent of whom only nothing is known.'
        : `The data end on ${longDate(caution.dataEnd)}, before that day, so learners may be taken to be silent of whom only nothing is known. Choose an earlier day, or add newer exports.`;
    case 'separated':
      return 'The model orders the learners it was trained on without a fault. That is too good to be true for others: its risks are more certain than they should be.';
    case 'constant':
      return `The model looks at ${inWordsUpTo(4, quotedFeatures(caution.features))}, which ${caution.features.length === 1 ? 'is' : 'are'} the same for all learners here. The risks may be too high or too low for all of them.`;
    case 'unknown':
      return savedUnknownSentence(caution.unknown, nameOf);
    case 'other-course': {
      const sizes = [...caution.trained, caution.here].map((size) => sizeWords(size, nameOf));
      return `The courses differ in length: ${sizes.join('; ')}. What was learnt from a longer or shorter course may not hold here: the risks may be too high or too low.`;
    }
    case 'other-day':
      return `The model was trained on learners after ${counted(caution.trained, 'day')} of the course, and is applied after ${counted(caution.days, 'day')}. It fits best on the day it was trained for.`;
    case 'left-out':
      return `Not learnt from: ${inWords(caution.runs.map(nameOf))}, because the start or what became of the learners is not known.`;
  }
}

const stages: Readonly<Record<RiskProgress['stage'], string>> = {
  features: 'Looking at what learners did',
  training: 'Training the model',
  validation: 'Trying it on learners it has not seen',
  weeks: 'Going through the weeks',
  fairness: 'Comparing groups of learners',
  trees: 'Growing trees for comparison',
};

/** What is being done. */
export function progressSentence(progress: RiskProgress | null): string {
  return progress ? stages[progress.stage] : 'Preparing';
}
