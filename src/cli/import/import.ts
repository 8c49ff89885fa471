import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CloudClient } from '../../cloud/cloud-client';
import { type Diagnostic, DiagnosticsError } from '../../plugin/diagnostic';
import { countVerdicts } from '../../policies/verdicts';
import type { Machine } from '../../provider/configuration/make-client';
import { type ListedRestore, listRestores } from '../../provider/lists/list-restores';
import type { RestoreList } from '../../provider/lists/restore-list';
import { restoreLists } from '../../provider/lists/restore-lists';
import { createSnapshotContents } from '../../sources/snapshot-contents';
import { type Command, EXIT, type Invocation, UsageError } from '../command/command';
import { numberFlag } from '../command/number-flag';
import { lacksRegion, providerClient } from '../stack/provider-client';
import { importText } from './import-text';
import { listConfig, listFlags } from './list-flags';

export type ImportMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const TYPES = Object.keys(restoreLists);

const details = `TYPE is ${TYPES.join(', ')};
the first when not given. The filters are those of the list resource of that name. What did not succeed is left out, unless
--verdicts, --status or an ID asks for it; it is written with start_when = false, so that nothing restores it again.
Then "terraform plan" shows what is imported. Terraform 1.14 does the same by "terraform query -generate-config-out".
Credentials come from the same environment variables as the provider's.`;

/** `alirestore import`: import blocks and resources for restores that something else has started. */
export function createImport(machine: ImportMachine): Command {
  return {
    name: 'import',
    summary: 'Write import blocks and resources for restores that are there.',
    operands: '[TYPE]',
    details,
    options: {
      out: { type: 'string', value: 'FILE', description: 'File to write, such as imported.tf; it must not exist.' },
      limit: { type: 'string', value: 'N', description: 'Most restores to write, the newest; default: all.' },
      region: { type: 'string', value: 'REGION', description: 'Region; default: ALIBABA_CLOUD_REGION.' },
      profile: { type: 'string', value: 'NAME', description: 'Profile of the shared credentials file.' },
      ...listFlags,
    },
    async run(invocation) {
      const { type, list, path, limit } = wanted(invocation);
      const config = listConfig(type, list, invocation.options);
      const client = await connect(machine, invocation);
      const stop = new AbortController();
      const abort = () => stop.abort();
      invocation.signals.on('SIGINT', abort).on('SIGTERM', abort);
      const left: string[] = [];
      const configured = {
        client: () => client,
        clock: machine.clock,
        snapshotContents: createSnapshotContents(() => client),
      };
      const listing = { configured, stop: stop.signal, limit, leftOut: (verdict: string) => void left.push(verdict) };
      try {
        const found = await gather(listRestores<any>(list, config, listing), invocation);
        tellLeftOut(left, list, invocation);
        return await write(found, { type, list, path }, invocation);
      } catch (fault) {
        if (stop.signal.aborted) return EXIT.interrupted;
        throw asText(fault);
      } finally {
        client.close();
      }
    },
  };
}

interface Target {
  readonly type: string;
  readonly list: RestoreList<any>;
  readonly path: string;
}

function wanted({ operands, options, cwd }: Invocation): Target & { readonly limit: number } {
  const [type = TYPES[0], ...more] = operands;
  const list = Object.entries<RestoreList<any>>(restoreLists).find(([name]) => name === type)?.[1];
  if (!list || more.length > 0)
    throw new UsageError(`expected one of ${TYPES.join(', ')}; got "${operands.join(' ')}"`);
  if (!options.out) throw new UsageError('--out is needed: the file to write, such as imported.tf');
  const path = resolve(cwd, String(options.out));
  if (existsSync(path)) throw new UsageError(`--out must not exist yet; got "${options.out}"`);
  return { type, list, path, limit: numberFlag('limit', options.limit, 1) ?? Number.POSITIVE_INFINITY };
}

function connect({ version, ...machine }: ImportMachine, { options, env, home }: Invocation): Promise<CloudClient> {
  const { region, profile } = options;
  const made = providerClient({ region, profile }, `alirestore/${version} import`, { ...machine, env, home });
  return made.catch((fault: unknown) => {
    if (!lacksRegion(fault)) throw asText(fault);
    throw new UsageError('no region: give --region, or set ALIBABA_CLOUD_REGION, such as "cn-hangzhou"');
  });
}

async function gather(items: AsyncIterable<ListedRestore<any> | Diagnostic>, { stderr }: Invocation) {
  const found: ListedRestore<any>[] = [];
  for await (const item of items) {
    if ('severity' in item) stderr.write(`alirestore import: ${item.summary}: ${item.detail}\n`);
    else found.push(item);
  }
  return found;
}

function tellLeftOut(left: readonly string[], { entries }: Target['list'], { stderr }: Invocation): void {
  if (left.length === 0) return;
  const counts = Object.entries(countVerdicts(left)).filter(([, count]) => count > 0);
  const words = counts.map(([verdict, count]) => `${count} ${verdict}`).join(', ');
  const flags = counts.map(([verdict]) => `--verdicts ${verdict}`).join(' ');
  stderr.write(
    `alirestore import: left out of the ${entries}: ${words}. To write them, too, add ${flags} to those wanted.\n`,
  );
}

async function write(found: readonly ListedRestore<any>[], { type, list, path }: Target, { stdout }: Invocation) {
  if (found.length === 0) {
    stdout.write(`No ${list.entries} meet the filters; nothing was written.\n`);
    return EXIT.ok;
  }
  const text = found.map((one) => importText(type, list, one)).join('\n');
  await writeFile(path, text, { flag: 'wx' });
  stdout.write(`Written to ${path}, ${list.entries}: ${found.length}.\nNext: terraform plan\n`);
  return EXIT.ok;
}

/** Without the names that only Terraform shows apart. */
function asText(fault: unknown): unknown {
  if (!(fault instanceof DiagnosticsError)) return fault;
  return new Error(fault.diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`).join('\n'));
}
