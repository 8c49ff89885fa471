using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>In three waves: files and a bucket, then two databases, then the service instance that needs both.</summary>
    class Services : TerraformStack
    {
        Services(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var password = new TerraformVariable(this, "restore_password", new TerraformVariableConfig { Type = "string", Sensitive = true });
            password.AddOverride("ephemeral", true); // so that Terraform keeps it nowhere

            var drill = new RestoreDrill(this, "shop", new RestoreDrillProps
            {
                Owner = "team-shop",
                Objectives = new DrillObjectives { Rto = Duration.Hours(3) },
            });

            drill.AddRestore("files", new DrillRestoreProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" }),
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0002abcd", Path = "/restore" }),
            });
            drill.AddRestore("invoices", new DrillRestoreProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0002abcd" }),
                Target = RestoreTarget.OssBucket(new OssBucketTargetProps { Bucket = "restored-invoices" }),
            });

            drill.AddDbsRestore("orders", new DrillDbsRestoreProps
            {
                RecoveryPoint = DbsRecoveryPoint.BackupSet(new DbsBackupSetProps { BackupPlanId = "dbs-0001abcd", BackupSetId = "bs-0001abcd" }),
                Destination = DbsDestination.RdsInstance(new RdsInstanceDestinationProps
                {
                    RegionId = "cn-hangzhou",
                    InstanceId = "rm-0002abcd",
                    UserName = "restore",
                    Password = password.StringValue,
                }),
                Databases = new[] { new DbsDatabase { Name = "orders", NewName = "orders_drill" } },
                Rto = Duration.Hours(1),
                After = new[] { "files", "invoices" },
            });
            drill.AddDbsRestore("sessions", new DrillDbsRestoreProps
            {
                RecoveryPoint = DbsRecoveryPoint.PointInTime(new DbsPointInTimeProps { BackupPlanId = "dbs-0002abcd", Time = "2026-01-01T00:00:00Z" }),
                Destination = DbsDestination.MongoDb(new MongoDbDestinationProps
                {
                    RegionId = "cn-hangzhou",
                    InstanceId = "dds-0002abcd",
                    DatabaseName = "admin",
                    UserName = "restore",
                    Password = password.StringValue,
                }),
                Databases = new[] { new DbsDatabase { Name = "sessions", NewName = "sessions_drill" } },
                After = new[] { "files" },
            });

            drill.AddComputeNestRestore("web", new DrillComputeNestRestoreProps
            {
                RecoveryPoint = ComputeNestRecoveryPoint.Backup(new ComputeNestBackupProps { ServiceInstanceId = "si-0001abcd", BackupId = "backup-0001abcd" }),
                AllowInPlace = true, // a service instance for drills: what it holds now is lost
                After = new[] { "orders", "sessions" },
            });
        }

        static void Main()
        {
            var app = new App();
            new Services(app, "services");
            app.Synth();
        }
    }
}
