import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { trimPackage } from '../../build/trim-package';
import { temporaryFolder } from '../harness/temporary-folder';

const DEEPER = ['twice', 'place'];

describe('a compiled package', () => {
  let folder: string;
  let lib: string;
  beforeEach(() => {
    folder = temporaryFolder();
    lib = join(folder, 'lib');
    mkdirSync(join(lib, 'inner'), { recursive: true });
    const described = {
      docs: { summary: 'What it is.' },
      locationInModule: { filename: 'src/a.ts', line: 7 },
      symbolId: 'a',
    };
    writeFileSync(
      join(folder, '.jsii'),
      JSON.stringify({ types: { A: { ...described, methods: [described] } } }, null, 2),
    );
    writeFileSync(
      join(lib, 'index.js'),
      `"use strict";\n/** What it is. */\nexports.a = "/** kept */"; // why\n${DEEPER.map((name) => `exports.${name} = require('./inner/a').${name};\n`).join('')}`,
    );
    writeFileSync(
      join(lib, 'inner/a.js'),
      "exports.twice = (seconds) => seconds * 2;\nexports.place = require('node:path').join(__dirname, '../../bundle/provider');\n",
    );
    writeFileSync(
      join(lib, 'index.d.ts'),
      "/** What it is. */\nexport { A } from './inner/a';\nexport { Job } from './generated/job';\nexport { JobOutputs } from './generated/job-outputs';\n",
    );
    writeFileSync(join(lib, 'inner/a.d.ts'), "import type { B } from './b';\nexport type A = B;\n");
    writeFileSync(join(lib, 'inner/b.d.ts'), 'export type B = string;\n');
    writeFileSync(join(lib, 'inner/unseen.d.ts'), 'export type C = string;\n');
    mkdirSync(join(lib, 'generated'));
    writeFileSync(
      join(lib, 'generated/job.d.ts'),
      '/** A binding. */\nexport declare class Job {\n    constructor(id: string);\n    get id(): string;\n}\n',
    );
    writeFileSync(join(lib, 'generated/job-outputs.d.ts'), '/** An output. */\nexport type JobOutputs = string;\n');
    trimPackage(folder);
  });

  it('is one file of JavaScript, without comments, spaces and local names, and no string less', () => {
    expect(readdirSync(lib, { recursive: true }).filter((name) => `${name}`.endsWith('.js'))).toEqual(['index.js']);
    const code = readFileSync(join(lib, 'index.js'), 'utf8');
    expect(code).toContain('"/** kept */"');
    expect(code).not.toMatch(/why|What it is|seconds/);
    expect(createRequire(__filename)(join(lib, 'index.js'))).toMatchObject({
      a: '/** kept */',
      twice: expect.any(Function),
    });
  });

  it('finds what lies beside lib, though its files lay deeper', () => {
    const { place } = createRequire(__filename)(join(lib, 'index.js'));
    expect(place).toBe(join(folder, 'bundle/provider'));
  });

  it('keeps the types that its index leads to, with their comments, and no others', () => {
    expect(readdirSync(join(lib, 'inner')).sort()).toEqual(['a.d.ts', 'b.d.ts']);
    expect(readFileSync(join(lib, 'index.d.ts'), 'utf8')).toContain('What it is');
  });

  it('has neither comments nor properties in the types of generated bindings, which nobody outside sees', () => {
    expect(readFileSync(join(lib, 'generated/job.d.ts'), 'utf8')).toBe(
      'export declare class Job {\n    constructor(id: string);\n}\n',
    );
    expect(readFileSync(join(lib, 'generated/job-outputs.d.ts'), 'utf8')).toContain('An output.');
  });

  it('breaks the lines of its JavaScript, since Node shows the one that has thrown', () => {
    const calls = Array.from({ length: 50 }, (_, index) => `call${index}("an argument");`);
    writeFileSync(join(lib, 'index.js'), calls.join('\n'));
    trimPackage(folder);
    const lines = readFileSync(join(lib, 'index.js'), 'utf8').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(200);
  });

  it('does not say where in our source something stands', () => {
    const docs = { summary: 'What it is.' };
    expect(JSON.parse(readFileSync(join(folder, '.jsii'), 'utf8'))).toEqual({
      types: { A: { docs, methods: [{ docs }] } },
    });
  });
});
