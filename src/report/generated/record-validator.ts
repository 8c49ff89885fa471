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
const list2 = ["pending","succeeded","partial","failed","skipped"];
const list3 = ["integer","null"];
const list4 = ["version","drill","verdict","reasons","tools","startedBy","environment","region","startedAt","completedAt","durationSeconds","objectives","waves","restores","validations","notExecuted","cleanup","leftBehind","calls"];
const list5 = ["name","owner","runId","definitionHash","declaredAt","onPartial"];
const list6 = ["fail","warn","accept"];
const list7 = ["met","missed"];
const list8 = ["provider","terraform"];
const list9 = ["kind","actor","repository","commit","url"];
const list10 = ["kind","endpoint","accountId","caller"];
const list11 = ["real","emulated"];
const list12 = ["kind","of","limitSeconds","achievedSeconds","met","marginSeconds"];
const list13 = ["rto","rpo"];
const list14 = ["number","restores","verdict","startedAt","completedAt","durationSeconds"];
const list15 = ["name","wave","after","service","restoreId","origin","runId","notStarted","restoreType","recoveryPoint","target","status","verdict","submittedAt","startedAt","completedAt","queuedSeconds","runningSeconds","durationSeconds","bytesTotal","bytesDone","itemsTotal","itemsDone","bytesPerSecond","errorMessage","errorFile","requestId"];
const list16 = ["hbr","dbs","computenest"];
const list17 = ["started","adopted","imported"];
const list18 = ["setup","refused","unknown"];
const list19 = ["vaultId","snapshotId","snapshotHash","backupPlanId","backupSetId","restoreTime","serviceInstanceId","backupId","completedAt"];
const list20 = ["name","after","expected","observed","runId","verdict","exitCode","output","startedAt","durationSeconds"];
const list21 = ["passed","failed","timed_out","skipped"];
const list22 = ["name","why"];
const list23 = ["name","when","runId","verdict","exitCode","output","startedAt","durationSeconds"];
const list24 = ["always","on-success","never"];
const list25 = ["restore","target"];
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


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate48.errors = found;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
const found = [];
let errors = 0;
if(!(((((data === "pending") || (data === "succeeded")) || (data === "partial")) || (data === "failed")) || (data === "skipped"))){
errors = found.push({instancePath,keyword:"enum",params:{},schema:list2,data});
}
validate51.errors = found;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate80.errors = found;
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
if(!((((((key5 === "kind") || (key5 === "of")) || (key5 === "limitSeconds")) || (key5 === "achievedSeconds")) || (key5 === "met")) || (key5 === "marginSeconds"))){
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
if(data.waves !== undefined){
let data36 = data.waves;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.number === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "number"},schema:null,data:data37});
}
if(data37.restores === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "restores"},schema:null,data:data37});
}
if(data37.verdict === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data37});
}
if(data37.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data37});
}
if(data37.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data37});
}
if(data37.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data37});
}
for(const key6 in data37){
if(!((((((key6 === "number") || (key6 === "restores")) || (key6 === "verdict")) || (key6 === "startedAt")) || (key6 === "completedAt")) || (key6 === "durationSeconds"))){
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"additionalProperties",params:{additionalProperty: key6},schema:list14,data:data37});
}
}
errors = askAll({number:validate48,restores:validate29,verdict:validate51,startedAt:validate27,completedAt:validate27,durationSeconds:validate44}, data37, instancePath+"/waves/" + i1, found);
}
else {
errors = found.push({instancePath:instancePath+"/waves/" + i1,keyword:"type",params:{},schema:"object",data:data37});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/waves",keyword:"type",params:{},schema:"array",data:data36});
}
}
if(data.restores !== undefined){
let data44 = data.restores;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "name"},schema:null,data:data45});
}
if(data45.wave === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "wave"},schema:null,data:data45});
}
if(data45.after === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "after"},schema:null,data:data45});
}
if(data45.restoreId === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "restoreId"},schema:null,data:data45});
}
if(data45.restoreType === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "restoreType"},schema:null,data:data45});
}
if(data45.recoveryPoint === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "recoveryPoint"},schema:null,data:data45});
}
if(data45.target === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "target"},schema:null,data:data45});
}
if(data45.status === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "status"},schema:null,data:data45});
}
if(data45.verdict === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data45});
}
if(data45.submittedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "submittedAt"},schema:null,data:data45});
}
if(data45.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data45});
}
if(data45.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data45});
}
if(data45.queuedSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "queuedSeconds"},schema:null,data:data45});
}
if(data45.runningSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "runningSeconds"},schema:null,data:data45});
}
if(data45.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data45});
}
if(data45.bytesTotal === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "bytesTotal"},schema:null,data:data45});
}
if(data45.bytesDone === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "bytesDone"},schema:null,data:data45});
}
if(data45.itemsTotal === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "itemsTotal"},schema:null,data:data45});
}
if(data45.itemsDone === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "itemsDone"},schema:null,data:data45});
}
if(data45.bytesPerSecond === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "bytesPerSecond"},schema:null,data:data45});
}
if(data45.errorMessage === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "errorMessage"},schema:null,data:data45});
}
if(data45.errorFile === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "errorFile"},schema:null,data:data45});
}
if(data45.requestId === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"required",params:{missingProperty: "requestId"},schema:null,data:data45});
}
for(const key7 in data45){
if(!(list15.includes(key7))){
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"additionalProperties",params:{additionalProperty: key7},schema:list15,data:data45});
}
}
errors = askAll({name:validate22,wave:validate48,after:validate29}, data45, instancePath+"/restores/" + i2, found);
if(data45.service !== undefined){
let data49 = data45.service;
if(!(((data49 === "hbr") || (data49 === "dbs")) || (data49 === "computenest"))){
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/service",keyword:"enum",params:{},schema:list16,data:data49});
}
}
errors = askAll({restoreId:validate24}, data45, instancePath+"/restores/" + i2, found);
if(data45.origin !== undefined){
let data51 = data45.origin;
if(!(((data51 === "started") || (data51 === "adopted")) || (data51 === "imported"))){
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/origin",keyword:"enum",params:{},schema:list17,data:data51});
}
}
errors = askAll({runId:validate22}, data45, instancePath+"/restores/" + i2, found);
if(data45.notStarted !== undefined){
let data53 = data45.notStarted;
if(!(((data53 === "setup") || (data53 === "refused")) || (data53 === "unknown"))){
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/notStarted",keyword:"enum",params:{},schema:list18,data:data53});
}
}
errors = askAll({restoreType:validate22}, data45, instancePath+"/restores/" + i2, found);
if(data45.recoveryPoint !== undefined){
let data55 = data45.recoveryPoint;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.completedAt === undefined){
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",keyword:"required",params:{missingProperty: "completedAt"},schema:null,data:data55});
}
for(const key8 in data55){
if(!(list19.includes(key8))){
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",keyword:"additionalProperties",params:{additionalProperty: key8},schema:list19,data:data55});
}
}
errors = askAll({vaultId:validate22,snapshotId:validate22,snapshotHash:validate24,backupPlanId:validate22,backupSetId:validate22,restoreTime:validate27,serviceInstanceId:validate22,backupId:validate22,completedAt:validate27}, data55, instancePath+"/restores/" + i2+"/recoveryPoint", found);
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",keyword:"type",params:{},schema:"object",data:data55});
}
}
if(data45.target !== undefined){
let data65 = data45.target;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key9 in data65){
errors = ask(validate22, data65[key9], instancePath+"/restores/" + i2+"/target/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i2+"/target",keyword:"type",params:{},schema:"object",data:data65});
}
}
errors = askAll({status:validate24,verdict:validate51,submittedAt:validate27,startedAt:validate27,completedAt:validate27,queuedSeconds:validate44,runningSeconds:validate44,durationSeconds:validate44,bytesTotal:validate80,bytesDone:validate80,itemsTotal:validate80,itemsDone:validate80,bytesPerSecond:validate80,errorMessage:validate24,errorFile:validate29,requestId:validate24}, data45, instancePath+"/restores/" + i2, found);
}
else {
errors = found.push({instancePath:instancePath+"/restores/" + i2,keyword:"type",params:{},schema:"object",data:data45});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/restores",keyword:"type",params:{},schema:"array",data:data44});
}
}
if(data.validations !== undefined){
let data83 = data.validations;
if(Array.isArray(data83)){
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
let data84 = data83[i3];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.name === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "name"},schema:null,data:data84});
}
if(data84.after === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "after"},schema:null,data:data84});
}
if(data84.expected === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "expected"},schema:null,data:data84});
}
if(data84.observed === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "observed"},schema:null,data:data84});
}
if(data84.verdict === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data84});
}
if(data84.exitCode === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "exitCode"},schema:null,data:data84});
}
if(data84.output === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "output"},schema:null,data:data84});
}
if(data84.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data84});
}
if(data84.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data84});
}
for(const key10 in data84){
if(!(list20.includes(key10))){
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"additionalProperties",params:{additionalProperty: key10},schema:list20,data:data84});
}
}
errors = askAll({name:validate22,after:validate29,expected:validate22,observed:validate22,runId:validate22}, data84, instancePath+"/validations/" + i3, found);
if(data84.verdict !== undefined){
let data90 = data84.verdict;
if(!((((data90 === "passed") || (data90 === "failed")) || (data90 === "timed_out")) || (data90 === "skipped"))){
errors = found.push({instancePath:instancePath+"/validations/" + i3+"/verdict",keyword:"enum",params:{},schema:list21,data:data90});
}
}
if(data84.exitCode !== undefined){
let data91 = data84.exitCode;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (data91 !== null)){
errors = found.push({instancePath:instancePath+"/validations/" + i3+"/exitCode",keyword:"type",params:{},schema:list3,data:data91});
}
}
errors = askAll({output:validate24,startedAt:validate27,durationSeconds:validate44}, data84, instancePath+"/validations/" + i3, found);
}
else {
errors = found.push({instancePath:instancePath+"/validations/" + i3,keyword:"type",params:{},schema:"object",data:data84});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/validations",keyword:"type",params:{},schema:"array",data:data83});
}
}
if(data.notExecuted !== undefined){
let data95 = data.notExecuted;
if(Array.isArray(data95)){
const len4 = data95.length;
for(let i4=0; i4<len4; i4++){
let data96 = data95[i4];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.name === undefined){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i4,keyword:"required",params:{missingProperty: "name"},schema:null,data:data96});
}
if(data96.why === undefined){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i4,keyword:"required",params:{missingProperty: "why"},schema:null,data:data96});
}
for(const key11 in data96){
if(!((key11 === "name") || (key11 === "why"))){
errors = found.push({instancePath:instancePath+"/notExecuted/" + i4,keyword:"additionalProperties",params:{additionalProperty: key11},schema:list22,data:data96});
}
}
errors = askAll({name:validate22,why:validate22}, data96, instancePath+"/notExecuted/" + i4, found);
}
else {
errors = found.push({instancePath:instancePath+"/notExecuted/" + i4,keyword:"type",params:{},schema:"object",data:data96});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/notExecuted",keyword:"type",params:{},schema:"array",data:data95});
}
}
if(data.cleanup !== undefined){
let data99 = data.cleanup;
if(Array.isArray(data99)){
const len5 = data99.length;
for(let i5=0; i5<len5; i5++){
let data100 = data99[i5];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.name === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "name"},schema:null,data:data100});
}
if(data100.when === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "when"},schema:null,data:data100});
}
if(data100.verdict === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "verdict"},schema:null,data:data100});
}
if(data100.exitCode === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "exitCode"},schema:null,data:data100});
}
if(data100.output === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "output"},schema:null,data:data100});
}
if(data100.startedAt === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "startedAt"},schema:null,data:data100});
}
if(data100.durationSeconds === undefined){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"required",params:{missingProperty: "durationSeconds"},schema:null,data:data100});
}
for(const key12 in data100){
if(!((((((((key12 === "name") || (key12 === "when")) || (key12 === "runId")) || (key12 === "verdict")) || (key12 === "exitCode")) || (key12 === "output")) || (key12 === "startedAt")) || (key12 === "durationSeconds"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"additionalProperties",params:{additionalProperty: key12},schema:list23,data:data100});
}
}
errors = askAll({name:validate22}, data100, instancePath+"/cleanup/" + i5, found);
if(data100.when !== undefined){
let data102 = data100.when;
if(!(((data102 === "always") || (data102 === "on-success")) || (data102 === "never"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5+"/when",keyword:"enum",params:{},schema:list24,data:data102});
}
}
errors = askAll({runId:validate22}, data100, instancePath+"/cleanup/" + i5, found);
if(data100.verdict !== undefined){
let data104 = data100.verdict;
if(!((((data104 === "passed") || (data104 === "failed")) || (data104 === "timed_out")) || (data104 === "skipped"))){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5+"/verdict",keyword:"enum",params:{},schema:list21,data:data104});
}
}
if(data100.exitCode !== undefined){
let data105 = data100.exitCode;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
errors = found.push({instancePath:instancePath+"/cleanup/" + i5+"/exitCode",keyword:"type",params:{},schema:list3,data:data105});
}
}
errors = askAll({output:validate24,startedAt:validate27,durationSeconds:validate44}, data100, instancePath+"/cleanup/" + i5, found);
}
else {
errors = found.push({instancePath:instancePath+"/cleanup/" + i5,keyword:"type",params:{},schema:"object",data:data100});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/cleanup",keyword:"type",params:{},schema:"array",data:data99});
}
}
if(data.leftBehind !== undefined){
let data109 = data.leftBehind;
if(Array.isArray(data109)){
const len6 = data109.length;
for(let i6=0; i6<len6; i6++){
let data110 = data109[i6];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.restore === undefined){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i6,keyword:"required",params:{missingProperty: "restore"},schema:null,data:data110});
}
if(data110.target === undefined){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i6,keyword:"required",params:{missingProperty: "target"},schema:null,data:data110});
}
for(const key13 in data110){
if(!((key13 === "restore") || (key13 === "target"))){
errors = found.push({instancePath:instancePath+"/leftBehind/" + i6,keyword:"additionalProperties",params:{additionalProperty: key13},schema:list25,data:data110});
}
}
errors = askAll({restore:validate22}, data110, instancePath+"/leftBehind/" + i6, found);
if(data110.target !== undefined){
let data112 = data110.target;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key14 in data112){
errors = ask(validate22, data112[key14], instancePath+"/leftBehind/" + i6+"/target/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), found);
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind/" + i6+"/target",keyword:"type",params:{},schema:"object",data:data112});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind/" + i6,keyword:"type",params:{},schema:"object",data:data110});
}
}
}
else {
errors = found.push({instancePath:instancePath+"/leftBehind",keyword:"type",params:{},schema:"array",data:data109});
}
}
if(data.calls !== undefined){
let data114 = data.calls;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key15 in data114){
let data115 = data114[key15];
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
errors = found.push({instancePath:instancePath+"/calls/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{},schema:"integer",data:data115});
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
errors = found.push({instancePath:instancePath+"/calls/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{},schema:0,data:data115});
}
}
}
}
else {
errors = found.push({instancePath:instancePath+"/calls",keyword:"type",params:{},schema:"object",data:data114});
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
