import { describe, expect, it } from 'vitest';
import { hostedPolicy, singleFilePolicy, withPolicy } from './policy';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/, 2) as [string, string]));

describe.each([
  ['hosted', hostedPolicy],
  ['single file', singleFilePolicy(['abc='])],
])('the policy of the %s page', (_, policy) => {
  it.each(['default-src', 'connect-src', 'form-action', 'base-uri'])('has nothing in %s', (name) => {
    expect(directives(policy).get(name)).toBe("'none'");
  });

  it('names no host and no scheme that reaches one, and runs no script that is written into the page', () => {
    expect(policy).not.toMatch(/https?:|wss?:|\*/);
    expect(directives(policy).get('script-src')).not.toContain("'unsafe-inline'");
  });
});

describe('the policy of the single file', () => {
  it('lets it load nothing', () => {
    expect(singleFilePolicy(['abc='])).not.toContain("'self'");
  });
});

describe('withPolicy', () => {
  it('puts it before all that it governs', () => {
    expect(withPolicy('<head><script>', "default-src 'none'")).toMatch(/^<head>\s*<meta[^>]+><script>$/);
  });
});
