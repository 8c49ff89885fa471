import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiIndex } from './api-docs/api-index';
import { apiPage } from './api-docs/api-page';
import { type Assembly, hasPage, madeAs } from './api-docs/assembly';
import { exampleOf } from './api-docs/example-of';

const PAGES = 'docs/api';
const PROGRAMS = 'examples/typescript';

/** In this order a reader meets them: of a class, the first program that uses it is shown. */
const FIRST = ['main.ts', 'drill.ts', 'gate.ts', 'latest-snapshot.ts', 'queries.ts', 'imported.ts', 'restore-tasks.ts'];

/** Where another one tells more. */
const TELLS_MORE: Readonly<Record<string, string>> = { RecoveryPoint: 'latest-snapshot.ts' };

/** Writes API.md, and a page for each class that it lists, from the assembly that `npm run compile` has left. */
function generateApiDocs(): void {
  const assembly = JSON.parse(readFileSync('.jsii', 'utf8')) as Assembly;
  const types = Object.values(assembly.types).filter(hasPage);
  const all = readdirSync(PROGRAMS).filter((name) => name.endsWith('.ts'));
  const programs = [...new Set([...FIRST, ...all])].map((file) => ({
    file,
    code: readFileSync(join(PROGRAMS, file), 'utf8'),
  }));
  rmSync(PAGES, { recursive: true, force: true });
  mkdirSync(PAGES, { recursive: true });
  for (const type of types) {
    const shown = programs.filter(({ file }) => file === (TELLS_MORE[type.name] ?? file));
    writeFileSync(
      join(PAGES, `${type.name}.md`),
      apiPage(assembly, type, exampleOf(madeAs(assembly, type).join('|'), shown)),
    );
  }
  writeFileSync('API.md', apiIndex(types));
}

generateApiDocs();
