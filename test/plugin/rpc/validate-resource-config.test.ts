import { describe, expect, it } from 'vitest';
import { rpcs } from '../../../src/plugin/rpc/rpcs';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { bodyType } from '../../../src/plugin/values/value-type';
import { toy } from '../toy-provider';
import { nameStep, sent, sentThing, toySession } from './toy-session';

const { session } = toySession({ configured: false });
const validate = (typeName: string, config: { msgpack?: Buffer }, clientCapabilities?: object) =>
  rpcs.validateResourceConfig(session, { typeName, config, clientCapabilities }, 'ValidateResourceConfig');

describe('the configuration of a resource', () => {
  it('is refused by the resource', async () => {
    const { diagnostics } = await validate('toy_thing', sentThing({ name: 'forbidden' }));
    expect(diagnostics).toMatchObject([
      { severity: 1, summary: 'Name is not allowed', attribute: { steps: [nameStep('name')] } },
    ]);
  });

  it('is accepted, also with unknown values and unknown blocks', async () => {
    expect(await validate('toy_thing', sentThing({ name: UNKNOWN, part: UNKNOWN }))).toEqual({ diagnostics: [] });
  });

  it('is accepted by a resource that checks nothing', async () => {
    const config = sent(bodyType(toy.resources.toy_counter.schema), { name: 'a' });
    expect(await validate('toy_counter', config)).toEqual({ diagnostics: [] });
  });

  it.each([
    ['k', undefined],
    ['k', {}],
    ['k', { writeOnlyAttributesAllowed: false }],
  ])('is refused for a write-only value where Terraform would save it (%s, %s)', async (key, capabilities) => {
    const { diagnostics } = await validate('toy_thing', sentThing({ name: 'a', key }), capabilities);
    expect(diagnostics).toMatchObject([
      { severity: 1, summary: 'key needs a newer Terraform', attribute: { steps: [nameStep('key')] } },
    ]);
  });

  it('is accepted where a write-only value may yet be nothing: Terraform asks again when it is known', async () => {
    expect(await validate('toy_thing', sentThing({ name: 'a', key: UNKNOWN }), {})).toEqual({ diagnostics: [] });
  });

  it('is accepted with a write-only value where Terraform saves none, and without one everywhere', async () => {
    const allowed = { writeOnlyAttributesAllowed: true };
    expect(await validate('toy_thing', sentThing({ name: 'a', key: 'k' }), allowed)).toEqual({ diagnostics: [] });
    expect(await validate('toy_thing', sentThing({ name: 'a' }))).toEqual({ diagnostics: [] });
  });

  it('is refused when there is no such resource', async () => {
    const { diagnostics } = await validate('toy_thin', sentThing({}));
    expect(diagnostics).toMatchObject([{ severity: 1, summary: 'No resource "toy_thin"' }]);
  });
});
