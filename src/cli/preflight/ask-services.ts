import { CloudError } from '../../cloud/cloud-error';
import type { Machine } from '../../provider/configuration/make-client';
import { lacksRegion, providerClient } from '../stack/provider-client';
import type { Stack, StackObject } from '../stack/stack';
import { askService } from './ask-service';
import type { Finding } from './finding';

export interface Asked {
  readonly findings: readonly Finding[];
  /** Why the service was not asked, where it was not. */
  readonly remarks: readonly string[];
}

/** Asks the service about the restores of a stack, with the provider block of each. */
export async function askServices({ objects, providers }: Stack, userAgent: string, machine: Machine): Promise<Asked> {
  const jobs = objects.filter(({ type, mode, isNew }) => type === 'alirestore_job' && mode === 'managed' && isNew);
  const answers: Asked[] = [];
  for (const name of new Set(jobs.map(({ provider }) => provider))) {
    const own = jobs.filter(({ provider }) => provider === name);
    answers.push(await askOne(name, own, () => providerClient(providers[name] ?? {}, userAgent, machine), machine));
  }
  return {
    findings: answers.flatMap(({ findings }) => findings),
    remarks: answers.flatMap(({ remarks }) => remarks),
  };
}

async function askOne(
  name: string,
  jobs: readonly StackObject[],
  connect: () => ReturnType<typeof providerClient>,
  { clock }: Machine,
): Promise<Asked> {
  try {
    const client = await connect();
    try {
      return { findings: await askService(client, jobs, clock.now()), remarks: [] };
    } finally {
      client.close();
    }
  } catch (fault) {
    if (lacksRegion(fault)) return { findings: [], remarks: [notAsked(name, 'no region is known')] };
    if (!(fault instanceof CloudError) || fault.category !== 'credentials') throw fault;
    if (fault.problem.startsWith('none were found')) {
      return { findings: [], remarks: [notAsked(name, 'there are no credentials')] };
    }
    return { findings: [refused(name, fault)], remarks: [] };
  }
}

function notAsked(provider: string, why: string): string {
  return `the service was not asked about the restores of provider.${provider}: ${why}`;
}

function refused(provider: string, { message }: CloudError): Finding {
  return { severity: 'error', address: `provider.${provider}`, attribute: '', summary: message, advice: '' };
}
