import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All names that a generated package declares: of classes, methods, properties and members of enums. */
export function declaredNames(folder: string, extension: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const declared = lines.flatMap((line) => {
    if (/^\s*(public|static) /.test(line)) return line.match(/\w+(?=\s*(\(|$|\{|:|implements|extends))/g) ?? [];
    return /^\s*([A-Z][A-Z0-9_]*)[,(;]?/.exec(line)?.[1] ?? [];
  });
  return new Set([...declared, ...files.map((name) => name.split('/').at(-1)!.replace(extension, ''))]);
}

/** What is code in a program: neither comments nor texts, but for what a text of C# puts into itself. */
export function codeOf(program: string): string {
  const inserted = (text: string) => ` ${[...text.matchAll(/\{([^}]+)\}/g)].map(([, code]) => code).join(' ')} `;
  return program
    .replaceAll(/\$"([^"]*)"/g, (_, text) => inserted(text))
    .replaceAll(/"(\\.|[^"\\])*"/g, '""')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
