import { describe, expect, it } from 'vitest';
import { contactsCard } from './contacts';
import { said, values, view } from './test-view';

describe('the list that can be contacted', () => {
  it('has a confusion matrix that adds up to everyone, at the length that is chosen', () => {
    const cells = values(contactsCard, view({}, 50));
    expect(cells.map(({ value }) => value)).toEqual([45, 5, 10, 40]);
    expect(said(contactsCard, view({}, 50))).toContain(
      '45 complete fewer than half of the steps: 90.0\u00a0% of the list',
    );
    expect(said(contactsCard, view({}, 50))).toContain('81.8\u00a0% of all');
    const table = contactsCard.answer(view({}, 50))?.table.rows ?? [];
    expect(table.map(({ ordered_by, precision, tied }) => [ordered_by, precision, tied])).toEqual([
      ['model', 0.9, 0],
      ['quiet_week', 0.55, 100],
      ['steps_completed', 0.9, 0],
    ]);
  });

  it('gives the mean over ties, with its fraction', () => {
    expect(values(contactsCard, view({}, 15))[0]).toMatchObject({ value: 13.5, label: '13.5' });
  });
});
