// made by npm run generate from contracts/fault.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const schema34 = {"type":"object","properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}},"additionalProperties":false,"required":["max","per"]},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/failure"}},"additionalProperties":false,"dependentRequired":{"on":["fails"],"fails":["on"],"times":["on"],"branch":["outcomes"],"outcomes":["branch"],"repeat":["steps"],"steps":["repeat"],"use":["for"],"for":["use"],"lasts":["on"],"match":["on"],"inFlight":["on"],"rate":["on"],"every":["on"],"chance":["on"]},"$defs":{"claim":{"type":"object","properties":{"subscriber":{"type":"object","properties":{"memberId":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]},"groupNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50}},"additionalProperties":false},"dependent":{"type":"object","properties":{"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false},"provider":{"type":"object","properties":{"organizationName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"}},"additionalProperties":false},"payer":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"serviceDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"serviceEndDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"type":"object","properties":{"procedure":{"type":"string","pattern":"^[A-Z0-9]{5,11}$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"units":{"type":"number","exclusiveMinimum":0,"maximum":9999},"modifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z0-9]{2}$"}},"qualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"revenueCode":{"type":"string","pattern":"^\\d{3,4}$"}},"additionalProperties":false,"required":["procedure","charge"]}},"patientAccountNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":38},"payerClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"clearinghouseClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"warnings":{"type":"array","minItems":1,"items":{"type":"object","properties":{"code":{"type":"string","minLength":1},"description":{"type":"string","minLength":1}},"additionalProperties":false,"required":["code","description"]}},"notFound":{"$ref":"#/$defs/reason"},"session":{"type":"boolean","const":true}},"additionalProperties":false,"dependentRequired":{"serviceEndDate":["serviceDate"]}},"reason":{"type":"object","properties":{"category":{"type":"string"},"status":{"type":"string"},"entity":{"type":"string"}},"additionalProperties":false,"required":["category","status"]},"partialReason":{"type":"object","properties":{"category":{"type":"string"},"status":{"type":"string"},"entity":{"type":"string"}},"additionalProperties":false,"minProperties":1},"outcome":{"type":"object","properties":{"outcome":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"weight":{"type":"integer","minimum":1,"maximum":1000},"steps":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/step"}}},"additionalProperties":false,"required":["outcome","steps"]},"failure":{"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}},"additionalProperties":false,"minProperties":1},"payer":{"$ref":"#/$defs/reason"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const func0 = Object.is;
const pattern4 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const schema35 = {"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}},"additionalProperties":false,"minProperties":1},"payer":{"$ref":"#/$defs/reason"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]};
const pattern11 = new RegExp("^/", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "category"},message:"must have required property 'category'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "category") || (key0 === "status")) || (key0 === "entity"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.category !== undefined){
if(typeof data.category !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/category",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.hang === undefined) && (missing1 = "hang")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.reset === undefined) && (missing2 = "reset")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.empty === undefined) && (missing3 = "empty")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.garbage === undefined) && (missing4 = "garbage")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid3 = true;
passing0 = 4;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.truncated === undefined) && (missing5 = "truncated")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid3 = true;
passing0 = 5;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.length === undefined) && (missing6 = "length")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid3 = true;
passing0 = 6;
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.dribble === undefined) && (missing7 = "dribble")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid3 = true;
passing0 = 7;
}
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.revoked === undefined) && (missing8 = "revoked")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid3 = true;
passing0 = 8;
}
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.patch === undefined) && (missing9 = "patch")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid3 = true;
passing0 = 9;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.payer === undefined) && (missing10 = "payer")){
(vErrors ??= []).push({});
errors++;
}
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid3 = true;
passing0 = 10;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({});
errors++;
}
else {
let missing11;
if((data.delay === undefined) && (missing11 = "delay")){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid3 = true;
passing0 = 11;
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid3){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
(vErrors ??= []).push({});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.delay === undefined) && (missing12 = "delay")) || ((data.hang === undefined) && (missing12 = "hang"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid4 = _errs21 === errors;
if(valid4){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data0 < 400 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"});
errors++;
}
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if((typeof data1 !== "string") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: schema35.properties.delay.type},message:"must be string,object"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"});
errors++;
}
if(Object.keys(data1).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "min") || (key1 === "max")) || (key1 === "median")) || (key1 === "sigma"))){
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.min !== undefined){
let data2 = data1.min;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/min",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.max !== undefined){
let data3 = data1.max;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/max",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.median !== undefined){
let data4 = data1.median;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/median",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/median",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.sigma !== undefined){
let data5 = data1.sigma;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"});
errors++;
}
if(data5 <= 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/delay/sigma",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data1.min !== undefined){
if(data1.max === undefined){
const err37 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data1.max !== undefined){
if(data1.min === undefined){
const err38 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data1.median !== undefined){
if(data1.sigma === undefined){
const err39 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data1.sigma !== undefined){
if(data1.median === undefined){
const err40 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err40);
errors++;
}
}
}
}
if(data.hang !== undefined){
let data6 = data.hang;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reset !== undefined){
let data7 = data.reset;
if(!((data7 === true) || (data7 === "middle"))){
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema35.properties.reset.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.empty !== undefined){
let data8 = data.empty;
if(typeof data8 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data8){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.garbage !== undefined){
let data9 = data.garbage;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.truncated !== undefined){
let data10 = data.truncated;
if(typeof data10 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.length !== undefined){
let data11 = data.length;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data11 === "short") || (data11 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema35.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data12 = data.dribble;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/dribble",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dribble",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revoked !== undefined){
let data13 = data.revoked;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data13){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.patch !== undefined){
let data14 = data.patch;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data14){
if(!(((key2 === "set") || (key2 === "remove")) || (key2 === "reverse"))){
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data14.set !== undefined){
let data15 = data14.set;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data15){
if(!(pattern11.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data14.remove !== undefined){
let data16 = data14.remove;
if(Array.isArray(data16)){
if(data16.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data16.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/remove",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data14.reverse !== undefined){
let data18 = data14.reverse;
if(Array.isArray(data18)){
if(data18.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(!pattern11.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse/" + i1,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch/reverse",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.payer !== undefined){
if(!(validate17(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.carriedOut !== undefined){
let data21 = data.carriedOut;
if(typeof data21 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data21){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid1;
valid1 = false;
for(const v0 of schema34.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema34.properties.on.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.times !== undefined){
let data1 = data.times;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.lasts !== undefined){
let data2 = data.lasts;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lasts",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lasts",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.match !== undefined){
let data3 = data.match;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"});
errors++;
}
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(data4.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.inFlight !== undefined){
let data5 = data.inFlight;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.rate !== undefined){
let data6 = data.rate;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.max === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "max"},message:"must have required property 'max'"});
errors++;
}
if(data6.per === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "per"},message:"must have required property 'per'"});
errors++;
}
for(const key2 in data6){
if(!((key2 === "max") || (key2 === "per"))){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.max !== undefined){
let data7 = data6.max;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data6.per !== undefined){
let data8 = data6.per;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/per",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate/per",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.every !== undefined){
let data9 = data.every;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data9 < 2 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.chance !== undefined){
let data10 = data.chance;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data10 <= 0 || isNaN(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.fails !== undefined){
if(!(validate16(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(data.fails === undefined){
const err31 = {instancePath,keyword:"dependentRequired",params:{property: "on",
    missingProperty: "fails",
    depsCount: 1,
    deps: "fails"},message:"must have property fails when property on is present"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.fails !== undefined){
if(data.on === undefined){
const err32 = {instancePath,keyword:"dependentRequired",params:{property: "fails",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property fails is present"};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data.times !== undefined){
if(data.on === undefined){
const err33 = {instancePath,keyword:"dependentRequired",params:{property: "times",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property times is present"};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data.branch !== undefined){
if(data.outcomes === undefined){
const err34 = {instancePath,keyword:"dependentRequired",params:{property: "branch",
    missingProperty: "outcomes",
    depsCount: 1,
    deps: "outcomes"},message:"must have property outcomes when property branch is present"};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data.outcomes !== undefined){
if(data.branch === undefined){
const err35 = {instancePath,keyword:"dependentRequired",params:{property: "outcomes",
    missingProperty: "branch",
    depsCount: 1,
    deps: "branch"},message:"must have property branch when property outcomes is present"};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.repeat !== undefined){
if(data.steps === undefined){
const err36 = {instancePath,keyword:"dependentRequired",params:{property: "repeat",
    missingProperty: "steps",
    depsCount: 1,
    deps: "steps"},message:"must have property steps when property repeat is present"};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.steps !== undefined){
if(data.repeat === undefined){
const err37 = {instancePath,keyword:"dependentRequired",params:{property: "steps",
    missingProperty: "repeat",
    depsCount: 1,
    deps: "repeat"},message:"must have property repeat when property steps is present"};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.use !== undefined){
if(data.for === undefined){
const err38 = {instancePath,keyword:"dependentRequired",params:{property: "use",
    missingProperty: "for",
    depsCount: 1,
    deps: "for"},message:"must have property for when property use is present"};
(vErrors ??= []).push(err38);
errors++;
}
}
if(data.for !== undefined){
if(data.use === undefined){
const err39 = {instancePath,keyword:"dependentRequired",params:{property: "for",
    missingProperty: "use",
    depsCount: 1,
    deps: "use"},message:"must have property use when property for is present"};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data.lasts !== undefined){
if(data.on === undefined){
const err40 = {instancePath,keyword:"dependentRequired",params:{property: "lasts",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property lasts is present"};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.match !== undefined){
if(data.on === undefined){
const err41 = {instancePath,keyword:"dependentRequired",params:{property: "match",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property match is present"};
(vErrors ??= []).push(err41);
errors++;
}
}
if(data.inFlight !== undefined){
if(data.on === undefined){
const err42 = {instancePath,keyword:"dependentRequired",params:{property: "inFlight",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property inFlight is present"};
(vErrors ??= []).push(err42);
errors++;
}
}
if(data.rate !== undefined){
if(data.on === undefined){
const err43 = {instancePath,keyword:"dependentRequired",params:{property: "rate",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property rate is present"};
(vErrors ??= []).push(err43);
errors++;
}
}
if(data.every !== undefined){
if(data.on === undefined){
const err44 = {instancePath,keyword:"dependentRequired",params:{property: "every",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property every is present"};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.chance !== undefined){
if(data.on === undefined){
const err45 = {instancePath,keyword:"dependentRequired",params:{property: "chance",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property chance is present"};
(vErrors ??= []).push(err45);
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validators = {
  'fault': part0,
}
