import { describe, expect, it } from 'vitest';
import { warnedDrills } from '../../../../src/cli/drill/evidence/warned-drills';

const drill = (name: string, missed_objectives_only: boolean, run_id = 'run-1') => ({
  type: 'alirestore_drill',
  values: { name, run_id, verdict: 'missed', missed_objectives_only },
});
const verdict = (name: string, on_missed_objective: string | null, run_id = 'run-1') => ({
  type: 'alirestore_drill_verdict',
  values: { name, run_id, on_missed_objective },
});
const warned = (...resources: object[]) => [
  ...warnedDrills(JSON.stringify({ values: { root_module: { child_modules: [{ resources }] } } }), 'run-1'),
];

describe('a drill whose missed objectives are a warning', () => {
  it('is one of which the state says so', () => {
    expect(warned(drill('shop', true), verdict('shop', 'warn'))).toEqual(['shop']);
  });

  it.each([
    ['whose verdict was left out of the apply', [drill('shop', true)]],
    ['whose verdict is still of another run', [drill('shop', true), verdict('shop', 'warn', 'run-0')]],
    ['whose verdict fails', [drill('shop', true), verdict('shop', null)]],
    ['of which more was missed', [drill('shop', false), verdict('shop', 'warn')]],
    [
      'of a name that another drill has, of which more was missed',
      [drill('shop', true), drill('shop', false), verdict('shop', 'warn')],
    ],
    ['of a name that another verdict has', [drill('shop', true), verdict('shop', 'warn'), verdict('shop', 'fail')]],
    ['that is another one', [drill('shop', true), verdict('bank', 'warn')]],
  ])('is none %s', (_, resources) => {
    expect(warned(...resources)).toEqual([]);
  });

  it('is none where there is nothing', () => {
    expect([...warnedDrills('{}', 'run-1')]).toEqual([]);
  });
});
