/** What `terraform show -json PLAN` prints of a drill, as far as it is read. */
export function shownPlan(changes: object = {}, change: object = {}): string {
  const restore = (wave: number, name: string, more: object = {}) => ({
    wave,
    after: wave > 1 ? ['orders'] : [],
    restore_type: 'ECS_FILE',
    recovery_point: { vault_id: 'v-1', snapshot_id: `s-${name}`, snapshot_hash: null, completed_at: null },
    target: { target_instance_id: 'i-1', target_path: `/${name}`, target_bucket: null },
    rto_seconds: null,
    rpo_seconds: null,
    ...more,
  });
  const after = {
    name: 'shop',
    run_id: 'run-1',
    rto_seconds: 3600,
    rpo_seconds: null,
    restores: {
      index: restore(2, 'index'),
      invoices: restore(1, 'invoices', { rto_seconds: 300, rpo_seconds: 86_400 }),
      orders: restore(1, 'orders', {
        recovery_point: { vault_id: 'v-1', snapshot_id: 's-orders', completed_at: '2026-01-01T00:00:00+08:00' },
      }),
    },
    validations: { rows: { after: ['index'] } },
    cleanup: { sweep: { when: 'on-success' } },
    ...changes,
  };
  const results = Object.fromEntries(['index', 'invoices', 'orders'].map((name) => [name, { result: true }]));
  const resource = {
    address: 'alirestore_drill.shop',
    mode: 'managed',
    type: 'alirestore_drill',
    change: { after, after_unknown: { restores: results }, after_sensitive: {}, ...change },
  };
  return JSON.stringify({ resource_changes: [{ mode: 'data', type: 'alirestore_drill' }, resource] });
}
