// Twelve of all sources that are backed up, others in each run, each restored to a directory of its own and looked at.
package main

import (
	"github.com/aws/jsii-runtime-go"
	restore "github.com/cdktf-alicloud-restore/cdktf-alicloud-restore-go/cdktfalicloudrestore"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	stack := cdktf.NewTerraformStack(app, jsii.String("selection"))

	restore.NewAlirestoreProvider(stack, jsii.String("alirestore"), &restore.AlirestoreProviderProps{
		Region: jsii.String("cn-hangzhou"),
	})

	drill := restore.NewRestoreDrill(stack, jsii.String("sampled"), &restore.RestoreDrillProps{
		Objectives: &restore.DrillObjectives{Rto: restore.Duration_Hours(jsii.Number(2))},
	})

	restored := jsii.String("/drill/" + *restore.SelectedSource_NAME())
	drill.AddSelection(jsii.String("files"), &restore.DrillSelectionProps{
		VaultIds: jsii.Strings("v-0001abcd"),
		MaxAge:   restore.Duration_Hours(jsii.Number(48)),
		Sample:   &restore.SelectionSample{Size: jsii.Number(12)},
		Target: restore.RestoreTarget_EcsFiles(&restore.EcsFilesTargetProps{
			InstanceId: jsii.String("i-0002abcd"),
			Path:       restored,
		}),
		Checks: &map[string]restore.Check{
			"path": restore.Check_InInstance(&restore.InInstanceCheckProps{
				InstanceId: jsii.String("i-0002abcd"),
				Path:       &restore.InstancePath{Path: restored, MinFiles: jsii.Number(1)},
			}),
		},
	})

	app.Synth()
}
