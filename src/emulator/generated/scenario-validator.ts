// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Scenario of the restore emulator","type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"#/definitions/string"},"speed":{"type":"number","minimum":0},"region":{"$ref":"#/definitions/string"},"order":{"enum":["newest","oldest","random"]},"restoreIdFilter":{"enum":["honoured","ignored","refused"]},"cancelingSeconds":{"type":"number","minimum":0},"recordDays":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["VaultId"],"properties":{"VaultId":{"$ref":"#/definitions/string"},"VaultName":{"$ref":"#/definitions/string"},"VaultRegionId":{"$ref":"#/definitions/string"},"VaultType":{"$ref":"#/definitions/string"},"VaultStorageClass":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"VaultStatusMessage":{"$ref":"#/definitions/string"},"Description":{"$ref":"#/definitions/string"},"ResourceGroupId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"StorageSize":{"$ref":"#/definitions/long"},"ChargedStorageSize":{"$ref":"#/definitions/long"},"ArchiveBytesDone":{"$ref":"#/definitions/long"},"ArchiveStorageSize":{"$ref":"#/definitions/long"},"SnapshotCount":{"$ref":"#/definitions/long"},"BucketName":{"$ref":"#/definitions/string"},"ChargeType":{"$ref":"#/definitions/string"},"RedundancyType":{"$ref":"#/definitions/string"},"CompressionAlgorithm":{"$ref":"#/definitions/string"},"Dedup":{"$ref":"#/definitions/boolean"},"EncryptType":{"$ref":"#/definitions/string"},"KmsKeyId":{"$ref":"#/definitions/string"},"WormEnabled":{"$ref":"#/definitions/boolean"},"IndexLevel":{"$ref":"#/definitions/string"},"IndexAvailable":{"$ref":"#/definitions/boolean"},"IndexUpdateTime":{"$ref":"#/definitions/long"},"SearchEnabled":{"$ref":"#/definitions/boolean"},"SourceTypes":{"type":"object","additionalProperties":false,"properties":{"SourceType":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Replication":{"$ref":"#/definitions/boolean"},"ReplicationSourceVault":{"$ref":"#/definitions/boolean"},"ReplicationSourceRegionId":{"$ref":"#/definitions/string"},"ReplicationSourceVaultId":{"$ref":"#/definitions/string"},"ReplicationTargetRegionId":{"$ref":"#/definitions/string"},"LatestReplicationTime":{"$ref":"#/definitions/long"},"ReplicationProgress":{"type":"object","additionalProperties":false,"properties":{"HistoricalReplicationProgress":{"$ref":"#/definitions/integer"},"NewReplicationProgress":{"$ref":"#/definitions/long"}}},"BackupPlanStatistics":{"type":"object","additionalProperties":false,"properties":{"Archive":{"$ref":"#/definitions/long"},"CommonFileSystem":{"$ref":"#/definitions/long"},"CommonNas":{"$ref":"#/definitions/long"},"Csg":{"$ref":"#/definitions/long"},"EcsFile":{"$ref":"#/definitions/long"},"EcsHana":{"$ref":"#/definitions/long"},"Isilon":{"$ref":"#/definitions/long"},"LocalFile":{"$ref":"#/definitions/long"},"LocalVm":{"$ref":"#/definitions/long"},"MySql":{"$ref":"#/definitions/long"},"Nas":{"$ref":"#/definitions/long"},"Oracle":{"$ref":"#/definitions/long"},"Oss":{"$ref":"#/definitions/long"},"Ots":{"$ref":"#/definitions/long"},"SqlServer":{"$ref":"#/definitions/long"}}},"TrialInfo":{"type":"object","additionalProperties":false,"properties":{"KeepAfterTrialExpiration":{"$ref":"#/definitions/boolean"},"TrialStartTime":{"$ref":"#/definitions/long"},"TrialExpireTime":{"$ref":"#/definitions/long"},"TrialVaultReleaseTime":{"$ref":"#/definitions/long"}}},"Tags":{"type":"object","additionalProperties":false,"properties":{"Tag":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"Key":{"$ref":"#/definitions/string"},"Value":{"$ref":"#/definitions/string"}}}}}}}}},"snapshots":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["SnapshotId"],"properties":{"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentSnapshotHash":{"$ref":"#/definitions/string"},"JobId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"VaultId":{"$ref":"#/definitions/string"},"ExpireTime":{"$ref":"#/definitions/long"},"ArchiveTime":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"SourceSnapshotHash":{"$ref":"#/definitions/string"},"SourceParentSnapshotHash":{"$ref":"#/definitions/string"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ProtectedDataSize":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"ErrorFile":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Path":{"$ref":"#/definitions/string"},"Paths":{"type":"object","additionalProperties":false,"properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"UseCommonNas":{"$ref":"#/definitions/boolean"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"RangeStart":{"$ref":"#/definitions/long"},"RangeEnd":{"$ref":"#/definitions/long"},"DiskId":{"$ref":"#/definitions/string"},"AdvancedRetentionType":{"$ref":"#/definitions/string"},"RealSnapshotTime":{"$ref":"#/definitions/long"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"NativeSnapshotInfo":{"$ref":"#/definitions/string"},"CanBeDeleted":{"$ref":"#/definitions/boolean"},"ArchiveStatus":{"$ref":"#/definitions/string"},"ArchiveErrorMessage":{"$ref":"#/definitions/string"},"ArchiveTriggerTime":{"$ref":"#/definitions/long"},"Detail":{"type":"object","additionalProperties":false,"properties":{"ConsistentLevel":{"$ref":"#/definitions/string"},"ContainOsDisk":{"$ref":"#/definitions/boolean"},"DiskCategory":{"$ref":"#/definitions/string"},"DiskDevName":{"$ref":"#/definitions/string"},"DiskHbrSnapshotIdWithDeviceMap":{},"DiskIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"DowngradeReason":{"$ref":"#/definitions/string"},"HostName":{"$ref":"#/definitions/string"},"InstanceIdWithDiskIdListMap":{},"InstanceName":{"$ref":"#/definitions/string"},"InstanceType":{"$ref":"#/definitions/string"},"InstantAccess":{"$ref":"#/definitions/boolean"},"NativeSnapshotIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"OsDiskId":{"$ref":"#/definitions/string"},"OsName":{"$ref":"#/definitions/string"},"OsNameEn":{"$ref":"#/definitions/string"},"OsType":{"$ref":"#/definitions/string"},"PerformanceLevel":{"$ref":"#/definitions/string"},"Platform":{"$ref":"#/definitions/string"},"SnapshotGroupId":{"$ref":"#/definitions/string"},"SystemDisk":{"$ref":"#/definitions/boolean"},"VmName":{"$ref":"#/definitions/string"}}},"PlanId":{"$ref":"#/definitions/string"},"UdmRegionId":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0}}}},"backupJobs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["JobId"],"properties":{"JobId":{"$ref":"#/definitions/string"},"JobName":{"$ref":"#/definitions/string"},"PlanId":{"$ref":"#/definitions/string"},"VaultId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"FilesTotal":{"$ref":"#/definitions/long"},"FilesDone":{"$ref":"#/definitions/long"},"ActualFiles":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"SpeedLimit":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Paths":{"type":"object","additionalProperties":false,"properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Options":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","additionalProperties":false,"properties":{"TableNames":{"type":"object","additionalProperties":false,"properties":{"TableName":{"type":"array","items":{"$ref":"#/definitions/string"}}}}}},"Detail":{"type":"object","additionalProperties":false,"properties":{"DoCopy":{"$ref":"#/definitions/boolean"},"DestinationNativeSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotProgress":{"$ref":"#/definitions/integer"},"DestinationNativeSnapshotStatus":{"$ref":"#/definitions/string"},"DestinationRetention":{"$ref":"#/definitions/long"},"DestinationSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotErrorMessage":{"$ref":"#/definitions/string"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"DiskNativeSnapshotIdList":{"type":"object","additionalProperties":false,"properties":{"DiskNativeSnapshotId":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"InstanceInfos":{}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Identifier":{"$ref":"#/definitions/string"},"DestSourceType":{"$ref":"#/definitions/string"},"DestDataSourceId":{"$ref":"#/definitions/string"},"DestDataSourceDetail":{"$ref":"#/definitions/string"},"ChangeListPath":{"$ref":"#/definitions/string"},"TriggerMode":{"$ref":"#/definitions/string"},"Report":{"type":"object","additionalProperties":false,"properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"course":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0}}}},"restoreJobs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreId"],"properties":{"RestoreId":{"$ref":"#/definitions/string"},"RestoreType":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"ErrorFile":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"VaultId":{"$ref":"#/definitions/string"},"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentId":{"$ref":"#/definitions/string"},"ClusterId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"ExpireTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"Options":{"$ref":"#/definitions/string"},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"UdmDetail":{"$ref":"#/definitions/string"},"TargetInstanceId":{"$ref":"#/definitions/string"},"TargetPath":{"$ref":"#/definitions/string"},"TargetBucket":{"$ref":"#/definitions/string"},"TargetPrefix":{"$ref":"#/definitions/string"},"TargetFileSystemId":{"$ref":"#/definitions/string"},"TargetCreateTime":{"$ref":"#/definitions/long"},"TargetInstanceName":{"$ref":"#/definitions/string"},"TargetTableName":{"$ref":"#/definitions/string"},"TargetTime":{"$ref":"#/definitions/long"},"TargetClientId":{"$ref":"#/definitions/string"},"TargetDataSourceId":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","additionalProperties":false,"properties":{"BatchChannelCount":{"$ref":"#/definitions/integer"},"OverwriteExisting":{"$ref":"#/definitions/boolean"}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Report":{"type":"object","additionalProperties":false,"properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"MeteringBytesTotal":{"$ref":"#/definitions/long"},"MeteringBytesDone":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"FailbackDetail":{"$ref":"#/definitions/string"},"SourceInstanceId":{"$ref":"#/definitions/string"},"SourceResourceId":{"$ref":"#/definitions/string"},"FileDetections":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]}}}},"dbsRestoreTasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"RestoreTaskName":{"$ref":"#/definitions/string"},"BackupPlanId":{"$ref":"#/definitions/string"},"BackupSetId":{"$ref":"#/definitions/string"},"RestoreStatus":{"$ref":"#/definitions/string"},"ErrMessage":{"$ref":"#/definitions/string"},"RestoreTime":{"$ref":"#/definitions/long"},"RestoreTaskCreateTime":{"$ref":"#/definitions/long"},"RestoreTaskFinishTime":{"$ref":"#/definitions/long"},"FullDataRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruforeRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruAfterRestoreProgress":{"$ref":"#/definitions/integer"},"ContinuousRestoreProgress":{"$ref":"#/definitions/integer"},"PhysicalFullBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalFullAndIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalDatabaseOnlineProgress":{"$ref":"#/definitions/integer"},"PhysicalBackupRecoverProgress":{"$ref":"#/definitions/integer"},"RestoreObjects":{"$ref":"#/definitions/string"},"RestoreDir":{"$ref":"#/definitions/string"},"RestoreDestinationMode":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceType":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceID":{"$ref":"#/definitions/string"},"DestinationEndpointRegion":{"$ref":"#/definitions/string"},"DestinationEndpointIpPort":{"$ref":"#/definitions/string"},"DestinationEndpointHost":{"$ref":"#/definitions/string"},"DestinationEndpointPort":{"$ref":"#/definitions/string"},"DestinationEndpointDatabaseName":{"$ref":"#/definitions/string"},"DestinationEndpointUserName":{"$ref":"#/definitions/string"},"DestinationEndpointOracleSID":{"$ref":"#/definitions/string"},"DestinationEndpointEnableSsl":{"$ref":"#/definitions/string"},"BackupGatewayId":{"$ref":"#/definitions/long"},"BackupGatewayIdentifier":{"$ref":"#/definitions/string"},"BackupSourceOssRegion":{"$ref":"#/definitions/string"},"CrossAliyunId":{"$ref":"#/definitions/string"},"CrossRoleName":{"$ref":"#/definitions/string"},"course":{"enum":["success","failed","stop","pause","running"]},"seconds":{"type":"number","minimum":0},"createdSecondsAgo":{"type":"number","minimum":0}}}},"computeNestRestoreTasks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"ServiceInstanceId":{"$ref":"#/definitions/string"},"BackupId":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"StatusDetail":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/string"},"StartTime":{"$ref":"#/definitions/string"},"EndTime":{"$ref":"#/definitions/string"},"ModifiedTime":{"$ref":"#/definitions/string"},"course":{"enum":["Restoring","Restored","RestoreFailed"]},"seconds":{"type":"number","minimum":0},"createdSecondsAgo":{"type":"number","minimum":0}}}},"courses":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"]},"seconds":{"type":"number","minimum":0},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"#/definitions/string"},"seconds":{"type":"number","minimum":0},"percent":{"type":"number","minimum":0,"maximum":100}}}},"bytesTotal":{"$ref":"#/definitions/long"},"itemsTotal":{"type":"integer","minimum":0},"failedItems":{"type":"integer","minimum":0},"errorMessage":{"$ref":"#/definitions/string"},"errorFile":{"$ref":"#/definitions/string"},"fields":{"type":"object","propertyNames":{"enum":["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"]}}}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"course":{"$ref":"#/definitions/string"},"sequence":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/string"}}}}},"defaultCourse":{"$ref":"#/definitions/string"},"jobs":{"type":"array","items":{"type":"object","required":["RestoreType"],"properties":{"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]},"RestoreId":{"$ref":"#/definitions/string"},"course":{"$ref":"#/definitions/string"},"createdSecondsAgo":{"type":"number","minimum":0}},"propertyNames":{"enum":["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"]},"additionalProperties":{"type":["string","number","boolean"]}}},"history":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":1000000},"seed":{"type":"integer","minimum":0},"days":{"type":"number","exclusiveMinimum":0},"vaults":{"type":"integer","minimum":1},"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]}}},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]},"when":{"enum":["before","after"]},"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"times":{"type":"integer","minimum":1},"probability":{"type":"number","minimum":0,"maximum":1},"fromSecond":{"type":"number","minimum":0},"untilSecond":{"type":"number","minimum":0},"ms":{"type":"integer","minimum":0},"retryAfterMs":{"type":"integer","minimum":0},"code":{"$ref":"#/definitions/string"},"message":{"$ref":"#/definitions/string"},"httpStatus":{"type":"integer","minimum":400,"maximum":599}}}},"storm":{"type":"object","additionalProperties":false,"required":["probability","kinds"],"properties":{"probability":{"type":"number","minimum":0,"maximum":1},"kinds":{"type":"array","minItems":1,"items":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]}},"when":{"enum":["before","after"]}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"accessKeyId":{"$ref":"#/definitions/string"}}}}},"definitions":{"string":{"type":"string"},"boolean":{"type":"boolean"},"integer":{"type":"integer"},"long":{"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":["integer","string"],"minimum":0,"pattern":"^[0-9]{1,19}$"};
const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"boolean"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"integer"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(!(validate22(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},schema:schema6.properties.speed.type,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate22(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.order !== undefined){
let data3 = data.order;
if(!(((data3 === "newest") || (data3 === "oldest")) || (data3 === "random"))){
const err3 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema6.properties.order.enum},schema:schema6.properties.order.enum,parentSchema:schema6.properties.order,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
const err4 = {instancePath:instancePath+"/restoreIdFilter",schemaPath:"#/properties/restoreIdFilter/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreIdFilter.enum},schema:schema6.properties.restoreIdFilter.enum,parentSchema:schema6.properties.restoreIdFilter,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.cancelingSeconds !== undefined){
let data5 = data.cancelingSeconds;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.cancelingSeconds,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.cancelingSeconds.type,parentSchema:schema6.properties.cancelingSeconds,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recordDays !== undefined){
let data6 = data.recordDays;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.recordDays,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/type",keyword:"type",params:{type: "number"},schema:schema6.properties.recordDays.type,parentSchema:schema6.properties.recordDays,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.vaults !== undefined){
let data7 = data.vaults;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.VaultId === undefined){
const err9 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/required",keyword:"required",params:{missingProperty: "VaultId"},schema:schema6.properties.vaults.items.required,parentSchema:schema6.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data8){
if(!(func2.call(schema6.properties.vaults.items.properties, key1))){
const err10 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.VaultId !== undefined){
if(!(validate22(data8.VaultId, {instancePath:instancePath+"/vaults/" + i0+"/VaultId",parentData:data8,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.VaultName !== undefined){
if(!(validate22(data8.VaultName, {instancePath:instancePath+"/vaults/" + i0+"/VaultName",parentData:data8,parentDataProperty:"VaultName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.VaultRegionId !== undefined){
if(!(validate22(data8.VaultRegionId, {instancePath:instancePath+"/vaults/" + i0+"/VaultRegionId",parentData:data8,parentDataProperty:"VaultRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.VaultType !== undefined){
if(!(validate22(data8.VaultType, {instancePath:instancePath+"/vaults/" + i0+"/VaultType",parentData:data8,parentDataProperty:"VaultType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.VaultStorageClass !== undefined){
if(!(validate22(data8.VaultStorageClass, {instancePath:instancePath+"/vaults/" + i0+"/VaultStorageClass",parentData:data8,parentDataProperty:"VaultStorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.Status !== undefined){
if(!(validate22(data8.Status, {instancePath:instancePath+"/vaults/" + i0+"/Status",parentData:data8,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.VaultStatusMessage !== undefined){
if(!(validate22(data8.VaultStatusMessage, {instancePath:instancePath+"/vaults/" + i0+"/VaultStatusMessage",parentData:data8,parentDataProperty:"VaultStatusMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.Description !== undefined){
if(!(validate22(data8.Description, {instancePath:instancePath+"/vaults/" + i0+"/Description",parentData:data8,parentDataProperty:"Description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.ResourceGroupId !== undefined){
if(!(validate22(data8.ResourceGroupId, {instancePath:instancePath+"/vaults/" + i0+"/ResourceGroupId",parentData:data8,parentDataProperty:"ResourceGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.CreatedTime !== undefined){
if(!(validate34(data8.CreatedTime, {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",parentData:data8,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.UpdatedTime !== undefined){
if(!(validate34(data8.UpdatedTime, {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",parentData:data8,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.Retention !== undefined){
if(!(validate34(data8.Retention, {instancePath:instancePath+"/vaults/" + i0+"/Retention",parentData:data8,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.BytesDone !== undefined){
if(!(validate34(data8.BytesDone, {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",parentData:data8,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.StorageSize !== undefined){
if(!(validate34(data8.StorageSize, {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",parentData:data8,parentDataProperty:"StorageSize",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.ChargedStorageSize !== undefined){
if(!(validate34(data8.ChargedStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",parentData:data8,parentDataProperty:"ChargedStorageSize",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.ArchiveBytesDone !== undefined){
if(!(validate34(data8.ArchiveBytesDone, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",parentData:data8,parentDataProperty:"ArchiveBytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.ArchiveStorageSize !== undefined){
if(!(validate34(data8.ArchiveStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",parentData:data8,parentDataProperty:"ArchiveStorageSize",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.SnapshotCount !== undefined){
if(!(validate34(data8.SnapshotCount, {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",parentData:data8,parentDataProperty:"SnapshotCount",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.BucketName !== undefined){
if(!(validate22(data8.BucketName, {instancePath:instancePath+"/vaults/" + i0+"/BucketName",parentData:data8,parentDataProperty:"BucketName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.ChargeType !== undefined){
if(!(validate22(data8.ChargeType, {instancePath:instancePath+"/vaults/" + i0+"/ChargeType",parentData:data8,parentDataProperty:"ChargeType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.RedundancyType !== undefined){
if(!(validate22(data8.RedundancyType, {instancePath:instancePath+"/vaults/" + i0+"/RedundancyType",parentData:data8,parentDataProperty:"RedundancyType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.CompressionAlgorithm !== undefined){
if(!(validate22(data8.CompressionAlgorithm, {instancePath:instancePath+"/vaults/" + i0+"/CompressionAlgorithm",parentData:data8,parentDataProperty:"CompressionAlgorithm",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.Dedup !== undefined){
if(!(validate48(data8.Dedup, {instancePath:instancePath+"/vaults/" + i0+"/Dedup",parentData:data8,parentDataProperty:"Dedup",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.EncryptType !== undefined){
if(!(validate22(data8.EncryptType, {instancePath:instancePath+"/vaults/" + i0+"/EncryptType",parentData:data8,parentDataProperty:"EncryptType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.KmsKeyId !== undefined){
if(!(validate22(data8.KmsKeyId, {instancePath:instancePath+"/vaults/" + i0+"/KmsKeyId",parentData:data8,parentDataProperty:"KmsKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.WormEnabled !== undefined){
if(!(validate48(data8.WormEnabled, {instancePath:instancePath+"/vaults/" + i0+"/WormEnabled",parentData:data8,parentDataProperty:"WormEnabled",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.IndexLevel !== undefined){
if(!(validate22(data8.IndexLevel, {instancePath:instancePath+"/vaults/" + i0+"/IndexLevel",parentData:data8,parentDataProperty:"IndexLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.IndexAvailable !== undefined){
if(!(validate48(data8.IndexAvailable, {instancePath:instancePath+"/vaults/" + i0+"/IndexAvailable",parentData:data8,parentDataProperty:"IndexAvailable",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.IndexUpdateTime !== undefined){
if(!(validate34(data8.IndexUpdateTime, {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",parentData:data8,parentDataProperty:"IndexUpdateTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.SearchEnabled !== undefined){
if(!(validate48(data8.SearchEnabled, {instancePath:instancePath+"/vaults/" + i0+"/SearchEnabled",parentData:data8,parentDataProperty:"SearchEnabled",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.SourceTypes !== undefined){
let data39 = data8.SourceTypes;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key2 in data39){
if(!(key2 === "SourceType")){
const err11 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.vaults.items.properties.SourceTypes,data:data39};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data39.SourceType !== undefined){
let data40 = data39.SourceType;
if(Array.isArray(data40)){
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data40[i1], {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1,parentData:data40,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",schemaPath:"#/properties/vaults/items/properties/SourceTypes/properties/SourceType/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType,data:data40};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.SourceTypes.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes,data:data39};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data8.Replication !== undefined){
if(!(validate48(data8.Replication, {instancePath:instancePath+"/vaults/" + i0+"/Replication",parentData:data8,parentDataProperty:"Replication",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.ReplicationSourceVault !== undefined){
if(!(validate48(data8.ReplicationSourceVault, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVault",parentData:data8,parentDataProperty:"ReplicationSourceVault",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data8.ReplicationSourceRegionId !== undefined){
if(!(validate22(data8.ReplicationSourceRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceRegionId",parentData:data8,parentDataProperty:"ReplicationSourceRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.ReplicationSourceVaultId !== undefined){
if(!(validate22(data8.ReplicationSourceVaultId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVaultId",parentData:data8,parentDataProperty:"ReplicationSourceVaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.ReplicationTargetRegionId !== undefined){
if(!(validate22(data8.ReplicationTargetRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetRegionId",parentData:data8,parentDataProperty:"ReplicationTargetRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data8.LatestReplicationTime !== undefined){
if(!(validate34(data8.LatestReplicationTime, {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",parentData:data8,parentDataProperty:"LatestReplicationTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data8.ReplicationProgress !== undefined){
let data48 = data8.ReplicationProgress;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key3 in data48){
if(!((key3 === "HistoricalReplicationProgress") || (key3 === "NewReplicationProgress"))){
const err14 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.vaults.items.properties.ReplicationProgress,data:data48};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data48.HistoricalReplicationProgress !== undefined){
if(!(validate64(data48.HistoricalReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/HistoricalReplicationProgress",parentData:data48,parentDataProperty:"HistoricalReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data48.NewReplicationProgress !== undefined){
if(!(validate34(data48.NewReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",parentData:data48,parentDataProperty:"NewReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.ReplicationProgress.type,parentSchema:schema6.properties.vaults.items.properties.ReplicationProgress,data:data48};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.BackupPlanStatistics !== undefined){
let data51 = data8.BackupPlanStatistics;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key4 in data51){
if(!(func2.call(schema6.properties.vaults.items.properties.BackupPlanStatistics.properties, key4))){
const err16 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.vaults.items.properties.BackupPlanStatistics,data:data51};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data51.Archive !== undefined){
if(!(validate34(data51.Archive, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",parentData:data51,parentDataProperty:"Archive",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.CommonFileSystem !== undefined){
if(!(validate34(data51.CommonFileSystem, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",parentData:data51,parentDataProperty:"CommonFileSystem",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.CommonNas !== undefined){
if(!(validate34(data51.CommonNas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",parentData:data51,parentDataProperty:"CommonNas",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Csg !== undefined){
if(!(validate34(data51.Csg, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",parentData:data51,parentDataProperty:"Csg",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.EcsFile !== undefined){
if(!(validate34(data51.EcsFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",parentData:data51,parentDataProperty:"EcsFile",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.EcsHana !== undefined){
if(!(validate34(data51.EcsHana, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",parentData:data51,parentDataProperty:"EcsHana",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Isilon !== undefined){
if(!(validate34(data51.Isilon, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",parentData:data51,parentDataProperty:"Isilon",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.LocalFile !== undefined){
if(!(validate34(data51.LocalFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",parentData:data51,parentDataProperty:"LocalFile",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.LocalVm !== undefined){
if(!(validate34(data51.LocalVm, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",parentData:data51,parentDataProperty:"LocalVm",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.MySql !== undefined){
if(!(validate34(data51.MySql, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",parentData:data51,parentDataProperty:"MySql",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Nas !== undefined){
if(!(validate34(data51.Nas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",parentData:data51,parentDataProperty:"Nas",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Oracle !== undefined){
if(!(validate34(data51.Oracle, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",parentData:data51,parentDataProperty:"Oracle",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Oss !== undefined){
if(!(validate34(data51.Oss, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",parentData:data51,parentDataProperty:"Oss",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.Ots !== undefined){
if(!(validate34(data51.Ots, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",parentData:data51,parentDataProperty:"Ots",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data51.SqlServer !== undefined){
if(!(validate34(data51.SqlServer, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",parentData:data51,parentDataProperty:"SqlServer",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.BackupPlanStatistics.type,parentSchema:schema6.properties.vaults.items.properties.BackupPlanStatistics,data:data51};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.TrialInfo !== undefined){
let data67 = data8.TrialInfo;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key5 in data67){
if(!((((key5 === "KeepAfterTrialExpiration") || (key5 === "TrialStartTime")) || (key5 === "TrialExpireTime")) || (key5 === "TrialVaultReleaseTime"))){
const err18 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.vaults.items.properties.TrialInfo,data:data67};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data67.KeepAfterTrialExpiration !== undefined){
if(!(validate48(data67.KeepAfterTrialExpiration, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/KeepAfterTrialExpiration",parentData:data67,parentDataProperty:"KeepAfterTrialExpiration",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data67.TrialStartTime !== undefined){
if(!(validate34(data67.TrialStartTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",parentData:data67,parentDataProperty:"TrialStartTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data67.TrialExpireTime !== undefined){
if(!(validate34(data67.TrialExpireTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",parentData:data67,parentDataProperty:"TrialExpireTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data67.TrialVaultReleaseTime !== undefined){
if(!(validate34(data67.TrialVaultReleaseTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",parentData:data67,parentDataProperty:"TrialVaultReleaseTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.TrialInfo.type,parentSchema:schema6.properties.vaults.items.properties.TrialInfo,data:data67};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.Tags !== undefined){
let data72 = data8.Tags;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key6 in data72){
if(!(key6 === "Tag")){
const err20 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.vaults.items.properties.Tags,data:data72};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data72.Tag !== undefined){
let data73 = data72.Tag;
if(Array.isArray(data73)){
const len2 = data73.length;
for(let i2=0; i2<len2; i2++){
let data74 = data73[i2];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key7 in data74){
if(!((key7 === "Key") || (key7 === "Value"))){
const err21 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items,data:data74};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data74.Key !== undefined){
if(!(validate22(data74.Key, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2+"/Key",parentData:data74,parentDataProperty:"Key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data74.Value !== undefined){
if(!(validate22(data74.Value, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2+"/Value",parentData:data74,parentDataProperty:"Value",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i2,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items,data:data74};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag,data:data73};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.type,parentSchema:schema6.properties.vaults.items.properties.Tags,data:data72};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.type,parentSchema:schema6.properties.vaults.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/vaults",schemaPath:"#/properties/vaults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.type,parentSchema:schema6.properties.vaults,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data77 = data.snapshots;
if(Array.isArray(data77)){
const len3 = data77.length;
for(let i3=0; i3<len3; i3++){
let data78 = data77[i3];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.SnapshotId === undefined){
const err27 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "SnapshotId"},schema:schema6.properties.snapshots.items.required,parentSchema:schema6.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key8 in data78){
if(!(func2.call(schema6.properties.snapshots.items.properties, key8))){
const err28 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data78.SnapshotId !== undefined){
if(!(validate22(data78.SnapshotId, {instancePath:instancePath+"/snapshots/" + i3+"/SnapshotId",parentData:data78,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.SnapshotHash !== undefined){
if(!(validate22(data78.SnapshotHash, {instancePath:instancePath+"/snapshots/" + i3+"/SnapshotHash",parentData:data78,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.ParentSnapshotHash !== undefined){
if(!(validate22(data78.ParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i3+"/ParentSnapshotHash",parentData:data78,parentDataProperty:"ParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.JobId !== undefined){
if(!(validate22(data78.JobId, {instancePath:instancePath+"/snapshots/" + i3+"/JobId",parentData:data78,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.SourceType !== undefined){
if(!(validate22(data78.SourceType, {instancePath:instancePath+"/snapshots/" + i3+"/SourceType",parentData:data78,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Status !== undefined){
if(!(validate22(data78.Status, {instancePath:instancePath+"/snapshots/" + i3+"/Status",parentData:data78,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.BackupType !== undefined){
if(!(validate22(data78.BackupType, {instancePath:instancePath+"/snapshots/" + i3+"/BackupType",parentData:data78,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.CreatedTime !== undefined){
if(!(validate34(data78.CreatedTime, {instancePath:instancePath+"/snapshots/" + i3+"/CreatedTime",parentData:data78,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.StartTime !== undefined){
if(!(validate34(data78.StartTime, {instancePath:instancePath+"/snapshots/" + i3+"/StartTime",parentData:data78,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.UpdatedTime !== undefined){
if(!(validate34(data78.UpdatedTime, {instancePath:instancePath+"/snapshots/" + i3+"/UpdatedTime",parentData:data78,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.CompleteTime !== undefined){
if(!(validate34(data78.CompleteTime, {instancePath:instancePath+"/snapshots/" + i3+"/CompleteTime",parentData:data78,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.Retention !== undefined){
if(!(validate34(data78.Retention, {instancePath:instancePath+"/snapshots/" + i3+"/Retention",parentData:data78,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.BytesTotal !== undefined){
if(!(validate34(data78.BytesTotal, {instancePath:instancePath+"/snapshots/" + i3+"/BytesTotal",parentData:data78,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.VaultId !== undefined){
if(!(validate22(data78.VaultId, {instancePath:instancePath+"/snapshots/" + i3+"/VaultId",parentData:data78,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.ExpireTime !== undefined){
if(!(validate34(data78.ExpireTime, {instancePath:instancePath+"/snapshots/" + i3+"/ExpireTime",parentData:data78,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ArchiveTime !== undefined){
if(!(validate34(data78.ArchiveTime, {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTime",parentData:data78,parentDataProperty:"ArchiveTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.StorageClass !== undefined){
if(!(validate22(data78.StorageClass, {instancePath:instancePath+"/snapshots/" + i3+"/StorageClass",parentData:data78,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.SourceSnapshotHash !== undefined){
if(!(validate22(data78.SourceSnapshotHash, {instancePath:instancePath+"/snapshots/" + i3+"/SourceSnapshotHash",parentData:data78,parentDataProperty:"SourceSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.SourceParentSnapshotHash !== undefined){
if(!(validate22(data78.SourceParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i3+"/SourceParentSnapshotHash",parentData:data78,parentDataProperty:"SourceParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.BytesDone !== undefined){
if(!(validate34(data78.BytesDone, {instancePath:instancePath+"/snapshots/" + i3+"/BytesDone",parentData:data78,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ActualBytes !== undefined){
if(!(validate34(data78.ActualBytes, {instancePath:instancePath+"/snapshots/" + i3+"/ActualBytes",parentData:data78,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ProtectedDataSize !== undefined){
if(!(validate34(data78.ProtectedDataSize, {instancePath:instancePath+"/snapshots/" + i3+"/ProtectedDataSize",parentData:data78,parentDataProperty:"ProtectedDataSize",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ItemsTotal !== undefined){
if(!(validate34(data78.ItemsTotal, {instancePath:instancePath+"/snapshots/" + i3+"/ItemsTotal",parentData:data78,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ItemsDone !== undefined){
if(!(validate34(data78.ItemsDone, {instancePath:instancePath+"/snapshots/" + i3+"/ItemsDone",parentData:data78,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ActualItems !== undefined){
if(!(validate34(data78.ActualItems, {instancePath:instancePath+"/snapshots/" + i3+"/ActualItems",parentData:data78,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.ErrorFile !== undefined){
if(!(validate22(data78.ErrorFile, {instancePath:instancePath+"/snapshots/" + i3+"/ErrorFile",parentData:data78,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.InstanceId !== undefined){
if(!(validate22(data78.InstanceId, {instancePath:instancePath+"/snapshots/" + i3+"/InstanceId",parentData:data78,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.ClientId !== undefined){
if(!(validate22(data78.ClientId, {instancePath:instancePath+"/snapshots/" + i3+"/ClientId",parentData:data78,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Path !== undefined){
if(!(validate22(data78.Path, {instancePath:instancePath+"/snapshots/" + i3+"/Path",parentData:data78,parentDataProperty:"Path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Paths !== undefined){
let data108 = data78.Paths;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key9 in data108){
if(!(key9 === "Path")){
const err29 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.snapshots.items.properties.Paths,data:data108};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data108.Path !== undefined){
let data109 = data108.Path;
if(Array.isArray(data109)){
const len4 = data109.length;
for(let i4=0; i4<len4; i4++){
if(!(validate22(data109[i4], {instancePath:instancePath+"/snapshots/" + i3+"/Paths/Path/" + i4,parentData:data109,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths/Path",schemaPath:"#/properties/snapshots/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.snapshots.items.properties.Paths.properties.Path,data:data109};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/snapshots/" + i3+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Paths.type,parentSchema:schema6.properties.snapshots.items.properties.Paths,data:data108};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data78.Include !== undefined){
if(!(validate22(data78.Include, {instancePath:instancePath+"/snapshots/" + i3+"/Include",parentData:data78,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Exclude !== undefined){
if(!(validate22(data78.Exclude, {instancePath:instancePath+"/snapshots/" + i3+"/Exclude",parentData:data78,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Bucket !== undefined){
if(!(validate22(data78.Bucket, {instancePath:instancePath+"/snapshots/" + i3+"/Bucket",parentData:data78,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Prefix !== undefined){
if(!(validate22(data78.Prefix, {instancePath:instancePath+"/snapshots/" + i3+"/Prefix",parentData:data78,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.FileSystemId !== undefined){
if(!(validate22(data78.FileSystemId, {instancePath:instancePath+"/snapshots/" + i3+"/FileSystemId",parentData:data78,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.CreateTime !== undefined){
if(!(validate34(data78.CreateTime, {instancePath:instancePath+"/snapshots/" + i3+"/CreateTime",parentData:data78,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.UseCommonNas !== undefined){
if(!(validate48(data78.UseCommonNas, {instancePath:instancePath+"/snapshots/" + i3+"/UseCommonNas",parentData:data78,parentDataProperty:"UseCommonNas",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data78.InstanceName !== undefined){
if(!(validate22(data78.InstanceName, {instancePath:instancePath+"/snapshots/" + i3+"/InstanceName",parentData:data78,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.TableName !== undefined){
if(!(validate22(data78.TableName, {instancePath:instancePath+"/snapshots/" + i3+"/TableName",parentData:data78,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.RangeStart !== undefined){
if(!(validate34(data78.RangeStart, {instancePath:instancePath+"/snapshots/" + i3+"/RangeStart",parentData:data78,parentDataProperty:"RangeStart",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.RangeEnd !== undefined){
if(!(validate34(data78.RangeEnd, {instancePath:instancePath+"/snapshots/" + i3+"/RangeEnd",parentData:data78,parentDataProperty:"RangeEnd",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.DiskId !== undefined){
if(!(validate22(data78.DiskId, {instancePath:instancePath+"/snapshots/" + i3+"/DiskId",parentData:data78,parentDataProperty:"DiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.AdvancedRetentionType !== undefined){
if(!(validate22(data78.AdvancedRetentionType, {instancePath:instancePath+"/snapshots/" + i3+"/AdvancedRetentionType",parentData:data78,parentDataProperty:"AdvancedRetentionType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.RealSnapshotTime !== undefined){
if(!(validate34(data78.RealSnapshotTime, {instancePath:instancePath+"/snapshots/" + i3+"/RealSnapshotTime",parentData:data78,parentDataProperty:"RealSnapshotTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.NativeSnapshotId !== undefined){
if(!(validate22(data78.NativeSnapshotId, {instancePath:instancePath+"/snapshots/" + i3+"/NativeSnapshotId",parentData:data78,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.NativeSnapshotInfo !== undefined){
if(!(validate22(data78.NativeSnapshotInfo, {instancePath:instancePath+"/snapshots/" + i3+"/NativeSnapshotInfo",parentData:data78,parentDataProperty:"NativeSnapshotInfo",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.CanBeDeleted !== undefined){
if(!(validate48(data78.CanBeDeleted, {instancePath:instancePath+"/snapshots/" + i3+"/CanBeDeleted",parentData:data78,parentDataProperty:"CanBeDeleted",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data78.ArchiveStatus !== undefined){
if(!(validate22(data78.ArchiveStatus, {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveStatus",parentData:data78,parentDataProperty:"ArchiveStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.ArchiveErrorMessage !== undefined){
if(!(validate22(data78.ArchiveErrorMessage, {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveErrorMessage",parentData:data78,parentDataProperty:"ArchiveErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.ArchiveTriggerTime !== undefined){
if(!(validate34(data78.ArchiveTriggerTime, {instancePath:instancePath+"/snapshots/" + i3+"/ArchiveTriggerTime",parentData:data78,parentDataProperty:"ArchiveTriggerTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data78.Detail !== undefined){
let data131 = data78.Detail;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key10 in data131){
if(!(func2.call(schema6.properties.snapshots.items.properties.Detail.properties, key10))){
const err32 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.snapshots.items.properties.Detail,data:data131};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data131.ConsistentLevel !== undefined){
if(!(validate22(data131.ConsistentLevel, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/ConsistentLevel",parentData:data131,parentDataProperty:"ConsistentLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.ContainOsDisk !== undefined){
if(!(validate48(data131.ContainOsDisk, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/ContainOsDisk",parentData:data131,parentDataProperty:"ContainOsDisk",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data131.DiskCategory !== undefined){
if(!(validate22(data131.DiskCategory, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskCategory",parentData:data131,parentDataProperty:"DiskCategory",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.DiskDevName !== undefined){
if(!(validate22(data131.DiskDevName, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskDevName",parentData:data131,parentDataProperty:"DiskDevName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.DiskIdList !== undefined){
let data136 = data131.DiskIdList;
if(Array.isArray(data136)){
const len5 = data136.length;
for(let i5=0; i5<len5; i5++){
if(!(validate22(data136[i5], {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskIdList/" + i5,parentData:data136,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DiskIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList,data:data136};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data131.DowngradeReason !== undefined){
if(!(validate22(data131.DowngradeReason, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/DowngradeReason",parentData:data131,parentDataProperty:"DowngradeReason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.HostName !== undefined){
if(!(validate22(data131.HostName, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/HostName",parentData:data131,parentDataProperty:"HostName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.InstanceName !== undefined){
if(!(validate22(data131.InstanceName, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstanceName",parentData:data131,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.InstanceType !== undefined){
if(!(validate22(data131.InstanceType, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstanceType",parentData:data131,parentDataProperty:"InstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.InstantAccess !== undefined){
if(!(validate48(data131.InstantAccess, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/InstantAccess",parentData:data131,parentDataProperty:"InstantAccess",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data131.NativeSnapshotIdList !== undefined){
let data143 = data131.NativeSnapshotIdList;
if(Array.isArray(data143)){
const len6 = data143.length;
for(let i6=0; i6<len6; i6++){
if(!(validate22(data143[i6], {instancePath:instancePath+"/snapshots/" + i3+"/Detail/NativeSnapshotIdList/" + i6,parentData:data143,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail/NativeSnapshotIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/NativeSnapshotIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList,data:data143};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data131.OsDiskId !== undefined){
if(!(validate22(data131.OsDiskId, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsDiskId",parentData:data131,parentDataProperty:"OsDiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.OsName !== undefined){
if(!(validate22(data131.OsName, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsName",parentData:data131,parentDataProperty:"OsName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.OsNameEn !== undefined){
if(!(validate22(data131.OsNameEn, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsNameEn",parentData:data131,parentDataProperty:"OsNameEn",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.OsType !== undefined){
if(!(validate22(data131.OsType, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/OsType",parentData:data131,parentDataProperty:"OsType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.PerformanceLevel !== undefined){
if(!(validate22(data131.PerformanceLevel, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/PerformanceLevel",parentData:data131,parentDataProperty:"PerformanceLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.Platform !== undefined){
if(!(validate22(data131.Platform, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/Platform",parentData:data131,parentDataProperty:"Platform",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.SnapshotGroupId !== undefined){
if(!(validate22(data131.SnapshotGroupId, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/SnapshotGroupId",parentData:data131,parentDataProperty:"SnapshotGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data131.SystemDisk !== undefined){
if(!(validate48(data131.SystemDisk, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/SystemDisk",parentData:data131,parentDataProperty:"SystemDisk",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data131.VmName !== undefined){
if(!(validate22(data131.VmName, {instancePath:instancePath+"/snapshots/" + i3+"/Detail/VmName",parentData:data131,parentDataProperty:"VmName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/snapshots/" + i3+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Detail.type,parentSchema:schema6.properties.snapshots.items.properties.Detail,data:data131};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data78.PlanId !== undefined){
if(!(validate22(data78.PlanId, {instancePath:instancePath+"/snapshots/" + i3+"/PlanId",parentData:data78,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.UdmRegionId !== undefined){
if(!(validate22(data78.UdmRegionId, {instancePath:instancePath+"/snapshots/" + i3+"/UdmRegionId",parentData:data78,parentDataProperty:"UdmRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.Edition !== undefined){
let data156 = data78.Edition;
if(!((data156 === "STANDARD") || (data156 === "BASIC"))){
const err36 = {instancePath:instancePath+"/snapshots/" + i3+"/Edition",schemaPath:"#/properties/snapshots/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.snapshots.items.properties.Edition.enum},schema:schema6.properties.snapshots.items.properties.Edition.enum,parentSchema:schema6.properties.snapshots.items.properties.Edition,data:data156};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data78.createdSecondsAgo !== undefined){
let data157 = data78.createdSecondsAgo;
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
const err37 = {instancePath:instancePath+"/snapshots/" + i3+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data157};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/snapshots/" + i3+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.snapshots.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data157};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/snapshots/" + i3,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.type,parentSchema:schema6.properties.snapshots.items,data:data78};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.type,parentSchema:schema6.properties.snapshots,data:data77};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.backupJobs !== undefined){
let data158 = data.backupJobs;
if(Array.isArray(data158)){
const len7 = data158.length;
for(let i7=0; i7<len7; i7++){
let data159 = data158[i7];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.JobId === undefined){
const err41 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/required",keyword:"required",params:{missingProperty: "JobId"},schema:schema6.properties.backupJobs.items.required,parentSchema:schema6.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key11 in data159){
if(!(func2.call(schema6.properties.backupJobs.items.properties, key11))){
const err42 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data159.JobId !== undefined){
if(!(validate22(data159.JobId, {instancePath:instancePath+"/backupJobs/" + i7+"/JobId",parentData:data159,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.JobName !== undefined){
if(!(validate22(data159.JobName, {instancePath:instancePath+"/backupJobs/" + i7+"/JobName",parentData:data159,parentDataProperty:"JobName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.PlanId !== undefined){
if(!(validate22(data159.PlanId, {instancePath:instancePath+"/backupJobs/" + i7+"/PlanId",parentData:data159,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.VaultId !== undefined){
if(!(validate22(data159.VaultId, {instancePath:instancePath+"/backupJobs/" + i7+"/VaultId",parentData:data159,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.SourceType !== undefined){
if(!(validate22(data159.SourceType, {instancePath:instancePath+"/backupJobs/" + i7+"/SourceType",parentData:data159,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.BackupType !== undefined){
if(!(validate22(data159.BackupType, {instancePath:instancePath+"/backupJobs/" + i7+"/BackupType",parentData:data159,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Status !== undefined){
if(!(validate22(data159.Status, {instancePath:instancePath+"/backupJobs/" + i7+"/Status",parentData:data159,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.ErrorMessage !== undefined){
if(!(validate22(data159.ErrorMessage, {instancePath:instancePath+"/backupJobs/" + i7+"/ErrorMessage",parentData:data159,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Progress !== undefined){
if(!(validate64(data159.Progress, {instancePath:instancePath+"/backupJobs/" + i7+"/Progress",parentData:data159,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data159.CreatedTime !== undefined){
if(!(validate34(data159.CreatedTime, {instancePath:instancePath+"/backupJobs/" + i7+"/CreatedTime",parentData:data159,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.StartTime !== undefined){
if(!(validate34(data159.StartTime, {instancePath:instancePath+"/backupJobs/" + i7+"/StartTime",parentData:data159,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.UpdatedTime !== undefined){
if(!(validate34(data159.UpdatedTime, {instancePath:instancePath+"/backupJobs/" + i7+"/UpdatedTime",parentData:data159,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.CompleteTime !== undefined){
if(!(validate34(data159.CompleteTime, {instancePath:instancePath+"/backupJobs/" + i7+"/CompleteTime",parentData:data159,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.BytesTotal !== undefined){
if(!(validate34(data159.BytesTotal, {instancePath:instancePath+"/backupJobs/" + i7+"/BytesTotal",parentData:data159,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.BytesDone !== undefined){
if(!(validate34(data159.BytesDone, {instancePath:instancePath+"/backupJobs/" + i7+"/BytesDone",parentData:data159,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.ActualBytes !== undefined){
if(!(validate34(data159.ActualBytes, {instancePath:instancePath+"/backupJobs/" + i7+"/ActualBytes",parentData:data159,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.ItemsTotal !== undefined){
if(!(validate34(data159.ItemsTotal, {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsTotal",parentData:data159,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.ItemsDone !== undefined){
if(!(validate34(data159.ItemsDone, {instancePath:instancePath+"/backupJobs/" + i7+"/ItemsDone",parentData:data159,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.ActualItems !== undefined){
if(!(validate34(data159.ActualItems, {instancePath:instancePath+"/backupJobs/" + i7+"/ActualItems",parentData:data159,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.FilesTotal !== undefined){
if(!(validate34(data159.FilesTotal, {instancePath:instancePath+"/backupJobs/" + i7+"/FilesTotal",parentData:data159,parentDataProperty:"FilesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.FilesDone !== undefined){
if(!(validate34(data159.FilesDone, {instancePath:instancePath+"/backupJobs/" + i7+"/FilesDone",parentData:data159,parentDataProperty:"FilesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.ActualFiles !== undefined){
if(!(validate34(data159.ActualFiles, {instancePath:instancePath+"/backupJobs/" + i7+"/ActualFiles",parentData:data159,parentDataProperty:"ActualFiles",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.Speed !== undefined){
if(!(validate34(data159.Speed, {instancePath:instancePath+"/backupJobs/" + i7+"/Speed",parentData:data159,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.SpeedLimit !== undefined){
if(!(validate22(data159.SpeedLimit, {instancePath:instancePath+"/backupJobs/" + i7+"/SpeedLimit",parentData:data159,parentDataProperty:"SpeedLimit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.InstanceId !== undefined){
if(!(validate22(data159.InstanceId, {instancePath:instancePath+"/backupJobs/" + i7+"/InstanceId",parentData:data159,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.ClientId !== undefined){
if(!(validate22(data159.ClientId, {instancePath:instancePath+"/backupJobs/" + i7+"/ClientId",parentData:data159,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Paths !== undefined){
let data186 = data159.Paths;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key12 in data186){
if(!(key12 === "Path")){
const err43 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.Paths,data:data186};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data186.Path !== undefined){
let data187 = data186.Path;
if(Array.isArray(data187)){
const len8 = data187.length;
for(let i8=0; i8<len8; i8++){
if(!(validate22(data187[i8], {instancePath:instancePath+"/backupJobs/" + i7+"/Paths/Path/" + i8,parentData:data187,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths/Path",schemaPath:"#/properties/backupJobs/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths.properties.Path,data:data187};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/backupJobs/" + i7+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Paths.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths,data:data186};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data159.Include !== undefined){
if(!(validate22(data159.Include, {instancePath:instancePath+"/backupJobs/" + i7+"/Include",parentData:data159,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Exclude !== undefined){
if(!(validate22(data159.Exclude, {instancePath:instancePath+"/backupJobs/" + i7+"/Exclude",parentData:data159,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Options !== undefined){
if(!(validate22(data159.Options, {instancePath:instancePath+"/backupJobs/" + i7+"/Options",parentData:data159,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Bucket !== undefined){
if(!(validate22(data159.Bucket, {instancePath:instancePath+"/backupJobs/" + i7+"/Bucket",parentData:data159,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Prefix !== undefined){
if(!(validate22(data159.Prefix, {instancePath:instancePath+"/backupJobs/" + i7+"/Prefix",parentData:data159,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.FileSystemId !== undefined){
if(!(validate22(data159.FileSystemId, {instancePath:instancePath+"/backupJobs/" + i7+"/FileSystemId",parentData:data159,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.CreateTime !== undefined){
if(!(validate34(data159.CreateTime, {instancePath:instancePath+"/backupJobs/" + i7+"/CreateTime",parentData:data159,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.InstanceName !== undefined){
if(!(validate22(data159.InstanceName, {instancePath:instancePath+"/backupJobs/" + i7+"/InstanceName",parentData:data159,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.TableName !== undefined){
if(!(validate22(data159.TableName, {instancePath:instancePath+"/backupJobs/" + i7+"/TableName",parentData:data159,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.OtsDetail !== undefined){
let data198 = data159.OtsDetail;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key13 in data198){
if(!(key13 === "TableNames")){
const err46 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail,data:data198};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data198.TableNames !== undefined){
let data199 = data198.TableNames;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key14 in data199){
if(!(key14 === "TableName")){
const err47 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data199};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data199.TableName !== undefined){
let data200 = data199.TableName;
if(Array.isArray(data200)){
const len9 = data200.length;
for(let i9=0; i9<len9; i9++){
if(!(validate22(data200[i9], {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames/TableName/" + i9,parentData:data200,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames/TableName",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/properties/TableName/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName,data:data200};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data199};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/backupJobs/" + i7+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail,data:data198};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data159.Detail !== undefined){
let data202 = data159.Detail;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key15 in data202){
if(!(func2.call(schema6.properties.backupJobs.items.properties.Detail.properties, key15))){
const err51 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.Detail,data:data202};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data202.DoCopy !== undefined){
if(!(validate48(data202.DoCopy, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DoCopy",parentData:data202,parentDataProperty:"DoCopy",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data202.DestinationNativeSnapshotId !== undefined){
if(!(validate22(data202.DestinationNativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotId",parentData:data202,parentDataProperty:"DestinationNativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data202.DestinationNativeSnapshotProgress !== undefined){
if(!(validate64(data202.DestinationNativeSnapshotProgress, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotProgress",parentData:data202,parentDataProperty:"DestinationNativeSnapshotProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data202.DestinationNativeSnapshotStatus !== undefined){
if(!(validate22(data202.DestinationNativeSnapshotStatus, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotStatus",parentData:data202,parentDataProperty:"DestinationNativeSnapshotStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data202.DestinationRetention !== undefined){
if(!(validate34(data202.DestinationRetention, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationRetention",parentData:data202,parentDataProperty:"DestinationRetention",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data202.DestinationSnapshotId !== undefined){
if(!(validate22(data202.DestinationSnapshotId, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationSnapshotId",parentData:data202,parentDataProperty:"DestinationSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data202.DestinationNativeSnapshotErrorMessage !== undefined){
if(!(validate22(data202.DestinationNativeSnapshotErrorMessage, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DestinationNativeSnapshotErrorMessage",parentData:data202,parentDataProperty:"DestinationNativeSnapshotErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data202.NativeSnapshotId !== undefined){
if(!(validate22(data202.NativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/NativeSnapshotId",parentData:data202,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data202.DiskNativeSnapshotIdList !== undefined){
let data211 = data202.DiskNativeSnapshotIdList;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key16 in data211){
if(!(key16 === "DiskNativeSnapshotId")){
const err52 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data211};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data211.DiskNativeSnapshotId !== undefined){
let data212 = data211.DiskNativeSnapshotId;
if(Array.isArray(data212)){
const len10 = data212.length;
for(let i10=0; i10<len10; i10++){
if(!(validate22(data212[i10], {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i10,parentData:data212,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/properties/DiskNativeSnapshotId/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId,data:data212};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data211};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/backupJobs/" + i7+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail,data:data202};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data159.CrossAccountType !== undefined){
if(!(validate22(data159.CrossAccountType, {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountType",parentData:data159,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.CrossAccountUserId !== undefined){
if(!(validate34(data159.CrossAccountUserId, {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountUserId",parentData:data159,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data159.CrossAccountRoleName !== undefined){
if(!(validate22(data159.CrossAccountRoleName, {instancePath:instancePath+"/backupJobs/" + i7+"/CrossAccountRoleName",parentData:data159,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Identifier !== undefined){
if(!(validate22(data159.Identifier, {instancePath:instancePath+"/backupJobs/" + i7+"/Identifier",parentData:data159,parentDataProperty:"Identifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.DestSourceType !== undefined){
if(!(validate22(data159.DestSourceType, {instancePath:instancePath+"/backupJobs/" + i7+"/DestSourceType",parentData:data159,parentDataProperty:"DestSourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.DestDataSourceId !== undefined){
if(!(validate22(data159.DestDataSourceId, {instancePath:instancePath+"/backupJobs/" + i7+"/DestDataSourceId",parentData:data159,parentDataProperty:"DestDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.DestDataSourceDetail !== undefined){
if(!(validate22(data159.DestDataSourceDetail, {instancePath:instancePath+"/backupJobs/" + i7+"/DestDataSourceDetail",parentData:data159,parentDataProperty:"DestDataSourceDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.ChangeListPath !== undefined){
if(!(validate22(data159.ChangeListPath, {instancePath:instancePath+"/backupJobs/" + i7+"/ChangeListPath",parentData:data159,parentDataProperty:"ChangeListPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.TriggerMode !== undefined){
if(!(validate22(data159.TriggerMode, {instancePath:instancePath+"/backupJobs/" + i7+"/TriggerMode",parentData:data159,parentDataProperty:"TriggerMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Report !== undefined){
let data223 = data159.Report;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key17 in data223){
if(!(((((key17 === "TotalFiles") || (key17 === "SuccessFiles")) || (key17 === "FailedFiles")) || (key17 === "SkippedFiles")) || (key17 === "ReportTaskStatus"))){
const err56 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.backupJobs.items.properties.Report,data:data223};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data223.TotalFiles !== undefined){
if(!(validate22(data223.TotalFiles, {instancePath:instancePath+"/backupJobs/" + i7+"/Report/TotalFiles",parentData:data223,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data223.SuccessFiles !== undefined){
if(!(validate22(data223.SuccessFiles, {instancePath:instancePath+"/backupJobs/" + i7+"/Report/SuccessFiles",parentData:data223,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data223.FailedFiles !== undefined){
if(!(validate22(data223.FailedFiles, {instancePath:instancePath+"/backupJobs/" + i7+"/Report/FailedFiles",parentData:data223,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data223.SkippedFiles !== undefined){
if(!(validate22(data223.SkippedFiles, {instancePath:instancePath+"/backupJobs/" + i7+"/Report/SkippedFiles",parentData:data223,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data223.ReportTaskStatus !== undefined){
if(!(validate22(data223.ReportTaskStatus, {instancePath:instancePath+"/backupJobs/" + i7+"/Report/ReportTaskStatus",parentData:data223,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/backupJobs/" + i7+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Report.type,parentSchema:schema6.properties.backupJobs.items.properties.Report,data:data223};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data159.course !== undefined){
if(!(validate22(data159.course, {instancePath:instancePath+"/backupJobs/" + i7+"/course",parentData:data159,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data159.Edition !== undefined){
let data230 = data159.Edition;
if(!((data230 === "STANDARD") || (data230 === "BASIC"))){
const err58 = {instancePath:instancePath+"/backupJobs/" + i7+"/Edition",schemaPath:"#/properties/backupJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.backupJobs.items.properties.Edition.enum},schema:schema6.properties.backupJobs.items.properties.Edition.enum,parentSchema:schema6.properties.backupJobs.items.properties.Edition,data:data230};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data159.createdSecondsAgo !== undefined){
let data231 = data159.createdSecondsAgo;
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 0 || isNaN(data231)){
const err59 = {instancePath:instancePath+"/backupJobs/" + i7+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data231};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/backupJobs/" + i7+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.backupJobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data231};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/backupJobs/" + i7,schemaPath:"#/properties/backupJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.type,parentSchema:schema6.properties.backupJobs.items,data:data159};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/backupJobs",schemaPath:"#/properties/backupJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.type,parentSchema:schema6.properties.backupJobs,data:data158};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.restoreJobs !== undefined){
let data232 = data.restoreJobs;
if(Array.isArray(data232)){
const len11 = data232.length;
for(let i11=0; i11<len11; i11++){
let data233 = data232[i11];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.RestoreId === undefined){
const err63 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/required",keyword:"required",params:{missingProperty: "RestoreId"},schema:schema6.properties.restoreJobs.items.required,parentSchema:schema6.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key18 in data233){
if(!(func2.call(schema6.properties.restoreJobs.items.properties, key18))){
const err64 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data233.RestoreId !== undefined){
if(!(validate22(data233.RestoreId, {instancePath:instancePath+"/restoreJobs/" + i11+"/RestoreId",parentData:data233,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.RestoreType !== undefined){
if(!(validate22(data233.RestoreType, {instancePath:instancePath+"/restoreJobs/" + i11+"/RestoreType",parentData:data233,parentDataProperty:"RestoreType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SourceType !== undefined){
if(!(validate22(data233.SourceType, {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceType",parentData:data233,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Status !== undefined){
if(!(validate22(data233.Status, {instancePath:instancePath+"/restoreJobs/" + i11+"/Status",parentData:data233,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.ErrorMessage !== undefined){
if(!(validate22(data233.ErrorMessage, {instancePath:instancePath+"/restoreJobs/" + i11+"/ErrorMessage",parentData:data233,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.ErrorFile !== undefined){
if(!(validate22(data233.ErrorFile, {instancePath:instancePath+"/restoreJobs/" + i11+"/ErrorFile",parentData:data233,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Progress !== undefined){
if(!(validate64(data233.Progress, {instancePath:instancePath+"/restoreJobs/" + i11+"/Progress",parentData:data233,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data233.VaultId !== undefined){
if(!(validate22(data233.VaultId, {instancePath:instancePath+"/restoreJobs/" + i11+"/VaultId",parentData:data233,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SnapshotId !== undefined){
if(!(validate22(data233.SnapshotId, {instancePath:instancePath+"/restoreJobs/" + i11+"/SnapshotId",parentData:data233,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SnapshotHash !== undefined){
if(!(validate22(data233.SnapshotHash, {instancePath:instancePath+"/restoreJobs/" + i11+"/SnapshotHash",parentData:data233,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.ParentId !== undefined){
if(!(validate22(data233.ParentId, {instancePath:instancePath+"/restoreJobs/" + i11+"/ParentId",parentData:data233,parentDataProperty:"ParentId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.ClusterId !== undefined){
if(!(validate22(data233.ClusterId, {instancePath:instancePath+"/restoreJobs/" + i11+"/ClusterId",parentData:data233,parentDataProperty:"ClusterId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.CreatedTime !== undefined){
if(!(validate34(data233.CreatedTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/CreatedTime",parentData:data233,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.StartTime !== undefined){
if(!(validate34(data233.StartTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/StartTime",parentData:data233,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.UpdatedTime !== undefined){
if(!(validate34(data233.UpdatedTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/UpdatedTime",parentData:data233,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.CompleteTime !== undefined){
if(!(validate34(data233.CompleteTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/CompleteTime",parentData:data233,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.ExpireTime !== undefined){
if(!(validate34(data233.ExpireTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/ExpireTime",parentData:data233,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.BytesTotal !== undefined){
if(!(validate34(data233.BytesTotal, {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesTotal",parentData:data233,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.BytesDone !== undefined){
if(!(validate34(data233.BytesDone, {instancePath:instancePath+"/restoreJobs/" + i11+"/BytesDone",parentData:data233,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.ActualBytes !== undefined){
if(!(validate34(data233.ActualBytes, {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualBytes",parentData:data233,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.ItemsTotal !== undefined){
if(!(validate34(data233.ItemsTotal, {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsTotal",parentData:data233,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.ItemsDone !== undefined){
if(!(validate34(data233.ItemsDone, {instancePath:instancePath+"/restoreJobs/" + i11+"/ItemsDone",parentData:data233,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.ActualItems !== undefined){
if(!(validate34(data233.ActualItems, {instancePath:instancePath+"/restoreJobs/" + i11+"/ActualItems",parentData:data233,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.Speed !== undefined){
if(!(validate34(data233.Speed, {instancePath:instancePath+"/restoreJobs/" + i11+"/Speed",parentData:data233,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.Options !== undefined){
if(!(validate22(data233.Options, {instancePath:instancePath+"/restoreJobs/" + i11+"/Options",parentData:data233,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Include !== undefined){
if(!(validate22(data233.Include, {instancePath:instancePath+"/restoreJobs/" + i11+"/Include",parentData:data233,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Exclude !== undefined){
if(!(validate22(data233.Exclude, {instancePath:instancePath+"/restoreJobs/" + i11+"/Exclude",parentData:data233,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.UdmDetail !== undefined){
if(!(validate22(data233.UdmDetail, {instancePath:instancePath+"/restoreJobs/" + i11+"/UdmDetail",parentData:data233,parentDataProperty:"UdmDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetInstanceId !== undefined){
if(!(validate22(data233.TargetInstanceId, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetInstanceId",parentData:data233,parentDataProperty:"TargetInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetPath !== undefined){
if(!(validate22(data233.TargetPath, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetPath",parentData:data233,parentDataProperty:"TargetPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetBucket !== undefined){
if(!(validate22(data233.TargetBucket, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetBucket",parentData:data233,parentDataProperty:"TargetBucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetPrefix !== undefined){
if(!(validate22(data233.TargetPrefix, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetPrefix",parentData:data233,parentDataProperty:"TargetPrefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetFileSystemId !== undefined){
if(!(validate22(data233.TargetFileSystemId, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetFileSystemId",parentData:data233,parentDataProperty:"TargetFileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetCreateTime !== undefined){
if(!(validate34(data233.TargetCreateTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetCreateTime",parentData:data233,parentDataProperty:"TargetCreateTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.TargetInstanceName !== undefined){
if(!(validate22(data233.TargetInstanceName, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetInstanceName",parentData:data233,parentDataProperty:"TargetInstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetTableName !== undefined){
if(!(validate22(data233.TargetTableName, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTableName",parentData:data233,parentDataProperty:"TargetTableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetTime !== undefined){
if(!(validate34(data233.TargetTime, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetTime",parentData:data233,parentDataProperty:"TargetTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.TargetClientId !== undefined){
if(!(validate22(data233.TargetClientId, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetClientId",parentData:data233,parentDataProperty:"TargetClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.TargetDataSourceId !== undefined){
if(!(validate22(data233.TargetDataSourceId, {instancePath:instancePath+"/restoreJobs/" + i11+"/TargetDataSourceId",parentData:data233,parentDataProperty:"TargetDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.OtsDetail !== undefined){
let data273 = data233.OtsDetail;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key19 in data273){
if(!((key19 === "BatchChannelCount") || (key19 === "OverwriteExisting"))){
const err65 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.restoreJobs.items.properties.OtsDetail,data:data273};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data273.BatchChannelCount !== undefined){
if(!(validate64(data273.BatchChannelCount, {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail/BatchChannelCount",parentData:data273,parentDataProperty:"BatchChannelCount",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data273.OverwriteExisting !== undefined){
if(!(validate48(data273.OverwriteExisting, {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail/OverwriteExisting",parentData:data273,parentDataProperty:"OverwriteExisting",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/restoreJobs/" + i11+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.restoreJobs.items.properties.OtsDetail,data:data273};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data233.CrossAccountType !== undefined){
if(!(validate22(data233.CrossAccountType, {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountType",parentData:data233,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.CrossAccountUserId !== undefined){
if(!(validate34(data233.CrossAccountUserId, {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountUserId",parentData:data233,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.CrossAccountRoleName !== undefined){
if(!(validate22(data233.CrossAccountRoleName, {instancePath:instancePath+"/restoreJobs/" + i11+"/CrossAccountRoleName",parentData:data233,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Report !== undefined){
let data279 = data233.Report;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key20 in data279){
if(!(((((key20 === "TotalFiles") || (key20 === "SuccessFiles")) || (key20 === "FailedFiles")) || (key20 === "SkippedFiles")) || (key20 === "ReportTaskStatus"))){
const err67 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.restoreJobs.items.properties.Report,data:data279};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data279.TotalFiles !== undefined){
if(!(validate22(data279.TotalFiles, {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/TotalFiles",parentData:data279,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data279.SuccessFiles !== undefined){
if(!(validate22(data279.SuccessFiles, {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/SuccessFiles",parentData:data279,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data279.FailedFiles !== undefined){
if(!(validate22(data279.FailedFiles, {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/FailedFiles",parentData:data279,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data279.SkippedFiles !== undefined){
if(!(validate22(data279.SkippedFiles, {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/SkippedFiles",parentData:data279,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data279.ReportTaskStatus !== undefined){
if(!(validate22(data279.ReportTaskStatus, {instancePath:instancePath+"/restoreJobs/" + i11+"/Report/ReportTaskStatus",parentData:data279,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.Report.type,parentSchema:schema6.properties.restoreJobs.items.properties.Report,data:data279};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data233.MeteringBytesTotal !== undefined){
if(!(validate34(data233.MeteringBytesTotal, {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesTotal",parentData:data233,parentDataProperty:"MeteringBytesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.MeteringBytesDone !== undefined){
if(!(validate34(data233.MeteringBytesDone, {instancePath:instancePath+"/restoreJobs/" + i11+"/MeteringBytesDone",parentData:data233,parentDataProperty:"MeteringBytesDone",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data233.StorageClass !== undefined){
if(!(validate22(data233.StorageClass, {instancePath:instancePath+"/restoreJobs/" + i11+"/StorageClass",parentData:data233,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.FailbackDetail !== undefined){
if(!(validate22(data233.FailbackDetail, {instancePath:instancePath+"/restoreJobs/" + i11+"/FailbackDetail",parentData:data233,parentDataProperty:"FailbackDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SourceInstanceId !== undefined){
if(!(validate22(data233.SourceInstanceId, {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceInstanceId",parentData:data233,parentDataProperty:"SourceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.SourceResourceId !== undefined){
if(!(validate22(data233.SourceResourceId, {instancePath:instancePath+"/restoreJobs/" + i11+"/SourceResourceId",parentData:data233,parentDataProperty:"SourceResourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.FileDetections !== undefined){
if(!(validate22(data233.FileDetections, {instancePath:instancePath+"/restoreJobs/" + i11+"/FileDetections",parentData:data233,parentDataProperty:"FileDetections",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data233.Edition !== undefined){
let data292 = data233.Edition;
if(!((data292 === "STANDARD") || (data292 === "BASIC"))){
const err69 = {instancePath:instancePath+"/restoreJobs/" + i11+"/Edition",schemaPath:"#/properties/restoreJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreJobs.items.properties.Edition.enum},schema:schema6.properties.restoreJobs.items.properties.Edition.enum,parentSchema:schema6.properties.restoreJobs.items.properties.Edition,data:data292};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/restoreJobs/" + i11,schemaPath:"#/properties/restoreJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.type,parentSchema:schema6.properties.restoreJobs.items,data:data233};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/restoreJobs",schemaPath:"#/properties/restoreJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restoreJobs.type,parentSchema:schema6.properties.restoreJobs,data:data232};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.dbsRestoreTasks !== undefined){
let data293 = data.dbsRestoreTasks;
if(Array.isArray(data293)){
const len12 = data293.length;
for(let i12=0; i12<len12; i12++){
let data294 = data293[i12];
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(data294.RestoreTaskId === undefined){
const err72 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.dbsRestoreTasks.items.required,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key21 in data294){
if(!(func2.call(schema6.properties.dbsRestoreTasks.items.properties, key21))){
const err73 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data294.RestoreTaskId !== undefined){
if(!(validate22(data294.RestoreTaskId, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskId",parentData:data294,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.RestoreTaskName !== undefined){
if(!(validate22(data294.RestoreTaskName, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskName",parentData:data294,parentDataProperty:"RestoreTaskName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.BackupPlanId !== undefined){
if(!(validate22(data294.BackupPlanId, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupPlanId",parentData:data294,parentDataProperty:"BackupPlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.BackupSetId !== undefined){
if(!(validate22(data294.BackupSetId, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupSetId",parentData:data294,parentDataProperty:"BackupSetId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.RestoreStatus !== undefined){
if(!(validate22(data294.RestoreStatus, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreStatus",parentData:data294,parentDataProperty:"RestoreStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.ErrMessage !== undefined){
if(!(validate22(data294.ErrMessage, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/ErrMessage",parentData:data294,parentDataProperty:"ErrMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.RestoreTime !== undefined){
if(!(validate34(data294.RestoreTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTime",parentData:data294,parentDataProperty:"RestoreTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data294.RestoreTaskCreateTime !== undefined){
if(!(validate34(data294.RestoreTaskCreateTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskCreateTime",parentData:data294,parentDataProperty:"RestoreTaskCreateTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data294.RestoreTaskFinishTime !== undefined){
if(!(validate34(data294.RestoreTaskFinishTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreTaskFinishTime",parentData:data294,parentDataProperty:"RestoreTaskFinishTime",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data294.FullDataRestoreProgress !== undefined){
if(!(validate64(data294.FullDataRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullDataRestoreProgress",parentData:data294,parentDataProperty:"FullDataRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.FullStruforeRestoreProgress !== undefined){
if(!(validate64(data294.FullStruforeRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullStruforeRestoreProgress",parentData:data294,parentDataProperty:"FullStruforeRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.FullStruAfterRestoreProgress !== undefined){
if(!(validate64(data294.FullStruAfterRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/FullStruAfterRestoreProgress",parentData:data294,parentDataProperty:"FullStruAfterRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.ContinuousRestoreProgress !== undefined){
if(!(validate64(data294.ContinuousRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/ContinuousRestoreProgress",parentData:data294,parentDataProperty:"ContinuousRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.PhysicalFullBackupRecoverProgress !== undefined){
if(!(validate64(data294.PhysicalFullBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalFullBackupRecoverProgress",parentData:data294,parentDataProperty:"PhysicalFullBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.PhysicalFullAndIncrementBackupRecoverProgress !== undefined){
if(!(validate64(data294.PhysicalFullAndIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalFullAndIncrementBackupRecoverProgress",parentData:data294,parentDataProperty:"PhysicalFullAndIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.PhysicalIncrementBackupRecoverProgress !== undefined){
if(!(validate64(data294.PhysicalIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalIncrementBackupRecoverProgress",parentData:data294,parentDataProperty:"PhysicalIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.PhysicalDatabaseOnlineProgress !== undefined){
if(!(validate64(data294.PhysicalDatabaseOnlineProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalDatabaseOnlineProgress",parentData:data294,parentDataProperty:"PhysicalDatabaseOnlineProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.PhysicalBackupRecoverProgress !== undefined){
if(!(validate64(data294.PhysicalBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/PhysicalBackupRecoverProgress",parentData:data294,parentDataProperty:"PhysicalBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data294.RestoreObjects !== undefined){
if(!(validate22(data294.RestoreObjects, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreObjects",parentData:data294,parentDataProperty:"RestoreObjects",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.RestoreDir !== undefined){
if(!(validate22(data294.RestoreDir, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreDir",parentData:data294,parentDataProperty:"RestoreDir",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.RestoreDestinationMode !== undefined){
if(!(validate22(data294.RestoreDestinationMode, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/RestoreDestinationMode",parentData:data294,parentDataProperty:"RestoreDestinationMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointInstanceType !== undefined){
if(!(validate22(data294.DestinationEndpointInstanceType, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointInstanceType",parentData:data294,parentDataProperty:"DestinationEndpointInstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointInstanceID !== undefined){
if(!(validate22(data294.DestinationEndpointInstanceID, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointInstanceID",parentData:data294,parentDataProperty:"DestinationEndpointInstanceID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointRegion !== undefined){
if(!(validate22(data294.DestinationEndpointRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointRegion",parentData:data294,parentDataProperty:"DestinationEndpointRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointIpPort !== undefined){
if(!(validate22(data294.DestinationEndpointIpPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointIpPort",parentData:data294,parentDataProperty:"DestinationEndpointIpPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointHost !== undefined){
if(!(validate22(data294.DestinationEndpointHost, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointHost",parentData:data294,parentDataProperty:"DestinationEndpointHost",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointPort !== undefined){
if(!(validate22(data294.DestinationEndpointPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointPort",parentData:data294,parentDataProperty:"DestinationEndpointPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointDatabaseName !== undefined){
if(!(validate22(data294.DestinationEndpointDatabaseName, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointDatabaseName",parentData:data294,parentDataProperty:"DestinationEndpointDatabaseName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointUserName !== undefined){
if(!(validate22(data294.DestinationEndpointUserName, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointUserName",parentData:data294,parentDataProperty:"DestinationEndpointUserName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointOracleSID !== undefined){
if(!(validate22(data294.DestinationEndpointOracleSID, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointOracleSID",parentData:data294,parentDataProperty:"DestinationEndpointOracleSID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.DestinationEndpointEnableSsl !== undefined){
if(!(validate22(data294.DestinationEndpointEnableSsl, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/DestinationEndpointEnableSsl",parentData:data294,parentDataProperty:"DestinationEndpointEnableSsl",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.BackupGatewayId !== undefined){
if(!(validate34(data294.BackupGatewayId, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayId",parentData:data294,parentDataProperty:"BackupGatewayId",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data294.BackupGatewayIdentifier !== undefined){
if(!(validate22(data294.BackupGatewayIdentifier, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupGatewayIdentifier",parentData:data294,parentDataProperty:"BackupGatewayIdentifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.BackupSourceOssRegion !== undefined){
if(!(validate22(data294.BackupSourceOssRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/BackupSourceOssRegion",parentData:data294,parentDataProperty:"BackupSourceOssRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.CrossAliyunId !== undefined){
if(!(validate22(data294.CrossAliyunId, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/CrossAliyunId",parentData:data294,parentDataProperty:"CrossAliyunId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.CrossRoleName !== undefined){
if(!(validate22(data294.CrossRoleName, {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/CrossRoleName",parentData:data294,parentDataProperty:"CrossRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data294.course !== undefined){
let data331 = data294.course;
if(!(((((data331 === "success") || (data331 === "failed")) || (data331 === "stop")) || (data331 === "pause")) || (data331 === "running"))){
const err74 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/course",schemaPath:"#/properties/dbsRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.dbsRestoreTasks.items.properties.course.enum},schema:schema6.properties.dbsRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.course,data:data331};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data294.seconds !== undefined){
let data332 = data294.seconds;
if((typeof data332 == "number") && (isFinite(data332))){
if(data332 < 0 || isNaN(data332)){
const err75 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data332};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data332};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data294.createdSecondsAgo !== undefined){
let data333 = data294.createdSecondsAgo;
if((typeof data333 == "number") && (isFinite(data333))){
if(data333 < 0 || isNaN(data333)){
const err77 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data333};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data333};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/dbsRestoreTasks/" + i12,schemaPath:"#/properties/dbsRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.dbsRestoreTasks.items.type,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data294};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/dbsRestoreTasks",schemaPath:"#/properties/dbsRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.dbsRestoreTasks.type,parentSchema:schema6.properties.dbsRestoreTasks,data:data293};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.computeNestRestoreTasks !== undefined){
let data334 = data.computeNestRestoreTasks;
if(Array.isArray(data334)){
const len13 = data334.length;
for(let i13=0; i13<len13; i13++){
let data335 = data334[i13];
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
if(data335.RestoreTaskId === undefined){
const err81 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.computeNestRestoreTasks.items.required,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key22 in data335){
if(!(func2.call(schema6.properties.computeNestRestoreTasks.items.properties, key22))){
const err82 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data335.RestoreTaskId !== undefined){
if(!(validate22(data335.RestoreTaskId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/RestoreTaskId",parentData:data335,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.ServiceInstanceId !== undefined){
if(!(validate22(data335.ServiceInstanceId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/ServiceInstanceId",parentData:data335,parentDataProperty:"ServiceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.BackupId !== undefined){
if(!(validate22(data335.BackupId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/BackupId",parentData:data335,parentDataProperty:"BackupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.Status !== undefined){
if(!(validate22(data335.Status, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/Status",parentData:data335,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.StatusDetail !== undefined){
if(!(validate22(data335.StatusDetail, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/StatusDetail",parentData:data335,parentDataProperty:"StatusDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.CreateTime !== undefined){
if(!(validate22(data335.CreateTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/CreateTime",parentData:data335,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.StartTime !== undefined){
if(!(validate22(data335.StartTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/StartTime",parentData:data335,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.EndTime !== undefined){
if(!(validate22(data335.EndTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/EndTime",parentData:data335,parentDataProperty:"EndTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.ModifiedTime !== undefined){
if(!(validate22(data335.ModifiedTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/ModifiedTime",parentData:data335,parentDataProperty:"ModifiedTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data335.course !== undefined){
let data345 = data335.course;
if(!(((data345 === "Restoring") || (data345 === "Restored")) || (data345 === "RestoreFailed"))){
const err83 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/course",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.computeNestRestoreTasks.items.properties.course.enum},schema:schema6.properties.computeNestRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.course,data:data345};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data335.seconds !== undefined){
let data346 = data335.seconds;
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 < 0 || isNaN(data346)){
const err84 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data346};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data346};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data335.createdSecondsAgo !== undefined){
let data347 = data335.createdSecondsAgo;
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 < 0 || isNaN(data347)){
const err86 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data347};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data347};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i13,schemaPath:"#/properties/computeNestRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.computeNestRestoreTasks.items.type,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data335};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/computeNestRestoreTasks",schemaPath:"#/properties/computeNestRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.computeNestRestoreTasks.type,parentSchema:schema6.properties.computeNestRestoreTasks,data:data334};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.courses !== undefined){
let data348 = data.courses;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key23 in data348){
let data349 = data348[key23];
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key24 in data349){
if(!(func2.call(schema6.properties.courses.additionalProperties.properties, key24))){
const err90 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.courses.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data349.preset !== undefined){
let data350 = data349.preset;
if(!((((((((((((((data350 === "complete") || (data350 === "completeAtOnce")) || (data350 === "partial")) || (data350 === "failed")) || (data350 === "expired")) || (data350 === "canceled")) || (data350 === "queuedForLong")) || (data350 === "stuckAt99")) || (data350 === "unknownForAWhile")) || (data350 === "unknownForEver")) || (data350 === "created")) || (data350 === "queued")) || (data350 === "never")) || (data350 === "canceling"))){
const err91 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/courses/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.preset.enum},schema:schema6.properties.courses.additionalProperties.properties.preset.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.preset,data:data350};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data349.seconds !== undefined){
let data351 = data349.seconds;
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 < 0 || isNaN(data351)){
const err92 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data351};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data351};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data349.steps !== undefined){
let data352 = data349.steps;
if(Array.isArray(data352)){
if(data352.length < 1){
const err94 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data352};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len14 = data352.length;
for(let i14=0; i14<len14; i14++){
let data353 = data352[i14];
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
if(data353.status === undefined){
const err95 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.required,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key25 in data353){
if(!(((key25 === "status") || (key25 === "seconds")) || (key25 === "percent"))){
const err96 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data353.status !== undefined){
if(!(validate22(data353.status, {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/status",parentData:data353,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data353.seconds !== undefined){
let data355 = data353.seconds;
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 < 0 || isNaN(data355)){
const err97 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data353.percent !== undefined){
let data356 = data353.percent;
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 100 || isNaN(data356)){
const err99 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err100 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data356};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i14,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data353};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema6.properties.courses.additionalProperties.properties.steps.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data352};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data349.bytesTotal !== undefined){
if(!(validate34(data349.bytesTotal, {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",parentData:data349,parentDataProperty:"bytesTotal",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data349.itemsTotal !== undefined){
let data358 = data349.itemsTotal;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
const err104 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.itemsTotal.type,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data358};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data358 == "number") && (isFinite(data358))){
if(data358 < 0 || isNaN(data358)){
const err105 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data358};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data349.failedItems !== undefined){
let data359 = data349.failedItems;
if(!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))){
const err106 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.failedItems.type,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data359};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data359 == "number") && (isFinite(data359))){
if(data359 < 0 || isNaN(data359)){
const err107 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data359};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data349.errorMessage !== undefined){
if(!(validate22(data349.errorMessage, {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorMessage",parentData:data349,parentDataProperty:"errorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data349.errorFile !== undefined){
if(!(validate22(data349.errorFile, {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorFile",parentData:data349,parentDataProperty:"errorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data349.fields !== undefined){
let data362 = data349.fields;
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
for(const key26 in data362){
const _errs445 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key26 === "RestoreId") || (key26 === "RestoreType")) || (key26 === "SourceType")) || (key26 === "Status")) || (key26 === "ErrorMessage")) || (key26 === "ErrorFile")) || (key26 === "Progress")) || (key26 === "VaultId")) || (key26 === "SnapshotId")) || (key26 === "SnapshotHash")) || (key26 === "ParentId")) || (key26 === "ClusterId")) || (key26 === "CreatedTime")) || (key26 === "StartTime")) || (key26 === "UpdatedTime")) || (key26 === "CompleteTime")) || (key26 === "ExpireTime")) || (key26 === "BytesTotal")) || (key26 === "BytesDone")) || (key26 === "ActualBytes")) || (key26 === "ItemsTotal")) || (key26 === "ItemsDone")) || (key26 === "ActualItems")) || (key26 === "Speed")) || (key26 === "Options")) || (key26 === "Include")) || (key26 === "Exclude")) || (key26 === "UdmDetail")) || (key26 === "TargetInstanceId")) || (key26 === "TargetPath")) || (key26 === "TargetBucket")) || (key26 === "TargetPrefix")) || (key26 === "TargetFileSystemId")) || (key26 === "TargetCreateTime")) || (key26 === "TargetInstanceName")) || (key26 === "TargetTableName")) || (key26 === "TargetTime")) || (key26 === "TargetClientId")) || (key26 === "TargetDataSourceId")) || (key26 === "OtsDetail")) || (key26 === "CrossAccountType")) || (key26 === "CrossAccountUserId")) || (key26 === "CrossAccountRoleName")) || (key26 === "Report")) || (key26 === "MeteringBytesTotal")) || (key26 === "MeteringBytesDone")) || (key26 === "StorageClass")) || (key26 === "FailbackDetail")) || (key26 === "SourceInstanceId")) || (key26 === "SourceResourceId")) || (key26 === "FileDetections"))){
const err108 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,data:key26,propertyName:key26};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid56 = _errs445 === errors;
if(!valid56){
const err109 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key26},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data362};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.fields.type,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data362};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/courses/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.type,parentSchema:schema6.properties.courses.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.type,parentSchema:schema6.properties.courses,data:data348};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.rules !== undefined){
let data363 = data.rules;
if(Array.isArray(data363)){
const len15 = data363.length;
for(let i15=0; i15<len15; i15++){
let data364 = data363[i15];
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
for(const key27 in data364){
if(!(((key27 === "match") || (key27 === "course")) || (key27 === "sequence"))){
const err113 = {instancePath:instancePath+"/rules/" + i15,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema6.properties.rules.items,data:data364};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data364.match !== undefined){
let data365 = data364.match;
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
for(const key28 in data365){
const _errs453 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key28 === "RestoreId") || (key28 === "VaultId")) || (key28 === "Edition")) || (key28 === "RestoreType")) || (key28 === "SnapshotId")) || (key28 === "SnapshotHash")) || (key28 === "SourceType")) || (key28 === "TargetFileSystemId")) || (key28 === "TargetCreateTime")) || (key28 === "TargetPath")) || (key28 === "TargetBucket")) || (key28 === "TargetPrefix")) || (key28 === "UdmDetail")) || (key28 === "UdmRegionId")) || (key28 === "TargetInstanceId")) || (key28 === "Include")) || (key28 === "Exclude")) || (key28 === "TargetContainer")) || (key28 === "InitiatedByAck")) || (key28 === "TargetContainerClusterId")) || (key28 === "TargetInstanceName")) || (key28 === "TargetTableName")) || (key28 === "TargetTime")) || (key28 === "OtsDetail")) || (key28 === "CrossAccountType")) || (key28 === "CrossAccountUserId")) || (key28 === "CrossAccountRoleName")) || (key28 === "Options")) || (key28 === "FailbackDetail")) || (key28 === "SortDirection")) || (key28 === "PageNumber")) || (key28 === "PageSize")) || (key28 === "Filters")) || (key28 === "StartTime")) || (key28 === "EndTime")) || (key28 === "Limit")) || (key28 === "NextToken")) || (key28 === "SnapshotIds")) || (key28 === "OtsInstances")) || (key28 === "BackupPlanId")) || (key28 === "RestoreTaskId")) || (key28 === "PageNum")) || (key28 === "ClientToken")) || (key28 === "StartTimestamp")) || (key28 === "EndTimestamp")) || (key28 === "OwnerId")) || (key28 === "InstanceId")) || (key28 === "DiskId")) || (key28 === "JobId")) || (key28 === "VaultName")) || (key28 === "VaultRegionId")) || (key28 === "VaultType")) || (key28 === "VaultOwnerId")) || (key28 === "Status")) || (key28 === "ResourceGroupId")) || (key28 === "Replication")) || (key28 === "Tag")) || (key28 === "MaxResults")) || (key28 === "Filter")) || (key28 === "Query")) || (key28 === "SortBy")) || (key28 === "Order"))){
const err114 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.rules.items.properties.match.propertyNames.enum},schema:schema6.properties.rules.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.rules.items.properties.match.propertyNames,data:key28,propertyName:key28};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid60 = _errs453 === errors;
if(!valid60){
const err115 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key28},schema:schema6.properties.rules.items.properties.match.propertyNames,parentSchema:schema6.properties.rules.items.properties.match,data:data365};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
for(const key29 in data365){
if(!(validate22(data365[key29], {instancePath:instancePath+"/rules/" + i15+"/match/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data365,parentDataProperty:key29,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err116 = {instancePath:instancePath+"/rules/" + i15+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.properties.match.type,parentSchema:schema6.properties.rules.items.properties.match,data:data365};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data364.course !== undefined){
if(!(validate22(data364.course, {instancePath:instancePath+"/rules/" + i15+"/course",parentData:data364,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data364.sequence !== undefined){
let data368 = data364.sequence;
if(Array.isArray(data368)){
if(data368.length < 1){
const err117 = {instancePath:instancePath+"/rules/" + i15+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.rules.items.properties.sequence,data:data368};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len16 = data368.length;
for(let i16=0; i16<len16; i16++){
if(!(validate22(data368[i16], {instancePath:instancePath+"/rules/" + i15+"/sequence/" + i16,parentData:data368,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err118 = {instancePath:instancePath+"/rules/" + i15+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.items.properties.sequence.type,parentSchema:schema6.properties.rules.items.properties.sequence,data:data368};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/rules/" + i15,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.type,parentSchema:schema6.properties.rules.items,data:data364};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data363};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.defaultCourse !== undefined){
if(!(validate22(data.defaultCourse, {instancePath:instancePath+"/defaultCourse",parentData:data,parentDataProperty:"defaultCourse",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.jobs !== undefined){
let data371 = data.jobs;
if(Array.isArray(data371)){
const len17 = data371.length;
for(let i17=0; i17<len17; i17++){
let data372 = data371[i17];
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.RestoreType === undefined){
const err121 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "RestoreType"},schema:schema6.properties.jobs.items.required,parentSchema:schema6.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key30 in data372){
const _errs465 = errors;
if(!(((((((((((((((((((((((((((((((key30 === "RestoreType") || (key30 === "VaultId")) || (key30 === "SnapshotId")) || (key30 === "SnapshotHash")) || (key30 === "SourceType")) || (key30 === "TargetFileSystemId")) || (key30 === "TargetCreateTime")) || (key30 === "TargetPath")) || (key30 === "TargetBucket")) || (key30 === "TargetPrefix")) || (key30 === "UdmDetail")) || (key30 === "UdmRegionId")) || (key30 === "TargetInstanceId")) || (key30 === "Include")) || (key30 === "Exclude")) || (key30 === "TargetContainer")) || (key30 === "InitiatedByAck")) || (key30 === "TargetContainerClusterId")) || (key30 === "TargetInstanceName")) || (key30 === "TargetTableName")) || (key30 === "TargetTime")) || (key30 === "OtsDetail")) || (key30 === "CrossAccountType")) || (key30 === "CrossAccountUserId")) || (key30 === "CrossAccountRoleName")) || (key30 === "Options")) || (key30 === "FailbackDetail")) || (key30 === "Edition")) || (key30 === "RestoreId")) || (key30 === "course")) || (key30 === "createdSecondsAgo"))){
const err122 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.propertyNames.enum},schema:schema6.properties.jobs.items.propertyNames.enum,parentSchema:schema6.properties.jobs.items.propertyNames,data:key30,propertyName:key30};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid66 = _errs465 === errors;
if(!valid66){
const err123 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/propertyNames",keyword:"propertyNames",params:{propertyName: key30},schema:schema6.properties.jobs.items.propertyNames,parentSchema:schema6.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key31 in data372){
if(!((((key31 === "RestoreType") || (key31 === "RestoreId")) || (key31 === "course")) || (key31 === "createdSecondsAgo"))){
let data373 = data372[key31];
if(((typeof data373 !== "string") && (!((typeof data373 == "number") && (isFinite(data373))))) && (typeof data373 !== "boolean")){
const err124 = {instancePath:instancePath+"/jobs/" + i17+"/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/additionalProperties/type",keyword:"type",params:{type: schema6.properties.jobs.items.additionalProperties.type},schema:schema6.properties.jobs.items.additionalProperties.type,parentSchema:schema6.properties.jobs.items.additionalProperties,data:data373};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data372.RestoreType !== undefined){
let data374 = data372.RestoreType;
if(!((((((((((data374 === "ECS_FILE") || (data374 === "OSS")) || (data374 === "NAS")) || (data374 === "COMMON_FILE_SYSTEM")) || (data374 === "OTS_TABLE")) || (data374 === "UDM_ECS_ROLLBACK")) || (data374 === "UDM_ECS")) || (data374 === "UDM_ECS_DISK")) || (data374 === "UDM_ECS_DISK_ROLLBACK")) || (data374 === "CONTAINER"))){
const err125 = {instancePath:instancePath+"/jobs/" + i17+"/RestoreType",schemaPath:"#/properties/jobs/items/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.properties.RestoreType.enum},schema:schema6.properties.jobs.items.properties.RestoreType.enum,parentSchema:schema6.properties.jobs.items.properties.RestoreType,data:data374};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data372.RestoreId !== undefined){
if(!(validate22(data372.RestoreId, {instancePath:instancePath+"/jobs/" + i17+"/RestoreId",parentData:data372,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data372.course !== undefined){
if(!(validate22(data372.course, {instancePath:instancePath+"/jobs/" + i17+"/course",parentData:data372,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data372.createdSecondsAgo !== undefined){
let data377 = data372.createdSecondsAgo;
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 < 0 || isNaN(data377)){
const err126 = {instancePath:instancePath+"/jobs/" + i17+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data377};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/jobs/" + i17+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.jobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data377};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/jobs/" + i17,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.jobs.items.type,parentSchema:schema6.properties.jobs.items,data:data372};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.jobs.type,parentSchema:schema6.properties.jobs,data:data371};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.history !== undefined){
let data378 = data.history;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.count === undefined){
const err130 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "count"},schema:schema6.properties.history.required,parentSchema:schema6.properties.history,data:data378};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key32 in data378){
if(!(((((key32 === "count") || (key32 === "seed")) || (key32 === "days")) || (key32 === "vaults")) || (key32 === "RestoreType"))){
const err131 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema6.properties.history,data:data378};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data378.count !== undefined){
let data379 = data378.count;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
const err132 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.count.type,parentSchema:schema6.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 > 1000000 || isNaN(data379)){
const err133 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema6.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data379 < 0 || isNaN(data379)){
const err134 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.count,data:data379};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data378.seed !== undefined){
let data380 = data378.seed;
if(!(((typeof data380 == "number") && (!(data380 % 1) && !isNaN(data380))) && (isFinite(data380)))){
const err135 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.seed.type,parentSchema:schema6.properties.history.properties.seed,data:data380};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data380 == "number") && (isFinite(data380))){
if(data380 < 0 || isNaN(data380)){
const err136 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.seed,data:data380};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data378.days !== undefined){
let data381 = data378.days;
if((typeof data381 == "number") && (isFinite(data381))){
if(data381 <= 0 || isNaN(data381)){
const err137 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.days,data:data381};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/type",keyword:"type",params:{type: "number"},schema:schema6.properties.history.properties.days.type,parentSchema:schema6.properties.history.properties.days,data:data381};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data378.vaults !== undefined){
let data382 = data378.vaults;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
const err139 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.vaults.type,parentSchema:schema6.properties.history.properties.vaults,data:data382};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 1 || isNaN(data382)){
const err140 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.history.properties.vaults,data:data382};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data378.RestoreType !== undefined){
let data383 = data378.RestoreType;
if(!((((((((((data383 === "ECS_FILE") || (data383 === "OSS")) || (data383 === "NAS")) || (data383 === "COMMON_FILE_SYSTEM")) || (data383 === "OTS_TABLE")) || (data383 === "UDM_ECS_ROLLBACK")) || (data383 === "UDM_ECS")) || (data383 === "UDM_ECS_DISK")) || (data383 === "UDM_ECS_DISK_ROLLBACK")) || (data383 === "CONTAINER"))){
const err141 = {instancePath:instancePath+"/history/RestoreType",schemaPath:"#/properties/history/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.history.properties.RestoreType.enum},schema:schema6.properties.history.properties.RestoreType.enum,parentSchema:schema6.properties.history.properties.RestoreType,data:data383};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},schema:schema6.properties.history.type,parentSchema:schema6.properties.history,data:data378};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.faults !== undefined){
let data384 = data.faults;
if(Array.isArray(data384)){
const len18 = data384.length;
for(let i18=0; i18<len18; i18++){
let data385 = data384[i18];
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
if(data385.fault === undefined){
const err143 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema6.properties.faults.items.required,parentSchema:schema6.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key33 in data385){
if(!(func2.call(schema6.properties.faults.items.properties, key33))){
const err144 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema6.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data385.fault !== undefined){
let data386 = data385.fault;
if(!((((((((((data386 === "throttled") || (data386 === "serviceUnavailable503")) || (data386 === "html502")) || (data386 === "successFalse")) || (data386 === "error")) || (data386 === "emptyBody")) || (data386 === "cutBody")) || (data386 === "reset")) || (data386 === "stall")) || (data386 === "latency"))){
const err145 = {instancePath:instancePath+"/faults/" + i18+"/fault",schemaPath:"#/properties/faults/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.fault.enum},schema:schema6.properties.faults.items.properties.fault.enum,parentSchema:schema6.properties.faults.items.properties.fault,data:data386};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data385.when !== undefined){
let data387 = data385.when;
if(!((data387 === "before") || (data387 === "after"))){
const err146 = {instancePath:instancePath+"/faults/" + i18+"/when",schemaPath:"#/properties/faults/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.when.enum},schema:schema6.properties.faults.items.properties.when.enum,parentSchema:schema6.properties.faults.items.properties.when,data:data387};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data385.action !== undefined){
let data388 = data385.action;
if(!((((((((((data388 === "CancelRestoreJob") || (data388 === "CreateRestoreJob")) || (data388 === "DescribeBackupJobs2")) || (data388 === "DescribeOtsTableSnapshots")) || (data388 === "DescribeRestoreJobs2")) || (data388 === "DescribeRestoreTaskList")) || (data388 === "DescribeUdmSnapshots")) || (data388 === "DescribeVaults")) || (data388 === "ListRestoreTasks")) || (data388 === "SearchHistoricalSnapshots"))){
const err147 = {instancePath:instancePath+"/faults/" + i18+"/action",schemaPath:"#/properties/faults/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.action.enum},schema:schema6.properties.faults.items.properties.action.enum,parentSchema:schema6.properties.faults.items.properties.action,data:data388};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data385.match !== undefined){
let data389 = data385.match;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
for(const key34 in data389){
const _errs496 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key34 === "RestoreId") || (key34 === "VaultId")) || (key34 === "Edition")) || (key34 === "RestoreType")) || (key34 === "SnapshotId")) || (key34 === "SnapshotHash")) || (key34 === "SourceType")) || (key34 === "TargetFileSystemId")) || (key34 === "TargetCreateTime")) || (key34 === "TargetPath")) || (key34 === "TargetBucket")) || (key34 === "TargetPrefix")) || (key34 === "UdmDetail")) || (key34 === "UdmRegionId")) || (key34 === "TargetInstanceId")) || (key34 === "Include")) || (key34 === "Exclude")) || (key34 === "TargetContainer")) || (key34 === "InitiatedByAck")) || (key34 === "TargetContainerClusterId")) || (key34 === "TargetInstanceName")) || (key34 === "TargetTableName")) || (key34 === "TargetTime")) || (key34 === "OtsDetail")) || (key34 === "CrossAccountType")) || (key34 === "CrossAccountUserId")) || (key34 === "CrossAccountRoleName")) || (key34 === "Options")) || (key34 === "FailbackDetail")) || (key34 === "SortDirection")) || (key34 === "PageNumber")) || (key34 === "PageSize")) || (key34 === "Filters")) || (key34 === "StartTime")) || (key34 === "EndTime")) || (key34 === "Limit")) || (key34 === "NextToken")) || (key34 === "SnapshotIds")) || (key34 === "OtsInstances")) || (key34 === "BackupPlanId")) || (key34 === "RestoreTaskId")) || (key34 === "PageNum")) || (key34 === "ClientToken")) || (key34 === "StartTimestamp")) || (key34 === "EndTimestamp")) || (key34 === "OwnerId")) || (key34 === "InstanceId")) || (key34 === "DiskId")) || (key34 === "JobId")) || (key34 === "VaultName")) || (key34 === "VaultRegionId")) || (key34 === "VaultType")) || (key34 === "VaultOwnerId")) || (key34 === "Status")) || (key34 === "ResourceGroupId")) || (key34 === "Replication")) || (key34 === "Tag")) || (key34 === "MaxResults")) || (key34 === "Filter")) || (key34 === "Query")) || (key34 === "SortBy")) || (key34 === "Order"))){
const err148 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.match.propertyNames.enum},schema:schema6.properties.faults.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.faults.items.properties.match.propertyNames,data:key34,propertyName:key34};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var valid73 = _errs496 === errors;
if(!valid73){
const err149 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key34},schema:schema6.properties.faults.items.properties.match.propertyNames,parentSchema:schema6.properties.faults.items.properties.match,data:data389};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
for(const key35 in data389){
if(!(validate22(data389[key35], {instancePath:instancePath+"/faults/" + i18+"/match/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data389,parentDataProperty:key35,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err150 = {instancePath:instancePath+"/faults/" + i18+"/match",schemaPath:"#/properties/faults/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.properties.match.type,parentSchema:schema6.properties.faults.items.properties.match,data:data389};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data385.times !== undefined){
let data391 = data385.times;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
const err151 = {instancePath:instancePath+"/faults/" + i18+"/times",schemaPath:"#/properties/faults/items/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.times.type,parentSchema:schema6.properties.faults.items.properties.times,data:data391};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 < 1 || isNaN(data391)){
const err152 = {instancePath:instancePath+"/faults/" + i18+"/times",schemaPath:"#/properties/faults/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.times,data:data391};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data385.probability !== undefined){
let data392 = data385.probability;
if((typeof data392 == "number") && (isFinite(data392))){
if(data392 > 1 || isNaN(data392)){
const err153 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data392 < 0 || isNaN(data392)){
const err154 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/faults/" + i18+"/probability",schemaPath:"#/properties/faults/items/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.probability.type,parentSchema:schema6.properties.faults.items.properties.probability,data:data392};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data385.fromSecond !== undefined){
let data393 = data385.fromSecond;
if((typeof data393 == "number") && (isFinite(data393))){
if(data393 < 0 || isNaN(data393)){
const err156 = {instancePath:instancePath+"/faults/" + i18+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data393};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/faults/" + i18+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.fromSecond.type,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data393};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data385.untilSecond !== undefined){
let data394 = data385.untilSecond;
if((typeof data394 == "number") && (isFinite(data394))){
if(data394 < 0 || isNaN(data394)){
const err158 = {instancePath:instancePath+"/faults/" + i18+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data394};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/faults/" + i18+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.untilSecond.type,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data394};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data385.ms !== undefined){
let data395 = data385.ms;
if(!(((typeof data395 == "number") && (!(data395 % 1) && !isNaN(data395))) && (isFinite(data395)))){
const err160 = {instancePath:instancePath+"/faults/" + i18+"/ms",schemaPath:"#/properties/faults/items/properties/ms/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.ms.type,parentSchema:schema6.properties.faults.items.properties.ms,data:data395};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data395 == "number") && (isFinite(data395))){
if(data395 < 0 || isNaN(data395)){
const err161 = {instancePath:instancePath+"/faults/" + i18+"/ms",schemaPath:"#/properties/faults/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.ms,data:data395};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data385.retryAfterMs !== undefined){
let data396 = data385.retryAfterMs;
if(!(((typeof data396 == "number") && (!(data396 % 1) && !isNaN(data396))) && (isFinite(data396)))){
const err162 = {instancePath:instancePath+"/faults/" + i18+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.retryAfterMs.type,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data396};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data396 == "number") && (isFinite(data396))){
if(data396 < 0 || isNaN(data396)){
const err163 = {instancePath:instancePath+"/faults/" + i18+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data396};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data385.code !== undefined){
if(!(validate22(data385.code, {instancePath:instancePath+"/faults/" + i18+"/code",parentData:data385,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data385.message !== undefined){
if(!(validate22(data385.message, {instancePath:instancePath+"/faults/" + i18+"/message",parentData:data385,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data385.httpStatus !== undefined){
let data399 = data385.httpStatus;
if(!(((typeof data399 == "number") && (!(data399 % 1) && !isNaN(data399))) && (isFinite(data399)))){
const err164 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.httpStatus.type,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data399};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data399 == "number") && (isFinite(data399))){
if(data399 > 599 || isNaN(data399)){
const err165 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data399};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data399 < 400 || isNaN(data399)){
const err166 = {instancePath:instancePath+"/faults/" + i18+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data399};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
}
else {
const err167 = {instancePath:instancePath+"/faults/" + i18,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.type,parentSchema:schema6.properties.faults.items,data:data385};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.faults.type,parentSchema:schema6.properties.faults,data:data384};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.storm !== undefined){
let data400 = data.storm;
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
if(data400.probability === undefined){
const err169 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "probability"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data400};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data400.kinds === undefined){
const err170 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data400};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key36 in data400){
if(!(((key36 === "probability") || (key36 === "kinds")) || (key36 === "when"))){
const err171 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema6.properties.storm,data:data400};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data400.probability !== undefined){
let data401 = data400.probability;
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 1 || isNaN(data401)){
const err172 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data401 < 0 || isNaN(data401)){
const err173 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.storm.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.storm.properties.probability.type,parentSchema:schema6.properties.storm.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data400.kinds !== undefined){
let data402 = data400.kinds;
if(Array.isArray(data402)){
if(data402.length < 1){
const err175 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.kinds,data:data402};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len19 = data402.length;
for(let i19=0; i19<len19; i19++){
let data403 = data402[i19];
if(!((((((((((data403 === "throttled") || (data403 === "serviceUnavailable503")) || (data403 === "html502")) || (data403 === "successFalse")) || (data403 === "error")) || (data403 === "emptyBody")) || (data403 === "cutBody")) || (data403 === "reset")) || (data403 === "stall")) || (data403 === "latency"))){
const err176 = {instancePath:instancePath+"/storm/kinds/" + i19,schemaPath:"#/properties/storm/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.kinds.items.enum},schema:schema6.properties.storm.properties.kinds.items.enum,parentSchema:schema6.properties.storm.properties.kinds.items,data:data403};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema6.properties.storm.properties.kinds.type,parentSchema:schema6.properties.storm.properties.kinds,data:data402};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data400.when !== undefined){
let data404 = data400.when;
if(!((data404 === "before") || (data404 === "after"))){
const err178 = {instancePath:instancePath+"/storm/when",schemaPath:"#/properties/storm/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.when.enum},schema:schema6.properties.storm.properties.when.enum,parentSchema:schema6.properties.storm.properties.when,data:data404};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/type",keyword:"type",params:{type: "object"},schema:schema6.properties.storm.type,parentSchema:schema6.properties.storm,data:data400};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.denied !== undefined){
let data405 = data.denied;
if(Array.isArray(data405)){
const len20 = data405.length;
for(let i20=0; i20<len20; i20++){
let data406 = data405[i20];
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
if(data406.action === undefined){
const err180 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema6.properties.denied.items.required,parentSchema:schema6.properties.denied.items,data:data406};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key37 in data406){
if(!((key37 === "action") || (key37 === "accessKeyId"))){
const err181 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema6.properties.denied.items,data:data406};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data406.action !== undefined){
let data407 = data406.action;
if(!((((((((((data407 === "CancelRestoreJob") || (data407 === "CreateRestoreJob")) || (data407 === "DescribeBackupJobs2")) || (data407 === "DescribeOtsTableSnapshots")) || (data407 === "DescribeRestoreJobs2")) || (data407 === "DescribeRestoreTaskList")) || (data407 === "DescribeUdmSnapshots")) || (data407 === "DescribeVaults")) || (data407 === "ListRestoreTasks")) || (data407 === "SearchHistoricalSnapshots"))){
const err182 = {instancePath:instancePath+"/denied/" + i20+"/action",schemaPath:"#/properties/denied/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.denied.items.properties.action.enum},schema:schema6.properties.denied.items.properties.action.enum,parentSchema:schema6.properties.denied.items.properties.action,data:data407};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data406.accessKeyId !== undefined){
if(!(validate22(data406.accessKeyId, {instancePath:instancePath+"/denied/" + i20+"/accessKeyId",parentData:data406,parentDataProperty:"accessKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err183 = {instancePath:instancePath+"/denied/" + i20,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.denied.items.type,parentSchema:schema6.properties.denied.items,data:data406};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},schema:schema6.properties.denied.type,parentSchema:schema6.properties.denied,data:data405};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  parentSchema: { [keyword: string]: any };
  data: unknown;
}
export const validateScenario = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
