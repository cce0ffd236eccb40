import { describe, expect, it } from 'vitest';
import { refusalSentence } from './refusals';

describe('refusalSentence', () => {
  it('says what to do', () => {
    expect(refusalSentence('zip-encrypted')).toContain('Unpack it');
  });
});
