import type { Options } from '../command/command';

export const reportFlags = {
  html: { type: 'string', value: 'FILE', description: 'Write one HTML file that needs nothing else.' },
  markdown: { type: 'string', value: 'FILE', description: "Write Markdown for the summary of a pipeline's job." },
  junit: { type: 'string', value: 'FILE', description: 'Write JUnit XML.' },
  metrics: { type: 'string', value: 'FILE', description: 'Write OpenMetrics text.' },
  attestation: { type: 'string', value: 'FILE', description: 'Write a signed in-toto statement (with --key).' },
  key: { type: 'string', value: 'PEM', description: 'File of the Ed25519 private key that signs.' },
  record: { type: 'string', value: 'FILE', description: 'Write the record itself, byte for byte as it was found.' },
  drill: { type: 'string', value: 'NAME', description: 'Which drill, when FILE holds several.' },
  history: { type: 'string', value: 'DIR', description: 'Compare with the records in the JSON files under DIR.' },
  'regression-percent': {
    type: 'string',
    value: 'N',
    description: 'How much worse is a regression; 20 when not given.',
  },
  'max-age-days': { type: 'string', value: 'N', description: 'How old the last met run may be; 90 when not given.' },
} as const satisfies Options;

/** Each of these writes a report. */
export const REPORT_OPTIONS = ['html', 'markdown', 'junit', 'metrics', 'attestation', 'record'] as const;
