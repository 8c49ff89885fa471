import { createHash } from 'node:crypto';
import { Html, html, NO_HTML } from './html';

export interface HtmlPage {
  readonly title: string;
  /** Of an element that most readers look for. */
  readonly skipTo: { readonly id: string; readonly text: string };
  /** Stands above all else. */
  readonly banner: Html;
  readonly parts: readonly Html[];
  readonly style: string;
  readonly script: string;
}

/** A page as one file that needs nothing else. What is empty of its parts is left out. */
export function htmlPage({ title, skipTo, banner, parts, style, script }: HtmlPage): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy(style, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#${skipTo.id}">${skipTo.text}</a>
${banner}<main>
${parts.filter(({ markup }) => markup !== NO_HTML.markup)}
</main>
<script>${new Html(script)}</script>
</body>
</html>
`.markup;
}

/** Nothing may be loaded, sent or embedded; what runs is our script alone, known by its hash. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashes = new Map<string, string>();

/** A site has thousands of pages with one style. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  hashes.set(text, hash);
  return hash;
}
