import { TerraformVariable } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { CleanupPolicy, Duration, RestoreDrill } from '../../../src';
import { snapshot } from '../synthesize';
import { files, promised, quarterly, synthesizeDrill } from './drill-stack';

const triggers = { drill_run_id: '${var.drill_run_id}' };
const wave1 = (name: string) => `alirestore_gate.quarterly_Wave1.results["${name}"]`;

describe('a command of a drill', () => {
  const resources = () => synthesizeDrill(quarterly).resource;

  it('validates when the restores that it looks at have succeeded, with their results', () => {
    expect(resources().alirestore_check['quarterly_Check-rows']).toEqual({
      command: ['count-rows', '/orders'],
      environment: {
        ALIRESTORE_DRILL: 'quarterly',
        ALIRESTORE_RUN_ID: '${var.drill_run_id}',
      },
      results: `\${jsonencode({"orders" = ${wave1('orders')}})}`,
      run_when: `\${alltrue([${wave1('orders')}.passed])}`,
      triggers,
    });
  });

  it('cleans up after all waves and validations, as the run says, or else the drill', () => {
    expect(resources().alirestore_cleanup['quarterly_Cleanup-wipe'].run_when).toBe(
      '${((coalesce(var.drill_cleanup, "always") == "always") || ((coalesce(var.drill_cleanup, "always") == "on-success") && ' +
        'alltrue([alirestore_gate.quarterly_Wave1.passed, alirestore_gate.quarterly_Wave2.passed, ' +
        '(alirestore_check.quarterly_Check-rows.verdict == "passed")])))}',
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
    const check = resource.alirestore_check['quarterly_Check-check'];
    expect(check).toMatchObject({ working_directory: '/opt/checks', timeout: '2m', environment: { TABLE: 'orders' } });
    expect(check.run_when.match(/\.passed/g)).toHaveLength(3);
  });

  it('cleans up what was added after it, too, and by default when all is well', () => {
    const { resource } = synthesizeDrill((stack) => {
      const drill = new RestoreDrill(stack, 'quarterly', promised);
      drill.addCleanup('wipe', { command: ['wipe'] });
      drill.addRestore('orders', { recoveryPoint: snapshot, target: files('/orders') });
    });
    const { results, run_when } = resource.alirestore_cleanup['quarterly_Cleanup-wipe'];
    expect(results).toBe(`\${jsonencode({"orders" = ${wave1('orders')}})}`);
    expect(run_when).toContain(`coalesce(var.drill_cleanup, "${CleanupPolicy.ON_SUCCESS}")`);
    expect(run_when).toContain('alirestore_gate.quarterly_Wave1.passed');
  });

  it('is handed secrets by reference, apart from the other variables', () => {
    const { resource } = synthesizeDrill((stack) => {
      const password = new TerraformVariable(stack, 'password', { type: 'string', sensitive: true });
      password.addOverride('ephemeral', true);
      const secretEnvironment = { PASSWORD: password.stringValue, URL: `db://u:${password.stringValue}@h` };
      const drill = quarterly(stack);
      drill.addValidation('check', { command: ['./check.sh'], secretEnvironment });
      drill.addCleanup('clean', { command: ['./clean.sh'], secretEnvironment });
    });
    for (const command of [
      resource.alirestore_check['quarterly_Check-check'],
      resource.alirestore_cleanup['quarterly_Cleanup-clean'],
    ]) {
      expect(command.environment_wo).toEqual({ PASSWORD: '${var.password}', URL: 'db://u:${var.password}@h' });
      expect(Object.keys(command.environment)).toEqual(['ALIRESTORE_DRILL', 'ALIRESTORE_RUN_ID']);
    }
  });

  it.each(['addValidation', 'addCleanup'] as const)(
    'refuses the text of a secret (%s), and does not show it',
    (add) => {
      const secretEnvironment = { PASSWORD: 'canary-0003' };
      const build = () =>
        synthesizeDrill((stack) => quarterly(stack)[add]('check', { command: ['a'], secretEnvironment }));
      expect(build).toThrow(
        /^"check" got the secret PASSWORD as a text in its secretEnvironment \(secret_environment\), expected a reference: /,
      );
      expect(build).not.toThrow(/canary/);
    },
  );
});
