import { isUnknown } from '../../plugin/unknown';
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
  const byContainer = new Map<string, Writer[]>();
  return writers.flatMap((writer) => {
    const others = byContainer.get(writer.target.container) ?? [];
    const earlier = others.find((other) => clash(other, writer));
    byContainer.set(writer.target.container, others);
    others.push(writer);
    return earlier ? [overlap(writer, earlier)] : [];
  });
}

function clash(a: Writer, b: Writer): boolean {
  if (!a.object.isNew && !b.object.isNew) return false;
  if (!overlaps(a.target.path ?? '', b.target.path ?? '')) return false;
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
  if (restore_type === 'OTS_TABLE' || !Array.isArray(include) || include.some(isUnknown)) return ['/'];
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
