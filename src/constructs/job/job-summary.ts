import { ref, Token } from '../../framework';
import type { Job } from '../generated/job';

/** Terraform refuses null in a text: what is not known yet, or never will be, is left out. */
export function jobSummary(resource: Job, job: string): string {
  const details = [
    `try(format("%s bytes in %s s", ${job}.bytes_done, ${job}.duration_seconds), "")`,
    `try(format("ended %s", ${job}.completed_at), "")`,
    `${job}.error_message`,
  ];
  const status = `coalesce(${job}.status, ${job}.verdict, "unknown")`;
  const text = `join(": ", compact([${status}, join(", ", compact([${details.join(', ')}]))]))`;
  return Token.asString(ref(text, resource.cdktfStack));
}
