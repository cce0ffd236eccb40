import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';
import { inlineScript, inlineStyle, singlePage } from './single-file';

const built = `<html>
  <head>
    <title>Page</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body></body>
</html>`;

describe('inlineScript', () => {
  it('cannot be ended by its own text, and means the same', () => {
    const code = "['</script>', '</SCRIPT >', '<!-- <script>', `</script>`, /<\\/script/.source].join()";
    const script = inlineScript(code);
    expect(script).not.toMatch(/<\/script|<script|<!--/i);
    expect(Function(`return ${script}`)()).toBe(Function(`return ${code}`)());
  });

  it('refuses what HTML would change', () => {
    expect(() => inlineScript('`a\r\nb`')).toThrow('characters that HTML changes');
    expect(() => inlineScript("'\0'")).toThrow('characters that HTML changes');
  });
});

describe('inlineStyle', () => {
  it('cannot be ended by its own text', () => {
    expect(inlineStyle('a::after { content: "</style>" }')).toBe('a::after { content: "\\3C /style>" }');
  });
});

describe('singlePage', () => {
  it('holds script and style, and names the script by its hash before all else', () => {
    const page = singlePage(built, "const price = '$&'", 'a { color: red }');
    expect(page).toContain('<script type="module">const price = \'$&\'</script>');
    expect(page).toContain('<style>a { color: red }</style>');
    expect(page).toContain(`script-src 'sha256-${sha256("const price = '$&'", 'base64')}' 'unsafe-eval';`);
    expect(page).not.toMatch(/assets|'self'/);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
  });

  it('refuses a page that needs another file', () => {
    const two = built.replace('</head>', '<script src="./other.js"></script></head>');
    expect(() => singlePage(two, '', '')).toThrow('left outside');
  });
});
