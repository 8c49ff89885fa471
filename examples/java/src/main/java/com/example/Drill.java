package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.Check;
import io.github.cdktfalicloudrestore.DrillCheckProps;
import io.github.cdktfalicloudrestore.DrillCleanupProps;
import io.github.cdktfalicloudrestore.DrillObjectives;
import io.github.cdktfalicloudrestore.DrillRestoreProps;
import io.github.cdktfalicloudrestore.DrillValidationProps;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.InInstanceCheckProps;
import io.github.cdktfalicloudrestore.InstancePath;
import io.github.cdktfalicloudrestore.OssBucketTargetProps;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreDrill;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import java.util.List;
import software.constructs.Construct;

public class Drill extends TerraformStack {
    public Drill(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        RestoreDrill drill = RestoreDrill.Builder.create(this, "shop")
            .owner("team-shop")
            .objectives(DrillObjectives.builder().rto(Duration.hours(2)).build())
            .build();

        drill.addRestore("orders", DrillRestoreProps.builder()
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build()))
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0002abcd").path("/restore").build()))
            .rto(Duration.minutes(45))
            .build());
        drill.addRestore("invoices", DrillRestoreProps.builder()
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0002abcd").build()))
            .target(RestoreTarget.ossBucket(OssBucketTargetProps.builder().bucket("restored-invoices").build()))
            .after(List.of("orders"))
            .build());

        drill.addCheck("files", DrillCheckProps.builder()
            .check(Check.inInstance(InInstanceCheckProps.builder()
                .instanceId("i-0002abcd")
                .path(InstancePath.builder().path("/restore").minFiles(100).build())
                .build()))
            .build());
        drill.addValidation("results", DrillValidationProps.builder()
            .command(List.of("sh", "-c", "cat \"$ALIRESTORE_RESULTS_FILE\"")) // your own check
            .build());
        drill.addCleanup("wipe", DrillCleanupProps.builder()
            .command(List.of("echo", "your own clean-up"))
            .build());
    }

    public static void main(String[] args) {
        App app = new App();
        new Drill(app, "drill");
        app.synth();
    }
}
