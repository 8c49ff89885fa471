import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/provider/journal/journal';
import { openJournal } from '../../../src/provider/journal/open-journal';
import { temporaryFolder } from '../../harness/temporary-folder';

const DAY_MS = 86_400_000;
const nowMs = Date.UTC(2026, 0, 1);

let dataDirectory: string;
let alive: Set<string>;
let said: string[];
let nonces = 0;

beforeEach(() => {
  dataDirectory = join(temporaryFolder(), '.terraform');
  mkdirSync(dataDirectory);
  alive = new Set();
  said = [];
});

/** A plugin process and its Terraform, which are alive. */
function start(pid: number, parentPid = 1, atMs = nowMs, chosenWorkspace?: string, isTargeted = false): Journal {
  alive.add(`${pid}`).add(`${parentPid}`);
  const say = (message: string) => said.push(message);
  return openJournal({
    dataDirectory,
    workingDirectory: join(dataDirectory, '..'),
    processes: { own: `${pid}`, parent: `${parentPid}`, isAlive: (one) => alive.has(one) },
    chosenWorkspace,
    isTargeted,
    nonce: () => `nonce-${++nonces}`,
    nowMs: atMs,
    log: { trace: say, debug: say, info: say, warn: say, error: say },
  });
}

const notesIn = () => readdirSync(join(dataDirectory, 'alirestore', 'notes'));

describe('an open note', () => {
  it('is taken by the next process, once, with what was known', () => {
    const first = start(10);
    first.begin('key', ['r-old']).started('r-new');
    alive.delete('10');
    const next = start(20);
    expect(next.take('other key')).toBeUndefined();
    expect(next.take('key')).toMatchObject({ twinIds: ['r-old'], restoreId: 'r-new' });
    expect(next.take('key')).toBeUndefined();
  });

  it('is taken by one of two processes of the same apply', () => {
    start(10).begin('key', []);
    alive.delete('10');
    const [one, other] = [start(20), start(30)];
    expect(one.take('key')).toBeDefined();
    expect(other.take('key')).toBeUndefined();
  });

  it('is not taken while its process lives', () => {
    start(10, 1).begin('key', []);
    const next = start(20);
    expect(next.take('key')).toBeUndefined();
    expect(next.isBeingWritten('key')).toBe(false);
  });

  it('of a process whose Terraform is gone is still being written', () => {
    start(10, 9).begin('key', []);
    alive.delete('9');
    expect(start(20).isBeingWritten('key')).toBe(true);
    alive.delete('10');
    expect(start(30).isBeingWritten('key')).toBe(false);
  });

  it('that was dropped leaves nothing', () => {
    start(10).begin('key', []).drop();
    expect(notesIn()).toEqual([]);
  });

  it('survives another kill, by the one that took it', () => {
    start(10).begin('key', ['r-old']);
    alive.delete('10');
    start(20).take('key')?.started('r-new');
    alive.delete('20');
    expect(start(30).take('key')).toMatchObject({ twinIds: ['r-old'], restoreId: 'r-new' });
  });
});

describe('the note of a call that has a token', () => {
  it('hands on token and choice, so that the same is sent again', () => {
    const { token, chosen } = start(10).begin('key', [], { hasToken: true, chosen: 'set-1' });
    alive.delete('10');
    expect([token, chosen]).toEqual([expect.stringMatching(/^nonce-/), 'set-1']);
    expect(start(20).take('key')).toMatchObject({ token, chosen: 'set-1' });
  });

  it('has a token of its own', () => {
    const journal = start(10);
    const tokens = ['key', 'key'].map((key) => journal.begin(key, [], { hasToken: true }).token);
    expect(new Set(tokens).size).toBe(2);
  });

  it('has one that lasts as long as the process, where no note can be kept', () => {
    dataDirectory = join(dataDirectory, 'absent');
    expect(start(10).begin('key', [], { hasToken: true, chosen: 'set-1' })).toMatchObject({
      token: expect.stringMatching(/^nonce-/),
      chosen: 'set-1',
    });
  });

  it('is the only one that has any', () => {
    expect(start(10).begin('key', []).token).toBeUndefined();
  });
});

describe('an id that arrives in a saved state', () => {
  it('closes its note and leaves no file', () => {
    start(10).begin('key', []).started('r-1');
    alive.delete('10');
    const next = start(20);
    next.saved('r-1', false);
    expect(next.take('key')).toBeUndefined();
    expect(notesIn()).toEqual([]);
  });

  it('closes the note of each resource that stood for it', () => {
    const first = start(10);
    first.begin('key', []).started('r-1');
    first.begin('other key', []).started('r-1');
    alive.delete('10');
    const next = start(20);
    next.saved('r-1', false);
    expect([next.take('key'), next.take('other key')]).toEqual([undefined, undefined]);
    expect(notesIn()).toEqual([]);
  });

  it('closes its note when nobody has told of that state, but it lies in the working directory', () => {
    start(10).begin('key', []).started('r-1');
    alive.delete('10');
    const resources = [{ mode: 'managed', type: 'alirestore_job', instances: [{ attributes: { id: 'r-1' } }] }];
    writeFileSync(join(dataDirectory, '..', 'terraform.tfstate'), JSON.stringify({ resources }));
    const next = start(20);
    expect(next.take('key')).toBeUndefined();
    expect(next.isSaved('r-1')).toBe(true);
    expect(notesIn()).toEqual([]);
  });

  it('keeps its closed note while another one with its key is open, so that this one does not take its job', () => {
    const first = start(10);
    first.begin('key', []).started('r-1');
    first.begin('key', []);
    alive.delete('10');
    const next = start(20);
    next.saved('r-1', false);
    expect(next.isSaved('r-1')).toBe(true);
    expect(next.take('key')?.restoreId).toBeUndefined();
    expect(next.take('key')).toBeUndefined();
  });

  it('is remembered for the next process until the job has ended', () => {
    start(10).saved('r-1', true);
    expect(start(20).isSaved('r-1')).toBe(true);
    start(20).saved('r-1', false);
    expect(start(30).isSaved('r-1')).toBe(false);
  });

  it('is forgotten after a month, however the job ended', () => {
    start(10).saved('r-1', true);
    expect(start(20, 1, Date.now() + 31 * DAY_MS).isSaved('r-1')).toBe(false);
  });
});

describe('the key', () => {
  it('is the same for the same restore, in whatever order it is written', () => {
    const journal = start(10);
    const key = journal.key(['hbr.example', { VaultId: 'v', TargetTime: 2n ** 60n, Include: undefined }, { run: '1' }]);
    expect(key).toBe(journal.key(['hbr.example', { TargetTime: 2n ** 60n, VaultId: 'v' }, { run: '1' }]));
    expect(key).not.toBe(journal.key(['hbr.example', { TargetTime: 2n ** 60n, VaultId: 'v' }, { run: '2' }]));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another one in another workspace, chosen by the environment or remembered by Terraform', () => {
    const keys = [start(10).key([]), start(10, 1, nowMs, 'staging').key([])];
    writeFileSync(join(dataDirectory, 'environment'), 'staging');
    keys.push(start(10).key([]), start(10, 1, nowMs, 'default').key([]));
    expect(keys).toEqual([keys[0], keys[1], keys[1], keys[0]]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('is all that a note holds of the inputs', () => {
    const journal = start(10);
    journal.begin(journal.key([{ Options: 'secret' }]), ['r-1']);
    expect(readFileSync(join(dataDirectory, 'alirestore', 'notes', notesIn()[0]), 'utf8')).not.toContain('secret');
  });
});

describe('a journal that cannot be kept', () => {
  it('is ignored, with a word in the log, where there is no data directory', () => {
    dataDirectory = join(dataDirectory, 'absent');
    const journal = start(10);
    journal.begin('key', []).started('r-1');
    alive.delete('10');
    expect(start(20).take('key')).toBeUndefined();
    expect(said[0]).toMatch(/cannot keep notes of restores on disk/);
  });

  it('is ignored where a file stands in its place', () => {
    writeFileSync(join(dataDirectory, 'alirestore'), '');
    expect(start(10).take('key')).toBeUndefined();
    expect(said[0]).toMatch(/cannot keep notes of restores on disk/);
  });

  it.each(['', '{', '{"version":2}', 'null', '{"version":1,"key":"key"}'])(
    'ignores a note that reads %j, and says so',
    (text) => {
      mkdirSync(join(dataDirectory, 'alirestore', 'notes'), { recursive: true });
      writeFileSync(join(dataDirectory, 'alirestore', 'notes', 'cut.json'), text);
      expect(start(10).take('key')).toBeUndefined();
      expect(said).toEqual(['a note of an earlier apply cannot be read, and is ignored']);
    },
  );
});
