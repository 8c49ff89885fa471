import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { spanText } from '../../../../amounts/span-text';
import type { Clock } from '../../../../clock';
import { redactedLine } from '../../../../cloud/rpc/redactor';
import type { Trust } from '../../../../cloud/transport/trust';
import type { TerraformNumber } from '../../../../plugin/schema';
import { type Attempt, type AttemptTime, type Finding, finding } from '../attempts/attempt';
import { certificateFinding } from './certificate-finding';
import { networkFault } from './open-connection';

/** What looks over the network have to work with. */
export interface NetworkTools {
  readonly clock: Clock;
  /** Whom to trust besides the well-known authorities, by the path of a file. */
  readonly trust: (caFile: string | null) => Promise<Trust>;
  /** Takes secrets out of what was received. */
  readonly redact: (text: string) => string;
}

interface Limits {
  readonly certificate_days: TerraformNumber | null;
  readonly max_latency_ms: TerraformNumber | null;
}

/** So much of what was received is kept. */
const SHOWN_CHARACTERS = 4096;
const LINE_CHARACTERS = 120;

/** One attempt whose faults are findings: it could not be made, or what is wanted took longer than it may. */
export async function networkAttempt(
  wanted: string,
  { limitMs, over, stop }: AttemptTime,
  attempt: () => Promise<Attempt>,
): Promise<Attempt> {
  try {
    return await attempt();
  } catch (fault) {
    stop.throwIfAborted();
    if (!over.aborted) return { findings: [finding('connection', 'open', networkFault(fault), false)] };
    const late = finding(wanted, `within ${spanText(limitMs / 1000)}`, null, false);
    return { findings: [late], isLate: true };
  }
}

/** None for a connection without TLS. */
export function certificateFindings(socket: Socket, { certificate_days }: Limits, { clock }: NetworkTools): Finding[] {
  if (!(socket instanceof TLSSocket)) return [];
  return [certificateFinding(socket, Number(certificate_days ?? 0), clock.now())];
}

export function latencyFindings(tookMs: number, { max_latency_ms: most }: Limits): Finding[] {
  if (most === null) return [];
  return [finding('latency', `at most ${most} ms`, `${Math.round(tookMs)} ms`, tookMs <= Number(most))];
}

/** Whether a text is in what was received. */
export function containsFinding(what: string, text: string, received: string, { redact }: NetworkTools): Finding {
  const passed = received.includes(text);
  const begin = redactedLine(received, redact, LINE_CHARACTERS);
  const observed = received === '' ? 'nothing' : `${received.length} characters: ${begin}`;
  return finding(what, `contains "${text}"`, passed ? `contains "${text}"` : observed, passed);
}

export function shownOf(received: string, { redact }: NetworkTools): string {
  return redact(received).slice(0, SHOWN_CHARACTERS);
}
