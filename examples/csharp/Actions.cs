using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>What Terraform 1.14 and later do when they are told to; the triggers need 1.16.</summary>
    class Actions : TerraformStack
    {
        Actions(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou", Engine = "Terraform v1.16.4" });

            var recoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" });
            var orders = new RestoreJob(this, "orders", new RestoreJobProps
            {
                RecoveryPoint = recoveryPoint,
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0002abcd", Path = "/restore/orders" }),
                OnFailure = FailurePolicy.REPORT,
            });

            var rows = new CheckAction(this, "rows", new CheckActionProps
            {
                Check = Check.Command(new CommandCheckProps { Command = new[] { "echo", "your own check" } }),
            });
            orders.RunAction(rows, new ActionTriggerProps { Events = new[] { ActionEvent.AFTER_CREATE }, OnFailure = ActionFailure.TAINT });

            var elsewhere = new RestoreAction(this, "elsewhere", new RestoreActionProps
            {
                RecoveryPoint = recoveryPoint,
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0003abcd", Path = "/restore/orders" }),
            });
            orders.OnFailure(elsewhere);

            // By hand: terraform apply -invoke=action.alirestore_cancel.stop
            new CancelAction(this, "stop", new CancelActionProps { RestoreId = orders.Id, RestoreType = orders.RestoreType });

            var password = new TerraformVariable(this, "restore_password", new TerraformVariableConfig { Type = "string", Sensitive = true });
            new DbsRestoreAction(this, "database", new DbsRestoreActionProps
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
            });

            new ComputeNestRestoreAction(this, "service", new ComputeNestRestoreActionProps
            {
                RecoveryPoint = ComputeNestRecoveryPoint.Backup(new ComputeNestBackupProps { ServiceInstanceId = "si-0001abcd", BackupId = "backup-0001abcd" }),
                AllowInPlace = true, // what the service instance holds now is lost
            });
        }

        static void Main()
        {
            var app = new App();
            new Actions(app, "actions");
            app.Synth();
        }
    }
}
