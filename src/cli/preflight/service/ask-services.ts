import { CloudError } from '../../../cloud/cloud-error';
import { NO_CREDENTIALS } from '../../../cloud/credentials/resolve-credentials';
import type { Machine } from '../../../provider/configuration/make-client';
import { emulatorUrl } from '../../../provider/configured/emulator-url';
import { lacksRegion, providerClient } from '../../stack/provider-client';
import { isRestore, restoreResourceOf } from '../../stack/restore-resources';
import type { Stack, StackObject } from '../../stack/stack';
import type { Finding } from '../findings/finding';
import { blind, type NotLookedAt } from '../findings/not-looked-at';
import { unknownRegionOf } from '../findings/region-findings';
import { answerableQueries } from './ask-query';
import { type Asked, askService, type Subjects } from './ask-service';
import { sourcesOfQueries } from './find-recovery-point';

export interface AskingSettings {
  readonly userAgent: string;
  /** Restores that overwrite their source are meant. */
  readonly allowInPlace: boolean;
  /** As a person types this command line. */
  readonly call: string;
}

/** Asks the service about the restores of a stack, with the provider block of each. */
export async function askServices(
  stack: Stack,
  { userAgent, ...settings }: AskingSettings,
  machine: Machine,
): Promise<Asked> {
  const { objects, providers } = stack;
  const restores = objects.filter((object) => isRestore(object) && object.isNew);
  const jobs = restores.filter((object) => restoreResourceOf(object) === 'alirestore_job');
  const tasks = restores.filter((object) => !jobs.includes(object));
  const queries = answerableQueries(stack);
  const all = objects.filter(({ type }) => type === 'alirestore_snapshots').map(({ values }) => values);
  const sources = sourcesOfQueries(all);
  const answers: Asked[] = [];
  for (const name of new Set([...jobs, ...tasks, ...queries].map(({ provider }) => provider))) {
    const own = (some: readonly StackObject[]) => some.filter(({ provider }) => provider === name);
    const connect = () => providerClient(providers[name] ?? {}, userAgent, machine);
    const subjects = {
      jobs: own(jobs),
      tasks: own(tasks),
      queries: own(queries),
      sources,
      ...settings,
      isEmulated: emulatorUrl(machine.env) !== undefined,
    };
    const strange = subjects.isEmulated ? undefined : unknownRegionOf(providers[name], machine.env);
    answers.push(await askOne(name, subjects, connect, machine, strange));
  }
  return {
    findings: answers.flatMap(({ findings }) => findings),
    notLookedAt: answers.flatMap(({ notLookedAt }) => notLookedAt),
  };
}

async function askOne(
  name: string,
  subjects: Subjects,
  connect: () => ReturnType<typeof providerClient>,
  { clock }: Machine,
  strangeRegion: string | undefined,
): Promise<Asked> {
  try {
    const client = await connect();
    try {
      return await askService(client, subjects, clock.now());
    } finally {
      client.close();
    }
  } catch (fault) {
    if (strangeRegion !== undefined && fault instanceof CloudError && fault.category === 'network') {
      return { findings: [], notLookedAt: [notAsked(name, `nothing answers for the region "${strangeRegion}"`)] };
    }
    if (lacksRegion(fault)) return { findings: [], notLookedAt: [notAsked(name, 'no region is set')] };
    if (!(fault instanceof CloudError) || fault.category !== 'credentials') throw fault;
    if (fault.problem === NO_CREDENTIALS) {
      return { findings: [], notLookedAt: [notAsked(name, 'there are no credentials')] };
    }
    return { findings: [credentialsFinding(name, fault)], notLookedAt: [] };
  }
}

function notAsked(provider: string, why: string): NotLookedAt {
  return blind(`the service was not asked about the restores of provider.${provider}: ${why}`);
}

function credentialsFinding(provider: string, { message }: CloudError): Finding {
  return { severity: 'error', address: `provider.${provider}`, attribute: '', summary: message, advice: '' };
}
