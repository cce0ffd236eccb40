import type { GroupId } from '@/course/group-sources';
import type { AnalysisContext, Compute } from '../context';
import { selectedMembers } from '../members';
import { firstAnswers, type Responses, readResponses, rowsByQuestion } from '../quiz-statistics/responses';
import { strengthConfidence, strengthRows } from './strength';
import type { AnswererGroup, QuizAnswerersResult, QuizAnswerersRow, QuizNthAttemptsRow } from './tables';

const groups: readonly (readonly [AnswererGroup, GroupId])[] = [
  ['visited', 'visited_step'],
  ['fully_participating', 'fully_participating'],
  ['unenrolled', 'unenrolled'],
];

/** For each group, how many of its learners answered so many different questions; from none to all, without gaps. */
function answererRows(context: AnalysisContext, all: Responses): QuizAnswerersRow[] {
  const answered = new Map<number, number>();
  all.attempt.forEach((attempt, row) => {
    if (attempt === 1) answered.set(all.person[row], (answered.get(all.person[row]) ?? 0) + 1);
  });
  return groups.flatMap(([group, id]) => {
    const members = selectedMembers(context, id);
    if (!members?.includes(1)) return [];
    const counts = new Int32Array(all.questions.length + 1);
    members.forEach((is, who) => {
      if (is === 1) counts[answered.get(who) ?? 0]++;
    });
    return Array.from(counts, (learners, questions) => ({ group, questions, learners }));
  });
}

function nthRows({ attempt, person, right }: Responses): QuizNthAttemptsRow[] {
  const most = attempt.reduce((a, b) => Math.max(a, b), 0);
  const made = Array.from({ length: most }, () => ({ responses: 0, right: 0, people: new Set<number>() }));
  attempt.forEach((nth, row) => {
    const own = made[nth - 1];
    own.responses++;
    own.right += right[row];
    own.people.add(person[row]);
  });
  return made.map((own, index) => ({
    attempt: index + 1,
    responses: own.responses,
    learners: own.people.size,
    right: own.right,
    right_rate: own.right / own.responses,
  }));
}

/** How many questions learners answer, how their later attempts go, and which answers strong and weak learners choose. */
export const compute: Compute<QuizAnswerersResult> = (context) => {
  const table = context.rows('question-response');
  if (!table || table.numRows() === 0)
    return { quiz_answerers: [], quiz_nth_attempts: [], quiz_strength: [] };
  const all = readResponses(table, context.run);
  const first = firstAnswers(all);
  const answered = rowsByQuestion(first).filter((rows) => rows.length > 0);
  const confidence = strengthConfidence(answered.length);
  return {
    quiz_answerers: answererRows(context, all),
    quiz_nth_attempts: nthRows(all),
    quiz_strength: answered.flatMap((rows) => strengthRows(first, rows, confidence)),
  };
};
