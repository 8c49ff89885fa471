import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clonesIn } from './clones';
import { fileLengths } from './file-lengths';
import { type Flow, walkFlows } from './flows';
import { houseText } from './house-text';
import { isNamedAfterExport } from './named-after-export';
import { roomPlans } from './room-plan';
import { ruleHomes } from './rule-homes';
import { readSourceTree, type SourceFile } from './source-tree';
import { tracedModules } from './traced-modules';

/** The house in numbers: of this repository, or of another tree of it (`--tree DIR`). */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { tree: { type: 'string', default: join(__dirname, '../..') } } });
  const root = resolve(values.tree);
  const files = readSourceTree(root);
  const flows = await flowsOf(root, files);
  const [rooms, lengths, rules, clones] = [roomPlans(files), fileLengths(files), ruleHomes(files), clonesIn(files)];
  const misnamed = files.filter(({ path, syntax }) => !isNamedAfterExport(path, syntax)).map(({ path }) => path);
  process.stdout.write(houseText({ flows, rooms, lengths, misnamed, rules, clones }));
}

async function flowsOf(root: string, files: readonly SourceFile[]): Promise<Flow[]> {
  const [home, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'alirestore-house-'))];
  try {
    return await walkFlows(await tracedModules(root, files, folder), folder);
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
