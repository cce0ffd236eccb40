import type { Plugin } from 'vite';

/** What both builds share. SECURITY.md explains each directive. The engine's worker is a blob and so inherits it. */
const everywhere = ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"];

/** The policy of the page on a web server, which may load its own files. */
export const hostedPolicy = [
  ...everywhere,
  "script-src 'self' 'unsafe-eval'",
  // 'self' is for the service worker.
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
].join('; ');

/**
 * The policy of the page that is one file: it may load nothing at all, and run what it holds itself.
 * @param scripts The SHA-256 of each script in it, in base64.
 */
export function singleFilePolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((hash) => `'sha256-${hash}'`);
  return [
    ...everywhere,
    `script-src ${hashes.join(' ')} 'unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
  ].join('; ');
}

/** The page with this policy before all else. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}

/** Puts the policy into the built page. The development server needs its own connections, so it goes without. */
export function strictPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (html) => withPolicy(html, hostedPolicy),
  };
}
