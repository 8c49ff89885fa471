package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.Check;
import io.github.cdktfalicloudrestore.DrillObjectives;
import io.github.cdktfalicloudrestore.DrillSelectionProps;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.InInstanceCheckProps;
import io.github.cdktfalicloudrestore.InstancePath;
import io.github.cdktfalicloudrestore.RestoreDrill;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SelectedSource;
import io.github.cdktfalicloudrestore.SelectionSample;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/** Twelve of all sources that are backed up, others in each run, each restored to a directory of its own and looked at. */
public class Selection extends TerraformStack {
    public Selection(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        RestoreDrill drill = RestoreDrill.Builder.create(this, "sampled")
            .objectives(DrillObjectives.builder().rto(Duration.hours(2)).build())
            .build();

        String restored = "/drill/" + SelectedSource.NAME;
        drill.addSelection("files", DrillSelectionProps.builder()
            .vaultIds(List.of("v-0001abcd"))
            .maxAge(Duration.hours(48))
            .sample(SelectionSample.builder().size(12).build())
            .target(RestoreTarget.ecsFiles(EcsFilesTargetProps.builder().instanceId("i-0002abcd").path(restored).build()))
            .checks(Map.of("path", Check.inInstance(InInstanceCheckProps.builder()
                .instanceId("i-0002abcd")
                .path(InstancePath.builder().path(restored).minFiles(1).build())
                .build())))
            .build());
    }

    public static void main(String[] args) {
        App app = new App();
        new Selection(app, "selection");
        app.synth();
    }
}
