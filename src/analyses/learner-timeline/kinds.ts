/** Every kind of recorded event, in the order of the lanes, and how people read it. */
export const kindWords = {
  enrolled: 'Enrolled',
  visited: 'Visited a step',
  completed: 'Completed a step',
  answered_right: 'Answered right',
  answered_wrong: 'Answered wrong',
  answered: 'Answered, not marked',
  commented: 'Commented',
  replied: 'Replied',
  assignment_viewed: 'Assignment viewed',
  assignment_submitted: 'Assignment sent',
  reviewed: 'Reviewed a peer',
  archetype_survey: 'Archetype survey',
  leaving_survey: 'Leaving survey',
  statement: 'Bought a statement',
  fully_participated: 'Fully participated',
  unenrolled: 'Unenrolled',
} as const;

export type EventKind = keyof typeof kindWords;

export const eventKinds = Object.keys(kindWords) as readonly EventKind[];
