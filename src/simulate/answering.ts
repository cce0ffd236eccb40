import type { QuestionPlan } from './questions';
import type { Random } from './random';

/** One answer to a question: the options ticked and whether that is right. */
export interface Answer {
  readonly response: string;
  readonly correct: boolean;
}

const MOST_ATTEMPTS = 18;
const GIVES_UP = 0.06;
const LEARNS_FROM_ERROR = 0.3;
const STUBBORN = 0.04;
const ANSWERS_AGAIN = 0.03;
const WRONG_WHEN_AGAIN = 0.3;

/** A learner's answers to a question, in order: until right or tired, and now and then once more. */
export function answersTo(question: QuestionPlan, ability: number, random: Random): Answer[] {
  const logit = Math.log(question.facility / (1 - question.facility)) * 1.15 + question.slope * ability;
  let p = 1 / (1 + Math.exp(-logit));
  const learns = random.chance(STUBBORN) ? 0 : LEARNS_FROM_ERROR;
  const answers: Answer[] = [];
  const tried = new Set<string>();
  while (answers.length < MOST_ATTEMPTS) {
    if (random.chance(p)) {
      answers.push({ response: question.right.join(','), correct: true });
      if (random.chance(ANSWERS_AGAIN)) answers.push(once(question, random));
      return answers;
    }
    const response = wrongResponse(question, tried, random);
    tried.add(response);
    answers.push({ response, correct: false });
    if (random.chance(GIVES_UP)) return answers;
    p += (1 - p) * learns;
  }
  return answers;
}

function once(question: QuestionPlan, random: Random): Answer {
  if (!random.chance(WRONG_WHEN_AGAIN)) return { response: question.right.join(','), correct: true };
  return { response: wrongResponse(question, new Set(), random), correct: false };
}

/** A wrong response, not one of those tried before unless there is no other. */
function wrongResponse(question: QuestionPlan, tried: ReadonlySet<string>, random: Random): string {
  const { right } = question;
  if (right.length > 1) return wrongSelection(question, random);
  const fresh: number[] = [];
  for (let option = 1; option <= question.options; option++) {
    if (option !== right[0] && !tried.has(String(option))) fresh.push(option);
  }
  if (fresh.length === 0) return String(question.lure);
  if (fresh.includes(question.lure) && random.chance(question.lureShare)) return String(question.lure);
  return String(random.pick(fresh));
}

/** A wrong set of ticks: mostly one tick away from the right one. */
function wrongSelection({ options, right }: QuestionPlan, random: Random): string {
  const ticked = Array.from({ length: options }, (_, i) => right.includes(i + 1));
  const flip = (i: number) => {
    ticked[i] = !ticked[i];
  };
  const first = random.below(options);
  flip(first);
  if (random.chance(0.3)) flip((first + 1 + random.below(options - 1)) % options);
  if (!ticked.includes(true)) flip(first);
  return ticked.flatMap((tick, i) => (tick ? [i + 1] : [])).join(',');
}
