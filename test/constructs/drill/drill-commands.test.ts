import { describe, expect, it } from 'vitest';
import { CleanupPolicy, Duration, RestoreDrill } from '../../../src';
import { snapshot } from '../synthesize';
import { files, promised, quarterly, synthesizeDrill } from './drill-stack';

const triggers = { drill_run_id: '${var.drill_run_id}' };
const wave1 = (name: string) => `alirestore_completion.quarterly_Wave1.results["${name}"]`;

describe('a command of a drill', () => {
  const resources = () => synthesizeDrill(quarterly).resource;

  it('validates when the restores that it looks at have succeeded, with their results', () => {
    expect(resources().alirestore_validation['quarterly_Validate-rows']).toEqual({
      command: ['count-rows', '/orders'],
      environment: {
        ALIRESTORE_DRILL: 'quarterly',
        ALIRESTORE_RUN_ID: '${var.drill_run_id}',
        ALIRESTORE_RESULTS: `\${jsonencode({"orders" = ${wave1('orders')}})}`,
      },
      run_when: `\${alltrue([contains(["succeeded"], ${wave1('orders')}.verdict)])}`,
      triggers,
    });
  });

  it('cleans up after all waves and validations, as the run says, or else the drill', () => {
    expect(resources().alirestore_cleanup['quarterly_Cleanup-wipe'].run_when).toBe(
      '${((coalesce(var.drill_cleanup, "always") == "always") || ((coalesce(var.drill_cleanup, "always") == "on-success") && ' +
        'alltrue([alirestore_completion.quarterly_Wave1.passed, alirestore_completion.quarterly_Wave2.passed, ' +
        '(alirestore_validation.quarterly_Validate-rows.verdict == "passed")])))}',
    );
  });

  it('is handed what its props say', () => {
    const { resource } = synthesizeDrill((stack) => {
      const command = ['./check.sh'];
      quarterly(stack).addValidation('check', {
        command,
        environment: { TABLE: 'orders' },
        workingDirectory: '/opt/checks',
        timeout: Duration.minutes(2),
      });
    });
    const check = resource.alirestore_validation['quarterly_Validate-check'];
    expect(check).toMatchObject({ working_directory: '/opt/checks', timeout: '2m', environment: { TABLE: 'orders' } });
    expect(check.run_when.match(/\.verdict/g)).toHaveLength(3);
  });

  it('cleans up what was added after it, too, and by default when all is well', () => {
    const { resource } = synthesizeDrill((stack) => {
      const drill = new RestoreDrill(stack, 'quarterly', promised);
      drill.addCleanup('wipe', { command: ['wipe'] });
      drill.addRestore('orders', { recoveryPoint: snapshot, target: files('/orders') });
    });
    const { environment, run_when } = resource.alirestore_cleanup['quarterly_Cleanup-wipe'];
    expect(environment.ALIRESTORE_RESULTS).toBe(`\${jsonencode({"orders" = ${wave1('orders')}})}`);
    expect(run_when).toContain(`coalesce(var.drill_cleanup, "${CleanupPolicy.ON_SUCCESS}")`);
    expect(run_when).toContain('alirestore_completion.quarterly_Wave1.passed');
  });
});
