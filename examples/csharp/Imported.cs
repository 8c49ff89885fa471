using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>Takes over a restore that somebody started in the console: it is waited for, and not started again.</summary>
    class Imported : TerraformStack
    {
        Imported(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var orders = RestoreJob.FromRestoreId(this, "orders", "r-0001abcd", new RestoreJobProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" }),
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0001abcd", Path = "/by-hand" }),
            });

            new TerraformOutput(this, "orders-restored", new TerraformOutputConfig { Value = $"{orders.Status}, {orders.Origin}" });
        }

        static void Main()
        {
            var app = new App();
            new Imported(app, "imported");
            app.Synth();
        }
    }
}
