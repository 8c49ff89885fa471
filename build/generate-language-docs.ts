import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePage } from './language-docs/language-page';
import { LANGUAGES } from './language-docs/languages';
import { withPageLinks, withTwinLinks } from './language-docs/twin-links';

const PAGES = 'docs/languages';
const GUIDES = 'docs/guides';
/** README is read where there is nothing beside it. */
const ON_THE_WEB = `https://github.com/cdktf-alicloud-restore/cdktf-alicloud-restore/blob/main/${PAGES}`;

/** Writes a page for each language, and the links to it under what guides and README show in TypeScript. */
export function generateLanguageDocs(): void {
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  for (const language of LANGUAGES) writeFileSync(join(PAGES, `${language.id}.md`), languagePage(language));
  rewrite('README.md', (text) => withPageLinks(withTwinLinks(text, ON_THE_WEB), ON_THE_WEB));
  rewrite('docs/README.md', (text) => withPageLinks(text, 'languages'));
  for (const guide of readdirSync(GUIDES)) rewrite(join(GUIDES, guide), (text) => withTwinLinks(text, '../languages'));
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
