using System.Collections.Generic;
using CdktfAlicloudRestore;
using Constructs;
using HashiCorp.Cdktf;

namespace Example
{
    /// <summary>Twelve of all sources that are backed up, others in each run, each restored to a directory of its own and looked at.</summary>
    class Selection : TerraformStack
    {
        Selection(Construct scope, string id) : base(scope, id)
        {
            new AlirestoreProvider(this, "alirestore", new AlirestoreProviderProps { Region = "cn-hangzhou" });

            var drill = new RestoreDrill(this, "sampled", new RestoreDrillProps
            {
                Objectives = new DrillObjectives { Rto = Duration.Hours(2) },
            });

            var restored = "/drill/" + SelectedSource.NAME;
            drill.AddSelection("files", new DrillSelectionProps
            {
                VaultIds = new[] { "v-0001abcd" },
                MaxAge = Duration.Hours(48),
                Sample = new SelectionSample { Size = 12 },
                Target = RestoreTarget.EcsFiles(new EcsFilesTargetProps { InstanceId = "i-0002abcd", Path = restored }),
                Checks = new Dictionary<string, Check>
                {
                    ["path"] = Check.InInstance(new InInstanceCheckProps
                    {
                        InstanceId = "i-0002abcd",
                        Path = new InstancePath { Path = restored, MinFiles = 1 },
                    }),
                },
            });
        }

        static void Main()
        {
            var app = new App();
            new Selection(app, "selection");
            app.Synth();
        }
    }
}
