import { nearestNames } from './nearest-names';

/**
 * Makes an enum throw where JavaScript would read a member that it does not have: the value would be undefined, which means
 * that the prop is not set. Names that no member could have are left alone, since tools ask any object for theirs.
 */
export function refuseUnknownMembers(enums: { readonly [name: string]: object }): void {
  for (const [name, members] of Object.entries(enums)) {
    const get = (target: object, key: string | symbol) =>
      typeof key === 'string' && mayBeMember(key, members) ? refuse(name, key, members) : Reflect.get(target, key);
    Object.setPrototypeOf(members, new Proxy(Object.prototype, { get }));
  }
}

function mayBeMember(key: string, members: object): boolean {
  if (key in Object.prototype) return false;
  return /^[A-Z][A-Z0-9_]*$/.test(key) || nearestNames(key, Object.keys(members)).length > 0;
}

function refuse(name: string, key: string, members: object): never {
  const known = Object.keys(members).map((member) => `${name}.${member}`);
  const near = nearestNames(key, Object.keys(members)).map((member) => `${name}.${member}`);
  const advice = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  throw new Error(`unknown member of ${name}: got ${name}.${key}, expected one of ${known.join(', ')}${advice}`);
}
