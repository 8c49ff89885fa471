import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { action } from '../../src/plugin/action';
import type { ResourceContext } from '../../src/plugin/call-context';
import { errorDiagnostic, warningDiagnostic } from '../../src/plugin/diagnostic';
import { listResource } from '../../src/plugin/list-resource';
import { dataSource, type Provider, resource } from '../../src/plugin/provider';
import { FunctionFault } from '../../src/plugin/provider-function';
import type { PlanOf, StateOf } from '../../src/plugin/schema';
import { isUnknown, UNKNOWN } from '../../src/plugin/unknown';

/** A provider without a service behind it: what a resource is lives in its state alone. */
export interface Toy {
  readonly region: string;
}

/** How long a stopped creation takes to come to an end: whoever waits for it must wait longer than for an answer to leave. */
const STOPPING_MS = 200;

const optional = { optional: true, description: '' } as const;
const computed = { computed: true, description: '' } as const;
const member = {
  label: { type: 'string', required: true, description: '' },
  serial: { type: 'string', ...computed },
} as const;

/** Every kind of attribute and block. What is computed is made of what is configured. */
export const thingSchema = {
  version: 1,
  description: 'A thing.',
  attributes: {
    id: { type: 'string', ...computed },
    name: { type: 'string', required: true, description: 'Its *name*.' },
    kind: { type: 'string', ...optional, runsAgain: true },
    behaviour: { type: 'string', ...optional },
    secret: { type: 'string', ...optional, sensitive: true },
    key: { type: 'string', ...optional, writeOnly: true },
    old: { type: 'string', ...optional, deprecated: 'Use name.' },
    flag: { type: 'bool', ...optional },
    amount: { type: 'number', ...optional },
    size: { type: 'number', ...optional, computed: true },
    words: { type: { list: 'string' }, ...optional },
    letters: { type: { set: 'string' }, ...optional },
    labels: { type: { map: 'string' }, ...optional },
    point: { type: { object: { x: 'number', y: 'number' } }, ...optional },
    anything: { type: 'dynamic', ...optional },
    one: { nesting: 'single', attributes: member, ...optional },
    several: { nesting: 'list', attributes: member, ...optional },
    various: { nesting: 'set', attributes: member, ...optional },
    named: { nesting: 'map', attributes: member, ...optional },
  },
  blocks: {
    limit: { nesting: 'single', description: '', attributes: { most: { type: 'number', ...optional } } },
    part: { nesting: 'list', description: '', attributes: member, maxItems: 3 },
    mark: { nesting: 'set', description: '', attributes: member },
  },
} as const;

export const thingIdentity = {
  version: 1,
  attributes: { name: { type: 'string', description: 'Its name.', requiredForImport: true } },
} as const;

type ThingPlan = PlanOf<typeof thingSchema>;
type ThingState = StateOf<typeof thingSchema>;

/** Fills in what is unknown: texts from the label beside them, or from the name. */
function made(planned: unknown, label: string): any {
  if (isUnknown(planned)) return label;
  if (Array.isArray(planned)) return planned.map((item) => made(item, label));
  if (typeof planned !== 'object' || planned === null || planned.constructor !== Object) return planned;
  const own = 'label' in planned ? `serial of ${planned.label}` : label;
  return Object.fromEntries(Object.entries(planned).map(([name, value]) => [name, made(value, own)]));
}

function thingOf(planned: ThingPlan): ThingState {
  const size = isUnknown(planned.size) ? 7 : planned.size;
  return made({ ...planned, size }, `id of ${planned.name}`);
}

/** What a test asks for through the attribute `behaviour`. */
async function behave(state: ThingState, { stop, log }: ResourceContext<Toy>) {
  const outcome = { state, identity: { name: state.name } };
  switch (state.behaviour) {
    case 'error':
      return { ...outcome, diagnostics: [errorDiagnostic('Made, but wrong', 'As asked for.', ['behaviour'])] };
    case 'warning':
      return { ...outcome, diagnostics: [warningDiagnostic('Made, but odd', 'As asked for.', ['labels', 'a'])] };
    case 'throw':
      throw new Error('toy is broken');
    case 'contradict':
      return { ...outcome, state: { ...state, words: ['other'] } };
    case 'unknown':
      return { ...outcome, state: { ...state, id: UNKNOWN as never } };
    case 'wait':
      log.info('waiting for stop');
      if (process.env.TOY_WAITING) writeFileSync(process.env.TOY_WAITING, 'waiting');
      await new Promise((resolve) => {
        if (stop.aborted) resolve(undefined);
        stop.addEventListener('abort', resolve);
      });
      await sleep(STOPPING_MS);
      return { ...outcome, diagnostics: [warningDiagnostic('Stopped', 'It goes on by itself.')] };
    case 'stray':
      setTimeout(() => {
        throw new Error('thrown in the background');
      });
      Promise.reject(new Error('rejected in the background'));
      return outcome;
    case 'noise':
      console.log('noise of a library');
      console.error('noise on %s', 'stderr');
      process.stdout.write('more noise\n');
      return outcome;
    default:
      return outcome;
  }
}

const thing = resource<typeof thingSchema, typeof thingIdentity, Toy>({
  schema: thingSchema,
  identity: thingIdentity,
  validate: ({ name }) =>
    name === 'forbidden' ? [errorDiagnostic('Name is not allowed', 'Choose another one.', ['name'])] : [],
  create: ({ planned }, context) => behave(thingOf(planned), context),
  update: ({ planned }, context) => behave(thingOf(planned), context),
  delete: async ({ prior }) =>
    prior.behaviour === 'stay'
      ? { state: prior, diagnostics: [errorDiagnostic('It stays', 'As asked for.')] }
      : { state: null },
  read: async ({ state, private: kept }) =>
    state.behaviour === 'vanish' ? { state: null } : { state, ...(kept && { private: kept }) },
  import: async ({ id, identity }, { configured }) => {
    const name = identity?.name ?? id;
    if (name === 'nobody') return { state: null };
    return {
      state: { ...emptyThing, id: `id of ${name}`, name, labels: { region: configured.region } },
      identity: { name },
    };
  },
  generateConfig: (state) => ({ ...state, old: null }),
  move: ({ sourceTypeName, sourceState }) =>
    sourceTypeName === 'toy_counter'
      ? { state: { ...emptyThing, id: 'moved', name: String(sourceState.name), amount: sourceState.turns as number } }
      : undefined,
  upgrade: (state) => ({ ...state, name: `${state.title}`, title: undefined }),
});

export const emptyThing = {
  ...Object.fromEntries(Object.keys(thingSchema.attributes).map((name) => [name, null])),
  limit: null,
  part: [],
  mark: [],
} as unknown as ThingState;

const counterSchema = {
  version: 0,
  description: 'Counts its changes, which only a plan of its own can announce.',
  attributes: {
    name: { type: 'string', required: true, description: '' },
    turns: { type: 'number', ...computed },
  },
} as const;

const counter = resource<typeof counterSchema, never, Toy>({
  schema: counterSchema,
  plan: async ({ prior, proposed, priorPrivate }) => {
    const changes = prior !== null && prior.name !== proposed.name;
    return {
      planned: changes ? { ...proposed, turns: UNKNOWN } : proposed,
      private: priorPrivate ?? Buffer.from('1'),
    };
  },
  create: async ({ planned, plannedPrivate }) => ({
    state: { name: planned.name as string, turns: 1 },
    private: plannedPrivate,
  }),
  update: async ({ planned, plannedPrivate }) => {
    const turns = Number(Buffer.from(plannedPrivate ?? []).toString()) + 1;
    return { state: { name: planned.name as string, turns }, private: Buffer.from(String(turns)) };
  },
  delete: async () => ({ state: null }),
  read: async ({ state, private: kept }) => ({ state, private: kept }),
});

const echoSchema = {
  version: 0,
  description: 'Says what it hears.',
  attributes: {
    input: { type: 'string', required: true, description: '' },
    output: { type: 'string', ...computed },
  },
} as const;

const echo = dataSource<typeof echoSchema, Toy>({
  schema: echoSchema,
  validate: ({ input }) =>
    input === 'silence' ? [errorDiagnostic('Nothing to say', 'Say something.', ['input'])] : [],
  read: async ({ input }, { configured }) => ({ state: { input, output: `${input} from ${configured.region}` } }),
});

const saySchema = {
  version: 0,
  description: 'Says words, one at a time.',
  attributes: {
    words: { type: { list: 'string' }, required: true, description: '' },
    end: { type: 'string', ...optional },
  },
} as const;

const say = action<typeof saySchema, Toy>({
  schema: saySchema,
  validate: ({ end }) => (end === 'never' ? [errorDiagnostic('It must end', 'Say how.', ['end'])] : []),
  plan: async ({ words }, { configured }) =>
    isUnknown(words) ? [warningDiagnostic('Words are not known', `In ${configured?.region ?? 'no region'}.`)] : [],
  invoke: async ({ words, end }, { progress, stop, configured }) => {
    for (const word of words ?? []) progress(`${word} from ${configured.region}`);
    if (end === 'throw') throw new Error('lost its voice');
    if (end === 'wait') await new Promise((resolve) => stop.addEventListener('abort', resolve));
    if (stop.aborted) progress('said when nobody is to speak any more');
    setImmediate(() => progress('said too late'));
    return end === 'error' ? [errorDiagnostic('Not heard', 'Say it again.', ['end'])] : [];
  },
});

const thingsSchema = {
  version: 0,
  description: 'Finds things.',
  attributes: { count: { type: 'number', ...optional }, behaviour: { type: 'string', ...optional } },
} as const;

const things = listResource<typeof thingsSchema, Toy>({
  schema: thingsSchema,
  validate: ({ count }) => (count === 0 ? [errorDiagnostic('Nothing to find', 'Ask for more.', ['count'])] : []),
  async *list({ count, behaviour }, { includeResource, limit, configured, stop, log }) {
    try {
      for (let i = 1; i <= Number(count ?? limit) && !stop.aborted; i += 1) {
        const name = `${configured.region}-${i}`;
        const resource = includeResource ? { ...emptyThing, name } : undefined;
        yield { identity: { name }, displayName: `thing ${name}`, resource };
      }
      if (behaviour === 'warning') yield warningDiagnostic('That is not all', 'Ask for more.', ['count']);
      if (behaviour === 'throw') throw new Error('found a hole');
    } finally {
      log.info('stopped looking');
    }
  },
});

export const toy: Provider<Toy> = {
  schema: {
    version: 0,
    description: 'A toy.',
    attributes: { region: { type: 'string', optional: true, description: 'Where.' } },
  },
  resources: { toy_thing: thing, toy_counter: counter },
  dataSources: { toy_echo: echo },
  actions: { toy_say: say },
  listResources: { toy_thing: things },
  functions: {
    twice: {
      summary: 'Says it twice.',
      description: 'Says it twice, with a space between.',
      parameters: [{ name: 'word', type: 'string', description: 'What to say.' }],
      returns: { object: { said: 'string', letters: 'number' } },
      call(word: string) {
        if (word === '') throw new FunctionFault('Got nothing to say.', 0);
        if (word === 'bug') throw new Error('cannot say it');
        return { said: `${word} ${word}`, letters: word.length };
      },
    },
  },
  validate: ({ region }) =>
    region === 'nowhere' ? [errorDiagnostic('No such region', 'Choose another one.', ['region'])] : [],
  configure: async ({ region }) => {
    if (region === 'closed') throw new Error('the region is closed');
    return { region: isUnknown(region) ? 'unknown' : (region ?? 'home') };
  },
};
