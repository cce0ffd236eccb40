import { renderToStaticMarkup } from 'react-dom/server.browser';
import type { ReportContent } from './content';
import { Report } from './Report';

/** The report as one HTML file that needs nothing else. */
export function writeReport(content: ReportContent): Blob {
  const html = `<!doctype html>\n${renderToStaticMarkup(<Report {...content} />)}\n`;
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}
