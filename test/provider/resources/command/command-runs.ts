import { beforeEach } from 'vitest';
import { systemClock } from '../../../../src/clock';
import { redactor } from '../../../../src/cloud/rpc/redactor';
import type { ResourceContext } from '../../../../src/plugin/call-context';
import { createCommands } from '../../../../src/provider/commands/commands';
import type { Configured } from '../../../../src/provider/configured/configured';
import { cleanup } from '../../../../src/provider/resources/command/lifecycle';
import { type CommandState, cleanupSchema } from '../../../../src/provider/resources/command/schema';
import { FakeLog } from '../../../harness/fake-log';

/** Of the provider block. */
export const SECRET = 'canary-secret-0001';

const nothing = Object.fromEntries(Object.keys(cleanupSchema.attributes).map((name) => [name, null]));
export const inputs = (settings: Partial<CommandState>) => ({ ...nothing, ...settings }) as CommandState;
export const shell = (script: string) => ['sh', '-c', script];

/** Runs commands as Terraform has them run, in a process that was not stopped yet. */
export function commandRuns() {
  let stopping: AbortController;
  let context: ResourceContext<Configured>;
  beforeEach(() => {
    stopping = new AbortController();
    const env = { PATH: process.env.PATH, HOME: '/h', PLUGIN_CLIENT_CERT: 'x', TF_PLUGIN_MAGIC_COOKIE: 'x' };
    let nonces = 0;
    const nonce = () => `nonce-${++nonces}`;
    const commands = createCommands({ clock: systemClock, env, nonce, redact: redactor(undefined, [SECRET]) });
    const log = new FakeLog();
    context = { configured: { clock: systemClock, commands } as never, stop: stopping.signal, log };
  });
  return {
    run: async (settings: Partial<CommandState>) => {
      const config = inputs(settings);
      return cleanup.create({ prior: null, planned: { ...config, environment_wo: null }, config }, context);
    },
    plan: async (prior: CommandState, changes: object = {}) => {
      const proposed = { ...prior, ...changes };
      return cleanup.plan?.({ prior, proposed, config: proposed }, context);
    },
    update: async (prior: CommandState, planned: CommandState) =>
      cleanup.update({ prior, planned, config: planned }, context),
    stop: (reason: Error) => stopping.abort(reason),
  };
}
