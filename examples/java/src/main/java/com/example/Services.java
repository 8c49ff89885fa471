package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.TerraformVariable;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.ComputeNestBackupProps;
import io.github.cdktfalicloudrestore.ComputeNestRecoveryPoint;
import io.github.cdktfalicloudrestore.DbsBackupSetProps;
import io.github.cdktfalicloudrestore.DbsDatabase;
import io.github.cdktfalicloudrestore.DbsDestination;
import io.github.cdktfalicloudrestore.DbsPointInTimeProps;
import io.github.cdktfalicloudrestore.DbsRecoveryPoint;
import io.github.cdktfalicloudrestore.DrillComputeNestRestoreProps;
import io.github.cdktfalicloudrestore.DrillDbsRestoreProps;
import io.github.cdktfalicloudrestore.DrillObjectives;
import io.github.cdktfalicloudrestore.DrillRestoreProps;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.EcsFilesTargetProps;
import io.github.cdktfalicloudrestore.MongoDbDestinationProps;
import io.github.cdktfalicloudrestore.OssBucketTargetProps;
import io.github.cdktfalicloudrestore.RdsInstanceDestinationProps;
import io.github.cdktfalicloudrestore.RecoveryPoint;
import io.github.cdktfalicloudrestore.RestoreDrill;
import io.github.cdktfalicloudrestore.RestoreTarget;
import io.github.cdktfalicloudrestore.SnapshotProps;
import java.util.List;
import software.constructs.Construct;

/** In three waves: files and a bucket, then two databases, then the service instance that needs both. */
public class Services extends TerraformStack {
    public Services(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        TerraformVariable password =
            TerraformVariable.Builder.create(this, "restore_password").type("string").sensitive(true).build();
        password.addOverride("ephemeral", true); // so that Terraform keeps it nowhere

        RestoreDrill drill = RestoreDrill.Builder.create(this, "shop")
            .owner("team-shop")
            .objectives(DrillObjectives.builder().rto(Duration.hours(3)).build())
            .build();

        drill.addRestore("files", DrillRestoreProps.builder()
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0001abcd").build()))
            .target(RestoreTarget.ecsFiles(
                EcsFilesTargetProps.builder().instanceId("i-0002abcd").path("/restore").build()))
            .build());
        drill.addRestore("invoices", DrillRestoreProps.builder()
            .recoveryPoint(RecoveryPoint.snapshot(
                SnapshotProps.builder().vaultId("v-0001abcd").snapshotId("s-0002abcd").build()))
            .target(RestoreTarget.ossBucket(OssBucketTargetProps.builder().bucket("restored-invoices").build()))
            .build());

        drill.addDbsRestore("orders", DrillDbsRestoreProps.builder()
            .recoveryPoint(DbsRecoveryPoint.backupSet(
                DbsBackupSetProps.builder().backupPlanId("dbs-0001abcd").backupSetId("bs-0001abcd").build()))
            .destination(DbsDestination.rdsInstance(RdsInstanceDestinationProps.builder()
                .regionId("cn-hangzhou")
                .instanceId("rm-0002abcd")
                .userName("restore")
                .password(password.getStringValue())
                .build()))
            .databases(List.of(DbsDatabase.builder().name("orders").newName("orders_drill").build()))
            .rto(Duration.hours(1))
            .after(List.of("files", "invoices"))
            .build());
        drill.addDbsRestore("sessions", DrillDbsRestoreProps.builder()
            .recoveryPoint(DbsRecoveryPoint.pointInTime(
                DbsPointInTimeProps.builder().backupPlanId("dbs-0002abcd").time("2026-01-01T00:00:00Z").build()))
            .destination(DbsDestination.mongoDb(MongoDbDestinationProps.builder()
                .regionId("cn-hangzhou")
                .instanceId("dds-0002abcd")
                .databaseName("admin")
                .userName("restore")
                .password(password.getStringValue())
                .build()))
            .databases(List.of(DbsDatabase.builder().name("sessions").newName("sessions_drill").build()))
            .after(List.of("files"))
            .build());

        drill.addComputeNestRestore("web", DrillComputeNestRestoreProps.builder()
            .recoveryPoint(ComputeNestRecoveryPoint.backup(ComputeNestBackupProps.builder()
                .serviceInstanceId("si-0001abcd")
                .backupId("backup-0001abcd")
                .build()))
            .allowInPlace(true) // a service instance for drills: what it holds now is lost
            .after(List.of("orders", "sessions"))
            .build());
    }

    public static void main(String[] args) {
        App app = new App();
        new Services(app, "services");
        app.synth();
    }
}
