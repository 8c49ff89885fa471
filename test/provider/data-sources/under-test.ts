import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Clock, systemClock } from '../../../src/clock';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../../src/emulator/start-emulator';
import type { Diagnostic } from '../../../src/plugin/diagnostic';
import type { DataSource } from '../../../src/plugin/provider';
import type { Schema } from '../../../src/plugin/schema';
import { configure } from '../../../src/provider/configuration/configure';
import { schema as configuration } from '../../../src/provider/configuration/schema';
import type { Configured } from '../../../src/provider/configured/configured';
import { startEmulatedCloud } from '../../harness/emulated-cloud';
import { FakeLog } from '../../harness/fake-log';
import { providerHost } from '../../harness/provider-host';

/** What a data source gives: tests look into it freely. */
export type Read = Readonly<Record<string, any>>;

export interface QueriedCloud {
  readonly emulator: Emulator;
  /** How many calls of an action were carried out. */
  executed(action: string): number;
  read(dataSource: DataSource<any, Configured>, config: object): Promise<Read>;
}

export interface CloudOptions {
  /** Emulated seconds per real second; the emulator's clock stands still by default. */
  readonly speed?: number;
  readonly region?: string;
  /** What the data sources call now; calls are signed by the machine's clock. */
  readonly clock?: Clock;
}

/** Emulated clouds that last as long as the tests of a file, each with a provider that queries it over real sockets. */
export function cloudsOfThisFile(): (scenario?: Scenario, options?: CloudOptions) => Promise<QueriedCloud> {
  const emulators: Emulator[] = [];
  const workingDirectory = mkdtempSync(join(tmpdir(), 'alirestore-test-'));
  afterAll(async () => {
    await Promise.all(emulators.map((emulator) => emulator.close()));
    rmSync(workingDirectory, { recursive: true, force: true });
  });
  return async (scenario = {}, { speed = 0, region = 'cn-hangzhou', clock = systemClock } = {}) => {
    const emulator = await startEmulatedCloud({ scenario, speed });
    emulators.push(emulator);
    const host = providerHost(emulator.url, { workingDirectory });
    const log = new FakeLog();
    const configured = await configure(configOf(configuration, { region, ...noBlocks }), '1.11.4', host, log);
    return {
      emulator,
      executed: (action) => emulator.executed(action),
      async read({ read, schema }, config) {
        const context = { configured: { ...configured, clock }, stop: new AbortController().signal, log };
        return (await read(configOf(schema, config), context)).state as Read;
      },
    };
  };
}

export const noBlocks = { endpoints: null, assume_role: null, assume_role_with_oidc: null };

/** The configuration that Terraform hands over: what nobody set is null, blocks that nobody wrote are an empty list. */
export function configOf({ attributes, blocks = {} }: Schema, values: object): any {
  const unset = Object.keys(attributes).map((name) => [name, null]);
  const unwritten = Object.keys(blocks).map((name) => [name, []]);
  return { ...Object.fromEntries([...unset, ...unwritten]), ...values };
}

/** What is wrong with a configuration: the path of the argument, then the summary and the detail. */
export function findings({ schema, validate }: DataSource<any, any>, values: object): (string | undefined)[][] {
  const diagnostics: readonly Diagnostic[] = validate?.(configOf(schema, values)) ?? [];
  return diagnostics.map(({ path, summary, detail }) => [path?.join('.'), summary, detail]);
}

/** A filter block. */
export const filter = (key: string, operator: string | null, ...values: string[]) => ({ key, operator, values });
