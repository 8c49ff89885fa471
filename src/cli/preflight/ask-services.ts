import { CloudError } from '../../cloud/cloud-error';
import type { Machine } from '../../provider/configuration/make-client';
import { lacksRegion, providerClient } from '../stack/provider-client';
import type { Stack, StackObject } from '../stack/stack';
import { answerableQueries } from './ask-query';
import { type Asked, askService, type Subjects } from './ask-service';
import { sourcesOfQueries } from './find-recovery-point';
import type { Finding } from './finding';

/** Asks the service about the restores of a stack, with the provider block of each. */
export async function askServices(stack: Stack, userAgent: string, machine: Machine): Promise<Asked> {
  const { objects, providers } = stack;
  const jobs = objects.filter(({ type, mode, isNew }) => type === 'alirestore_job' && mode === 'managed' && isNew);
  const queries = answerableQueries(stack);
  const all = objects.filter(({ type }) => type === 'alirestore_snapshots').map(({ values }) => values);
  const sources = sourcesOfQueries(all);
  const answers: Asked[] = [];
  for (const name of new Set([...jobs, ...queries].map(({ provider }) => provider))) {
    const own = (some: readonly StackObject[]) => some.filter(({ provider }) => provider === name);
    const connect = () => providerClient(providers[name] ?? {}, userAgent, machine);
    answers.push(await askOne(name, { jobs: own(jobs), queries: own(queries), sources }, connect, machine));
  }
  return {
    findings: answers.flatMap(({ findings }) => findings),
    remarks: answers.flatMap(({ remarks }) => remarks),
  };
}

async function askOne(
  name: string,
  subjects: Subjects,
  connect: () => ReturnType<typeof providerClient>,
  { clock }: Machine,
): Promise<Asked> {
  try {
    const client = await connect();
    try {
      return await askService(client, subjects, clock.now());
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
