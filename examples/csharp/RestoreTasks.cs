using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>A database, from a backup of Database Backup, and a service instance of Compute Nest.</summary>
    class RestoreTasks : TerraformStack
    {
        RestoreTasks(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var password = new TerraformVariable(this, "restore_password", new TerraformVariableConfig { Type = "string", Sensitive = true });
            password.AddOverride("ephemeral", true); // so that Terraform keeps it nowhere

            var orders = new DbsRestoreTask(this, "orders", new DbsRestoreTaskProps
            {
                RecoveryPoint = DbsRecoveryPoint.BackupSet(new DbsBackupSetProps { BackupPlanId = "dbs-0001abcd", BackupSetId = "bs-0001abcd" }),
                Destination = DbsDestination.RdsInstance(new RdsInstanceDestinationProps
                {
                    RegionId = "cn-hangzhou",
                    InstanceId = "rm-0002abcd",
                    UserName = "restore",
                    Password = password.StringValue,
                }),
                Databases = new[] { new DbsDatabase { Name = "orders", NewName = "orders_restored" } },
                Timeout = Duration.Hours(6),
            });

            var shop = new ComputeNestRestoreTask(this, "shop", new ComputeNestRestoreTaskProps
            {
                RecoveryPoint = ComputeNestRecoveryPoint.Backup(new ComputeNestBackupProps { ServiceInstanceId = "si-0001abcd", BackupId = "backup-0001abcd" }),
                AllowInPlace = true, // what the service instance holds now is lost
            });

            new TerraformOutput(this, "orders-restored", new TerraformOutputConfig { Value = orders.Summary });
            new TerraformOutput(this, "shop-restored", new TerraformOutputConfig { Value = shop.Summary });
        }

        static void Main()
        {
            var app = new App();
            new RestoreTasks(app, "restore-tasks");
            app.Synth();
        }
    }
}
