import { describe, expect, it } from 'vitest';
import { readFileReport as file } from '@/testing/file-report';
import { takenFor } from './taken-for';

describe('takenFor', () => {
  it('says what a file was taken for', () => {
    expect(takenFor(file)).toBe('Enrolments, safety-online, run 6');
  });
});
