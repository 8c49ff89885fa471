import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { trimLib } from '../../build/trim-lib';
import { temporaryFolder } from '../harness/temporary-folder';

describe('a compiled package', () => {
  let lib: string;
  beforeEach(() => {
    lib = temporaryFolder();
    mkdirSync(join(lib, 'inner'));
    writeFileSync(join(lib, 'index.js'), '"use strict";\n/** What it is. */\nexports.a = "/** kept */"; // why\n');
    writeFileSync(join(lib, 'index.d.ts'), "/** What it is. */\nexport { A } from './inner/a';\n");
    writeFileSync(join(lib, 'inner/a.d.ts'), "import type { B } from './b';\nexport type A = B;\n");
    writeFileSync(join(lib, 'inner/b.d.ts'), 'export type B = string;\n');
    writeFileSync(join(lib, 'inner/unseen.d.ts'), 'export type C = string;\n');
    trimLib(lib);
  });

  it('has no comments in its JavaScript, and no string less', () => {
    expect(readFileSync(join(lib, 'index.js'), 'utf8')).toBe('"use strict";\nexports.a = "/** kept */";\n');
  });

  it('keeps the types that its index leads to, with their comments, and no others', () => {
    expect(readdirSync(join(lib, 'inner')).sort()).toEqual(['a.d.ts', 'b.d.ts']);
    expect(readFileSync(join(lib, 'index.d.ts'), 'utf8')).toContain('What it is');
  });
});
