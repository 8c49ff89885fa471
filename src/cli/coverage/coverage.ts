import { countText } from '../../amounts/count-text';
import type { CloudClient } from '../../cloud/cloud-client';
import { SERVICES } from '../../policies/services';
import type { Machine } from '../../provider/configuration/make-client';
import { emulatorUrl } from '../../provider/configured/emulator-url';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { attemptsOfRecord } from '../../report/coverage/attempts-of-record';
import { coverageOf } from '../../report/coverage/coverage-of';
import type { CoverageReport } from '../../report/coverage/coverage-report';
import { isRehearsal } from '../../report/drill/rehearsal-lines';
import { type Command, EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { readRecords } from '../report/read-records';
import { lacksRegion, providerClient } from '../stack/provider-client';
import { type CoverageWish, coverageWish } from './coverage-wish';
import { lookAround } from './look-around';
import { checkFormats, showCoverage } from './show-coverage';

/** What the command takes from the machine besides its surroundings. */
export type CoverageMachine = Omit<Machine, 'env' | 'home'> & { readonly version: string };

const options = {
  history: { type: 'string', value: 'DIR', description: 'Records of drills: those in the JSON files under DIR.' },
  vault: { type: 'string', value: 'ID', multiple: true, description: 'Only this vault; may be repeated.' },
  service: {
    type: 'string',
    value: 'NAME',
    multiple: true,
    description: `Only this service: ${SERVICES.join(', ')}; may be repeated.`,
  },
  'max-age-days': { type: 'string', value: 'N', description: 'How many days a proof holds; default: 90.' },
  require: { type: 'string', value: 'PERCENT', description: 'How many sources must be proven, such as 95%.' },
  html: { type: 'string', value: 'FILE', description: 'Write one self-contained HTML file.' },
  markdown: { type: 'string', value: 'FILE', description: "Write Markdown for the summary of a pipeline's job." },
  json: { type: 'string', value: 'FILE', description: 'Write JSON.' },
  metrics: { type: 'string', value: 'FILE', description: 'Write OpenMetrics text.' },
  region: { type: 'string', value: 'REGION', description: 'Region to look at; default: ALIBABA_CLOUD_REGION.' },
  profile: { type: 'string', value: 'NAME', description: 'Profile of the shared credentials file.' },
  endpoint: { type: 'string', value: 'HOST', description: 'Endpoint of Cloud Backup: host, host:port, or a URL.' },
} as const satisfies Options;

const details = `Lists everything that is backed up in the region, with its newest recovery point, and whether a drill has shown that it
restores. Only records of drills prove something; restores that the service alone lists are told, as unproven content.
  proven  a drill has restored it within --max-age-days, and no check of it failed
  stale   the last such drill is longer ago
  failed  the last restore of it, or a check of that, failed
  never   no drill has ever shown that it restores
With - as its file, one report goes to standard output, and nothing else does.
Exit codes: 0 enough is proven, or nothing is required; 2 less than --require is proven; 3 a service could not be asked;
1 could not run; 64 wrong usage.`;

/** `alirestore coverage`: which of the things that are backed up have been shown to restore. */
export function createCoverage(machine: CoverageMachine): Command {
  return {
    name: 'coverage',
    summary: 'Show which backups have been proven to restore, and when.',
    details,
    options,
    async run(invocation) {
      const wish = coverageWish(invocation);
      checkFormats(invocation);
      const records = readProofs(wish, invocation);
      const client = await connect(machine, invocation);
      try {
        const nowMs = machine.clock.now();
        const report = await makeReport(client, { wish, records, isEmulated: isEmulated(invocation), nowMs });
        showCoverage(report, invocation, nowMs);
        if (report.met === false) return EXIT.notMet;
        return report.notLookedAt.length > 0 ? EXIT.partial : EXIT.ok;
      } finally {
        client.close();
      }
    },
  };
}

function isEmulated({ env }: Pick<Invocation, 'env'>): boolean {
  return emulatorUrl(env) !== undefined;
}

/** A rehearsal proves nothing; on an emulated cloud, there is nothing else. */
function readProofs({ history }: CoverageWish, invocation: Invocation): readonly DrillRecord[] {
  const { cwd, stderr } = invocation;
  const all = readRecords(history, cwd).flatMap(({ file, records, fault }) => {
    if (fault !== undefined) stderr.write(`left out ${file}: ${fault}\n`);
    return records;
  });
  const counted = all.filter((record) => isRehearsal(record) === isEmulated(invocation));
  const left = all.length - counted.length;
  const what = isEmulated(invocation) ? 'of the real cloud' : 'of a rehearsal, which proves nothing';
  if (left > 0) stderr.write(`left out ${countText(left, 'record')} ${what}\n`);
  return counted;
}

interface Look {
  readonly wish: CoverageWish;
  readonly records: readonly DrillRecord[];
  readonly isEmulated: boolean;
  readonly nowMs: number;
}

async function makeReport(client: CloudClient, { wish, records, isEmulated, nowMs }: Look): Promise<CoverageReport> {
  const { vaultIds, maxAgeDays, requiredPercent, services } = wish;
  const isOfHere = ({ region }: DrillRecord) => region === null || region === client.region;
  const here = records.filter(isOfHere).flatMap(attemptsOfRecord);
  const elsewhere = records.filter((record) => !isOfHere(record)).flatMap(attemptsOfRecord);
  const recorded = [...here, ...elsewhere];
  const seen = await lookAround({ client, nowMs }, { services, ...(vaultIds && { vaultIds }), recorded });
  // What was restored in another region is no restore of an unknown source here.
  const foreign = new Set(elsewhere);
  const attempts = seen.attempts.filter((attempt) => !foreign.has(attempt) || seen.matcher(attempt) !== undefined);
  return coverageOf(seen.sources, attempts, seen.matcher, {
    nowSeconds: Math.floor(nowMs / 1000),
    region: client.region,
    endpoint: client.endpoint('hbr'),
    environment: isEmulated ? 'emulated' : 'real',
    ...(vaultIds && { vaults: vaultIds }),
    maxAgeDays,
    ...(requiredPercent !== undefined && { requiredPercent }),
    notLookedAt: seen.notLookedAt,
  });
}

/** The client that a provider block with these arguments would get, from the same environment. */
function connect({ version, ...machine }: CoverageMachine, { options: flags, env, home }: Invocation) {
  const { region, profile, endpoint } = flags;
  const block = { region, profile, endpoints: endpoint === undefined ? null : { hbr: endpoint } };
  return providerClient(block, `alirestore/${version} coverage`, { ...machine, env, home }).catch((fault: unknown) => {
    if (!lacksRegion(fault)) throw fault;
    throw new UsageError('no region: give --region, or set ALIBABA_CLOUD_REGION, such as "cn-hangzhou"');
  });
}
