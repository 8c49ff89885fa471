using System.Collections.Generic;
using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>Restores the newest good snapshot, each month anew; and lists the restores that failed.</summary>
    class LatestSnapshot : TerraformStack
    {
        LatestSnapshot(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var orders = new RestoreJob(this, "orders", new RestoreJobProps
            {
                RecoveryPoint = RecoveryPoint.Latest(new LatestPointProps
                {
                    VaultId = "v-0001abcd",
                    InstanceId = "i-0001abcd",
                    MaxAge = Duration.Hours(36),
                }),
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0002abcd", Path = "/restore" }),
                // A newer snapshot alone restores nothing; another month does.
                Triggers = new Dictionary<string, string> { ["month"] = "2026-11" },
            });

            new TerraformOutput(this, "orders-restored", new TerraformOutputConfig
            {
                Value = $"{orders.SnapshotId}: {orders.Status}",
            });

            var failed = new RestoreJobs(this, "failed", new RestoreJobsProps
            {
                RestoreType = "ECS_FILE",
                Status = RestoreJobStatus.FAILED,
                CompletedAfter = "2026-01-01T00:00:00Z",
            });

            new TerraformOutput(this, "failed-jobs", new TerraformOutputConfig { Value = failed.Ids });
            new TerraformOutput(this, "failed-because", new TerraformOutputConfig
            {
                Value = failed.All.PluckStrings("error_message"),
            });
        }

        static void Main()
        {
            var app = new App();
            new LatestSnapshot(app, "latest-snapshot");
            app.Synth();
        }
    }
}
