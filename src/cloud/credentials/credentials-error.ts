import { CloudError, type CloudErrorFacts } from '../cloud-error';

type Details = Pick<CloudErrorFacts, 'problem'> & Partial<CloudErrorFacts>;

/**
 * For credentials that could not be had. An error of the vendor's library must not become its cause: its message can
 * quote a whole configuration file, secrets included.
 */
export function credentialsError(details: Details): CloudError {
  return new CloudError({
    action: 'Getting credentials',
    category: 'credentials',
    withoutCredentials: 'just now',
    ...details,
    execution: 'none', // of the call that they were for
  });
}

export function unreadableFile(path: string, error: unknown): CloudError {
  return credentialsError({ problem: `${path} ${unreadable(error)}` });
}

/** In words, with the system's code. */
export function unreadable(error: unknown): string {
  const { code } = Object(error) as { code?: string };
  return `cannot be read${code ? ` (${code})` : ''}`;
}
