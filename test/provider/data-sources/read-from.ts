import { contents } from '../../../src/provider/provider';
import { json, startServer } from '../../cloud/scripted-server';
import { testClient } from '../../cloud/test-client';
import { FakeClock } from '../../harness/fake-clock';
import { configOf, type Read } from './under-test';

export type Name = keyof typeof contents.dataSources;

/** Reads from a server that answers every call alike, and tells what it was asked first. */
export async function readFrom(body: unknown, name: Name, config: object) {
  const server = await startServer([json(body)]);
  const { schema, read } = contents.dataSources[name];
  const configured = { client: () => testClient(server.url), clock: new FakeClock() };
  const context = { configured, stop: new AbortController().signal } as any;
  const { state } = await read(configOf(schema, config) as never, context);
  return { state: state as unknown as Read, query: Object.fromEntries(server.calls[0].query) };
}
