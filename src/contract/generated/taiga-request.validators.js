// made by npm run generate from contracts/taiga.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;
const pattern4 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^[0-9]{10}$", "u");
const pattern7 = new RegExp("^[0-9A-Za-z]{10}$", "u");
const pattern9 = new RegExp("^[0-9]{2}-?[0-9]{7}$", "u");
const pattern12 = new RegExp("^[A-Za-z]{2}$", "u");
const pattern13 = new RegExp("^[0-9]{5}(-?[0-9]{4})?$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "street"},message:"must have required property 'street'"});
errors++;
}
if(data.city === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "city"},message:"must have required property 'city'"});
errors++;
}
if(data.state === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "state"},message:"must have required property 'state'"});
errors++;
}
if(data.zip === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zip"},message:"must have required property 'zip'"});
errors++;
}
if(data.street !== undefined){
let data0 = data.street;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/street",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/street",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.city !== undefined){
let data1 = data.city;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/city",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/city",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"pattern",params:{pattern: "^[A-Za-z]{2}$"},message:"must match pattern \"^[A-Za-z]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/state",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.zip !== undefined){
let data3 = data.zip;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/zip",keyword:"pattern",params:{pattern: "^[0-9]{5}(-?[0-9]{4})?$"},message:"must match pattern \"^[0-9]{5}(-?[0-9]{4})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/zip",keyword:"type",params:{type: "string"},message:"must be string"});
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
if(data.provider === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"},message:"must have required property 'provider'"});
errors++;
}
if(data.practice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "practice"},message:"must have required property 'practice'"});
errors++;
}
if(data.provider !== undefined){
let data0 = data.provider;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data0.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data0.npi === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"required",params:{missingProperty: "npi"},message:"must have required property 'npi'"});
errors++;
}
if(data0.firstName !== undefined){
let data1 = data0.firstName;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/firstName",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.lastName !== undefined){
let data2 = data0.lastName;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/lastName",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.npi !== undefined){
let data3 = data0.npi;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \"^[0-9]{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.taxonomyCode !== undefined){
let data4 = data0.taxonomyCode;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxonomyCode",keyword:"pattern",params:{pattern: "^[0-9A-Za-z]{10}$"},message:"must match pattern \"^[0-9A-Za-z]{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxonomyCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.specialty !== undefined){
if(typeof data0.specialty !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/provider/specialty",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.credentials !== undefined){
if(typeof data0.credentials !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/provider/credentials",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.practice !== undefined){
let data7 = data.practice;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/practice",keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data7.taxId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/practice",keyword:"required",params:{missingProperty: "taxId"},message:"must have required property 'taxId'"});
errors++;
}
if(data7.address === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/practice",keyword:"required",params:{missingProperty: "address"},message:"must have required property 'address'"});
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/practice/name",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practice/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.taxId !== undefined){
let data9 = data7.taxId;
if(typeof data9 === "string"){
if(!pattern9.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/practice/taxId",keyword:"pattern",params:{pattern: "^[0-9]{2}-?[0-9]{7}$"},message:"must match pattern \"^[0-9]{2}-?[0-9]{7}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practice/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.address !== undefined){
if(!(validate17(data7.address, {instancePath:instancePath+"/practice/address",parentData:data7,parentDataProperty:"address",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data7.phone !== undefined){
if(typeof data7.phone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/practice/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.contactName !== undefined){
if(typeof data7.contactName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/practice/contactName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/practice",keyword:"type",params:{type: "object"},message:"must be object"});
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

const part1 = validate19;
const schema37 = {"type":"object","required":["providerNpi","patient","session"],"properties":{"providerNpi":{"type":"string","pattern":"^[0-9]{10}$"},"patient":{"type":"object","required":["firstName","lastName","dateOfBirth","gender","address","insurance"],"properties":{"firstName":{"type":"string","pattern":"\\S"},"lastName":{"type":"string","pattern":"\\S"},"dateOfBirth":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"gender":{"type":"string","enum":["F","M","U"]},"address":{"$ref":"#/$defs/Address"},"insurance":{"type":"object","required":["memberId","payerName"],"properties":{"memberId":{"type":"string","pattern":"\\S"},"payerName":{"type":"string","pattern":"\\S"}}}}},"session":{"type":"object","required":["dateOfService"],"properties":{"dateOfService":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"placeOfService":{"type":"string","pattern":"\\S"},"durationMinutes":{"type":"integer","minimum":1},"diagnosisCodes":{"type":"array","items":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$"},"description":{"type":"string"}}}},"procedureCodes":{"type":"array","items":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$"},"description":{"type":"string"},"modifiers":{"type":"array","maxItems":4,"items":{"type":"string","pattern":"^[0-9A-Z]{2}$"}},"units":{"type":"integer","minimum":1}}}},"noteText":{"type":"string"}},"anyOf":[{"required":["noteText"],"properties":{"noteText":{"pattern":"\\S"}}},{"required":["diagnosisCodes","procedureCodes"],"properties":{"diagnosisCodes":{"minItems":1},"procedureCodes":{"minItems":1}}},{"required":["diagnosisCodes","durationMinutes"],"properties":{"diagnosisCodes":{"minItems":1},"durationMinutes":true}}]}}};
const pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern23 = new RegExp("^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$", "u");
const pattern24 = new RegExp("^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$", "u");
const pattern25 = new RegExp("^[0-9A-Z]{2}$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerNpi === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerNpi"},message:"must have required property 'providerNpi'"});
errors++;
}
if(data.patient === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patient"},message:"must have required property 'patient'"});
errors++;
}
if(data.session === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "session"},message:"must have required property 'session'"});
errors++;
}
if(data.providerNpi !== undefined){
let data0 = data.providerNpi;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \"^[0-9]{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providerNpi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patient !== undefined){
let data1 = data.patient;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.firstName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data1.lastName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data1.dateOfBirth === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "dateOfBirth"},message:"must have required property 'dateOfBirth'"});
errors++;
}
if(data1.gender === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "gender"},message:"must have required property 'gender'"});
errors++;
}
if(data1.address === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "address"},message:"must have required property 'address'"});
errors++;
}
if(data1.insurance === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"required",params:{missingProperty: "insurance"},message:"must have required property 'insurance'"});
errors++;
}
if(data1.firstName !== undefined){
let data2 = data1.firstName;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/patient/firstName",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.lastName !== undefined){
let data3 = data1.lastName;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/patient/lastName",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.dateOfBirth !== undefined){
let data4 = data1.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/patient/dateOfBirth",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.gender !== undefined){
let data5 = data1.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patient/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data5 === "F") || (data5 === "M")) || (data5 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/patient/gender",keyword:"enum",params:{allowedValues: schema37.properties.patient.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data1.address !== undefined){
if(!(validate17(data1.address, {instancePath:instancePath+"/patient/address",parentData:data1,parentDataProperty:"address",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data1.insurance !== undefined){
let data7 = data1.insurance;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.memberId === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance",keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data7.payerName === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance",keyword:"required",params:{missingProperty: "payerName"},message:"must have required property 'payerName'"});
errors++;
}
if(data7.memberId !== undefined){
let data8 = data7.memberId;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance/memberId",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.payerName !== undefined){
let data9 = data7.payerName;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance/payerName",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance/payerName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient/insurance",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patient",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.session !== undefined){
let data10 = data.session;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.noteText === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "noteText"},message:"must have required property 'noteText'"});
errors++;
}
if(data10.noteText !== undefined){
let data11 = data10.noteText;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/session/noteText",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
}
}
var _valid0 = _errs23 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs25 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.diagnosisCodes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "diagnosisCodes"},message:"must have required property 'diagnosisCodes'"});
errors++;
}
if(data10.procedureCodes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "procedureCodes"},message:"must have required property 'procedureCodes'"});
errors++;
}
if(data10.diagnosisCodes !== undefined){
let data12 = data10.diagnosisCodes;
if(Array.isArray(data12)){
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
}
}
if(data10.procedureCodes !== undefined){
let data13 = data10.procedureCodes;
if(Array.isArray(data13)){
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
}
}
}
var _valid0 = _errs25 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs28 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.diagnosisCodes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "diagnosisCodes"},message:"must have required property 'diagnosisCodes'"});
errors++;
}
if(data10.durationMinutes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "durationMinutes"},message:"must have required property 'durationMinutes'"});
errors++;
}
if(data10.diagnosisCodes !== undefined){
let data14 = data10.diagnosisCodes;
if(Array.isArray(data14)){
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
}
}
}
var _valid0 = _errs28 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.dateOfService === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"required",params:{missingProperty: "dateOfService"},message:"must have required property 'dateOfService'"});
errors++;
}
if(data10.dateOfService !== undefined){
let data15 = data10.dateOfService;
if(typeof data15 === "string"){
if(!pattern17.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/session/dateOfService",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/dateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.placeOfService !== undefined){
let data16 = data10.placeOfService;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/session/placeOfService",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \"\\S\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/placeOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.durationMinutes !== undefined){
let data17 = data10.durationMinutes;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/session/durationMinutes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/session/durationMinutes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data10.diagnosisCodes !== undefined){
let data18 = data10.diagnosisCodes;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data19.code !== undefined){
let data20 = data19.code;
if(typeof data20 === "string"){
if(!pattern23.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0+"/code",keyword:"pattern",params:{pattern: "^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$"},message:"must match pattern \"^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.description !== undefined){
if(typeof data19.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.procedureCodes !== undefined){
let data22 = data10.procedureCodes;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data23.code !== undefined){
let data24 = data23.code;
if(typeof data24 === "string"){
if(!pattern24.test(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/code",keyword:"pattern",params:{pattern: "^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$"},message:"must match pattern \"^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data23.description !== undefined){
if(typeof data23.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data23.modifiers !== undefined){
let data26 = data23.modifiers;
if(Array.isArray(data26)){
if(data26.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/modifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(vErrors !== null && vErrors.length >= 1000) break;
let data27 = data26[i2];
if(typeof data27 === "string"){
if(!pattern25.test(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/modifiers/" + i2,keyword:"pattern",params:{pattern: "^[0-9A-Z]{2}$"},message:"must match pattern \"^[0-9A-Z]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/modifiers/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/modifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data23.units !== undefined){
let data28 = data23.units;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/units",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1+"/units",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.noteText !== undefined){
if(typeof data10.noteText !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session/noteText",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "object"},message:"must be object"});
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

export const validators = {
  'taiga.onboardProvider.request': part0,
  'taiga.submitSession.request': part1,
}
