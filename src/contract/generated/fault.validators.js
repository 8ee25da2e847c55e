// made by npm run generate from contracts/fault.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate15;
const schema35 = {"type":"object","properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"$ref":"#/$defs/duration"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"$ref":"#/$defs/duration"}},"additionalProperties":false,"required":["max","per"]},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/failure"}},"additionalProperties":false,"required":["on","fails"]};
const func1 = Object.prototype.hasOwnProperty;
const func0 = Object.is;
const pattern4 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const schema38 = {"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"$ref":"#/$defs/delay"},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"$ref":"#/$defs/duration"},"revoked":{"type":"boolean","const":true},"patch":{"$ref":"#/$defs/patch"},"payer":{"$ref":"#/$defs/failedSearch"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]};
const schema39 = {"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"$ref":"#/$defs/duration"},"max":{"$ref":"#/$defs/duration"},"median":{"$ref":"#/$defs/duration"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type},message:"must be string,object"});
errors++;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
(vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"});
errors++;
}
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "min") || (key0 === "max")) || (key0 === "median")) || (key0 === "sigma"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.min !== undefined){
let data0 = data.min;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.max !== undefined){
let data1 = data.max;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.median !== undefined){
let data2 = data.median;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/median",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/median",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sigma !== undefined){
let data3 = data.sigma;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sigma",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.min !== undefined){
if(data.max === undefined){
const err14 = {instancePath,keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.max !== undefined){
if(data.min === undefined){
const err15 = {instancePath,keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.median !== undefined){
if(data.sigma === undefined){
const err16 = {instancePath,keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data.sigma !== undefined){
if(data.median === undefined){
const err17 = {instancePath,keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err17);
errors++;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const pattern11 = new RegExp("^/", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "set") || (key0 === "remove")) || (key0 === "reverse"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.set !== undefined){
let data0 = data.set;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data0){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(pattern11.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.remove !== undefined){
let data1 = data.remove;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/remove/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reverse !== undefined){
let data3 = data.reverse;
if(Array.isArray(data3)){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/reverse/" + i1,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reverse/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/reverse",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((((key0 === "category") || (key0 === "status")) || (key0 === "entity")) || (key0 === "allowDeactivated"))){
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
if(data.allowDeactivated !== undefined){
if(true !== data.allowDeactivated){
(vErrors ??= []).push({instancePath:instancePath+"/allowDeactivated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema38.properties, key0))){
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
if(!(validate18(data.delay, {instancePath:instancePath+"/delay",parentData:data,parentDataProperty:"delay",rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.hang !== undefined){
let data2 = data.hang;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/hang",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reset !== undefined){
let data3 = data.reset;
if(!((data3 === true) || (data3 === "middle"))){
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema38.properties.reset.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.empty !== undefined){
let data4 = data.empty;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/empty",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.garbage !== undefined){
let data5 = data.garbage;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data5){
(vErrors ??= []).push({instancePath:instancePath+"/garbage",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.truncated !== undefined){
let data6 = data.truncated;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data6){
(vErrors ??= []).push({instancePath:instancePath+"/truncated",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.length !== undefined){
let data7 = data.length;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "short") || (data7 === "long"))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema38.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data8 = data.dribble;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
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
let data9 = data.revoked;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.patch !== undefined){
if(!(validate20(data.patch, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate22(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.carriedOut !== undefined){
let data12 = data.carriedOut;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data12){
(vErrors ??= []).push({instancePath:instancePath+"/carriedOut",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "on"},message:"must have required property 'on'"});
errors++;
}
if(data.fails === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fails"},message:"must have required property 'fails'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema35.properties, key0))){
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
for(const v0 of schema35.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema35.properties.on.enum},message:"must be equal to one of the allowed values"});
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(!(validate17(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
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
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
validate15.errors = vErrors;
return errors === 0;
}

export const validators = {
  'fault': part0,
}
