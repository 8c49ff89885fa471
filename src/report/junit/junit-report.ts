import type { DrillRecord } from '../../record/drill-record-schema';
import { summaryText } from '../drill/summary-text';
import { objectiveCase, restoreCase, type TestCase, validationCase, verdictCase } from './test-case';
import { type XmlElement, xmlDocument } from './xml';

/** JUnit XML as Jenkins and GitLab read it: a case for the verdict, and for each restore, objective and validation. */
export function junitReport(record: DrillRecord): string {
  const suites = [
    suite('drill', [verdictCase(record)], record),
    suite(
      'restores',
      record.restores.map((restore) => restoreCase(restore, record)),
      record,
    ),
    suite('objectives', record.objectives.map(objectiveCase), record),
    suite('validations', record.validations.map(validationCase), record),
  ];
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: record.drill.name, ...total(suites.map(({ attributes }) => attributes)) },
    children: suites,
  });
}

function suite(name: string, cases: readonly TestCase[], record: DrillRecord): XmlElement {
  const having = (ending: TestCase['ending']) => cases.filter((test) => test.ending === ending).length;
  return {
    name: 'testsuite',
    attributes: {
      name: `${record.drill.name}: ${name}`,
      tests: cases.length,
      failures: having('failure'),
      errors: 0,
      skipped: having('skipped'),
      timestamp: record.startedAt?.replace('Z', ''),
    },
    children: [properties(record), ...cases.map((test) => caseElement(test, `${record.drill.name}.${name}`))],
  };
}

/** JUnit has no `skipped` for the whole. */
function total(suites: readonly XmlElement['attributes'][]): XmlElement['attributes'] {
  const sum = (name: string) => suites.reduce((before, attributes) => before + Number(attributes[name]), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: 0 };
}

function properties(record: DrillRecord): XmlElement {
  const { drill, region } = record;
  const values = { run_id: drill.runId, definition_hash: drill.definitionHash, region, summary: summaryText(record) };
  const children = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ name: 'property', attributes: { name, value } }],
  );
  return { name: 'properties', attributes: {}, children };
}

function caseElement({ name, seconds, ending, message, type, text }: TestCase, classname: string): XmlElement {
  const failure = { name: 'failure', attributes: { message, type }, text };
  const children = {
    passed: text === '' ? [] : [{ name: 'system-out', attributes: {}, text }],
    failure: [failure],
    skipped: [{ name: 'skipped', attributes: { message } }],
  };
  return {
    name: 'testcase',
    attributes: { name, classname, time: seconds?.toFixed(3) },
    children: children[ending],
  };
}
