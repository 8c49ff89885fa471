import type { ResourceContext } from '../../../plugin/call-context';
import type { CheckKind } from '../../../policies/check-kinds';
import type { Configured } from '../../configured/configured';
import { runProgram } from '../command/run';
import { type Attempt, finding, type Look } from './attempts/attempt';
import { instanceAttempt } from './in-instance/instance-attempt';
import { dnsAttempt } from './network/dns-attempt';
import { httpAttempt, textsOf } from './network/http-attempt';
import type { NetworkTools } from './network/network-attempt';
import { tcpAttempt } from './network/tcp-attempt';
import type { CheckState } from './schema';

export interface CheckRun {
  readonly inputs: CheckState;
  /** What no plan and no state has. */
  readonly secrets: Pick<CheckState, 'environment_wo' | 'headers_wo'>;
}

/** How a kind of check looks once. */
export function lookOf(kind: CheckKind, run: CheckRun, { configured }: ResourceContext<Configured>): Look {
  const { clock, commands, client, trust, isEmulated } = configured;
  const { inputs, secrets } = run;
  const headers = Object.values(textsOf(secrets.headers_wo));
  // A server may quote the token of `Bearer <token>` alone.
  const hidden = [
    ...headers,
    ...headers.flatMap((value) => value.split(' ')),
    ...Object.values(textsOf(secrets.environment_wo)),
  ];
  const network: NetworkTools = { clock, trust, redact: (text) => commands.redact(text, hidden) };
  const looks: { readonly [kind in CheckKind]: Look } = {
    command: (time) => commandAttempt(run, configured, time),
    http: (time) => httpAttempt(inputs.http!, textsOf(secrets.headers_wo), network, time),
    tcp: (time) => tcpAttempt(inputs.tcp!, network, time),
    dns: (time) => dnsAttempt(inputs.dns!, time),
    in_instance: (time) => {
      const tools = { client: client(), clock, nonce: commands.nonce, isEmulated };
      return instanceAttempt(inputs.in_instance!, tools, time);
    },
  };
  return async (time) => redacted(await looks[kind](time), network);
}

async function commandAttempt(
  { inputs, secrets: { environment_wo: secrets } }: CheckRun,
  { clock, commands }: Configured,
  { limitMs, stop }: Parameters<Look>[0],
): Promise<Attempt> {
  const { end, exitCode, output } = await runProgram({ inputs, secrets }, clock.now(), commands, stop, limitMs);
  const observed = exitCode === null ? null : `${exitCode}`;
  return {
    findings: [finding('exit code', '0', observed, exitCode === 0)],
    ...{ output, exitCode, isLate: end === 'timed out', isFinal: end === 'not run' },
  };
}

/** What others wrote may quote what they were told. */
function redacted(attempt: Attempt, { redact }: NetworkTools): Attempt {
  const clean = (text: string | null | undefined) => (text ? redact(text) : (text ?? null));
  return {
    ...attempt,
    output: clean(attempt.output),
    findings: attempt.findings.map((each) => ({ ...each, observed: clean(each.observed) })),
  };
}
