package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.LatestPointProps;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreJob;
import io.github.cdktfalicloudrestore.RestoreJobStatus;
import io.github.cdktfalicloudrestore.RestoreJobs;
import io.github.cdktfalicloudrestore.RestoreTarget;
import java.util.Map;
import software.constructs.Construct;

/** Restores the newest good snapshot, each month anew; and lists the restores that failed. */
public class LatestSnapshot extends TerraformStack {
    public LatestSnapshot(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        RestoreJob orders = RestoreJob.Builder.create(this, "orders")
            .recoveryPoint(RecoveryPoint.latest(LatestPointProps.builder()
                .vaultId("v-0001abcd")
                .instanceId("i-0001abcd")
                .maxAge(Duration.hours(36))
                .build()))
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0002abcd").path("/restore").build()))
            .triggers(Map.of("month", "2026-11")) // a newer snapshot alone restores nothing; another month does
            .build();

        TerraformOutput.Builder.create(this, "orders-restored")
            .value(orders.getSnapshotId() + ": " + orders.getStatus())
            .build();

        RestoreJobs failed = RestoreJobs.Builder.create(this, "failed")
            .restoreType("ECS_FILE")
            .status(RestoreJobStatus.FAILED)
            .completedAfter("2026-01-01T00:00:00Z")
            .build();

        TerraformOutput.Builder.create(this, "failed-jobs").value(failed.getIds()).build();
        TerraformOutput.Builder.create(this, "failed-because")
            .value(failed.getAll().pluckStrings("error_message"))
            .build();
    }

    public static void main(String[] args) {
        App app = new App();
        new LatestSnapshot(app, "latest-snapshot");
        app.synth();
    }
}
