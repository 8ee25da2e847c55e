// made by npm run generate from contracts/taiga.yaml
const part0 = validate16;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern6 = new RegExp("^[0-9]{10}$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"},message:"must have required property 'providerId'"});
errors++;
}
if(data.practiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "practiceId"},message:"must have required property 'practiceId'"});
errors++;
}
if(data.providerNpi === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerNpi"},message:"must have required property 'providerNpi'"});
errors++;
}
if(data.practiceName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "practiceName"},message:"must have required property 'practiceName'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "providerId") || (key0 === "practiceId")) || (key0 === "providerNpi")) || (key0 === "practiceName")) || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.practiceId !== undefined){
let data1 = data.practiceId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/practiceId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providerNpi !== undefined){
let data2 = data.providerNpi;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \"^[0-9]{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.practiceName !== undefined){
let data3 = data.practiceName;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/practiceName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practiceName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("already_exists" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "already_exists"},message:"must be equal to constant"});
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

const part1 = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerId"},message:"must have required property 'providerId'"});
errors++;
}
if(data.practiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "practiceId"},message:"must have required property 'practiceId'"});
errors++;
}
if(data.providerNpi === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerNpi"},message:"must have required property 'providerNpi'"});
errors++;
}
if(data.practiceName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "practiceName"},message:"must have required property 'practiceName'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((key0 === "providerId") || (key0 === "practiceId")) || (key0 === "providerNpi")) || (key0 === "practiceName")) || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.practiceId !== undefined){
let data1 = data.practiceId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/practiceId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providerNpi !== undefined){
let data2 = data.providerNpi;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \"^[0-9]{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.practiceName !== undefined){
let data3 = data.practiceName;
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/practiceName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practiceName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("created" !== data4){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "created"},message:"must be equal to constant"});
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

const part2 = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(key0 === "error")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const part3 = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessionId"},message:"must have required property 'sessionId'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((key0 === "sessionId") || (key0 === "status")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("processing" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "processing"},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const part4 = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "error") || (key0 === "issues"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.issues !== undefined){
let data1 = data.issues;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/issues",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data2.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key1 in data2){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "path") || (key1 === "message"))){
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.path !== undefined){
if(typeof data2.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.message !== undefined){
let data4 = data2.message;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0+"/message",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issues/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/issues",keyword:"type",params:{type: "array"},message:"must be array"});
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

const part5 = validate21;
const schema40 = {"type":"object","required":["sessionId","status","message","patientName","dateOfService"],"properties":{"sessionId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"status":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"message":{"type":"string","minLength":1},"patientName":{"type":"string","minLength":1},"dateOfService":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"createdAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"updatedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"claim":{"type":"object","required":["submittedAt","lastUpdated"],"properties":{"submittedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"lastUpdated":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}},"additionalProperties":false},"events":{"type":"array","items":{"type":"object","required":["type","timestamp"],"properties":{"type":{"type":"string","pattern":"^[0-9a-z]+(_[0-9a-z]+)*$"},"timestamp":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}},"additionalProperties":false}}},"if":{"properties":{"status":{"const":"processing"}},"additionalProperties":true},"then":{"required":["createdAt","updatedAt"],"properties":{"createdAt":true,"updatedAt":true,"claim":false,"events":false},"additionalProperties":true},"else":{"required":["claim","events"],"properties":{"claim":true,"events":true,"createdAt":false,"updatedAt":false},"additionalProperties":true},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern13 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
const pattern17 = new RegExp("^[0-9a-z]+(_[0-9a-z]+)*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if("processing" !== data.status){
(vErrors ??= []).push({});
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property 'createdAt'"});
errors++;
}
if(data.updatedAt === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property 'updatedAt'"});
errors++;
}
if(data.claim !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.events !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.createdAt !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
if(data.updatedAt !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"false schema",params:{},message:"boolean schema is false"});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sessionId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessionId"},message:"must have required property 'sessionId'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
if(data.patientName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patientName"},message:"must have required property 'patientName'"});
errors++;
}
if(data.dateOfService === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dateOfService"},message:"must have required property 'dateOfService'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema40.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessionId !== undefined){
let data5 = data.sessionId;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data6 === "processing") || (data6 === "submitted")) || (data6 === "accepted")) || (data6 === "rejected")) || (data6 === "denied")) || (data6 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema40.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.message !== undefined){
let data7 = data.message;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientName !== undefined){
let data8 = data.patientName;
if(typeof data8 === "string"){
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patientName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfService !== undefined){
let data9 = data.dateOfService;
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.createdAt !== undefined){
let data10 = data.createdAt;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.updatedAt !== undefined){
let data11 = data.updatedAt;
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updatedAt",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
let data12 = data.claim;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.submittedAt === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"required",params:{missingProperty: "submittedAt"},message:"must have required property 'submittedAt'"});
errors++;
}
if(data12.lastUpdated === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"required",params:{missingProperty: "lastUpdated"},message:"must have required property 'lastUpdated'"});
errors++;
}
for(const key1 in data12){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key1 === "submittedAt") || (key1 === "lastUpdated"))){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.submittedAt !== undefined){
let data13 = data12.submittedAt;
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/claim/submittedAt",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claim/submittedAt",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.lastUpdated !== undefined){
let data14 = data12.lastUpdated;
if(typeof data14 === "string"){
if(!pattern13.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/claim/lastUpdated",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claim/lastUpdated",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.events !== undefined){
let data15 = data.events;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,keyword:"required",params:{missingProperty: "type"},message:"must have required property 'type'"});
errors++;
}
if(data16.timestamp === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property 'timestamp'"});
errors++;
}
for(const key2 in data16){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key2 === "type") || (key2 === "timestamp"))){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data16.type !== undefined){
let data17 = data16.type;
if(typeof data17 === "string"){
if(!pattern17.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0+"/type",keyword:"pattern",params:{pattern: "^[0-9a-z]+(_[0-9a-z]+)*$"},message:"must match pattern \"^[0-9a-z]+(_[0-9a-z]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data16.timestamp !== undefined){
let data18 = data16.timestamp;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0+"/timestamp",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validators = {
  'taiga.onboardProvider.200': part0,
  'taiga.onboardProvider.201': part1,
  'taiga.onboardProvider.400': part2,
  'taiga.onboardProvider.401': part2,
  'taiga.onboardProvider.429': part2,
  'taiga.onboardProvider.500': part2,
  'taiga.onboardProvider.503': part2,
  'taiga.submitSession.201': part3,
  'taiga.submitSession.400': part4,
  'taiga.submitSession.401': part2,
  'taiga.submitSession.404': part2,
  'taiga.submitSession.429': part2,
  'taiga.submitSession.500': part2,
  'taiga.submitSession.503': part2,
  'taiga.sessionStatus.200': part5,
  'taiga.sessionStatus.401': part2,
  'taiga.sessionStatus.404': part2,
  'taiga.sessionStatus.429': part2,
  'taiga.sessionStatus.500': part2,
  'taiga.sessionStatus.503': part2,
}
