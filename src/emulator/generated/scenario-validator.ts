// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Scenario of the restore emulator","type":"object","additionalProperties":false,"properties":{"$schema":{"$ref":"#/definitions/string"},"speed":{"type":"number","minimum":0,"maximum":1000000},"region":{"$ref":"#/definitions/string"},"order":{"enum":["newest","oldest","random"]},"restoreIdFilter":{"enum":["honoured","ignored","refused"]},"typeParameter":{"enum":["optional","required"]},"cancelingSeconds":{"type":"number","minimum":0,"maximum":1000000000},"recordDays":{"type":"number","exclusiveMinimum":0,"maximum":10000},"vaults":{"type":"array","items":{"type":"object","required":["VaultId"],"properties":{"VaultId":{"$ref":"#/definitions/string"},"VaultName":{"$ref":"#/definitions/string"},"VaultRegionId":{"$ref":"#/definitions/string"},"VaultOwnerId":{"$ref":"#/definitions/long"},"VaultType":{"$ref":"#/definitions/string"},"VaultStorageClass":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"VaultStatusMessage":{"$ref":"#/definitions/string"},"Description":{"$ref":"#/definitions/string"},"ResourceGroupId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"StorageSize":{"$ref":"#/definitions/long"},"ChargedStorageSize":{"$ref":"#/definitions/long"},"ArchiveBytesDone":{"$ref":"#/definitions/long"},"ArchiveStorageSize":{"$ref":"#/definitions/long"},"SnapshotCount":{"$ref":"#/definitions/long"},"BucketName":{"$ref":"#/definitions/string"},"ChargeType":{"$ref":"#/definitions/string"},"RedundancyType":{"$ref":"#/definitions/string"},"CompressionAlgorithm":{"$ref":"#/definitions/string"},"Dedup":{"$ref":"#/definitions/boolean"},"EncryptType":{"$ref":"#/definitions/string"},"KmsKeyId":{"$ref":"#/definitions/string"},"WormEnabled":{"$ref":"#/definitions/boolean"},"IndexLevel":{"$ref":"#/definitions/string"},"IndexAvailable":{"$ref":"#/definitions/boolean"},"IndexUpdateTime":{"$ref":"#/definitions/long"},"SearchEnabled":{"$ref":"#/definitions/boolean"},"SourceTypes":{"type":"object","properties":{"SourceType":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Replication":{"$ref":"#/definitions/boolean"},"ReplicationSourceVault":{"$ref":"#/definitions/boolean"},"ReplicationSourceRegionId":{"$ref":"#/definitions/string"},"ReplicationSourceVaultId":{"$ref":"#/definitions/string"},"ReplicationSourceOwnerId":{"$ref":"#/definitions/long"},"ReplicationTargetRegionId":{"$ref":"#/definitions/string"},"ReplicationTargetVaultId":{"$ref":"#/definitions/string"},"ReplicationTargetOwnerId":{"$ref":"#/definitions/long"},"ReplicationStatus":{"$ref":"#/definitions/string"},"LatestReplicationTime":{"$ref":"#/definitions/long"},"ReplicationProgress":{"type":"object","properties":{"HistoricalReplicationProgress":{"$ref":"#/definitions/integer"},"NewReplicationProgress":{"$ref":"#/definitions/long"}}},"RsTargetAccountIds":{"type":"object","properties":{"RsTargetAccountId":{"type":"array","items":{"$ref":"#/definitions/long"}}}},"BackupPlanStatistics":{"type":"object","properties":{"Archive":{"$ref":"#/definitions/long"},"CommonFileSystem":{"$ref":"#/definitions/long"},"CommonNas":{"$ref":"#/definitions/long"},"Csg":{"$ref":"#/definitions/long"},"EcsFile":{"$ref":"#/definitions/long"},"EcsHana":{"$ref":"#/definitions/long"},"Isilon":{"$ref":"#/definitions/long"},"LocalFile":{"$ref":"#/definitions/long"},"LocalVm":{"$ref":"#/definitions/long"},"MySql":{"$ref":"#/definitions/long"},"Nas":{"$ref":"#/definitions/long"},"Oracle":{"$ref":"#/definitions/long"},"Oss":{"$ref":"#/definitions/long"},"Ots":{"$ref":"#/definitions/long"},"SqlServer":{"$ref":"#/definitions/long"}}},"TrialInfo":{"type":"object","properties":{"KeepAfterTrialExpiration":{"$ref":"#/definitions/boolean"},"TrialStartTime":{"$ref":"#/definitions/long"},"TrialExpireTime":{"$ref":"#/definitions/long"},"TrialVaultReleaseTime":{"$ref":"#/definitions/long"}}},"Tags":{"type":"object","properties":{"Tag":{"type":"array","items":{"type":"object","properties":{"Key":{"$ref":"#/definitions/string"},"Value":{"$ref":"#/definitions/string"}}}}}}}}},"snapshots":{"type":"array","items":{"type":"object","required":["SnapshotId"],"properties":{"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentSnapshotHash":{"$ref":"#/definitions/string"},"JobId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"Retention":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"VaultId":{"$ref":"#/definitions/string"},"ExpireTime":{"$ref":"#/definitions/long"},"ArchiveTime":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"SourceSnapshotHash":{"$ref":"#/definitions/string"},"SourceParentSnapshotHash":{"$ref":"#/definitions/string"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ProtectedDataSize":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"ErrorFile":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Path":{"$ref":"#/definitions/string"},"Paths":{"type":"object","properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"UseCommonNas":{"$ref":"#/definitions/boolean"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"RangeStart":{"$ref":"#/definitions/long"},"RangeEnd":{"$ref":"#/definitions/long"},"DiskId":{"$ref":"#/definitions/string"},"AdvancedRetentionType":{"$ref":"#/definitions/string"},"RealSnapshotTime":{"$ref":"#/definitions/long"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"NativeSnapshotInfo":{"$ref":"#/definitions/string"},"CanBeDeleted":{"$ref":"#/definitions/boolean"},"ArchiveStatus":{"$ref":"#/definitions/string"},"ArchiveErrorMessage":{"$ref":"#/definitions/string"},"ArchiveTriggerTime":{"$ref":"#/definitions/long"},"Detail":{"type":"object","properties":{"ConsistentLevel":{"$ref":"#/definitions/string"},"ContainOsDisk":{"$ref":"#/definitions/boolean"},"DiskCategory":{"$ref":"#/definitions/string"},"DiskDevName":{"$ref":"#/definitions/string"},"DiskHbrSnapshotIdWithDeviceMap":{},"DiskIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"DowngradeReason":{"$ref":"#/definitions/string"},"HostName":{"$ref":"#/definitions/string"},"InstanceIdWithDiskIdListMap":{},"InstanceName":{"$ref":"#/definitions/string"},"InstanceType":{"$ref":"#/definitions/string"},"InstantAccess":{"$ref":"#/definitions/boolean"},"NativeSnapshotIdList":{"type":"array","items":{"$ref":"#/definitions/string"}},"OsDiskId":{"$ref":"#/definitions/string"},"OsName":{"$ref":"#/definitions/string"},"OsNameEn":{"$ref":"#/definitions/string"},"OsType":{"$ref":"#/definitions/string"},"PerformanceLevel":{"$ref":"#/definitions/string"},"Platform":{"$ref":"#/definitions/string"},"SnapshotGroupId":{"$ref":"#/definitions/string"},"SystemDisk":{"$ref":"#/definitions/boolean"},"VmName":{"$ref":"#/definitions/string"}}},"PlanId":{"$ref":"#/definitions/string"},"UdmRegionId":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"backupJobs":{"type":"array","items":{"type":"object","required":["JobId"],"properties":{"JobId":{"$ref":"#/definitions/string"},"JobName":{"$ref":"#/definitions/string"},"PlanId":{"$ref":"#/definitions/string"},"VaultId":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"BackupType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"FilesTotal":{"$ref":"#/definitions/long"},"FilesDone":{"$ref":"#/definitions/long"},"ActualFiles":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"SpeedLimit":{"$ref":"#/definitions/string"},"InstanceId":{"$ref":"#/definitions/string"},"ClientId":{"$ref":"#/definitions/string"},"Paths":{"type":"object","properties":{"Path":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"Options":{"$ref":"#/definitions/string"},"Bucket":{"$ref":"#/definitions/string"},"Prefix":{"$ref":"#/definitions/string"},"FileSystemId":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/long"},"InstanceName":{"$ref":"#/definitions/string"},"TableName":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","properties":{"TableNames":{"type":"object","properties":{"TableName":{"type":"array","items":{"$ref":"#/definitions/string"}}}}}},"Detail":{"type":"object","properties":{"DoCopy":{"$ref":"#/definitions/boolean"},"DestinationNativeSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotProgress":{"$ref":"#/definitions/integer"},"DestinationNativeSnapshotStatus":{"$ref":"#/definitions/string"},"DestinationRetention":{"$ref":"#/definitions/long"},"DestinationSnapshotId":{"$ref":"#/definitions/string"},"DestinationNativeSnapshotErrorMessage":{"$ref":"#/definitions/string"},"NativeSnapshotId":{"$ref":"#/definitions/string"},"DiskNativeSnapshotIdList":{"type":"object","properties":{"DiskNativeSnapshotId":{"type":"array","items":{"$ref":"#/definitions/string"}}}},"InstanceInfos":{}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Identifier":{"$ref":"#/definitions/string"},"DestSourceType":{"$ref":"#/definitions/string"},"DestDataSourceId":{"$ref":"#/definitions/string"},"DestDataSourceDetail":{"$ref":"#/definitions/string"},"ChangeListPath":{"$ref":"#/definitions/string"},"TriggerMode":{"$ref":"#/definitions/string"},"Report":{"type":"object","properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"course":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"restoreJobs":{"type":"array","items":{"type":"object","required":["RestoreId"],"properties":{"RestoreId":{"$ref":"#/definitions/string"},"RestoreType":{"$ref":"#/definitions/string"},"SourceType":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"ErrorMessage":{"$ref":"#/definitions/string"},"ErrorFile":{"$ref":"#/definitions/string"},"Progress":{"$ref":"#/definitions/integer"},"VaultId":{"$ref":"#/definitions/string"},"SnapshotId":{"$ref":"#/definitions/string"},"SnapshotHash":{"$ref":"#/definitions/string"},"ParentId":{"$ref":"#/definitions/string"},"ClusterId":{"$ref":"#/definitions/string"},"CreatedTime":{"$ref":"#/definitions/long"},"StartTime":{"$ref":"#/definitions/long"},"UpdatedTime":{"$ref":"#/definitions/long"},"CompleteTime":{"$ref":"#/definitions/long"},"ExpireTime":{"$ref":"#/definitions/long"},"BytesTotal":{"$ref":"#/definitions/long"},"BytesDone":{"$ref":"#/definitions/long"},"ActualBytes":{"$ref":"#/definitions/long"},"ItemsTotal":{"$ref":"#/definitions/long"},"ItemsDone":{"$ref":"#/definitions/long"},"ActualItems":{"$ref":"#/definitions/long"},"Speed":{"$ref":"#/definitions/long"},"Options":{"$ref":"#/definitions/string"},"Include":{"$ref":"#/definitions/string"},"Exclude":{"$ref":"#/definitions/string"},"UdmDetail":{"$ref":"#/definitions/string"},"TargetInstanceId":{"$ref":"#/definitions/string"},"TargetPath":{"$ref":"#/definitions/string"},"TargetBucket":{"$ref":"#/definitions/string"},"TargetPrefix":{"$ref":"#/definitions/string"},"TargetFileSystemId":{"$ref":"#/definitions/string"},"TargetCreateTime":{"$ref":"#/definitions/long"},"TargetInstanceName":{"$ref":"#/definitions/string"},"TargetTableName":{"$ref":"#/definitions/string"},"TargetTime":{"$ref":"#/definitions/long"},"TargetClientId":{"$ref":"#/definitions/string"},"TargetDataSourceId":{"$ref":"#/definitions/string"},"OtsDetail":{"type":"object","properties":{"BatchChannelCount":{"$ref":"#/definitions/integer"},"OverwriteExisting":{"$ref":"#/definitions/boolean"}}},"CrossAccountType":{"$ref":"#/definitions/string"},"CrossAccountUserId":{"$ref":"#/definitions/long"},"CrossAccountRoleName":{"$ref":"#/definitions/string"},"Report":{"type":"object","properties":{"TotalFiles":{"$ref":"#/definitions/string"},"SuccessFiles":{"$ref":"#/definitions/string"},"FailedFiles":{"$ref":"#/definitions/string"},"SkippedFiles":{"$ref":"#/definitions/string"},"ReportTaskStatus":{"$ref":"#/definitions/string"}}},"MeteringBytesTotal":{"$ref":"#/definitions/long"},"MeteringBytesDone":{"$ref":"#/definitions/long"},"StorageClass":{"$ref":"#/definitions/string"},"FailbackDetail":{"$ref":"#/definitions/string"},"SourceInstanceId":{"$ref":"#/definitions/string"},"SourceResourceId":{"$ref":"#/definitions/string"},"FileDetections":{"$ref":"#/definitions/string"},"Edition":{"enum":["STANDARD","BASIC"]}}}},"dbsRestoreTasks":{"type":"array","items":{"type":"object","required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"RestoreTaskName":{"$ref":"#/definitions/string"},"BackupPlanId":{"$ref":"#/definitions/string"},"BackupSetId":{"$ref":"#/definitions/string"},"RestoreStatus":{"$ref":"#/definitions/string"},"ErrMessage":{"$ref":"#/definitions/string"},"RestoreTime":{"$ref":"#/definitions/long"},"RestoreTaskCreateTime":{"$ref":"#/definitions/long"},"RestoreTaskFinishTime":{"$ref":"#/definitions/long"},"FullDataRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruforeRestoreProgress":{"$ref":"#/definitions/integer"},"FullStruAfterRestoreProgress":{"$ref":"#/definitions/integer"},"ContinuousRestoreProgress":{"$ref":"#/definitions/integer"},"PhysicalFullBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalFullAndIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalIncrementBackupRecoverProgress":{"$ref":"#/definitions/integer"},"PhysicalDatabaseOnlineProgress":{"$ref":"#/definitions/integer"},"PhysicalBackupRecoverProgress":{"$ref":"#/definitions/integer"},"RestoreObjects":{"$ref":"#/definitions/string"},"RestoreDir":{"$ref":"#/definitions/string"},"RestoreDestinationMode":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceType":{"$ref":"#/definitions/string"},"DestinationEndpointInstanceID":{"$ref":"#/definitions/string"},"DestinationEndpointRegion":{"$ref":"#/definitions/string"},"DestinationEndpointIpPort":{"$ref":"#/definitions/string"},"DestinationEndpointHost":{"$ref":"#/definitions/string"},"DestinationEndpointPort":{"$ref":"#/definitions/string"},"DestinationEndpointDatabaseName":{"$ref":"#/definitions/string"},"DestinationEndpointUserName":{"$ref":"#/definitions/string"},"DestinationEndpointOracleSID":{"$ref":"#/definitions/string"},"DestinationEndpointEnableSsl":{"$ref":"#/definitions/string"},"BackupGatewayId":{"$ref":"#/definitions/long"},"BackupGatewayIdentifier":{"$ref":"#/definitions/string"},"BackupSourceOssRegion":{"$ref":"#/definitions/string"},"CrossAliyunId":{"$ref":"#/definitions/string"},"CrossRoleName":{"$ref":"#/definitions/string"},"course":{"enum":["success","failed","stop","pause","running"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"computeNestRestoreTasks":{"type":"array","items":{"type":"object","required":["RestoreTaskId"],"properties":{"RestoreTaskId":{"$ref":"#/definitions/string"},"ServiceInstanceId":{"$ref":"#/definitions/string"},"BackupId":{"$ref":"#/definitions/string"},"Status":{"$ref":"#/definitions/string"},"StatusDetail":{"$ref":"#/definitions/string"},"CreateTime":{"$ref":"#/definitions/string"},"StartTime":{"$ref":"#/definitions/string"},"EndTime":{"$ref":"#/definitions/string"},"ModifiedTime":{"$ref":"#/definitions/string"},"course":{"enum":["Restoring","Restored","RestoreFailed"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}}}},"courses":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"preset":{"enum":["complete","completeAtOnce","partial","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling"]},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"steps":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"#/definitions/string"},"seconds":{"type":"number","minimum":0,"maximum":1000000000},"percent":{"type":"number","minimum":0,"maximum":100}}}},"bytesTotal":{"$ref":"#/definitions/long"},"itemsTotal":{"type":"integer","minimum":0},"failedItems":{"type":"integer","minimum":0},"errorMessage":{"$ref":"#/definitions/string"},"errorFile":{"$ref":"#/definitions/string"},"fields":{"type":"object","propertyNames":{"enum":["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"]}}}}},"rules":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"course":{"$ref":"#/definitions/string"},"sequence":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/string"}}}}},"defaultCourse":{"$ref":"#/definitions/string"},"jobs":{"type":"array","items":{"type":"object","required":["RestoreType"],"properties":{"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]},"RestoreId":{"$ref":"#/definitions/string"},"course":{"$ref":"#/definitions/string"},"createdSecondsAgo":{"type":"number","minimum":0,"maximum":1000000000}},"propertyNames":{"enum":["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"]},"additionalProperties":{"type":["string","number","boolean"]}}},"history":{"type":"object","additionalProperties":false,"required":["count"],"properties":{"count":{"type":"integer","minimum":0,"maximum":1000000},"seed":{"type":"integer","minimum":0},"days":{"type":"number","exclusiveMinimum":0,"maximum":10000},"vaults":{"type":"integer","minimum":1,"maximum":10000},"RestoreType":{"enum":["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"]}}},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["fault"],"properties":{"fault":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]},"when":{"enum":["before","after"]},"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"match":{"type":"object","propertyNames":{"enum":["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","BackupPlanId","RestoreTaskId","PageNum","ClientToken","StartTimestamp","EndTimestamp","OwnerId","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","ResourceGroupId","Replication","Tag","MaxResults","Filter","Query","SortBy","Order"]},"additionalProperties":{"$ref":"#/definitions/string"}},"times":{"type":"integer","minimum":1},"probability":{"type":"number","minimum":0,"maximum":1},"fromSecond":{"type":"number","minimum":0,"maximum":1000000000},"untilSecond":{"type":"number","minimum":0,"maximum":1000000000},"ms":{"type":"integer","minimum":0,"maximum":2147483647},"retryAfterMs":{"type":"integer","minimum":0},"code":{"$ref":"#/definitions/string"},"message":{"$ref":"#/definitions/string"},"httpStatus":{"type":"integer","minimum":400,"maximum":599}}}},"storm":{"type":"object","additionalProperties":false,"required":["probability","kinds"],"properties":{"probability":{"type":"number","minimum":0,"maximum":1},"kinds":{"type":"array","minItems":1,"items":{"enum":["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"]}},"when":{"enum":["before","after"]}}},"denied":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"enum":["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeOtsTableSnapshots","DescribeRestoreJobs2","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","ListRestoreTasks","SearchHistoricalSnapshots"]},"accessKeyId":{"$ref":"#/definitions/string"}}}}},"definitions":{"string":{"type":"string"},"boolean":{"type":"boolean"},"integer":{"type":"integer"},"long":{"type":["integer","string"],"minimum":0,"maximum":9223372036854776000,"pattern":"^[0-9]{1,19}$"}}};
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

const schema8 = {"type":["integer","string"],"minimum":0,"maximum":9223372036854776000,"pattern":"^[0-9]{1,19}$"};
const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data > 9223372036854776000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854776000},schema:9223372036854776000,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err3 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,19}$"},schema:"^[0-9]{1,19}$",parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"boolean"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate49.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"integer"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = vErrors;
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
if(data1 > 1000000 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/speed",schemaPath:"#/properties/speed/type",keyword:"type",params:{type: "number"},schema:schema6.properties.speed.type,parentSchema:schema6.properties.speed,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
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
const err4 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema6.properties.order.enum},schema:schema6.properties.order.enum,parentSchema:schema6.properties.order,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
const err5 = {instancePath:instancePath+"/restoreIdFilter",schemaPath:"#/properties/restoreIdFilter/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreIdFilter.enum},schema:schema6.properties.restoreIdFilter.enum,parentSchema:schema6.properties.restoreIdFilter,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.typeParameter !== undefined){
let data5 = data.typeParameter;
if(!((data5 === "optional") || (data5 === "required"))){
const err6 = {instancePath:instancePath+"/typeParameter",schemaPath:"#/properties/typeParameter/enum",keyword:"enum",params:{allowedValues: schema6.properties.typeParameter.enum},schema:schema6.properties.typeParameter.enum,parentSchema:schema6.properties.typeParameter,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cancelingSeconds !== undefined){
let data6 = data.cancelingSeconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.cancelingSeconds,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.cancelingSeconds,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/cancelingSeconds",schemaPath:"#/properties/cancelingSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.cancelingSeconds.type,parentSchema:schema6.properties.cancelingSeconds,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.recordDays !== undefined){
let data7 = data.recordDays;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 10000 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.recordDays,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.recordDays,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/recordDays",schemaPath:"#/properties/recordDays/type",keyword:"type",params:{type: "number"},schema:schema6.properties.recordDays.type,parentSchema:schema6.properties.recordDays,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.vaults !== undefined){
let data8 = data.vaults;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.VaultId === undefined){
const err13 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/required",keyword:"required",params:{missingProperty: "VaultId"},schema:schema6.properties.vaults.items.required,parentSchema:schema6.properties.vaults.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.VaultId !== undefined){
if(!(validate22(data9.VaultId, {instancePath:instancePath+"/vaults/" + i0+"/VaultId",parentData:data9,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.VaultName !== undefined){
if(!(validate22(data9.VaultName, {instancePath:instancePath+"/vaults/" + i0+"/VaultName",parentData:data9,parentDataProperty:"VaultName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.VaultRegionId !== undefined){
if(!(validate22(data9.VaultRegionId, {instancePath:instancePath+"/vaults/" + i0+"/VaultRegionId",parentData:data9,parentDataProperty:"VaultRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.VaultOwnerId !== undefined){
if(!(validate28(data9.VaultOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/VaultOwnerId",parentData:data9,parentDataProperty:"VaultOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.VaultType !== undefined){
if(!(validate22(data9.VaultType, {instancePath:instancePath+"/vaults/" + i0+"/VaultType",parentData:data9,parentDataProperty:"VaultType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.VaultStorageClass !== undefined){
if(!(validate22(data9.VaultStorageClass, {instancePath:instancePath+"/vaults/" + i0+"/VaultStorageClass",parentData:data9,parentDataProperty:"VaultStorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.Status !== undefined){
if(!(validate22(data9.Status, {instancePath:instancePath+"/vaults/" + i0+"/Status",parentData:data9,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.VaultStatusMessage !== undefined){
if(!(validate22(data9.VaultStatusMessage, {instancePath:instancePath+"/vaults/" + i0+"/VaultStatusMessage",parentData:data9,parentDataProperty:"VaultStatusMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.Description !== undefined){
if(!(validate22(data9.Description, {instancePath:instancePath+"/vaults/" + i0+"/Description",parentData:data9,parentDataProperty:"Description",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ResourceGroupId !== undefined){
if(!(validate22(data9.ResourceGroupId, {instancePath:instancePath+"/vaults/" + i0+"/ResourceGroupId",parentData:data9,parentDataProperty:"ResourceGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.CreatedTime !== undefined){
if(!(validate28(data9.CreatedTime, {instancePath:instancePath+"/vaults/" + i0+"/CreatedTime",parentData:data9,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.UpdatedTime !== undefined){
if(!(validate28(data9.UpdatedTime, {instancePath:instancePath+"/vaults/" + i0+"/UpdatedTime",parentData:data9,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.Retention !== undefined){
if(!(validate28(data9.Retention, {instancePath:instancePath+"/vaults/" + i0+"/Retention",parentData:data9,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.BytesDone !== undefined){
if(!(validate28(data9.BytesDone, {instancePath:instancePath+"/vaults/" + i0+"/BytesDone",parentData:data9,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.StorageSize !== undefined){
if(!(validate28(data9.StorageSize, {instancePath:instancePath+"/vaults/" + i0+"/StorageSize",parentData:data9,parentDataProperty:"StorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ChargedStorageSize !== undefined){
if(!(validate28(data9.ChargedStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ChargedStorageSize",parentData:data9,parentDataProperty:"ChargedStorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ArchiveBytesDone !== undefined){
if(!(validate28(data9.ArchiveBytesDone, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveBytesDone",parentData:data9,parentDataProperty:"ArchiveBytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ArchiveStorageSize !== undefined){
if(!(validate28(data9.ArchiveStorageSize, {instancePath:instancePath+"/vaults/" + i0+"/ArchiveStorageSize",parentData:data9,parentDataProperty:"ArchiveStorageSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.SnapshotCount !== undefined){
if(!(validate28(data9.SnapshotCount, {instancePath:instancePath+"/vaults/" + i0+"/SnapshotCount",parentData:data9,parentDataProperty:"SnapshotCount",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.BucketName !== undefined){
if(!(validate22(data9.BucketName, {instancePath:instancePath+"/vaults/" + i0+"/BucketName",parentData:data9,parentDataProperty:"BucketName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ChargeType !== undefined){
if(!(validate22(data9.ChargeType, {instancePath:instancePath+"/vaults/" + i0+"/ChargeType",parentData:data9,parentDataProperty:"ChargeType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.RedundancyType !== undefined){
if(!(validate22(data9.RedundancyType, {instancePath:instancePath+"/vaults/" + i0+"/RedundancyType",parentData:data9,parentDataProperty:"RedundancyType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.CompressionAlgorithm !== undefined){
if(!(validate22(data9.CompressionAlgorithm, {instancePath:instancePath+"/vaults/" + i0+"/CompressionAlgorithm",parentData:data9,parentDataProperty:"CompressionAlgorithm",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.Dedup !== undefined){
if(!(validate49(data9.Dedup, {instancePath:instancePath+"/vaults/" + i0+"/Dedup",parentData:data9,parentDataProperty:"Dedup",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.EncryptType !== undefined){
if(!(validate22(data9.EncryptType, {instancePath:instancePath+"/vaults/" + i0+"/EncryptType",parentData:data9,parentDataProperty:"EncryptType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.KmsKeyId !== undefined){
if(!(validate22(data9.KmsKeyId, {instancePath:instancePath+"/vaults/" + i0+"/KmsKeyId",parentData:data9,parentDataProperty:"KmsKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.WormEnabled !== undefined){
if(!(validate49(data9.WormEnabled, {instancePath:instancePath+"/vaults/" + i0+"/WormEnabled",parentData:data9,parentDataProperty:"WormEnabled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.IndexLevel !== undefined){
if(!(validate22(data9.IndexLevel, {instancePath:instancePath+"/vaults/" + i0+"/IndexLevel",parentData:data9,parentDataProperty:"IndexLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.IndexAvailable !== undefined){
if(!(validate49(data9.IndexAvailable, {instancePath:instancePath+"/vaults/" + i0+"/IndexAvailable",parentData:data9,parentDataProperty:"IndexAvailable",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.IndexUpdateTime !== undefined){
if(!(validate28(data9.IndexUpdateTime, {instancePath:instancePath+"/vaults/" + i0+"/IndexUpdateTime",parentData:data9,parentDataProperty:"IndexUpdateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.SearchEnabled !== undefined){
if(!(validate49(data9.SearchEnabled, {instancePath:instancePath+"/vaults/" + i0+"/SearchEnabled",parentData:data9,parentDataProperty:"SearchEnabled",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.SourceTypes !== undefined){
let data41 = data9.SourceTypes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.SourceType !== undefined){
let data42 = data41.SourceType;
if(Array.isArray(data42)){
const len1 = data42.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data42[i1], {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1,parentData:data42,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",schemaPath:"#/properties/vaults/items/properties/SourceTypes/properties/SourceType/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes.properties.SourceType,data:data42};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",schemaPath:"#/properties/vaults/items/properties/SourceTypes/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.SourceTypes.type,parentSchema:schema6.properties.vaults.items.properties.SourceTypes,data:data41};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.Replication !== undefined){
if(!(validate49(data9.Replication, {instancePath:instancePath+"/vaults/" + i0+"/Replication",parentData:data9,parentDataProperty:"Replication",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationSourceVault !== undefined){
if(!(validate49(data9.ReplicationSourceVault, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVault",parentData:data9,parentDataProperty:"ReplicationSourceVault",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationSourceRegionId !== undefined){
if(!(validate22(data9.ReplicationSourceRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceRegionId",parentData:data9,parentDataProperty:"ReplicationSourceRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationSourceVaultId !== undefined){
if(!(validate22(data9.ReplicationSourceVaultId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceVaultId",parentData:data9,parentDataProperty:"ReplicationSourceVaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationSourceOwnerId !== undefined){
if(!(validate28(data9.ReplicationSourceOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationSourceOwnerId",parentData:data9,parentDataProperty:"ReplicationSourceOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationTargetRegionId !== undefined){
if(!(validate22(data9.ReplicationTargetRegionId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetRegionId",parentData:data9,parentDataProperty:"ReplicationTargetRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationTargetVaultId !== undefined){
if(!(validate22(data9.ReplicationTargetVaultId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetVaultId",parentData:data9,parentDataProperty:"ReplicationTargetVaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationTargetOwnerId !== undefined){
if(!(validate28(data9.ReplicationTargetOwnerId, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationTargetOwnerId",parentData:data9,parentDataProperty:"ReplicationTargetOwnerId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationStatus !== undefined){
if(!(validate22(data9.ReplicationStatus, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationStatus",parentData:data9,parentDataProperty:"ReplicationStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data9.LatestReplicationTime !== undefined){
if(!(validate28(data9.LatestReplicationTime, {instancePath:instancePath+"/vaults/" + i0+"/LatestReplicationTime",parentData:data9,parentDataProperty:"LatestReplicationTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data9.ReplicationProgress !== undefined){
let data54 = data9.ReplicationProgress;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.HistoricalReplicationProgress !== undefined){
if(!(validate69(data54.HistoricalReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/HistoricalReplicationProgress",parentData:data54,parentDataProperty:"HistoricalReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data54.NewReplicationProgress !== undefined){
if(!(validate28(data54.NewReplicationProgress, {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress/NewReplicationProgress",parentData:data54,parentDataProperty:"NewReplicationProgress",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",schemaPath:"#/properties/vaults/items/properties/ReplicationProgress/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.ReplicationProgress.type,parentSchema:schema6.properties.vaults.items.properties.ReplicationProgress,data:data54};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.RsTargetAccountIds !== undefined){
let data57 = data9.RsTargetAccountIds;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.RsTargetAccountId !== undefined){
let data58 = data57.RsTargetAccountId;
if(Array.isArray(data58)){
const len2 = data58.length;
for(let i2=0; i2<len2; i2++){
if(!(validate28(data58[i2], {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId/" + i2,parentData:data58,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId",schemaPath:"#/properties/vaults/items/properties/RsTargetAccountIds/properties/RsTargetAccountId/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.RsTargetAccountIds.properties.RsTargetAccountId.type,parentSchema:schema6.properties.vaults.items.properties.RsTargetAccountIds.properties.RsTargetAccountId,data:data58};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds",schemaPath:"#/properties/vaults/items/properties/RsTargetAccountIds/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.RsTargetAccountIds.type,parentSchema:schema6.properties.vaults.items.properties.RsTargetAccountIds,data:data57};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.BackupPlanStatistics !== undefined){
let data60 = data9.BackupPlanStatistics;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.Archive !== undefined){
if(!(validate28(data60.Archive, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Archive",parentData:data60,parentDataProperty:"Archive",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.CommonFileSystem !== undefined){
if(!(validate28(data60.CommonFileSystem, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonFileSystem",parentData:data60,parentDataProperty:"CommonFileSystem",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.CommonNas !== undefined){
if(!(validate28(data60.CommonNas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/CommonNas",parentData:data60,parentDataProperty:"CommonNas",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Csg !== undefined){
if(!(validate28(data60.Csg, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Csg",parentData:data60,parentDataProperty:"Csg",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.EcsFile !== undefined){
if(!(validate28(data60.EcsFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsFile",parentData:data60,parentDataProperty:"EcsFile",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.EcsHana !== undefined){
if(!(validate28(data60.EcsHana, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/EcsHana",parentData:data60,parentDataProperty:"EcsHana",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Isilon !== undefined){
if(!(validate28(data60.Isilon, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Isilon",parentData:data60,parentDataProperty:"Isilon",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.LocalFile !== undefined){
if(!(validate28(data60.LocalFile, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalFile",parentData:data60,parentDataProperty:"LocalFile",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.LocalVm !== undefined){
if(!(validate28(data60.LocalVm, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/LocalVm",parentData:data60,parentDataProperty:"LocalVm",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.MySql !== undefined){
if(!(validate28(data60.MySql, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/MySql",parentData:data60,parentDataProperty:"MySql",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Nas !== undefined){
if(!(validate28(data60.Nas, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Nas",parentData:data60,parentDataProperty:"Nas",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Oracle !== undefined){
if(!(validate28(data60.Oracle, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oracle",parentData:data60,parentDataProperty:"Oracle",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Oss !== undefined){
if(!(validate28(data60.Oss, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Oss",parentData:data60,parentDataProperty:"Oss",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.Ots !== undefined){
if(!(validate28(data60.Ots, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/Ots",parentData:data60,parentDataProperty:"Ots",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data60.SqlServer !== undefined){
if(!(validate28(data60.SqlServer, {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics/SqlServer",parentData:data60,parentDataProperty:"SqlServer",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",schemaPath:"#/properties/vaults/items/properties/BackupPlanStatistics/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.BackupPlanStatistics.type,parentSchema:schema6.properties.vaults.items.properties.BackupPlanStatistics,data:data60};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.TrialInfo !== undefined){
let data76 = data9.TrialInfo;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.KeepAfterTrialExpiration !== undefined){
if(!(validate49(data76.KeepAfterTrialExpiration, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/KeepAfterTrialExpiration",parentData:data76,parentDataProperty:"KeepAfterTrialExpiration",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data76.TrialStartTime !== undefined){
if(!(validate28(data76.TrialStartTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialStartTime",parentData:data76,parentDataProperty:"TrialStartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data76.TrialExpireTime !== undefined){
if(!(validate28(data76.TrialExpireTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialExpireTime",parentData:data76,parentDataProperty:"TrialExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data76.TrialVaultReleaseTime !== undefined){
if(!(validate28(data76.TrialVaultReleaseTime, {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo/TrialVaultReleaseTime",parentData:data76,parentDataProperty:"TrialVaultReleaseTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",schemaPath:"#/properties/vaults/items/properties/TrialInfo/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.TrialInfo.type,parentSchema:schema6.properties.vaults.items.properties.TrialInfo,data:data76};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.Tags !== undefined){
let data81 = data9.Tags;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.Tag !== undefined){
let data82 = data81.Tag;
if(Array.isArray(data82)){
const len3 = data82.length;
for(let i3=0; i3<len3; i3++){
let data83 = data82[i3];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.Key !== undefined){
if(!(validate22(data83.Key, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3+"/Key",parentData:data83,parentDataProperty:"Key",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data83.Value !== undefined){
if(!(validate22(data83.Value, {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3+"/Value",parentData:data83,parentDataProperty:"Value",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3,schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag.items,data:data83};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",schemaPath:"#/properties/vaults/items/properties/Tags/properties/Tag/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.items.properties.Tags.properties.Tag.type,parentSchema:schema6.properties.vaults.items.properties.Tags.properties.Tag,data:data82};
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
const err23 = {instancePath:instancePath+"/vaults/" + i0+"/Tags",schemaPath:"#/properties/vaults/items/properties/Tags/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.properties.Tags.type,parentSchema:schema6.properties.vaults.items.properties.Tags,data:data81};
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
const err24 = {instancePath:instancePath+"/vaults/" + i0,schemaPath:"#/properties/vaults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.vaults.items.type,parentSchema:schema6.properties.vaults.items,data:data9};
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
const err25 = {instancePath:instancePath+"/vaults",schemaPath:"#/properties/vaults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.vaults.type,parentSchema:schema6.properties.vaults,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.snapshots !== undefined){
let data86 = data.snapshots;
if(Array.isArray(data86)){
const len4 = data86.length;
for(let i4=0; i4<len4; i4++){
let data87 = data86[i4];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.SnapshotId === undefined){
const err26 = {instancePath:instancePath+"/snapshots/" + i4,schemaPath:"#/properties/snapshots/items/required",keyword:"required",params:{missingProperty: "SnapshotId"},schema:schema6.properties.snapshots.items.required,parentSchema:schema6.properties.snapshots.items,data:data87};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data87.SnapshotId !== undefined){
if(!(validate22(data87.SnapshotId, {instancePath:instancePath+"/snapshots/" + i4+"/SnapshotId",parentData:data87,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.SnapshotHash !== undefined){
if(!(validate22(data87.SnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SnapshotHash",parentData:data87,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.ParentSnapshotHash !== undefined){
if(!(validate22(data87.ParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/ParentSnapshotHash",parentData:data87,parentDataProperty:"ParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.JobId !== undefined){
if(!(validate22(data87.JobId, {instancePath:instancePath+"/snapshots/" + i4+"/JobId",parentData:data87,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.SourceType !== undefined){
if(!(validate22(data87.SourceType, {instancePath:instancePath+"/snapshots/" + i4+"/SourceType",parentData:data87,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Status !== undefined){
if(!(validate22(data87.Status, {instancePath:instancePath+"/snapshots/" + i4+"/Status",parentData:data87,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.BackupType !== undefined){
if(!(validate22(data87.BackupType, {instancePath:instancePath+"/snapshots/" + i4+"/BackupType",parentData:data87,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.CreatedTime !== undefined){
if(!(validate28(data87.CreatedTime, {instancePath:instancePath+"/snapshots/" + i4+"/CreatedTime",parentData:data87,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.StartTime !== undefined){
if(!(validate28(data87.StartTime, {instancePath:instancePath+"/snapshots/" + i4+"/StartTime",parentData:data87,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.UpdatedTime !== undefined){
if(!(validate28(data87.UpdatedTime, {instancePath:instancePath+"/snapshots/" + i4+"/UpdatedTime",parentData:data87,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.CompleteTime !== undefined){
if(!(validate28(data87.CompleteTime, {instancePath:instancePath+"/snapshots/" + i4+"/CompleteTime",parentData:data87,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.Retention !== undefined){
if(!(validate28(data87.Retention, {instancePath:instancePath+"/snapshots/" + i4+"/Retention",parentData:data87,parentDataProperty:"Retention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.BytesTotal !== undefined){
if(!(validate28(data87.BytesTotal, {instancePath:instancePath+"/snapshots/" + i4+"/BytesTotal",parentData:data87,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.VaultId !== undefined){
if(!(validate22(data87.VaultId, {instancePath:instancePath+"/snapshots/" + i4+"/VaultId",parentData:data87,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.ExpireTime !== undefined){
if(!(validate28(data87.ExpireTime, {instancePath:instancePath+"/snapshots/" + i4+"/ExpireTime",parentData:data87,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ArchiveTime !== undefined){
if(!(validate28(data87.ArchiveTime, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveTime",parentData:data87,parentDataProperty:"ArchiveTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.StorageClass !== undefined){
if(!(validate22(data87.StorageClass, {instancePath:instancePath+"/snapshots/" + i4+"/StorageClass",parentData:data87,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.SourceSnapshotHash !== undefined){
if(!(validate22(data87.SourceSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SourceSnapshotHash",parentData:data87,parentDataProperty:"SourceSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.SourceParentSnapshotHash !== undefined){
if(!(validate22(data87.SourceParentSnapshotHash, {instancePath:instancePath+"/snapshots/" + i4+"/SourceParentSnapshotHash",parentData:data87,parentDataProperty:"SourceParentSnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.BytesDone !== undefined){
if(!(validate28(data87.BytesDone, {instancePath:instancePath+"/snapshots/" + i4+"/BytesDone",parentData:data87,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ActualBytes !== undefined){
if(!(validate28(data87.ActualBytes, {instancePath:instancePath+"/snapshots/" + i4+"/ActualBytes",parentData:data87,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ProtectedDataSize !== undefined){
if(!(validate28(data87.ProtectedDataSize, {instancePath:instancePath+"/snapshots/" + i4+"/ProtectedDataSize",parentData:data87,parentDataProperty:"ProtectedDataSize",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ItemsTotal !== undefined){
if(!(validate28(data87.ItemsTotal, {instancePath:instancePath+"/snapshots/" + i4+"/ItemsTotal",parentData:data87,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ItemsDone !== undefined){
if(!(validate28(data87.ItemsDone, {instancePath:instancePath+"/snapshots/" + i4+"/ItemsDone",parentData:data87,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ActualItems !== undefined){
if(!(validate28(data87.ActualItems, {instancePath:instancePath+"/snapshots/" + i4+"/ActualItems",parentData:data87,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.ErrorFile !== undefined){
if(!(validate22(data87.ErrorFile, {instancePath:instancePath+"/snapshots/" + i4+"/ErrorFile",parentData:data87,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.InstanceId !== undefined){
if(!(validate22(data87.InstanceId, {instancePath:instancePath+"/snapshots/" + i4+"/InstanceId",parentData:data87,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.ClientId !== undefined){
if(!(validate22(data87.ClientId, {instancePath:instancePath+"/snapshots/" + i4+"/ClientId",parentData:data87,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Path !== undefined){
if(!(validate22(data87.Path, {instancePath:instancePath+"/snapshots/" + i4+"/Path",parentData:data87,parentDataProperty:"Path",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Paths !== undefined){
let data117 = data87.Paths;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.Path !== undefined){
let data118 = data117.Path;
if(Array.isArray(data118)){
const len5 = data118.length;
for(let i5=0; i5<len5; i5++){
if(!(validate22(data118[i5], {instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path/" + i5,parentData:data118,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path",schemaPath:"#/properties/snapshots/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.snapshots.items.properties.Paths.properties.Path,data:data118};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/snapshots/" + i4+"/Paths",schemaPath:"#/properties/snapshots/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Paths.type,parentSchema:schema6.properties.snapshots.items.properties.Paths,data:data117};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data87.Include !== undefined){
if(!(validate22(data87.Include, {instancePath:instancePath+"/snapshots/" + i4+"/Include",parentData:data87,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Exclude !== undefined){
if(!(validate22(data87.Exclude, {instancePath:instancePath+"/snapshots/" + i4+"/Exclude",parentData:data87,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Bucket !== undefined){
if(!(validate22(data87.Bucket, {instancePath:instancePath+"/snapshots/" + i4+"/Bucket",parentData:data87,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Prefix !== undefined){
if(!(validate22(data87.Prefix, {instancePath:instancePath+"/snapshots/" + i4+"/Prefix",parentData:data87,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.FileSystemId !== undefined){
if(!(validate22(data87.FileSystemId, {instancePath:instancePath+"/snapshots/" + i4+"/FileSystemId",parentData:data87,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.CreateTime !== undefined){
if(!(validate28(data87.CreateTime, {instancePath:instancePath+"/snapshots/" + i4+"/CreateTime",parentData:data87,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.UseCommonNas !== undefined){
if(!(validate49(data87.UseCommonNas, {instancePath:instancePath+"/snapshots/" + i4+"/UseCommonNas",parentData:data87,parentDataProperty:"UseCommonNas",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data87.InstanceName !== undefined){
if(!(validate22(data87.InstanceName, {instancePath:instancePath+"/snapshots/" + i4+"/InstanceName",parentData:data87,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.TableName !== undefined){
if(!(validate22(data87.TableName, {instancePath:instancePath+"/snapshots/" + i4+"/TableName",parentData:data87,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.RangeStart !== undefined){
if(!(validate28(data87.RangeStart, {instancePath:instancePath+"/snapshots/" + i4+"/RangeStart",parentData:data87,parentDataProperty:"RangeStart",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.RangeEnd !== undefined){
if(!(validate28(data87.RangeEnd, {instancePath:instancePath+"/snapshots/" + i4+"/RangeEnd",parentData:data87,parentDataProperty:"RangeEnd",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.DiskId !== undefined){
if(!(validate22(data87.DiskId, {instancePath:instancePath+"/snapshots/" + i4+"/DiskId",parentData:data87,parentDataProperty:"DiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.AdvancedRetentionType !== undefined){
if(!(validate22(data87.AdvancedRetentionType, {instancePath:instancePath+"/snapshots/" + i4+"/AdvancedRetentionType",parentData:data87,parentDataProperty:"AdvancedRetentionType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.RealSnapshotTime !== undefined){
if(!(validate28(data87.RealSnapshotTime, {instancePath:instancePath+"/snapshots/" + i4+"/RealSnapshotTime",parentData:data87,parentDataProperty:"RealSnapshotTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.NativeSnapshotId !== undefined){
if(!(validate22(data87.NativeSnapshotId, {instancePath:instancePath+"/snapshots/" + i4+"/NativeSnapshotId",parentData:data87,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.NativeSnapshotInfo !== undefined){
if(!(validate22(data87.NativeSnapshotInfo, {instancePath:instancePath+"/snapshots/" + i4+"/NativeSnapshotInfo",parentData:data87,parentDataProperty:"NativeSnapshotInfo",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.CanBeDeleted !== undefined){
if(!(validate49(data87.CanBeDeleted, {instancePath:instancePath+"/snapshots/" + i4+"/CanBeDeleted",parentData:data87,parentDataProperty:"CanBeDeleted",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data87.ArchiveStatus !== undefined){
if(!(validate22(data87.ArchiveStatus, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveStatus",parentData:data87,parentDataProperty:"ArchiveStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.ArchiveErrorMessage !== undefined){
if(!(validate22(data87.ArchiveErrorMessage, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveErrorMessage",parentData:data87,parentDataProperty:"ArchiveErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.ArchiveTriggerTime !== undefined){
if(!(validate28(data87.ArchiveTriggerTime, {instancePath:instancePath+"/snapshots/" + i4+"/ArchiveTriggerTime",parentData:data87,parentDataProperty:"ArchiveTriggerTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data87.Detail !== undefined){
let data140 = data87.Detail;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.ConsistentLevel !== undefined){
if(!(validate22(data140.ConsistentLevel, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/ConsistentLevel",parentData:data140,parentDataProperty:"ConsistentLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.ContainOsDisk !== undefined){
if(!(validate49(data140.ContainOsDisk, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/ContainOsDisk",parentData:data140,parentDataProperty:"ContainOsDisk",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data140.DiskCategory !== undefined){
if(!(validate22(data140.DiskCategory, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskCategory",parentData:data140,parentDataProperty:"DiskCategory",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.DiskDevName !== undefined){
if(!(validate22(data140.DiskDevName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskDevName",parentData:data140,parentDataProperty:"DiskDevName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.DiskIdList !== undefined){
let data145 = data140.DiskIdList;
if(Array.isArray(data145)){
const len6 = data145.length;
for(let i6=0; i6<len6; i6++){
if(!(validate22(data145[i6], {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList/" + i6,parentData:data145,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/DiskIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.DiskIdList,data:data145};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data140.DowngradeReason !== undefined){
if(!(validate22(data140.DowngradeReason, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/DowngradeReason",parentData:data140,parentDataProperty:"DowngradeReason",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.HostName !== undefined){
if(!(validate22(data140.HostName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/HostName",parentData:data140,parentDataProperty:"HostName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.InstanceName !== undefined){
if(!(validate22(data140.InstanceName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstanceName",parentData:data140,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.InstanceType !== undefined){
if(!(validate22(data140.InstanceType, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstanceType",parentData:data140,parentDataProperty:"InstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.InstantAccess !== undefined){
if(!(validate49(data140.InstantAccess, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/InstantAccess",parentData:data140,parentDataProperty:"InstantAccess",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data140.NativeSnapshotIdList !== undefined){
let data152 = data140.NativeSnapshotIdList;
if(Array.isArray(data152)){
const len7 = data152.length;
for(let i7=0; i7<len7; i7++){
if(!(validate22(data152[i7], {instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList/" + i7,parentData:data152,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList",schemaPath:"#/properties/snapshots/items/properties/Detail/properties/NativeSnapshotIdList/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList.type,parentSchema:schema6.properties.snapshots.items.properties.Detail.properties.NativeSnapshotIdList,data:data152};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data140.OsDiskId !== undefined){
if(!(validate22(data140.OsDiskId, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsDiskId",parentData:data140,parentDataProperty:"OsDiskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.OsName !== undefined){
if(!(validate22(data140.OsName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsName",parentData:data140,parentDataProperty:"OsName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.OsNameEn !== undefined){
if(!(validate22(data140.OsNameEn, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsNameEn",parentData:data140,parentDataProperty:"OsNameEn",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.OsType !== undefined){
if(!(validate22(data140.OsType, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/OsType",parentData:data140,parentDataProperty:"OsType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.PerformanceLevel !== undefined){
if(!(validate22(data140.PerformanceLevel, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/PerformanceLevel",parentData:data140,parentDataProperty:"PerformanceLevel",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.Platform !== undefined){
if(!(validate22(data140.Platform, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/Platform",parentData:data140,parentDataProperty:"Platform",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.SnapshotGroupId !== undefined){
if(!(validate22(data140.SnapshotGroupId, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/SnapshotGroupId",parentData:data140,parentDataProperty:"SnapshotGroupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data140.SystemDisk !== undefined){
if(!(validate49(data140.SystemDisk, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/SystemDisk",parentData:data140,parentDataProperty:"SystemDisk",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data140.VmName !== undefined){
if(!(validate22(data140.VmName, {instancePath:instancePath+"/snapshots/" + i4+"/Detail/VmName",parentData:data140,parentDataProperty:"VmName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/snapshots/" + i4+"/Detail",schemaPath:"#/properties/snapshots/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.properties.Detail.type,parentSchema:schema6.properties.snapshots.items.properties.Detail,data:data140};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data87.PlanId !== undefined){
if(!(validate22(data87.PlanId, {instancePath:instancePath+"/snapshots/" + i4+"/PlanId",parentData:data87,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.UdmRegionId !== undefined){
if(!(validate22(data87.UdmRegionId, {instancePath:instancePath+"/snapshots/" + i4+"/UdmRegionId",parentData:data87,parentDataProperty:"UdmRegionId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data87.Edition !== undefined){
let data165 = data87.Edition;
if(!((data165 === "STANDARD") || (data165 === "BASIC"))){
const err32 = {instancePath:instancePath+"/snapshots/" + i4+"/Edition",schemaPath:"#/properties/snapshots/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.snapshots.items.properties.Edition.enum},schema:schema6.properties.snapshots.items.properties.Edition.enum,parentSchema:schema6.properties.snapshots.items.properties.Edition,data:data165};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data87.createdSecondsAgo !== undefined){
let data166 = data87.createdSecondsAgo;
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 1000000000 || isNaN(data166)){
const err33 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data166};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data166 < 0 || isNaN(data166)){
const err34 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data166};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",schemaPath:"#/properties/snapshots/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.snapshots.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.snapshots.items.properties.createdSecondsAgo,data:data166};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/snapshots/" + i4,schemaPath:"#/properties/snapshots/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.snapshots.items.type,parentSchema:schema6.properties.snapshots.items,data:data87};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},schema:schema6.properties.snapshots.type,parentSchema:schema6.properties.snapshots,data:data86};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.backupJobs !== undefined){
let data167 = data.backupJobs;
if(Array.isArray(data167)){
const len8 = data167.length;
for(let i8=0; i8<len8; i8++){
let data168 = data167[i8];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.JobId === undefined){
const err38 = {instancePath:instancePath+"/backupJobs/" + i8,schemaPath:"#/properties/backupJobs/items/required",keyword:"required",params:{missingProperty: "JobId"},schema:schema6.properties.backupJobs.items.required,parentSchema:schema6.properties.backupJobs.items,data:data168};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data168.JobId !== undefined){
if(!(validate22(data168.JobId, {instancePath:instancePath+"/backupJobs/" + i8+"/JobId",parentData:data168,parentDataProperty:"JobId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.JobName !== undefined){
if(!(validate22(data168.JobName, {instancePath:instancePath+"/backupJobs/" + i8+"/JobName",parentData:data168,parentDataProperty:"JobName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.PlanId !== undefined){
if(!(validate22(data168.PlanId, {instancePath:instancePath+"/backupJobs/" + i8+"/PlanId",parentData:data168,parentDataProperty:"PlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.VaultId !== undefined){
if(!(validate22(data168.VaultId, {instancePath:instancePath+"/backupJobs/" + i8+"/VaultId",parentData:data168,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.SourceType !== undefined){
if(!(validate22(data168.SourceType, {instancePath:instancePath+"/backupJobs/" + i8+"/SourceType",parentData:data168,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.BackupType !== undefined){
if(!(validate22(data168.BackupType, {instancePath:instancePath+"/backupJobs/" + i8+"/BackupType",parentData:data168,parentDataProperty:"BackupType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Status !== undefined){
if(!(validate22(data168.Status, {instancePath:instancePath+"/backupJobs/" + i8+"/Status",parentData:data168,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.ErrorMessage !== undefined){
if(!(validate22(data168.ErrorMessage, {instancePath:instancePath+"/backupJobs/" + i8+"/ErrorMessage",parentData:data168,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Progress !== undefined){
if(!(validate69(data168.Progress, {instancePath:instancePath+"/backupJobs/" + i8+"/Progress",parentData:data168,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data168.CreatedTime !== undefined){
if(!(validate28(data168.CreatedTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CreatedTime",parentData:data168,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.StartTime !== undefined){
if(!(validate28(data168.StartTime, {instancePath:instancePath+"/backupJobs/" + i8+"/StartTime",parentData:data168,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.UpdatedTime !== undefined){
if(!(validate28(data168.UpdatedTime, {instancePath:instancePath+"/backupJobs/" + i8+"/UpdatedTime",parentData:data168,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.CompleteTime !== undefined){
if(!(validate28(data168.CompleteTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CompleteTime",parentData:data168,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.BytesTotal !== undefined){
if(!(validate28(data168.BytesTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/BytesTotal",parentData:data168,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.BytesDone !== undefined){
if(!(validate28(data168.BytesDone, {instancePath:instancePath+"/backupJobs/" + i8+"/BytesDone",parentData:data168,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.ActualBytes !== undefined){
if(!(validate28(data168.ActualBytes, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualBytes",parentData:data168,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.ItemsTotal !== undefined){
if(!(validate28(data168.ItemsTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/ItemsTotal",parentData:data168,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.ItemsDone !== undefined){
if(!(validate28(data168.ItemsDone, {instancePath:instancePath+"/backupJobs/" + i8+"/ItemsDone",parentData:data168,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.ActualItems !== undefined){
if(!(validate28(data168.ActualItems, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualItems",parentData:data168,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.FilesTotal !== undefined){
if(!(validate28(data168.FilesTotal, {instancePath:instancePath+"/backupJobs/" + i8+"/FilesTotal",parentData:data168,parentDataProperty:"FilesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.FilesDone !== undefined){
if(!(validate28(data168.FilesDone, {instancePath:instancePath+"/backupJobs/" + i8+"/FilesDone",parentData:data168,parentDataProperty:"FilesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.ActualFiles !== undefined){
if(!(validate28(data168.ActualFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/ActualFiles",parentData:data168,parentDataProperty:"ActualFiles",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.Speed !== undefined){
if(!(validate28(data168.Speed, {instancePath:instancePath+"/backupJobs/" + i8+"/Speed",parentData:data168,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.SpeedLimit !== undefined){
if(!(validate22(data168.SpeedLimit, {instancePath:instancePath+"/backupJobs/" + i8+"/SpeedLimit",parentData:data168,parentDataProperty:"SpeedLimit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.InstanceId !== undefined){
if(!(validate22(data168.InstanceId, {instancePath:instancePath+"/backupJobs/" + i8+"/InstanceId",parentData:data168,parentDataProperty:"InstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.ClientId !== undefined){
if(!(validate22(data168.ClientId, {instancePath:instancePath+"/backupJobs/" + i8+"/ClientId",parentData:data168,parentDataProperty:"ClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Paths !== undefined){
let data195 = data168.Paths;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.Path !== undefined){
let data196 = data195.Path;
if(Array.isArray(data196)){
const len9 = data196.length;
for(let i9=0; i9<len9; i9++){
if(!(validate22(data196[i9], {instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path/" + i9,parentData:data196,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path",schemaPath:"#/properties/backupJobs/items/properties/Paths/properties/Path/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Paths.properties.Path.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths.properties.Path,data:data196};
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
const err40 = {instancePath:instancePath+"/backupJobs/" + i8+"/Paths",schemaPath:"#/properties/backupJobs/items/properties/Paths/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Paths.type,parentSchema:schema6.properties.backupJobs.items.properties.Paths,data:data195};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data168.Include !== undefined){
if(!(validate22(data168.Include, {instancePath:instancePath+"/backupJobs/" + i8+"/Include",parentData:data168,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Exclude !== undefined){
if(!(validate22(data168.Exclude, {instancePath:instancePath+"/backupJobs/" + i8+"/Exclude",parentData:data168,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Options !== undefined){
if(!(validate22(data168.Options, {instancePath:instancePath+"/backupJobs/" + i8+"/Options",parentData:data168,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Bucket !== undefined){
if(!(validate22(data168.Bucket, {instancePath:instancePath+"/backupJobs/" + i8+"/Bucket",parentData:data168,parentDataProperty:"Bucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Prefix !== undefined){
if(!(validate22(data168.Prefix, {instancePath:instancePath+"/backupJobs/" + i8+"/Prefix",parentData:data168,parentDataProperty:"Prefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.FileSystemId !== undefined){
if(!(validate22(data168.FileSystemId, {instancePath:instancePath+"/backupJobs/" + i8+"/FileSystemId",parentData:data168,parentDataProperty:"FileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.CreateTime !== undefined){
if(!(validate28(data168.CreateTime, {instancePath:instancePath+"/backupJobs/" + i8+"/CreateTime",parentData:data168,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.InstanceName !== undefined){
if(!(validate22(data168.InstanceName, {instancePath:instancePath+"/backupJobs/" + i8+"/InstanceName",parentData:data168,parentDataProperty:"InstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.TableName !== undefined){
if(!(validate22(data168.TableName, {instancePath:instancePath+"/backupJobs/" + i8+"/TableName",parentData:data168,parentDataProperty:"TableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.OtsDetail !== undefined){
let data207 = data168.OtsDetail;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.TableNames !== undefined){
let data208 = data207.TableNames;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.TableName !== undefined){
let data209 = data208.TableName;
if(Array.isArray(data209)){
const len10 = data209.length;
for(let i10=0; i10<len10; i10++){
if(!(validate22(data209[i10], {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName/" + i10,parentData:data209,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/properties/TableName/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.properties.TableName,data:data209};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/properties/TableNames/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail.properties.TableNames,data:data208};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail",schemaPath:"#/properties/backupJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.backupJobs.items.properties.OtsDetail,data:data207};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data168.Detail !== undefined){
let data211 = data168.Detail;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.DoCopy !== undefined){
if(!(validate49(data211.DoCopy, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DoCopy",parentData:data211,parentDataProperty:"DoCopy",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data211.DestinationNativeSnapshotId !== undefined){
if(!(validate22(data211.DestinationNativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotId",parentData:data211,parentDataProperty:"DestinationNativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data211.DestinationNativeSnapshotProgress !== undefined){
if(!(validate69(data211.DestinationNativeSnapshotProgress, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotProgress",parentData:data211,parentDataProperty:"DestinationNativeSnapshotProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data211.DestinationNativeSnapshotStatus !== undefined){
if(!(validate22(data211.DestinationNativeSnapshotStatus, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotStatus",parentData:data211,parentDataProperty:"DestinationNativeSnapshotStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data211.DestinationRetention !== undefined){
if(!(validate28(data211.DestinationRetention, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationRetention",parentData:data211,parentDataProperty:"DestinationRetention",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data211.DestinationSnapshotId !== undefined){
if(!(validate22(data211.DestinationSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationSnapshotId",parentData:data211,parentDataProperty:"DestinationSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data211.DestinationNativeSnapshotErrorMessage !== undefined){
if(!(validate22(data211.DestinationNativeSnapshotErrorMessage, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DestinationNativeSnapshotErrorMessage",parentData:data211,parentDataProperty:"DestinationNativeSnapshotErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data211.NativeSnapshotId !== undefined){
if(!(validate22(data211.NativeSnapshotId, {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/NativeSnapshotId",parentData:data211,parentDataProperty:"NativeSnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data211.DiskNativeSnapshotIdList !== undefined){
let data220 = data211.DiskNativeSnapshotIdList;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.DiskNativeSnapshotId !== undefined){
let data221 = data220.DiskNativeSnapshotId;
if(Array.isArray(data221)){
const len11 = data221.length;
for(let i11=0; i11<len11; i11++){
if(!(validate22(data221[i11], {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i11,parentData:data221,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/properties/DiskNativeSnapshotId/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.properties.DiskNativeSnapshotId,data:data221};
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
const err45 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList",schemaPath:"#/properties/backupJobs/items/properties/Detail/properties/DiskNativeSnapshotIdList/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail.properties.DiskNativeSnapshotIdList,data:data220};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/backupJobs/" + i8+"/Detail",schemaPath:"#/properties/backupJobs/items/properties/Detail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Detail.type,parentSchema:schema6.properties.backupJobs.items.properties.Detail,data:data211};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data168.CrossAccountType !== undefined){
if(!(validate22(data168.CrossAccountType, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountType",parentData:data168,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.CrossAccountUserId !== undefined){
if(!(validate28(data168.CrossAccountUserId, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountUserId",parentData:data168,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data168.CrossAccountRoleName !== undefined){
if(!(validate22(data168.CrossAccountRoleName, {instancePath:instancePath+"/backupJobs/" + i8+"/CrossAccountRoleName",parentData:data168,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Identifier !== undefined){
if(!(validate22(data168.Identifier, {instancePath:instancePath+"/backupJobs/" + i8+"/Identifier",parentData:data168,parentDataProperty:"Identifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.DestSourceType !== undefined){
if(!(validate22(data168.DestSourceType, {instancePath:instancePath+"/backupJobs/" + i8+"/DestSourceType",parentData:data168,parentDataProperty:"DestSourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.DestDataSourceId !== undefined){
if(!(validate22(data168.DestDataSourceId, {instancePath:instancePath+"/backupJobs/" + i8+"/DestDataSourceId",parentData:data168,parentDataProperty:"DestDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.DestDataSourceDetail !== undefined){
if(!(validate22(data168.DestDataSourceDetail, {instancePath:instancePath+"/backupJobs/" + i8+"/DestDataSourceDetail",parentData:data168,parentDataProperty:"DestDataSourceDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.ChangeListPath !== undefined){
if(!(validate22(data168.ChangeListPath, {instancePath:instancePath+"/backupJobs/" + i8+"/ChangeListPath",parentData:data168,parentDataProperty:"ChangeListPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.TriggerMode !== undefined){
if(!(validate22(data168.TriggerMode, {instancePath:instancePath+"/backupJobs/" + i8+"/TriggerMode",parentData:data168,parentDataProperty:"TriggerMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Report !== undefined){
let data232 = data168.Report;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.TotalFiles !== undefined){
if(!(validate22(data232.TotalFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/TotalFiles",parentData:data232,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data232.SuccessFiles !== undefined){
if(!(validate22(data232.SuccessFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/SuccessFiles",parentData:data232,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data232.FailedFiles !== undefined){
if(!(validate22(data232.FailedFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/FailedFiles",parentData:data232,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data232.SkippedFiles !== undefined){
if(!(validate22(data232.SkippedFiles, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/SkippedFiles",parentData:data232,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data232.ReportTaskStatus !== undefined){
if(!(validate22(data232.ReportTaskStatus, {instancePath:instancePath+"/backupJobs/" + i8+"/Report/ReportTaskStatus",parentData:data232,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/backupJobs/" + i8+"/Report",schemaPath:"#/properties/backupJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.properties.Report.type,parentSchema:schema6.properties.backupJobs.items.properties.Report,data:data232};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data168.course !== undefined){
if(!(validate22(data168.course, {instancePath:instancePath+"/backupJobs/" + i8+"/course",parentData:data168,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data168.Edition !== undefined){
let data239 = data168.Edition;
if(!((data239 === "STANDARD") || (data239 === "BASIC"))){
const err48 = {instancePath:instancePath+"/backupJobs/" + i8+"/Edition",schemaPath:"#/properties/backupJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.backupJobs.items.properties.Edition.enum},schema:schema6.properties.backupJobs.items.properties.Edition.enum,parentSchema:schema6.properties.backupJobs.items.properties.Edition,data:data239};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data168.createdSecondsAgo !== undefined){
let data240 = data168.createdSecondsAgo;
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 1000000000 || isNaN(data240)){
const err49 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data240};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data240 < 0 || isNaN(data240)){
const err50 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data240};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",schemaPath:"#/properties/backupJobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.backupJobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.backupJobs.items.properties.createdSecondsAgo,data:data240};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/backupJobs/" + i8,schemaPath:"#/properties/backupJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.backupJobs.items.type,parentSchema:schema6.properties.backupJobs.items,data:data168};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/backupJobs",schemaPath:"#/properties/backupJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.backupJobs.type,parentSchema:schema6.properties.backupJobs,data:data167};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.restoreJobs !== undefined){
let data241 = data.restoreJobs;
if(Array.isArray(data241)){
const len12 = data241.length;
for(let i12=0; i12<len12; i12++){
let data242 = data241[i12];
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.RestoreId === undefined){
const err54 = {instancePath:instancePath+"/restoreJobs/" + i12,schemaPath:"#/properties/restoreJobs/items/required",keyword:"required",params:{missingProperty: "RestoreId"},schema:schema6.properties.restoreJobs.items.required,parentSchema:schema6.properties.restoreJobs.items,data:data242};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data242.RestoreId !== undefined){
if(!(validate22(data242.RestoreId, {instancePath:instancePath+"/restoreJobs/" + i12+"/RestoreId",parentData:data242,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.RestoreType !== undefined){
if(!(validate22(data242.RestoreType, {instancePath:instancePath+"/restoreJobs/" + i12+"/RestoreType",parentData:data242,parentDataProperty:"RestoreType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.SourceType !== undefined){
if(!(validate22(data242.SourceType, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceType",parentData:data242,parentDataProperty:"SourceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Status !== undefined){
if(!(validate22(data242.Status, {instancePath:instancePath+"/restoreJobs/" + i12+"/Status",parentData:data242,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.ErrorMessage !== undefined){
if(!(validate22(data242.ErrorMessage, {instancePath:instancePath+"/restoreJobs/" + i12+"/ErrorMessage",parentData:data242,parentDataProperty:"ErrorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.ErrorFile !== undefined){
if(!(validate22(data242.ErrorFile, {instancePath:instancePath+"/restoreJobs/" + i12+"/ErrorFile",parentData:data242,parentDataProperty:"ErrorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Progress !== undefined){
if(!(validate69(data242.Progress, {instancePath:instancePath+"/restoreJobs/" + i12+"/Progress",parentData:data242,parentDataProperty:"Progress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data242.VaultId !== undefined){
if(!(validate22(data242.VaultId, {instancePath:instancePath+"/restoreJobs/" + i12+"/VaultId",parentData:data242,parentDataProperty:"VaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.SnapshotId !== undefined){
if(!(validate22(data242.SnapshotId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SnapshotId",parentData:data242,parentDataProperty:"SnapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.SnapshotHash !== undefined){
if(!(validate22(data242.SnapshotHash, {instancePath:instancePath+"/restoreJobs/" + i12+"/SnapshotHash",parentData:data242,parentDataProperty:"SnapshotHash",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.ParentId !== undefined){
if(!(validate22(data242.ParentId, {instancePath:instancePath+"/restoreJobs/" + i12+"/ParentId",parentData:data242,parentDataProperty:"ParentId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.ClusterId !== undefined){
if(!(validate22(data242.ClusterId, {instancePath:instancePath+"/restoreJobs/" + i12+"/ClusterId",parentData:data242,parentDataProperty:"ClusterId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.CreatedTime !== undefined){
if(!(validate28(data242.CreatedTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/CreatedTime",parentData:data242,parentDataProperty:"CreatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.StartTime !== undefined){
if(!(validate28(data242.StartTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/StartTime",parentData:data242,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.UpdatedTime !== undefined){
if(!(validate28(data242.UpdatedTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/UpdatedTime",parentData:data242,parentDataProperty:"UpdatedTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.CompleteTime !== undefined){
if(!(validate28(data242.CompleteTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/CompleteTime",parentData:data242,parentDataProperty:"CompleteTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.ExpireTime !== undefined){
if(!(validate28(data242.ExpireTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/ExpireTime",parentData:data242,parentDataProperty:"ExpireTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.BytesTotal !== undefined){
if(!(validate28(data242.BytesTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/BytesTotal",parentData:data242,parentDataProperty:"BytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.BytesDone !== undefined){
if(!(validate28(data242.BytesDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/BytesDone",parentData:data242,parentDataProperty:"BytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.ActualBytes !== undefined){
if(!(validate28(data242.ActualBytes, {instancePath:instancePath+"/restoreJobs/" + i12+"/ActualBytes",parentData:data242,parentDataProperty:"ActualBytes",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.ItemsTotal !== undefined){
if(!(validate28(data242.ItemsTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/ItemsTotal",parentData:data242,parentDataProperty:"ItemsTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.ItemsDone !== undefined){
if(!(validate28(data242.ItemsDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/ItemsDone",parentData:data242,parentDataProperty:"ItemsDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.ActualItems !== undefined){
if(!(validate28(data242.ActualItems, {instancePath:instancePath+"/restoreJobs/" + i12+"/ActualItems",parentData:data242,parentDataProperty:"ActualItems",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.Speed !== undefined){
if(!(validate28(data242.Speed, {instancePath:instancePath+"/restoreJobs/" + i12+"/Speed",parentData:data242,parentDataProperty:"Speed",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.Options !== undefined){
if(!(validate22(data242.Options, {instancePath:instancePath+"/restoreJobs/" + i12+"/Options",parentData:data242,parentDataProperty:"Options",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Include !== undefined){
if(!(validate22(data242.Include, {instancePath:instancePath+"/restoreJobs/" + i12+"/Include",parentData:data242,parentDataProperty:"Include",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Exclude !== undefined){
if(!(validate22(data242.Exclude, {instancePath:instancePath+"/restoreJobs/" + i12+"/Exclude",parentData:data242,parentDataProperty:"Exclude",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.UdmDetail !== undefined){
if(!(validate22(data242.UdmDetail, {instancePath:instancePath+"/restoreJobs/" + i12+"/UdmDetail",parentData:data242,parentDataProperty:"UdmDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetInstanceId !== undefined){
if(!(validate22(data242.TargetInstanceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetInstanceId",parentData:data242,parentDataProperty:"TargetInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetPath !== undefined){
if(!(validate22(data242.TargetPath, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetPath",parentData:data242,parentDataProperty:"TargetPath",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetBucket !== undefined){
if(!(validate22(data242.TargetBucket, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetBucket",parentData:data242,parentDataProperty:"TargetBucket",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetPrefix !== undefined){
if(!(validate22(data242.TargetPrefix, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetPrefix",parentData:data242,parentDataProperty:"TargetPrefix",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetFileSystemId !== undefined){
if(!(validate22(data242.TargetFileSystemId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetFileSystemId",parentData:data242,parentDataProperty:"TargetFileSystemId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetCreateTime !== undefined){
if(!(validate28(data242.TargetCreateTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetCreateTime",parentData:data242,parentDataProperty:"TargetCreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.TargetInstanceName !== undefined){
if(!(validate22(data242.TargetInstanceName, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetInstanceName",parentData:data242,parentDataProperty:"TargetInstanceName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetTableName !== undefined){
if(!(validate22(data242.TargetTableName, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetTableName",parentData:data242,parentDataProperty:"TargetTableName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetTime !== undefined){
if(!(validate28(data242.TargetTime, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetTime",parentData:data242,parentDataProperty:"TargetTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.TargetClientId !== undefined){
if(!(validate22(data242.TargetClientId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetClientId",parentData:data242,parentDataProperty:"TargetClientId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.TargetDataSourceId !== undefined){
if(!(validate22(data242.TargetDataSourceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/TargetDataSourceId",parentData:data242,parentDataProperty:"TargetDataSourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.OtsDetail !== undefined){
let data282 = data242.OtsDetail;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.BatchChannelCount !== undefined){
if(!(validate69(data282.BatchChannelCount, {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail/BatchChannelCount",parentData:data282,parentDataProperty:"BatchChannelCount",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data282.OverwriteExisting !== undefined){
if(!(validate49(data282.OverwriteExisting, {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail/OverwriteExisting",parentData:data282,parentDataProperty:"OverwriteExisting",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail",schemaPath:"#/properties/restoreJobs/items/properties/OtsDetail/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.OtsDetail.type,parentSchema:schema6.properties.restoreJobs.items.properties.OtsDetail,data:data282};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data242.CrossAccountType !== undefined){
if(!(validate22(data242.CrossAccountType, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountType",parentData:data242,parentDataProperty:"CrossAccountType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.CrossAccountUserId !== undefined){
if(!(validate28(data242.CrossAccountUserId, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountUserId",parentData:data242,parentDataProperty:"CrossAccountUserId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.CrossAccountRoleName !== undefined){
if(!(validate22(data242.CrossAccountRoleName, {instancePath:instancePath+"/restoreJobs/" + i12+"/CrossAccountRoleName",parentData:data242,parentDataProperty:"CrossAccountRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Report !== undefined){
let data288 = data242.Report;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(data288.TotalFiles !== undefined){
if(!(validate22(data288.TotalFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/TotalFiles",parentData:data288,parentDataProperty:"TotalFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data288.SuccessFiles !== undefined){
if(!(validate22(data288.SuccessFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/SuccessFiles",parentData:data288,parentDataProperty:"SuccessFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data288.FailedFiles !== undefined){
if(!(validate22(data288.FailedFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/FailedFiles",parentData:data288,parentDataProperty:"FailedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data288.SkippedFiles !== undefined){
if(!(validate22(data288.SkippedFiles, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/SkippedFiles",parentData:data288,parentDataProperty:"SkippedFiles",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data288.ReportTaskStatus !== undefined){
if(!(validate22(data288.ReportTaskStatus, {instancePath:instancePath+"/restoreJobs/" + i12+"/Report/ReportTaskStatus",parentData:data288,parentDataProperty:"ReportTaskStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/restoreJobs/" + i12+"/Report",schemaPath:"#/properties/restoreJobs/items/properties/Report/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.properties.Report.type,parentSchema:schema6.properties.restoreJobs.items.properties.Report,data:data288};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data242.MeteringBytesTotal !== undefined){
if(!(validate28(data242.MeteringBytesTotal, {instancePath:instancePath+"/restoreJobs/" + i12+"/MeteringBytesTotal",parentData:data242,parentDataProperty:"MeteringBytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.MeteringBytesDone !== undefined){
if(!(validate28(data242.MeteringBytesDone, {instancePath:instancePath+"/restoreJobs/" + i12+"/MeteringBytesDone",parentData:data242,parentDataProperty:"MeteringBytesDone",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data242.StorageClass !== undefined){
if(!(validate22(data242.StorageClass, {instancePath:instancePath+"/restoreJobs/" + i12+"/StorageClass",parentData:data242,parentDataProperty:"StorageClass",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.FailbackDetail !== undefined){
if(!(validate22(data242.FailbackDetail, {instancePath:instancePath+"/restoreJobs/" + i12+"/FailbackDetail",parentData:data242,parentDataProperty:"FailbackDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.SourceInstanceId !== undefined){
if(!(validate22(data242.SourceInstanceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceInstanceId",parentData:data242,parentDataProperty:"SourceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.SourceResourceId !== undefined){
if(!(validate22(data242.SourceResourceId, {instancePath:instancePath+"/restoreJobs/" + i12+"/SourceResourceId",parentData:data242,parentDataProperty:"SourceResourceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.FileDetections !== undefined){
if(!(validate22(data242.FileDetections, {instancePath:instancePath+"/restoreJobs/" + i12+"/FileDetections",parentData:data242,parentDataProperty:"FileDetections",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data242.Edition !== undefined){
let data301 = data242.Edition;
if(!((data301 === "STANDARD") || (data301 === "BASIC"))){
const err57 = {instancePath:instancePath+"/restoreJobs/" + i12+"/Edition",schemaPath:"#/properties/restoreJobs/items/properties/Edition/enum",keyword:"enum",params:{allowedValues: schema6.properties.restoreJobs.items.properties.Edition.enum},schema:schema6.properties.restoreJobs.items.properties.Edition.enum,parentSchema:schema6.properties.restoreJobs.items.properties.Edition,data:data301};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/restoreJobs/" + i12,schemaPath:"#/properties/restoreJobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restoreJobs.items.type,parentSchema:schema6.properties.restoreJobs.items,data:data242};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/restoreJobs",schemaPath:"#/properties/restoreJobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restoreJobs.type,parentSchema:schema6.properties.restoreJobs,data:data241};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.dbsRestoreTasks !== undefined){
let data302 = data.dbsRestoreTasks;
if(Array.isArray(data302)){
const len13 = data302.length;
for(let i13=0; i13<len13; i13++){
let data303 = data302[i13];
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
if(data303.RestoreTaskId === undefined){
const err60 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13,schemaPath:"#/properties/dbsRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.dbsRestoreTasks.items.required,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data303};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data303.RestoreTaskId !== undefined){
if(!(validate22(data303.RestoreTaskId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskId",parentData:data303,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.RestoreTaskName !== undefined){
if(!(validate22(data303.RestoreTaskName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskName",parentData:data303,parentDataProperty:"RestoreTaskName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.BackupPlanId !== undefined){
if(!(validate22(data303.BackupPlanId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupPlanId",parentData:data303,parentDataProperty:"BackupPlanId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.BackupSetId !== undefined){
if(!(validate22(data303.BackupSetId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupSetId",parentData:data303,parentDataProperty:"BackupSetId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.RestoreStatus !== undefined){
if(!(validate22(data303.RestoreStatus, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreStatus",parentData:data303,parentDataProperty:"RestoreStatus",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.ErrMessage !== undefined){
if(!(validate22(data303.ErrMessage, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/ErrMessage",parentData:data303,parentDataProperty:"ErrMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.RestoreTime !== undefined){
if(!(validate28(data303.RestoreTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTime",parentData:data303,parentDataProperty:"RestoreTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data303.RestoreTaskCreateTime !== undefined){
if(!(validate28(data303.RestoreTaskCreateTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskCreateTime",parentData:data303,parentDataProperty:"RestoreTaskCreateTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data303.RestoreTaskFinishTime !== undefined){
if(!(validate28(data303.RestoreTaskFinishTime, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreTaskFinishTime",parentData:data303,parentDataProperty:"RestoreTaskFinishTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data303.FullDataRestoreProgress !== undefined){
if(!(validate69(data303.FullDataRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullDataRestoreProgress",parentData:data303,parentDataProperty:"FullDataRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.FullStruforeRestoreProgress !== undefined){
if(!(validate69(data303.FullStruforeRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullStruforeRestoreProgress",parentData:data303,parentDataProperty:"FullStruforeRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.FullStruAfterRestoreProgress !== undefined){
if(!(validate69(data303.FullStruAfterRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/FullStruAfterRestoreProgress",parentData:data303,parentDataProperty:"FullStruAfterRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.ContinuousRestoreProgress !== undefined){
if(!(validate69(data303.ContinuousRestoreProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/ContinuousRestoreProgress",parentData:data303,parentDataProperty:"ContinuousRestoreProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.PhysicalFullBackupRecoverProgress !== undefined){
if(!(validate69(data303.PhysicalFullBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalFullBackupRecoverProgress",parentData:data303,parentDataProperty:"PhysicalFullBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.PhysicalFullAndIncrementBackupRecoverProgress !== undefined){
if(!(validate69(data303.PhysicalFullAndIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalFullAndIncrementBackupRecoverProgress",parentData:data303,parentDataProperty:"PhysicalFullAndIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.PhysicalIncrementBackupRecoverProgress !== undefined){
if(!(validate69(data303.PhysicalIncrementBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalIncrementBackupRecoverProgress",parentData:data303,parentDataProperty:"PhysicalIncrementBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.PhysicalDatabaseOnlineProgress !== undefined){
if(!(validate69(data303.PhysicalDatabaseOnlineProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalDatabaseOnlineProgress",parentData:data303,parentDataProperty:"PhysicalDatabaseOnlineProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.PhysicalBackupRecoverProgress !== undefined){
if(!(validate69(data303.PhysicalBackupRecoverProgress, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/PhysicalBackupRecoverProgress",parentData:data303,parentDataProperty:"PhysicalBackupRecoverProgress",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data303.RestoreObjects !== undefined){
if(!(validate22(data303.RestoreObjects, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreObjects",parentData:data303,parentDataProperty:"RestoreObjects",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.RestoreDir !== undefined){
if(!(validate22(data303.RestoreDir, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreDir",parentData:data303,parentDataProperty:"RestoreDir",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.RestoreDestinationMode !== undefined){
if(!(validate22(data303.RestoreDestinationMode, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/RestoreDestinationMode",parentData:data303,parentDataProperty:"RestoreDestinationMode",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointInstanceType !== undefined){
if(!(validate22(data303.DestinationEndpointInstanceType, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointInstanceType",parentData:data303,parentDataProperty:"DestinationEndpointInstanceType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointInstanceID !== undefined){
if(!(validate22(data303.DestinationEndpointInstanceID, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointInstanceID",parentData:data303,parentDataProperty:"DestinationEndpointInstanceID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointRegion !== undefined){
if(!(validate22(data303.DestinationEndpointRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointRegion",parentData:data303,parentDataProperty:"DestinationEndpointRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointIpPort !== undefined){
if(!(validate22(data303.DestinationEndpointIpPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointIpPort",parentData:data303,parentDataProperty:"DestinationEndpointIpPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointHost !== undefined){
if(!(validate22(data303.DestinationEndpointHost, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointHost",parentData:data303,parentDataProperty:"DestinationEndpointHost",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointPort !== undefined){
if(!(validate22(data303.DestinationEndpointPort, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointPort",parentData:data303,parentDataProperty:"DestinationEndpointPort",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointDatabaseName !== undefined){
if(!(validate22(data303.DestinationEndpointDatabaseName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointDatabaseName",parentData:data303,parentDataProperty:"DestinationEndpointDatabaseName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointUserName !== undefined){
if(!(validate22(data303.DestinationEndpointUserName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointUserName",parentData:data303,parentDataProperty:"DestinationEndpointUserName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointOracleSID !== undefined){
if(!(validate22(data303.DestinationEndpointOracleSID, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointOracleSID",parentData:data303,parentDataProperty:"DestinationEndpointOracleSID",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.DestinationEndpointEnableSsl !== undefined){
if(!(validate22(data303.DestinationEndpointEnableSsl, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/DestinationEndpointEnableSsl",parentData:data303,parentDataProperty:"DestinationEndpointEnableSsl",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.BackupGatewayId !== undefined){
if(!(validate28(data303.BackupGatewayId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupGatewayId",parentData:data303,parentDataProperty:"BackupGatewayId",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data303.BackupGatewayIdentifier !== undefined){
if(!(validate22(data303.BackupGatewayIdentifier, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupGatewayIdentifier",parentData:data303,parentDataProperty:"BackupGatewayIdentifier",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.BackupSourceOssRegion !== undefined){
if(!(validate22(data303.BackupSourceOssRegion, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/BackupSourceOssRegion",parentData:data303,parentDataProperty:"BackupSourceOssRegion",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.CrossAliyunId !== undefined){
if(!(validate22(data303.CrossAliyunId, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/CrossAliyunId",parentData:data303,parentDataProperty:"CrossAliyunId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.CrossRoleName !== undefined){
if(!(validate22(data303.CrossRoleName, {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/CrossRoleName",parentData:data303,parentDataProperty:"CrossRoleName",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data303.course !== undefined){
let data340 = data303.course;
if(!(((((data340 === "success") || (data340 === "failed")) || (data340 === "stop")) || (data340 === "pause")) || (data340 === "running"))){
const err61 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/course",schemaPath:"#/properties/dbsRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.dbsRestoreTasks.items.properties.course.enum},schema:schema6.properties.dbsRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.course,data:data340};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data303.seconds !== undefined){
let data341 = data303.seconds;
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 > 1000000000 || isNaN(data341)){
const err62 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data341};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data341 < 0 || isNaN(data341)){
const err63 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data341};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/seconds",schemaPath:"#/properties/dbsRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.seconds,data:data341};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data303.createdSecondsAgo !== undefined){
let data342 = data303.createdSecondsAgo;
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 > 1000000000 || isNaN(data342)){
const err65 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data342};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data342 < 0 || isNaN(data342)){
const err66 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data342};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13+"/createdSecondsAgo",schemaPath:"#/properties/dbsRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.dbsRestoreTasks.items.properties.createdSecondsAgo,data:data342};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/dbsRestoreTasks/" + i13,schemaPath:"#/properties/dbsRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.dbsRestoreTasks.items.type,parentSchema:schema6.properties.dbsRestoreTasks.items,data:data303};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/dbsRestoreTasks",schemaPath:"#/properties/dbsRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.dbsRestoreTasks.type,parentSchema:schema6.properties.dbsRestoreTasks,data:data302};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.computeNestRestoreTasks !== undefined){
let data343 = data.computeNestRestoreTasks;
if(Array.isArray(data343)){
const len14 = data343.length;
for(let i14=0; i14<len14; i14++){
let data344 = data343[i14];
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
if(data344.RestoreTaskId === undefined){
const err70 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14,schemaPath:"#/properties/computeNestRestoreTasks/items/required",keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:schema6.properties.computeNestRestoreTasks.items.required,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data344};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data344.RestoreTaskId !== undefined){
if(!(validate22(data344.RestoreTaskId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/RestoreTaskId",parentData:data344,parentDataProperty:"RestoreTaskId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.ServiceInstanceId !== undefined){
if(!(validate22(data344.ServiceInstanceId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/ServiceInstanceId",parentData:data344,parentDataProperty:"ServiceInstanceId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.BackupId !== undefined){
if(!(validate22(data344.BackupId, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/BackupId",parentData:data344,parentDataProperty:"BackupId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.Status !== undefined){
if(!(validate22(data344.Status, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/Status",parentData:data344,parentDataProperty:"Status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.StatusDetail !== undefined){
if(!(validate22(data344.StatusDetail, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/StatusDetail",parentData:data344,parentDataProperty:"StatusDetail",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.CreateTime !== undefined){
if(!(validate22(data344.CreateTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/CreateTime",parentData:data344,parentDataProperty:"CreateTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.StartTime !== undefined){
if(!(validate22(data344.StartTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/StartTime",parentData:data344,parentDataProperty:"StartTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.EndTime !== undefined){
if(!(validate22(data344.EndTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/EndTime",parentData:data344,parentDataProperty:"EndTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.ModifiedTime !== undefined){
if(!(validate22(data344.ModifiedTime, {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/ModifiedTime",parentData:data344,parentDataProperty:"ModifiedTime",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data344.course !== undefined){
let data354 = data344.course;
if(!(((data354 === "Restoring") || (data354 === "Restored")) || (data354 === "RestoreFailed"))){
const err71 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/course",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/course/enum",keyword:"enum",params:{allowedValues: schema6.properties.computeNestRestoreTasks.items.properties.course.enum},schema:schema6.properties.computeNestRestoreTasks.items.properties.course.enum,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.course,data:data354};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data344.seconds !== undefined){
let data355 = data344.seconds;
if((typeof data355 == "number") && (isFinite(data355))){
if(data355 > 1000000000 || isNaN(data355)){
const err72 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data355 < 0 || isNaN(data355)){
const err73 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/seconds",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.seconds.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.seconds,data:data355};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data344.createdSecondsAgo !== undefined){
let data356 = data344.createdSecondsAgo;
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 1000000000 || isNaN(data356)){
const err75 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data356};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err76 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data356};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14+"/createdSecondsAgo",schemaPath:"#/properties/computeNestRestoreTasks/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.computeNestRestoreTasks.items.properties.createdSecondsAgo,data:data356};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/computeNestRestoreTasks/" + i14,schemaPath:"#/properties/computeNestRestoreTasks/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.computeNestRestoreTasks.items.type,parentSchema:schema6.properties.computeNestRestoreTasks.items,data:data344};
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
const err79 = {instancePath:instancePath+"/computeNestRestoreTasks",schemaPath:"#/properties/computeNestRestoreTasks/type",keyword:"type",params:{type: "array"},schema:schema6.properties.computeNestRestoreTasks.type,parentSchema:schema6.properties.computeNestRestoreTasks,data:data343};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.courses !== undefined){
let data357 = data.courses;
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
for(const key1 in data357){
let data358 = data357[key1];
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
for(const key2 in data358){
if(!(func2.call(schema6.properties.courses.additionalProperties.properties, key2))){
const err80 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.courses.additionalProperties,data:data358};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data358.preset !== undefined){
let data359 = data358.preset;
if(!((((((((((((((data359 === "complete") || (data359 === "completeAtOnce")) || (data359 === "partial")) || (data359 === "failed")) || (data359 === "expired")) || (data359 === "canceled")) || (data359 === "queuedForLong")) || (data359 === "stuckAt99")) || (data359 === "unknownForAWhile")) || (data359 === "unknownForEver")) || (data359 === "created")) || (data359 === "queued")) || (data359 === "never")) || (data359 === "canceling"))){
const err81 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/courses/additionalProperties/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.preset.enum},schema:schema6.properties.courses.additionalProperties.properties.preset.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.preset,data:data359};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data358.seconds !== undefined){
let data360 = data358.seconds;
if((typeof data360 == "number") && (isFinite(data360))){
if(data360 > 1000000000 || isNaN(data360)){
const err82 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data360};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data360 < 0 || isNaN(data360)){
const err83 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data360};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.seconds,data:data360};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data358.steps !== undefined){
let data361 = data358.steps;
if(Array.isArray(data361)){
if(data361.length < 1){
const err85 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data361};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len15 = data361.length;
for(let i15=0; i15<len15; i15++){
let data362 = data361[i15];
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
if(data362.status === undefined){
const err86 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.required,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data362};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key3 in data362){
if(!(((key3 === "status") || (key3 === "seconds")) || (key3 === "percent"))){
const err87 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data362};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data362.status !== undefined){
if(!(validate22(data362.status, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/status",parentData:data362,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data362.seconds !== undefined){
let data364 = data362.seconds;
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 1000000000 || isNaN(data364)){
const err88 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data364};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data364 < 0 || isNaN(data364)){
const err89 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data364};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/seconds",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/seconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.seconds,data:data364};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data362.percent !== undefined){
let data365 = data362.percent;
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 100 || isNaN(data365)){
const err91 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data365};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data365 < 0 || isNaN(data365)){
const err92 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data365};
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
const err93 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15+"/percent",schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/properties/percent/type",keyword:"type",params:{type: "number"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items.properties.percent,data:data365};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i15,schemaPath:"#/properties/courses/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.steps.items.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps.items,data:data362};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/courses/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema6.properties.courses.additionalProperties.properties.steps.type,parentSchema:schema6.properties.courses.additionalProperties.properties.steps,data:data361};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data358.bytesTotal !== undefined){
if(!(validate28(data358.bytesTotal, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bytesTotal",parentData:data358,parentDataProperty:"bytesTotal",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data358.itemsTotal !== undefined){
let data367 = data358.itemsTotal;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
const err96 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.itemsTotal.type,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data367};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 < 0 || isNaN(data367)){
const err97 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",schemaPath:"#/properties/courses/additionalProperties/properties/itemsTotal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.itemsTotal,data:data367};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data358.failedItems !== undefined){
let data368 = data358.failedItems;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err98 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.courses.additionalProperties.properties.failedItems.type,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data368};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 < 0 || isNaN(data368)){
const err99 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",schemaPath:"#/properties/courses/additionalProperties/properties/failedItems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.courses.additionalProperties.properties.failedItems,data:data368};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data358.errorMessage !== undefined){
if(!(validate22(data358.errorMessage, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorMessage",parentData:data358,parentDataProperty:"errorMessage",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data358.errorFile !== undefined){
if(!(validate22(data358.errorFile, {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/errorFile",parentData:data358,parentDataProperty:"errorFile",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data358.fields !== undefined){
let data371 = data358.fields;
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
for(const key4 in data371){
const _errs434 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key4 === "RestoreId") || (key4 === "RestoreType")) || (key4 === "SourceType")) || (key4 === "Status")) || (key4 === "ErrorMessage")) || (key4 === "ErrorFile")) || (key4 === "Progress")) || (key4 === "VaultId")) || (key4 === "SnapshotId")) || (key4 === "SnapshotHash")) || (key4 === "ParentId")) || (key4 === "ClusterId")) || (key4 === "CreatedTime")) || (key4 === "StartTime")) || (key4 === "UpdatedTime")) || (key4 === "CompleteTime")) || (key4 === "ExpireTime")) || (key4 === "BytesTotal")) || (key4 === "BytesDone")) || (key4 === "ActualBytes")) || (key4 === "ItemsTotal")) || (key4 === "ItemsDone")) || (key4 === "ActualItems")) || (key4 === "Speed")) || (key4 === "Options")) || (key4 === "Include")) || (key4 === "Exclude")) || (key4 === "UdmDetail")) || (key4 === "TargetInstanceId")) || (key4 === "TargetPath")) || (key4 === "TargetBucket")) || (key4 === "TargetPrefix")) || (key4 === "TargetFileSystemId")) || (key4 === "TargetCreateTime")) || (key4 === "TargetInstanceName")) || (key4 === "TargetTableName")) || (key4 === "TargetTime")) || (key4 === "TargetClientId")) || (key4 === "TargetDataSourceId")) || (key4 === "OtsDetail")) || (key4 === "CrossAccountType")) || (key4 === "CrossAccountUserId")) || (key4 === "CrossAccountRoleName")) || (key4 === "Report")) || (key4 === "MeteringBytesTotal")) || (key4 === "MeteringBytesDone")) || (key4 === "StorageClass")) || (key4 === "FailbackDetail")) || (key4 === "SourceInstanceId")) || (key4 === "SourceResourceId")) || (key4 === "FileDetections"))){
const err100 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames.enum,parentSchema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid59 = _errs434 === errors;
if(!valid59){
const err101 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.courses.additionalProperties.properties.fields.propertyNames,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data371};
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
const err102 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",schemaPath:"#/properties/courses/additionalProperties/properties/fields/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.properties.fields.type,parentSchema:schema6.properties.courses.additionalProperties.properties.fields,data:data371};
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
const err103 = {instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/courses/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.additionalProperties.type,parentSchema:schema6.properties.courses.additionalProperties,data:data358};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "object"},schema:schema6.properties.courses.type,parentSchema:schema6.properties.courses,data:data357};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.rules !== undefined){
let data372 = data.rules;
if(Array.isArray(data372)){
const len16 = data372.length;
for(let i16=0; i16<len16; i16++){
let data373 = data372[i16];
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
for(const key5 in data373){
if(!(((key5 === "match") || (key5 === "course")) || (key5 === "sequence"))){
const err105 = {instancePath:instancePath+"/rules/" + i16,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.rules.items,data:data373};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data373.match !== undefined){
let data374 = data373.match;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key6 in data374){
const _errs442 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key6 === "RestoreId") || (key6 === "VaultId")) || (key6 === "Edition")) || (key6 === "RestoreType")) || (key6 === "SnapshotId")) || (key6 === "SnapshotHash")) || (key6 === "SourceType")) || (key6 === "TargetFileSystemId")) || (key6 === "TargetCreateTime")) || (key6 === "TargetPath")) || (key6 === "TargetBucket")) || (key6 === "TargetPrefix")) || (key6 === "UdmDetail")) || (key6 === "UdmRegionId")) || (key6 === "TargetInstanceId")) || (key6 === "Include")) || (key6 === "Exclude")) || (key6 === "TargetContainer")) || (key6 === "InitiatedByAck")) || (key6 === "TargetContainerClusterId")) || (key6 === "TargetInstanceName")) || (key6 === "TargetTableName")) || (key6 === "TargetTime")) || (key6 === "OtsDetail")) || (key6 === "CrossAccountType")) || (key6 === "CrossAccountUserId")) || (key6 === "CrossAccountRoleName")) || (key6 === "Options")) || (key6 === "FailbackDetail")) || (key6 === "SortDirection")) || (key6 === "PageNumber")) || (key6 === "PageSize")) || (key6 === "Filters")) || (key6 === "StartTime")) || (key6 === "EndTime")) || (key6 === "Limit")) || (key6 === "NextToken")) || (key6 === "SnapshotIds")) || (key6 === "OtsInstances")) || (key6 === "BackupPlanId")) || (key6 === "RestoreTaskId")) || (key6 === "PageNum")) || (key6 === "ClientToken")) || (key6 === "StartTimestamp")) || (key6 === "EndTimestamp")) || (key6 === "OwnerId")) || (key6 === "InstanceId")) || (key6 === "DiskId")) || (key6 === "JobId")) || (key6 === "VaultName")) || (key6 === "VaultRegionId")) || (key6 === "VaultType")) || (key6 === "VaultOwnerId")) || (key6 === "Status")) || (key6 === "ResourceGroupId")) || (key6 === "Replication")) || (key6 === "Tag")) || (key6 === "MaxResults")) || (key6 === "Filter")) || (key6 === "Query")) || (key6 === "SortBy")) || (key6 === "Order"))){
const err106 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.rules.items.properties.match.propertyNames.enum},schema:schema6.properties.rules.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.rules.items.properties.match.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid63 = _errs442 === errors;
if(!valid63){
const err107 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key6},schema:schema6.properties.rules.items.properties.match.propertyNames,parentSchema:schema6.properties.rules.items.properties.match,data:data374};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
for(const key7 in data374){
if(!(validate22(data374[key7], {instancePath:instancePath+"/rules/" + i16+"/match/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data374,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err108 = {instancePath:instancePath+"/rules/" + i16+"/match",schemaPath:"#/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.properties.match.type,parentSchema:schema6.properties.rules.items.properties.match,data:data374};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data373.course !== undefined){
if(!(validate22(data373.course, {instancePath:instancePath+"/rules/" + i16+"/course",parentData:data373,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data373.sequence !== undefined){
let data377 = data373.sequence;
if(Array.isArray(data377)){
if(data377.length < 1){
const err109 = {instancePath:instancePath+"/rules/" + i16+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.rules.items.properties.sequence,data:data377};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len17 = data377.length;
for(let i17=0; i17<len17; i17++){
if(!(validate22(data377[i17], {instancePath:instancePath+"/rules/" + i16+"/sequence/" + i17,parentData:data377,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err110 = {instancePath:instancePath+"/rules/" + i16+"/sequence",schemaPath:"#/properties/rules/items/properties/sequence/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.items.properties.sequence.type,parentSchema:schema6.properties.rules.items.properties.sequence,data:data377};
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
const err111 = {instancePath:instancePath+"/rules/" + i16,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.rules.items.type,parentSchema:schema6.properties.rules.items,data:data373};
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
const err112 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.rules.type,parentSchema:schema6.properties.rules,data:data372};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
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
let data380 = data.jobs;
if(Array.isArray(data380)){
const len18 = data380.length;
for(let i18=0; i18<len18; i18++){
let data381 = data380[i18];
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.RestoreType === undefined){
const err113 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "RestoreType"},schema:schema6.properties.jobs.items.required,parentSchema:schema6.properties.jobs.items,data:data381};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key8 in data381){
const _errs454 = errors;
if(!(((((((((((((((((((((((((((((((key8 === "RestoreType") || (key8 === "VaultId")) || (key8 === "SnapshotId")) || (key8 === "SnapshotHash")) || (key8 === "SourceType")) || (key8 === "TargetFileSystemId")) || (key8 === "TargetCreateTime")) || (key8 === "TargetPath")) || (key8 === "TargetBucket")) || (key8 === "TargetPrefix")) || (key8 === "UdmDetail")) || (key8 === "UdmRegionId")) || (key8 === "TargetInstanceId")) || (key8 === "Include")) || (key8 === "Exclude")) || (key8 === "TargetContainer")) || (key8 === "InitiatedByAck")) || (key8 === "TargetContainerClusterId")) || (key8 === "TargetInstanceName")) || (key8 === "TargetTableName")) || (key8 === "TargetTime")) || (key8 === "OtsDetail")) || (key8 === "CrossAccountType")) || (key8 === "CrossAccountUserId")) || (key8 === "CrossAccountRoleName")) || (key8 === "Options")) || (key8 === "FailbackDetail")) || (key8 === "Edition")) || (key8 === "RestoreId")) || (key8 === "course")) || (key8 === "createdSecondsAgo"))){
const err114 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.propertyNames.enum},schema:schema6.properties.jobs.items.propertyNames.enum,parentSchema:schema6.properties.jobs.items.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid69 = _errs454 === errors;
if(!valid69){
const err115 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema6.properties.jobs.items.propertyNames,parentSchema:schema6.properties.jobs.items,data:data381};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
for(const key9 in data381){
if(!((((key9 === "RestoreType") || (key9 === "RestoreId")) || (key9 === "course")) || (key9 === "createdSecondsAgo"))){
let data382 = data381[key9];
if(((typeof data382 !== "string") && (!((typeof data382 == "number") && (isFinite(data382))))) && (typeof data382 !== "boolean")){
const err116 = {instancePath:instancePath+"/jobs/" + i18+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/items/additionalProperties/type",keyword:"type",params:{type: schema6.properties.jobs.items.additionalProperties.type},schema:schema6.properties.jobs.items.additionalProperties.type,parentSchema:schema6.properties.jobs.items.additionalProperties,data:data382};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data381.RestoreType !== undefined){
let data383 = data381.RestoreType;
if(!((((((((((data383 === "ECS_FILE") || (data383 === "OSS")) || (data383 === "NAS")) || (data383 === "COMMON_FILE_SYSTEM")) || (data383 === "OTS_TABLE")) || (data383 === "UDM_ECS_ROLLBACK")) || (data383 === "UDM_ECS")) || (data383 === "UDM_ECS_DISK")) || (data383 === "UDM_ECS_DISK_ROLLBACK")) || (data383 === "CONTAINER"))){
const err117 = {instancePath:instancePath+"/jobs/" + i18+"/RestoreType",schemaPath:"#/properties/jobs/items/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.jobs.items.properties.RestoreType.enum},schema:schema6.properties.jobs.items.properties.RestoreType.enum,parentSchema:schema6.properties.jobs.items.properties.RestoreType,data:data383};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data381.RestoreId !== undefined){
if(!(validate22(data381.RestoreId, {instancePath:instancePath+"/jobs/" + i18+"/RestoreId",parentData:data381,parentDataProperty:"RestoreId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data381.course !== undefined){
if(!(validate22(data381.course, {instancePath:instancePath+"/jobs/" + i18+"/course",parentData:data381,parentDataProperty:"course",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data381.createdSecondsAgo !== undefined){
let data386 = data381.createdSecondsAgo;
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 > 1000000000 || isNaN(data386)){
const err118 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data386};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data386 < 0 || isNaN(data386)){
const err119 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data386};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/jobs/" + i18+"/createdSecondsAgo",schemaPath:"#/properties/jobs/items/properties/createdSecondsAgo/type",keyword:"type",params:{type: "number"},schema:schema6.properties.jobs.items.properties.createdSecondsAgo.type,parentSchema:schema6.properties.jobs.items.properties.createdSecondsAgo,data:data386};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/jobs/" + i18,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.jobs.items.type,parentSchema:schema6.properties.jobs.items,data:data381};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.jobs.type,parentSchema:schema6.properties.jobs,data:data380};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.history !== undefined){
let data387 = data.history;
if(data387 && typeof data387 == "object" && !Array.isArray(data387)){
if(data387.count === undefined){
const err123 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: "count"},schema:schema6.properties.history.required,parentSchema:schema6.properties.history,data:data387};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key10 in data387){
if(!(((((key10 === "count") || (key10 === "seed")) || (key10 === "days")) || (key10 === "vaults")) || (key10 === "RestoreType"))){
const err124 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.history,data:data387};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data387.count !== undefined){
let data388 = data387.count;
if(!(((typeof data388 == "number") && (!(data388 % 1) && !isNaN(data388))) && (isFinite(data388)))){
const err125 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.count.type,parentSchema:schema6.properties.history.properties.count,data:data388};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data388 == "number") && (isFinite(data388))){
if(data388 > 1000000 || isNaN(data388)){
const err126 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema6.properties.history.properties.count,data:data388};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data388 < 0 || isNaN(data388)){
const err127 = {instancePath:instancePath+"/history/count",schemaPath:"#/properties/history/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.count,data:data388};
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
if(data387.seed !== undefined){
let data389 = data387.seed;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
const err128 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.seed.type,parentSchema:schema6.properties.history.properties.seed,data:data389};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 < 0 || isNaN(data389)){
const err129 = {instancePath:instancePath+"/history/seed",schemaPath:"#/properties/history/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.seed,data:data389};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data387.days !== undefined){
let data390 = data387.days;
if((typeof data390 == "number") && (isFinite(data390))){
if(data390 > 10000 || isNaN(data390)){
const err130 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.history.properties.days,data:data390};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data390 <= 0 || isNaN(data390)){
const err131 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema6.properties.history.properties.days,data:data390};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/history/days",schemaPath:"#/properties/history/properties/days/type",keyword:"type",params:{type: "number"},schema:schema6.properties.history.properties.days.type,parentSchema:schema6.properties.history.properties.days,data:data390};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data387.vaults !== undefined){
let data391 = data387.vaults;
if(!(((typeof data391 == "number") && (!(data391 % 1) && !isNaN(data391))) && (isFinite(data391)))){
const err133 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.history.properties.vaults.type,parentSchema:schema6.properties.history.properties.vaults,data:data391};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data391 == "number") && (isFinite(data391))){
if(data391 > 10000 || isNaN(data391)){
const err134 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema6.properties.history.properties.vaults,data:data391};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data391 < 1 || isNaN(data391)){
const err135 = {instancePath:instancePath+"/history/vaults",schemaPath:"#/properties/history/properties/vaults/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.history.properties.vaults,data:data391};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data387.RestoreType !== undefined){
let data392 = data387.RestoreType;
if(!((((((((((data392 === "ECS_FILE") || (data392 === "OSS")) || (data392 === "NAS")) || (data392 === "COMMON_FILE_SYSTEM")) || (data392 === "OTS_TABLE")) || (data392 === "UDM_ECS_ROLLBACK")) || (data392 === "UDM_ECS")) || (data392 === "UDM_ECS_DISK")) || (data392 === "UDM_ECS_DISK_ROLLBACK")) || (data392 === "CONTAINER"))){
const err136 = {instancePath:instancePath+"/history/RestoreType",schemaPath:"#/properties/history/properties/RestoreType/enum",keyword:"enum",params:{allowedValues: schema6.properties.history.properties.RestoreType.enum},schema:schema6.properties.history.properties.RestoreType.enum,parentSchema:schema6.properties.history.properties.RestoreType,data:data392};
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
else {
const err137 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"},schema:schema6.properties.history.type,parentSchema:schema6.properties.history,data:data387};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.faults !== undefined){
let data393 = data.faults;
if(Array.isArray(data393)){
const len19 = data393.length;
for(let i19=0; i19<len19; i19++){
let data394 = data393[i19];
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
if(data394.fault === undefined){
const err138 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "fault"},schema:schema6.properties.faults.items.required,parentSchema:schema6.properties.faults.items,data:data394};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key11 in data394){
if(!(func2.call(schema6.properties.faults.items.properties, key11))){
const err139 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.faults.items,data:data394};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data394.fault !== undefined){
let data395 = data394.fault;
if(!((((((((((data395 === "throttled") || (data395 === "serviceUnavailable503")) || (data395 === "html502")) || (data395 === "successFalse")) || (data395 === "error")) || (data395 === "emptyBody")) || (data395 === "cutBody")) || (data395 === "reset")) || (data395 === "stall")) || (data395 === "latency"))){
const err140 = {instancePath:instancePath+"/faults/" + i19+"/fault",schemaPath:"#/properties/faults/items/properties/fault/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.fault.enum},schema:schema6.properties.faults.items.properties.fault.enum,parentSchema:schema6.properties.faults.items.properties.fault,data:data395};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data394.when !== undefined){
let data396 = data394.when;
if(!((data396 === "before") || (data396 === "after"))){
const err141 = {instancePath:instancePath+"/faults/" + i19+"/when",schemaPath:"#/properties/faults/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.when.enum},schema:schema6.properties.faults.items.properties.when.enum,parentSchema:schema6.properties.faults.items.properties.when,data:data396};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data394.action !== undefined){
let data397 = data394.action;
if(!((((((((((data397 === "CancelRestoreJob") || (data397 === "CreateRestoreJob")) || (data397 === "DescribeBackupJobs2")) || (data397 === "DescribeOtsTableSnapshots")) || (data397 === "DescribeRestoreJobs2")) || (data397 === "DescribeRestoreTaskList")) || (data397 === "DescribeUdmSnapshots")) || (data397 === "DescribeVaults")) || (data397 === "ListRestoreTasks")) || (data397 === "SearchHistoricalSnapshots"))){
const err142 = {instancePath:instancePath+"/faults/" + i19+"/action",schemaPath:"#/properties/faults/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.action.enum},schema:schema6.properties.faults.items.properties.action.enum,parentSchema:schema6.properties.faults.items.properties.action,data:data397};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data394.match !== undefined){
let data398 = data394.match;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
for(const key12 in data398){
const _errs485 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key12 === "RestoreId") || (key12 === "VaultId")) || (key12 === "Edition")) || (key12 === "RestoreType")) || (key12 === "SnapshotId")) || (key12 === "SnapshotHash")) || (key12 === "SourceType")) || (key12 === "TargetFileSystemId")) || (key12 === "TargetCreateTime")) || (key12 === "TargetPath")) || (key12 === "TargetBucket")) || (key12 === "TargetPrefix")) || (key12 === "UdmDetail")) || (key12 === "UdmRegionId")) || (key12 === "TargetInstanceId")) || (key12 === "Include")) || (key12 === "Exclude")) || (key12 === "TargetContainer")) || (key12 === "InitiatedByAck")) || (key12 === "TargetContainerClusterId")) || (key12 === "TargetInstanceName")) || (key12 === "TargetTableName")) || (key12 === "TargetTime")) || (key12 === "OtsDetail")) || (key12 === "CrossAccountType")) || (key12 === "CrossAccountUserId")) || (key12 === "CrossAccountRoleName")) || (key12 === "Options")) || (key12 === "FailbackDetail")) || (key12 === "SortDirection")) || (key12 === "PageNumber")) || (key12 === "PageSize")) || (key12 === "Filters")) || (key12 === "StartTime")) || (key12 === "EndTime")) || (key12 === "Limit")) || (key12 === "NextToken")) || (key12 === "SnapshotIds")) || (key12 === "OtsInstances")) || (key12 === "BackupPlanId")) || (key12 === "RestoreTaskId")) || (key12 === "PageNum")) || (key12 === "ClientToken")) || (key12 === "StartTimestamp")) || (key12 === "EndTimestamp")) || (key12 === "OwnerId")) || (key12 === "InstanceId")) || (key12 === "DiskId")) || (key12 === "JobId")) || (key12 === "VaultName")) || (key12 === "VaultRegionId")) || (key12 === "VaultType")) || (key12 === "VaultOwnerId")) || (key12 === "Status")) || (key12 === "ResourceGroupId")) || (key12 === "Replication")) || (key12 === "Tag")) || (key12 === "MaxResults")) || (key12 === "Filter")) || (key12 === "Query")) || (key12 === "SortBy")) || (key12 === "Order"))){
const err143 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames/enum",keyword:"enum",params:{allowedValues: schema6.properties.faults.items.properties.match.propertyNames.enum},schema:schema6.properties.faults.items.properties.match.propertyNames.enum,parentSchema:schema6.properties.faults.items.properties.match.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid76 = _errs485 === errors;
if(!valid76){
const err144 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/propertyNames",keyword:"propertyNames",params:{propertyName: key12},schema:schema6.properties.faults.items.properties.match.propertyNames,parentSchema:schema6.properties.faults.items.properties.match,data:data398};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
for(const key13 in data398){
if(!(validate22(data398[key13], {instancePath:instancePath+"/faults/" + i19+"/match/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data398,parentDataProperty:key13,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err145 = {instancePath:instancePath+"/faults/" + i19+"/match",schemaPath:"#/properties/faults/items/properties/match/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.properties.match.type,parentSchema:schema6.properties.faults.items.properties.match,data:data398};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data394.times !== undefined){
let data400 = data394.times;
if(!(((typeof data400 == "number") && (!(data400 % 1) && !isNaN(data400))) && (isFinite(data400)))){
const err146 = {instancePath:instancePath+"/faults/" + i19+"/times",schemaPath:"#/properties/faults/items/properties/times/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.times.type,parentSchema:schema6.properties.faults.items.properties.times,data:data400};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data400 == "number") && (isFinite(data400))){
if(data400 < 1 || isNaN(data400)){
const err147 = {instancePath:instancePath+"/faults/" + i19+"/times",schemaPath:"#/properties/faults/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.times,data:data400};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data394.probability !== undefined){
let data401 = data394.probability;
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 1 || isNaN(data401)){
const err148 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.faults.items.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data401 < 0 || isNaN(data401)){
const err149 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/faults/" + i19+"/probability",schemaPath:"#/properties/faults/items/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.probability.type,parentSchema:schema6.properties.faults.items.properties.probability,data:data401};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data394.fromSecond !== undefined){
let data402 = data394.fromSecond;
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 1000000000 || isNaN(data402)){
const err151 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data402};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data402 < 0 || isNaN(data402)){
const err152 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data402};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/faults/" + i19+"/fromSecond",schemaPath:"#/properties/faults/items/properties/fromSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.fromSecond.type,parentSchema:schema6.properties.faults.items.properties.fromSecond,data:data402};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data394.untilSecond !== undefined){
let data403 = data394.untilSecond;
if((typeof data403 == "number") && (isFinite(data403))){
if(data403 > 1000000000 || isNaN(data403)){
const err154 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data403};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data403 < 0 || isNaN(data403)){
const err155 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data403};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/faults/" + i19+"/untilSecond",schemaPath:"#/properties/faults/items/properties/untilSecond/type",keyword:"type",params:{type: "number"},schema:schema6.properties.faults.items.properties.untilSecond.type,parentSchema:schema6.properties.faults.items.properties.untilSecond,data:data403};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data394.ms !== undefined){
let data404 = data394.ms;
if(!(((typeof data404 == "number") && (!(data404 % 1) && !isNaN(data404))) && (isFinite(data404)))){
const err157 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.ms.type,parentSchema:schema6.properties.faults.items.properties.ms,data:data404};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data404 == "number") && (isFinite(data404))){
if(data404 > 2147483647 || isNaN(data404)){
const err158 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.faults.items.properties.ms,data:data404};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data404 < 0 || isNaN(data404)){
const err159 = {instancePath:instancePath+"/faults/" + i19+"/ms",schemaPath:"#/properties/faults/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.ms,data:data404};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data394.retryAfterMs !== undefined){
let data405 = data394.retryAfterMs;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
const err160 = {instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.retryAfterMs.type,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data405};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 < 0 || isNaN(data405)){
const err161 = {instancePath:instancePath+"/faults/" + i19+"/retryAfterMs",schemaPath:"#/properties/faults/items/properties/retryAfterMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.faults.items.properties.retryAfterMs,data:data405};
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
if(data394.code !== undefined){
if(!(validate22(data394.code, {instancePath:instancePath+"/faults/" + i19+"/code",parentData:data394,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data394.message !== undefined){
if(!(validate22(data394.message, {instancePath:instancePath+"/faults/" + i19+"/message",parentData:data394,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data394.httpStatus !== undefined){
let data408 = data394.httpStatus;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
const err162 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.faults.items.properties.httpStatus.type,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data408};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 > 599 || isNaN(data408)){
const err163 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},schema:599,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data408};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data408 < 400 || isNaN(data408)){
const err164 = {instancePath:instancePath+"/faults/" + i19+"/httpStatus",schemaPath:"#/properties/faults/items/properties/httpStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},schema:400,parentSchema:schema6.properties.faults.items.properties.httpStatus,data:data408};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/faults/" + i19,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.faults.items.type,parentSchema:schema6.properties.faults.items,data:data394};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema6.properties.faults.type,parentSchema:schema6.properties.faults,data:data393};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.storm !== undefined){
let data409 = data.storm;
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
if(data409.probability === undefined){
const err167 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "probability"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data409};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data409.kinds === undefined){
const err168 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema6.properties.storm.required,parentSchema:schema6.properties.storm,data:data409};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key14 in data409){
if(!(((key14 === "probability") || (key14 === "kinds")) || (key14 === "when"))){
const err169 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.storm,data:data409};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data409.probability !== undefined){
let data410 = data409.probability;
if((typeof data410 == "number") && (isFinite(data410))){
if(data410 > 1 || isNaN(data410)){
const err170 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.probability,data:data410};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data410 < 0 || isNaN(data410)){
const err171 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.storm.properties.probability,data:data410};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/storm/probability",schemaPath:"#/properties/storm/properties/probability/type",keyword:"type",params:{type: "number"},schema:schema6.properties.storm.properties.probability.type,parentSchema:schema6.properties.storm.properties.probability,data:data410};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data409.kinds !== undefined){
let data411 = data409.kinds;
if(Array.isArray(data411)){
if(data411.length < 1){
const err173 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema6.properties.storm.properties.kinds,data:data411};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len20 = data411.length;
for(let i20=0; i20<len20; i20++){
let data412 = data411[i20];
if(!((((((((((data412 === "throttled") || (data412 === "serviceUnavailable503")) || (data412 === "html502")) || (data412 === "successFalse")) || (data412 === "error")) || (data412 === "emptyBody")) || (data412 === "cutBody")) || (data412 === "reset")) || (data412 === "stall")) || (data412 === "latency"))){
const err174 = {instancePath:instancePath+"/storm/kinds/" + i20,schemaPath:"#/properties/storm/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.kinds.items.enum},schema:schema6.properties.storm.properties.kinds.items.enum,parentSchema:schema6.properties.storm.properties.kinds.items,data:data412};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/storm/kinds",schemaPath:"#/properties/storm/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema6.properties.storm.properties.kinds.type,parentSchema:schema6.properties.storm.properties.kinds,data:data411};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data409.when !== undefined){
let data413 = data409.when;
if(!((data413 === "before") || (data413 === "after"))){
const err176 = {instancePath:instancePath+"/storm/when",schemaPath:"#/properties/storm/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.storm.properties.when.enum},schema:schema6.properties.storm.properties.when.enum,parentSchema:schema6.properties.storm.properties.when,data:data413};
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
const err177 = {instancePath:instancePath+"/storm",schemaPath:"#/properties/storm/type",keyword:"type",params:{type: "object"},schema:schema6.properties.storm.type,parentSchema:schema6.properties.storm,data:data409};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.denied !== undefined){
let data414 = data.denied;
if(Array.isArray(data414)){
const len21 = data414.length;
for(let i21=0; i21<len21; i21++){
let data415 = data414[i21];
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
if(data415.action === undefined){
const err178 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/required",keyword:"required",params:{missingProperty: "action"},schema:schema6.properties.denied.items.required,parentSchema:schema6.properties.denied.items,data:data415};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key15 in data415){
if(!((key15 === "action") || (key15 === "accessKeyId"))){
const err179 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.denied.items,data:data415};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data415.action !== undefined){
let data416 = data415.action;
if(!((((((((((data416 === "CancelRestoreJob") || (data416 === "CreateRestoreJob")) || (data416 === "DescribeBackupJobs2")) || (data416 === "DescribeOtsTableSnapshots")) || (data416 === "DescribeRestoreJobs2")) || (data416 === "DescribeRestoreTaskList")) || (data416 === "DescribeUdmSnapshots")) || (data416 === "DescribeVaults")) || (data416 === "ListRestoreTasks")) || (data416 === "SearchHistoricalSnapshots"))){
const err180 = {instancePath:instancePath+"/denied/" + i21+"/action",schemaPath:"#/properties/denied/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema6.properties.denied.items.properties.action.enum},schema:schema6.properties.denied.items.properties.action.enum,parentSchema:schema6.properties.denied.items.properties.action,data:data416};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data415.accessKeyId !== undefined){
if(!(validate22(data415.accessKeyId, {instancePath:instancePath+"/denied/" + i21+"/accessKeyId",parentData:data415,parentDataProperty:"accessKeyId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err181 = {instancePath:instancePath+"/denied/" + i21,schemaPath:"#/properties/denied/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.denied.items.type,parentSchema:schema6.properties.denied.items,data:data415};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/denied",schemaPath:"#/properties/denied/type",keyword:"type",params:{type: "array"},schema:schema6.properties.denied.type,parentSchema:schema6.properties.denied,data:data414};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
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
