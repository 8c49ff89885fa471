import { validateScenario } from '../generated/scenario-validator';
import { checkReferences } from './check-references';
import { parseJsonText } from './parse-json-text';
import type { Scenario } from './scenario-schema';

/** Everything that is wrong with a scenario, a line each: where, what was got, what is allowed. */
export class ScenarioError extends Error {
  constructor(readonly findings: readonly string[]) {
    super(`The scenario is not valid:\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
  }
}

/** Reads a scenario file's text. */
export function readScenario(text: string): Scenario {
  return checkScenario(parse(text));
}

export function checkScenario(value: unknown): Scenario {
  if (!validateScenario(value)) throw new ScenarioError((validateScenario.errors ?? []).flatMap(describe));
  const scenario = value as Scenario;
  const findings = checkReferences(scenario);
  if (findings.length > 0) throw new ScenarioError(findings);
  return scenario;
}

function parse(text: string): unknown {
  try {
    return parseJsonText(text);
  } catch (error) {
    const { message } = error as Error;
    throw new ScenarioError([error instanceof SyntaxError ? `/: not JSON: ${message}` : `/: ${message}`]);
  }
}

type Finding = NonNullable<typeof validateScenario.errors>[number];

const expectations: Record<string, (finding: Finding) => string> = {
  enum: ({ schema }) => `one of ${(schema as unknown[]).join(', ')}`,
  type: ({ schema }) => `type ${[schema].flat().join(' or ')}`,
  minimum: ({ schema }) => `at least ${schema}`,
  maximum: ({ schema }) => `at most ${schema}`,
  exclusiveMinimum: ({ schema }) => `more than ${schema}`,
  minItems: ({ schema }) => `at least ${schema} entry`,
  pattern: ({ schema }) => `text that matches ${schema}`,
};

function describe(finding: Finding): string[] {
  const path = finding.instancePath || '/';
  if (finding.keyword === 'propertyNames') return []; // says again what its enum has said
  if (finding.keyword === 'required') return [`${path}: ${finding.params.missingProperty} is missing`];
  if (finding.keyword === 'additionalProperties') {
    const allowed = (finding.schema as string[]).join(', ');
    return [`${path}: got the member "${finding.params.additionalProperty}", expected one of ${allowed}`];
  }
  const got = JSON.stringify(finding.data)?.slice(0, 100);
  return [`${path}: got ${got}, expected ${expectations[finding.keyword](finding)}`];
}
