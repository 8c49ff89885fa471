import { type TerraformStack, Testing } from 'cdktf';
import {
  CleanupPolicy,
  type DrillRestoreProps,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  type RestoreDrillProps,
  RestoreTarget,
} from '../../../src';
import { snapshot, stackWithProvider, synthesize } from '../synthesize';

export const promised = { objectives: { rto: Duration.hours(1) } } satisfies RestoreDrillProps;

export const files = (path: string, instanceId = 'i-drill') => RestoreTarget.ecsFiles({ instanceId, path });

/** Two waves: orders and bills, then a report on the orders; a validation and a clean-up. */
export function quarterly(stack: TerraformStack, props: Partial<RestoreDrillProps> = {}, id = 'quarterly') {
  const objectives = { rto: Duration.hours(1), rpo: Duration.hours(24) };
  const drill = new RestoreDrill(stack, id, { owner: 'team-orders', objectives, ...props });
  const latest = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' });
  drill.addRestore('orders', { recoveryPoint: latest, target: files('/orders'), rto: Duration.minutes(10) });
  const bucket = RestoreTarget.ossBucket({ bucket: 'drill-bills', prefix: '2026/' });
  drill.addRestore('bills', { recoveryPoint: snapshot, target: bucket });
  drill.addRestore('report', { recoveryPoint: snapshot, target: files('/report'), after: ['orders'] });
  drill.addValidation('rows', { command: ['count-rows', '/orders'], after: ['orders'] });
  drill.addCleanup('wipe', { command: ['wipe'], when: CleanupPolicy.ALWAYS });
  return drill;
}

/** What one drill comes to; its addresses without the hashes that keep them apart. */
export function synthesizeDrill(build: (stack: TerraformStack) => void): any {
  const text = JSON.stringify(synthesize(build));
  return JSON.parse(text.replace(/(quarterly_[A-Za-z0-9-]+)_[0-9A-F]{8}/g, '$1'));
}

/** Synthesizes as the command line does: with validations. Throws what they say. */
export function synthesizeFully(build: (stack: TerraformStack) => void): string {
  const stack = stackWithProvider();
  build(stack);
  return Testing.synth(stack, true);
}

/** Adds restores to a drill with these props, and synthesizes it. */
export function drillOf(restores: Readonly<Record<string, DrillRestoreProps>>, props: RestoreDrillProps = promised) {
  return synthesizeFully((stack) => {
    const drill = new RestoreDrill(stack, 'quarterly', props);
    for (const [name, restore] of Object.entries(restores)) drill.addRestore(name, restore);
  });
}
