import type { Random } from './random';

/** What stands for the title of the step, in quotation marks. */
const TITLE = '{title}';

const openings = [
  'Hello from a rainy afternoon.',
  `I had never thought of “${TITLE}” this way,`,
  'Here the barometer fell all morning, and by noon it poured.',
  'Good explanation, though I had to read it twice.',
  'I always thought "low pressure" simply meant rain.',
  'My grandfather kept a weather diary; now I see why.',
  `Took me a while, “${TITLE}” and all.`,
  'Greetings, everyone!',
  `“${TITLE}” was the best step so far 🙂`,
  'Clear skies here ☀️, light wind from the west.',
  'The arrows confused me at first.',
  'Yesterday’s map looked nothing like that.',
];
const middles = [
  'What helped me was covering half of the map, then guessing the rest.',
  'Is the line thicker on purpose, or is that my screen?',
  'I would say the front passes around 3 pm, give or take.',
  'In our valley the fog stays until ten, whatever the forecast says.',
  'The video says "backing", the text says "veering": which one is it?',
  'I drew it on paper first & compared afterwards.',
  'Wind < 10 knots is still enough to dry the washing.',
  'Could someone explain the little triangles, please?',
  'The second map loads slowly on my phone.',
  'It reminds me of contour lines on a walking map, only in the air.',
];
const endings = [
  'Looking forward to the next week.',
  'Thanks!',
  '🌧️🌧️🌧️',
  'More maps like this, please.',
  'Any ideas?',
  '<b>Well done</b> to the team.',
  'See <a href="https://example.org/charts">these charts</a>.',
  'I will try again tomorrow.',
];
const replies = [
  'Same here!',
  'I think it is the second one, because the wind turns.',
  'Thank you, that helped.',
  'Good question, I wondered too.',
  'Not quite: look at the spacing, then at the arrows.',
  'We had "four seasons in one day", as they say.',
  'Agreed 👍',
  'Where is that? Here it is dry, sunny and far too warm.',
];
const staffWords = [
  'Thank you for sharing this, and welcome to the course.',
  'Good eye! Step back a little and compare the two maps again.',
  'A common mix-up: "backing" means anticlockwise.',
  'Well spotted. We will look at this again next week.',
];

/** What a learner writes at the top of a thread at the step of this title. */
export function drawComment(random: Random, title: string): string {
  const parts = [random.pick(openings).replace(TITLE, title)];
  if (random.chance(0.6)) parts.push(random.pick(middles));
  if (random.chance(0.35)) parts.push(random.pick(endings));
  return parts.join(random.chance(0.12) ? '\n\n' : ' ');
}

/** What a learner answers to somebody else. */
export function drawReply(random: Random): string {
  const reply = random.pick(replies);
  return random.chance(0.3) ? `${reply}\n${random.pick(middles)}` : reply;
}

/** What the team answers. */
export function drawStaffReply(random: Random): string {
  return random.pick(staffWords);
}
