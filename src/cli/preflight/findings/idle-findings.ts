import { isUnknown } from '../../../plugin/unknown';
import { isRecord } from '../../../plugin/values/is-record';
import type { Stack, StackObject } from '../../stack/stack';
import { isExpression } from '../../stack/values-by-schema';
import type { Finding } from './finding';

/** What has no effect, or an effect that nobody means, and what synthesis refuses for that. */
export function idleFindings({ objects }: Stack): Finding[] {
  const managed = objects.filter(({ mode, isNew }) => mode === 'managed' && isNew);
  return managed.flatMap((object) => [...idleTimeouts(object), ...literalSecrets(object)]);
}

function idleTimeouts({ type, address, values }: StackObject): Finding[] {
  if (type !== 'alirestore_job' || !isRecord(values.timeouts)) return [];
  const { create, delete: remove } = values.timeouts;
  return [
    ...(isGiven(create) && values.wait_for_completion === false
      ? [idle(address, 'timeouts.create', 'wait_for_completion = false', 'wait for the job')]
      : []),
    ...(isGiven(remove) && values.on_destroy === 'keep'
      ? [idle(address, 'timeouts.delete', 'on_destroy = "keep"', 'let it be cancelled')]
      : []),
  ];
}

function idle(address: string, attribute: string, beside: string, instead: string): Finding {
  const summary = `It has no effect with ${beside}`;
  return { severity: 'warning', address, attribute, summary, advice: `Leave it out, or ${instead}.` };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !isUnknown(value);
}

const OF_COMMAND = { environment_wo: 'environment' };

/** What is write-only, with what to write instead where it is no secret. */
const SECRETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alirestore_check: { ...OF_COMMAND, headers_wo: 'http.headers' },
  alirestore_cleanup: OF_COMMAND,
};

/** A plan leaves out what is write-only, so that there they are null. */
function literalSecrets({ type, address, written }: StackObject): Finding[] {
  const secret = SECRETS[type] ?? {};
  return Object.entries(secret).flatMap(([attribute, instead]) =>
    Object.entries(isRecord(written[attribute]) ? written[attribute] : {})
      .filter(([, value]) => typeof value === 'string' && value !== '' && !isExpression(value))
      .map(
        ([name]): Finding => ({
          severity: 'warning',
          address,
          attribute: `${attribute}.${name}`,
          summary: 'The secret is written in the configuration as plain text',
          advice: `Use a reference, such as an ephemeral variable; or use ${instead}, if it is not a secret.`,
        }),
      ),
  );
}
