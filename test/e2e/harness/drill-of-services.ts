import { drillStack } from './drill-stack';
import { computeNestRestoreTasks } from './services/compute-nest-restore-tasks';
import { dbsRestoreTasks } from './services/dbs-restore-tasks';
import type { Service } from './services/service';

interface Made {
  readonly resource: Record<string, Record<string, Record<string, object>>>;
}

const RECOVERY_POINTS = new Map<Service, object>([
  [dbsRestoreTasks, { backup_plan_id: 'plan-1', backup_set_id: 'set-1' }],
  [computeNestRestoreTasks, { service_instance_id: 'si-shop', backup_id: 'backup-1' }],
]);

/** The drill by hand, with a restore task of each service that has them in its first wave, named as the service. */
export function drillOfServices(): object {
  const made = drillStack() as Made;
  const { wave_1: gate } = made.resource.alirestore_gate;
  const { shop: drill } = made.resource.alirestore_drill;
  for (const [service, recoveryPoint] of RECOVERY_POINTS) {
    const { type, product, gateAttribute } = service;
    made.resource[type] = {
      [product]: service.restore('shop', {
        wait_for_completion: false,
        on_failure: 'report',
        triggers: { drill_run_id: '${var.drill_run_id}' },
      }) as Record<string, object>,
    };
    gate[gateAttribute] = { [product]: service.gated(`${type}.${product}`) };
    Object.assign(drill.restores, {
      [product]: {
        wave: 1,
        recovery_point: recoveryPoint,
        target: service.placed('shop'),
        result: `\${alirestore_gate.wave_1.results["${product}"]}`,
      },
    });
  }
  return made;
}
