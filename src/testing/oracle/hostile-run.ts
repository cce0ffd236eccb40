import { hostilePeople } from './hostile-people';
import type { RunTexts } from './index';

/** Who, step, first visit and last completion, on days and at times of January 2024. */
const visits: readonly (readonly [who: string, step: string, visited: string, completed: string])[] = [
  // only the staff, a stranger and nobody were at 4.1, and only the staff in week 5
  ['dot', '4.1', '05 10:00:00', '05 10:00:01'],
  ['stranger', '4.1', '05 10:00:00', ''],
  ['', '4.1', '05 10:00:00', '05 10:00:00'],
  ['eli', '5.1', '05 10:00:00', ''],
  ['nil', '1.1', '05 10:00:00', '05 11:00:00'],
  // equal times at different steps, the later step first in the file and 1.10 after 1.9
  ['kim', '1.10', '09 10:00:00', '09 11:00:00'],
  ['kim', '1.9', '09 10:00:00', '09 11:00:00'],
  ['kim', '1.2', '09 10:00:00', '09 11:00:00'],
  ['ada', '1.9', '08 10:00:00', '08 10:00:02'],
  ['ada', '2.1', '08 10:00:00', '08 10:00:02'],
  ['ada', '1.10', '08 10:00:00', '08 10:00:02'],
  ['ada', '1.1', '08 00:00:00', '30 00:00:00'],
  // completed without a visit; visited nothing at all
  ['gus', '1.1', '', '08 12:00:00'],
  ['gus', '2.2', '', ''],
  // repeated rows: the same step once more, earlier, later and without times
  ['jon', '1.1', '09 12:00:00', '09 12:30:00'],
  ['jon', '1.1', '09 10:00:00', '09 10:30:00'],
  ['jon', '1.1', '', ''],
  ['jon', '1.2', '09 11:00:00', ''],
  ['jon', '1.1', '09 12:00:00', '09 12:30:00'],
  // a gap of exactly 65 minutes ends a session, a second less does not
  ['leo', '1.1', '08 10:00:00', ''],
  ['leo', '1.2', '08 11:05:00', ''],
  ['leo', '1.9', '08 11:20:00', ''],
  ['mia', '1.1', '08 10:00:00', ''],
  ['mia', '1.2', '08 11:04:59', '40 11:00:00'],
  ['mia', '1.9', '08 12:09:58', ''],
  ['ben', '1.1', '08 23:59:59', '08 23:59:59'],
  ['ben', '1.2', '14 23:59:59', 'never'],
  // unenrolled: went far, then back to look
  ['oli', '2.1', '09 10:00:00', '09 10:00:00'],
  ['oli', '1.9', '31 10:00:00', '08 10:00:00'],
  ['oli', '2.2', 'later', '08 09:00:00'],
  ['eve', '2.1', '05 10:00:00', ''],
  ['col', '1.2', '09 00:00:00', '09 00:00:00'],
  ['ned', '2.1', '10 08:00:00', ''],
  ['hal', '1.1', '10 08:00:00', '10 08:00:03'],
  ['ivy', '2.1', '10 09:00:00', '10 10:00:00'],
  ...Array.from({ length: 7 }, (_, i) => [`by${i}`, '1.1', `08 1${i}:00:00`, ''] as const),
];

/** Who, question, response, whether right, and when. */
const answers: readonly (readonly [
  who: string,
  question: string,
  response: string,
  right: string,
  at: string,
])[] = [
  ['dot', '1.9.9', '1', 'true', '08 09:00:00'],
  ['', '1.9.1', '3', 'false', '08 09:00:00'],
  ['stranger', '1.9.1', '3', 'true', '08 09:00:00'],
  // the third attempt stands first in the file; again after being right; more than three
  ['ada', '1.9.1', '1', 'false', '08 10:03:00'],
  ['ada', '1.9.1', '2', 'true', '08 10:02:00'],
  ['ada', '1.9.1', '1', 'false', '08 10:01:00'],
  ['ada', '1.9.1', '2', 'true', '08 10:04:00'],
  ['ada', '1.9.1', '4', 'false', '08 10:05:00'],
  // equal times: the order of the file
  ['kim', '1.9.1', '3', 'false', '08 10:00:00'],
  ['kim', '1.9.1', '2', 'true', '08 10:00:00'],
  ['kim', '1.10.1', '1,3,5', 'TRUE', '08 10:00:00'],
  ['kim', '1.10.1', '1,3', 'FALSE', '08 10:00:00'],
  ['ben', '1.9.1', '2', 'True', '08 10:00:00'],
  ['ben', '1.10.1', '1,3', 'FALSE', '08 10:00:00'],
  ['ben', '1.10.1', '1,3', 'true', '09 10:00:00'],
  // a time that cannot be read counts as the last
  ['leo', '1.9.1', '1', 'true', 'unknown'],
  ['leo', '1.9.1', '4', 'false', '10 10:00:00'],
  ['leo', '1.10.1', '3,5', 'false', ''],
  // neither right nor wrong, no answer, words
  ['mia', '1.9.1', '', 'false', '11 10:00:00'],
  ['mia', '1.9.1', '10', 'perhaps', '11 10:01:00'],
  ['mia', '1.10.1', 'é, "quoted"\nand more', '', '11 10:02:00'],
  ['mia', '1.10.1', '1,3,5', 'true', '11 10:03:00'],
  ['fay', '1.10.1', '1,3,5', 'true', '12 10:00:00'],
  ['fay', '1.9.1', '2', 'true', '12 10:00:00'],
  // everyone is right: nothing to discriminate
  ...['ada', 'kim', 'leo', 'mia'].map((who) => [who, '1.9.2', '1', 'true', '13 10:00:00'] as const),
  // one learner only, at a step that nobody visited; one learner's only question
  ['ada', '3.1.1', '1', 'false', '13 11:00:00'],
  ['ned', '2.1.1', '1', 'false', '13 11:00:00'],
  ['ned', '2.1.1', '1', 'true', '13 12:00:00'],
  // learners whose other answers are all right, whatever they answer here
  ['by0', '2.2.1', '1', 'true', '14 10:00:00'],
  ['by1', '2.2.1', '1', 'true', '14 10:00:00'],
  ['by0', '3.1.2', '1', 'true', '14 11:00:00'],
  ['by1', '3.1.2', '2', 'false', '14 11:00:00'],
  ['ben', '2.1.1', '2', 'false', '13 12:00:00'],
  ['fay', '2.1.1', '1', 'true', '13 12:00:00'],
];

/** Responses to questions that have moved: their first responses say another place than their labels. */
const moved = [
  'by6,1.9.2,2,2,7,1,2024-01-06 08:00:00 UTC,true',
  'by6,2.1.1,2,1,3,1,2024-02-06 08:00:00 UTC,true',
  'by5,2.1.1,2,1,2,1,2024-01-06 08:00:00 UTC,true',
  'by4,2.2.1,1,2,1,1,2024-01-06 08:00:00 UTC,false',
];

const at = (time: string) => (/^\d/.test(time) ? `2024-01-${time} UTC` : time);
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: readonly string[]) => `${rows.join('\n')}\n`;

/**
 * A run of two dozen people in which every trap of the real exports is set: ties, staff, strangers, blank ids,
 * repeated rows, unreadable times in every column, and questions with too little to say.
 */
export const hostileRun: RunTexts = new Map([
  ...hostilePeople,
  [
    'step-activity',
    csv([
      'learner_id,step,week_number,step_number,first_visited_at,last_completed_at',
      ...visits.map(([who, step, visited, completed]) =>
        [who, step, ...step.split('.'), at(visited), at(completed)].join(),
      ),
    ]),
  ],
  [
    'question-response',
    csv([
      'learner_id,quiz_question,week_number,step_number,question_number,response,submitted_at,correct',
      ...answers.map(([who, question, response, right, time]) =>
        [who, question, ...question.split('.'), quoted(response), at(time), right].join(),
      ),
      ...moved,
    ]),
  ],
]);
