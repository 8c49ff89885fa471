import { describe, expect, it } from 'vitest';
import type { DiagnosticsError } from '../../../src/plugin/diagnostic';
import { readRehearsal } from '../../../src/provider/configuration/read-rehearsal';

const emulator = { ALIRESTORE_EMULATOR: 'http://127.0.0.1:1' };
const rehearsal = { ...emulator, ALIRESTORE_REHEARSAL: '/r.json' };

const read = (env: Record<string, string>, text?: string) =>
  readRehearsal(env, async () => text ?? Promise.reject(Object.assign(new Error(), { code: 'ENOENT' })));

const faultOf = (env: Record<string, string>, text?: string) =>
  read(env, text).then(
    () => undefined,
    (fault: DiagnosticsError) => `${fault.diagnostics[0].summary}: ${fault.diagnostics[0].detail}`,
  );

describe('ALIRESTORE_REHEARSAL', () => {
  it.each([[{}], [emulator], [{ ALIRESTORE_REHEARSAL: ' ' }]])('%o is no rehearsal: commands run', async (env) => {
    expect(await read(env)).toBeUndefined();
  });

  it('names what is left out', async () => {
    const entry = { name: 'alicloud_vpc.main', why: 'because' };
    expect(await read(rehearsal, JSON.stringify([entry]))).toEqual([entry]);
    expect(await read(rehearsal, '[]')).toEqual([]);
  });

  it('is refused without an emulator: no drill of a real cloud is met without its validations', async () => {
    expect(await faultOf({ ALIRESTORE_REHEARSAL: '/r.json' }, '[]')).toContain(
      'ALIRESTORE_REHEARSAL without an emulator: A rehearsal runs no commands, so it needs the emulated cloud',
    );
  });

  it.each([undefined, '', '{}', '[{"name":"a"}]', '[1]'])('is refused when the file holds %o', async (text) => {
    expect(await faultOf(rehearsal, text)).toContain('Invalid ALIRESTORE_REHEARSAL: Expected a JSON list of');
  });
});
