import { createPrivateKey, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../src/cli/command/command';
import { policy } from '../../src/cli/policy/policy';
import { createPreflight } from '../../src/cli/preflight/preflight';
import { createReport } from '../../src/cli/report/report';
import { reportVerify } from '../../src/cli/report/report-verify';
import { readScenario, ScenarioError } from '../../src/emulator/scenario/scenario';
import { preAuthenticationEncoding, signEnvelope } from '../../src/report/attestation/envelope';
import { statementOf } from '../../src/report/attestation/statement';
import { cliMachine } from '../cli/cli-machine';
import { runCli } from '../cli/run-cli';
import { TEST_PRIVATE_KEY, TEST_PUBLIC_KEY } from '../report/attestation/test-keys';
import { metRecord, missedRecord } from '../report/sample-records';
import type { Choices } from './choices';
import { fullScenario } from './emulator-http';
import type { FuzzTarget } from './fuzz-target';
import { mutated, mutatedBytes } from './mutate';

const commands: readonly Command[] = [
  createPreflight(cliMachine),
  policy,
  createReport({ ...cliMachine, readStdin: () => Promise.resolve('') }),
  reportVerify,
];

/** Files that are given to the command line: records, states, plans, configurations, envelopes, histories, scenarios. */
export const commandFiles: FuzzTarget = {
  name: 'files',
  async start() {
    const folder = mkdtempSync(join(tmpdir(), 'alirestore-fuzz-'));
    writeFileSync(join(folder, 'public.pem'), TEST_PUBLIC_KEY);
    writeFileSync(join(folder, 'key.pem'), TEST_PRIVATE_KEY);
    return {
      attempt: async (choices) => choices.pick(attempts)(folder, choices),
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

type Attempt = (folder: string, choices: Choices) => Promise<string | undefined>;

const attempts: readonly Attempt[] = [report, report, history, verify, verify, plan, plan, configuration, scenario];

async function report(folder: string, choices: Choices): Promise<string | undefined> {
  const record = mutated(choices.pick([metRecord(), missedRecord()]), choices);
  const text = textOf(choices.pick([record, stateWith(record), outputWith(record)]), choices);
  writeFileSync(join(folder, 'file.json'), text);
  const more = choices.pick([
    [],
    ['--html', 'r.html', '--junit', 'r.xml'],
    ['--attestation', 'a.json', '--key', 'key.pem'],
  ]);
  const { found, code } = await runWith(folder, ['report', 'file.json', ...more], text);
  // Whatever was found, only a record that is one and says so ends well.
  return found ?? (code === 0 && !/met/.test(text.toString('latin1')) ? 'met, which the file does not say' : undefined);
}

async function history(folder: string, choices: Choices): Promise<string | undefined> {
  const text = textOf(mutated(choices.pick([metRecord(), stateWith(missedRecord())]), choices), choices);
  writeFileSync(join(folder, 'earlier.json'), text);
  writeFileSync(join(folder, 'file.json'), JSON.stringify(metRecord()));
  const { found } = await runWith(folder, ['report', 'file.json', '--history', '.'], text);
  rmSync(join(folder, 'earlier.json'));
  return found;
}

/** Half of them are changed after signing; the others are signed with the right key, whatever they say. */
async function verify(folder: string, choices: Choices): Promise<string | undefined> {
  const record = JSON.stringify(metRecord());
  const statement = statementOf(metRecord(), record);
  const isSigned = choices.chance(0.5);
  const payload = isSigned ? textOf(mutated(statement, choices), choices) : Buffer.from(JSON.stringify(statement));
  const good = signed(payload);
  const changed = isSigned ? JSON.stringify(good) : textOf(mutated(good, choices), choices);
  writeFileSync(join(folder, 'envelope.json'), changed);
  writeFileSync(join(folder, 'record.json'), record);
  const words = ['report', 'verify', 'envelope.json', '--key', 'public.pem', '--record', 'record.json'];
  const { found, code } = await runWith(folder, words, changed);
  if (found || code !== 0) return found;
  return says(changed.toString(), statement) ? undefined : `verified: ${payload.toString().slice(0, 1_000)}`;
}

function signed(payload: Buffer) {
  const { payloadType } = signEnvelope(statementOf(metRecord(), ''), createPrivateKey(TEST_PRIVATE_KEY));
  const sig = sign(null, preAuthenticationEncoding(payloadType, payload), createPrivateKey(TEST_PRIVATE_KEY));
  return { payloadType, payload: payload.toString('base64'), signatures: [{ sig: sig.toString('base64') }] };
}

/** Whether what verified is about the record, in all that is told of it. */
function says(envelope: string, { subject }: ReturnType<typeof statementOf>): boolean {
  const { payload } = JSON.parse(envelope) as { payload: string };
  const told = JSON.parse(Buffer.from(payload, 'base64').toString());
  const isResult = ['PASSED', 'WARNED', 'FAILED'].includes(told.predicate.result);
  return told.subject.length === 1 && told.subject[0].digest.sha256 === subject[0].digest.sha256 && isResult;
}

const job = {
  ...{ restore_type: 'ECS_FILE', source_type: 'ECS_FILE', vault_id: 'v-1', snapshot_id: 's-1' },
  ...{ target_instance_id: 'i-1', target_path: '/restore', include: ['/a', '/b'] },
};
const drill = {
  ...{
    name: 'shop',
    run_id: 'r',
    definition_hash: '0'.repeat(64),
    rto_seconds: 100,
    declared_at: '2026-01-02T00:00:00Z',
  },
  restores: {
    a: { wave: 1, restore_type: 'ECS_FILE', rto_seconds: 60, recovery_point: { vault_id: 'v-1', snapshot_id: 's-1' } },
    b: { wave: 2, restore_type: 'ECS_FILE', after: ['a'], rpo_seconds: 5, recovery_point: {} },
  },
};
const stack = {
  provider: { alirestore: { region: 'cn-hangzhou', alias: 'x', assume_role: { role_arn: 'acs:ram::1:role/a' } } },
  resource: { alirestore_job: { a: job, b: { ...job, on_destroy: 'keep' } }, alirestore_drill: { shop: drill } },
  data: { alirestore_snapshots: { s: { source_type: 'OSS', filter: [{ key: 'VaultId', values: ['v'] }] } } },
};

async function configuration(folder: string, choices: Choices): Promise<string | undefined> {
  return examined(folder, 'main.tf.json', textOf(mutated(stack, choices), choices), choices);
}

async function plan(folder: string, choices: Choices): Promise<string | undefined> {
  const changes = [
    ['alirestore_job', 'a', job],
    ['alirestore_job', 'b', job],
    ['alirestore_drill', 'shop', drill],
  ] as const;
  const document = {
    resource_changes: changes.map(([type, name, after]) => ({
      ...{ address: `${type}.${name}`, mode: 'managed', type },
      change: { actions: ['create'], after, after_unknown: { id: true, include: [false, true] } },
    })),
    prior_state: { values: { root_module: { resources: [dataOf(stack.data)], child_modules: [] } } },
    configuration: {
      provider_config: {
        alirestore: { name: 'alirestore', expressions: { region: { constant_value: 'cn-hangzhou' } } },
      },
      root_module: { resources: [{ address: 'alirestore_job.a', provider_config_key: 'alirestore' }] },
    },
  };
  return examined(folder, 'plan.json', textOf(mutated(document, choices), choices), choices);
}

function dataOf({ alirestore_snapshots: { s } }: typeof stack.data) {
  return { address: 'data.alirestore_snapshots.s', mode: 'data', type: 'alirestore_snapshots', values: s };
}

async function examined(folder: string, file: string, text: Buffer, choices: Choices): Promise<string | undefined> {
  writeFileSync(join(folder, file), text);
  const preflight = ['preflight', '--offline', ...choices.pick([[], ['--json'], ['--markdown']])];
  const { found } = await runWith(folder, [...choices.pick([preflight, ['policy']]), file], text);
  return found;
}

async function scenario(_folder: string, choices: Choices): Promise<string | undefined> {
  const text = textOf(mutated(fullScenario, choices), choices);
  try {
    readScenario(text.toString());
    return undefined;
  } catch (error) {
    return error instanceof ScenarioError
      ? undefined
      : `${(error as Error).stack} for ${text.toString().slice(0, 1_000)}`;
  }
}

function stateWith(record: unknown) {
  const attributes = { record: JSON.stringify(record), name: 'shop' };
  return {
    version: 4,
    resources: [{ mode: 'managed', type: 'alirestore_drill', name: 'shop', instances: [{ attributes }] }],
  };
}

function outputWith(record: unknown) {
  return { drill: { sensitive: false, type: 'string', value: JSON.stringify(record) } };
}

function textOf(value: unknown, choices: Choices): Buffer {
  const bytes = Buffer.from(JSON.stringify(value) ?? '');
  return choices.chance(0.15) ? mutatedBytes(bytes, choices) : bytes;
}

/** Words of a program about itself, which tell a person nothing. */
const INTERNAL =
  /Cannot (read|convert|mix|destructure)|is not (a function|iterable|a constructor)|TypeError|RangeError|call stack|\[object Object\]|Invalid (time value|array length|regular expression)/;

async function runWith(cwd: string, words: string[], input: Buffer | string) {
  const { code, stderr, stdout } = await runCli(words, commands, { cwd, env: {} });
  const texts = `${stderr}\n${words[0] === 'report' ? '' : stdout}`;
  const isWrong = ![0, 1, 2, 3].includes(code) || (INTERNAL.test(texts) && !INTERNAL.test(input.toString()));
  const found = isWrong
    ? `${words.join(' ')} ended with ${code}: ${texts.trim().slice(0, 600)} for ${input.toString().slice(0, 1_200)}`
    : undefined;
  return { code, found };
}
