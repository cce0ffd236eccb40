import { recognise } from '@/formats';
import { readRange } from '@/ingest/read-range';

const HEADER = ['learner_id', 'step', 'week_number', 'step_number', 'first_visited_at', 'last_completed_at'];
const ROWS = 40_000;

const two = (number: number) => String(number).padStart(2, '0');

/** Rows such as exports have, of nobody. */
function rows(): string {
  return Array.from({ length: ROWS }, (_, i) => {
    const time = `2020-01-${two(1 + (i % 28))} ${two(i % 24)}:${two(i % 60)}:00 UTC`;
    const id = String(i % 4000).padStart(36, 'learner-');
    const step = 1 + (i % 30);
    return `${id},1.${step},1,${step},${time},${i % 9 ? time : ''}\n`;
  }).join('');
}

/** Reads made-up rows, for nothing but that the browser compiles what reads them. */
export async function rehearse(): Promise<void> {
  const recognition = recognise(HEADER, 'step-activity');
  if (!recognition) return;
  await readRange({
    bytes: new Blob([rows()]),
    last: true,
    encoding: 'utf-8',
    newline: '\n',
    layout: { recognition, delimiter: ',', width: HEADER.length, linesBefore: 1 },
  });
}
