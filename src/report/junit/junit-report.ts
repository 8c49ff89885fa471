import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { rehearsalLines, titleOf } from '../drill/rehearsal-lines';
import { selectionText } from '../drill/selection-text';
import { summaryText } from '../drill/summary-text';
import { checkCase, objectiveCase, restoreCase, skipReasons, type TestCase, verdictCase } from './test-case';
import { type XmlElement, xmlDocument } from './xml-document';

/** JUnit XML as Jenkins and GitLab read it: a case for the verdict, and for each restore, objective and check. */
export function junitReport(record: DrillRecord): string {
  const reasons = skipReasons(record);
  const suites = [
    suite('drill', [verdictCase(record)], record),
    suite(
      'restores',
      record.restores.map((restore) => restoreCase(restore, record, reasons)),
      record,
    ),
    suite(
      'objectives',
      record.objectives.map((objective) => objectiveCase(objective, record)),
      record,
    ),
    suite(
      'checks',
      record.validations.map((check) => checkCase(check, reasons)),
      record,
    ),
  ];
  return xmlDocument({
    name: 'testsuites',
    attributes: { name: titleOf(record), ...total(suites.map(({ attributes }) => attributes)) },
    children: suites,
  });
}

function suite(name: string, cases: readonly TestCase[], record: DrillRecord): XmlElement {
  const title = titleOf(record);
  const having = (ending: TestCase['ending']) => cases.filter((test) => test.ending === ending).length;
  return {
    name: 'testsuite',
    attributes: {
      name: `${title}: ${name}`,
      tests: cases.length,
      failures: having('failure'),
      errors: 0,
      skipped: having('skipped'),
      timestamp: record.startedAt?.replace('Z', ''),
    },
    children: [properties(record), ...cases.map((test) => caseElement(test, `${title}.${name}`))],
  };
}

/** JUnit has no `skipped` for the whole. */
function total(suites: readonly XmlElement['attributes'][]): XmlElement['attributes'] {
  const sum = (name: string) => suites.reduce((before, attributes) => before + Number(attributes[name]), 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: 0 };
}

function properties(record: DrillRecord): XmlElement {
  const { drill, environment, region, selections = [] } = record;
  const values = {
    run_id: drill.runId,
    definition_hash: drill.definitionHash,
    environment: environment.kind,
    endpoint: environment.endpoint,
    account_id: environment.accountId,
    caller: environment.caller,
    region,
    rehearsal: rehearsalLines(record).join(' ') || null,
    summary: summaryText(record),
    ...Object.fromEntries(selections.map((one) => [`selection ${one.name}`, selectionText(one)])),
  };
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
