// Generated from src/record/schema/drill-record-schema.ts by `npm run generate`. Do not edit.
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
const list0 = ["string","null"];
const list1 = ["number","null"];
const list2 = ["pending","succeeded","partial","empty","failed","skipped"];
const list3 = ["integer","null"];
const list4 = ["version","drill","verdict","reasons","tools","startedBy","environment","region","startedAt","completedAt","durationSeconds","objectives","waivers","selections","waves","restores","validations","notExecuted","cleanup","leftBehind","calls"];
const list5 = ["name","owner","runId","definitionHash","declaredAt","onPartial"];
const list6 = ["fail","warn","accept"];
const list7 = ["met","missed"];
const list8 = ["provider","terraform"];
const list9 = ["kind","actor","repository","commit","url"];
const list10 = ["kind","endpoint","accountId","caller"];
const list11 = ["real","emulated"];
const list12 = ["kind","of","limitSeconds","achievedSeconds","met","marginSeconds","waived"];
const list13 = ["rto","rpo"];
const list14 = ["kind","of","reason","approver","until","active"];
const list15 = ["name","sources","sampled","seed","withoutPoint"];
const list16 = ["number","restores","verdict","startedAt","completedAt","durationSeconds"];
const list17 = ["name","wave","after","service","restoreId","origin","runId","notStarted","restoreType","selection","source","recoveryPoint","target","status","verdict","submittedAt","startedAt","completedAt","queuedSeconds","runningSeconds","durationSeconds","bytesTotal","bytesDone","itemsTotal","itemsDone","bytesPerSecond","snapshotItems","snapshotBytes","expected","unmet","errorMessage","errorFile","requestId"];
const list18 = ["hbr","dbs","computenest"];
const list19 = ["started","adopted","imported"];
const list20 = ["setup","refused","unknown"];
const list21 = ["vaultId","snapshotId","snapshotHash","backupPlanId","backupSetId","restoreTime","serviceInstanceId","backupId","completedAt"];
const list22 = ["onEmpty","minItems","minBytes","complete","maxFailedItems","maxFailedPercent"];
const list23 = ["name","after","expected","observed","runId","kind","subject","attempts","findings","selection","source","verdict","exitCode","output","startedAt","durationSeconds"];
const list24 = ["command","http","tcp","dns","in_instance"];
const list25 = ["what","expected","observed","passed"];
const list26 = ["passed","failed","timed_out","skipped"];
const list27 = ["name","why"];
const list28 = ["name","when","runId","verdict","exitCode","output","startedAt","durationSeconds"];
const list29 = ["always","on-success","never"];
const list30 = ["restore","target"];
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


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((typeof data !== "string") && (data !== null)){
errors = found.push({instancePath,keyword:"type",params:{},schema:list0,data});
}
validate24.errors = found;
return errors === 0;
}

const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((typeof data !== "string") && (data !== null)){
errors = found.push({instancePath,keyword:"type",params:{},schema:list0,data});
}
if(typeof data === "string"){
if(!pattern1.test(data)){
errors = found.push({instancePath,keyword:"pattern",params:{},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",data});
}
}
validate27.errors = found;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors = found.push({instancePath:instancePath+"/" + i0,keyword:"type",params:{},schema:"string",data:data0});
}
}
}
else {
errors = found.push({instancePath,keyword:"type",params:{},schema:"array",data});
}
validate29.errors = found;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
errors = found.push({instancePath,keyword:"type",params:{},schema:list1,data});
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
errors = found.push({instancePath,keyword:"minimum",params:{},schema:0,data});
}
}
validate44.errors = found;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
errors = found.push({instancePath,keyword:"type",params:{},schema:"integer",data});
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
errors = found.push({instancePath,keyword:"minimum",params:{},schema:1,data});
}
}
validate55.errors = found;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(!((((((data === "pending") || (data === "succeeded")) || (data === "partial")) || (data === "empty")) || (data === "failed")) || (data === "skipped"))){
errors = found.push({instancePath,keyword:"enum",params:{},schema:list2,data});
}
validate58.errors = found;
return errors === 0;
}


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
errors = found.push({instancePath,keyword:"type",params:{},schema:list3,data});
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
errors = found.push({instancePath,keyword:"minimum",params:{},schema:0,data});
}
}
validate89.errors = found;
return errors === 0;
}

const pattern0 = new RegExp("^[0-9a-f]{64}$", "");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "version"},schema:null,data});
}
if(data.drill === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "drill"},schema:null,data});
}
if(data.verdict === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "verdict"},schema:null,data});
}
if(data.reasons === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "reasons"},schema:null,data});
}
if(data.tools === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "tools"},schema:null,data});
}
if(data.startedBy === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "startedBy"},schema:null,data});
}
if(data.environment === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "environment"},schema:null,data});
}
if(data.region === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "region"},schema:null,data});
}
if(data.startedAt === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data});
}
if(data.completedAt === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "completedAt"},schema:null,data});
}
if(data.durationSeconds === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data});
}
if(data.objectives === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "objectives"},schema:null,data});
}
if(data.waves === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "waves"},schema:null,data});
}
if(data.restores === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "restores"},schema:null,data});
}
if(data.validations === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "validations"},schema:null,data});
}
if(data.notExecuted === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "notExecuted"},schema:null,data});
}
if(data.cleanup === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "cleanup"},schema:null,data});
}
if(data.leftBehind === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "leftBehind"},schema:null,data});
}
if(data.calls === undefined){
errors = found.push({instancePath,keyword:"required",params:{missingProperty: "calls"},schema:null,data});
}
for(const key0 in data){
if(!(list4.includes(key0))){
errors = found.push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:list4,data});
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
errors = found.push({instancePath:instancePath+"/version",keyword:"const",params:{},schema:1,data:data0});
}
}
if(data.drill !== undefined){
let data1 = data.drill;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = found.push({instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "name"},schema:null,data:data1});
}
if(data1.owner === undefined){
errors = found.push({instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "owner"},schema:null,data:data1});
}
if(data1.runId === undefined){
errors = found.push({instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "runId"},schema:null,data:data1});
}
if(data1.definitionHash === undefined){
errors = found.push({instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "definitionHash"},schema:null,data:data1});
}
if(data1.declaredAt === undefined){
errors = found.push({instancePath:instancePath+"/drill",keyword:"required",params:{missingProperty: "declaredAt"},schema:null,data:data1});
}
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "owner")) || (key1 === "runId")) || (key1 === "definitionHash")) || (key1 === "declaredAt")) || (key1 === "onPartial"))){
errors = found.push({instancePath:instancePath+"/drill",keyword:"additionalProperties",params:{additionalProperty: key1},schema:list5,data:data1});
}
}
errors = askAll({name:validate22,owner:validate24,runId:validate22}, data1, instancePath+"/drill", found);
if(data1.definitionHash !== undefined){
let data5 = data1.definitionHash;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
errors = found.push({instancePath:instancePath+"/drill/definitionHash",keyword:"pattern",params:{},schema:"^[0-9a-f]{64}$",data:data5});
}
}
else {
errors = found.push({instancePath:instancePath+"/drill/definitionHash",keyword:"type",params:{},schema:"string",data:data5});
}
}
errors = askAll({declaredAt:validate27}, data1, instancePath+"/drill", found);
if(data1.onPartial !== undefined){
let data7 = data1.onPartial;
if(!(((data7 === "fail") || (data7 === "warn")) || (data7 === "accept"))){
errors = found.push({instancePath:instancePath+"/drill/onPartial",keyword:"enum",params:{},schema:list6,data:data7});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/drill",keyword:"type",params:{},schema:"object",data:data1});
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(!((data8 === "met") || (data8 === "missed"))){
errors = found.push({instancePath:instancePath+"/verdict",keyword:"enum",params:{},schema:list7,data:data8});
}
}
errors = askAll({reasons:validate29}, data, instancePath, found);
if(data.tools !== undefined){
let data10 = data.tools;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.provider === undefined){
errors = found.push({instancePath:instancePath+"/tools",keyword:"required",params:{missingProperty: "provider"},schema:null,data:data10});
}
if(data10.terraform === undefined){
errors = found.push({instancePath:instancePath+"/tools",keyword:"required",params:{missingProperty: "terraform"},schema:null,data:data10});
}
for(const key2 in data10){
if(!((key2 === "provider") || (key2 === "terraform"))){
errors = found.push({instancePath:instancePath+"/tools",keyword:"additionalProperties",params:{additionalProperty: key2},schema:list8,data:data10});
}
}
errors = askAll({provider:validate22,terraform:validate22}, data10, instancePath+"/tools", found);
}
else {
errors = found.push({instancePath:instancePath+"/tools",keyword:"type",params:{},schema:"object",data:data10});
}
}
if(data.startedBy !== undefined){
let data13 = data.startedBy;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind === undefined){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"required",params:{missingProperty: "kind"},schema:null,data:data13});
}
if(data13.actor === undefined){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"required",params:{missingProperty: "actor"},schema:null,data:data13});
}
if(data13.repository === undefined){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"required",params:{missingProperty: "repository"},schema:null,data:data13});
}
if(data13.commit === undefined){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"required",params:{missingProperty: "commit"},schema:null,data:data13});
}
if(data13.url === undefined){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"required",params:{missingProperty: "url"},schema:null,data:data13});
}
for(const key3 in data13){
if(!(((((key3 === "kind") || (key3 === "actor")) || (key3 === "repository")) || (key3 === "commit")) || (key3 === "url"))){
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"additionalProperties",params:{additionalProperty: key3},schema:list9,data:data13});
}
}
errors = askAll({kind:validate22,actor:validate24,repository:validate24,commit:validate24,url:validate24}, data13, instancePath+"/startedBy", found);
}
else {
errors = found.push({instancePath:instancePath+"/startedBy",keyword:"type",params:{},schema:"object",data:data13});
}
}
if(data.environment !== undefined){
let data19 = data.environment;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
errors = found.push({instancePath:instancePath+"/environment",keyword:"required",params:{missingProperty: "kind"},schema:null,data:data19});
}
if(data19.endpoint === undefined){
errors = found.push({instancePath:instancePath+"/environment",keyword:"required",params:{missingProperty: "endpoint"},schema:null,data:data19});
}
if(data19.accountId === undefined){
errors = found.push({instancePath:instancePath+"/environment",keyword:"required",params:{missingProperty: "accountId"},schema:null,data:data19});
}
if(data19.caller === undefined){
errors = found.push({instancePath:instancePath+"/environment",keyword:"required",params:{missingProperty: "caller"},schema:null,data:data19});
}
for(const key4 in data19){
if(!((((key4 === "kind") || (key4 === "endpoint")) || (key4 === "accountId")) || (key4 === "caller"))){
errors = found.push({instancePath:instancePath+"/environment",keyword:"additionalProperties",params:{additionalProperty: key4},schema:list10,data:data19});
}
}
if(data19.kind !== undefined){
let data20 = data19.kind;
if(!((data20 === "real") || (data20 === "emulated"))){
errors = found.push({instancePath:instancePath+"/environment/kind",keyword:"enum",params:{},schema:list11,data:data20});
}
}
errors = askAll({endpoint:validate22,accountId:validate24,caller:validate24}, data19, instancePath+"/environment", found);
}
else {
errors = found.push({instancePath:instancePath+"/environment",keyword:"type",params:{},schema:"object",data:data19});
}
}
errors = askAll({region:validate24,startedAt:validate27,completedAt:validate27,durationSeconds:validate44}, data, instancePath, found);
if(data.objectives !== undefined){
let data28 = data.objectives;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.kind === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "kind"},schema:null,data:data29});
}
if(data29.of === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "of"},schema:null,data:data29});
}
if(data29.limitSeconds === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "limitSeconds"},schema:null,data:data29});
}
if(data29.achievedSeconds === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "achievedSeconds"},schema:null,data:data29});
}
if(data29.met === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "met"},schema:null,data:data29});
}
if(data29.marginSeconds === undefined){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"required",params:{missingProperty: "marginSeconds"},schema:null,data:data29});
}
for(const key5 in data29){
if(!(((((((key5 === "kind") || (key5 === "of")) || (key5 === "limitSeconds")) || (key5 === "achievedSeconds")) || (key5 === "met")) || (key5 === "marginSeconds")) || (key5 === "waived"))){
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"additionalProperties",params:{additionalProperty: key5},schema:list12,data:data29});
}
}
if(data29.kind !== undefined){
let data30 = data29.kind;
if(!((data30 === "rto") || (data30 === "rpo"))){
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/kind",keyword:"enum",params:{},schema:list13,data:data30});
}
}
errors = askAll({of:validate22}, data29, instancePath+"/objectives/" + i0, found);
if(data29.limitSeconds !== undefined){
let data32 = data29.limitSeconds;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",keyword:"minimum",params:{},schema:0,data:data32});
}
}
else {
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",keyword:"type",params:{},schema:"number",data:data32});
}
}
errors = askAll({achievedSeconds:validate44}, data29, instancePath+"/objectives/" + i0, found);
if(data29.met !== undefined){
let data34 = data29.met;
if(typeof data34 !== "boolean"){
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/met",keyword:"type",params:{},schema:"boolean",data:data34});
}
}
if(data29.marginSeconds !== undefined){
let data35 = data29.marginSeconds;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/marginSeconds",keyword:"type",params:{},schema:list1,data:data35});
}
}
if(data29.waived !== undefined){
let data36 = data29.waived;
if(typeof data36 !== "boolean"){
errors = found.push({instancePath:instancePath+"/objectives/" + i0+"/waived",keyword:"type",params:{},schema:"boolean",data:data36});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/objectives/" + i0,keyword:"type",params:{},schema:"object",data:data29});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/objectives",keyword:"type",params:{},schema:"array",data:data28});
}
}
if(data.waivers !== undefined){
let data37 = data.waivers;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i1=0; i1<len1; i1++){
let data38 = data37[i1];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.kind === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "kind"},schema:null,data:data38});
}
if(data38.of === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "of"},schema:null,data:data38});
}
if(data38.reason === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "reason"},schema:null,data:data38});
}
if(data38.approver === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "approver"},schema:null,data:data38});
}
if(data38.until === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "until"},schema:null,data:data38});
}
if(data38.active === undefined){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"required",params:{missingProperty: "active"},schema:null,data:data38});
}
for(const key6 in data38){
if(!((((((key6 === "kind") || (key6 === "of")) || (key6 === "reason")) || (key6 === "approver")) || (key6 === "until")) || (key6 === "active"))){
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6},schema:list14,data:data38});
}
}
if(data38.kind !== undefined){
let data39 = data38.kind;
if(!((data39 === "rto") || (data39 === "rpo"))){
errors = found.push({instancePath:instancePath+"/waivers/" + i1+"/kind",keyword:"enum",params:{},schema:list13,data:data39});
}
}
errors = askAll({of:validate22,reason:validate22,approver:validate22,until:validate27}, data38, instancePath+"/waivers/" + i1, found);
if(data38.active !== undefined){
let data44 = data38.active;
if(typeof data44 !== "boolean"){
errors = found.push({instancePath:instancePath+"/waivers/" + i1+"/active",keyword:"type",params:{},schema:"boolean",data:data44});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/waivers/" + i1,keyword:"type",params:{},schema:"object",data:data38});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/waivers",keyword:"type",params:{},schema:"array",data:data37});
}
}
if(data.selections !== undefined){
let data45 = data.selections;
if(Array.isArray(data45)){
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.name === undefined){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"required",params:{missingProperty: "name"},schema:null,data:data46});
}
if(data46.sources === undefined){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"required",params:{missingProperty: "sources"},schema:null,data:data46});
}
if(data46.sampled === undefined){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"required",params:{missingProperty: "sampled"},schema:null,data:data46});
}
if(data46.seed === undefined){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"required",params:{missingProperty: "seed"},schema:null,data:data46});
}
if(data46.withoutPoint === undefined){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"required",params:{missingProperty: "withoutPoint"},schema:null,data:data46});
}
for(const key7 in data46){
if(!(((((key7 === "name") || (key7 === "sources")) || (key7 === "sampled")) || (key7 === "seed")) || (key7 === "withoutPoint"))){
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"additionalProperties",params:{additionalProperty: key7},schema:list15,data:data46});
}
}
errors = askAll({name:validate22}, data46, instancePath+"/selections/" + i2, found);
if(data46.sources !== undefined){
let data48 = data46.sources;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
errors = found.push({instancePath:instancePath+"/selections/" + i2+"/sources",keyword:"type",params:{},schema:"integer",data:data48});
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
errors = found.push({instancePath:instancePath+"/selections/" + i2+"/sources",keyword:"minimum",params:{},schema:0,data:data48});
}
}
}
if(data46.sampled !== undefined){
let data49 = data46.sampled;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
errors = found.push({instancePath:instancePath+"/selections/" + i2+"/sampled",keyword:"type",params:{},schema:"integer",data:data49});
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
errors = found.push({instancePath:instancePath+"/selections/" + i2+"/sampled",keyword:"minimum",params:{},schema:0,data:data49});
}
}
}
errors = askAll({seed:validate24,withoutPoint:validate29}, data46, instancePath+"/selections/" + i2, found);
}
else {
errors = found.push({instancePath:instancePath+"/selections/" + i2,keyword:"type",params:{},schema:"object",data:data46});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/selections",keyword:"type",params:{},schema:"array",data:data45});
}
}
if(data.waves !== undefined){
let data52 = data.waves;
if(Array.isArray(data52)){
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
let data53 = data52[i3];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.number === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "number"},schema:null,data:data53});
}
if(data53.restores === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "restores"},schema:null,data:data53});
}
if(data53.verdict === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data53});
}
if(data53.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data53});
}
if(data53.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data53});
}
if(data53.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data53});
}
for(const key8 in data53){
if(!((((((key8 === "number") || (key8 === "restores")) || (key8 === "verdict")) || (key8 === "startedAt")) || (key8 === "completedAt")) || (key8 === "durationSeconds"))){
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"additionalProperties",params:{additionalProperty: key8},schema:list16,data:data53});
}
}
errors = askAll({number:validate55,restores:validate29,verdict:validate58,startedAt:validate27,completedAt:validate27,durationSeconds:validate44}, data53, instancePath+"/waves/" + i3, found);
}
else {
errors = found.push({instancePath:instancePath+"/waves/" + i3,keyword:"type",params:{},schema:"object",data:data53});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/waves",keyword:"type",params:{},schema:"array",data:data52});
}
}
if(data.restores !== undefined){
let data60 = data.restores;
if(Array.isArray(data60)){
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
let data61 = data60[i4];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "name"},schema:null,data:data61});
}
if(data61.wave === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "wave"},schema:null,data:data61});
}
if(data61.after === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "after"},schema:null,data:data61});
}
if(data61.restoreId === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "restoreId"},schema:null,data:data61});
}
if(data61.restoreType === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "restoreType"},schema:null,data:data61});
}
if(data61.recoveryPoint === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "recoveryPoint"},schema:null,data:data61});
}
if(data61.target === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "target"},schema:null,data:data61});
}
if(data61.status === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "status"},schema:null,data:data61});
}
if(data61.verdict === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data61});
}
if(data61.submittedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "submittedAt"},schema:null,data:data61});
}
if(data61.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data61});
}
if(data61.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data61});
}
if(data61.queuedSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "queuedSeconds"},schema:null,data:data61});
}
if(data61.runningSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "runningSeconds"},schema:null,data:data61});
}
if(data61.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data61});
}
if(data61.bytesTotal === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "bytesTotal"},schema:null,data:data61});
}
if(data61.bytesDone === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "bytesDone"},schema:null,data:data61});
}
if(data61.itemsTotal === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "itemsTotal"},schema:null,data:data61});
}
if(data61.itemsDone === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "itemsDone"},schema:null,data:data61});
}
if(data61.bytesPerSecond === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "bytesPerSecond"},schema:null,data:data61});
}
if(data61.errorMessage === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "errorMessage"},schema:null,data:data61});
}
if(data61.errorFile === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "errorFile"},schema:null,data:data61});
}
if(data61.requestId === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"required",params:{missingProperty: "requestId"},schema:null,data:data61});
}
for(const key9 in data61){
if(!(list17.includes(key9))){
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"additionalProperties",params:{additionalProperty: key9},schema:list17,data:data61});
}
}
errors = askAll({name:validate22,wave:validate55,after:validate29}, data61, instancePath+"/restores/" + i4, found);
if(data61.service !== undefined){
let data65 = data61.service;
if(!(((data65 === "hbr") || (data65 === "dbs")) || (data65 === "computenest"))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/service",keyword:"enum",params:{},schema:list18,data:data65});
}
}
errors = askAll({restoreId:validate24}, data61, instancePath+"/restores/" + i4, found);
if(data61.origin !== undefined){
let data67 = data61.origin;
if(!(((data67 === "started") || (data67 === "adopted")) || (data67 === "imported"))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/origin",keyword:"enum",params:{},schema:list19,data:data67});
}
}
errors = askAll({runId:validate22}, data61, instancePath+"/restores/" + i4, found);
if(data61.notStarted !== undefined){
let data69 = data61.notStarted;
if(!(((data69 === "setup") || (data69 === "refused")) || (data69 === "unknown"))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/notStarted",keyword:"enum",params:{},schema:list20,data:data69});
}
}
errors = askAll({restoreType:validate22,selection:validate22,source:validate22}, data61, instancePath+"/restores/" + i4, found);
if(data61.recoveryPoint !== undefined){
let data73 = data61.recoveryPoint;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data73});
}
for(const key10 in data73){
if(!(list21.includes(key10))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",keyword:"additionalProperties",params:{additionalProperty: key10},schema:list21,data:data73});
}
}
errors = askAll({vaultId:validate22,snapshotId:validate22,snapshotHash:validate24,backupPlanId:validate22,backupSetId:validate22,restoreTime:validate27,serviceInstanceId:validate22,backupId:validate22,completedAt:validate27}, data73, instancePath+"/restores/" + i4+"/recoveryPoint", found);
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/recoveryPoint",keyword:"type",params:{},schema:"object",data:data73});
}
}
if(data61.target !== undefined){
let data83 = data61.target;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key11 in data83){
errors = ask(validate22, data83[key11], instancePath+"/restores/" + i4+"/target/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/target",keyword:"type",params:{},schema:"object",data:data83});
}
}
errors = askAll({status:validate24,verdict:validate58,submittedAt:validate27,startedAt:validate27,completedAt:validate27,queuedSeconds:validate44,runningSeconds:validate44,durationSeconds:validate44,bytesTotal:validate89,bytesDone:validate89,itemsTotal:validate89,itemsDone:validate89,bytesPerSecond:validate89,snapshotItems:validate89,snapshotBytes:validate89}, data61, instancePath+"/restores/" + i4, found);
if(data61.expected !== undefined){
let data100 = data61.expected;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key12 in data100){
if(!((((((key12 === "onEmpty") || (key12 === "minItems")) || (key12 === "minBytes")) || (key12 === "complete")) || (key12 === "maxFailedItems")) || (key12 === "maxFailedPercent"))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected",keyword:"additionalProperties",params:{additionalProperty: key12},schema:list22,data:data100});
}
}
if(data100.onEmpty !== undefined){
let data101 = data100.onEmpty;
if(!(((data101 === "fail") || (data101 === "warn")) || (data101 === "accept"))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/onEmpty",keyword:"enum",params:{},schema:list6,data:data101});
}
}
if(data100.minItems !== undefined){
let data102 = data100.minItems;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/minItems",keyword:"type",params:{},schema:"integer",data:data102});
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 0 || isNaN(data102)){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/minItems",keyword:"minimum",params:{},schema:0,data:data102});
}
}
}
if(data100.minBytes !== undefined){
let data103 = data100.minBytes;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/minBytes",keyword:"type",params:{},schema:"integer",data:data103});
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/minBytes",keyword:"minimum",params:{},schema:0,data:data103});
}
}
}
if(data100.complete !== undefined){
let data104 = data100.complete;
if(typeof data104 !== "boolean"){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/complete",keyword:"type",params:{},schema:"boolean",data:data104});
}
}
if(data100.maxFailedItems !== undefined){
let data105 = data100.maxFailedItems;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/maxFailedItems",keyword:"type",params:{},schema:"integer",data:data105});
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 0 || isNaN(data105)){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/maxFailedItems",keyword:"minimum",params:{},schema:0,data:data105});
}
}
}
if(data100.maxFailedPercent !== undefined){
let data106 = data100.maxFailedPercent;
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/maxFailedPercent",keyword:"minimum",params:{},schema:0,data:data106});
}
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected/maxFailedPercent",keyword:"type",params:{},schema:"number",data:data106});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i4+"/expected",keyword:"type",params:{},schema:"object",data:data100});
}
}
errors = askAll({unmet:validate29,errorMessage:validate24,errorFile:validate29,requestId:validate24}, data61, instancePath+"/restores/" + i4, found);
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i4,keyword:"type",params:{},schema:"object",data:data61});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restores",keyword:"type",params:{},schema:"array",data:data60});
}
}
if(data.validations !== undefined){
let data111 = data.validations;
if(Array.isArray(data111)){
const len5 = data111.length;
for(let i5=0; i5<len5; i5++){
let data112 = data111[i5];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.name === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "name"},schema:null,data:data112});
}
if(data112.after === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "after"},schema:null,data:data112});
}
if(data112.expected === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "expected"},schema:null,data:data112});
}
if(data112.observed === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "observed"},schema:null,data:data112});
}
if(data112.verdict === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data112});
}
if(data112.exitCode === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "exitCode"},schema:null,data:data112});
}
if(data112.output === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "output"},schema:null,data:data112});
}
if(data112.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data112});
}
if(data112.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data112});
}
for(const key13 in data112){
if(!(list23.includes(key13))){
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"additionalProperties",params:{additionalProperty: key13},schema:list23,data:data112});
}
}
errors = askAll({name:validate22,after:validate29,expected:validate22,observed:validate22,runId:validate22}, data112, instancePath+"/validations/" + i5, found);
if(data112.kind !== undefined){
let data118 = data112.kind;
if(!(((((data118 === "command") || (data118 === "http")) || (data118 === "tcp")) || (data118 === "dns")) || (data118 === "in_instance"))){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/kind",keyword:"enum",params:{},schema:list24,data:data118});
}
}
errors = askAll({subject:validate22,attempts:validate89}, data112, instancePath+"/validations/" + i5, found);
if(data112.findings !== undefined){
let data121 = data112.findings;
if(Array.isArray(data121)){
const len6 = data121.length;
for(let i6=0; i6<len6; i6++){
let data122 = data121[i6];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.what === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"required",params:{missingProperty: "what"},schema:null,data:data122});
}
if(data122.expected === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"required",params:{missingProperty: "expected"},schema:null,data:data122});
}
if(data122.observed === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"required",params:{missingProperty: "observed"},schema:null,data:data122});
}
if(data122.passed === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"required",params:{missingProperty: "passed"},schema:null,data:data122});
}
for(const key14 in data122){
if(!((((key14 === "what") || (key14 === "expected")) || (key14 === "observed")) || (key14 === "passed"))){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"additionalProperties",params:{additionalProperty: key14},schema:list25,data:data122});
}
}
errors = askAll({what:validate22,expected:validate22,observed:validate24}, data122, instancePath+"/validations/" + i5+"/findings/" + i6, found);
if(data122.passed !== undefined){
let data126 = data122.passed;
if(typeof data126 !== "boolean"){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6+"/passed",keyword:"type",params:{},schema:"boolean",data:data126});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings/" + i6,keyword:"type",params:{},schema:"object",data:data122});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/findings",keyword:"type",params:{},schema:"array",data:data121});
}
}
errors = askAll({selection:validate22,source:validate22}, data112, instancePath+"/validations/" + i5, found);
if(data112.verdict !== undefined){
let data129 = data112.verdict;
if(!((((data129 === "passed") || (data129 === "failed")) || (data129 === "timed_out")) || (data129 === "skipped"))){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/verdict",keyword:"enum",params:{},schema:list26,data:data129});
}
}
if(data112.exitCode !== undefined){
let data130 = data112.exitCode;
if((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (data130 !== null)){
errors = found.push({instancePath:instancePath+"/validations/" + i5+"/exitCode",keyword:"type",params:{},schema:list3,data:data130});
}
}
errors = askAll({output:validate24,startedAt:validate27,durationSeconds:validate44}, data112, instancePath+"/validations/" + i5, found);
}
else {
errors = found.push({instancePath:instancePath+"/validations/" + i5,keyword:"type",params:{},schema:"object",data:data112});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/validations",keyword:"type",params:{},schema:"array",data:data111});
}
}
if(data.notExecuted !== undefined){
let data134 = data.notExecuted;
if(Array.isArray(data134)){
const len7 = data134.length;
for(let i7=0; i7<len7; i7++){
let data135 = data134[i7];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.name === undefined){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i7,keyword:"required",params:{missingProperty: "name"},schema:null,data:data135});
}
if(data135.why === undefined){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i7,keyword:"required",params:{missingProperty: "why"},schema:null,data:data135});
}
for(const key15 in data135){
if(!((key15 === "name") || (key15 === "why"))){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i7,keyword:"additionalProperties",params:{additionalProperty: key15},schema:list27,data:data135});
}
}
errors = askAll({name:validate22,why:validate22}, data135, instancePath+"/notExecuted/" + i7, found);
}
else {
errors = found.push({instancePath:instancePath+"/notExecuted/" + i7,keyword:"type",params:{},schema:"object",data:data135});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/notExecuted",keyword:"type",params:{},schema:"array",data:data134});
}
}
if(data.cleanup !== undefined){
let data138 = data.cleanup;
if(Array.isArray(data138)){
const len8 = data138.length;
for(let i8=0; i8<len8; i8++){
let data139 = data138[i8];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.name === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "name"},schema:null,data:data139});
}
if(data139.when === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "when"},schema:null,data:data139});
}
if(data139.verdict === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data139});
}
if(data139.exitCode === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "exitCode"},schema:null,data:data139});
}
if(data139.output === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "output"},schema:null,data:data139});
}
if(data139.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data139});
}
if(data139.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data139});
}
for(const key16 in data139){
if(!((((((((key16 === "name") || (key16 === "when")) || (key16 === "runId")) || (key16 === "verdict")) || (key16 === "exitCode")) || (key16 === "output")) || (key16 === "startedAt")) || (key16 === "durationSeconds"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"additionalProperties",params:{additionalProperty: key16},schema:list28,data:data139});
}
}
errors = askAll({name:validate22}, data139, instancePath+"/cleanup/" + i8, found);
if(data139.when !== undefined){
let data141 = data139.when;
if(!(((data141 === "always") || (data141 === "on-success")) || (data141 === "never"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8+"/when",keyword:"enum",params:{},schema:list29,data:data141});
}
}
errors = askAll({runId:validate22}, data139, instancePath+"/cleanup/" + i8, found);
if(data139.verdict !== undefined){
let data143 = data139.verdict;
if(!((((data143 === "passed") || (data143 === "failed")) || (data143 === "timed_out")) || (data143 === "skipped"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8+"/verdict",keyword:"enum",params:{},schema:list26,data:data143});
}
}
if(data139.exitCode !== undefined){
let data144 = data139.exitCode;
if((!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))) && (data144 !== null)){
errors = found.push({instancePath:instancePath+"/cleanup/" + i8+"/exitCode",keyword:"type",params:{},schema:list3,data:data144});
}
}
errors = askAll({output:validate24,startedAt:validate27,durationSeconds:validate44}, data139, instancePath+"/cleanup/" + i8, found);
}
else {
errors = found.push({instancePath:instancePath+"/cleanup/" + i8,keyword:"type",params:{},schema:"object",data:data139});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/cleanup",keyword:"type",params:{},schema:"array",data:data138});
}
}
if(data.leftBehind !== undefined){
let data148 = data.leftBehind;
if(Array.isArray(data148)){
const len9 = data148.length;
for(let i9=0; i9<len9; i9++){
let data149 = data148[i9];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.restore === undefined){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i9,keyword:"required",params:{missingProperty: "restore"},schema:null,data:data149});
}
if(data149.target === undefined){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i9,keyword:"required",params:{missingProperty: "target"},schema:null,data:data149});
}
for(const key17 in data149){
if(!((key17 === "restore") || (key17 === "target"))){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i9,keyword:"additionalProperties",params:{additionalProperty: key17},schema:list30,data:data149});
}
}
errors = askAll({restore:validate22}, data149, instancePath+"/leftBehind/" + i9, found);
if(data149.target !== undefined){
let data151 = data149.target;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key18 in data151){
errors = ask(validate22, data151[key18], instancePath+"/leftBehind/" + i9+"/target/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind/" + i9+"/target",keyword:"type",params:{},schema:"object",data:data151});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind/" + i9,keyword:"type",params:{},schema:"object",data:data149});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind",keyword:"type",params:{},schema:"array",data:data148});
}
}
if(data.calls !== undefined){
let data153 = data.calls;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key19 in data153){
let data154 = data153[key19];
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
errors = found.push({instancePath:instancePath+"/calls/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:"integer",data:data154});
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
errors = found.push({instancePath:instancePath+"/calls/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{},schema:0,data:data154});
}
}
}
}
else {
errors = found.push({instancePath:instancePath+"/calls",keyword:"type",params:{},schema:"object",data:data153});
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
export const validateRecord = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
