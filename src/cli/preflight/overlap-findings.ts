import type { Stack, StackObject } from '../stack/stack';
import type { Finding } from './finding';
import { type WriteTarget, writeTargetOf } from './restore-target';

interface Writer {
  readonly object: StackObject;
  readonly target: WriteTarget;
}

/** Restores that write over each other. */
export function overlapFindings({ objects }: Stack): Finding[] {
  const writers = objects
    .filter(({ type, values }) => type === 'alirestore_job' && values.start_when !== false)
    .flatMap((object): Writer[] => {
      const target = writeTargetOf(object);
      return target ? [{ object, target }] : [];
    });
  const at = new Map<string, Writer[]>();
  const below = new Map<string, Writer[]>();
  return writers.flatMap((writer) => {
    const places = ancestors(writer.target);
    const own = places[places.length - 1];
    const candidates = [...places.flatMap((place) => at.get(place) ?? []), ...(below.get(own) ?? [])];
    const earlier = candidates.find((other) => clash(other, writer));
    add(at, own, writer);
    for (const place of places.slice(0, -1)) add(below, place, writer);
    return earlier ? [overlap(writer, earlier)] : [];
  });
}

/** What a target lies in, from the whole container down to itself; so that thousands need not be compared in pairs. */
function ancestors({ container, path = '' }: WriteTarget): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return [container, ...segments.map((_, index) => `${container}\n${segments.slice(0, index + 1).join('/')}`)];
}

function add(writers: Map<string, Writer[]>, place: string, writer: Writer): void {
  const there = writers.get(place);
  if (there) there.push(writer);
  else writers.set(place, [writer]);
}

/** Of two that write to one place: whether they write the same there. */
function clash(a: Writer, b: Writer): boolean {
  if (!a.object.isNew && !b.object.isNew) return false;
  const [included, alsoIncluded] = [includedPaths(a.object), includedPaths(b.object)];
  return included.some((path) => alsoIncluded.some((other) => overlaps(path, other)));
}

/** Whether one lies in the other. */
function overlaps(a: string, b: string): boolean {
  const [left, right] = [a, b].map((path) => `${path.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/$/, ''));
  return left.startsWith(right) || right.startsWith(left);
}

/** Everything, unless it is known to be less. */
function includedPaths({ values }: StackObject): readonly string[] {
  const { include, restore_type } = values;
  if (restore_type === 'OTS_TABLE' || !Array.isArray(include) || include.some((path) => typeof path !== 'string'))
    return ['/'];
  return include as readonly string[];
}

function overlap({ object, target }: Writer, { object: other }: Writer): Finding {
  return {
    severity: 'error',
    address: object.address,
    attribute: target.attribute,
    summary: `It writes to ${where(target)}, and so does ${other.address}`,
    advice: 'Whichever ends last wins. Give each restore a target of its own.',
  };
}

function where({ container, path }: WriteTarget): string {
  return path === undefined || path === '/' ? container : `${container}, ${path}`;
}
