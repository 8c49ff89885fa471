import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { STRUCTS } from '../../../src/constructs/generated/props';
import { propName } from '../../../src/constructs/synthesis/prop-name';

const root = join(__dirname, '../../..');

/** Names that Python spells in another way. */
const names = new Set(
  Object.values(STRUCTS).flatMap((props) => [...props.matchAll(/(\w+)!?: /g)].map(([, name]) => name)),
);
const odd = [...names].filter((name) => propName(name) !== name);

const sources = ['constructs', 'installation', 'drill-rules', 'target-rules'].flatMap((room) =>
  readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .map((name) => join('src', room, name)),
);

/** What a file says in sentences: texts with a space. */
function sentencesOf(path: string): string[] {
  const sentences: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (node.text.trim().includes(' ')) sentences.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true));
  return sentences;
}

describe('a prop in a message', () => {
  it('is spelled as each language does', () => {
    expect(propName('allowInPlace')).toBe('allowInPlace (allow_in_place)');
    expect(propName('guards.protectedBuckets[0]')).toBe('guards.protectedBuckets[0] (guards.protected_buckets[0])');
    expect(propName('restoreJobs["myOrders"]')).toBe('restoreJobs["myOrders"] (restore_jobs["myOrders"])');
    expect(propName('timeout')).toBe('timeout');
  });

  it('is never spelled as TypeScript alone does, nor set as TypeScript sets it', () => {
    const wrong = sources.flatMap((path) =>
      sentencesOf(path)
        .filter((text) => {
          const named = odd.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
          return named.some((name) => !text.includes(propName(name))) || /\b\w+: (true|false|'|\{)/.test(text);
        })
        .map((text) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
    expect(sources.flatMap(sentencesOf).length).toBeGreaterThan(100);
  });
});
