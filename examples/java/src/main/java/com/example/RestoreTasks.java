package com.example;

import com.hashicorp.cdktf.App;
import com.hashicorp.cdktf.TerraformOutput;
import com.hashicorp.cdktf.TerraformStack;
import com.hashicorp.cdktf.TerraformVariable;
import io.github.cdktfalicloudrestore.AlirestoreProvider;
import io.github.cdktfalicloudrestore.ComputeNestBackupProps;
import io.github.cdktfalicloudrestore.ComputeNestRecoveryPoint;
import io.github.cdktfalicloudrestore.ComputeNestRestoreTask;
import io.github.cdktfalicloudrestore.DbsBackupSetProps;
import io.github.cdktfalicloudrestore.DbsDatabase;
import io.github.cdktfalicloudrestore.DbsDestination;
import io.github.cdktfalicloudrestore.DbsRecoveryPoint;
import io.github.cdktfalicloudrestore.DbsRestoreTask;
import io.github.cdktfalicloudrestore.Duration;
import io.github.cdktfalicloudrestore.RdsInstanceDestinationProps;
import java.util.List;
import software.constructs.Construct;

/** A database, from a backup of Database Backup, and a service instance of Compute Nest. */
public class RestoreTasks extends TerraformStack {
    public RestoreTasks(Construct scope, String id) {
        super(scope, id);

        AlirestoreProvider.Builder.create(this, "alirestore").region("cn-hangzhou").build();

        TerraformVariable password =
            TerraformVariable.Builder.create(this, "restore_password").type("string").sensitive(true).build();
        password.addOverride("ephemeral", true); // so that Terraform keeps it nowhere

        DbsRestoreTask orders = DbsRestoreTask.Builder.create(this, "orders")
            .recoveryPoint(DbsRecoveryPoint.backupSet(
                DbsBackupSetProps.builder().backupPlanId("dbs-0001abcd").backupSetId("bs-0001abcd").build()))
            .destination(DbsDestination.rdsInstance(RdsInstanceDestinationProps.builder()
                .regionId("cn-hangzhou")
                .instanceId("rm-0002abcd")
                .userName("restore")
                .password(password.getStringValue())
                .build()))
            .databases(List.of(DbsDatabase.builder().name("orders").newName("orders_restored").build()))
            .timeout(Duration.hours(6))
            .build();

        ComputeNestRestoreTask shop = ComputeNestRestoreTask.Builder.create(this, "shop")
            .recoveryPoint(ComputeNestRecoveryPoint.backup(ComputeNestBackupProps.builder()
                .serviceInstanceId("si-0001abcd")
                .backupId("backup-0001abcd")
                .build()))
            .allowInPlace(true) // what the service instance holds now is lost
            .build();

        TerraformOutput.Builder.create(this, "orders-restored").value(orders.getSummary()).build();
        TerraformOutput.Builder.create(this, "shop-restored").value(shop.getSummary()).build();
    }

    public static void main(String[] args) {
        App app = new App();
        new RestoreTasks(app, "restore-tasks");
        app.synth();
    }
}
