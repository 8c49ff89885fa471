import { readFileSync } from 'node:fs';
import { LANGUAGES, PROGRAMS, programOf, STEMS, type Stem } from './languages';

const [TYPESCRIPT, ...OTHERS] = LANGUAGES;
const BLOCK = /(```typescript\n([\s\S]+?)\n```\n)(?:\nThe same in .+\n)?/g;

/** A document with one line under each block that is a part of a program: it leads to the same one in each other language. */
export function withTwinLinks(text: string, pages: string): string {
  return text.replace(BLOCK, (whole, block: string, code: string) => {
    const stem = STEMS.find((one) => readFileSync(programOf(TYPESCRIPT, one), 'utf8').includes(code));
    return stem ? `${block}\n${sameIn(stem, pages)}\n` : whole;
  });
}

/** A list of languages, in which each that has a page leads to it. */
export function withPageLinks(text: string, pages: string): string {
  return LANGUAGES.reduce(
    (linked, { id, title }) => linked.replace(new RegExp(`^- ${title}(?=:|$)`, 'm'), `- [${title}](${pages}/${id}.md)`),
    text,
  );
}

/** Where the other languages have the program that stands in a file in TypeScript. */
export function twinsOf(file: string, pages: string): string | false {
  const stem = STEMS.find((one) => TYPESCRIPT.program(one) === file);
  return stem !== undefined && sameIn(stem, pages);
}

function sameIn(stem: Stem, pages: string): string {
  const heading = PROGRAMS[stem].toLowerCase().replaceAll(' ', '-');
  const links = OTHERS.map(({ id, title }) => `[${title}](${pages}/${id}.md#${heading})`);
  return `The same in ${links.join(', ')}.`;
}
