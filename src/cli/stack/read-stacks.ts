import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRecord } from '../../plugin/values/is-record';
import { UsageError } from '../command/command';
import { hclConfiguration } from '../hcl/hcl-configuration';
import { planFault } from './plan-fault';
import { readConfiguration } from './read-configuration';
import { type PlanDocument, readPlan } from './read-plan';
import type { Stack, Values } from './stack';
import { configurationFiles } from './stack-directories';
import { type Reader, writtenStacks } from './written-stacks';

const HOW_TO_PLAN = 'run "terraform plan -out plan" and "terraform show -json plan > plan.json", and give plan.json';

/** The stacks that a path means: a folder of one or several, a cdktf project, a *.tf.json, or a plan as JSON. */
export async function readStacks(path: string, reader: Reader): Promise<readonly Stack[]> {
  if (!existsSync(path)) throw new UsageError(`${path} does not exist`);
  if (!statSync(path).isDirectory()) return [readFile(path)];
  const directories = await writtenStacks(path, reader);
  if (directories.length === 0) {
    throw new Error(
      `${path} holds no stack: expected *.tf, *.tf.json, or cdktf.out/stacks; run "cdktf synth" or "cdktn synth" first`,
    );
  }
  return directories.map((directory) => readDirectory(directory.name, directory.path));
}

function readFile(path: string): Stack {
  const content = readJson(path);
  if (isPlan(content)) {
    requireFormat(path, content);
    const fault = planFault(content);
    if (fault) throw new Error(`${path} is not a plan in JSON: ${fault}; ${HOW_TO_PLAN}`);
    return readPlan(basename(path), content as PlanDocument);
  }
  if (path.endsWith('.tf.json')) return readConfiguration(basename(path), [content]);
  const what = isState(content) ? ', but a state' : '';
  throw new Error(`${path} is neither a plan nor *.tf.json${what}: ${HOW_TO_PLAN}`);
}

/** What Terraform says of a plan that it could not even begin is in a plan, too. */
function isPlan(content: Values): boolean {
  return ['resource_changes', 'planned_values', 'errored', 'applyable'].some((name) => Object.hasOwn(content, name));
}

/** As Terraform stores it, or as "terraform show -json" prints it without a plan. */
function isState(content: Values): boolean {
  return Object.hasOwn(content, 'lineage') || (isRecord(content.values) && Object.hasOwn(content, 'terraform_version'));
}

/** Another first number is another form, in which anything may mean anything. */
function requireFormat(path: string, { format_version: version }: Values): void {
  if (version === undefined || /^(0|1)\.\d+$/.test(String(version))) return;
  const got = `got format_version ${JSON.stringify(version)}, expected "1.0" or any other 1.x`;
  throw new Error(`${path} is a plan in a format that this version cannot read: ${got}; ${HOW_TO_PLAN}`);
}

function readDirectory(name: string, path: string): Stack {
  const files = configurationFiles(path)
    .map((file) => basename(file))
    .sort();
  return readConfiguration(
    name,
    files.map((file) =>
      file.endsWith('.json') ? readJson(join(path, file)) : hclConfiguration(readFileSync(join(path, file), 'utf8')),
    ),
  );
}

function readJson(path: string): Values {
  const text = readFileSync(path, 'utf8');
  if (text.startsWith('PK')) throw new Error(`${path} is a plan in Terraform's own format: ${HOW_TO_PLAN}`);
  try {
    const content: unknown = JSON.parse(text);
    if (isRecord(content)) return content;
  } catch (fault) {
    throw new Error(`${path} is not JSON: ${(fault as Error).message}`);
  }
  throw new Error(`${path} is not a JSON object`);
}
