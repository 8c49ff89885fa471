using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    class Drill : TerraformStack
    {
        Drill(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var drill = new RestoreDrill(this, "shop", new RestoreDrillProps
            {
                Owner = "team-shop",
                Objectives = new DrillObjectives { Rto = Duration.Hours(2) },
            });

            drill.AddRestore("orders", new DrillRestoreProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" }),
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0002abcd", Path = "/restore" }),
                Rto = Duration.Minutes(45),
            });
            drill.AddRestore("invoices", new DrillRestoreProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0002abcd" }),
                Target = RestoreTarget.OssBucket(new OssBucketTargetProps { Bucket = "restored-invoices" }),
                After = new[] { "orders" },
            });

            drill.AddCheck("files", new DrillCheckProps
            {
                Check = Check.InInstance(new InInstanceCheckProps
                {
                    InstanceId = "i-0002abcd",
                    Path = new InstancePath { Path = "/restore", MinFiles = 100 },
                }),
            });
            drill.AddValidation("results", new DrillValidationProps
            {
                Command = new[] { "sh", "-c", "cat \"$ALIRESTORE_RESULTS_FILE\"" }, // your own check
            });
            drill.AddCleanup("wipe", new DrillCleanupProps { Command = new[] { "echo", "your own clean-up" } });
        }

        static void Main()
        {
            var app = new App();
            new Drill(app, "drill");
            app.Synth();
        }
    }
}
