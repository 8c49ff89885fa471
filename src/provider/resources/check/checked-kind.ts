import { CHECK_KINDS, type CheckKind } from '../../../policies/check-kinds';
import { scriptOf } from './in-instance/script-of';
import type { CheckState } from './schema';

/** How it looks: of inputs that were checked, exactly one is set. */
export function kindOf(inputs: CheckState): CheckKind {
  return CHECK_KINDS.find((kind) => inputs[kind] !== null) ?? 'command';
}

/** What it looks at, without what may be secret: what a command is told, the query of a URL. */
export function subjectOf(inputs: CheckState): string {
  const { command, http, tcp, dns, in_instance } = inputs;
  if (http) return withoutQuery(String(http.url));
  if (tcp) return `${tcp.host}:${tcp.port}`;
  if (dns) return `${dns.name} (${(dns.type ?? 'A').toUpperCase()})`;
  if (in_instance) return `${in_instance.instance_id}: ${scriptOf(in_instance).subject}`;
  return command?.[0] ?? 'a command';
}

function withoutQuery(text: string): string {
  if (!URL.canParse(text)) return text;
  const { origin, pathname, search } = new URL(text);
  return `${origin}${pathname}${search && '?...'}`;
}
