import type { RunTexts } from './index';

const header = 'learner_id,enrolled_at,unenrolled_at,role,fully_participated_at,gender,country';

/** Dates lie around a start on Friday, 5 January 2024. Seven bystanders only enrol and visit one step. */
const enrolments: readonly string[] = [
  // twice: first as an administrator who left, then as a learner who did not
  'ben,2024-01-01 09:00:00 UTC,2024-01-09 09:00:00 UTC,organisation_admin,2024-01-20 09:00:00 UTC,,',
  'ben,2024-01-02 09:00:00 UTC,,learner,,,',
  'ada,2023-12-31 23:59:59 UTC,,learner,2024-02-01 00:00:00 UTC,,',
  // twice as a learner: left, and came back
  'col,2024-01-03 10:00:00 UTC,2024-01-04 09:59:59 UTC,learner,,,',
  'col,2024-01-05 10:00:00 UTC,,learner,2024-01-08 00:00:00 UTC,,',
  'dot,2023-12-01 10:00:00 UTC,2024-03-01 10:00:00 UTC,organisation_admin,2024-01-10 10:00:00 UTC,,',
  'eli,2024-01-01 10:00:00 UTC,,educator,,,',
  'nil,2024-01-02 10:00:00 UTC,2024-01-03 10:00:00 UTC,,,,',
  // unenrolled before the start: whole days to the second, and a second more
  'eve,2023-12-20 00:00:00 UTC,2024-01-03 00:00:00 UTC,learner,,,',
  'eva,2023-12-20 00:00:00 UTC,2024-01-02 23:59:59 UTC,learner,,,',
  // enrolled after everyone's last activity
  'fay,2024-04-01 12:00:00 UTC,,learner,,,',
  'gus,2024-01-08 00:00:00 UTC,2024-01-08 23:59:59 UTC,learner,,,',
  'hal,soon,2024-01-10 12:00:00 UTC,learner,2024-01-12 12:00:00 UTC,,',
  'ivy,2024-01-09 10:00:00 UTC,2024-13-45 10:00:00 UTC,learner,yes,,',
  'jon,2024-02-30 10:00:00 UTC,2024-01-11 10:00:00 UTC,learner,,,',
  'kim,2024-01-07 23:59:59 UTC,2024-01-20 23:59:59 UTC,learner,2024-01-19 00:00:00 UTC,,',
  'leo,2024-01-07 23:00:00 UTC,,learner,,,',
  'mia,,,learner,2024-01-31 23:59:59 UTC,,',
  'ned,2024-01-09 25:00:00 UTC,2024-01-30 08:00:00 UTC,learner,,,',
  'oli,2024-01-08 12:00:00 UTC,2024-01-08 12:00:00 UTC,learner,,,',
  ...Array.from({ length: 7 }, (_, i) => `by${i},2024-01-06 0${i}:30:00 UTC,,learner,,Unknown,--`),
];

const team = ['dot,Dorothy,Example,host,organisation_admin', 'zoe,Zoe,Example,educator,organisation_admin'];

const commentsHeader = 'id,author_id,parent_id,step,week_number,step_number,text,timestamp,likes';

const comments: readonly string[] = [
  '1,ada,,1.1,1,1,"Hello, ""all""\nof you; and you 🙂",2024-01-08 00:00:00 UTC,1',
  '2,ben,1,1.1,1,1,,2024-01-07 23:59:59 UTC,0',
  '3,dot,,1.1,1,1,Welcome,2024-01-08 09:00:00 UTC,5',
  '4,stranger,,1.1,1,1,Who am I?,2024-01-08 09:00:00 UTC,0',
  '5,,,1.1,1,1,Nobody,2024-01-08 09:00:00 UTC,0',
  // comments without a visit, at a time that cannot be read
  '6,fay,,1.10,1,10,=SUM(A1),yesterday,0',
  // a step that the step activity does not have
  '7,leo,,9.9,9,9,Where?,2024-01-14 23:59:59 UTC,0',
  '8,ada,,1.10,1,10,Again,2024-01-14 23:00:00 UTC,0',
  // the time whose number is zero
  '9,col,8,1.10,1,10,Me too,2000-01-01 00:00:00 UTC,0',
];

const text = (first: string, rows: readonly string[]) => `${[first, ...rows].join('\n')}\n`;

/** The hostile run's people and what they wrote: enrolments, team members and comments. */
export const hostilePeople: RunTexts = new Map([
  ['enrolments', text(header, enrolments)],
  ['team-members', text('id,first_name,last_name,team_role,user_role', team)],
  ['comments', text(commentsHeader, comments)],
]);
