import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Card } from '@/analyses/definition';
import { tableSchema } from '@/analyses/schema';
import { AnswerParts } from './AnswerParts';

const question = 'What is there?';
const schema = tableSchema('things', 'thing', {});

function drawn(card: Pick<Card, 'whenEmpty'>, remedy: string | null = null): string {
  return renderToStaticMarkup(
    <MantineProvider>
      <AnswerParts
        name="things/all"
        card={{ question, ...card }}
        answer={{ findings: [], chart: null, table: { schema, rows: [] } }}
        definition={[]}
        everything
        remedy={remedy}
        file="things"
        about="A run"
      />
    </MantineProvider>,
  );
}

describe('a card with nothing to count', () => {
  it('says so, and what may be done about it', () => {
    expect(drawn({})).toContain('There is nothing to count here.');
    expect(drawn({}, 'Set the start.')).toContain('There is nothing to count here. Set the start.');
  });

  it('says what that means where the card knows', () => {
    const html = drawn({ whenEmpty: 'Nobody came.' });
    expect(html).toContain('Nobody came.');
    expect(html).not.toContain('nothing to count');
  });
});
