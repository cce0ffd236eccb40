import type { Random } from './random';

const bad = [
  'Too much at once, I got lost in the middle.',
  'One step was very hard to follow; I gave up on it twice.',
  'The quiz marked me wrong, and I still do not know why.',
];
const middling = [
  'Interesting, but it took longer than announced.',
  'Good videos, long texts.',
  'I liked the maps. The "extra reading" less so.',
];
const good = [
  'Loved the exercises!',
  'Clear, friendly, and just the right length.',
  'I look at the sky differently now 🌤️',
  'Great week, thanks to the team.\nOn to the next.',
];

/** What a learner writes beside a rating from 1 to 3. */
export function drawSentimentReason(rating: number, random: Random): string {
  return random.pick(rating === 1 ? bad : rating === 2 ? middling : good);
}
