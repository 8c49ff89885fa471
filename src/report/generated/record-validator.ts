// Generated from src/record/drill-record-schema.ts by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const validate = validate21;

const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Drill record of cdktf-alicloud-restore","type":"object","additionalProperties":false,"required":["version","drill","verdict","reasons","tools","startedBy","environment","region","startedAt","completedAt","durationSeconds","objectives","waves","restores","validations","notExecuted","cleanup","leftBehind","calls"],"properties":{"version":{"const":1},"drill":{"type":"object","additionalProperties":false,"required":["name","owner","runId","definitionHash","declaredAt"],"properties":{"name":{"$ref":"#/definitions/string"},"owner":{"$ref":"#/definitions/text"},"runId":{"$ref":"#/definitions/string"},"definitionHash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"declaredAt":{"$ref":"#/definitions/time"},"onPartial":{"enum":["fail","warn","accept"]}}},"verdict":{"enum":["met","missed"]},"reasons":{"$ref":"#/definitions/names"},"tools":{"type":"object","additionalProperties":false,"required":["provider","terraform"],"properties":{"provider":{"$ref":"#/definitions/string"},"terraform":{"$ref":"#/definitions/string"}}},"startedBy":{"type":"object","additionalProperties":false,"required":["kind","actor","repository","commit","url"],"properties":{"kind":{"$ref":"#/definitions/string"},"actor":{"$ref":"#/definitions/text"},"repository":{"$ref":"#/definitions/text"},"commit":{"$ref":"#/definitions/text"},"url":{"$ref":"#/definitions/text"}}},"environment":{"type":"object","additionalProperties":false,"required":["kind","endpoint","accountId","caller"],"properties":{"kind":{"enum":["real","emulated"]},"endpoint":{"$ref":"#/definitions/string"},"accountId":{"$ref":"#/definitions/text"},"caller":{"$ref":"#/definitions/text"}}},"region":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"},"objectives":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["kind","of","limitSeconds","achievedSeconds","met","marginSeconds"],"properties":{"kind":{"enum":["rto","rpo"]},"of":{"$ref":"#/definitions/string"},"limitSeconds":{"type":"number","minimum":0},"achievedSeconds":{"$ref":"#/definitions/seconds"},"met":{"type":"boolean"},"marginSeconds":{"type":["number","null"]}}}},"waves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number","restores","verdict","startedAt","completedAt","durationSeconds"],"properties":{"number":{"$ref":"#/definitions/count"},"restores":{"$ref":"#/definitions/names"},"verdict":{"$ref":"#/definitions/verdict"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"restores":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","wave","after","restoreId","restoreType","recoveryPoint","target","status","verdict","submittedAt","startedAt","completedAt","queuedSeconds","runningSeconds","durationSeconds","bytesTotal","bytesDone","itemsTotal","itemsDone","bytesPerSecond","errorMessage","errorFile","requestId"],"properties":{"name":{"$ref":"#/definitions/string"},"wave":{"$ref":"#/definitions/count"},"after":{"$ref":"#/definitions/names"},"restoreId":{"$ref":"#/definitions/text"},"origin":{"enum":["started","adopted","imported"]},"runId":{"$ref":"#/definitions/string"},"notStarted":{"enum":["setup","refused","unknown"]},"restoreType":{"$ref":"#/definitions/string"},"recoveryPoint":{"type":"object","additionalProperties":false,"required":["vaultId","snapshotId","snapshotHash","completedAt"],"properties":{"vaultId":{"$ref":"#/definitions/string"},"snapshotId":{"$ref":"#/definitions/string"},"snapshotHash":{"$ref":"#/definitions/text"},"completedAt":{"$ref":"#/definitions/time"}}},"target":{"type":"object","additionalProperties":{"$ref":"#/definitions/string"}},"status":{"$ref":"#/definitions/text"},"verdict":{"$ref":"#/definitions/verdict"},"submittedAt":{"$ref":"#/definitions/time"},"startedAt":{"$ref":"#/definitions/time"},"completedAt":{"$ref":"#/definitions/time"},"queuedSeconds":{"$ref":"#/definitions/seconds"},"runningSeconds":{"$ref":"#/definitions/seconds"},"durationSeconds":{"$ref":"#/definitions/seconds"},"bytesTotal":{"$ref":"#/definitions/amount"},"bytesDone":{"$ref":"#/definitions/amount"},"itemsTotal":{"$ref":"#/definitions/amount"},"itemsDone":{"$ref":"#/definitions/amount"},"bytesPerSecond":{"$ref":"#/definitions/amount"},"errorMessage":{"$ref":"#/definitions/text"},"errorFile":{"$ref":"#/definitions/names"},"requestId":{"$ref":"#/definitions/text"}}}},"validations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","after","expected","observed","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"$ref":"#/definitions/string"},"after":{"$ref":"#/definitions/names"},"expected":{"$ref":"#/definitions/string"},"observed":{"$ref":"#/definitions/string"},"runId":{"$ref":"#/definitions/string"},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"notExecuted":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","why"],"properties":{"name":{"$ref":"#/definitions/string"},"why":{"$ref":"#/definitions/string"}}}},"cleanup":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","when","verdict","exitCode","output","startedAt","durationSeconds"],"properties":{"name":{"$ref":"#/definitions/string"},"when":{"enum":["always","on-success","never"]},"runId":{"$ref":"#/definitions/string"},"verdict":{"enum":["passed","failed","timed_out","skipped"]},"exitCode":{"type":["integer","null"]},"output":{"$ref":"#/definitions/text"},"startedAt":{"$ref":"#/definitions/time"},"durationSeconds":{"$ref":"#/definitions/seconds"}}}},"leftBehind":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["restore","target"],"properties":{"restore":{"$ref":"#/definitions/string"},"target":{"type":"object","additionalProperties":{"$ref":"#/definitions/string"}}}}},"calls":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}},"definitions":{"string":{"type":"string"},"names":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":1},"amount":{"type":["integer","null"],"minimum":0},"verdict":{"enum":["pending","succeeded","partial","failed","skipped"]},"text":{"type":["string","null"]},"time":{"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},"seconds":{"type":["number","null"],"minimum":0}}};
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

const schema8 = {"type":["string","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["string","null"],"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", "");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"array","items":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema10.items.type,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["number","null"],"minimum":0};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},schema:schema11.type,parentSchema:schema11,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"integer","minimum":1};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate48.errors = vErrors;
return errors === 0;
}

const schema13 = {"enum":["pending","succeeded","partial","failed","skipped"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((((data === "pending") || (data === "succeeded")) || (data === "partial")) || (data === "failed")) || (data === "skipped"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema13.enum},schema:schema13.enum,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["integer","null"],"minimum":0};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},schema:schema14.type,parentSchema:schema14,data};
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
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[0-9a-f]{64}$", "");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.drill === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drill"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verdict === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.reasons === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tools === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tools"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.startedBy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedBy"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.environment === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.region === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.startedAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.completedAt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.durationSeconds === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.objectives === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objectives"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.waves === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waves"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.restores === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restores"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.validations === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validations"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.notExecuted === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notExecuted"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.cleanup === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cleanup"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.leftBehind === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leftBehind"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.calls === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.version,data:data0};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.drill !== undefined){
let data1 = data.drill;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err21 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.owner === undefined){
const err22 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "owner"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.runId === undefined){
const err23 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "runId"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.definitionHash === undefined){
const err24 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "definitionHash"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.declaredAt === undefined){
const err25 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/required",keyword:"required",params:{missingProperty: "declaredAt"},schema:schema6.properties.drill.required,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "name") || (key1 === "owner")) || (key1 === "runId")) || (key1 === "definitionHash")) || (key1 === "declaredAt")) || (key1 === "onPartial"))){
const err26 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.name !== undefined){
if(!(validate22(data1.name, {instancePath:instancePath+"/drill/name",parentData:data1,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.owner !== undefined){
if(!(validate24(data1.owner, {instancePath:instancePath+"/drill/owner",parentData:data1,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data1.runId !== undefined){
if(!(validate22(data1.runId, {instancePath:instancePath+"/drill/runId",parentData:data1,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data1.definitionHash !== undefined){
let data5 = data1.definitionHash;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err27 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/drill/definitionHash",schemaPath:"#/properties/drill/properties/definitionHash/type",keyword:"type",params:{type: "string"},schema:schema6.properties.drill.properties.definitionHash.type,parentSchema:schema6.properties.drill.properties.definitionHash,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.declaredAt !== undefined){
if(!(validate27(data1.declaredAt, {instancePath:instancePath+"/drill/declaredAt",parentData:data1,parentDataProperty:"declaredAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data1.onPartial !== undefined){
let data7 = data1.onPartial;
if(!(((data7 === "fail") || (data7 === "warn")) || (data7 === "accept"))){
const err29 = {instancePath:instancePath+"/drill/onPartial",schemaPath:"#/properties/drill/properties/onPartial/enum",keyword:"enum",params:{allowedValues: schema6.properties.drill.properties.onPartial.enum},schema:schema6.properties.drill.properties.onPartial.enum,parentSchema:schema6.properties.drill.properties.onPartial,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type: "object"},schema:schema6.properties.drill.type,parentSchema:schema6.properties.drill,data:data1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.verdict !== undefined){
let data8 = data.verdict;
if(!((data8 === "met") || (data8 === "missed"))){
const err31 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.verdict.enum},schema:schema6.properties.verdict.enum,parentSchema:schema6.properties.verdict,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.reasons !== undefined){
if(!(validate29(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.provider === undefined){
const err32 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "provider"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.terraform === undefined){
const err33 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/required",keyword:"required",params:{missingProperty: "terraform"},schema:schema6.properties.tools.required,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "provider") || (key2 === "terraform"))){
const err34 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.provider !== undefined){
if(!(validate22(data10.provider, {instancePath:instancePath+"/tools/provider",parentData:data10,parentDataProperty:"provider",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data10.terraform !== undefined){
if(!(validate22(data10.terraform, {instancePath:instancePath+"/tools/terraform",parentData:data10,parentDataProperty:"terraform",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tools.type,parentSchema:schema6.properties.tools,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.startedBy !== undefined){
let data13 = data.startedBy;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.kind === undefined){
const err36 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data13.actor === undefined){
const err37 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "actor"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data13.repository === undefined){
const err38 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "repository"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data13.commit === undefined){
const err39 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "commit"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13.url === undefined){
const err40 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/required",keyword:"required",params:{missingProperty: "url"},schema:schema6.properties.startedBy.required,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data13){
if(!(((((key3 === "kind") || (key3 === "actor")) || (key3 === "repository")) || (key3 === "commit")) || (key3 === "url"))){
const err41 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.kind !== undefined){
if(!(validate22(data13.kind, {instancePath:instancePath+"/startedBy/kind",parentData:data13,parentDataProperty:"kind",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data13.actor !== undefined){
if(!(validate24(data13.actor, {instancePath:instancePath+"/startedBy/actor",parentData:data13,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.repository !== undefined){
if(!(validate24(data13.repository, {instancePath:instancePath+"/startedBy/repository",parentData:data13,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.commit !== undefined){
if(!(validate24(data13.commit, {instancePath:instancePath+"/startedBy/commit",parentData:data13,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data13.url !== undefined){
if(!(validate24(data13.url, {instancePath:instancePath+"/startedBy/url",parentData:data13,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/startedBy",schemaPath:"#/properties/startedBy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.startedBy.type,parentSchema:schema6.properties.startedBy,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.environment !== undefined){
let data19 = data.environment;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
const err43 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.environment.required,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19.endpoint === undefined){
const err44 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "endpoint"},schema:schema6.properties.environment.required,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.accountId === undefined){
const err45 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "accountId"},schema:schema6.properties.environment.required,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.caller === undefined){
const err46 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/required",keyword:"required",params:{missingProperty: "caller"},schema:schema6.properties.environment.required,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data19){
if(!((((key4 === "kind") || (key4 === "endpoint")) || (key4 === "accountId")) || (key4 === "caller"))){
const err47 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.kind !== undefined){
let data20 = data19.kind;
if(!((data20 === "real") || (data20 === "emulated"))){
const err48 = {instancePath:instancePath+"/environment/kind",schemaPath:"#/properties/environment/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.environment.properties.kind.enum},schema:schema6.properties.environment.properties.kind.enum,parentSchema:schema6.properties.environment.properties.kind,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.endpoint !== undefined){
if(!(validate22(data19.endpoint, {instancePath:instancePath+"/environment/endpoint",parentData:data19,parentDataProperty:"endpoint",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data19.accountId !== undefined){
if(!(validate24(data19.accountId, {instancePath:instancePath+"/environment/accountId",parentData:data19,parentDataProperty:"accountId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data19.caller !== undefined){
if(!(validate24(data19.caller, {instancePath:instancePath+"/environment/caller",parentData:data19,parentDataProperty:"caller",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},schema:schema6.properties.environment.type,parentSchema:schema6.properties.environment,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.region !== undefined){
if(!(validate24(data.region, {instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined){
if(!(validate27(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.completedAt !== undefined){
if(!(validate27(data.completedAt, {instancePath:instancePath+"/completedAt",parentData:data,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.durationSeconds !== undefined){
if(!(validate44(data.durationSeconds, {instancePath:instancePath+"/durationSeconds",parentData:data,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.objectives !== undefined){
let data28 = data.objectives;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.kind === undefined){
const err50 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data29.of === undefined){
const err51 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "of"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data29.limitSeconds === undefined){
const err52 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "limitSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data29.achievedSeconds === undefined){
const err53 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "achievedSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data29.met === undefined){
const err54 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "met"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data29.marginSeconds === undefined){
const err55 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/required",keyword:"required",params:{missingProperty: "marginSeconds"},schema:schema6.properties.objectives.items.required,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data29){
if(!((((((key5 === "kind") || (key5 === "of")) || (key5 === "limitSeconds")) || (key5 === "achievedSeconds")) || (key5 === "met")) || (key5 === "marginSeconds"))){
const err56 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data29.kind !== undefined){
let data30 = data29.kind;
if(!((data30 === "rto") || (data30 === "rpo"))){
const err57 = {instancePath:instancePath+"/objectives/" + i0+"/kind",schemaPath:"#/properties/objectives/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.objectives.items.properties.kind.enum},schema:schema6.properties.objectives.items.properties.kind.enum,parentSchema:schema6.properties.objectives.items.properties.kind,data:data30};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data29.of !== undefined){
if(!(validate22(data29.of, {instancePath:instancePath+"/objectives/" + i0+"/of",parentData:data29,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data29.limitSeconds !== undefined){
let data32 = data29.limitSeconds;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err58 = {instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/objectives/" + i0+"/limitSeconds",schemaPath:"#/properties/objectives/items/properties/limitSeconds/type",keyword:"type",params:{type: "number"},schema:schema6.properties.objectives.items.properties.limitSeconds.type,parentSchema:schema6.properties.objectives.items.properties.limitSeconds,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data29.achievedSeconds !== undefined){
if(!(validate44(data29.achievedSeconds, {instancePath:instancePath+"/objectives/" + i0+"/achievedSeconds",parentData:data29,parentDataProperty:"achievedSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data29.met !== undefined){
let data34 = data29.met;
if(typeof data34 !== "boolean"){
const err60 = {instancePath:instancePath+"/objectives/" + i0+"/met",schemaPath:"#/properties/objectives/items/properties/met/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.objectives.items.properties.met.type,parentSchema:schema6.properties.objectives.items.properties.met,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.marginSeconds !== undefined){
let data35 = data29.marginSeconds;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (data35 !== null)){
const err61 = {instancePath:instancePath+"/objectives/" + i0+"/marginSeconds",schemaPath:"#/properties/objectives/items/properties/marginSeconds/type",keyword:"type",params:{type: schema6.properties.objectives.items.properties.marginSeconds.type},schema:schema6.properties.objectives.items.properties.marginSeconds.type,parentSchema:schema6.properties.objectives.items.properties.marginSeconds,data:data35};
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
const err62 = {instancePath:instancePath+"/objectives/" + i0,schemaPath:"#/properties/objectives/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.objectives.items.type,parentSchema:schema6.properties.objectives.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema6.properties.objectives.type,parentSchema:schema6.properties.objectives,data:data28};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
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
const err64 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "number"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data37.restores === undefined){
const err65 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "restores"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data37.verdict === undefined){
const err66 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data37.startedAt === undefined){
const err67 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data37.completedAt === undefined){
const err68 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data37.durationSeconds === undefined){
const err69 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.waves.items.required,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key6 in data37){
if(!((((((key6 === "number") || (key6 === "restores")) || (key6 === "verdict")) || (key6 === "startedAt")) || (key6 === "completedAt")) || (key6 === "durationSeconds"))){
const err70 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.number !== undefined){
if(!(validate48(data37.number, {instancePath:instancePath+"/waves/" + i1+"/number",parentData:data37,parentDataProperty:"number",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data37.restores !== undefined){
if(!(validate29(data37.restores, {instancePath:instancePath+"/waves/" + i1+"/restores",parentData:data37,parentDataProperty:"restores",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data37.verdict !== undefined){
if(!(validate51(data37.verdict, {instancePath:instancePath+"/waves/" + i1+"/verdict",parentData:data37,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data37.startedAt !== undefined){
if(!(validate27(data37.startedAt, {instancePath:instancePath+"/waves/" + i1+"/startedAt",parentData:data37,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data37.completedAt !== undefined){
if(!(validate27(data37.completedAt, {instancePath:instancePath+"/waves/" + i1+"/completedAt",parentData:data37,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data37.durationSeconds !== undefined){
if(!(validate44(data37.durationSeconds, {instancePath:instancePath+"/waves/" + i1+"/durationSeconds",parentData:data37,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/waves/" + i1,schemaPath:"#/properties/waves/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.waves.items.type,parentSchema:schema6.properties.waves.items,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/waves",schemaPath:"#/properties/waves/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waves.type,parentSchema:schema6.properties.waves,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
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
const err73 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data45.wave === undefined){
const err74 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "wave"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data45.after === undefined){
const err75 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data45.restoreId === undefined){
const err76 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data45.restoreType === undefined){
const err77 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "restoreType"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data45.recoveryPoint === undefined){
const err78 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "recoveryPoint"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data45.target === undefined){
const err79 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data45.status === undefined){
const err80 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data45.verdict === undefined){
const err81 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data45.submittedAt === undefined){
const err82 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "submittedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data45.startedAt === undefined){
const err83 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data45.completedAt === undefined){
const err84 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data45.queuedSeconds === undefined){
const err85 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "queuedSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data45.runningSeconds === undefined){
const err86 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "runningSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data45.durationSeconds === undefined){
const err87 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data45.bytesTotal === undefined){
const err88 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data45.bytesDone === undefined){
const err89 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data45.itemsTotal === undefined){
const err90 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsTotal"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data45.itemsDone === undefined){
const err91 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "itemsDone"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data45.bytesPerSecond === undefined){
const err92 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "bytesPerSecond"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data45.errorMessage === undefined){
const err93 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorMessage"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data45.errorFile === undefined){
const err94 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "errorFile"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data45.requestId === undefined){
const err95 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/required",keyword:"required",params:{missingProperty: "requestId"},schema:schema6.properties.restores.items.required,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key7 in data45){
if(!(func2.call(schema6.properties.restores.items.properties, key7))){
const err96 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data45.name !== undefined){
if(!(validate22(data45.name, {instancePath:instancePath+"/restores/" + i2+"/name",parentData:data45,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data45.wave !== undefined){
if(!(validate48(data45.wave, {instancePath:instancePath+"/restores/" + i2+"/wave",parentData:data45,parentDataProperty:"wave",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data45.after !== undefined){
if(!(validate29(data45.after, {instancePath:instancePath+"/restores/" + i2+"/after",parentData:data45,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data45.restoreId !== undefined){
if(!(validate24(data45.restoreId, {instancePath:instancePath+"/restores/" + i2+"/restoreId",parentData:data45,parentDataProperty:"restoreId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data45.origin !== undefined){
let data50 = data45.origin;
if(!(((data50 === "started") || (data50 === "adopted")) || (data50 === "imported"))){
const err97 = {instancePath:instancePath+"/restores/" + i2+"/origin",schemaPath:"#/properties/restores/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema6.properties.restores.items.properties.origin.enum},schema:schema6.properties.restores.items.properties.origin.enum,parentSchema:schema6.properties.restores.items.properties.origin,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.runId !== undefined){
if(!(validate22(data45.runId, {instancePath:instancePath+"/restores/" + i2+"/runId",parentData:data45,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data45.notStarted !== undefined){
let data52 = data45.notStarted;
if(!(((data52 === "setup") || (data52 === "refused")) || (data52 === "unknown"))){
const err98 = {instancePath:instancePath+"/restores/" + i2+"/notStarted",schemaPath:"#/properties/restores/items/properties/notStarted/enum",keyword:"enum",params:{allowedValues: schema6.properties.restores.items.properties.notStarted.enum},schema:schema6.properties.restores.items.properties.notStarted.enum,parentSchema:schema6.properties.restores.items.properties.notStarted,data:data52};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data45.restoreType !== undefined){
if(!(validate22(data45.restoreType, {instancePath:instancePath+"/restores/" + i2+"/restoreType",parentData:data45,parentDataProperty:"restoreType",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data45.recoveryPoint !== undefined){
let data54 = data45.recoveryPoint;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.vaultId === undefined){
const err99 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "vaultId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data54.snapshotId === undefined){
const err100 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotId"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data54.snapshotHash === undefined){
const err101 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "snapshotHash"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data54.completedAt === undefined){
const err102 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/required",keyword:"required",params:{missingProperty: "completedAt"},schema:schema6.properties.restores.items.properties.recoveryPoint.required,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key8 in data54){
if(!((((key8 === "vaultId") || (key8 === "snapshotId")) || (key8 === "snapshotHash")) || (key8 === "completedAt"))){
const err103 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data54.vaultId !== undefined){
if(!(validate22(data54.vaultId, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/vaultId",parentData:data54,parentDataProperty:"vaultId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.snapshotId !== undefined){
if(!(validate22(data54.snapshotId, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/snapshotId",parentData:data54,parentDataProperty:"snapshotId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data54.snapshotHash !== undefined){
if(!(validate24(data54.snapshotHash, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/snapshotHash",parentData:data54,parentDataProperty:"snapshotHash",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data54.completedAt !== undefined){
if(!(validate27(data54.completedAt, {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint/completedAt",parentData:data54,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err104 = {instancePath:instancePath+"/restores/" + i2+"/recoveryPoint",schemaPath:"#/properties/restores/items/properties/recoveryPoint/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.recoveryPoint.type,parentSchema:schema6.properties.restores.items.properties.recoveryPoint,data:data54};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data45.target !== undefined){
let data59 = data45.target;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key9 in data59){
if(!(validate22(data59[key9], {instancePath:instancePath+"/restores/" + i2+"/target/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data59,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err105 = {instancePath:instancePath+"/restores/" + i2+"/target",schemaPath:"#/properties/restores/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.properties.target.type,parentSchema:schema6.properties.restores.items.properties.target,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45.status !== undefined){
if(!(validate24(data45.status, {instancePath:instancePath+"/restores/" + i2+"/status",parentData:data45,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data45.verdict !== undefined){
if(!(validate51(data45.verdict, {instancePath:instancePath+"/restores/" + i2+"/verdict",parentData:data45,parentDataProperty:"verdict",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data45.submittedAt !== undefined){
if(!(validate27(data45.submittedAt, {instancePath:instancePath+"/restores/" + i2+"/submittedAt",parentData:data45,parentDataProperty:"submittedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data45.startedAt !== undefined){
if(!(validate27(data45.startedAt, {instancePath:instancePath+"/restores/" + i2+"/startedAt",parentData:data45,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data45.completedAt !== undefined){
if(!(validate27(data45.completedAt, {instancePath:instancePath+"/restores/" + i2+"/completedAt",parentData:data45,parentDataProperty:"completedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data45.queuedSeconds !== undefined){
if(!(validate44(data45.queuedSeconds, {instancePath:instancePath+"/restores/" + i2+"/queuedSeconds",parentData:data45,parentDataProperty:"queuedSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data45.runningSeconds !== undefined){
if(!(validate44(data45.runningSeconds, {instancePath:instancePath+"/restores/" + i2+"/runningSeconds",parentData:data45,parentDataProperty:"runningSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data45.durationSeconds !== undefined){
if(!(validate44(data45.durationSeconds, {instancePath:instancePath+"/restores/" + i2+"/durationSeconds",parentData:data45,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data45.bytesTotal !== undefined){
if(!(validate75(data45.bytesTotal, {instancePath:instancePath+"/restores/" + i2+"/bytesTotal",parentData:data45,parentDataProperty:"bytesTotal",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data45.bytesDone !== undefined){
if(!(validate75(data45.bytesDone, {instancePath:instancePath+"/restores/" + i2+"/bytesDone",parentData:data45,parentDataProperty:"bytesDone",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data45.itemsTotal !== undefined){
if(!(validate75(data45.itemsTotal, {instancePath:instancePath+"/restores/" + i2+"/itemsTotal",parentData:data45,parentDataProperty:"itemsTotal",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data45.itemsDone !== undefined){
if(!(validate75(data45.itemsDone, {instancePath:instancePath+"/restores/" + i2+"/itemsDone",parentData:data45,parentDataProperty:"itemsDone",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data45.bytesPerSecond !== undefined){
if(!(validate75(data45.bytesPerSecond, {instancePath:instancePath+"/restores/" + i2+"/bytesPerSecond",parentData:data45,parentDataProperty:"bytesPerSecond",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data45.errorMessage !== undefined){
if(!(validate24(data45.errorMessage, {instancePath:instancePath+"/restores/" + i2+"/errorMessage",parentData:data45,parentDataProperty:"errorMessage",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data45.errorFile !== undefined){
if(!(validate29(data45.errorFile, {instancePath:instancePath+"/restores/" + i2+"/errorFile",parentData:data45,parentDataProperty:"errorFile",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data45.requestId !== undefined){
if(!(validate24(data45.requestId, {instancePath:instancePath+"/restores/" + i2+"/requestId",parentData:data45,parentDataProperty:"requestId",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err106 = {instancePath:instancePath+"/restores/" + i2,schemaPath:"#/properties/restores/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.restores.items.type,parentSchema:schema6.properties.restores.items,data:data45};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/restores",schemaPath:"#/properties/restores/type",keyword:"type",params:{type: "array"},schema:schema6.properties.restores.type,parentSchema:schema6.properties.restores,data:data44};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.validations !== undefined){
let data77 = data.validations;
if(Array.isArray(data77)){
const len3 = data77.length;
for(let i3=0; i3<len3; i3++){
let data78 = data77[i3];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err108 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data78.after === undefined){
const err109 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data78.expected === undefined){
const err110 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "expected"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data78.observed === undefined){
const err111 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "observed"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data78.verdict === undefined){
const err112 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data78.exitCode === undefined){
const err113 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data78.output === undefined){
const err114 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data78.startedAt === undefined){
const err115 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data78.durationSeconds === undefined){
const err116 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.validations.items.required,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key10 in data78){
if(!(func2.call(schema6.properties.validations.items.properties, key10))){
const err117 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.validations.items,data:data78};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data78.name !== undefined){
if(!(validate22(data78.name, {instancePath:instancePath+"/validations/" + i3+"/name",parentData:data78,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.after !== undefined){
if(!(validate29(data78.after, {instancePath:instancePath+"/validations/" + i3+"/after",parentData:data78,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data78.expected !== undefined){
if(!(validate22(data78.expected, {instancePath:instancePath+"/validations/" + i3+"/expected",parentData:data78,parentDataProperty:"expected",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.observed !== undefined){
if(!(validate22(data78.observed, {instancePath:instancePath+"/validations/" + i3+"/observed",parentData:data78,parentDataProperty:"observed",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.runId !== undefined){
if(!(validate22(data78.runId, {instancePath:instancePath+"/validations/" + i3+"/runId",parentData:data78,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data78.verdict !== undefined){
let data84 = data78.verdict;
if(!((((data84 === "passed") || (data84 === "failed")) || (data84 === "timed_out")) || (data84 === "skipped"))){
const err118 = {instancePath:instancePath+"/validations/" + i3+"/verdict",schemaPath:"#/properties/validations/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.validations.items.properties.verdict.enum},schema:schema6.properties.validations.items.properties.verdict.enum,parentSchema:schema6.properties.validations.items.properties.verdict,data:data84};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data78.exitCode !== undefined){
let data85 = data78.exitCode;
if((!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))) && (data85 !== null)){
const err119 = {instancePath:instancePath+"/validations/" + i3+"/exitCode",schemaPath:"#/properties/validations/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.validations.items.properties.exitCode.type},schema:schema6.properties.validations.items.properties.exitCode.type,parentSchema:schema6.properties.validations.items.properties.exitCode,data:data85};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data78.output !== undefined){
if(!(validate24(data78.output, {instancePath:instancePath+"/validations/" + i3+"/output",parentData:data78,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data78.startedAt !== undefined){
if(!(validate27(data78.startedAt, {instancePath:instancePath+"/validations/" + i3+"/startedAt",parentData:data78,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data78.durationSeconds !== undefined){
if(!(validate44(data78.durationSeconds, {instancePath:instancePath+"/validations/" + i3+"/durationSeconds",parentData:data78,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/validations/" + i3,schemaPath:"#/properties/validations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.validations.items.type,parentSchema:schema6.properties.validations.items,data:data78};
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
const err121 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.validations.type,parentSchema:schema6.properties.validations,data:data77};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.notExecuted !== undefined){
let data89 = data.notExecuted;
if(Array.isArray(data89)){
const len4 = data89.length;
for(let i4=0; i4<len4; i4++){
let data90 = data89[i4];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.name === undefined){
const err122 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data90};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data90.why === undefined){
const err123 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema6.properties.notExecuted.items.required,parentSchema:schema6.properties.notExecuted.items,data:data90};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key11 in data90){
if(!((key11 === "name") || (key11 === "why"))){
const err124 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.notExecuted.items,data:data90};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data90.name !== undefined){
if(!(validate22(data90.name, {instancePath:instancePath+"/notExecuted/" + i4+"/name",parentData:data90,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data90.why !== undefined){
if(!(validate22(data90.why, {instancePath:instancePath+"/notExecuted/" + i4+"/why",parentData:data90,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err125 = {instancePath:instancePath+"/notExecuted/" + i4,schemaPath:"#/properties/notExecuted/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.notExecuted.items.type,parentSchema:schema6.properties.notExecuted.items,data:data90};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/notExecuted",schemaPath:"#/properties/notExecuted/type",keyword:"type",params:{type: "array"},schema:schema6.properties.notExecuted.type,parentSchema:schema6.properties.notExecuted,data:data89};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.cleanup !== undefined){
let data93 = data.cleanup;
if(Array.isArray(data93)){
const len5 = data93.length;
for(let i5=0; i5<len5; i5++){
let data94 = data93[i5];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.name === undefined){
const err127 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data94.when === undefined){
const err128 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "when"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data94.verdict === undefined){
const err129 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data94.exitCode === undefined){
const err130 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "exitCode"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data94.output === undefined){
const err131 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data94.startedAt === undefined){
const err132 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "startedAt"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data94.durationSeconds === undefined){
const err133 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/required",keyword:"required",params:{missingProperty: "durationSeconds"},schema:schema6.properties.cleanup.items.required,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key12 in data94){
if(!((((((((key12 === "name") || (key12 === "when")) || (key12 === "runId")) || (key12 === "verdict")) || (key12 === "exitCode")) || (key12 === "output")) || (key12 === "startedAt")) || (key12 === "durationSeconds"))){
const err134 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data94.name !== undefined){
if(!(validate22(data94.name, {instancePath:instancePath+"/cleanup/" + i5+"/name",parentData:data94,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data94.when !== undefined){
let data96 = data94.when;
if(!(((data96 === "always") || (data96 === "on-success")) || (data96 === "never"))){
const err135 = {instancePath:instancePath+"/cleanup/" + i5+"/when",schemaPath:"#/properties/cleanup/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.when.enum},schema:schema6.properties.cleanup.items.properties.when.enum,parentSchema:schema6.properties.cleanup.items.properties.when,data:data96};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data94.runId !== undefined){
if(!(validate22(data94.runId, {instancePath:instancePath+"/cleanup/" + i5+"/runId",parentData:data94,parentDataProperty:"runId",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data94.verdict !== undefined){
let data98 = data94.verdict;
if(!((((data98 === "passed") || (data98 === "failed")) || (data98 === "timed_out")) || (data98 === "skipped"))){
const err136 = {instancePath:instancePath+"/cleanup/" + i5+"/verdict",schemaPath:"#/properties/cleanup/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.cleanup.items.properties.verdict.enum},schema:schema6.properties.cleanup.items.properties.verdict.enum,parentSchema:schema6.properties.cleanup.items.properties.verdict,data:data98};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data94.exitCode !== undefined){
let data99 = data94.exitCode;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (data99 !== null)){
const err137 = {instancePath:instancePath+"/cleanup/" + i5+"/exitCode",schemaPath:"#/properties/cleanup/items/properties/exitCode/type",keyword:"type",params:{type: schema6.properties.cleanup.items.properties.exitCode.type},schema:schema6.properties.cleanup.items.properties.exitCode.type,parentSchema:schema6.properties.cleanup.items.properties.exitCode,data:data99};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data94.output !== undefined){
if(!(validate24(data94.output, {instancePath:instancePath+"/cleanup/" + i5+"/output",parentData:data94,parentDataProperty:"output",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data94.startedAt !== undefined){
if(!(validate27(data94.startedAt, {instancePath:instancePath+"/cleanup/" + i5+"/startedAt",parentData:data94,parentDataProperty:"startedAt",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data94.durationSeconds !== undefined){
if(!(validate44(data94.durationSeconds, {instancePath:instancePath+"/cleanup/" + i5+"/durationSeconds",parentData:data94,parentDataProperty:"durationSeconds",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err138 = {instancePath:instancePath+"/cleanup/" + i5,schemaPath:"#/properties/cleanup/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.cleanup.items.type,parentSchema:schema6.properties.cleanup.items,data:data94};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "array"},schema:schema6.properties.cleanup.type,parentSchema:schema6.properties.cleanup,data:data93};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.leftBehind !== undefined){
let data103 = data.leftBehind;
if(Array.isArray(data103)){
const len6 = data103.length;
for(let i6=0; i6<len6; i6++){
let data104 = data103[i6];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.restore === undefined){
const err140 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "restore"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data104};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data104.target === undefined){
const err141 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/required",keyword:"required",params:{missingProperty: "target"},schema:schema6.properties.leftBehind.items.required,parentSchema:schema6.properties.leftBehind.items,data:data104};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key13 in data104){
if(!((key13 === "restore") || (key13 === "target"))){
const err142 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.leftBehind.items,data:data104};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data104.restore !== undefined){
if(!(validate22(data104.restore, {instancePath:instancePath+"/leftBehind/" + i6+"/restore",parentData:data104,parentDataProperty:"restore",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data104.target !== undefined){
let data106 = data104.target;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key14 in data106){
if(!(validate22(data106[key14], {instancePath:instancePath+"/leftBehind/" + i6+"/target/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data106,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err143 = {instancePath:instancePath+"/leftBehind/" + i6+"/target",schemaPath:"#/properties/leftBehind/items/properties/target/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.properties.target.type,parentSchema:schema6.properties.leftBehind.items.properties.target,data:data106};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/leftBehind/" + i6,schemaPath:"#/properties/leftBehind/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.leftBehind.items.type,parentSchema:schema6.properties.leftBehind.items,data:data104};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/leftBehind",schemaPath:"#/properties/leftBehind/type",keyword:"type",params:{type: "array"},schema:schema6.properties.leftBehind.type,parentSchema:schema6.properties.leftBehind,data:data103};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.calls !== undefined){
let data108 = data.calls;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key15 in data108){
let data109 = data108[key15];
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err146 = {instancePath:instancePath+"/calls/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.calls.additionalProperties.type,parentSchema:schema6.properties.calls.additionalProperties,data:data109};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err147 = {instancePath:instancePath+"/calls/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/calls/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema6.properties.calls.additionalProperties,data:data109};
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
}
else {
const err148 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.calls.type,parentSchema:schema6.properties.calls,data:data108};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
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
export const validateRecord = validate as unknown as { (data: unknown): boolean; errors?: Finding[] | null };
