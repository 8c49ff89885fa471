using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>What is there to restore from, and what others have restored.</summary>
    class Queries : TerraformStack
    {
        Queries(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var vaults = new Vaults(this, "vaults", new VaultsProps { Status = VaultStatus.CREATED });
            Output("vault-names", vaults.All.PluckStrings("vault_name"));

            var snapshots = new Snapshots(this, "snapshots", new SnapshotsProps
            {
                SourceType = SnapshotSourceType.ECS_FILE,
                VaultId = "v-0001abcd",
                InstanceId = "i-0001abcd",
            });
            Output("newest-snapshot", snapshots.Get(0).SnapshotId);

            var backups = new BackupJobs(this, "backups", new BackupJobsProps
            {
                SourceType = "ECS_FILE",
                Status = BackupJobStatus.COMPLETE,
            });
            Output("last-backup", backups.LastSuccessOf("i-0001abcd").CompletedAt);

            var points = new RecoveryPoints(this, "points", new RecoveryPointsProps
            {
                SourceType = SnapshotSourceType.ECS_FILE,
                VaultIds = new[] { "v-0001abcd" },
            });
            Output("sources-without-point", points.WithoutPoint);

            var plans = new DbsBackupPlans(this, "plans");
            Output("plan-names", plans.All.PluckStrings("backup_plan_name"));

            var backupSets = new DbsBackupSets(this, "backup-sets", new DbsBackupSetsProps { BackupPlanId = "dbs-0001abcd" });
            Output("backup-set-ids", backupSets.Ids);

            var ranges = new DbsRestorableRanges(this, "ranges", new DbsRestorableRangesProps { BackupPlanId = "dbs-0001abcd" });
            Output("restorable-until", ranges.All.PluckStrings("restorable_until"));

            var serviceBackups = new ComputeNestBackups(this, "service-backups", new ComputeNestBackupsProps
            {
                ServiceInstanceId = "si-0001abcd",
            });
            Output("service-backup-ids", serviceBackups.Ids);

            var databases = new DbsRestoreTasks(this, "databases", new DbsRestoreTasksProps { BackupPlanId = "dbs-0001abcd" });
            Output("databases-restored", databases.All.PluckStrings("verdict"));

            var services = new ComputeNestRestoreTasks(this, "services", new ComputeNestRestoreTasksProps
            {
                ServiceInstanceId = "si-0001abcd",
            });
            Output("services-restored", services.All.PluckStrings("verdict"));
        }

        void Output(string name, object value)
        {
            new TerraformOutput(this, name, new TerraformOutputConfig { Value = value });
        }

        static void Main()
        {
            var app = new App();
            new Queries(app, "queries");
            app.Synth();
        }
    }
}
