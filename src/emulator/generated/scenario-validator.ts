// Generated from src/emulator/scenario/scenario-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck

function ask(shape, data, instancePath, found) {
  if (!shape(data, { instancePath })) for (const finding of shape.errors) found.push(finding);
  return found.length;
}
function askAll(shapes, data, instancePath, found) {
  for (const [name, shape] of Object.entries(shapes)) {
    if (data[name] !== undefined) ask(shape, data[name], instancePath + "/" + name, found);
  }
  return found.length;
}
const list0 = ["integer","string"];
const list1 = ["$schema","speed","region","order","restoreIdFilter","typeParameter","listedAfterSeconds","cancelingSeconds","clientTokenSeconds","recordDays","vaults","snapshots","backupJobs","restoreJobs","dbsBackupPlans","dbsBackupSets","dbsRestoreTasks","computeNestBackups","computeNestRestoreTasks","courses","rules","defaultCourse","jobs","history","backups","faults","storm","denied"];
const list2 = ["newest","oldest","random"];
const list3 = ["honoured","ignored","refused"];
const list4 = ["optional","required"];
const list5 = ["STANDARD","BASIC"];
const list6 = ["success","failed","stop","pause","running","precheckFailed"];
const list7 = ["Restoring","Restored","RestoreFailed"];
const list8 = ["preset","seconds","steps","bytesTotal","itemsTotal","failedItems","errorMessage","errorFile","fields"];
const list9 = ["complete","completeAtOnce","partial","empty","failed","expired","canceled","queuedForLong","stuckAt99","unknownForAWhile","unknownForEver","created","queued","never","canceling","success","stop","pause","running","precheckFailed","Restoring","Restored","RestoreFailed"];
const list10 = ["status","seconds","percent"];
const list11 = ["RestoreId","RestoreType","SourceType","Status","ErrorMessage","ErrorFile","Progress","VaultId","SnapshotId","SnapshotHash","ParentId","ClusterId","CreatedTime","StartTime","UpdatedTime","CompleteTime","ExpireTime","BytesTotal","BytesDone","ActualBytes","ItemsTotal","ItemsDone","ActualItems","Speed","Options","Include","Exclude","UdmDetail","TargetInstanceId","TargetPath","TargetBucket","TargetPrefix","TargetFileSystemId","TargetCreateTime","TargetInstanceName","TargetTableName","TargetTime","TargetClientId","TargetDataSourceId","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Report","MeteringBytesTotal","MeteringBytesDone","StorageClass","FailbackDetail","SourceInstanceId","SourceResourceId","FileDetections"];
const list12 = ["match","course","sequence"];
const list13 = ["RestoreId","VaultId","Edition","RestoreType","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","SortDirection","PageNumber","PageSize","Filters","BackupPlanId","BackupPlanName","BackupPlanStatus","BackupMethod","Region","ResourceGroupId","ShowBackupStrategyInfo","ShowStorageStrategyInfo","ShowRecoverTimeRange","PageNum","ClientToken","OwnerId","BackupSetId","BackupSetStatus","StartTimestamp","EndTimestamp","ShowStorageType","ShowProgress","TaskId","Language","StartTime","EndTime","Limit","NextToken","SnapshotIds","OtsInstances","RestoreTaskId","BeginTimestampForRestore","EndTimestampForRestore","RecentlyRestore","InstanceId","DiskId","JobId","VaultName","VaultRegionId","VaultType","VaultOwnerId","Status","Replication","Tag","MaxResults","Filter","Query","SortBy","Order","ServiceInstanceId","BackupId","RestoreTaskName","DestinationEndpointInstanceType","DestinationEndpointRegion","DestinationEndpointInstanceID","DestinationEndpointIP","DestinationEndpointPort","DestinationEndpointUserName","DestinationEndpointDatabaseName","DestinationEndpointOracleSID","BackupGatewayId","RestoreDir","RestoreHome","RestoreObjects","RestoreTime","DuplicateConflict","CrossAliyunId","CrossRoleName","RestoreDestinationMode","DestDatabaseInstanceType","DestDatabaseInstanceClass","DestDatabaseInstanceDatabaseVersion","DestDatabaseInstanceRegion","DestDatabaseInstanceStorageSize","DestDatabaseInstanceVpc","DestDatabaseInstanceVSwitch","EnableDestinationEndpointSsl","AutoOpenDatabase","AutoShutdownDatabase"];
const list14 = ["RestoreType","VaultId","SnapshotId","SnapshotHash","SourceType","TargetFileSystemId","TargetCreateTime","TargetPath","TargetBucket","TargetPrefix","UdmDetail","UdmRegionId","TargetInstanceId","Include","Exclude","TargetContainer","InitiatedByAck","TargetContainerClusterId","TargetInstanceName","TargetTableName","TargetTime","OtsDetail","CrossAccountType","CrossAccountUserId","CrossAccountRoleName","Options","FailbackDetail","Edition","RestoreId","course","createdSecondsAgo"];
const list15 = ["string","number","boolean"];
const list16 = ["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS_ROLLBACK","UDM_ECS","UDM_ECS_DISK","UDM_ECS_DISK_ROLLBACK","CONTAINER"];
const list17 = ["count","seed","days","vaults","RestoreType"];
const list18 = ["SourceType","sources","first","VaultIds","PlanId","each","createdSecondsAgo","secondsApart","failed","Path","ItemsTotal","BytesTotal"];
const list19 = ["ECS_FILE","OSS","NAS","COMMON_FILE_SYSTEM","OTS_TABLE","UDM_ECS","UDM_ECS_DISK","UDM_DISK"];
const list20 = ["fault","when","action","match","times","probability","fromSecond","untilSecond","ms","retryAfterMs","code","message","httpStatus"];
const list21 = ["throttled","serviceUnavailable503","html502","successFalse","error","emptyBody","cutBody","reset","stall","latency"];
const list22 = ["before","after"];
const list23 = ["CancelRestoreJob","CreateRestoreJob","DescribeBackupJobs2","DescribeBackupPlanList","DescribeFullBackupList","DescribeJobErrorCode","DescribeOtsTableSnapshots","DescribePreCheckProgressList","DescribeRestoreJobs2","DescribeRestoreRangeInfo","DescribeRestoreTaskList","DescribeUdmSnapshots","DescribeVaults","GetCallerIdentity","ListBackups","ListRestoreTasks","SearchHistoricalSnapshots","StartRestoreTask","computenest:CreateRestoreTask","dbs:CreateRestoreTask"];
const list24 = ["probability","kinds","when"];
const list25 = ["action","accessKeyId"];
"use strict";
export const validate = validate21;


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(typeof data !== "string"){
errors = found.push({instancePath,keyword:"type",params:{},schema:"string",data});
}
validate22.errors = found;
return errors === 0;
}

const pattern0 = new RegExp("^[0-9]{1,19}$", "");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
errors = found.push({instancePath,keyword:"type",params:{},schema:list0,data});
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9223372036854776000 || isNaN(data)){
errors = found.push({instancePath,keyword:"maximum",params:{},schema:9223372036854776000,data});
}
if(data < 0 || isNaN(data)){
errors = found.push({instancePath,keyword:"minimum",params:{},schema:0,data});
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
errors = found.push({instancePath,keyword:"pattern",params:{},schema:"^[0-9]{1,19}$",data});
}
}
validate28.errors = found;
return errors === 0;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(typeof data !== "boolean"){
errors = found.push({instancePath,keyword:"type",params:{},schema:"boolean",data});
}
validate49.errors = found;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors = found.push({instancePath,keyword:"type",params:{},schema:"integer",data});
}
validate69.errors = found;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(list1.includes(key0))){
errors = found.push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:list1,data});
}
}
if(data.$schema !== undefined){
errors = ask(validate22, data.$schema, instancePath+"/$schema", found);
}
if(data.speed !== undefined){
let data1 = data.speed;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
errors = found.push({instancePath:instancePath+"/speed",keyword:"maximum",params:{},schema:1000000,data:data1});
}
if(data1 < 0 || isNaN(data1)){
errors = found.push({instancePath:instancePath+"/speed",keyword:"minimum",params:{},schema:0,data:data1});
}
}
else {
errors = found.push({instancePath:instancePath+"/speed",keyword:"type",params:{},schema:"number",data:data1});
}
}
errors = askAll({region:validate22}, data, instancePath, found);
if(data.order !== undefined){
let data3 = data.order;
if(!(((data3 === "newest") || (data3 === "oldest")) || (data3 === "random"))){
errors = found.push({instancePath:instancePath+"/order",keyword:"enum",params:{},schema:list2,data:data3});
}
}
if(data.restoreIdFilter !== undefined){
let data4 = data.restoreIdFilter;
if(!(((data4 === "honoured") || (data4 === "ignored")) || (data4 === "refused"))){
errors = found.push({instancePath:instancePath+"/restoreIdFilter",keyword:"enum",params:{},schema:list3,data:data4});
}
}
if(data.typeParameter !== undefined){
let data5 = data.typeParameter;
if(!((data5 === "optional") || (data5 === "required"))){
errors = found.push({instancePath:instancePath+"/typeParameter",keyword:"enum",params:{},schema:list4,data:data5});
}
}
if(data.listedAfterSeconds !== undefined){
let data6 = data.listedAfterSeconds;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"maximum",params:{},schema:1000000000,data:data6});
}
if(data6 < 0 || isNaN(data6)){
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"minimum",params:{},schema:0,data:data6});
}
}
else {
errors = found.push({instancePath:instancePath+"/listedAfterSeconds",keyword:"type",params:{},schema:"number",data:data6});
}
}
if(data.cancelingSeconds !== undefined){
let data7 = data.cancelingSeconds;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"maximum",params:{},schema:1000000000,data:data7});
}
if(data7 < 0 || isNaN(data7)){
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"minimum",params:{},schema:0,data:data7});
}
}
else {
errors = found.push({instancePath:instancePath+"/cancelingSeconds",keyword:"type",params:{},schema:"number",data:data7});
}
}
if(data.clientTokenSeconds !== undefined){
let data8 = data.clientTokenSeconds;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
errors = found.push({instancePath:instancePath+"/clientTokenSeconds",keyword:"maximum",params:{},schema:1000000000,data:data8});
}
if(data8 < 0 || isNaN(data8)){
errors = found.push({instancePath:instancePath+"/clientTokenSeconds",keyword:"minimum",params:{},schema:0,data:data8});
}
}
else {
errors = found.push({instancePath:instancePath+"/clientTokenSeconds",keyword:"type",params:{},schema:"number",data:data8});
}
}
if(data.recordDays !== undefined){
let data9 = data.recordDays;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 10000 || isNaN(data9)){
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"maximum",params:{},schema:10000,data:data9});
}
if(data9 <= 0 || isNaN(data9)){
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"exclusiveMinimum",params:{},schema:0,data:data9});
}
}
else {
errors = found.push({instancePath:instancePath+"/recordDays",keyword:"type",params:{},schema:"number",data:data9});
}
}
if(data.vaults !== undefined){
let data10 = data.vaults;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.VaultId === undefined){
errors = found.push({instancePath:instancePath+"/vaults/" + i0,keyword:"required",params:{missingProperty: "VaultId"},schema:null,data:data11});
}
errors = askAll({VaultId:validate22,VaultName:validate22,VaultRegionId:validate22,VaultOwnerId:validate28,VaultType:validate22,VaultStorageClass:validate22,Status:validate22,VaultStatusMessage:validate22,Description:validate22,ResourceGroupId:validate22,CreatedTime:validate28,UpdatedTime:validate28,Retention:validate28,BytesDone:validate28,StorageSize:validate28,ChargedStorageSize:validate28,ArchiveBytesDone:validate28,ArchiveStorageSize:validate28,SnapshotCount:validate28,BucketName:validate22,ChargeType:validate22,RedundancyType:validate22,CompressionAlgorithm:validate22,Dedup:validate49,EncryptType:validate22,KmsKeyId:validate22,WormEnabled:validate49,IndexLevel:validate22,IndexAvailable:validate49,IndexUpdateTime:validate28,SearchEnabled:validate49}, data11, instancePath+"/vaults/" + i0, found);
if(data11.SourceTypes !== undefined){
let data43 = data11.SourceTypes;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.SourceType !== undefined){
let data44 = data43.SourceType;
if(Array.isArray(data44)){
const len1 = data44.length;
for(let i1=0; i1<len1; i1++){
errors = ask(validate22, data44[i1], instancePath+"/vaults/" + i0+"/SourceTypes/SourceType/" + i1, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/SourceTypes/SourceType",keyword:"type",params:{},schema:"array",data:data44});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/SourceTypes",keyword:"type",params:{},schema:"object",data:data43});
}
}
errors = askAll({Replication:validate49,ReplicationSourceVault:validate49,ReplicationSourceRegionId:validate22,ReplicationSourceVaultId:validate22,ReplicationSourceOwnerId:validate28,ReplicationTargetRegionId:validate22,ReplicationTargetVaultId:validate22,ReplicationTargetOwnerId:validate28,ReplicationStatus:validate22,LatestReplicationTime:validate28}, data11, instancePath+"/vaults/" + i0, found);
if(data11.ReplicationProgress !== undefined){
let data56 = data11.ReplicationProgress;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
errors = askAll({HistoricalReplicationProgress:validate69,NewReplicationProgress:validate28}, data56, instancePath+"/vaults/" + i0+"/ReplicationProgress", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/ReplicationProgress",keyword:"type",params:{},schema:"object",data:data56});
}
}
if(data11.RsTargetAccountIds !== undefined){
let data59 = data11.RsTargetAccountIds;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.RsTargetAccountId !== undefined){
let data60 = data59.RsTargetAccountId;
if(Array.isArray(data60)){
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
errors = ask(validate28, data60[i2], instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId/" + i2, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds/RsTargetAccountId",keyword:"type",params:{},schema:"array",data:data60});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/RsTargetAccountIds",keyword:"type",params:{},schema:"object",data:data59});
}
}
if(data11.BackupPlanStatistics !== undefined){
let data62 = data11.BackupPlanStatistics;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
errors = askAll({Archive:validate28,CommonFileSystem:validate28,CommonNas:validate28,Csg:validate28,EcsFile:validate28,EcsHana:validate28,Isilon:validate28,LocalFile:validate28,LocalVm:validate28,MySql:validate28,Nas:validate28,Oracle:validate28,Oss:validate28,Ots:validate28,SqlServer:validate28}, data62, instancePath+"/vaults/" + i0+"/BackupPlanStatistics", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/BackupPlanStatistics",keyword:"type",params:{},schema:"object",data:data62});
}
}
if(data11.TrialInfo !== undefined){
let data78 = data11.TrialInfo;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
errors = askAll({KeepAfterTrialExpiration:validate49,TrialStartTime:validate28,TrialExpireTime:validate28,TrialVaultReleaseTime:validate28}, data78, instancePath+"/vaults/" + i0+"/TrialInfo", found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/TrialInfo",keyword:"type",params:{},schema:"object",data:data78});
}
}
if(data11.Tags !== undefined){
let data83 = data11.Tags;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.Tag !== undefined){
let data84 = data83.Tag;
if(Array.isArray(data84)){
const len3 = data84.length;
for(let i3=0; i3<len3; i3++){
let data85 = data84[i3];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
errors = askAll({Key:validate22,Value:validate22}, data85, instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3, found);
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag/" + i3,keyword:"type",params:{},schema:"object",data:data85});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags/Tag",keyword:"type",params:{},schema:"array",data:data84});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0+"/Tags",keyword:"type",params:{},schema:"object",data:data83});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults/" + i0,keyword:"type",params:{},schema:"object",data:data11});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/vaults",keyword:"type",params:{},schema:"array",data:data10});
}
}
if(data.snapshots !== undefined){
let data88 = data.snapshots;
if(Array.isArray(data88)){
const len4 = data88.length;
for(let i4=0; i4<len4; i4++){
let data89 = data88[i4];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.SnapshotId === undefined){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4,keyword:"required",params:{missingProperty: "SnapshotId"},schema:null,data:data89});
}
errors = askAll({SnapshotId:validate22,SnapshotHash:validate22,ParentSnapshotHash:validate22,JobId:validate22,SourceType:validate22,Status:validate22,BackupType:validate22,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,Retention:validate28,BytesTotal:validate28,VaultId:validate22,ExpireTime:validate28,ArchiveTime:validate28,StorageClass:validate22,SourceSnapshotHash:validate22,SourceParentSnapshotHash:validate22,BytesDone:validate28,ActualBytes:validate28,ProtectedDataSize:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,ErrorFile:validate22,InstanceId:validate22,ClientId:validate22,Path:validate22}, data89, instancePath+"/snapshots/" + i4, found);
if(data89.Paths !== undefined){
let data119 = data89.Paths;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.Path !== undefined){
let data120 = data119.Path;
if(Array.isArray(data120)){
const len5 = data120.length;
for(let i5=0; i5<len5; i5++){
errors = ask(validate22, data120[i5], instancePath+"/snapshots/" + i4+"/Paths/Path/" + i5, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Paths/Path",keyword:"type",params:{},schema:"array",data:data120});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Paths",keyword:"type",params:{},schema:"object",data:data119});
}
}
errors = askAll({Include:validate22,Exclude:validate22,Bucket:validate22,Prefix:validate22,FileSystemId:validate22,CreateTime:validate28,UseCommonNas:validate49,InstanceName:validate22,TableName:validate22,RangeStart:validate28,RangeEnd:validate28,DiskId:validate22,AdvancedRetentionType:validate22,RealSnapshotTime:validate28,NativeSnapshotId:validate22,NativeSnapshotInfo:validate22,CanBeDeleted:validate49,ArchiveStatus:validate22,ArchiveErrorMessage:validate22,ArchiveTriggerTime:validate28}, data89, instancePath+"/snapshots/" + i4, found);
if(data89.Detail !== undefined){
let data142 = data89.Detail;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
errors = askAll({ConsistentLevel:validate22,ContainOsDisk:validate49,DiskCategory:validate22,DiskDevName:validate22}, data142, instancePath+"/snapshots/" + i4+"/Detail", found);
if(data142.DiskIdList !== undefined){
let data147 = data142.DiskIdList;
if(Array.isArray(data147)){
const len6 = data147.length;
for(let i6=0; i6<len6; i6++){
errors = ask(validate22, data147[i6], instancePath+"/snapshots/" + i4+"/Detail/DiskIdList/" + i6, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail/DiskIdList",keyword:"type",params:{},schema:"array",data:data147});
}
}
errors = askAll({DowngradeReason:validate22,HostName:validate22,InstanceName:validate22,InstanceType:validate22,InstantAccess:validate49}, data142, instancePath+"/snapshots/" + i4+"/Detail", found);
if(data142.NativeSnapshotIdList !== undefined){
let data154 = data142.NativeSnapshotIdList;
if(Array.isArray(data154)){
const len7 = data154.length;
for(let i7=0; i7<len7; i7++){
errors = ask(validate22, data154[i7], instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList/" + i7, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail/NativeSnapshotIdList",keyword:"type",params:{},schema:"array",data:data154});
}
}
errors = askAll({OsDiskId:validate22,OsName:validate22,OsNameEn:validate22,OsType:validate22,PerformanceLevel:validate22,Platform:validate22,SnapshotGroupId:validate22,SystemDisk:validate49,VmName:validate22}, data142, instancePath+"/snapshots/" + i4+"/Detail", found);
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Detail",keyword:"type",params:{},schema:"object",data:data142});
}
}
errors = askAll({PlanId:validate22,UdmRegionId:validate22}, data89, instancePath+"/snapshots/" + i4, found);
if(data89.Edition !== undefined){
let data167 = data89.Edition;
if(!((data167 === "STANDARD") || (data167 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/Edition",keyword:"enum",params:{},schema:list5,data:data167});
}
}
if(data89.createdSecondsAgo !== undefined){
let data168 = data89.createdSecondsAgo;
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 1000000000 || isNaN(data168)){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data168});
}
if(data168 < 0 || isNaN(data168)){
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data168});
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data168});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots/" + i4,keyword:"type",params:{},schema:"object",data:data89});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/snapshots",keyword:"type",params:{},schema:"array",data:data88});
}
}
if(data.backupJobs !== undefined){
let data169 = data.backupJobs;
if(Array.isArray(data169)){
const len8 = data169.length;
for(let i8=0; i8<len8; i8++){
let data170 = data169[i8];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.JobId === undefined){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8,keyword:"required",params:{missingProperty: "JobId"},schema:null,data:data170});
}
errors = askAll({JobId:validate22,JobName:validate22,PlanId:validate22,VaultId:validate22,SourceType:validate22,BackupType:validate22,Status:validate22,ErrorMessage:validate22,Progress:validate69,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,BytesTotal:validate28,BytesDone:validate28,ActualBytes:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,FilesTotal:validate28,FilesDone:validate28,ActualFiles:validate28,Speed:validate28,SpeedLimit:validate22,InstanceId:validate22,ClientId:validate22}, data170, instancePath+"/backupJobs/" + i8, found);
if(data170.Paths !== undefined){
let data197 = data170.Paths;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.Path !== undefined){
let data198 = data197.Path;
if(Array.isArray(data198)){
const len9 = data198.length;
for(let i9=0; i9<len9; i9++){
errors = ask(validate22, data198[i9], instancePath+"/backupJobs/" + i8+"/Paths/Path/" + i9, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Paths/Path",keyword:"type",params:{},schema:"array",data:data198});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Paths",keyword:"type",params:{},schema:"object",data:data197});
}
}
errors = askAll({Include:validate22,Exclude:validate22,Options:validate22,Bucket:validate22,Prefix:validate22,FileSystemId:validate22,CreateTime:validate28,InstanceName:validate22,TableName:validate22}, data170, instancePath+"/backupJobs/" + i8, found);
if(data170.OtsDetail !== undefined){
let data209 = data170.OtsDetail;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.TableNames !== undefined){
let data210 = data209.TableNames;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.TableName !== undefined){
let data211 = data210.TableName;
if(Array.isArray(data211)){
const len10 = data211.length;
for(let i10=0; i10<len10; i10++){
errors = ask(validate22, data211[i10], instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName/" + i10, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames/TableName",keyword:"type",params:{},schema:"array",data:data211});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail/TableNames",keyword:"type",params:{},schema:"object",data:data210});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/OtsDetail",keyword:"type",params:{},schema:"object",data:data209});
}
}
if(data170.Detail !== undefined){
let data213 = data170.Detail;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
errors = askAll({DoCopy:validate49,DestinationNativeSnapshotId:validate22,DestinationNativeSnapshotProgress:validate69,DestinationNativeSnapshotStatus:validate22,DestinationRetention:validate28,DestinationSnapshotId:validate22,DestinationNativeSnapshotErrorMessage:validate22,NativeSnapshotId:validate22}, data213, instancePath+"/backupJobs/" + i8+"/Detail", found);
if(data213.DiskNativeSnapshotIdList !== undefined){
let data222 = data213.DiskNativeSnapshotIdList;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.DiskNativeSnapshotId !== undefined){
let data223 = data222.DiskNativeSnapshotId;
if(Array.isArray(data223)){
const len11 = data223.length;
for(let i11=0; i11<len11; i11++){
errors = ask(validate22, data223[i11], instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId/" + i11, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList/DiskNativeSnapshotId",keyword:"type",params:{},schema:"array",data:data223});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail/DiskNativeSnapshotIdList",keyword:"type",params:{},schema:"object",data:data222});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Detail",keyword:"type",params:{},schema:"object",data:data213});
}
}
errors = askAll({CrossAccountType:validate22,CrossAccountUserId:validate28,CrossAccountRoleName:validate22,Identifier:validate22,DestSourceType:validate22,DestDataSourceId:validate22,DestDataSourceDetail:validate22,ChangeListPath:validate22,TriggerMode:validate22}, data170, instancePath+"/backupJobs/" + i8, found);
if(data170.Report !== undefined){
let data234 = data170.Report;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
errors = askAll({TotalFiles:validate22,SuccessFiles:validate22,FailedFiles:validate22,SkippedFiles:validate22,ReportTaskStatus:validate22}, data234, instancePath+"/backupJobs/" + i8+"/Report", found);
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Report",keyword:"type",params:{},schema:"object",data:data234});
}
}
errors = askAll({course:validate22}, data170, instancePath+"/backupJobs/" + i8, found);
if(data170.Edition !== undefined){
let data241 = data170.Edition;
if(!((data241 === "STANDARD") || (data241 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/Edition",keyword:"enum",params:{},schema:list5,data:data241});
}
}
if(data170.createdSecondsAgo !== undefined){
let data242 = data170.createdSecondsAgo;
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 > 1000000000 || isNaN(data242)){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data242});
}
if(data242 < 0 || isNaN(data242)){
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data242});
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data242});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs/" + i8,keyword:"type",params:{},schema:"object",data:data170});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backupJobs",keyword:"type",params:{},schema:"array",data:data169});
}
}
if(data.restoreJobs !== undefined){
let data243 = data.restoreJobs;
if(Array.isArray(data243)){
const len12 = data243.length;
for(let i12=0; i12<len12; i12++){
let data244 = data243[i12];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.RestoreId === undefined){
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12,keyword:"required",params:{missingProperty: "RestoreId"},schema:null,data:data244});
}
errors = askAll({RestoreId:validate22,RestoreType:validate22,SourceType:validate22,Status:validate22,ErrorMessage:validate22,ErrorFile:validate22,Progress:validate69,VaultId:validate22,SnapshotId:validate22,SnapshotHash:validate22,ParentId:validate22,ClusterId:validate22,CreatedTime:validate28,StartTime:validate28,UpdatedTime:validate28,CompleteTime:validate28,ExpireTime:validate28,BytesTotal:validate28,BytesDone:validate28,ActualBytes:validate28,ItemsTotal:validate28,ItemsDone:validate28,ActualItems:validate28,Speed:validate28,Options:validate22,Include:validate22,Exclude:validate22,UdmDetail:validate22,TargetInstanceId:validate22,TargetPath:validate22,TargetBucket:validate22,TargetPrefix:validate22,TargetFileSystemId:validate22,TargetCreateTime:validate28,TargetInstanceName:validate22,TargetTableName:validate22,TargetTime:validate28,TargetClientId:validate22,TargetDataSourceId:validate22}, data244, instancePath+"/restoreJobs/" + i12, found);
if(data244.OtsDetail !== undefined){
let data284 = data244.OtsDetail;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
errors = askAll({BatchChannelCount:validate69,OverwriteExisting:validate49}, data284, instancePath+"/restoreJobs/" + i12+"/OtsDetail", found);
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/OtsDetail",keyword:"type",params:{},schema:"object",data:data284});
}
}
errors = askAll({CrossAccountType:validate22,CrossAccountUserId:validate28,CrossAccountRoleName:validate22}, data244, instancePath+"/restoreJobs/" + i12, found);
if(data244.Report !== undefined){
let data290 = data244.Report;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
errors = askAll({TotalFiles:validate22,SuccessFiles:validate22,FailedFiles:validate22,SkippedFiles:validate22,ReportTaskStatus:validate22}, data290, instancePath+"/restoreJobs/" + i12+"/Report", found);
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/Report",keyword:"type",params:{},schema:"object",data:data290});
}
}
errors = askAll({MeteringBytesTotal:validate28,MeteringBytesDone:validate28,StorageClass:validate22,FailbackDetail:validate22,SourceInstanceId:validate22,SourceResourceId:validate22,FileDetections:validate22}, data244, instancePath+"/restoreJobs/" + i12, found);
if(data244.Edition !== undefined){
let data303 = data244.Edition;
if(!((data303 === "STANDARD") || (data303 === "BASIC"))){
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12+"/Edition",keyword:"enum",params:{},schema:list5,data:data303});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs/" + i12,keyword:"type",params:{},schema:"object",data:data244});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restoreJobs",keyword:"type",params:{},schema:"array",data:data243});
}
}
if(data.dbsBackupPlans !== undefined){
let data304 = data.dbsBackupPlans;
if(Array.isArray(data304)){
const len13 = data304.length;
for(let i13=0; i13<len13; i13++){
let data305 = data304[i13];
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
if(data305.BackupPlanId === undefined){
errors = found.push({instancePath:instancePath+"/dbsBackupPlans/" + i13,keyword:"required",params:{missingProperty: "BackupPlanId"},schema:null,data:data305});
}
errors = askAll({BackupPlanId:validate22,BackupPlanName:validate22,BackupPlanStatus:validate22,BackupPlanRegion:validate22,BackupMethod:validate22,BackupObjects:validate22,BackupPeriod:validate22,BackupStartTime:validate22,BackupStorageType:validate22,BackupRetentionPeriod:validate69,BackupPlanCreateTime:validate28,BeginTimestampForRestore:validate28,EndTimestampForRestore:validate28,DatabaseType:validate22,EnableBackupLog:validate49,EnableMysqlPhysicalBackupBinLog:validate49,ErrMessage:validate22,SourceEndpointInstanceType:validate22,SourceEndpointInstanceID:validate22,SourceEndpointRegion:validate22,SourceEndpointIpPort:validate22,SourceEndpointHost:validate22,SourceEndpointPort:validate22,SourceEndpointDatabaseName:validate22,SourceEndpointUserName:validate22,SourceEndpointOracleSID:validate22,SourceEndpointEnableSsl:validate22,BackupGatewayId:validate28,BackupGatewayIdentifier:validate22,BackupSetDownloadDir:validate22,BackupSetDownloadFullDataFormat:validate22,BackupSetDownloadIncrementDataFormat:validate22,BackupSetDownloadGatewayId:validate28,BackupSetDownloadTargetType:validate22,OpenBackupSetAutoDownload:validate49,DuplicationArchivePeriod:validate69,DuplicationInfrequentAccessPeriod:validate69,IncrementBackupRetentionPeriod:validate22,IncrementDuplicationArchivePeriod:validate22,IncrementDuplicationInfrequentAccessPeriod:validate22,LogBackupRetentionPeriod:validate22,LogDuplicationArchivePeriod:validate22,LogDuplicationInfrequentAccessPeriod:validate22,InstanceClass:validate22,InstanceChargeType:validate22,InstanceExpiredTimestamp:validate28,OSSBucketName:validate22,OSSBucketRegion:validate22,StorageEncryptMethod:validate22,ResourceGroupId:validate22,CrossAliyunId:validate22,CrossRoleName:validate22}, data305, instancePath+"/dbsBackupPlans/" + i13, found);
if(data305.createdSecondsAgo !== undefined){
let data358 = data305.createdSecondsAgo;
if((typeof data358 == "number") && (isFinite(data358))){
if(data358 > 1000000000 || isNaN(data358)){
errors = found.push({instancePath:instancePath+"/dbsBackupPlans/" + i13+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data358});
}
if(data358 < 0 || isNaN(data358)){
errors = found.push({instancePath:instancePath+"/dbsBackupPlans/" + i13+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data358});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupPlans/" + i13+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data358});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupPlans/" + i13,keyword:"type",params:{},schema:"object",data:data305});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupPlans",keyword:"type",params:{},schema:"array",data:data304});
}
}
if(data.dbsBackupSets !== undefined){
let data359 = data.dbsBackupSets;
if(Array.isArray(data359)){
const len14 = data359.length;
for(let i14=0; i14<len14; i14++){
let data360 = data359[i14];
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
if(data360.BackupSetId === undefined){
errors = found.push({instancePath:instancePath+"/dbsBackupSets/" + i14,keyword:"required",params:{missingProperty: "BackupSetId"},schema:null,data:data360});
}
errors = askAll({BackupSetId:validate22,BackupStatus:validate22,BackupObjects:validate22,BackupSize:validate28,CreateTime:validate28,StartTime:validate28,EndTime:validate28,FinishTime:validate28,BackupSetExpiredTime:validate28,ErrMessage:validate22,LogicalFullBackupProgress:validate69,LogicalStructureBackupProgress:validate69,BackupGatewayIdentifier:validate22,SourceEndpointInstanceType:validate22,SourceEndpointInstanceId:validate22,SourceEndpointRegion:validate22,SourceEndpointIpPort:validate22,SourceEndpointHost:validate22,SourceEndpointPort:validate22,SourceEndpointUserName:validate22,SourceEndpointEnableSsl:validate22,StorageMethod:validate22,StorageEncryptMethod:validate22,CrossAliyunId:validate22,CrossRoleName:validate22,BackupPlanId:validate22}, data360, instancePath+"/dbsBackupSets/" + i14, found);
if(data360.createdSecondsAgo !== undefined){
let data387 = data360.createdSecondsAgo;
if((typeof data387 == "number") && (isFinite(data387))){
if(data387 > 1000000000 || isNaN(data387)){
errors = found.push({instancePath:instancePath+"/dbsBackupSets/" + i14+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data387});
}
if(data387 < 0 || isNaN(data387)){
errors = found.push({instancePath:instancePath+"/dbsBackupSets/" + i14+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data387});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupSets/" + i14+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data387});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupSets/" + i14,keyword:"type",params:{},schema:"object",data:data360});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsBackupSets",keyword:"type",params:{},schema:"array",data:data359});
}
}
if(data.dbsRestoreTasks !== undefined){
let data388 = data.dbsRestoreTasks;
if(Array.isArray(data388)){
const len15 = data388.length;
for(let i15=0; i15<len15; i15++){
let data389 = data388[i15];
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.RestoreTaskId === undefined){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15,keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:null,data:data389});
}
errors = askAll({RestoreTaskId:validate22,RestoreTaskName:validate22,BackupPlanId:validate22,BackupSetId:validate22,RestoreStatus:validate22,ErrMessage:validate22,RestoreTime:validate28,RestoreTaskCreateTime:validate28,RestoreTaskFinishTime:validate28,FullDataRestoreProgress:validate69,FullStruforeRestoreProgress:validate69,FullStruAfterRestoreProgress:validate69,ContinuousRestoreProgress:validate69,PhysicalFullBackupRecoverProgress:validate69,PhysicalFullAndIncrementBackupRecoverProgress:validate69,PhysicalIncrementBackupRecoverProgress:validate69,PhysicalDatabaseOnlineProgress:validate69,PhysicalBackupRecoverProgress:validate69,RestoreObjects:validate22,RestoreDir:validate22,RestoreDestinationMode:validate22,DestinationEndpointInstanceType:validate22,DestinationEndpointInstanceID:validate22,DestinationEndpointRegion:validate22,DestinationEndpointIpPort:validate22,DestinationEndpointHost:validate22,DestinationEndpointPort:validate22,DestinationEndpointDatabaseName:validate22,DestinationEndpointUserName:validate22,DestinationEndpointOracleSID:validate22,DestinationEndpointEnableSsl:validate22,BackupGatewayId:validate28,BackupGatewayIdentifier:validate22,BackupSourceOssRegion:validate22,CrossAliyunId:validate22,CrossRoleName:validate22}, data389, instancePath+"/dbsRestoreTasks/" + i15, found);
if(data389.course !== undefined){
let data426 = data389.course;
if(!((((((data426 === "success") || (data426 === "failed")) || (data426 === "stop")) || (data426 === "pause")) || (data426 === "running")) || (data426 === "precheckFailed"))){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/course",keyword:"enum",params:{},schema:list6,data:data426});
}
}
if(data389.seconds !== undefined){
let data427 = data389.seconds;
if((typeof data427 == "number") && (isFinite(data427))){
if(data427 > 1000000000 || isNaN(data427)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data427});
}
if(data427 < 0 || isNaN(data427)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/seconds",keyword:"minimum",params:{},schema:0,data:data427});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/seconds",keyword:"type",params:{},schema:"number",data:data427});
}
}
if(data389.createdSecondsAgo !== undefined){
let data428 = data389.createdSecondsAgo;
if((typeof data428 == "number") && (isFinite(data428))){
if(data428 > 1000000000 || isNaN(data428)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data428});
}
if(data428 < 0 || isNaN(data428)){
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data428});
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data428});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks/" + i15,keyword:"type",params:{},schema:"object",data:data389});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/dbsRestoreTasks",keyword:"type",params:{},schema:"array",data:data388});
}
}
if(data.computeNestBackups !== undefined){
let data429 = data.computeNestBackups;
if(Array.isArray(data429)){
const len16 = data429.length;
for(let i16=0; i16<len16; i16++){
let data430 = data429[i16];
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
if(data430.BackupId === undefined){
errors = found.push({instancePath:instancePath+"/computeNestBackups/" + i16,keyword:"required",params:{missingProperty: "BackupId"},schema:null,data:data430});
}
errors = askAll({BackupId:validate22,ServiceInstanceId:validate22,Status:validate22,StatusDetail:validate22,BackupMode:validate22,RetentionDays:validate69,Description:validate22,CreateTime:validate22,StartTime:validate22,EndTime:validate22,ModifiedTime:validate22}, data430, instancePath+"/computeNestBackups/" + i16, found);
if(data430.createdSecondsAgo !== undefined){
let data442 = data430.createdSecondsAgo;
if((typeof data442 == "number") && (isFinite(data442))){
if(data442 > 1000000000 || isNaN(data442)){
errors = found.push({instancePath:instancePath+"/computeNestBackups/" + i16+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data442});
}
if(data442 < 0 || isNaN(data442)){
errors = found.push({instancePath:instancePath+"/computeNestBackups/" + i16+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data442});
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestBackups/" + i16+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data442});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestBackups/" + i16,keyword:"type",params:{},schema:"object",data:data430});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestBackups",keyword:"type",params:{},schema:"array",data:data429});
}
}
if(data.computeNestRestoreTasks !== undefined){
let data443 = data.computeNestRestoreTasks;
if(Array.isArray(data443)){
const len17 = data443.length;
for(let i17=0; i17<len17; i17++){
let data444 = data443[i17];
if(data444 && typeof data444 == "object" && !Array.isArray(data444)){
if(data444.RestoreTaskId === undefined){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17,keyword:"required",params:{missingProperty: "RestoreTaskId"},schema:null,data:data444});
}
errors = askAll({RestoreTaskId:validate22,ServiceInstanceId:validate22,BackupId:validate22,Status:validate22,StatusDetail:validate22,CreateTime:validate22,StartTime:validate22,EndTime:validate22,ModifiedTime:validate22}, data444, instancePath+"/computeNestRestoreTasks/" + i17, found);
if(data444.course !== undefined){
let data454 = data444.course;
if(!(((data454 === "Restoring") || (data454 === "Restored")) || (data454 === "RestoreFailed"))){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/course",keyword:"enum",params:{},schema:list7,data:data454});
}
}
if(data444.seconds !== undefined){
let data455 = data444.seconds;
if((typeof data455 == "number") && (isFinite(data455))){
if(data455 > 1000000000 || isNaN(data455)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data455});
}
if(data455 < 0 || isNaN(data455)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/seconds",keyword:"minimum",params:{},schema:0,data:data455});
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/seconds",keyword:"type",params:{},schema:"number",data:data455});
}
}
if(data444.createdSecondsAgo !== undefined){
let data456 = data444.createdSecondsAgo;
if((typeof data456 == "number") && (isFinite(data456))){
if(data456 > 1000000000 || isNaN(data456)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data456});
}
if(data456 < 0 || isNaN(data456)){
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data456});
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data456});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks/" + i17,keyword:"type",params:{},schema:"object",data:data444});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/computeNestRestoreTasks",keyword:"type",params:{},schema:"array",data:data443});
}
}
if(data.courses !== undefined){
let data457 = data.courses;
if(data457 && typeof data457 == "object" && !Array.isArray(data457)){
for(const key1 in data457){
let data458 = data457[key1];
if(data458 && typeof data458 == "object" && !Array.isArray(data458)){
for(const key2 in data458){
if(!(list8.includes(key2))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key2},schema:list8,data:data458});
}
}
if(data458.preset !== undefined){
let data459 = data458.preset;
if(!(((((((((((((((((((((((data459 === "complete") || (data459 === "completeAtOnce")) || (data459 === "partial")) || (data459 === "empty")) || (data459 === "failed")) || (data459 === "expired")) || (data459 === "canceled")) || (data459 === "queuedForLong")) || (data459 === "stuckAt99")) || (data459 === "unknownForAWhile")) || (data459 === "unknownForEver")) || (data459 === "created")) || (data459 === "queued")) || (data459 === "never")) || (data459 === "canceling")) || (data459 === "success")) || (data459 === "stop")) || (data459 === "pause")) || (data459 === "running")) || (data459 === "precheckFailed")) || (data459 === "Restoring")) || (data459 === "Restored")) || (data459 === "RestoreFailed"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",keyword:"enum",params:{},schema:list9,data:data459});
}
}
if(data458.seconds !== undefined){
let data460 = data458.seconds;
if((typeof data460 == "number") && (isFinite(data460))){
if(data460 > 1000000000 || isNaN(data460)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data460});
}
if(data460 < 0 || isNaN(data460)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"minimum",params:{},schema:0,data:data460});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",keyword:"type",params:{},schema:"number",data:data460});
}
}
if(data458.steps !== undefined){
let data461 = data458.steps;
if(Array.isArray(data461)){
if(data461.length < 1){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",keyword:"minItems",params:{},schema:1,data:data461});
}
const len18 = data461.length;
for(let i18=0; i18<len18; i18++){
let data462 = data461[i18];
if(data462 && typeof data462 == "object" && !Array.isArray(data462)){
if(data462.status === undefined){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18,keyword:"required",params:{missingProperty: "status"},schema:null,data:data462});
}
for(const key3 in data462){
if(!(((key3 === "status") || (key3 === "seconds")) || (key3 === "percent"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18,keyword:"additionalProperties",params:{additionalProperty: key3},schema:list10,data:data462});
}
}
errors = askAll({status:validate22}, data462, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18, found);
if(data462.seconds !== undefined){
let data464 = data462.seconds;
if((typeof data464 == "number") && (isFinite(data464))){
if(data464 > 1000000000 || isNaN(data464)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/seconds",keyword:"maximum",params:{},schema:1000000000,data:data464});
}
if(data464 < 0 || isNaN(data464)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/seconds",keyword:"minimum",params:{},schema:0,data:data464});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/seconds",keyword:"type",params:{},schema:"number",data:data464});
}
}
if(data462.percent !== undefined){
let data465 = data462.percent;
if((typeof data465 == "number") && (isFinite(data465))){
if(data465 > 100 || isNaN(data465)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/percent",keyword:"maximum",params:{},schema:100,data:data465});
}
if(data465 < 0 || isNaN(data465)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/percent",keyword:"minimum",params:{},schema:0,data:data465});
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18+"/percent",keyword:"type",params:{},schema:"number",data:data465});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i18,keyword:"type",params:{},schema:"object",data:data462});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",keyword:"type",params:{},schema:"array",data:data461});
}
}
errors = askAll({bytesTotal:validate28}, data458, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), found);
if(data458.itemsTotal !== undefined){
let data467 = data458.itemsTotal;
if(!(((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467))) && (isFinite(data467)))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",keyword:"type",params:{},schema:"integer",data:data467});
}
if((typeof data467 == "number") && (isFinite(data467))){
if(data467 < 0 || isNaN(data467)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/itemsTotal",keyword:"minimum",params:{},schema:0,data:data467});
}
}
}
if(data458.failedItems !== undefined){
let data468 = data458.failedItems;
if(!(((typeof data468 == "number") && (!(data468 % 1) && !isNaN(data468))) && (isFinite(data468)))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",keyword:"type",params:{},schema:"integer",data:data468});
}
if((typeof data468 == "number") && (isFinite(data468))){
if(data468 < 0 || isNaN(data468)){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/failedItems",keyword:"minimum",params:{},schema:0,data:data468});
}
}
}
errors = askAll({errorMessage:validate22,errorFile:validate22}, data458, instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), found);
if(data458.fields !== undefined){
let data471 = data458.fields;
if(data471 && typeof data471 == "object" && !Array.isArray(data471)){
for(const key4 in data471){
const _errs545 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((key4 === "RestoreId") || (key4 === "RestoreType")) || (key4 === "SourceType")) || (key4 === "Status")) || (key4 === "ErrorMessage")) || (key4 === "ErrorFile")) || (key4 === "Progress")) || (key4 === "VaultId")) || (key4 === "SnapshotId")) || (key4 === "SnapshotHash")) || (key4 === "ParentId")) || (key4 === "ClusterId")) || (key4 === "CreatedTime")) || (key4 === "StartTime")) || (key4 === "UpdatedTime")) || (key4 === "CompleteTime")) || (key4 === "ExpireTime")) || (key4 === "BytesTotal")) || (key4 === "BytesDone")) || (key4 === "ActualBytes")) || (key4 === "ItemsTotal")) || (key4 === "ItemsDone")) || (key4 === "ActualItems")) || (key4 === "Speed")) || (key4 === "Options")) || (key4 === "Include")) || (key4 === "Exclude")) || (key4 === "UdmDetail")) || (key4 === "TargetInstanceId")) || (key4 === "TargetPath")) || (key4 === "TargetBucket")) || (key4 === "TargetPrefix")) || (key4 === "TargetFileSystemId")) || (key4 === "TargetCreateTime")) || (key4 === "TargetInstanceName")) || (key4 === "TargetTableName")) || (key4 === "TargetTime")) || (key4 === "TargetClientId")) || (key4 === "TargetDataSourceId")) || (key4 === "OtsDetail")) || (key4 === "CrossAccountType")) || (key4 === "CrossAccountUserId")) || (key4 === "CrossAccountRoleName")) || (key4 === "Report")) || (key4 === "MeteringBytesTotal")) || (key4 === "MeteringBytesDone")) || (key4 === "StorageClass")) || (key4 === "FailbackDetail")) || (key4 === "SourceInstanceId")) || (key4 === "SourceResourceId")) || (key4 === "FileDetections"))){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"enum",params:{},schema:list11,data:key4,propertyName:key4});
}
var valid68 = _errs545 === errors;
if(!valid68){
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"propertyNames",params:{},schema:null,data:data471});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/fields",keyword:"type",params:{},schema:"object",data:data471});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:"object",data:data458});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/courses",keyword:"type",params:{},schema:"object",data:data457});
}
}
if(data.rules !== undefined){
let data472 = data.rules;
if(Array.isArray(data472)){
const len19 = data472.length;
for(let i19=0; i19<len19; i19++){
let data473 = data472[i19];
if(data473 && typeof data473 == "object" && !Array.isArray(data473)){
for(const key5 in data473){
if(!(((key5 === "match") || (key5 === "course")) || (key5 === "sequence"))){
errors = found.push({instancePath:instancePath+"/rules/" + i19,keyword:"additionalProperties",params:{additionalProperty: key5},schema:list12,data:data473});
}
}
if(data473.match !== undefined){
let data474 = data473.match;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
for(const key6 in data474){
const _errs553 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key6 === "RestoreId") || (key6 === "VaultId")) || (key6 === "Edition")) || (key6 === "RestoreType")) || (key6 === "SnapshotId")) || (key6 === "SnapshotHash")) || (key6 === "SourceType")) || (key6 === "TargetFileSystemId")) || (key6 === "TargetCreateTime")) || (key6 === "TargetPath")) || (key6 === "TargetBucket")) || (key6 === "TargetPrefix")) || (key6 === "UdmDetail")) || (key6 === "UdmRegionId")) || (key6 === "TargetInstanceId")) || (key6 === "Include")) || (key6 === "Exclude")) || (key6 === "TargetContainer")) || (key6 === "InitiatedByAck")) || (key6 === "TargetContainerClusterId")) || (key6 === "TargetInstanceName")) || (key6 === "TargetTableName")) || (key6 === "TargetTime")) || (key6 === "OtsDetail")) || (key6 === "CrossAccountType")) || (key6 === "CrossAccountUserId")) || (key6 === "CrossAccountRoleName")) || (key6 === "Options")) || (key6 === "FailbackDetail")) || (key6 === "SortDirection")) || (key6 === "PageNumber")) || (key6 === "PageSize")) || (key6 === "Filters")) || (key6 === "BackupPlanId")) || (key6 === "BackupPlanName")) || (key6 === "BackupPlanStatus")) || (key6 === "BackupMethod")) || (key6 === "Region")) || (key6 === "ResourceGroupId")) || (key6 === "ShowBackupStrategyInfo")) || (key6 === "ShowStorageStrategyInfo")) || (key6 === "ShowRecoverTimeRange")) || (key6 === "PageNum")) || (key6 === "ClientToken")) || (key6 === "OwnerId")) || (key6 === "BackupSetId")) || (key6 === "BackupSetStatus")) || (key6 === "StartTimestamp")) || (key6 === "EndTimestamp")) || (key6 === "ShowStorageType")) || (key6 === "ShowProgress")) || (key6 === "TaskId")) || (key6 === "Language")) || (key6 === "StartTime")) || (key6 === "EndTime")) || (key6 === "Limit")) || (key6 === "NextToken")) || (key6 === "SnapshotIds")) || (key6 === "OtsInstances")) || (key6 === "RestoreTaskId")) || (key6 === "BeginTimestampForRestore")) || (key6 === "EndTimestampForRestore")) || (key6 === "RecentlyRestore")) || (key6 === "InstanceId")) || (key6 === "DiskId")) || (key6 === "JobId")) || (key6 === "VaultName")) || (key6 === "VaultRegionId")) || (key6 === "VaultType")) || (key6 === "VaultOwnerId")) || (key6 === "Status")) || (key6 === "Replication")) || (key6 === "Tag")) || (key6 === "MaxResults")) || (key6 === "Filter")) || (key6 === "Query")) || (key6 === "SortBy")) || (key6 === "Order")) || (key6 === "ServiceInstanceId")) || (key6 === "BackupId")) || (key6 === "RestoreTaskName")) || (key6 === "DestinationEndpointInstanceType")) || (key6 === "DestinationEndpointRegion")) || (key6 === "DestinationEndpointInstanceID")) || (key6 === "DestinationEndpointIP")) || (key6 === "DestinationEndpointPort")) || (key6 === "DestinationEndpointUserName")) || (key6 === "DestinationEndpointDatabaseName")) || (key6 === "DestinationEndpointOracleSID")) || (key6 === "BackupGatewayId")) || (key6 === "RestoreDir")) || (key6 === "RestoreHome")) || (key6 === "RestoreObjects")) || (key6 === "RestoreTime")) || (key6 === "DuplicateConflict")) || (key6 === "CrossAliyunId")) || (key6 === "CrossRoleName")) || (key6 === "RestoreDestinationMode")) || (key6 === "DestDatabaseInstanceType")) || (key6 === "DestDatabaseInstanceClass")) || (key6 === "DestDatabaseInstanceDatabaseVersion")) || (key6 === "DestDatabaseInstanceRegion")) || (key6 === "DestDatabaseInstanceStorageSize")) || (key6 === "DestDatabaseInstanceVpc")) || (key6 === "DestDatabaseInstanceVSwitch")) || (key6 === "EnableDestinationEndpointSsl")) || (key6 === "AutoOpenDatabase")) || (key6 === "AutoShutdownDatabase"))){
errors = found.push({instancePath:instancePath+"/rules/" + i19+"/match",keyword:"enum",params:{},schema:list13,data:key6,propertyName:key6});
}
var valid72 = _errs553 === errors;
if(!valid72){
errors = found.push({instancePath:instancePath+"/rules/" + i19+"/match",keyword:"propertyNames",params:{},schema:null,data:data474});
}
}
for(const key7 in data474){
errors = ask(validate22, data474[key7], instancePath+"/rules/" + i19+"/match/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i19+"/match",keyword:"type",params:{},schema:"object",data:data474});
}
}
errors = askAll({course:validate22}, data473, instancePath+"/rules/" + i19, found);
if(data473.sequence !== undefined){
let data477 = data473.sequence;
if(Array.isArray(data477)){
if(data477.length < 1){
errors = found.push({instancePath:instancePath+"/rules/" + i19+"/sequence",keyword:"minItems",params:{},schema:1,data:data477});
}
const len20 = data477.length;
for(let i20=0; i20<len20; i20++){
errors = ask(validate22, data477[i20], instancePath+"/rules/" + i19+"/sequence/" + i20, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i19+"/sequence",keyword:"type",params:{},schema:"array",data:data477});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/rules/" + i19,keyword:"type",params:{},schema:"object",data:data473});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/rules",keyword:"type",params:{},schema:"array",data:data472});
}
}
errors = askAll({defaultCourse:validate22}, data, instancePath, found);
if(data.jobs !== undefined){
let data480 = data.jobs;
if(Array.isArray(data480)){
const len21 = data480.length;
for(let i21=0; i21<len21; i21++){
let data481 = data480[i21];
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.RestoreType === undefined){
errors = found.push({instancePath:instancePath+"/jobs/" + i21,keyword:"required",params:{missingProperty: "RestoreType"},schema:null,data:data481});
}
for(const key8 in data481){
const _errs565 = errors;
if(!(((((((((((((((((((((((((((((((key8 === "RestoreType") || (key8 === "VaultId")) || (key8 === "SnapshotId")) || (key8 === "SnapshotHash")) || (key8 === "SourceType")) || (key8 === "TargetFileSystemId")) || (key8 === "TargetCreateTime")) || (key8 === "TargetPath")) || (key8 === "TargetBucket")) || (key8 === "TargetPrefix")) || (key8 === "UdmDetail")) || (key8 === "UdmRegionId")) || (key8 === "TargetInstanceId")) || (key8 === "Include")) || (key8 === "Exclude")) || (key8 === "TargetContainer")) || (key8 === "InitiatedByAck")) || (key8 === "TargetContainerClusterId")) || (key8 === "TargetInstanceName")) || (key8 === "TargetTableName")) || (key8 === "TargetTime")) || (key8 === "OtsDetail")) || (key8 === "CrossAccountType")) || (key8 === "CrossAccountUserId")) || (key8 === "CrossAccountRoleName")) || (key8 === "Options")) || (key8 === "FailbackDetail")) || (key8 === "Edition")) || (key8 === "RestoreId")) || (key8 === "course")) || (key8 === "createdSecondsAgo"))){
errors = found.push({instancePath:instancePath+"/jobs/" + i21,keyword:"enum",params:{},schema:list14,data:key8,propertyName:key8});
}
var valid78 = _errs565 === errors;
if(!valid78){
errors = found.push({instancePath:instancePath+"/jobs/" + i21,keyword:"propertyNames",params:{},schema:null,data:data481});
}
}
for(const key9 in data481){
if(!((((key9 === "RestoreType") || (key9 === "RestoreId")) || (key9 === "course")) || (key9 === "createdSecondsAgo"))){
let data482 = data481[key9];
if(((typeof data482 !== "string") && (!((typeof data482 == "number") && (isFinite(data482))))) && (typeof data482 !== "boolean")){
errors = found.push({instancePath:instancePath+"/jobs/" + i21+"/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:list15,data:data482});
}
}
}
if(data481.RestoreType !== undefined){
let data483 = data481.RestoreType;
if(!((((((((((data483 === "ECS_FILE") || (data483 === "OSS")) || (data483 === "NAS")) || (data483 === "COMMON_FILE_SYSTEM")) || (data483 === "OTS_TABLE")) || (data483 === "UDM_ECS_ROLLBACK")) || (data483 === "UDM_ECS")) || (data483 === "UDM_ECS_DISK")) || (data483 === "UDM_ECS_DISK_ROLLBACK")) || (data483 === "CONTAINER"))){
errors = found.push({instancePath:instancePath+"/jobs/" + i21+"/RestoreType",keyword:"enum",params:{},schema:list16,data:data483});
}
}
errors = askAll({RestoreId:validate22,course:validate22}, data481, instancePath+"/jobs/" + i21, found);
if(data481.createdSecondsAgo !== undefined){
let data486 = data481.createdSecondsAgo;
if((typeof data486 == "number") && (isFinite(data486))){
if(data486 > 1000000000 || isNaN(data486)){
errors = found.push({instancePath:instancePath+"/jobs/" + i21+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data486});
}
if(data486 < 0 || isNaN(data486)){
errors = found.push({instancePath:instancePath+"/jobs/" + i21+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data486});
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs/" + i21+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data486});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs/" + i21,keyword:"type",params:{},schema:"object",data:data481});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/jobs",keyword:"type",params:{},schema:"array",data:data480});
}
}
if(data.history !== undefined){
let data487 = data.history;
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
if(data487.count === undefined){
errors = found.push({instancePath:instancePath+"/history",keyword:"required",params:{missingProperty: "count"},schema:null,data:data487});
}
for(const key10 in data487){
if(!(((((key10 === "count") || (key10 === "seed")) || (key10 === "days")) || (key10 === "vaults")) || (key10 === "RestoreType"))){
errors = found.push({instancePath:instancePath+"/history",keyword:"additionalProperties",params:{additionalProperty: key10},schema:list17,data:data487});
}
}
if(data487.count !== undefined){
let data488 = data487.count;
if(!(((typeof data488 == "number") && (!(data488 % 1) && !isNaN(data488))) && (isFinite(data488)))){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"type",params:{},schema:"integer",data:data488});
}
if((typeof data488 == "number") && (isFinite(data488))){
if(data488 > 1000000 || isNaN(data488)){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"maximum",params:{},schema:1000000,data:data488});
}
if(data488 < 0 || isNaN(data488)){
errors = found.push({instancePath:instancePath+"/history/count",keyword:"minimum",params:{},schema:0,data:data488});
}
}
}
if(data487.seed !== undefined){
let data489 = data487.seed;
if(!(((typeof data489 == "number") && (!(data489 % 1) && !isNaN(data489))) && (isFinite(data489)))){
errors = found.push({instancePath:instancePath+"/history/seed",keyword:"type",params:{},schema:"integer",data:data489});
}
if((typeof data489 == "number") && (isFinite(data489))){
if(data489 < 0 || isNaN(data489)){
errors = found.push({instancePath:instancePath+"/history/seed",keyword:"minimum",params:{},schema:0,data:data489});
}
}
}
if(data487.days !== undefined){
let data490 = data487.days;
if((typeof data490 == "number") && (isFinite(data490))){
if(data490 > 10000 || isNaN(data490)){
errors = found.push({instancePath:instancePath+"/history/days",keyword:"maximum",params:{},schema:10000,data:data490});
}
if(data490 <= 0 || isNaN(data490)){
errors = found.push({instancePath:instancePath+"/history/days",keyword:"exclusiveMinimum",params:{},schema:0,data:data490});
}
}
else {
errors = found.push({instancePath:instancePath+"/history/days",keyword:"type",params:{},schema:"number",data:data490});
}
}
if(data487.vaults !== undefined){
let data491 = data487.vaults;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"type",params:{},schema:"integer",data:data491});
}
if((typeof data491 == "number") && (isFinite(data491))){
if(data491 > 10000 || isNaN(data491)){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"maximum",params:{},schema:10000,data:data491});
}
if(data491 < 1 || isNaN(data491)){
errors = found.push({instancePath:instancePath+"/history/vaults",keyword:"minimum",params:{},schema:1,data:data491});
}
}
}
if(data487.RestoreType !== undefined){
let data492 = data487.RestoreType;
if(!((((((((((data492 === "ECS_FILE") || (data492 === "OSS")) || (data492 === "NAS")) || (data492 === "COMMON_FILE_SYSTEM")) || (data492 === "OTS_TABLE")) || (data492 === "UDM_ECS_ROLLBACK")) || (data492 === "UDM_ECS")) || (data492 === "UDM_ECS_DISK")) || (data492 === "UDM_ECS_DISK_ROLLBACK")) || (data492 === "CONTAINER"))){
errors = found.push({instancePath:instancePath+"/history/RestoreType",keyword:"enum",params:{},schema:list16,data:data492});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/history",keyword:"type",params:{},schema:"object",data:data487});
}
}
if(data.backups !== undefined){
let data493 = data.backups;
if(Array.isArray(data493)){
const len22 = data493.length;
for(let i22=0; i22<len22; i22++){
let data494 = data493[i22];
if(data494 && typeof data494 == "object" && !Array.isArray(data494)){
if(data494.SourceType === undefined){
errors = found.push({instancePath:instancePath+"/backups/" + i22,keyword:"required",params:{missingProperty: "SourceType"},schema:null,data:data494});
}
if(data494.sources === undefined){
errors = found.push({instancePath:instancePath+"/backups/" + i22,keyword:"required",params:{missingProperty: "sources"},schema:null,data:data494});
}
for(const key11 in data494){
if(!(list18.includes(key11))){
errors = found.push({instancePath:instancePath+"/backups/" + i22,keyword:"additionalProperties",params:{additionalProperty: key11},schema:list18,data:data494});
}
}
if(data494.SourceType !== undefined){
let data495 = data494.SourceType;
if(!((((((((data495 === "ECS_FILE") || (data495 === "OSS")) || (data495 === "NAS")) || (data495 === "COMMON_FILE_SYSTEM")) || (data495 === "OTS_TABLE")) || (data495 === "UDM_ECS")) || (data495 === "UDM_ECS_DISK")) || (data495 === "UDM_DISK"))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/SourceType",keyword:"enum",params:{},schema:list19,data:data495});
}
}
if(data494.sources !== undefined){
let data496 = data494.sources;
if(!(((typeof data496 == "number") && (!(data496 % 1) && !isNaN(data496))) && (isFinite(data496)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/sources",keyword:"type",params:{},schema:"integer",data:data496});
}
if((typeof data496 == "number") && (isFinite(data496))){
if(data496 > 100000 || isNaN(data496)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/sources",keyword:"maximum",params:{},schema:100000,data:data496});
}
if(data496 < 1 || isNaN(data496)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/sources",keyword:"minimum",params:{},schema:1,data:data496});
}
}
}
if(data494.first !== undefined){
let data497 = data494.first;
if(!(((typeof data497 == "number") && (!(data497 % 1) && !isNaN(data497))) && (isFinite(data497)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/first",keyword:"type",params:{},schema:"integer",data:data497});
}
if((typeof data497 == "number") && (isFinite(data497))){
if(data497 > 100000 || isNaN(data497)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/first",keyword:"maximum",params:{},schema:100000,data:data497});
}
if(data497 < 1 || isNaN(data497)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/first",keyword:"minimum",params:{},schema:1,data:data497});
}
}
}
if(data494.VaultIds !== undefined){
let data498 = data494.VaultIds;
if(Array.isArray(data498)){
if(data498.length < 1){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/VaultIds",keyword:"minItems",params:{},schema:1,data:data498});
}
const len23 = data498.length;
for(let i23=0; i23<len23; i23++){
errors = ask(validate22, data498[i23], instancePath+"/backups/" + i22+"/VaultIds/" + i23, found);
}
}
else {
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/VaultIds",keyword:"type",params:{},schema:"array",data:data498});
}
}
errors = askAll({PlanId:validate22}, data494, instancePath+"/backups/" + i22, found);
if(data494.each !== undefined){
let data501 = data494.each;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/each",keyword:"type",params:{},schema:"integer",data:data501});
}
if((typeof data501 == "number") && (isFinite(data501))){
if(data501 > 100000 || isNaN(data501)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/each",keyword:"maximum",params:{},schema:100000,data:data501});
}
if(data501 < 1 || isNaN(data501)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/each",keyword:"minimum",params:{},schema:1,data:data501});
}
}
}
if(data494.createdSecondsAgo !== undefined){
let data502 = data494.createdSecondsAgo;
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 > 1000000000 || isNaN(data502)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/createdSecondsAgo",keyword:"maximum",params:{},schema:1000000000,data:data502});
}
if(data502 < 0 || isNaN(data502)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/createdSecondsAgo",keyword:"minimum",params:{},schema:0,data:data502});
}
}
else {
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/createdSecondsAgo",keyword:"type",params:{},schema:"number",data:data502});
}
}
if(data494.secondsApart !== undefined){
let data503 = data494.secondsApart;
if((typeof data503 == "number") && (isFinite(data503))){
if(data503 > 1000000000 || isNaN(data503)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/secondsApart",keyword:"maximum",params:{},schema:1000000000,data:data503});
}
if(data503 < 0 || isNaN(data503)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/secondsApart",keyword:"minimum",params:{},schema:0,data:data503});
}
}
else {
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/secondsApart",keyword:"type",params:{},schema:"number",data:data503});
}
}
if(data494.failed !== undefined){
let data504 = data494.failed;
if(!(((typeof data504 == "number") && (!(data504 % 1) && !isNaN(data504))) && (isFinite(data504)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/failed",keyword:"type",params:{},schema:"integer",data:data504});
}
if((typeof data504 == "number") && (isFinite(data504))){
if(data504 < 0 || isNaN(data504)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/failed",keyword:"minimum",params:{},schema:0,data:data504});
}
}
}
errors = askAll({Path:validate22}, data494, instancePath+"/backups/" + i22, found);
if(data494.ItemsTotal !== undefined){
let data506 = data494.ItemsTotal;
if(!(((typeof data506 == "number") && (!(data506 % 1) && !isNaN(data506))) && (isFinite(data506)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/ItemsTotal",keyword:"type",params:{},schema:"integer",data:data506});
}
if((typeof data506 == "number") && (isFinite(data506))){
if(data506 < 0 || isNaN(data506)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/ItemsTotal",keyword:"minimum",params:{},schema:0,data:data506});
}
}
}
if(data494.BytesTotal !== undefined){
let data507 = data494.BytesTotal;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/BytesTotal",keyword:"type",params:{},schema:"integer",data:data507});
}
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 < 0 || isNaN(data507)){
errors = found.push({instancePath:instancePath+"/backups/" + i22+"/BytesTotal",keyword:"minimum",params:{},schema:0,data:data507});
}
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backups/" + i22,keyword:"type",params:{},schema:"object",data:data494});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/backups",keyword:"type",params:{},schema:"array",data:data493});
}
}
if(data.faults !== undefined){
let data508 = data.faults;
if(Array.isArray(data508)){
const len24 = data508.length;
for(let i24=0; i24<len24; i24++){
let data509 = data508[i24];
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
if(data509.fault === undefined){
errors = found.push({instancePath:instancePath+"/faults/" + i24,keyword:"required",params:{missingProperty: "fault"},schema:null,data:data509});
}
for(const key12 in data509){
if(!(list20.includes(key12))){
errors = found.push({instancePath:instancePath+"/faults/" + i24,keyword:"additionalProperties",params:{additionalProperty: key12},schema:list20,data:data509});
}
}
if(data509.fault !== undefined){
let data510 = data509.fault;
if(!((((((((((data510 === "throttled") || (data510 === "serviceUnavailable503")) || (data510 === "html502")) || (data510 === "successFalse")) || (data510 === "error")) || (data510 === "emptyBody")) || (data510 === "cutBody")) || (data510 === "reset")) || (data510 === "stall")) || (data510 === "latency"))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/fault",keyword:"enum",params:{},schema:list21,data:data510});
}
}
if(data509.when !== undefined){
let data511 = data509.when;
if(!((data511 === "before") || (data511 === "after"))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/when",keyword:"enum",params:{},schema:list22,data:data511});
}
}
if(data509.action !== undefined){
let data512 = data509.action;
if(!((((((((((((((((((((data512 === "CancelRestoreJob") || (data512 === "CreateRestoreJob")) || (data512 === "DescribeBackupJobs2")) || (data512 === "DescribeBackupPlanList")) || (data512 === "DescribeFullBackupList")) || (data512 === "DescribeJobErrorCode")) || (data512 === "DescribeOtsTableSnapshots")) || (data512 === "DescribePreCheckProgressList")) || (data512 === "DescribeRestoreJobs2")) || (data512 === "DescribeRestoreRangeInfo")) || (data512 === "DescribeRestoreTaskList")) || (data512 === "DescribeUdmSnapshots")) || (data512 === "DescribeVaults")) || (data512 === "GetCallerIdentity")) || (data512 === "ListBackups")) || (data512 === "ListRestoreTasks")) || (data512 === "SearchHistoricalSnapshots")) || (data512 === "StartRestoreTask")) || (data512 === "computenest:CreateRestoreTask")) || (data512 === "dbs:CreateRestoreTask"))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/action",keyword:"enum",params:{},schema:list23,data:data512});
}
}
if(data509.match !== undefined){
let data513 = data509.match;
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
for(const key13 in data513){
const _errs623 = errors;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key13 === "RestoreId") || (key13 === "VaultId")) || (key13 === "Edition")) || (key13 === "RestoreType")) || (key13 === "SnapshotId")) || (key13 === "SnapshotHash")) || (key13 === "SourceType")) || (key13 === "TargetFileSystemId")) || (key13 === "TargetCreateTime")) || (key13 === "TargetPath")) || (key13 === "TargetBucket")) || (key13 === "TargetPrefix")) || (key13 === "UdmDetail")) || (key13 === "UdmRegionId")) || (key13 === "TargetInstanceId")) || (key13 === "Include")) || (key13 === "Exclude")) || (key13 === "TargetContainer")) || (key13 === "InitiatedByAck")) || (key13 === "TargetContainerClusterId")) || (key13 === "TargetInstanceName")) || (key13 === "TargetTableName")) || (key13 === "TargetTime")) || (key13 === "OtsDetail")) || (key13 === "CrossAccountType")) || (key13 === "CrossAccountUserId")) || (key13 === "CrossAccountRoleName")) || (key13 === "Options")) || (key13 === "FailbackDetail")) || (key13 === "SortDirection")) || (key13 === "PageNumber")) || (key13 === "PageSize")) || (key13 === "Filters")) || (key13 === "BackupPlanId")) || (key13 === "BackupPlanName")) || (key13 === "BackupPlanStatus")) || (key13 === "BackupMethod")) || (key13 === "Region")) || (key13 === "ResourceGroupId")) || (key13 === "ShowBackupStrategyInfo")) || (key13 === "ShowStorageStrategyInfo")) || (key13 === "ShowRecoverTimeRange")) || (key13 === "PageNum")) || (key13 === "ClientToken")) || (key13 === "OwnerId")) || (key13 === "BackupSetId")) || (key13 === "BackupSetStatus")) || (key13 === "StartTimestamp")) || (key13 === "EndTimestamp")) || (key13 === "ShowStorageType")) || (key13 === "ShowProgress")) || (key13 === "TaskId")) || (key13 === "Language")) || (key13 === "StartTime")) || (key13 === "EndTime")) || (key13 === "Limit")) || (key13 === "NextToken")) || (key13 === "SnapshotIds")) || (key13 === "OtsInstances")) || (key13 === "RestoreTaskId")) || (key13 === "BeginTimestampForRestore")) || (key13 === "EndTimestampForRestore")) || (key13 === "RecentlyRestore")) || (key13 === "InstanceId")) || (key13 === "DiskId")) || (key13 === "JobId")) || (key13 === "VaultName")) || (key13 === "VaultRegionId")) || (key13 === "VaultType")) || (key13 === "VaultOwnerId")) || (key13 === "Status")) || (key13 === "Replication")) || (key13 === "Tag")) || (key13 === "MaxResults")) || (key13 === "Filter")) || (key13 === "Query")) || (key13 === "SortBy")) || (key13 === "Order")) || (key13 === "ServiceInstanceId")) || (key13 === "BackupId")) || (key13 === "RestoreTaskName")) || (key13 === "DestinationEndpointInstanceType")) || (key13 === "DestinationEndpointRegion")) || (key13 === "DestinationEndpointInstanceID")) || (key13 === "DestinationEndpointIP")) || (key13 === "DestinationEndpointPort")) || (key13 === "DestinationEndpointUserName")) || (key13 === "DestinationEndpointDatabaseName")) || (key13 === "DestinationEndpointOracleSID")) || (key13 === "BackupGatewayId")) || (key13 === "RestoreDir")) || (key13 === "RestoreHome")) || (key13 === "RestoreObjects")) || (key13 === "RestoreTime")) || (key13 === "DuplicateConflict")) || (key13 === "CrossAliyunId")) || (key13 === "CrossRoleName")) || (key13 === "RestoreDestinationMode")) || (key13 === "DestDatabaseInstanceType")) || (key13 === "DestDatabaseInstanceClass")) || (key13 === "DestDatabaseInstanceDatabaseVersion")) || (key13 === "DestDatabaseInstanceRegion")) || (key13 === "DestDatabaseInstanceStorageSize")) || (key13 === "DestDatabaseInstanceVpc")) || (key13 === "DestDatabaseInstanceVSwitch")) || (key13 === "EnableDestinationEndpointSsl")) || (key13 === "AutoOpenDatabase")) || (key13 === "AutoShutdownDatabase"))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/match",keyword:"enum",params:{},schema:list13,data:key13,propertyName:key13});
}
var valid90 = _errs623 === errors;
if(!valid90){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/match",keyword:"propertyNames",params:{},schema:null,data:data513});
}
}
for(const key14 in data513){
errors = ask(validate22, data513[key14], instancePath+"/faults/" + i24+"/match/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/match",keyword:"type",params:{},schema:"object",data:data513});
}
}
if(data509.times !== undefined){
let data515 = data509.times;
if(!(((typeof data515 == "number") && (!(data515 % 1) && !isNaN(data515))) && (isFinite(data515)))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/times",keyword:"type",params:{},schema:"integer",data:data515});
}
if((typeof data515 == "number") && (isFinite(data515))){
if(data515 < 1 || isNaN(data515)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/times",keyword:"minimum",params:{},schema:1,data:data515});
}
}
}
if(data509.probability !== undefined){
let data516 = data509.probability;
if((typeof data516 == "number") && (isFinite(data516))){
if(data516 > 1 || isNaN(data516)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/probability",keyword:"maximum",params:{},schema:1,data:data516});
}
if(data516 < 0 || isNaN(data516)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/probability",keyword:"minimum",params:{},schema:0,data:data516});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/probability",keyword:"type",params:{},schema:"number",data:data516});
}
}
if(data509.fromSecond !== undefined){
let data517 = data509.fromSecond;
if((typeof data517 == "number") && (isFinite(data517))){
if(data517 > 1000000000 || isNaN(data517)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/fromSecond",keyword:"maximum",params:{},schema:1000000000,data:data517});
}
if(data517 < 0 || isNaN(data517)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/fromSecond",keyword:"minimum",params:{},schema:0,data:data517});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/fromSecond",keyword:"type",params:{},schema:"number",data:data517});
}
}
if(data509.untilSecond !== undefined){
let data518 = data509.untilSecond;
if((typeof data518 == "number") && (isFinite(data518))){
if(data518 > 1000000000 || isNaN(data518)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/untilSecond",keyword:"maximum",params:{},schema:1000000000,data:data518});
}
if(data518 < 0 || isNaN(data518)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/untilSecond",keyword:"minimum",params:{},schema:0,data:data518});
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/untilSecond",keyword:"type",params:{},schema:"number",data:data518});
}
}
if(data509.ms !== undefined){
let data519 = data509.ms;
if(!(((typeof data519 == "number") && (!(data519 % 1) && !isNaN(data519))) && (isFinite(data519)))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/ms",keyword:"type",params:{},schema:"integer",data:data519});
}
if((typeof data519 == "number") && (isFinite(data519))){
if(data519 > 2147483647 || isNaN(data519)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/ms",keyword:"maximum",params:{},schema:2147483647,data:data519});
}
if(data519 < 0 || isNaN(data519)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/ms",keyword:"minimum",params:{},schema:0,data:data519});
}
}
}
if(data509.retryAfterMs !== undefined){
let data520 = data509.retryAfterMs;
if(!(((typeof data520 == "number") && (!(data520 % 1) && !isNaN(data520))) && (isFinite(data520)))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/retryAfterMs",keyword:"type",params:{},schema:"integer",data:data520});
}
if((typeof data520 == "number") && (isFinite(data520))){
if(data520 < 0 || isNaN(data520)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/retryAfterMs",keyword:"minimum",params:{},schema:0,data:data520});
}
}
}
errors = askAll({code:validate22,message:validate22}, data509, instancePath+"/faults/" + i24, found);
if(data509.httpStatus !== undefined){
let data523 = data509.httpStatus;
if(!(((typeof data523 == "number") && (!(data523 % 1) && !isNaN(data523))) && (isFinite(data523)))){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/httpStatus",keyword:"type",params:{},schema:"integer",data:data523});
}
if((typeof data523 == "number") && (isFinite(data523))){
if(data523 > 599 || isNaN(data523)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/httpStatus",keyword:"maximum",params:{},schema:599,data:data523});
}
if(data523 < 400 || isNaN(data523)){
errors = found.push({instancePath:instancePath+"/faults/" + i24+"/httpStatus",keyword:"minimum",params:{},schema:400,data:data523});
}
}
}
}
else {
errors = found.push({instancePath:instancePath+"/faults/" + i24,keyword:"type",params:{},schema:"object",data:data509});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/faults",keyword:"type",params:{},schema:"array",data:data508});
}
}
if(data.storm !== undefined){
let data524 = data.storm;
if(data524 && typeof data524 == "object" && !Array.isArray(data524)){
if(data524.probability === undefined){
errors = found.push({instancePath:instancePath+"/storm",keyword:"required",params:{missingProperty: "probability"},schema:null,data:data524});
}
if(data524.kinds === undefined){
errors = found.push({instancePath:instancePath+"/storm",keyword:"required",params:{missingProperty: "kinds"},schema:null,data:data524});
}
for(const key15 in data524){
if(!(((key15 === "probability") || (key15 === "kinds")) || (key15 === "when"))){
errors = found.push({instancePath:instancePath+"/storm",keyword:"additionalProperties",params:{additionalProperty: key15},schema:list24,data:data524});
}
}
if(data524.probability !== undefined){
let data525 = data524.probability;
if((typeof data525 == "number") && (isFinite(data525))){
if(data525 > 1 || isNaN(data525)){
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"maximum",params:{},schema:1,data:data525});
}
if(data525 < 0 || isNaN(data525)){
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"minimum",params:{},schema:0,data:data525});
}
}
else {
errors = found.push({instancePath:instancePath+"/storm/probability",keyword:"type",params:{},schema:"number",data:data525});
}
}
if(data524.kinds !== undefined){
let data526 = data524.kinds;
if(Array.isArray(data526)){
if(data526.length < 1){
errors = found.push({instancePath:instancePath+"/storm/kinds",keyword:"minItems",params:{},schema:1,data:data526});
}
const len25 = data526.length;
for(let i25=0; i25<len25; i25++){
let data527 = data526[i25];
if(!((((((((((data527 === "throttled") || (data527 === "serviceUnavailable503")) || (data527 === "html502")) || (data527 === "successFalse")) || (data527 === "error")) || (data527 === "emptyBody")) || (data527 === "cutBody")) || (data527 === "reset")) || (data527 === "stall")) || (data527 === "latency"))){
errors = found.push({instancePath:instancePath+"/storm/kinds/" + i25,keyword:"enum",params:{},schema:list21,data:data527});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/storm/kinds",keyword:"type",params:{},schema:"array",data:data526});
}
}
if(data524.when !== undefined){
let data528 = data524.when;
if(!((data528 === "before") || (data528 === "after"))){
errors = found.push({instancePath:instancePath+"/storm/when",keyword:"enum",params:{},schema:list22,data:data528});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/storm",keyword:"type",params:{},schema:"object",data:data524});
}
}
if(data.denied !== undefined){
let data529 = data.denied;
if(Array.isArray(data529)){
const len26 = data529.length;
for(let i26=0; i26<len26; i26++){
let data530 = data529[i26];
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
if(data530.action === undefined){
errors = found.push({instancePath:instancePath+"/denied/" + i26,keyword:"required",params:{missingProperty: "action"},schema:null,data:data530});
}
for(const key16 in data530){
if(!((key16 === "action") || (key16 === "accessKeyId"))){
errors = found.push({instancePath:instancePath+"/denied/" + i26,keyword:"additionalProperties",params:{additionalProperty: key16},schema:list25,data:data530});
}
}
if(data530.action !== undefined){
let data531 = data530.action;
if(!((((((((((((((((((((data531 === "CancelRestoreJob") || (data531 === "CreateRestoreJob")) || (data531 === "DescribeBackupJobs2")) || (data531 === "DescribeBackupPlanList")) || (data531 === "DescribeFullBackupList")) || (data531 === "DescribeJobErrorCode")) || (data531 === "DescribeOtsTableSnapshots")) || (data531 === "DescribePreCheckProgressList")) || (data531 === "DescribeRestoreJobs2")) || (data531 === "DescribeRestoreRangeInfo")) || (data531 === "DescribeRestoreTaskList")) || (data531 === "DescribeUdmSnapshots")) || (data531 === "DescribeVaults")) || (data531 === "GetCallerIdentity")) || (data531 === "ListBackups")) || (data531 === "ListRestoreTasks")) || (data531 === "SearchHistoricalSnapshots")) || (data531 === "StartRestoreTask")) || (data531 === "computenest:CreateRestoreTask")) || (data531 === "dbs:CreateRestoreTask"))){
errors = found.push({instancePath:instancePath+"/denied/" + i26+"/action",keyword:"enum",params:{},schema:list23,data:data531});
}
}
errors = askAll({accessKeyId:validate22}, data530, instancePath+"/denied/" + i26, found);
}
else {
errors = found.push({instancePath:instancePath+"/denied/" + i26,keyword:"type",params:{},schema:"object",data:data530});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/denied",keyword:"type",params:{},schema:"array",data:data529});
}
}
}
else {
errors = found.push({instancePath,keyword:"type",params:{},schema:"object",data});
}
validate21.errors = found;
return errors === 0;
}

interface Finding {
  instancePath: string;
  keyword: string;
  params: { [name: string]: unknown };
  schema: unknown;
  data: unknown;
}
export const validateScenario = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
