import { BinaryReader } from '@bufbuild/protobuf/wire';
import { expect, it } from 'vitest';
import { GetProviderSchema_Response } from '../../../src/plugin/generated/tfplugin6';
import type { Provider } from '../../../src/plugin/provider';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { Session } from '../../../src/plugin/rpc/session';
import { FakeLog } from '../../harness/fake-log';
import { toy } from '../toy-provider';

/** Numbers of the fields that an engine before Terraform 1.14 skips. */
const LISTS = 9;
const ACTIONS = 11;
const CAPABILITIES = 6;
const GENERATES_CONFIGURATION = 4;

async function schemaBytes(provider: Provider<any>): Promise<Uint8Array> {
  const session = new Session(provider, new FakeLog(), new AbortController());
  return GetProviderSchema_Response.encode(await rpcs.getProviderSchema(session, {}, 'GetProviderSchema')).finish();
}

/** Each field as it travels. */
function fieldsOf(bytes: Uint8Array): { readonly number: number; readonly bytes: Buffer }[] {
  const reader = new BinaryReader(bytes);
  const fields = [];
  while (reader.pos < reader.len) {
    const begin = reader.pos;
    const [number, type] = reader.tag();
    reader.skip(type, number);
    fields.push({ number, bytes: Buffer.from(bytes.subarray(begin, reader.pos)) });
  }
  return fields;
}

const without = (bytes: Uint8Array, ...gone: number[]) =>
  Buffer.concat(fieldsOf(bytes).flatMap((field) => (gone.includes(field.number) ? [] : [field.bytes])));

it('an engine without actions and lists reads the bytes that it would read if there were none', async () => {
  const { actions, listResources, ...older } = toy;
  const [all, old] = [await schemaBytes(toy), await schemaBytes(older)];
  expect(Object.keys(actions ?? {})).not.toEqual([]);
  expect(Object.keys(listResources ?? {})).not.toEqual([]);
  expect(fieldsOf(old).filter(({ number }) => [LISTS, ACTIONS].includes(number))).toEqual([]);
  expect(without(all, LISTS, ACTIONS).toString('hex')).toBe(Buffer.from(old).toString('hex'));
});

it('of what it can do, the provider tells such an engine what it told before there were any', async () => {
  const [capabilities] = fieldsOf(await schemaBytes(toy)).filter(({ number }) => number === CAPABILITIES);
  const told = new BinaryReader(capabilities.bytes);
  told.tag();
  // The schema may be remembered (2), and resources are moved (3).
  expect(without(told.bytes(), GENERATES_CONFIGURATION)).toEqual(Buffer.from('10011801', 'hex'));
});
