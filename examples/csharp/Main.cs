using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    class Restore : TerraformStack
    {
        Restore(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var orders = new RestoreJob(this, "orders", new RestoreJobProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" }),
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps
                {
                    InstanceId = "i-0001abcd",
                    Path = "/restore",
                    Include = new[] { "/srv/orders" },
                }),
                OnPartial = PartialPolicy.WARN,
                Timeout = Duration.Hours(6),
            });

            var invoices = new RestoreJob(this, "invoices", new RestoreJobProps
            {
                RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0002abcd" }),
                Target = RestoreTarget.OssBucket(new OssBucketTargetProps { Bucket = "restored-invoices", Prefix = "2026/" }),
            });

            foreach (var job in new[] { orders, invoices })
            {
                new TerraformOutput(this, $"{job.Node.Id}-restored", new TerraformOutputConfig { Value = job.Summary });
            }
        }

        static void Main()
        {
            var app = new App();
            new Restore(app, "restore");
            app.Synth();
        }
    }
}
