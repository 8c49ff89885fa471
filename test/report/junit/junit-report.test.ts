import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../src/report/junit/junit-report';
import { shown } from '../../../src/report/text/shown';
import { hostileRecord, hostileTexts, longText } from '../hostile-texts';
import { failedOrders, largeRecord, metRecord, missedRecord, sampleRestore } from '../sample-records';
import { canonical, junitErrors } from './read-junit';

/** Without the properties, which each suite repeats. */
const cases = (xml: string) => xml.replaceAll(/ *<properties>[\s\S]*?<\/properties>\n/g, '');
const caseOf = (xml: string, name: string) =>
  new RegExp(` *<testcase name="${name}"(?:[^/]*/>|[\\s\\S]*?</testcase>)`).exec(xml)?.[0].trim();

describe('the JUnit XML of a drill that is met', () => {
  it('has a case for the verdict, and for each restore, objective and check', () => {
    expect(cases(junitReport(metRecord()))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="shop" tests="6" failures="0" errors="0">
  <testsuite name="shop: drill" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-03-01T06:00:00">
    <testcase name="verdict" classname="shop.drill" time="4805.000">
      <system-out>2 of 2 restores succeeded in 2 waves, which took 1 h 20 min 5 s. 2 of 2 objectives met.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="shop: restores" tests="2" failures="0" errors="0" skipped="0" timestamp="2026-03-01T06:00:00">
    <testcase name="orders" classname="shop.restores" time="3600.000"/>
    <testcase name="invoices" classname="shop.restores" time="1200.000"/>
  </testsuite>
  <testsuite name="shop: objectives" tests="2" failures="0" errors="0" skipped="0" timestamp="2026-03-01T06:00:00">
    <testcase name="RTO of the drill" classname="shop.objectives" time="4805.000">
      <system-out>limit 2 h, achieved 1 h 20 min 5 s, 39 min 55 s left</system-out>
    </testcase>
    <testcase name="RPO of orders" classname="shop.objectives">
      <system-out>limit 1 d, achieved 5 h 55 min, 18 h 5 min left</system-out>
    </testcase>
  </testsuite>
  <testsuite name="shop: checks" tests="1" failures="0" errors="0" skipped="0" timestamp="2026-03-01T06:00:00">
    <testcase name="row count" classname="shop.checks" time="4.200">
      <system-out>42 rows
</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('says which run it tells of', () => {
    expect(junitReport(metRecord())).toContain('<property name="run_id" value="run-7"/>');
  });
});

describe('the JUnit XML of a drill that is missed', () => {
  const xml = junitReport(missedRecord());

  it('counts what failed and what was skipped', () => {
    expect(xml).toContain('<testsuites name="shop" tests="7" failures="5" errors="0">');
    expect(xml).toContain('<testsuite name="shop: restores" tests="2" failures="1" errors="0" skipped="1"');
  });

  it('says why a restore failed, and of which files it is known', () => {
    expect(caseOf(xml, 'orders')).toBe(
      [
        '<testcase name="orders" classname="shop.restores" time="3600.000">',
        '      <failure message="The disk is full" type="failed">The disk is full',
        'status FAILED, restore job r-0001, request REQ-1',
        'from snapshot s-0001 of vault v-0001',
        'to ECS_FILE: instance_id=i-0001, path=/restore',
        '/srv/a: no space left',
        '/srv/b: no space left</failure>',
        '    </testcase>',
      ].join('\n'),
    );
  });

  it('says why something did not run', () => {
    expect(xml).toContain('<skipped message="wave 1 failed"/>');
    expect(xml).toContain('<skipped message="expected exit code 0, observed not run"/>');
  });

  it('fails an objective of which nothing is known', () => {
    expect(xml).toContain('<failure message="limit 2 h, achieved not known" type="missed rto">');
  });

  it.each([
    ['fail', '<failure message="The disk is full" type="partial">'],
    ['warn', '<system-out>The disk is full\n'],
    ['accept', '<testcase name="orders" classname="shop.restores" time="3600.000"/>'],
  ] as const)('has a partial restore as the policy %s has it', (onPartial, expected) => {
    const drill = { ...metRecord().drill, onPartial };
    const record = metRecord({ drill, restores: [{ ...failedOrders, verdict: 'partial' }] });
    expect(junitReport(record)).toContain(expected);
  });

  it('fails a restore that is pending', () => {
    const restores = [sampleRestore({ status: 'RUNNING', verdict: 'pending' })];
    expect(junitReport(metRecord({ restores }))).toContain('<failure message="status RUNNING" type="pending">');
  });
});

describe('a parser that is not ours', () => {
  it.each([
    ['a drill that is met', metRecord()],
    ['a drill that is missed', missedRecord()],
    ['a drill of nothing', metRecord({ restores: [], objectives: [], validations: [], waves: [], startedAt: null })],
    ['10,000 restores', largeRecord(10_000)],
    ['a megabyte in each place', hostileRecord(longText)],
  ])('finds that %s fits the schema', async (_, record) => {
    expect(await junitErrors(junitReport(record))).toEqual([]);
  });

  it('finds what does not fit', async () => {
    const broken = junitReport(metRecord()).replace('tests="2"', 'tests="two"');
    expect(await junitErrors(broken)).toHaveLength(1);
  });

  it.each(Object.entries(hostileTexts))('reads %s as text', async (_, text) => {
    const xml = junitReport(hostileRecord(text));
    expect(await junitErrors(xml)).toEqual([]);
    const written = shown(text, 1000).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(await canonical(xml)).toContain(`${written}\nstatus ${written}, restore job ${written}`);
  });
});
