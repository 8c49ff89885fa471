import { describe, expect, it } from 'vitest';
import { readCliProfile } from '../../../src/cloud/credentials/cli-profile';
import { failure } from '../test-client';
import { akProfile, CONFIG, configFile, testContext } from './test-context';

function read(text: string | undefined, name?: string) {
  const { readFile } = testContext(text === undefined ? {} : { [CONFIG]: text });
  return readCliProfile(CONFIG, name, readFile);
}

async function problem(text: string | undefined, name?: string): Promise<string> {
  return (await failure(read(text, name))).message;
}

describe('a profile of the command line', () => {
  it('is found by its name', async () => {
    const other = { ...akProfile, name: 'other', access_key_id: 'other-id' };
    expect(await read(configFile(akProfile, other), 'other')).toEqual(other);
  });

  it('is the current one where none is named', async () => {
    expect(await read(configFile(akProfile))).toEqual(akProfile);
    expect(await read(JSON.stringify({ profiles: [akProfile] }))).toEqual(akProfile);
  });

  it('may stand in a file with a byte order mark', async () => {
    expect(await read(`\uFEFF${configFile(akProfile)}`)).toEqual(akProfile);
  });
});

describe('a profile that cannot be read', () => {
  it('is in a file that is not there', async () => {
    expect(await problem(undefined)).toBe(
      'Getting credentials failed: /h/.aliyun/config.json cannot be read (ENOENT).',
    );
  });

  it('is not in the file, which has others', async () => {
    expect(await problem(configFile(akProfile, { name: 'prod' }), 'test')).toBe(
      'Getting credentials failed: /h/.aliyun/config.json has no profile "test"; it has: default, prod. Name one of these (profile), or make it with "aliyun configure --profile test".',
    );
    expect(await problem(configFile(), 'test')).toContain('has no profile "test"; it has: none');
  });

  it.each(['', '{"access_key_secret": "canary"', '[]', '"canary"', 'null', '{"profiles":{"a":"canary"}}'])(
    'is in a file that is not quoted: %s',
    async (text) => {
      expect(await problem(text)).toBe(
        'Getting credentials failed: /h/.aliyun/config.json is not a configuration file of the aliyun command line: expected JSON with the member profiles.',
      );
    },
  );
});
