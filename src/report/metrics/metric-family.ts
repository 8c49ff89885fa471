import { createHash } from 'node:crypto';

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface MetricFamily {
  /** Behind the prefix, such as `alirestore_drill_`; the unit comes last, as OpenMetrics wants it. */
  readonly name: string;
  readonly type: 'gauge' | 'info';
  readonly unit?: 'seconds' | 'bytes';
  readonly help: string;
  readonly samples: readonly Sample[];
}

const PREFIX = 'alirestore_drill';
const LABEL_LENGTH = 200;
const DIGEST_LENGTH = 8;

/** A family with its metadata; every sample has the labels of all. */
export function familyLines(
  { name, type, unit, help, samples }: MetricFamily,
  ofAll: Sample['labels'],
  prefix = PREFIX,
): string[] {
  const family = name === '' ? prefix : `${prefix}_${name}`;
  const sampleName = type === 'info' ? `${family}_info` : family;
  return [
    `# TYPE ${family} ${type}`,
    ...(unit ? [`# UNIT ${family} ${unit}`] : []),
    `# HELP ${family} ${help}`,
    ...samples.map(({ labels, value }) => `${sampleName}{${labelsText({ ...ofAll, ...labels })}} ${value}`),
  ];
}

function labelsText(labels: Sample['labels']): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${labelValue(value)}"`)
    .join(',');
}

/** Any text may be a value but for what ends it. What is cut gets a digest, else two long names could become one. */
function labelValue(text: string): string {
  return shortened(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
}

function shortened(text: string): string {
  const characters = text.length > LABEL_LENGTH ? [...text.slice(0, LABEL_LENGTH)] : undefined;
  if (!characters) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
  return `${characters.slice(0, -1).join('')}…${digest}`;
}
