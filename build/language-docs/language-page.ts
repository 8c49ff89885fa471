import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, PROGRAMS, programOf, STEMS, type Stem } from './languages';

/** The first part of the notes says how to install; then comes what one begins with, then all else. */
export function languagePage(language: Language): string {
  const [first, ...rest] = readOf(join('examples', language.id, 'notes.md'))
    .trim()
    .split(/\n(?=## )/)
    .map((part) => part.trim());
  const [main, ...others] = STEMS.map((stem) => programPart(language, stem));
  const parts = [`# ${language.title}`, first, projectPart(language), main, ...rest, ...namesPart(language), ...others];
  return `${parts.join('\n\n')}\n`;
}

function projectPart({ id }: Language): string {
  return `\`cdktf.json\`:\n\n\`\`\`json\n${readOf(join('examples', id, 'cdktf.json')).trim()}\n\`\`\``;
}

function programPart(language: Language, stem: Stem): string {
  const path = programOf(language, stem);
  const shown = `\`\`\`${language.fence}\n${readOf(path).trim()}\n\`\`\``;
  return `## ${PROGRAMS[stem]}\n\n[${language.program(stem)}](../../${path}):\n\n${shown}`;
}

function namesPart({ title, names }: Language): string[] {
  if (names.length === 0) return [];
  const rows = names.map(([typescript, here]) => `| \`${typescript}\` | \`${here}\` |`);
  return [['## Names', '', `| TypeScript, as on all other pages | ${title} |`, '| --- | --- |', ...rows].join('\n')];
}

function readOf(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(
    `${path} is missing: the page of its language in docs/languages is made of it, and of the same files for each.`,
  );
}
