using System.Collections.Generic;
using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>Twenty shards are restored at once, though Terraform runs ten operations at a time, and one gate waits for all.</summary>
    class Gate : TerraformStack
    {
        Gate(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var shards = new Dictionary<string, RestoreJob>();
            for (var number = 1; number <= 20; number++)
            {
                shards[$"shard-{number}"] = RestoreShard($"shard-{number}");
            }

            var gate = new RestoreGate(this, "shards", new RestoreGateProps
            {
                RestoreJobs = shards,
                OnPartial = PartialPolicy.WARN,
                Timeout = Duration.Hours(6),
            });

            new TerraformOutput(this, "restored", new TerraformOutputConfig { Value = gate.Summary });
            var first = gate.Result("shard-1");
            new TerraformOutput(this, "first", new TerraformOutputConfig { Value = $"{first.Status}: {first.BytesDoneText} bytes" });
        }

        RestoreJob RestoreShard(string shard) => new RestoreJob(this, shard, new RestoreJobProps
        {
            RecoveryPoint = RecoveryPoint.Snapshot(new SnapshotProps { VaultId = "v-0001abcd", SnapshotId = "s-0001abcd" }),
            Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps
            {
                InstanceId = "i-0002abcd",
                Path = $"/restore/{shard}",
                Include = new[] { $"/srv/{shard}" },
            }),
            WaitForCompletion = false,
            OnPartial = PartialPolicy.WARN,
        });

        static void Main()
        {
            var app = new App();
            new Gate(app, "gate");
            app.Synth();
        }
    }
}
