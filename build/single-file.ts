import type { Plugin } from 'vite';
import { singleFilePolicy, withPolicy } from './policy.ts';
import { sha256 } from './sha256.ts';

const NAME = 'coursetrace.html';

/**
 * A script as it may stand in HTML. What would end the element, or begin a comment in it, can only be inside a string,
 * a template or a regular expression, where it may be written otherwise.
 * @throws Where the reader of HTML would change the script, so that its hash would not hold.
 */
export function inlineScript(code: string): string {
  const script = code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');
  if (/[\r\0]/.test(script)) throw new Error('the script has characters that HTML changes');
  return script;
}

/** A style sheet as it may stand in HTML. */
export const inlineStyle = (css: string): string => css.replace(/<(?=\/style)/gi, '\\3C ');

/** The page with its script and style in it, under a policy that names the script by its hash. */
export function singlePage(html: string, code: string, css: string): string {
  const script = inlineScript(code);
  const policy = singleFilePolicy([sha256(script, 'base64')]);
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '');
  if (/<script|<link rel="(?:stylesheet|modulepreload)"/.test(bare))
    throw new Error('a file was left outside');
  const tail = `  <style>${inlineStyle(css)}</style>\n    <script type="module">${script}</script>\n  </head>`;
  return withPolicy(
    bare.replace('</head>', () => tail),
    policy,
  );
}

/** Makes of the whole page one file that can be opened from a disk. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const scripts = files.filter((file) => file.type === 'chunk');
        const styles = files.filter((file) => file.fileName.endsWith('.css'));
        const page = bundle['index.html'];
        if (scripts.length !== 1 || styles.length !== 1 || files.length !== 3)
          throw new Error(
            `not one script and one style: ${files.map(({ fileName }) => fileName).join(', ')}`,
          );
        const [style] = styles;
        if (style.type !== 'asset' || page?.type !== 'asset') throw new Error('no page or no style');
        const source = singlePage(String(page.source), scripts[0].code, String(style.source));
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: NAME, source });
      },
    },
  };
}
