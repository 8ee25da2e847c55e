// made by npm run generate from contracts/

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}

function taiga() {
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

const part1 = validate20;
const pattern14 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((key0 === "providerId") || (key0 === "practiceId")) || (key0 === "providerNpi")) || (key0 === "practiceName")) || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
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
if(!pattern14.test(data1)){
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
validate20.errors = vErrors;
return errors === 0;
}

const part2 = validate21;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((((key0 === "providerId") || (key0 === "practiceId")) || (key0 === "providerNpi")) || (key0 === "practiceName")) || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
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
if(!pattern14.test(data1)){
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
validate21.errors = vErrors;
return errors === 0;
}

const part3 = validate22;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
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
validate22.errors = vErrors;
return errors === 0;
}

const part4 = validate23;
const schema41 = {"type":"object","required":["providerNpi","patient","session"],"properties":{"providerNpi":{"type":"string","pattern":"^[0-9]{10}$"},"patient":{"type":"object","required":["firstName","lastName","dateOfBirth","gender","address","insurance"],"properties":{"firstName":{"type":"string","pattern":"\\S"},"lastName":{"type":"string","pattern":"\\S"},"dateOfBirth":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"gender":{"type":"string","enum":["F","M","U"]},"address":{"$ref":"#/$defs/Address"},"insurance":{"type":"object","required":["memberId","payerName"],"properties":{"memberId":{"type":"string","pattern":"\\S"},"payerName":{"type":"string","pattern":"\\S"}}}}},"session":{"type":"object","required":["dateOfService"],"properties":{"dateOfService":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"placeOfService":{"type":"string","pattern":"\\S"},"durationMinutes":{"type":"integer","minimum":1},"diagnosisCodes":{"type":"array","items":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$"},"description":{"type":"string"}}}},"procedureCodes":{"type":"array","items":{"type":"object","required":["code"],"properties":{"code":{"type":"string","pattern":"^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$"},"description":{"type":"string"},"modifiers":{"type":"array","maxItems":4,"items":{"type":"string","pattern":"^[0-9A-Z]{2}$"}},"units":{"type":"integer","minimum":1}}}},"noteText":{"type":"string"}},"anyOf":[{"required":["noteText"],"properties":{"noteText":{"pattern":"\\S"}}},{"required":["diagnosisCodes","procedureCodes"],"properties":{"diagnosisCodes":{"minItems":1},"procedureCodes":{"minItems":1}}},{"required":["diagnosisCodes","durationMinutes"],"properties":{"diagnosisCodes":{"minItems":1},"durationMinutes":true}}]}}};
const pattern23 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern29 = new RegExp("^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$", "u");
const pattern30 = new RegExp("^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$", "u");
const pattern31 = new RegExp("^[0-9A-Z]{2}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern23.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/patient/gender",keyword:"enum",params:{allowedValues: schema41.properties.patient.properties.gender.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern23.test(data15)){
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
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session/diagnosisCodes/" + i0,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data19.code !== undefined){
let data20 = data19.code;
if(typeof data20 === "string"){
if(!pattern29.test(data20)){
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
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/session/procedureCodes/" + i1,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data23.code !== undefined){
let data24 = data23.code;
if(typeof data24 === "string"){
if(!pattern30.test(data24)){
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
let data27 = data26[i2];
if(typeof data27 === "string"){
if(!pattern31.test(data27)){
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
validate23.errors = vErrors;
return errors === 0;
}

const part5 = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(((key0 === "sessionId") || (key0 === "status")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessionId !== undefined){
let data0 = data.sessionId;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
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
validate25.errors = vErrors;
return errors === 0;
}

const part6 = validate26;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
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
validate26.errors = vErrors;
return errors === 0;
}

const part7 = validate27;
const schema44 = {"type":"object","required":["sessionId","status","message","patientName","dateOfService"],"properties":{"sessionId":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"status":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"message":{"type":"string","minLength":1},"patientName":{"type":"string","minLength":1},"dateOfService":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"createdAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"updatedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"claim":{"type":"object","required":["submittedAt","lastUpdated"],"properties":{"submittedAt":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"lastUpdated":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}},"additionalProperties":false},"events":{"type":"array","items":{"type":"object","required":["type","timestamp"],"properties":{"type":{"type":"string","pattern":"^[0-9a-z]+(_[0-9a-z]+)*$"},"timestamp":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}},"additionalProperties":false}}},"if":{"properties":{"status":{"const":"processing"}},"additionalProperties":true},"then":{"required":["createdAt","updatedAt"],"properties":{"createdAt":true,"updatedAt":true,"claim":false,"events":false},"additionalProperties":true},"else":{"required":["claim","events"],"properties":{"claim":true,"events":true,"createdAt":false,"updatedAt":false},"additionalProperties":true},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern35 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
const pattern39 = new RegExp("^[0-9a-z]+(_[0-9a-z]+)*$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func1.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sessionId !== undefined){
let data5 = data.sessionId;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema44.properties.status.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern23.test(data9)){
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
if(!pattern35.test(data10)){
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
if(!pattern35.test(data11)){
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
if(!((key1 === "submittedAt") || (key1 === "lastUpdated"))){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.submittedAt !== undefined){
let data13 = data12.submittedAt;
if(typeof data13 === "string"){
if(!pattern35.test(data13)){
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
if(!pattern35.test(data14)){
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
if(!((key2 === "type") || (key2 === "timestamp"))){
(vErrors ??= []).push({instancePath:instancePath+"/events/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data16.type !== undefined){
let data17 = data16.type;
if(typeof data17 === "string"){
if(!pattern39.test(data17)){
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
if(!pattern35.test(data18)){
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
validate27.errors = vErrors;
return errors === 0;
}
return {
  'taiga.onboardProvider.request': part0,
  'taiga.onboardProvider.200': part1,
  'taiga.onboardProvider.201': part2,
  'taiga.onboardProvider.400': part3,
  'taiga.onboardProvider.401': part3,
  'taiga.onboardProvider.429': part3,
  'taiga.onboardProvider.500': part3,
  'taiga.onboardProvider.503': part3,
  'taiga.submitSession.request': part4,
  'taiga.submitSession.201': part5,
  'taiga.submitSession.400': part6,
  'taiga.submitSession.401': part3,
  'taiga.submitSession.404': part3,
  'taiga.submitSession.429': part3,
  'taiga.submitSession.500': part3,
  'taiga.submitSession.503': part3,
  'taiga.sessionStatus.200': part7,
  'taiga.sessionStatus.401': part3,
  'taiga.sessionStatus.404': part3,
  'taiga.sessionStatus.429': part3,
  'taiga.sessionStatus.500': part3,
  'taiga.sessionStatus.503': part3,
}
}

function stedi() {
const part0 = validate16;
const pattern4 = new RegExp("^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$", "u");
const schema36 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"taxId":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"etin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"tin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"spn":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"organizationName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema36.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data2 = data.taxId;
if(typeof data2 === "string"){
if(data2.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data3 = data.etin;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data4 = data.tin;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.organizationName !== undefined){
let data6 = data.organizationName;
if(typeof data6 === "string"){
if(data6.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data8 = data.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema37 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "M") || (data4 === "F")) || (data4 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema37.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data6 = data.suffix;
if(typeof data6 === "string"){
if(data6.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema38 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "M") || (data3 === "F")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema38.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if(typeof data5 === "string"){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.beginningDateOfService !== undefined){
let data0 = data.beginningDateOfService;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endDateOfService !== undefined){
let data1 = data.endDateOfService;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
let data2 = data.trackingNumber;
if(typeof data2 === "string"){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
let data3 = data.tradingPartnerClaimNumber;
if(typeof data3 === "string"){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data4 = data.submittedAmount;
if(typeof data4 === "string"){
if(data4.length > 18){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data5 = data.patientAccountNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billingType !== undefined){
let data6 = data.billingType;
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locationIdentifier !== undefined){
let data7 = data.locationIdentifier;
if(typeof data7 === "string"){
if(data7.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pharmacyPrescriptionNumber !== undefined){
let data8 = data.pharmacyPrescriptionNumber;
if(typeof data8 === "string"){
if(data8.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
let data9 = data.clearingHouseClaimNumber;
if(typeof data9 === "string"){
if(data9.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"productOrServiceIDQualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"procedureCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"procedureModifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}},"lineItemChargeAmount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"revenueCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"unitsOfServiceCount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lineItemControlNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"serviceLineDate":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"serviceLineEndDate":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrServiceIDQualifier !== undefined){
let data0 = data.productOrServiceIDQualifier;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data0 === "AD") || (data0 === "ER")) || (data0 === "HC")) || (data0 === "HP")) || (data0 === "IV")) || (data0 === "N4")) || (data0 === "NU")) || (data0 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"enum",params:{allowedValues: schema40.properties.productOrServiceIDQualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.procedureCode !== undefined){
let data1 = data.procedureCode;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data2 = data.procedureModifiers;
if(Array.isArray(data2)){
if(data2.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lineItemChargeAmount !== undefined){
let data4 = data.lineItemChargeAmount;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
let data5 = data.revenueCode;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unitsOfServiceCount !== undefined){
let data6 = data.unitsOfServiceCount;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lineItemControlNumber !== undefined){
let data7 = data.lineItemControlNumber;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineDate !== undefined){
let data8 = data.serviceLineDate;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineEndDate !== undefined){
let data9 = data.serviceLineEndDate;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.controlNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "controlNumber"},message:"must have required property 'controlNumber'"});
errors++;
}
if(data.tradingPartnerServiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradingPartnerServiceId"},message:"must have required property 'tradingPartnerServiceId'"});
errors++;
}
if(data.providers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providers"},message:"must have required property 'providers'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.controlNumber !== undefined){
let data0 = data.controlNumber;
if(typeof data0 === "string"){
if(data0.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"});
errors++;
}
if(data0.length < 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
let data1 = data.tradingPartnerServiceId;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerName !== undefined){
let data2 = data.tradingPartnerName;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate19(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate21(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.encounter !== undefined){
if(!(validate23(data.encounter, {instancePath:instancePath+"/encounter",parentData:data,parentDataProperty:"encounter",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.serviceLineInformation !== undefined){
if(!(validate25(data.serviceLineInformation, {instancePath:instancePath+"/serviceLineInformation",parentData:data,parentDataProperty:"serviceLineInformation",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.serviceLinesInformation !== undefined){
let data9 = data.serviceLinesInformation;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data9[i1], {instancePath:instancePath+"/serviceLinesInformation/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"type",params:{type: "array"},message:"must be array"});
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

const part1 = validate29;
const schema42 = {"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"controlNumber":{"type":"string"},"dependent":{"$ref":"#/$defs/AnsweredDependent"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"implementationTransactionSetSyntaxError":{"type":"string"},"meta":{"$ref":"#/$defs/Meta"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/AnsweredProvider"}},"reassociationKey":{"type":"string"},"status":{"type":"string"},"subscriber":{"$ref":"#/$defs/AnsweredSubscriber"},"tradingPartnerServiceId":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"x12":{"type":"string","pattern":"^ISA"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema44 = {"type":"object","properties":{"statusCategoryCode":{"type":"string","pattern":"^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string","pattern":"^[A-Z0-9]{1,30}$"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"paidDate":{"type":"string","pattern":"^\\d{8}$"},"checkIssueDate":{"type":"string","pattern":"^\\d{8}$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"}},"additionalProperties":false};
const pattern44 = new RegExp("^[A-Z]{1,2}\\d{1,2}[A-Z]?$", "u");
const pattern45 = new RegExp("^[A-Z0-9]{1,30}$", "u");
const pattern46 = new RegExp("^\\d{8}$", "u");
const pattern49 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
if(typeof data.entityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern46.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paidDate !== undefined){
let data9 = data.paidDate;
if(typeof data9 === "string"){
if(!pattern46.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkIssueDate !== undefined){
let data10 = data.checkIssueDate;
if(typeof data10 === "string"){
if(!pattern46.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkNumber !== undefined){
if(typeof data.checkNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checkNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
if(typeof data.trackingNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
if(typeof data.tradingPartnerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
if(typeof data.clearingHouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claimServiceDate !== undefined){
let data16 = data.claimServiceDate;
if(typeof data16 === "string"){
if(!pattern49.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"pattern",params:{pattern: "^\\d{8}(-\\d{8})?$"},message:"must match pattern \"^\\d{8}(-\\d{8})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"procedureId":{"type":"string"},"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "procedureId") || (key0 === "serviceIdQualifierCode")) || (key0 === "serviceIdQualifier")) || (key0 === "submittedAmount")) || (key0 === "amountPaid")) || (key0 === "revenueCode")) || (key0 === "submittedUnits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.procedureId !== undefined){
if(typeof data.procedureId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedureId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceIdQualifierCode !== undefined){
let data1 = data.serviceIdQualifierCode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data1 === "AD") || (data1 === "ER")) || (data1 === "HC")) || (data1 === "HP")) || (data1 === "IV")) || (data1 === "N4")) || (data1 === "NU")) || (data1 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema46.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.serviceIdQualifier !== undefined){
if(typeof data.serviceIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedUnits !== undefined){
if(typeof data.submittedUnits !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedUnits",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "statusCategoryCode") || (key0 === "statusCategoryCodeValue")) || (key0 === "statusCode")) || (key0 === "statusCodeValue")) || (key0 === "entityCode")) || (key0 === "entity")) || (key0 === "effectiveDate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
if(typeof data.entityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern46.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "service") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.service !== undefined){
if(!(validate34(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data1[i0], {instancePath:instancePath+"/status/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "claimStatus") || (key0 === "serviceDetails"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claimStatus !== undefined){
if(!(validate31(data.claimStatus, {instancePath:instancePath+"/claimStatus",parentData:data,parentDataProperty:"claimStatus",rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.serviceDetails !== undefined){
let data1 = data.serviceDetails;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data1[i0], {instancePath:instancePath+"/serviceDetails/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","properties":{"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "M") || (data3 === "F")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema48.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if(typeof data5 === "string"){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "description")) || (key0 === "field")) || (key0 === "location")) || (key0 === "value")) || (key0 === "followupAction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.followupAction !== undefined){
if(typeof data.followupAction !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/followupAction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "description")) || (key0 === "errors")) || (key0 === "transactionIdentifier"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data2[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.transactionIdentifier !== undefined){
let data4 = data.transactionIdentifier;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "transactionId") || (key1 === "customerTransactionId"))){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.transactionId !== undefined){
if(typeof data4.transactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/transactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.customerTransactionId !== undefined){
if(typeof data4.customerTransactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/customerTransactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "applicationMode") || (key0 === "traceId")) || (key0 === "senderId")) || (key0 === "submitterId")) || (key0 === "billerId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationMode !== undefined){
if(typeof data.applicationMode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submitterId !== undefined){
if(typeof data.submitterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submitterId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billerId !== undefined){
if(typeof data.billerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const pattern53 = new RegExp("^\\d{10}$", "u");
const pattern54 = new RegExp("^\\d+$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "phone")) || (key0 === "phoneExtension")) || (key0 === "fax")) || (key0 === "email")) || (key0 === "electronicDataInterChangeAccessNumber"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern53.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phoneExtension !== undefined){
if(typeof data.phoneExtension !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fax !== undefined){
let data3 = data.fax;
if(typeof data3 === "string"){
if(!pattern54.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \"^\\d+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.electronicDataInterChangeAccessNumber !== undefined){
if(typeof data.electronicDataInterChangeAccessNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/electronicDataInterChangeAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "organizationName") || (key0 === "payerIdentification")) || (key0 === "centersForMedicareAndMedicaidServicePlanId")) || (key0 === "contactInformation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerIdentification !== undefined){
if(typeof data.payerIdentification !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerIdentification",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.centersForMedicareAndMedicaidServicePlanId !== undefined){
if(typeof data.centersForMedicareAndMedicaidServicePlanId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/centersForMedicareAndMedicaidServicePlanId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contactInformation !== undefined){
if(!(validate49(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","minLength":2,"maxLength":80},"taxId":{"type":"string","minLength":2,"maxLength":80},"etin":{"type":"string","minLength":2,"maxLength":80},"tin":{"type":"string","minLength":2,"maxLength":80},"spn":{"type":"string","minLength":2,"maxLength":80},"organizationName":{"type":"string","minLength":1,"maxLength":60},"lastName":{"type":"string","minLength":1,"maxLength":60},"firstName":{"type":"string","minLength":1,"maxLength":35}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema55.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema55.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data2 = data.taxId;
if(typeof data2 === "string"){
if(data2.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data3 = data.etin;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data4 = data.tin;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.organizationName !== undefined){
let data6 = data.organizationName;
if(typeof data6 === "string"){
if(data6.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data8 = data.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"memberId":{"type":"string","minLength":2,"maxLength":80},"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "memberId") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "M") || (data4 === "F")) || (data4 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema56.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data6 = data.suffix;
if(typeof data6 === "string"){
if(data6.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern55 = new RegExp("^ISA", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dependent !== undefined){
if(!(validate40(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.errorResponse !== undefined){
if(!(validate42(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.implementationTransactionSetSyntaxError !== undefined){
if(typeof data.implementationTransactionSetSyntaxError !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/implementationTransactionSetSyntaxError",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate46(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate48(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data8 = data.providers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data8[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reassociationKey !== undefined){
if(typeof data.reassociationKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reassociationKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate54(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.tradingPartnerServiceId !== undefined){
if(typeof data.tradingPartnerServiceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transactionSetAcknowledgement !== undefined){
if(typeof data.transactionSetAcknowledgement !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionSetAcknowledgement",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.x12 !== undefined){
let data15 = data.x12;
if(typeof data15 === "string"){
if(!pattern55.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"pattern",params:{pattern: "^ISA"},message:"must match pattern \"^ISA\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const part2 = validate56;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "id")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const part3 = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const part4 = validate58;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
if(data.x12 !== undefined){
if(typeof data.x12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
return {
  'stedi.claimStatus.request': part0,
  'stedi.claimStatus.200': part1,
  'stedi.claimStatus.400': part2,
  'stedi.claimStatus.403': part2,
  'stedi.claimStatus.404': part2,
  'stedi.claimStatus.413': part3,
  'stedi.claimStatus.429': part2,
  'stedi.claimStatus.500': part2,
  'stedi.claimStatus.502': part3,
  'stedi.claimStatus.503': part2,
  'stedi.claimStatus.504': part2,
  'stedi.claimStatusRawX12.request': part4,
  'stedi.claimStatusRawX12.200': part1,
  'stedi.claimStatusRawX12.400': part2,
  'stedi.claimStatusRawX12.403': part2,
  'stedi.claimStatusRawX12.404': part2,
  'stedi.claimStatusRawX12.413': part3,
  'stedi.claimStatusRawX12.429': part2,
  'stedi.claimStatusRawX12.500': part2,
  'stedi.claimStatusRawX12.502': part3,
  'stedi.claimStatusRawX12.503': part2,
  'stedi.claimStatusRawX12.504': part2,
}
}

function stedi_2026_08() {
const part0 = validate16;
const pattern4 = new RegExp("^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$", "u");
const schema36 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"},"etin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"tin":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"spn":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"organizationName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};
const pattern7 = new RegExp("^\\d{10}$", "u");
const pattern8 = new RegExp("^\\d{9}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema36.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data2 = data.taxId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data3 = data.etin;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data4 = data.tin;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.organizationName !== undefined){
let data6 = data.organizationName;
if(typeof data6 === "string"){
if(data6.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data8 = data.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema37 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string","minLength":2,"maxLength":80,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};
const pattern18 = new RegExp("^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "M") || (data4 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema37.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data6 = data.suffix;
if(typeof data6 === "string"){
if(data6.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema38 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string","minLength":1,"maxLength":35,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lastName":{"type":"string","minLength":1,"maxLength":60,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"dateOfBirth":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"suffix":{"type":"string","minLength":1,"maxLength":10,"pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "M") || (data3 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema38.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if(typeof data5 === "string"){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.beginningDateOfService !== undefined){
let data0 = data.beginningDateOfService;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endDateOfService !== undefined){
let data1 = data.endDateOfService;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
let data2 = data.trackingNumber;
if(typeof data2 === "string"){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
let data3 = data.tradingPartnerClaimNumber;
if(typeof data3 === "string"){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data4 = data.submittedAmount;
if(typeof data4 === "string"){
if(data4.length > 18){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data5 = data.patientAccountNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billingType !== undefined){
let data6 = data.billingType;
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locationIdentifier !== undefined){
let data7 = data.locationIdentifier;
if(typeof data7 === "string"){
if(data7.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pharmacyPrescriptionNumber !== undefined){
let data8 = data.pharmacyPrescriptionNumber;
if(typeof data8 === "string"){
if(data8.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
let data9 = data.clearingHouseClaimNumber;
if(typeof data9 === "string"){
if(data9.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern4.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["productOrServiceIDQualifier","procedureCode","lineItemChargeAmount","unitsOfServiceCount","serviceLineDate"],"properties":{"productOrServiceIDQualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"procedureCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"procedureModifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"}},"lineItemChargeAmount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"revenueCode":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"unitsOfServiceCount":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"lineItemControlNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},"serviceLineDate":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},"serviceLineEndDate":{"type":"string","pattern":"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrServiceIDQualifier === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "productOrServiceIDQualifier"},message:"must have required property 'productOrServiceIDQualifier'"});
errors++;
}
if(data.procedureCode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "procedureCode"},message:"must have required property 'procedureCode'"});
errors++;
}
if(data.lineItemChargeAmount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lineItemChargeAmount"},message:"must have required property 'lineItemChargeAmount'"});
errors++;
}
if(data.unitsOfServiceCount === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unitsOfServiceCount"},message:"must have required property 'unitsOfServiceCount'"});
errors++;
}
if(data.serviceLineDate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceLineDate"},message:"must have required property 'serviceLineDate'"});
errors++;
}
if(data.productOrServiceIDQualifier !== undefined){
let data0 = data.productOrServiceIDQualifier;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data0 === "AD") || (data0 === "ER")) || (data0 === "HC")) || (data0 === "HP")) || (data0 === "IV")) || (data0 === "N4")) || (data0 === "NU")) || (data0 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"enum",params:{allowedValues: schema40.properties.productOrServiceIDQualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.procedureCode !== undefined){
let data1 = data.procedureCode;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data2 = data.procedureModifiers;
if(Array.isArray(data2)){
if(data2.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lineItemChargeAmount !== undefined){
let data4 = data.lineItemChargeAmount;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
let data5 = data.revenueCode;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unitsOfServiceCount !== undefined){
let data6 = data.unitsOfServiceCount;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lineItemControlNumber !== undefined){
let data7 = data.lineItemControlNumber;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineDate !== undefined){
let data8 = data.serviceLineDate;
if(typeof data8 === "string"){
if(!pattern18.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineEndDate !== undefined){
let data9 = data.serviceLineEndDate;
if(typeof data9 === "string"){
if(!pattern18.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"pattern",params:{pattern: "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tradingPartnerServiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradingPartnerServiceId"},message:"must have required property 'tradingPartnerServiceId'"});
errors++;
}
if(data.providers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providers"},message:"must have required property 'providers'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.controlNumber !== undefined){
let data0 = data.controlNumber;
if(typeof data0 === "string"){
if(data0.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"});
errors++;
}
if(data0.length < 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
let data1 = data.tradingPartnerServiceId;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data1.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerName !== undefined){
let data2 = data.tradingPartnerName;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate19(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate21(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.encounter !== undefined){
if(!(validate23(data.encounter, {instancePath:instancePath+"/encounter",parentData:data,parentDataProperty:"encounter",rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.serviceLineInformation !== undefined){
if(!(validate25(data.serviceLineInformation, {instancePath:instancePath+"/serviceLineInformation",parentData:data,parentDataProperty:"serviceLineInformation",rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.serviceLinesInformation !== undefined){
let data9 = data.serviceLinesInformation;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data9[i1], {instancePath:instancePath+"/serviceLinesInformation/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLinesInformation",keyword:"type",params:{type: "array"},message:"must be array"});
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

const part1 = validate29;
const schema42 = {"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"controlNumber":{"type":"string"},"dependent":{"$ref":"#/$defs/AnsweredDependent"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"implementationTransactionSetSyntaxError":{"type":"string"},"meta":{"$ref":"#/$defs/Meta"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/AnsweredProvider"}},"reassociationKey":{"type":"string"},"status":{"type":"string"},"subscriber":{"$ref":"#/$defs/AnsweredSubscriber"},"tradingPartnerServiceId":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"warnings":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Warning"}},"x12":{"type":"string","pattern":"^ISA"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema44 = {"type":"object","properties":{"statusCategoryCode":{"type":"string","pattern":"^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string","pattern":"^[A-Z0-9]{1,30}$"},"statusCodeValue":{"type":"string"},"entityCode":{"$ref":"#/$defs/EntityCode"},"entity":{"$ref":"#/$defs/Entity"},"effectiveDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"paidDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"checkIssueDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"}},"additionalProperties":false};
const schema45 = {"type":"string","enum":["1E","1G","1H","1I","1O","1P","1Q","1R","1S","1T","1U","1V","1W","1X","1Y","1Z","2A","2B","2D","2E","2I","2K","2P","2Q","2S","2Z","03","3A","3C","3D","3E","3F","3G","3H","3I","3J","3K","3L","3M","3N","3O","3P","3Q","3R","3S","3T","3U","3V","3W","3X","3Y","3Z","4A","4B","4C","4D","4E","4F","4G","4H","4I","4J","4L","4M","4N","4O","4P","4Q","4R","4S","4U","4V","4W","4X","4Y","4Z","5A","5B","5C","5D","5E","5F","5G","5H","5I","5J","5K","5L","5M","5N","5O","5P","5Q","5R","5S","5T","5U","5V","5W","5X","5Y","5Z","6A","6B","6C","6D","6E","6F","6G","6H","6I","6J","6K","6L","6M","6N","6O","6P","6Q","6R","6S","6U","6V","6W","6X","6Y","7C","13","17","28","30","36","40","43","44","61","71","72","73","74","77","80","82","84","85","87","95","CK","CZ","D2","DD","DJ","DK","DN","DO","DQ","E1","E2","E7","E9","FA","FD","FE","G0","G3","GB","GD","GI","GJ","GK","GM","GY","HF","HH","I3","IJ","IL","IN","LI","LR","MR","MSC","OB","OD","OX","P0","P2","P3","P4","P6","P7","PRP","PT","PV","PW","QA","QB","QC","QD","QE","QH","QK","QL","QN","QO","QS","QV","QY","RC","RW","S4","SEP","SJ","SU","T4","TL","TQ","TT","TTP","TU","UH","X3","X4","X5","ZZ"]};
const schema46 = {"type":"string","enum":["Health Maintenance Organization (HMO)","Oncology Center","Kidney Dialysis Unit","Preferred Provider Organization (PPO)","Acute Care Hospital","Provider","Military Facility","University, College or School","Outpatient Surgicenter","Physician, Clinic or Group Practice","Long Term Care Facility","Extended Care Facility","Psychiatric Health Facility","Laboratory","Retail Pharmacy","Home Health Care","Federal, State, County or City Facility","Third-Party Administrator","Miscellaneous Health Care Facility","Non-Health Care Miscellaneous Facility","Church Operated Facility","Partnership","Public Health Service Facility","Veterans Administration Facility","Public Health Service Indian Service Facility","Hospital Unit of an Institution (prison hospital, college infirmary, etc.)","Dependent","Hospital Unit Within an Institution for the Mentally Retarded","Tuberculosis and Other Respiratory Diseases Facility","Obstetrics and Gynecology Facility","Eye, Ear, Nose and Throat Facility","Rehabilitation Facility","Orthopedic Facility","Chronic Disease Facility","Other Specialty Facility","Children's General Facility","Children's Hospital Unit of an Institution","Children's Psychiatric Facility","Children's Tuberculosis and Other Respiratory Diseases Facility","Children's Eye, Ear, Nose and Throat Facility","Children's Rehabilitation Facility","Children's Orthopedic Facility","Children's Chronic Disease Facility","Children's Other Specialty Facility","Institution for Mental Retardation","Alcoholism and Other Chemical Dependency Facility","General Inpatient Care for AIDS/ARC Facility","AIDS/ARC Unit","Specialized Outpatient Program for AIDS/ARC","Alcohol/Drug Abuse or Dependency Inpatient Unit","Alcohol/Drug Abuse or Dependency Outpatient Services","Arthritis Treatment Center","Birthing Room/LDRP Room","Burn Care Unit","Cardiac Catherization Laboratory","Open-Heart Surgery Facility","Cardiac Intensive Care Unit","Angioplasty Facility","Chronic Obstructive Pulmonary Disease Service Facility","Emergency Department","Trauma Center (Certified)","Extracorporeal Shock-Wave Lithotripter (ESWL) Unit","Genetic Counseling/Screening Services","Adult Day Care Program Facility","Alzheimer's Diagnostic/Assessment Services","Comprehensive Geriatric Assessment Facility","Emergency Response (Geriatric) Unit","Geriatric Acute Care Unit","Geriatric Clinics","Respite Care Facility","Patient Education Unit","Community Health Promotion Facility","Worksite Health Promotion Facility","Hemodialysis Facility","Home Health Services","Hospice","Medical Surgical or Other Intensive Care Unit","Histopathology Laboratory","Blood Bank","Neonatal Intensive Care Unit","Obstetrics Unit","Occupational Health Services","Organized Outpatient Services","Pediatric Acute Inpatient Unit","Psychiatric Child/Adolescent Services","Psychiatric Consultation-Liaison Services","Psychiatric Education Services","Psychiatric Emergency Services","Psychiatric Geriatric Services","Psychiatric Inpatient Unit","Psychiatric Outpatient Services","Psychiatric Partial Hospitalization Program","Megavoltage Radiation Therapy Unit","Radioactive Implants Unit","Therapeutic Radioisotope Facility","X-Ray Radiation Therapy Unit","CT Scanner Unit","Diagnostic Radioisotope Facility","Magnetic Resonance Imaging (MRI) Facility","Ultrasound Unit","Rehabilitation Inpatient Unit","Rehabilitation Outpatient Services","Reproductive Health Services","Skilled Nursing or Other Long-Term Care Unit","Single Photon Emission Computerized Tomography (SPECT) Unit","Organized Social Work Service Facility","Outpatient Social Work Services","Emergency Department Social Work Services","Sports Medicine Clinic/Services","Hospital Auxiliary Unit","Patient Representative Services","Volunteer Services Department","Outpatient Surgery Services","Organ/Tissue Transplant Unit","Orthopedic Surgery Facility","Occupational Therapy Services","Physical Therapy Services","Recreational Therapy Services","Respiratory Therapy Services","Speech Therapy Services","Women's Health Center/Services","Cardiac Rehabilitation Program Facility","Non-Invasive Cardiac Assessment Services","Emergency Medical Technician","Disciplinary Contact","Case Manager","Place of Occurrence","Contracted Service Provider","Consultant's Office","Subcontractor","Service Supplier","Employer","Receiver","Claimant Authorized Representative","Data Processing Service Bureau","Performed At","Attending Physician","Operating Physician","Other Physician","Corrected Insured","Service Location","Hospital","Rendering Provider","Subscriber's Employer","Billing Provider","Pay-to Provider","Research Institute","Pharmacist","Admitting Surgeon","Commercial Insurer","Assistant Surgeon","Consulting Physician","Ordering Physician","Referring Provider","Dependent Name","Supervising Physician","Person or Other Entity Legally Responsible for a Child","Person or Other Entity With Whom a Child Resides","Previous Employer","Participating Laboratory","Facility","Physical Address","Mail Address","Dependent Insured","Clinic","Other Insured","Guardian","Paramedic","Paramedical Company","Previous Insured","Spouse Insured","Treatment Facility","Healthcare Professional Shortage Area (HPSA) Facility","Home Health Agency","Independent Physicians Association (IPA)","Injection Point","Insured or Subscriber","Insurer","Independent Lab","Legal Representative","Medical Insurance Carrier","Mammography Screening Center","Ordered By","Doctor of Optometry","Oxygen Therapy Facility","Patient Facility","Primary Insured or Subscriber","Primary Care Provider","Prior Insurance Carrier","Third Party Reviewing Preferred Provider Organization (PPO)","Third Party Repricing Preferred Provider Organization (PPO)","Primary Payer","Party to Receive Test Report","Party performing certification","Pickup Address","Pharmacy","Purchase Service Provider","Patient","Responsible Party","Policyholder","Physician","Managed Care","Chiropractor","Dentist","Doctor of Osteopathy","Podiatrist","Group Practice","Medical Doctor","Receiving Location","Rural Health Clinic","Skilled Nursing Facility","Secondary Payer","Service Provider","Supplier/Manufacturer","Transfer Point","Testing Laboratory","Third Party Reviewing Organization (TPO)","Transfer To","Tertiary Payer","Third Party Repricing Organization (TPO)","Nursing Home","Utilization Management Organization","Spouse","Durable Medical Equipment Supplier","Mutually Defined"]};
const func0 = Object.is;
const pattern44 = new RegExp("^[A-Z]{1,2}\\d{1,2}[A-Z]?$", "u");
const pattern45 = new RegExp("^[A-Z0-9]{1,30}$", "u");
const pattern46 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern49 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
let data4 = data.entityCode;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema45.enum){
if(func0(data4, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.entity !== undefined){
let data5 = data.entity;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema46.enum){
if(func0(data5, v1)){
valid4 = true;
break;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern46.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paidDate !== undefined){
let data9 = data.paidDate;
if(typeof data9 === "string"){
if(!pattern46.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkIssueDate !== undefined){
let data10 = data.checkIssueDate;
if(typeof data10 === "string"){
if(!pattern46.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkNumber !== undefined){
if(typeof data.checkNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checkNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
if(typeof data.trackingNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
if(typeof data.tradingPartnerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
if(typeof data.clearingHouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claimServiceDate !== undefined){
let data16 = data.claimServiceDate;
if(typeof data16 === "string"){
if(!pattern49.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"pattern",params:{pattern: "^\\d{8}(-\\d{8})?$"},message:"must match pattern \"^\\d{8}(-\\d{8})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","properties":{"procedureId":{"type":"string"},"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"procedureModifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string"}},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "procedureId") || (key0 === "serviceIdQualifierCode")) || (key0 === "serviceIdQualifier")) || (key0 === "procedureModifiers")) || (key0 === "submittedAmount")) || (key0 === "amountPaid")) || (key0 === "revenueCode")) || (key0 === "submittedUnits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.procedureId !== undefined){
if(typeof data.procedureId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedureId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceIdQualifierCode !== undefined){
let data1 = data.serviceIdQualifierCode;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data1 === "AD") || (data1 === "ER")) || (data1 === "HC")) || (data1 === "HP")) || (data1 === "IV")) || (data1 === "N4")) || (data1 === "NU")) || (data1 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema48.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.serviceIdQualifier !== undefined){
if(typeof data.serviceIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data3 = data.procedureModifiers;
if(Array.isArray(data3)){
if(data3.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.submittedAmount !== undefined){
if(typeof data.submittedAmount !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
if(typeof data.amountPaid !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedUnits !== undefined){
if(typeof data.submittedUnits !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedUnits",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "statusCategoryCode") || (key0 === "statusCategoryCodeValue")) || (key0 === "statusCode")) || (key0 === "statusCodeValue")) || (key0 === "entityCode")) || (key0 === "entity")) || (key0 === "effectiveDate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"pattern",params:{pattern: "^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},message:"must match pattern \"^[A-Z]{1,2}\\d{1,2}[A-Z]?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data2 = data.statusCode;
if(typeof data2 === "string"){
if(!pattern45.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,30}$"},message:"must match pattern \"^[A-Z0-9]{1,30}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
let data4 = data.entityCode;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema45.enum){
if(func0(data4, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.entity !== undefined){
let data5 = data.entity;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid4;
valid4 = false;
for(const v1 of schema46.enum){
if(func0(data5, v1)){
valid4 = true;
break;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data6 = data.effectiveDate;
if(typeof data6 === "string"){
if(!pattern46.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "service") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.service !== undefined){
if(!(validate34(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data1[i0], {instancePath:instancePath+"/status/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "claimStatus") || (key0 === "serviceDetails"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claimStatus !== undefined){
if(!(validate31(data.claimStatus, {instancePath:instancePath+"/claimStatus",parentData:data,parentDataProperty:"claimStatus",rootData}))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.serviceDetails !== undefined){
let data1 = data.serviceDetails;
if(Array.isArray(data1)){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data1[i0], {instancePath:instancePath+"/serviceDetails/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","properties":{"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "M") || (data3 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema52.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data5 = data.suffix;
if(typeof data5 === "string"){
if(data5.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "description")) || (key0 === "field")) || (key0 === "location")) || (key0 === "value")) || (key0 === "followupAction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.followupAction !== undefined){
if(typeof data.followupAction !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/followupAction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "description")) || (key0 === "errors")) || (key0 === "transactionIdentifier"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data2[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.transactionIdentifier !== undefined){
let data4 = data.transactionIdentifier;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "transactionId") || (key1 === "customerTransactionId"))){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data4.transactionId !== undefined){
if(typeof data4.transactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/transactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data4.customerTransactionId !== undefined){
if(typeof data4.customerTransactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/customerTransactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "applicationMode") || (key0 === "traceId")) || (key0 === "senderId")) || (key0 === "submitterId")) || (key0 === "billerId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.applicationMode !== undefined){
if(typeof data.applicationMode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submitterId !== undefined){
if(typeof data.submitterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submitterId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billerId !== undefined){
if(typeof data.billerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const pattern54 = new RegExp("^\\d+$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "phone")) || (key0 === "phoneExtension")) || (key0 === "fax")) || (key0 === "email")) || (key0 === "electronicDataInterChangeAccessNumber"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phoneExtension !== undefined){
if(typeof data.phoneExtension !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fax !== undefined){
let data3 = data.fax;
if(typeof data3 === "string"){
if(!pattern54.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"pattern",params:{pattern: "^\\d+$"},message:"must match pattern \"^\\d+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.electronicDataInterChangeAccessNumber !== undefined){
if(typeof data.electronicDataInterChangeAccessNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/electronicDataInterChangeAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "organizationName") || (key0 === "payerIdentification")) || (key0 === "centersForMedicareAndMedicaidServicePlanId")) || (key0 === "contactInformation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerIdentification !== undefined){
if(typeof data.payerIdentification !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerIdentification",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.centersForMedicareAndMedicaidServicePlanId !== undefined){
if(typeof data.centersForMedicareAndMedicaidServicePlanId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/centersForMedicareAndMedicaidServicePlanId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contactInformation !== undefined){
if(!(validate49(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"},"etin":{"type":"string","minLength":2,"maxLength":80},"tin":{"type":"string","minLength":2,"maxLength":80},"spn":{"type":"string","minLength":2,"maxLength":80},"organizationName":{"type":"string","minLength":1,"maxLength":60},"lastName":{"type":"string","minLength":1,"maxLength":60},"firstName":{"type":"string","minLength":1,"maxLength":35}},"additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema59.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema59.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.npi !== undefined){
let data1 = data.npi;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data2 = data.taxId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data3 = data.etin;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data4 = data.tin;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.organizationName !== undefined){
let data6 = data.organizationName;
if(typeof data6 === "string"){
if(data6.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data7 = data.lastName;
if(typeof data7 === "string"){
if(data7.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data8 = data.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"memberId":{"type":"string","minLength":2,"maxLength":80},"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "memberId") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender")) || (key0 === "groupNumber")) || (key0 === "suffix"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
if(typeof data.dateOfBirth !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data4 = data.gender;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "M") || (data4 === "F"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema60.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.suffix !== undefined){
let data6 = data.suffix;
if(typeof data6 === "string"){
if(data6.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/suffix",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const pattern57 = new RegExp("^ISA", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dependent !== undefined){
if(!(validate40(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.errorResponse !== undefined){
if(!(validate42(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.implementationTransactionSetSyntaxError !== undefined){
if(typeof data.implementationTransactionSetSyntaxError !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/implementationTransactionSetSyntaxError",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate46(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate48(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data8 = data.providers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate52(data8[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reassociationKey !== undefined){
if(typeof data.reassociationKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reassociationKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate54(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.tradingPartnerServiceId !== undefined){
if(typeof data.tradingPartnerServiceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transactionSetAcknowledgement !== undefined){
if(typeof data.transactionSetAcknowledgement !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionSetAcknowledgement",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.warnings !== undefined){
let data15 = data.warnings;
if(Array.isArray(data15)){
if(data15.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data16.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
for(const key1 in data16){
if(!((key1 === "code") || (key1 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data16.code !== undefined){
if(typeof data16.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data16.description !== undefined){
if(typeof data16.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.x12 !== undefined){
let data19 = data.x12;
if(typeof data19 === "string"){
if(!pattern57.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"pattern",params:{pattern: "^ISA"},message:"must match pattern \"^ISA\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const part2 = validate56;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "id")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const part3 = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const part4 = validate58;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
if(data.x12 !== undefined){
if(typeof data.x12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
return {
  'stedi-2026-08.claimStatus.request': part0,
  'stedi-2026-08.claimStatus.200': part1,
  'stedi-2026-08.claimStatus.400': part2,
  'stedi-2026-08.claimStatus.403': part2,
  'stedi-2026-08.claimStatus.404': part2,
  'stedi-2026-08.claimStatus.413': part3,
  'stedi-2026-08.claimStatus.429': part2,
  'stedi-2026-08.claimStatus.500': part2,
  'stedi-2026-08.claimStatus.502': part3,
  'stedi-2026-08.claimStatus.503': part2,
  'stedi-2026-08.claimStatus.504': part2,
  'stedi-2026-08.claimStatusRawX12.request': part4,
  'stedi-2026-08.claimStatusRawX12.200': part1,
  'stedi-2026-08.claimStatusRawX12.400': part2,
  'stedi-2026-08.claimStatusRawX12.403': part2,
  'stedi-2026-08.claimStatusRawX12.404': part2,
  'stedi-2026-08.claimStatusRawX12.413': part3,
  'stedi-2026-08.claimStatusRawX12.429': part2,
  'stedi-2026-08.claimStatusRawX12.500': part2,
  'stedi-2026-08.claimStatusRawX12.502': part3,
  'stedi-2026-08.claimStatusRawX12.503': part2,
  'stedi-2026-08.claimStatusRawX12.504': part2,
}
}

function optum() {
const part0 = validate16;
const schema35 = {"type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string"},"grant_type":{"type":"string","enum":["client_credentials"]}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client_id !== undefined){
if(typeof data.client_id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.client_secret !== undefined){
if(typeof data.client_secret !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/client_secret",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.grant_type !== undefined){
let data2 = data.grant_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data2 === "client_credentials")){
(vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"enum",params:{allowedValues: schema35.properties.grant_type.enum},message:"must be equal to one of the allowed values"});
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

const part1 = validate18;
const schema37 = {"type":"object","required":["access_token","token_type","expires_in"],"properties":{"access_token":{"type":"string","pattern":"^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"},"token_type":{"type":"string","enum":["bearer"]},"expires_in":{"type":"integer","minimum":1}},"additionalProperties":false};
const pattern4 = new RegExp("^[\\w-]+\\.[\\w-]+\\.[\\w-]+$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "access_token"},message:"must have required property 'access_token'"});
errors++;
}
if(data.token_type === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_type"},message:"must have required property 'token_type'"});
errors++;
}
if(data.expires_in === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expires_in"},message:"must have required property 'expires_in'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/access_token",keyword:"pattern",params:{pattern: "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"},message:"must match pattern \"^[\\w-]+\\.[\\w-]+\\.[\\w-]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.token_type !== undefined){
let data1 = data.token_type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data1 === "bearer")){
(vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"enum",params:{allowedValues: schema37.properties.token_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.expires_in !== undefined){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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

const part2 = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "error") || (key0 === "error_description"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"},message:"must be string"});
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

const part3 = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
if(data.error_description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error_description"},message:"must have required property 'error_description'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "error") || (key0 === "error_description")) || (key0 === "traceId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
if(typeof data.error !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.error_description !== undefined){
if(typeof data.error_description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"});
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

const part4 = validate21;
const pattern5 = new RegExp("^\\d{9}$", "u");
const schema41 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"organizationName":{"type":"string","minLength":1,"maxLength":60},"lastName":{"type":"string","minLength":1,"maxLength":60},"firstName":{"type":"string","minLength":1,"maxLength":35},"npi":{"type":"string","minLength":2,"maxLength":80},"spn":{"type":"string","minLength":2,"maxLength":80},"tin":{"type":"string","minLength":2,"maxLength":80},"taxId":{"type":"string","minLength":2,"maxLength":80},"etin":{"type":"string","minLength":2,"maxLength":80}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema41.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.organizationName !== undefined){
let data1 = data.organizationName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data3 = data.firstName;
if(typeof data3 === "string"){
if(data3.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.npi !== undefined){
let data4 = data.npi;
if(typeof data4 === "string"){
if(data4.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data4.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
let data5 = data.spn;
if(typeof data5 === "string"){
if(data5.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data5.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
let data6 = data.tin;
if(typeof data6 === "string"){
if(data6.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data6.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
let data7 = data.taxId;
if(typeof data7 === "string"){
if(data7.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data7.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
let data8 = data.etin;
if(typeof data8 === "string"){
if(data8.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
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

const schema42 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string","minLength":2,"maxLength":80},"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string","minLength":1,"maxLength":50}}};
const pattern6 = new RegExp("^\\d{8}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.memberId !== undefined){
let data0 = data.memberId;
if(typeof data0 === "string"){
if(data0.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data0.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "M") || (data3 === "F")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema42.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data4 = data.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data5 = data.groupNumber;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string","minLength":1,"maxLength":50}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if(typeof data1 === "string"){
if(data1.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data2 = data.gender;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "M") || (data2 === "F")) || (data2 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema43.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
let data4 = data.groupNumber;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.beginningDateOfService !== undefined){
let data0 = data.beginningDateOfService;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/beginningDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.endDateOfService !== undefined){
let data1 = data.endDateOfService;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/endDateOfService",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
let data2 = data.trackingNumber;
if(typeof data2 === "string"){
if(data2.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
let data3 = data.tradingPartnerClaimNumber;
if(typeof data3 === "string"){
if(data3.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.locationIdentifier !== undefined){
let data4 = data.locationIdentifier;
if(typeof data4 === "string"){
if(data4.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/locationIdentifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billingType !== undefined){
let data5 = data.billingType;
if(typeof data5 === "string"){
if(data5.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/billingType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data6 = data.patientAccountNumber;
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.pharmacyPrescriptionNumber !== undefined){
let data7 = data.pharmacyPrescriptionNumber;
if(typeof data7 === "string"){
if(data7.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pharmacyPrescriptionNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
let data8 = data.clearingHouseClaimNumber;
if(typeof data8 === "string"){
if(data8.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data9 = data.submittedAmount;
if(typeof data9 === "string"){
if(data9.length > 18){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters"});
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"productOrServiceIDQualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"procedureCode":{"type":"string","minLength":1},"procedureModifiers":{"type":"array","maxItems":4,"items":{"type":"string","minLength":1}},"lineItemChargeAmount":{"type":"string","minLength":1},"revenueCode":{"type":"string","minLength":1},"unitsOfServiceCount":{"type":"string","minLength":1},"lineItemControlNumber":{"type":"string","minLength":1},"serviceLineDate":{"type":"string","pattern":"^\\d{8}$"},"serviceLineEndDate":{"type":"string","pattern":"^\\d{8}$"}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.productOrServiceIDQualifier !== undefined){
let data0 = data.productOrServiceIDQualifier;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data0 === "AD") || (data0 === "ER")) || (data0 === "HC")) || (data0 === "HP")) || (data0 === "IV")) || (data0 === "N4")) || (data0 === "NU")) || (data0 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/productOrServiceIDQualifier",keyword:"enum",params:{allowedValues: schema45.properties.productOrServiceIDQualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.procedureCode !== undefined){
let data1 = data.procedureCode;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureModifiers !== undefined){
let data2 = data.procedureModifiers;
if(Array.isArray(data2)){
if(data2.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/procedureModifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lineItemChargeAmount !== undefined){
let data4 = data.lineItemChargeAmount;
if(typeof data4 === "string"){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemChargeAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
let data5 = data.revenueCode;
if(typeof data5 === "string"){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.unitsOfServiceCount !== undefined){
let data6 = data.unitsOfServiceCount;
if(typeof data6 === "string"){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unitsOfServiceCount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lineItemControlNumber !== undefined){
let data7 = data.lineItemControlNumber;
if(typeof data7 === "string"){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lineItemControlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineDate !== undefined){
let data8 = data.serviceLineDate;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceLineEndDate !== undefined){
let data9 = data.serviceLineEndDate;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceLineEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.controlNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "controlNumber"},message:"must have required property 'controlNumber'"});
errors++;
}
if(data.tradingPartnerServiceId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tradingPartnerServiceId"},message:"must have required property 'tradingPartnerServiceId'"});
errors++;
}
if(data.providers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providers"},message:"must have required property 'providers'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.controlNumber !== undefined){
let data0 = data.controlNumber;
if(typeof data0 === "string"){
if(data0.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"});
errors++;
}
if(data0.length < 9){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"});
errors++;
}
if(!pattern5.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerName !== undefined){
let data1 = data.tradingPartnerName;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
let data2 = data.tradingPartnerServiceId;
if(typeof data2 === "string"){
if(data2.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data2.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate24(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate26(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.encounter !== undefined){
if(!(validate28(data.encounter, {instancePath:instancePath+"/encounter",parentData:data,parentDataProperty:"encounter",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.serviceLineInformation !== undefined){
if(!(validate30(data.serviceLineInformation, {instancePath:instancePath+"/serviceLineInformation",parentData:data,parentDataProperty:"serviceLineInformation",rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
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

const part5 = validate32;
const schema46 = {"type":"object","properties":{"controlNumber":{"type":"string"},"tradingPartnerServiceId":{"type":"string"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/StatusProvider"}},"subscriber":{"$ref":"#/$defs/StatusSubscriber"},"dependent":{"$ref":"#/$defs/StatusDependent"},"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"reassociationKey":{"type":"string"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"status":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"implementationTransactionSetSyntaxError":{"type":"string"},"x12":{"type":"string","pattern":"^ISA"},"meta":{"$ref":"#/$defs/Meta"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "electronicDataInterChangeAccessNumber")) || (key0 === "email")) || (key0 === "fax")) || (key0 === "phone")) || (key0 === "phoneExtension"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.electronicDataInterChangeAccessNumber !== undefined){
if(typeof data.electronicDataInterChangeAccessNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/electronicDataInterChangeAccessNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fax !== undefined){
if(typeof data.fax !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fax",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phone",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phoneExtension !== undefined){
if(typeof data.phoneExtension !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phoneExtension",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "organizationName") || (key0 === "payerIdentification")) || (key0 === "centersForMedicareAndMedicaidServicePlanId")) || (key0 === "contactInformation"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerIdentification !== undefined){
if(typeof data.payerIdentification !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerIdentification",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.centersForMedicareAndMedicaidServicePlanId !== undefined){
if(typeof data.centersForMedicareAndMedicaidServicePlanId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/centersForMedicareAndMedicaidServicePlanId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.contactInformation !== undefined){
if(!(validate34(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"organizationName":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"npi":{"type":"string"},"spn":{"type":"string"},"tin":{"type":"string"},"taxId":{"type":"string"},"etin":{"type":"string"}},"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema49.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.providerType !== undefined){
let data0 = data.providerType;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "BillingProvider") || (data0 === "ServiceProvider"))){
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema49.properties.providerType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.npi !== undefined){
if(typeof data.npi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.spn !== undefined){
if(typeof data.spn !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/spn",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tin !== undefined){
if(typeof data.tin !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
if(typeof data.taxId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.etin !== undefined){
if(typeof data.etin !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/etin",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"memberId":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string"}},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "memberId") || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "gender")) || (key0 === "dateOfBirth")) || (key0 === "groupNumber"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.memberId !== undefined){
if(typeof data.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "M") || (data3 === "F")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema50.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data4 = data.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
if(typeof data.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string"}},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "gender")) || (key0 === "dateOfBirth")) || (key0 === "groupNumber"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data2 = data.gender;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "M") || (data2 === "F")) || (data2 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema51.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
if(typeof data.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"statusCategoryCode":{"type":"string"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"secondaryStatusCategoryCode":{"type":"string"},"secondaryStatusCategoryCodeValue":{"type":"string"},"secondaryStatusCode":{"type":"string"},"secondaryStatusCodeValue":{"type":"string"},"secondaryEntityCode":{"type":"string"},"secondaryEntity":{"type":"string"},"tertiaryStatusCategoryCode":{"type":"string"},"tertiaryStatusCategoryCodeValue":{"type":"string"},"tertiaryStatusCode":{"type":"string"},"tertiaryStatusCodeValue":{"type":"string"},"tertiaryEntityCode":{"type":"string"},"tertiaryEntity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"},"submittedAmount":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"amountPaid":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"paidDate":{"type":"string","pattern":"^\\d{8}$"},"checkIssueDate":{"type":"string","pattern":"^\\d{8}$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"}},"additionalProperties":false};
const pattern15 = new RegExp("^\\d+(\\.\\d{1,2})?$", "u");
const pattern19 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema53.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
if(typeof data.statusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
if(typeof data.statusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
if(typeof data.entityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCategoryCode !== undefined){
if(typeof data.secondaryStatusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCategoryCodeValue !== undefined){
if(typeof data.secondaryStatusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCode !== undefined){
if(typeof data.secondaryStatusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCodeValue !== undefined){
if(typeof data.secondaryStatusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryEntityCode !== undefined){
if(typeof data.secondaryEntityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryEntityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryEntity !== undefined){
if(typeof data.secondaryEntity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryEntity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCategoryCode !== undefined){
if(typeof data.tertiaryStatusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCategoryCodeValue !== undefined){
if(typeof data.tertiaryStatusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCode !== undefined){
if(typeof data.tertiaryStatusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCodeValue !== undefined){
if(typeof data.tertiaryStatusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryEntityCode !== undefined){
if(typeof data.tertiaryEntityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryEntityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryEntity !== undefined){
if(typeof data.tertiaryEntity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryEntity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data18 = data.effectiveDate;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data19 = data.submittedAmount;
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d{1,2})?$"},message:"must match pattern \"^\\d+(\\.\\d{1,2})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
let data20 = data.amountPaid;
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d{1,2})?$"},message:"must match pattern \"^\\d+(\\.\\d{1,2})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paidDate !== undefined){
let data21 = data.paidDate;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paidDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkIssueDate !== undefined){
let data22 = data.checkIssueDate;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/checkIssueDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.checkNumber !== undefined){
if(typeof data.checkNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/checkNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.trackingNumber !== undefined){
if(typeof data.trackingNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/trackingNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claimServiceDate !== undefined){
let data25 = data.claimServiceDate;
if(typeof data25 === "string"){
if(!pattern19.test(data25)){
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"pattern",params:{pattern: "^\\d{8}(-\\d{8})?$"},message:"must match pattern \"^\\d{8}(-\\d{8})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claimServiceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerClaimNumber !== undefined){
if(typeof data.tradingPartnerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearingHouseClaimNumber !== undefined){
if(typeof data.clearingHouseClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clearingHouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"procedureId":{"type":"string"},"submittedAmount":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"amountPaid":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "serviceIdQualifierCode") || (key0 === "serviceIdQualifier")) || (key0 === "procedureId")) || (key0 === "submittedAmount")) || (key0 === "amountPaid")) || (key0 === "revenueCode")) || (key0 === "submittedUnits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.serviceIdQualifierCode !== undefined){
let data0 = data.serviceIdQualifierCode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data0 === "AD") || (data0 === "ER")) || (data0 === "HC")) || (data0 === "HP")) || (data0 === "IV")) || (data0 === "N4")) || (data0 === "NU")) || (data0 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema55.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.serviceIdQualifier !== undefined){
if(typeof data.serviceIdQualifier !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.procedureId !== undefined){
if(typeof data.procedureId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/procedureId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedAmount !== undefined){
let data3 = data.submittedAmount;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d{1,2})?$"},message:"must match pattern \"^\\d+(\\.\\d{1,2})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/submittedAmount",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.amountPaid !== undefined){
let data4 = data.amountPaid;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d{1,2})?$"},message:"must match pattern \"^\\d+(\\.\\d{1,2})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amountPaid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.revenueCode !== undefined){
if(typeof data.revenueCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submittedUnits !== undefined){
if(typeof data.submittedUnits !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submittedUnits",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"statusCategoryCode":{"type":"string"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"secondaryStatusCategoryCode":{"type":"string"},"secondaryStatusCategoryCodeValue":{"type":"string"},"secondaryStatusCode":{"type":"string"},"secondaryStatusCodeValue":{"type":"string"},"secondaryEntityCode":{"type":"string"},"secondaryEntity":{"type":"string"},"tertiaryStatusCategoryCode":{"type":"string"},"tertiaryStatusCategoryCodeValue":{"type":"string"},"tertiaryStatusCode":{"type":"string"},"tertiaryStatusCodeValue":{"type":"string"},"tertiaryEntityCode":{"type":"string"},"tertiaryEntity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema56.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
if(typeof data.statusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCategoryCodeValue !== undefined){
if(typeof data.statusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCode !== undefined){
if(typeof data.statusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.statusCodeValue !== undefined){
if(typeof data.statusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entityCode !== undefined){
if(typeof data.entityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entity !== undefined){
if(typeof data.entity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCategoryCode !== undefined){
if(typeof data.secondaryStatusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCategoryCodeValue !== undefined){
if(typeof data.secondaryStatusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCode !== undefined){
if(typeof data.secondaryStatusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryStatusCodeValue !== undefined){
if(typeof data.secondaryStatusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryStatusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryEntityCode !== undefined){
if(typeof data.secondaryEntityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryEntityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.secondaryEntity !== undefined){
if(typeof data.secondaryEntity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/secondaryEntity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCategoryCode !== undefined){
if(typeof data.tertiaryStatusCategoryCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCategoryCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCategoryCodeValue !== undefined){
if(typeof data.tertiaryStatusCategoryCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCategoryCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCode !== undefined){
if(typeof data.tertiaryStatusCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryStatusCodeValue !== undefined){
if(typeof data.tertiaryStatusCodeValue !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryStatusCodeValue",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryEntityCode !== undefined){
if(typeof data.tertiaryEntityCode !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryEntityCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tertiaryEntity !== undefined){
if(typeof data.tertiaryEntity !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tertiaryEntity",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.effectiveDate !== undefined){
let data18 = data.effectiveDate;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "service") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.service !== undefined){
if(!(validate47(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = joined(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data1[i0], {instancePath:instancePath+"/status/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "claimStatus") || (key0 === "serviceDetails"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claimStatus !== undefined){
if(!(validate44(data.claimStatus, {instancePath:instancePath+"/claimStatus",parentData:data,parentDataProperty:"claimStatus",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.serviceDetails !== undefined){
let data1 = data.serviceDetails;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data1[i0], {instancePath:instancePath+"/serviceDetails/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDetails",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "value")) || (key0 === "code")) || (key0 === "description")) || (key0 === "location")) || (key0 === "followupAction"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.followupAction !== undefined){
if(typeof data.followupAction !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/followupAction",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "description")) || (key0 === "transactionIdentifier")) || (key0 === "errors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transactionIdentifier !== undefined){
let data2 = data.transactionIdentifier;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "customerTransactionId") || (key1 === "transactionId"))){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.customerTransactionId !== undefined){
if(typeof data2.customerTransactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/customerTransactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.transactionId !== undefined){
if(typeof data2.transactionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier/transactionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/transactionIdentifier",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.errors !== undefined){
let data5 = data.errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"submitterId":{"type":"string"},"senderId":{"type":"string"},"billerId":{"type":"string"},"traceId":{"type":"string"},"applicationMode":{"type":"string","enum":["production","prod","sandbox"]},"outboundTraceId":{"type":"string"}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "submitterId") || (key0 === "senderId")) || (key0 === "billerId")) || (key0 === "traceId")) || (key0 === "applicationMode")) || (key0 === "outboundTraceId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.submitterId !== undefined){
if(typeof data.submitterId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submitterId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.senderId !== undefined){
if(typeof data.senderId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/senderId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.billerId !== undefined){
if(typeof data.billerId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/billerId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.traceId !== undefined){
if(typeof data.traceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/traceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.applicationMode !== undefined){
let data4 = data.applicationMode;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "production") || (data4 === "prod")) || (data4 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"enum",params:{allowedValues: schema60.properties.applicationMode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.outboundTraceId !== undefined){
if(typeof data.outboundTraceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outboundTraceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const pattern23 = new RegExp("^ISA", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
if(typeof data.tradingPartnerServiceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payer !== undefined){
if(!(validate33(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.subscriber !== undefined){
if(!(validate39(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate41(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate43(data7[i1], {instancePath:instancePath+"/claims/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.reassociationKey !== undefined){
if(typeof data.reassociationKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reassociationKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errorResponse !== undefined){
if(!(validate53(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.transactionSetAcknowledgement !== undefined){
if(typeof data.transactionSetAcknowledgement !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/transactionSetAcknowledgement",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.implementationTransactionSetSyntaxError !== undefined){
if(typeof data.implementationTransactionSetSyntaxError !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/implementationTransactionSetSyntaxError",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.x12 !== undefined){
let data14 = data.x12;
if(typeof data14 === "string"){
if(!pattern23.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"pattern",params:{pattern: "^ISA"},message:"must match pattern \"^ISA\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const part6 = validate59;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorResponse === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errorResponse"},message:"must have required property 'errorResponse'"});
errors++;
}
if(data.errors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"},message:"must have required property 'errors'"});
errors++;
}
if(data.meta === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "meta"},message:"must have required property 'meta'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "controlNumber") || (key0 === "tradingPartnerServiceId")) || (key0 === "errorResponse")) || (key0 === "errors")) || (key0 === "meta"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.controlNumber !== undefined){
if(typeof data.controlNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/controlNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.tradingPartnerServiceId !== undefined){
if(typeof data.tradingPartnerServiceId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tradingPartnerServiceId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errorResponse !== undefined){
if(!(validate53(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data3[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.meta !== undefined){
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const part7 = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
if(data.x12 !== undefined){
if(typeof data.x12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const part8 = validate64;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.extensions !== undefined){
let data0 = data.extensions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"required",params:{missingProperty: "type"},message:"must have required property 'type'"});
errors++;
}
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
if(data.x12 !== undefined){
if(typeof data.x12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.extensions !== undefined){
if(!(validate65(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const part9 = validate67;
const schema67 = {"type":"object","required":["statusCode","statusDescription"],"properties":{"statusCode":{"type":"string","enum":["0","1","2","3","4","5"]},"statusDescription":{"type":"string"},"extensions":{"type":"array","items":{"$ref":"#/$defs/ExtensionAnswered"}}},"additionalProperties":false};
const schema68 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["CLAIM_STATUS"]}},"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusCode"},message:"must have required property 'statusCode'"});
errors++;
}
if(data.statusDescription === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusDescription"},message:"must have required property 'statusDescription'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "statusCode") || (key0 === "statusDescription")) || (key0 === "extensions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data0 === "0") || (data0 === "1")) || (data0 === "2")) || (data0 === "3")) || (data0 === "4")) || (data0 === "5"))){
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"enum",params:{allowedValues: schema67.properties.statusCode.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.statusDescription !== undefined){
if(typeof data.statusDescription !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusDescription",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.extensions !== undefined){
let data2 = data.extensions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"required",params:{missingProperty: "type"},message:"must have required property 'type'"});
errors++;
}
for(const key1 in data3){
if(!(key1 === "type")){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data4 === "CLAIM_STATUS")){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0+"/type",keyword:"enum",params:{allowedValues: schema68.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "x12") || (key0 === "extensions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.x12 !== undefined){
let data0 = data.x12;
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"pattern",params:{pattern: "^ISA"},message:"must match pattern \"^ISA\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.extensions !== undefined){
if(!(validate68(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const part10 = validate70;
const schema69 = {"type":"object","required":["status","version"],"properties":{"status":{"type":"string","enum":["OK","UP"]},"version":{"type":"string","pattern":"^[Vv]2$"}},"additionalProperties":false};
const pattern25 = new RegExp("^[Vv]2$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "status") || (key0 === "version"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "OK") || (data0 === "UP"))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema69.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[Vv]2$"},message:"must match pattern \"^[Vv]2$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
return {
  'optum.token.request': part0,
  'optum.token.200': part1,
  'optum.token.400': part2,
  'optum.token.401': part2,
  'optum.token.403': part3,
  'optum.token.404': part3,
  'optum.token.429': part3,
  'optum.token.500': part3,
  'optum.token.502': part3,
  'optum.token.503': part3,
  'optum.token.504': part3,
  'optum.claimstatus.request': part4,
  'optum.claimstatus.200': part5,
  'optum.claimstatus.400': part6,
  'optum.claimstatus.401': part3,
  'optum.claimstatus.403': part3,
  'optum.claimstatus.404': part3,
  'optum.claimstatus.429': part3,
  'optum.claimstatus.500': part3,
  'optum.claimstatus.502': part3,
  'optum.claimstatus.503': part3,
  'optum.claimstatus.504': part3,
  'optum.rawX12.request': part7,
  'optum.rawX12.200': part5,
  'optum.rawX12.400': part6,
  'optum.rawX12.401': part3,
  'optum.rawX12.403': part3,
  'optum.rawX12.404': part3,
  'optum.rawX12.429': part3,
  'optum.rawX12.500': part3,
  'optum.rawX12.502': part3,
  'optum.rawX12.503': part3,
  'optum.rawX12.504': part3,
  'optum.rawX12Enhanced.request': part8,
  'optum.rawX12Enhanced.200': part9,
  'optum.rawX12Enhanced.400': part6,
  'optum.rawX12Enhanced.401': part3,
  'optum.rawX12Enhanced.403': part3,
  'optum.rawX12Enhanced.404': part3,
  'optum.rawX12Enhanced.429': part3,
  'optum.rawX12Enhanced.500': part3,
  'optum.rawX12Enhanced.502': part3,
  'optum.rawX12Enhanced.503': part3,
  'optum.rawX12Enhanced.504': part3,
  'optum.healthCheck.200': part10,
  'optum.healthCheck.401': part3,
  'optum.healthCheck.403': part3,
  'optum.healthCheck.404': part3,
  'optum.healthCheck.429': part3,
  'optum.healthCheck.500': part3,
  'optum.healthCheck.502': part3,
  'optum.healthCheck.503': part3,
  'optum.healthCheck.504': part3,
}
}

function admin() {
const part0 = validate16;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data.file === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "file"},message:"must have required property 'file'"});
errors++;
}
if(data.line === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "line"},message:"must have required property 'line'"});
errors++;
}
if(data.column === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "column"},message:"must have required property 'column'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "file")) || (key0 === "line")) || (key0 === "column")) || (key0 === "message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.line !== undefined){
let data2 = data.line;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.column !== undefined){
let data3 = data.column;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
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


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "readings"},message:"must have required property 'readings'"});
errors++;
}
if(data.problems === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "problems"},message:"must have required property 'problems'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "readings") || (key0 === "problems"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.readings !== undefined){
let data0 = data.readings;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/readings",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/readings",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.problems !== undefined){
let data1 = data.problems;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data1[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
if(data.worlds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "worlds"},message:"must have required property 'worlds'"});
errors++;
}
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "version")) || (key0 === "worlds")) || (key0 === "scenarios")) || (key0 === "reload"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("ok" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.worlds !== undefined){
let data2 = data.worlds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.scenarios !== undefined){
let data3 = data.scenarios;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.reload !== undefined){
if(!(validate17(data.reload, {instancePath:instancePath+"/reload",parentData:data,parentDataProperty:"reload",rootData}))){
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

const part1 = validate21;
const schema38 = {"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["NOT_FOUND","METHOD_NOT_ALLOWED","UNKNOWN_WORLD","UNKNOWN_SCENARIO","UNKNOWN_RUN","UNKNOWN_FAULT","UNKNOWN_PAYER","UNKNOWN_CALL","INVALID_BODY","INVALID_FILTER","TIME_GOES_BACK","RUN_FINISHED","NO_SCENARIO_FILES","SCENARIO_PROBLEMS","LIMIT_REACHED","FAULT"]},"message":{"type":"string","minLength":1},"pointer":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false};
const func0 = Object.is;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "error")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data0.message === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "code") || (key1 === "message")) || (key1 === "pointer"))){
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema38.properties.error.properties.code.enum){
if(func0(data1, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/error/code",keyword:"enum",params:{allowedValues: schema38.properties.error.properties.code.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/error/message",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.pointer !== undefined){
if(typeof data0.pointer !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/error/pointer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"});
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

const part2 = validate22;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.roles === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roles"},message:"must have required property 'roles'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "summary")) || (key0 === "roles")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.steps !== undefined){
let data4 = data.steps;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data5.does === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key1 in data5){
if(!((key1 === "when") || (key1 === "does"))){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data5.when !== undefined){
if(typeof data5.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.does !== undefined){
if(typeof data5.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "scenarios")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenarios !== undefined){
let data0 = data.scenarios;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0], {instancePath:instancePath+"/scenarios/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "array"},message:"must be array"});
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

const part3 = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenarios === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenarios"},message:"must have required property 'scenarios'"});
errors++;
}
if(data.changed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "changed"},message:"must have required property 'changed'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "scenarios") || (key0 === "changed"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenarios !== undefined){
let data0 = data.scenarios;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/scenarios",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.changed !== undefined){
let data1 = data.changed;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/changed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/changed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const part4 = validate26;
const schema44 = {"type":"object","required":["world","credential","now","rate","seed","scenario","stediEdition","optumProfile","claims","sessions","runs","events","bytes"],"properties":{"world":{"type":"string"},"credential":{"type":"string"},"claims":{"type":"integer","minimum":0},"sessions":{"type":"integer","minimum":0},"runs":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0},"bytes":{"type":"integer","minimum":0},"now":{"$ref":"#/$defs/Timestamp"},"rate":{"type":"number","minimum":0},"seed":{"type":"integer"},"scenario":{"type":"string"},"stediEdition":{"type":"string","enum":["2025-01","2026-08"]},"optumProfile":{"type":"string","enum":["live","sandbox"]}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.credential === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "credential"},message:"must have required property 'credential'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
if(data.seed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seed"},message:"must have required property 'seed'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.stediEdition === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stediEdition"},message:"must have required property 'stediEdition'"});
errors++;
}
if(data.optumProfile === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optumProfile"},message:"must have required property 'optumProfile'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.sessions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessions"},message:"must have required property 'sessions'"});
errors++;
}
if(data.runs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "runs"},message:"must have required property 'runs'"});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.credential !== undefined){
if(typeof data.credential !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credential",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data2 = data.claims;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sessions !== undefined){
let data3 = data.sessions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.events !== undefined){
let data5 = data.events;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data6 = data.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.now !== undefined){
let data7 = data.now;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data8 = data.rate;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data11 = data.stediEdition;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data11 === "2025-01") || (data11 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema44.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data12 = data.optumProfile;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "live") || (data12 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema44.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "worlds") || (key0 === "bytes")) || (key0 === "idle"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.worlds !== undefined){
let data0 = data.worlds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.idle !== undefined){
let data2 = data.idle;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/idle",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.worlds === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "worlds"},message:"must have required property 'worlds'"});
errors++;
}
if(data.limits === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limits"},message:"must have required property 'limits'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "worlds") || (key0 === "limits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.worlds !== undefined){
let data0 = data.worlds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data0[i0], {instancePath:instancePath+"/worlds/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/worlds",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.limits !== undefined){
if(!(validate29(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const part5 = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.credential === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "credential"},message:"must have required property 'credential'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
if(data.seed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "seed"},message:"must have required property 'seed'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.stediEdition === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stediEdition"},message:"must have required property 'stediEdition'"});
errors++;
}
if(data.optumProfile === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "optumProfile"},message:"must have required property 'optumProfile'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.sessions === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sessions"},message:"must have required property 'sessions'"});
errors++;
}
if(data.runs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "runs"},message:"must have required property 'runs'"});
errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "events"},message:"must have required property 'events'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.credential !== undefined){
if(typeof data.credential !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/credential",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data2 = data.claims;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sessions !== undefined){
let data3 = data.sessions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/sessions",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.runs !== undefined){
let data4 = data.runs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.events !== undefined){
let data5 = data.events;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/events",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data6 = data.bytes;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.now !== undefined){
let data7 = data.now;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data8 = data.rate;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.seed !== undefined){
let data9 = data.seed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data11 = data.stediEdition;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data11 === "2025-01") || (data11 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema44.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data12 = data.optumProfile;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data12 === "live") || (data12 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema44.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const part6 = validate32;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deleted === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "deleted"},message:"must have required property 'deleted'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "deleted")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/deleted",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const part7 = validate34;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.as === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "as"},message:"must have required property 'as'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "as")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.as !== undefined){
if(typeof data.as !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/as",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const part8 = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "outcomes")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.outcomes !== undefined){
let data0 = data.outcomes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const part9 = validate36;
const schema55 = {"type":"object","required":["id","submissionType","stage","taiga","since","payer","provider","subscriber","serviceFrom","serviceTo","charge","payerClaimNumber","moves"],"properties":{"id":{"type":"string"},"session":{"type":"string"},"submissionType":{"type":"string","enum":["original","resubmission","appeal"]},"stage":{"$ref":"#/$defs/Stage"},"taiga":{"type":"string","enum":["processing","submitted","accepted","rejected","denied","paid"]},"category":{"type":"string"},"status":{"type":"string"},"since":{"$ref":"#/$defs/Timestamp"},"payer":{"$ref":"#/$defs/Payer"},"provider":{"$ref":"#/$defs/Provider"},"subscriber":{"$ref":"#/$defs/Subscriber"},"dependent":{"$ref":"#/$defs/Person"},"serviceFrom":{"$ref":"#/$defs/Day"},"serviceTo":{"$ref":"#/$defs/Day"},"charge":{"$ref":"#/$defs/Amount"},"paid":{"$ref":"#/$defs/Amount"},"payerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"moves":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Move"}}},"additionalProperties":false};
const schema56 = {"type":"string","enum":["drafted","coded","submitted","received","accepted","rejected","in-process","pended","in-review","provider-information-requested","patient-information-requested","on-hold","information-requested","awaiting-payment","paid","denied","revised"]};
const pattern7 = new RegExp("^\\d{8}$", "u");
const pattern11 = new RegExp("^\\d+(\\.\\d\\d)?$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.organizationName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "organizationName"},message:"must have required property 'organizationName'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "organizationName") || (key0 === "npi")) || (key0 === "taxId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.organizationName !== undefined){
if(typeof data.organizationName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.npi !== undefined){
if(typeof data.npi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.taxId !== undefined){
if(typeof data.taxId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","required":["memberId","firstName","lastName"],"properties":{"memberId":{"type":"string"},"groupNumber":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"dateOfBirth":{"$ref":"#/$defs/Day"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memberId === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "memberId"},message:"must have required property 'memberId'"});
errors++;
}
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "memberId") || (key0 === "groupNumber")) || (key0 === "firstName")) || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.memberId !== undefined){
if(typeof data.memberId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.groupNumber !== undefined){
if(typeof data.groupNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data4 = data.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data5 = data.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data5 === "F") || (data5 === "M")) || (data5 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema60.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","required":["firstName","lastName"],"properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"dateOfBirth":{"$ref":"#/$defs/Day"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "firstName"},message:"must have required property 'firstName'"});
errors++;
}
if(data.lastName === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastName"},message:"must have required property 'lastName'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "dateOfBirth")) || (key0 === "gender"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data2 = data.dateOfBirth;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.gender !== undefined){
let data3 = data.gender;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data3 === "F") || (data3 === "M")) || (data3 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema62.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"},message:"must have required property 'to'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "to")) || (key0 === "category")) || (key0 === "status")) || (key0 === "paid"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid3;
valid3 = false;
for(const v0 of schema56.enum){
if(func0(data1, v0)){
valid3 = true;
break;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"});
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
if(data.paid !== undefined){
let data4 = data.paid;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.submissionType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "submissionType"},message:"must have required property 'submissionType'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.taiga === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "taiga"},message:"must have required property 'taiga'"});
errors++;
}
if(data.since === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "since"},message:"must have required property 'since'"});
errors++;
}
if(data.payer === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payer"},message:"must have required property 'payer'"});
errors++;
}
if(data.provider === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"},message:"must have required property 'provider'"});
errors++;
}
if(data.subscriber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriber"},message:"must have required property 'subscriber'"});
errors++;
}
if(data.serviceFrom === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceFrom"},message:"must have required property 'serviceFrom'"});
errors++;
}
if(data.serviceTo === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "serviceTo"},message:"must have required property 'serviceTo'"});
errors++;
}
if(data.charge === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
if(data.payerClaimNumber === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payerClaimNumber"},message:"must have required property 'payerClaimNumber'"});
errors++;
}
if(data.moves === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "moves"},message:"must have required property 'moves'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema55.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.submissionType !== undefined){
let data2 = data.submissionType;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data2 === "original") || (data2 === "resubmission")) || (data2 === "appeal"))){
(vErrors ??= []).push({instancePath:instancePath+"/submissionType",keyword:"enum",params:{allowedValues: schema55.properties.submissionType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.stage !== undefined){
let data3 = data.stage;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema56.enum){
if(func0(data3, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.taiga !== undefined){
let data4 = data.taiga;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((data4 === "processing") || (data4 === "submitted")) || (data4 === "accepted")) || (data4 === "rejected")) || (data4 === "denied")) || (data4 === "paid"))){
(vErrors ??= []).push({instancePath:instancePath+"/taiga",keyword:"enum",params:{allowedValues: schema55.properties.taiga.enum},message:"must be equal to one of the allowed values"});
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
if(data.since !== undefined){
let data7 = data.since;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payer !== undefined){
let data8 = data.payer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data8.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
for(const key1 in data8){
if(!((key1 === "id") || (key1 === "name"))){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payer/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.provider !== undefined){
if(!(validate39(data.provider, {instancePath:instancePath+"/provider",parentData:data,parentDataProperty:"provider",rootData}))){
vErrors = joined(vErrors, validate39.errors);
errors = vErrors.length;
}
}
if(data.subscriber !== undefined){
if(!(validate41(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate43(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.serviceFrom !== undefined){
let data14 = data.serviceFrom;
if(typeof data14 === "string"){
if(!pattern7.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceFrom",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceTo !== undefined){
let data15 = data.serviceTo;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"pattern",params:{pattern: "^\\d{8}$"},message:"must match pattern \"^\\d{8}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceTo",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data16 = data.charge;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.paid !== undefined){
let data17 = data.paid;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d\\d)?$"},message:"must match pattern \"^\\d+(\\.\\d\\d)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/paid",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
if(typeof data.payerClaimNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
if(typeof data.patientAccountNumber !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.moves !== undefined){
let data20 = data.moves;
if(Array.isArray(data20)){
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data20[i0], {instancePath:instancePath+"/moves/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/moves",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","required":["method","path","headers"],"properties":{"method":{"type":"string","enum":["GET","POST"]},"path":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object","additionalProperties":true}},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "path")) || (key0 === "headers")) || (key0 === "body"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data0 === "GET") || (data0 === "POST"))){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema72.properties.method.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.body !== undefined){
let data4 = data.body;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/body",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.requests === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"},message:"must have required property 'requests'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "claim")) || (key0 === "requests"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(!(validate38(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.stedi === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "stedi"},message:"must have required property 'stedi'"});
errors++;
}
if(data2.optum === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "optum"},message:"must have required property 'optum'"});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "taiga") || (key1 === "stedi")) || (key1 === "optum"))){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.taiga !== undefined){
if(!(validate48(data2.taiga, {instancePath:instancePath+"/requests/taiga",parentData:data2,parentDataProperty:"taiga",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data2.stedi !== undefined){
if(!(validate48(data2.stedi, {instancePath:instancePath+"/requests/stedi",parentData:data2,parentDataProperty:"stedi",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data2.optum !== undefined){
if(!(validate48(data2.optum, {instancePath:instancePath+"/requests/optum",parentData:data2,parentDataProperty:"optum",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.requests === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"},message:"must have required property 'requests'"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "world") || (key0 === "scenario")) || (key0 === "run")) || (key0 === "sessionId")) || (key0 === "claims")) || (key0 === "requests"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sessionId !== undefined){
if(typeof data.sessionId !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sessionId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data4[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.requests !== undefined){
let data6 = data.requests;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.optumToken === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"required",params:{missingProperty: "optumToken"},message:"must have required property 'optumToken'"});
errors++;
}
for(const key1 in data6){
if(!((key1 === "taiga") || (key1 === "optumToken"))){
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.taiga !== undefined){
if(!(validate48(data6.taiga, {instancePath:instancePath+"/requests/taiga",parentData:data6,parentDataProperty:"taiga",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
if(data6.optumToken !== undefined){
if(!(validate48(data6.optumToken, {instancePath:instancePath+"/requests/optumToken",parentData:data6,parentDataProperty:"optumToken",rootData}))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/requests",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const part10 = validate55;

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.now === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "now"},message:"must have required property 'now'"});
errors++;
}
if(data.rate === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rate"},message:"must have required property 'rate'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "world") || (key0 === "now")) || (key0 === "rate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.now !== undefined){
let data1 = data.now;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data2 = data.rate;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const part11 = validate56;
const pattern16 = new RegExp("^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!((key0 === "now") || (key0 === "rate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.now !== undefined){
let data0 = data.now;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/now",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.rate !== undefined){
let data1 = data.rate;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const part12 = validate57;
const pattern17 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property 'by'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "by")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const part13 = validate58;

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
(vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"});
errors++;
}
for(const key0 in data){
if(!((key0 === "run") || (key0 === "session"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const part14 = validate59;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"},message:"must have required property 'role'"});
errors++;
}
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "role") || (key0 === "claim"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(!(validate38(data.claim, {instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.played === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "played"},message:"must have required property 'played'"});
errors++;
}
if(data.left === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "left"},message:"must have required property 'left'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "world") || (key0 === "run")) || (key0 === "scenario")) || (key0 === "played")) || (key0 === "left")) || (key0 === "claims"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.played !== undefined){
let data3 = data.played;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.when === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data3.does === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key1 in data3){
if(!((key1 === "when") || (key1 === "does"))){
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.when !== undefined){
if(typeof data3.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/played/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.does !== undefined){
if(typeof data3.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/played/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.left !== undefined){
let data6 = data.left;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/left",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data7[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const part15 = validate63;
const schema81 = {"type":"object","additionalProperties":false,"properties":{"clock":{"type":"string"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"scenario":{"type":"string"},"stediEdition":{"type":"string","enum":["2025-01","2026-08"]},"optumProfile":{"type":"string","enum":["live","sandbox"]}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "clock") || (key0 === "seed")) || (key0 === "scenario")) || (key0 === "stediEdition")) || (key0 === "optumProfile"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.clock !== undefined){
if(typeof data.clock !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/clock",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.seed !== undefined){
let data1 = data.seed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"});
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stediEdition !== undefined){
let data3 = data.stediEdition;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "2025-01") || (data3 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/stediEdition",keyword:"enum",params:{allowedValues: schema81.properties.stediEdition.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.optumProfile !== undefined){
let data4 = data.optumProfile;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "live") || (data4 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/optumProfile",keyword:"enum",params:{allowedValues: schema81.properties.optumProfile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const part16 = validate64;
const schema86 = {"type":"object","additionalProperties":false,"required":["on","fails"],"properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}}},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/Failure"}}};
const schema87 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","additionalProperties":false,"minProperties":1,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]},"maxProperties":2,"properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}}},"payer":{"$ref":"#/$defs/Reason"},"carriedOut":{"type":"boolean","const":true}}};
const pattern27 = new RegExp("^/", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate68.errors = vErrors;
return errors === 0;
}


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema87.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: schema87.properties.delay.type},message:"must be string,object"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
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
if(!pattern17.test(data2)){
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
if(!pattern17.test(data3)){
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
if(!pattern17.test(data4)){
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
const err19 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.max !== undefined){
if(data1.min === undefined){
const err20 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.median !== undefined){
if(data1.sigma === undefined){
const err21 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.sigma !== undefined){
if(data1.median === undefined){
const err22 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err22);
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
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema87.properties.reset.enum},message:"must be equal to one of the allowed values"});
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
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema87.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data12 = data.dribble;
if(typeof data12 === "string"){
if(!pattern17.test(data12)){
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
if(!(pattern27.test(key3))){
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
if(!pattern27.test(data17)){
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
if(!pattern27.test(data19)){
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
if(!(validate68(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate68.errors);
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
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema86.properties, key0))){
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
for(const v0 of schema86.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema86.properties.on.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern17.test(data2)){
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
if(!pattern17.test(data8)){
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
if(!(validate67(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.armed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "armed"},message:"must have required property 'armed'"});
errors++;
}
if(data.applied === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applied"},message:"must have required property 'applied'"});
errors++;
}
if(data.skipped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "skipped"},message:"must have required property 'skipped'"});
errors++;
}
if(data.fault === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fault"},message:"must have required property 'fault'"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "does")) || (key0 === "armed")) || (key0 === "until")) || (key0 === "remaining")) || (key0 === "applied")) || (key0 === "skipped")) || (key0 === "fault"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.armed !== undefined){
let data2 = data.armed;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.applied !== undefined){
let data5 = data.applied;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.skipped !== undefined){
let data6 = data.skipped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.fault !== undefined){
if(!(validate66(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.faults === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "faults"},message:"must have required property 'faults'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "faults")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.faults !== undefined){
let data0 = data.faults;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data0[i0], {instancePath:instancePath+"/faults/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/faults",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const part17 = validate73;
const schema89 = {"type":"object","additionalProperties":false,"required":["on","fails"],"properties":{"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}}},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/Failure"}}};
const schema90 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","additionalProperties":false,"minProperties":1,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]},"maxProperties":2,"properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}}},"payer":{"$ref":"#/$defs/Reason"},"carriedOut":{"type":"boolean","const":true}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema90.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: schema90.properties.delay.type},message:"must be string,object"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
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
if(!pattern17.test(data2)){
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
if(!pattern17.test(data3)){
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
if(!pattern17.test(data4)){
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
const err19 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "min",
    missingProperty: "max",
    depsCount: 1,
    deps: "max"},message:"must have property max when property min is present"};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data1.max !== undefined){
if(data1.min === undefined){
const err20 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "max",
    missingProperty: "min",
    depsCount: 1,
    deps: "min"},message:"must have property min when property max is present"};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data1.median !== undefined){
if(data1.sigma === undefined){
const err21 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "median",
    missingProperty: "sigma",
    depsCount: 1,
    deps: "sigma"},message:"must have property sigma when property median is present"};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data1.sigma !== undefined){
if(data1.median === undefined){
const err22 = {instancePath:instancePath+"/delay",keyword:"dependentRequired",params:{property: "sigma",
    missingProperty: "median",
    depsCount: 1,
    deps: "median"},message:"must have property median when property sigma is present"};
(vErrors ??= []).push(err22);
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
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema90.properties.reset.enum},message:"must be equal to one of the allowed values"});
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
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema90.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data12 = data.dribble;
if(typeof data12 === "string"){
if(!pattern17.test(data12)){
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
if(!(pattern27.test(key3))){
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
if(!pattern27.test(data17)){
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
if(!pattern27.test(data19)){
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
if(!(validate75(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate75.errors);
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
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(schema89.properties, key0))){
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
for(const v0 of schema89.properties.on.enum){
if(func0(data0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema89.properties.on.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern17.test(data2)){
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
if(!pattern17.test(data8)){
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
if(!(validate74(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const part18 = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.armed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "armed"},message:"must have required property 'armed'"});
errors++;
}
if(data.applied === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applied"},message:"must have required property 'applied'"});
errors++;
}
if(data.skipped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "skipped"},message:"must have required property 'skipped'"});
errors++;
}
if(data.fault === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fault"},message:"must have required property 'fault'"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "does")) || (key0 === "armed")) || (key0 === "until")) || (key0 === "remaining")) || (key0 === "applied")) || (key0 === "skipped")) || (key0 === "fault"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.armed !== undefined){
let data2 = data.armed;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/armed",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.until !== undefined){
let data3 = data.until;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remaining !== undefined){
let data4 = data.remaining;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/remaining",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.applied !== undefined){
let data5 = data.applied;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/applied",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.skipped !== undefined){
let data6 = data.skipped;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.fault !== undefined){
if(!(validate66(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const part19 = validate80;

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.disarmed === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "disarmed"},message:"must have required property 'disarmed'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "disarmed")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.disarmed !== undefined){
let data0 = data.disarmed;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/disarmed/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/disarmed",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const part20 = validate81;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "claims")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const part21 = validate83;
const schema98 = {"type":"object","required":["id","name","aliases","claimStatus","behaviors"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"aliases":{"type":"array","items":{"type":"string"}},"claimStatus":{"type":"string","enum":["SUPPORTED","NOT_SUPPORTED","ENROLLMENT_REQUIRED"]},"behaviors":{"type":"array","items":{"$ref":"#/$defs/PayerBehavior"}}},"additionalProperties":false};
const schema99 = {"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"not-found-at-first":{"type":"string"}}}]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data === "slow") || (data === "sunday-maintenance")) || (data === "needs-account-number")) || (data === "refuses-wide-windows")) || (data === "refuses-single-days")) || (data === "needs-exact-names")) || (data === "batch-at-night")) || (data === "not-found-at-first")) || (data === "archives-after-18-months"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema99.anyOf[0].enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(key0 === "not-found-at-first")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data["not-found-at-first"] !== undefined){
if(typeof data["not-found-at-first"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/not-found-at-first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.aliases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aliases"},message:"must have required property 'aliases'"});
errors++;
}
if(data.claimStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claimStatus"},message:"must have required property 'claimStatus'"});
errors++;
}
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "aliases")) || (key0 === "claimStatus")) || (key0 === "behaviors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aliases/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aliases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimStatus !== undefined){
let data4 = data.claimStatus;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "SUPPORTED") || (data4 === "NOT_SUPPORTED")) || (data4 === "ENROLLMENT_REQUIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema98.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.behaviors !== undefined){
let data5 = data.behaviors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data5[i1], {instancePath:instancePath+"/behaviors/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "payers"},message:"must have required property 'payers'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "payers")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.payers !== undefined){
let data0 = data.payers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data0[i0], {instancePath:instancePath+"/payers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const part22 = validate88;
const schema101 = {"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"not-found-at-first":{"type":"string"}}}]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data === "slow") || (data === "sunday-maintenance")) || (data === "needs-account-number")) || (data === "refuses-wide-windows")) || (data === "refuses-single-days")) || (data === "needs-exact-names")) || (data === "batch-at-night")) || (data === "not-found-at-first")) || (data === "archives-after-18-months"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema101.anyOf[0].enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(key0 === "not-found-at-first")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data["not-found-at-first"] !== undefined){
if(typeof data["not-found-at-first"] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/not-found-at-first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "behaviors")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.behaviors !== undefined){
let data0 = data.behaviors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data0[i0], {instancePath:instancePath+"/behaviors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const part23 = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.aliases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "aliases"},message:"must have required property 'aliases'"});
errors++;
}
if(data.claimStatus === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claimStatus"},message:"must have required property 'claimStatus'"});
errors++;
}
if(data.behaviors === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "behaviors"},message:"must have required property 'behaviors'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "aliases")) || (key0 === "claimStatus")) || (key0 === "behaviors"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/aliases/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/aliases",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.claimStatus !== undefined){
let data4 = data.claimStatus;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "SUPPORTED") || (data4 === "NOT_SUPPORTED")) || (data4 === "ENROLLMENT_REQUIRED"))){
(vErrors ??= []).push({instancePath:instancePath+"/claimStatus",keyword:"enum",params:{allowedValues: schema98.properties.claimStatus.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.behaviors !== undefined){
let data5 = data.behaviors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate85(data5[i1], {instancePath:instancePath+"/behaviors/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/behaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const part24 = validate93;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property 'name'"});
errors++;
}
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("payerbox" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"const",params:{allowedValue: "payerbox"},message:"must be equal to constant"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","required":["method","url","httpVersion","cookies","headers","queryString","headersSize","bodySize"],"properties":{"method":{"type":"string"},"url":{"type":"string"},"httpVersion":{"type":"string"},"cookies":{"type":"array","maxItems":0,"items":{"type":"object"}},"headers":{"type":"array","maxItems":0,"items":{"type":"object"}},"queryString":{"type":"array","maxItems":0,"items":{"type":"object"}},"headersSize":{"type":"integer","const":-1},"bodySize":{"type":"integer","const":-1},"postData":{"$ref":"#/$defs/HarPostData"}},"additionalProperties":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"},message:"must have required property 'url'"});
errors++;
}
if(data.httpVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "httpVersion"},message:"must have required property 'httpVersion'"});
errors++;
}
if(data.cookies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cookies"},message:"must have required property 'cookies'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
if(data.queryString === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "queryString"},message:"must have required property 'queryString'"});
errors++;
}
if(data.headersSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headersSize"},message:"must have required property 'headersSize'"});
errors++;
}
if(data.bodySize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bodySize"},message:"must have required property 'bodySize'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema108.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.httpVersion !== undefined){
if(typeof data.httpVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/httpVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cookies !== undefined){
let data3 = data.cookies;
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.queryString !== undefined){
let data7 = data.queryString;
if(Array.isArray(data7)){
if(data7.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/queryString",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/queryString/" + i2,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/queryString",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headersSize !== undefined){
let data9 = data.headersSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.bodySize !== undefined){
let data10 = data.bodySize;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.postData !== undefined){
let data11 = data.postData;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.mimeType === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"required",params:{missingProperty: "mimeType"},message:"must have required property 'mimeType'"});
errors++;
}
if(data11.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key1 in data11){
if(!((key1 === "mimeType") || (key1 === "text"))){
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.mimeType !== undefined){
if(typeof data11.mimeType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postData/mimeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.text !== undefined){
if(typeof data11.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postData/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postData",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","required":["status","statusText","httpVersion","cookies","headers","content","redirectURL","headersSize","bodySize"],"properties":{"status":{"type":"integer"},"statusText":{"type":"string"},"httpVersion":{"type":"string"},"cookies":{"type":"array","maxItems":0,"items":{"type":"object"}},"headers":{"type":"array","maxItems":0,"items":{"type":"object"}},"content":{"$ref":"#/$defs/HarContent"},"redirectURL":{"type":"string"},"headersSize":{"type":"integer","const":-1},"bodySize":{"type":"integer","const":-1}},"additionalProperties":false};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"},message:"must have required property 'size'"});
errors++;
}
if(data.mimeType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mimeType"},message:"must have required property 'mimeType'"});
errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"},message:"must have required property 'text'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "size") || (key0 === "mimeType")) || (key0 === "text"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.size !== undefined){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.mimeType !== undefined){
if(typeof data.mimeType !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/mimeType",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.statusText === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "statusText"},message:"must have required property 'statusText'"});
errors++;
}
if(data.httpVersion === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "httpVersion"},message:"must have required property 'httpVersion'"});
errors++;
}
if(data.cookies === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cookies"},message:"must have required property 'cookies'"});
errors++;
}
if(data.headers === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headers"},message:"must have required property 'headers'"});
errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "content"},message:"must have required property 'content'"});
errors++;
}
if(data.redirectURL === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "redirectURL"},message:"must have required property 'redirectURL'"});
errors++;
}
if(data.headersSize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "headersSize"},message:"must have required property 'headersSize'"});
errors++;
}
if(data.bodySize === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bodySize"},message:"must have required property 'bodySize'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema110.properties, key0))){
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
}
if(data.statusText !== undefined){
if(typeof data.statusText !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/statusText",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.httpVersion !== undefined){
if(typeof data.httpVersion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/httpVersion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.cookies !== undefined){
let data3 = data.cookies;
if(Array.isArray(data3)){
if(data3.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/cookies/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cookies",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.headers !== undefined){
let data5 = data.headers;
if(Array.isArray(data5)){
if(data5.length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.content !== undefined){
if(!(validate101(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData}))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.redirectURL !== undefined){
if(typeof data.redirectURL !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/redirectURL",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headersSize !== undefined){
let data9 = data.headersSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/headersSize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
if(data.bodySize !== undefined){
let data10 = data.bodySize;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(-1 !== data10){
(vErrors ??= []).push({instancePath:instancePath+"/bodySize",keyword:"const",params:{allowedValue: -1},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.send === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "send"},message:"must have required property 'send'"});
errors++;
}
if(data.wait === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "wait"},message:"must have required property 'wait'"});
errors++;
}
if(data.receive === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receive"},message:"must have required property 'receive'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "send") || (key0 === "wait")) || (key0 === "receive"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.send !== undefined){
let data0 = data.send;
if(!((typeof data0 == "number") && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/send",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
if(0 !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/send",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
if(data.wait !== undefined){
let data1 = data.wait;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/wait",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/wait",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.receive !== undefined){
let data2 = data.receive;
if(!((typeof data2 == "number") && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/receive",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
if(0 !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/receive",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.world === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "world"},message:"must have required property 'world'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "world")) || (key0 === "operation")) || (key0 === "fault")) || (key0 === "phi"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.world !== undefined){
if(typeof data.world !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fault !== undefined){
if(typeof data.fault !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.startedDateTime === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "startedDateTime"},message:"must have required property 'startedDateTime'"});
errors++;
}
if(data.time === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "time"},message:"must have required property 'time'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.response === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "response"},message:"must have required property 'response'"});
errors++;
}
if(data.cache === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cache"},message:"must have required property 'cache'"});
errors++;
}
if(data.timings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "timings"},message:"must have required property 'timings'"});
errors++;
}
if(data._payerbox === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "_payerbox"},message:"must have required property '_payerbox'"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "startedDateTime") || (key0 === "time")) || (key0 === "request")) || (key0 === "response")) || (key0 === "cache")) || (key0 === "timings")) || (key0 === "_payerbox"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.startedDateTime !== undefined){
let data0 = data.startedDateTime;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/startedDateTime",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/startedDateTime",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.time !== undefined){
let data1 = data.time;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/time",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.request !== undefined){
if(!(validate98(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate98.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate100(data.response, {instancePath:instancePath+"/response",parentData:data,parentDataProperty:"response",rootData}))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.cache !== undefined){
let data4 = data.cache;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 0){
(vErrors ??= []).push({instancePath:instancePath+"/cache",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cache",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.timings !== undefined){
if(!(validate104(data.timings, {instancePath:instancePath+"/timings",parentData:data,parentDataProperty:"timings",rootData}))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data._payerbox !== undefined){
if(!(validate106(data._payerbox, {instancePath:instancePath+"/_payerbox",parentData:data,parentDataProperty:"_payerbox",rootData}))){
vErrors = joined(vErrors, validate106.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"},message:"must have required property 'version'"});
errors++;
}
if(data.creator === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "creator"},message:"must have required property 'creator'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "creator")) || (key0 === "entries"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("1.2" !== data0){
(vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: "1.2"},message:"must be equal to constant"});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate95(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = joined(vErrors, validate95.errors);
errors = vErrors.length;
}
}
if(data.entries !== undefined){
let data2 = data.entries;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data2[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.log === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "log"},message:"must have required property 'log'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "log")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.log !== undefined){
if(!(validate94(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const part25 = validate110;
const schema114 = {"type":"object","additionalProperties":false,"properties":{"operation":{"type":"string"},"status":{"type":"integer"},"session":{"type":"string"},"claim":{"type":"string"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled","any"]},"since":{"type":"string"},"exactly":{"type":"integer","minimum":0},"atLeast":{"type":"integer","minimum":0},"atMost":{"type":"integer","minimum":0},"never":{"type":"boolean","const":true},"within":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema114.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.fault !== undefined){
let data4 = data.fault;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data4 === "hang") || (data4 === "reset")) || (data4 === "middle")) || (data4 === "short")) || (data4 === "long")) || (data4 === "dribble")) || (data4 === "status")) || (data4 === "spoiled")) || (data4 === "any"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema114.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.since !== undefined){
if(typeof data.since !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/since",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exactly !== undefined){
let data6 = data.exactly;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/exactly",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/exactly",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.atLeast !== undefined){
let data7 = data.atLeast;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/atLeast",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.atMost !== undefined){
let data8 = data.atMost;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/atMost",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.never !== undefined){
let data9 = data.never;
if(typeof data9 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data9){
(vErrors ??= []).push({instancePath:instancePath+"/never",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.within !== undefined){
let data10 = data.within;
if(typeof data10 === "string"){
if(!pattern17.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/within",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/within",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const part26 = validate111;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ok === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ok"},message:"must have required property 'ok'"});
errors++;
}
if(data.count === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "count"},message:"must have required property 'count'"});
errors++;
}
if(data.sentence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentence"},message:"must have required property 'sentence'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "ok") || (key0 === "count")) || (key0 === "sentence"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.ok !== undefined){
if(typeof data.ok !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/count",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.sentence !== undefined){
if(typeof data.sentence !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const part27 = validate112;
const schema117 = {"type":"object","required":["what","is","met","missing","percent"],"properties":{"what":{"type":"string","enum":["statuses","lives","families","categories","codes","events","answers","errors","faults"]},"is":{"type":"string"},"met":{"type":"array","items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}},"percent":{"type":"integer","minimum":0,"maximum":100}},"additionalProperties":false};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.what === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "what"},message:"must have required property 'what'"});
errors++;
}
if(data.is === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "is"},message:"must have required property 'is'"});
errors++;
}
if(data.met === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "met"},message:"must have required property 'met'"});
errors++;
}
if(data.missing === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "missing"},message:"must have required property 'missing'"});
errors++;
}
if(data.percent === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "percent"},message:"must have required property 'percent'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "what") || (key0 === "is")) || (key0 === "met")) || (key0 === "missing")) || (key0 === "percent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.what !== undefined){
let data0 = data.what;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data0 === "statuses") || (data0 === "lives")) || (data0 === "families")) || (data0 === "categories")) || (data0 === "codes")) || (data0 === "events")) || (data0 === "answers")) || (data0 === "errors")) || (data0 === "faults"))){
(vErrors ??= []).push({instancePath:instancePath+"/what",keyword:"enum",params:{allowedValues: schema117.properties.what.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.is !== undefined){
if(typeof data.is !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.met !== undefined){
let data2 = data.met;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/met/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/met",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.missing !== undefined){
let data4 = data.missing;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/missing/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/missing",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.percent !== undefined){
let data6 = data.percent;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.coverage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "coverage"},message:"must have required property 'coverage'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "coverage")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.coverage !== undefined){
let data0 = data.coverage;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data0[i0], {instancePath:instancePath+"/coverage/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/coverage",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const part28 = validate115;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"},message:"must have required property 'rule'"});
errors++;
}
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
if(data.advice === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "advice"},message:"must have required property 'advice'"});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property 'source'"});
errors++;
}
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.first === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "first"},message:"must have required property 'first'"});
errors++;
}
if(data.last === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "last"},message:"must have required property 'last'"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "rule") || (key0 === "message")) || (key0 === "advice")) || (key0 === "source")) || (key0 === "entries")) || (key0 === "first")) || (key0 === "last"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advice !== undefined){
if(typeof data.advice !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/advice",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/entries/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.first !== undefined){
let data6 = data.first;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/first",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.last !== undefined){
let data7 = data.last;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.calls === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "calls"},message:"must have required property 'calls'"});
errors++;
}
if(data.findings === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "findings"},message:"must have required property 'findings'"});
errors++;
}
if(data.unjudged === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "unjudged"},message:"must have required property 'unjudged'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "calls") || (key0 === "findings")) || (key0 === "unjudged"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.calls !== undefined){
let data0 = data.calls;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/calls",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data1[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.unjudged !== undefined){
let data3 = data.unjudged;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/unjudged/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/unjudged",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const part29 = validate118;
const schema123 = {"type":"object","required":["id","at","operation","method","path","status","took","clockEpoch","request","reply"],"properties":{"id":{"type":"integer","minimum":1},"at":{"$ref":"#/$defs/Timestamp"},"operation":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled"]},"phi":{"type":"string"},"took":{"type":"number","minimum":0},"clockEpoch":{"type":"integer","minimum":0},"request":{"type":"string"},"reply":{"type":"string"}},"additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.took === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "took"},message:"must have required property 'took'"});
errors++;
}
if(data.clockEpoch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clockEpoch"},message:"must have required property 'clockEpoch'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.reply === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reply"},message:"must have required property 'reply'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema123.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.fault !== undefined){
let data6 = data.fault;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "hang") || (data6 === "reset")) || (data6 === "middle")) || (data6 === "short")) || (data6 === "long")) || (data6 === "dribble")) || (data6 === "status")) || (data6 === "spoiled"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema123.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.took !== undefined){
let data8 = data.took;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.clockEpoch !== undefined){
let data9 = data.clockEpoch;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.request !== undefined){
if(typeof data.request !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reply !== undefined){
if(typeof data.reply !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reply",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.bytes === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bytes"},message:"must have required property 'bytes'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "bytes"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.bytes !== undefined){
let data1 = data.bytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/bytes",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "entries"},message:"must have required property 'entries'"});
errors++;
}
if(data.dropped === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dropped"},message:"must have required property 'dropped'"});
errors++;
}
if(data.limits === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "limits"},message:"must have required property 'limits'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "entries") || (key0 === "next")) || (key0 === "dropped")) || (key0 === "limits"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data0[i0], {instancePath:instancePath+"/entries/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data2 = data.next;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.dropped !== undefined){
let data3 = data.dropped;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/dropped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.limits !== undefined){
if(!(validate121(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = joined(vErrors, validate121.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const part30 = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cleared === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cleared"},message:"must have required property 'cleared'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "cleared")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.cleared !== undefined){
let data0 = data.cleared;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/cleared",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/cleared",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const part31 = validate124;
const schema127 = {"type":"object","required":["id","at","operation","method","path","status","took","clockEpoch","request","reply","explain"],"properties":{"id":{"type":"integer","minimum":1},"at":{"$ref":"#/$defs/Timestamp"},"operation":{"type":"string"},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"fault":{"type":"string","enum":["hang","reset","middle","short","long","dribble","status","spoiled"]},"phi":{"type":"string"},"took":{"type":"number","minimum":0},"clockEpoch":{"type":"integer","minimum":0},"request":{"type":"string"},"reply":{"type":"string"},"explain":{"$ref":"#/$defs/Explanation"}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "claim") || (key0 === "session")) || (key0 === "stage"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema56.enum){
if(func0(data2, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claim === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claim"},message:"must have required property 'claim'"});
errors++;
}
if(data.stage === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "stage"},message:"must have required property 'stage'"});
errors++;
}
if(data.agrees === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "agrees"},message:"must have required property 'agrees'"});
errors++;
}
if(data.differs === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "differs"},message:"must have required property 'differs'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "claim") || (key0 === "session")) || (key0 === "stage")) || (key0 === "agrees")) || (key0 === "differs"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/claim",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.session !== undefined){
if(typeof data.session !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid2;
valid2 = false;
for(const v0 of schema56.enum){
if(func0(data2, v0)){
valid2 = true;
break;
}
}
if(!valid2){
(vErrors ??= []).push({instancePath:instancePath+"/stage",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.agrees !== undefined){
let data3 = data.agrees;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agrees/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agrees",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.differs !== undefined){
let data5 = data.differs;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/differs",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.criterion === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"required",params:{missingProperty: "criterion"},message:"must have required property 'criterion'"});
errors++;
}
if(data6.how === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"required",params:{missingProperty: "how"},message:"must have required property 'how'"});
errors++;
}
for(const key1 in data6){
if(!((key1 === "criterion") || (key1 === "how"))){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.criterion !== undefined){
if(typeof data6.criterion !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1+"/criterion",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.how !== undefined){
if(typeof data6.how !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1+"/how",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/differs/" + i1,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/differs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","required":["run","scenario","does","by"],"properties":{"run":{"type":"string"},"scenario":{"type":"string"},"does":{"type":"string"},"by":{"type":"string","enum":["this poll","the clock"]}},"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
if(data.by === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "by"},message:"must have required property 'by'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "run") || (key0 === "scenario")) || (key0 === "does")) || (key0 === "by"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.by !== undefined){
let data3 = data.by;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data3 === "this poll") || (data3 === "the clock"))){
(vErrors ??= []).push({instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema135.properties.by.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "run"},message:"must have required property 'run'"});
errors++;
}
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.when === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "when"},message:"must have required property 'when'"});
errors++;
}
if(data.does === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "does"},message:"must have required property 'does'"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "run") || (key0 === "scenario")) || (key0 === "when")) || (key0 === "does")) || (key0 === "due")) || (key0 === "polls"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.run !== undefined){
if(typeof data.run !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.scenario !== undefined){
if(typeof data.scenario !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/when",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.does !== undefined){
if(typeof data.does !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/does",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.due !== undefined){
let data4 = data.due;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/due",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data5 = data.polls;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sentence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sentence"},message:"must have required property 'sentence'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.nearMisses === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nearMisses"},message:"must have required property 'nearMisses'"});
errors++;
}
if(data.played === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "played"},message:"must have required property 'played'"});
errors++;
}
if(data.next === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "next"},message:"must have required property 'next'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "sentence") || (key0 === "claims")) || (key0 === "nearMisses")) || (key0 === "played")) || (key0 === "next"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.sentence !== undefined){
let data0 = data.sentence;
if(typeof data0 === "string"){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.claims !== undefined){
let data1 = data.claims;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate126(data1[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.nearMisses !== undefined){
let data3 = data.nearMisses;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate128(data3[i1], {instancePath:instancePath+"/nearMisses/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate128.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/nearMisses",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.played !== undefined){
let data5 = data.played;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate130(data5[i2], {instancePath:instancePath+"/played/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate130.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/played",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.next !== undefined){
let data7 = data.next;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate132(data7[i3], {instancePath:instancePath+"/next/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = joined(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/next",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"},message:"must have required property 'id'"});
errors++;
}
if(data.at === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "at"},message:"must have required property 'at'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
if(data.took === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "took"},message:"must have required property 'took'"});
errors++;
}
if(data.clockEpoch === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clockEpoch"},message:"must have required property 'clockEpoch'"});
errors++;
}
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.reply === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "reply"},message:"must have required property 'reply'"});
errors++;
}
if(data.explain === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "explain"},message:"must have required property 'explain'"});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema127.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
if(typeof data.operation !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.fault !== undefined){
let data6 = data.fault;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data6 === "hang") || (data6 === "reset")) || (data6 === "middle")) || (data6 === "short")) || (data6 === "long")) || (data6 === "dribble")) || (data6 === "status")) || (data6 === "spoiled"))){
(vErrors ??= []).push({instancePath:instancePath+"/fault",keyword:"enum",params:{allowedValues: schema127.properties.fault.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.phi !== undefined){
if(typeof data.phi !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/phi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.took !== undefined){
let data8 = data.took;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/took",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.clockEpoch !== undefined){
let data9 = data.clockEpoch;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/clockEpoch",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.request !== undefined){
if(typeof data.request !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.reply !== undefined){
if(typeof data.reply !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reply",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.explain !== undefined){
if(!(validate125(data.explain, {instancePath:instancePath+"/explain",parentData:data,parentDataProperty:"explain",rootData}))){
vErrors = joined(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
return {
  'admin.health.200': part0,
  'admin.health.405': part1,
  'admin.scenarios.200': part2,
  'admin.scenarios.405': part1,
  'admin.reloadScenarios.200': part3,
  'admin.reloadScenarios.405': part1,
  'admin.reloadScenarios.409': part1,
  'admin.listWorlds.200': part4,
  'admin.listWorlds.405': part1,
  'admin.getWorld.200': part5,
  'admin.getWorld.404': part1,
  'admin.getWorld.405': part1,
  'admin.getWorld.503': part1,
  'admin.deleteWorld.200': part6,
  'admin.deleteWorld.404': part1,
  'admin.deleteWorld.405': part1,
  'admin.fork.request': part7,
  'admin.fork.201': part5,
  'admin.fork.400': part1,
  'admin.fork.404': part1,
  'admin.fork.405': part1,
  'admin.fork.503': part1,
  'admin.startScenario.request': part8,
  'admin.startScenario.201': part9,
  'admin.startScenario.400': part1,
  'admin.startScenario.404': part1,
  'admin.startScenario.405': part1,
  'admin.getClock.200': part10,
  'admin.getClock.404': part1,
  'admin.getClock.405': part1,
  'admin.setClock.request': part11,
  'admin.setClock.200': part10,
  'admin.setClock.400': part1,
  'admin.setClock.404': part1,
  'admin.setClock.405': part1,
  'admin.setClock.409': part1,
  'admin.advanceClock.request': part12,
  'admin.advanceClock.200': part10,
  'admin.advanceClock.400': part1,
  'admin.advanceClock.404': part1,
  'admin.advanceClock.405': part1,
  'admin.step.request': part13,
  'admin.step.200': part14,
  'admin.step.400': part1,
  'admin.step.404': part1,
  'admin.step.405': part1,
  'admin.step.409': part1,
  'admin.reset.request': part15,
  'admin.reset.200': part5,
  'admin.reset.400': part1,
  'admin.reset.404': part1,
  'admin.reset.405': part1,
  'admin.listFaults.200': part16,
  'admin.listFaults.404': part1,
  'admin.listFaults.405': part1,
  'admin.armFault.request': part17,
  'admin.armFault.201': part18,
  'admin.armFault.400': part1,
  'admin.armFault.404': part1,
  'admin.armFault.405': part1,
  'admin.disarmFaults.200': part19,
  'admin.disarmFaults.404': part1,
  'admin.disarmFaults.405': part1,
  'admin.disarmFault.200': part19,
  'admin.disarmFault.404': part1,
  'admin.disarmFault.405': part1,
  'admin.listClaims.200': part20,
  'admin.listClaims.400': part1,
  'admin.listClaims.404': part1,
  'admin.listClaims.405': part1,
  'admin.listPayers.200': part21,
  'admin.listPayers.404': part1,
  'admin.listPayers.405': part1,
  'admin.setPayerBehaviors.request': part22,
  'admin.setPayerBehaviors.200': part23,
  'admin.setPayerBehaviors.400': part1,
  'admin.setPayerBehaviors.404': part1,
  'admin.setPayerBehaviors.405': part1,
  'admin.journalLines.400': part1,
  'admin.journalLines.404': part1,
  'admin.journalLines.405': part1,
  'admin.journalHar.200': part24,
  'admin.journalHar.400': part1,
  'admin.journalHar.404': part1,
  'admin.journalHar.405': part1,
  'admin.verifyCalls.request': part25,
  'admin.verifyCalls.200': part26,
  'admin.verifyCalls.400': part1,
  'admin.verifyCalls.404': part1,
  'admin.verifyCalls.405': part1,
  'admin.coverage.200': part27,
  'admin.coverage.404': part1,
  'admin.coverage.405': part1,
  'admin.lint.200': part28,
  'admin.lint.404': part1,
  'admin.lint.405': part1,
  'admin.journal.200': part29,
  'admin.journal.400': part1,
  'admin.journal.404': part1,
  'admin.journal.405': part1,
  'admin.clearJournal.200': part30,
  'admin.clearJournal.404': part1,
  'admin.clearJournal.405': part1,
  'admin.explainCall.200': part31,
  'admin.explainCall.404': part1,
  'admin.explainCall.405': part1,
}
}

function scenario() {
const part0 = validate15;
const schema34 = {"type":"object","properties":{"scenario":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"summary":{"type":"string","minLength":1},"match":{"type":"object","properties":{"payer":{"type":"string","minLength":1,"maxLength":80},"memberId":{"type":"string","minLength":1,"maxLength":200},"npi":{"type":"string","pattern":"^\\d{10}$"},"procedure":{"type":"string","pattern":"^[A-Z0-9]{5,11}$"},"charge":{"type":"object","properties":{"min":{"type":"number","minimum":0,"maximum":99999999.99},"max":{"type":"number","minimum":0,"maximum":99999999.99}},"additionalProperties":false,"minProperties":1},"dateOfService":{"type":"object","properties":{"min":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"max":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}},"additionalProperties":false,"minProperties":1},"diagnosis":{"type":"string","pattern":"^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$"}},"additionalProperties":false,"minProperties":1},"payerBehaviors":{"type":"array","minItems":1,"maxItems":9,"items":{"anyOf":[{"type":"string","enum":["slow","sunday-maintenance","needs-account-number","refuses-wide-windows","refuses-single-days","needs-exact-names","batch-at-night","not-found-at-first","archives-after-18-months"]},{"type":"object","properties":{"not-found-at-first":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}},"additionalProperties":false,"minProperties":1}]}},"lag":{"type":"object","properties":{"taiga":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"stedi":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"optum":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}},"additionalProperties":false,"minProperties":1},"claims":{"type":"object","minProperties":1,"patternProperties":{"^(?!(after|polls|manual|reason|amount|lines|more|event|allowIllegal|branch|outcomes|repeat|steps|use|for|on|times|lasts|match|inFlight|rate|every|chance|fails)$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$":{"$ref":"#/$defs/claim"}},"additionalProperties":false},"steps":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/step"}}},"additionalProperties":false,"required":["scenario","summary","claims","steps"],"$defs":{"claim":{"type":"object","properties":{"subscriber":{"type":"object","properties":{"memberId":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]},"groupNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50}},"additionalProperties":false},"dependent":{"type":"object","properties":{"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false},"provider":{"type":"object","properties":{"organizationName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"}},"additionalProperties":false},"payer":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"serviceDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"serviceEndDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"type":"object","properties":{"procedure":{"type":"string","pattern":"^[A-Z0-9]{5,11}$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"units":{"type":"number","exclusiveMinimum":0,"maximum":9999},"modifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z0-9]{2}$"}},"qualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"revenueCode":{"type":"string","pattern":"^\\d{3,4}$"}},"additionalProperties":false,"required":["procedure","charge"]}},"patientAccountNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":38},"payerClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"clearinghouseClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"warnings":{"type":"array","minItems":1,"items":{"type":"object","properties":{"code":{"type":"string","minLength":1},"description":{"type":"string","minLength":1}},"additionalProperties":false,"required":["code","description"]}},"notFound":{"$ref":"#/$defs/reason"},"session":{"type":"boolean","const":true}},"additionalProperties":false,"dependentRequired":{"serviceEndDate":["serviceDate"]}},"reason":{"type":"object","properties":{"category":{"type":"string"},"status":{"type":"string"},"entity":{"type":"string"}},"additionalProperties":false,"required":["category","status"]},"partialReason":{"type":"object","properties":{"category":{"type":"string"},"status":{"type":"string"},"entity":{"type":"string"}},"additionalProperties":false,"minProperties":1},"step":{"type":"object","properties":{"after":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"polls":{"type":"integer","minimum":1,"maximum":10000},"manual":{"type":"boolean","const":true},"reason":{"$ref":"#/$defs/partialReason"},"amount":{"type":"number","minimum":0,"maximum":99999999.99},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"type":"object","properties":{"paid":{"type":"number","minimum":0,"maximum":99999999.99},"reason":{"$ref":"#/$defs/partialReason"}},"additionalProperties":false}},"more":{"type":"array","minItems":1,"maxItems":2,"items":{"$ref":"#/$defs/reason"}},"event":{"type":"string","pattern":"^[0-9a-z]+(_[0-9a-z]+)*$","maxLength":64},"allowIllegal":{"type":"string","minLength":1,"maxLength":200},"branch":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"outcomes":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/outcome"}},"repeat":{"type":"integer","minimum":2,"maximum":100},"steps":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/step"}},"use":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"for":{"type":"string"},"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}},"additionalProperties":false,"required":["max","per"]},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/failure"}},"additionalProperties":{"type":"string","enum":["drafted","coded","submitted","received","accepted","rejected","in-process","pended","in-review","provider-information-requested","patient-information-requested","on-hold","information-requested","awaiting-payment","paid","denied","revised"]},"dependentRequired":{"on":["fails"],"fails":["on"],"times":["on"],"branch":["outcomes"],"outcomes":["branch"],"repeat":["steps"],"steps":["repeat"],"use":["for"],"for":["use"],"lasts":["on"],"match":["on"],"inFlight":["on"],"rate":["on"],"every":["on"],"chance":["on"]},"allOf":[{"not":{"required":["after","polls"]}},{"not":{"required":["after","manual"]}},{"not":{"required":["polls","manual"]}},{"not":{"required":["on","reason"]}},{"not":{"required":["on","amount"]}},{"not":{"required":["on","lines"]}},{"not":{"required":["on","more"]}},{"not":{"required":["on","event"]}},{"not":{"required":["on","allowIllegal"]}}]},"outcome":{"type":"object","properties":{"outcome":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"weight":{"type":"integer","minimum":1,"maximum":1000},"steps":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/step"}}},"additionalProperties":false,"required":["outcome","steps"]},"failure":{"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}},"additionalProperties":false,"minProperties":1},"payer":{"$ref":"#/$defs/reason"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]}}};
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^\\d{10}$", "u");
const pattern6 = new RegExp("^[A-Z0-9]{5,11}$", "u");
const pattern7 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern9 = new RegExp("^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$", "u");
const pattern10 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const pattern14 = new RegExp("^(?!(after|polls|manual|reason|amount|lines|more|event|allowIllegal|branch|outcomes|repeat|steps|use|for|on|times|lasts|match|inFlight|rate|every|chance|fails)$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$", "u");
const schema35 = {"type":"object","properties":{"subscriber":{"type":"object","properties":{"memberId":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]},"groupNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50}},"additionalProperties":false},"dependent":{"type":"object","properties":{"firstName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":35},"lastName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"dateOfBirth":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"gender":{"type":"string","enum":["F","M","U"]}},"additionalProperties":false},"provider":{"type":"object","properties":{"organizationName":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":60},"npi":{"type":"string","pattern":"^\\d{10}$"},"taxId":{"type":"string","pattern":"^\\d{9}$"}},"additionalProperties":false},"payer":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":80},"serviceDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"serviceEndDate":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"type":"object","properties":{"procedure":{"type":"string","pattern":"^[A-Z0-9]{5,11}$"},"charge":{"type":"number","minimum":0,"maximum":99999999.99},"units":{"type":"number","exclusiveMinimum":0,"maximum":9999},"modifiers":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","pattern":"^[A-Z0-9]{2}$"}},"qualifier":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"revenueCode":{"type":"string","pattern":"^\\d{3,4}$"}},"additionalProperties":false,"required":["procedure","charge"]}},"patientAccountNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":38},"payerClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"clearinghouseClaimNumber":{"type":"string","pattern":"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$","maxLength":50},"warnings":{"type":"array","minItems":1,"items":{"type":"object","properties":{"code":{"type":"string","minLength":1},"description":{"type":"string","minLength":1}},"additionalProperties":false,"required":["code","description"]}},"notFound":{"$ref":"#/$defs/reason"},"session":{"type":"boolean","const":true}},"additionalProperties":false,"dependentRequired":{"serviceEndDate":["serviceDate"]}};
const func1 = Object.prototype.hasOwnProperty;
const pattern16 = new RegExp("^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$", "u");
const pattern26 = new RegExp("^\\d{9}$", "u");
const pattern31 = new RegExp("^[A-Z0-9]{2}$", "u");
const pattern32 = new RegExp("^\\d{3,4}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.subscriber !== undefined){
let data0 = data.subscriber;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "memberId") || (key1 === "firstName")) || (key1 === "lastName")) || (key1 === "dateOfBirth")) || (key1 === "gender")) || (key1 === "groupNumber"))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data0.memberId !== undefined){
let data1 = data0.memberId;
if(typeof data1 === "string"){
if(data1.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(!pattern16.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.firstName !== undefined){
let data2 = data0.firstName;
if(typeof data2 === "string"){
if(data2.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(!pattern16.test(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.lastName !== undefined){
let data3 = data0.lastName;
if(typeof data3 === "string"){
if(data3.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(!pattern16.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.dateOfBirth !== undefined){
let data4 = data0.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.gender !== undefined){
let data5 = data0.gender;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data5 === "F") || (data5 === "M")) || (data5 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/gender",keyword:"enum",params:{allowedValues: schema35.properties.subscriber.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data0.groupNumber !== undefined){
let data6 = data0.groupNumber;
if(typeof data6 === "string"){
if(data6.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(!pattern16.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber/groupNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/subscriber",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.dependent !== undefined){
let data7 = data.dependent;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "firstName") || (key2 === "lastName")) || (key2 === "dateOfBirth")) || (key2 === "gender"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.firstName !== undefined){
let data8 = data7.firstName;
if(typeof data8 === "string"){
if(data8.length > 35){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"});
errors++;
}
if(!pattern16.test(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/firstName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.lastName !== undefined){
let data9 = data7.lastName;
if(typeof data9 === "string"){
if(data9.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(!pattern16.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/lastName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.dateOfBirth !== undefined){
let data10 = data7.dateOfBirth;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/dateOfBirth",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent/dateOfBirth",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.gender !== undefined){
let data11 = data7.gender;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/gender",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data11 === "F") || (data11 === "M")) || (data11 === "U"))){
(vErrors ??= []).push({instancePath:instancePath+"/dependent/gender",keyword:"enum",params:{allowedValues: schema35.properties.dependent.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/dependent",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.provider !== undefined){
let data12 = data.provider;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((key3 === "organizationName") || (key3 === "npi")) || (key3 === "taxId"))){
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data12.organizationName !== undefined){
let data13 = data12.organizationName;
if(typeof data13 === "string"){
if(data13.length > 60){
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"});
errors++;
}
if(!pattern16.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/organizationName",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.npi !== undefined){
let data14 = data12.npi;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.taxId !== undefined){
let data15 = data12.taxId;
if(typeof data15 === "string"){
if(!pattern26.test(data15)){
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxId",keyword:"pattern",params:{pattern: "^\\d{9}$"},message:"must match pattern \"^\\d{9}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider/taxId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.payer !== undefined){
let data16 = data.payer;
if(typeof data16 === "string"){
if(data16.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(!pattern16.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceDate !== undefined){
let data17 = data.serviceDate;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.serviceEndDate !== undefined){
let data18 = data.serviceEndDate;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/serviceEndDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/serviceEndDate",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.charge !== undefined){
let data19 = data.charge;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 99999999.99 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data19 < 0 || isNaN(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/charge",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.lines !== undefined){
let data20 = data.lines;
if(Array.isArray(data20)){
if(data20.length > 99){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items"});
errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.procedure === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"required",params:{missingProperty: "procedure"},message:"must have required property 'procedure'"});
errors++;
}
if(data21.charge === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"required",params:{missingProperty: "charge"},message:"must have required property 'charge'"});
errors++;
}
for(const key4 in data21){
if(!((((((key4 === "procedure") || (key4 === "charge")) || (key4 === "units")) || (key4 === "modifiers")) || (key4 === "qualifier")) || (key4 === "revenueCode"))){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data21.procedure !== undefined){
let data22 = data21.procedure;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/procedure",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,11}$"},message:"must match pattern \"^[A-Z0-9]{5,11}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.charge !== undefined){
let data23 = data21.charge;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 99999999.99 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/charge",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data23 < 0 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/charge",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/charge",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data21.units !== undefined){
let data24 = data21.units;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9999 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/units",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"});
errors++;
}
if(data24 <= 0 || isNaN(data24)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/units",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/units",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data21.modifiers !== undefined){
let data25 = data21.modifiers;
if(Array.isArray(data25)){
if(data25.length > 4){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/modifiers",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"});
errors++;
}
if(data25.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/modifiers",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 === "string"){
if(!pattern31.test(data26)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/modifiers/" + i1,keyword:"pattern",params:{pattern: "^[A-Z0-9]{2}$"},message:"must match pattern \"^[A-Z0-9]{2}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/modifiers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/modifiers",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data21.qualifier !== undefined){
let data27 = data21.qualifier;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/qualifier",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((data27 === "AD") || (data27 === "ER")) || (data27 === "HC")) || (data27 === "HP")) || (data27 === "IV")) || (data27 === "N4")) || (data27 === "NU")) || (data27 === "WK"))){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/qualifier",keyword:"enum",params:{allowedValues: schema35.properties.lines.items.properties.qualifier.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data21.revenueCode !== undefined){
let data28 = data21.revenueCode;
if(typeof data28 === "string"){
if(!pattern32.test(data28)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/revenueCode",keyword:"pattern",params:{pattern: "^\\d{3,4}$"},message:"must match pattern \"^\\d{3,4}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/revenueCode",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.patientAccountNumber !== undefined){
let data29 = data.patientAccountNumber;
if(typeof data29 === "string"){
if(data29.length > 38){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"maxLength",params:{limit: 38},message:"must NOT have more than 38 characters"});
errors++;
}
if(!pattern16.test(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/patientAccountNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.payerClaimNumber !== undefined){
let data30 = data.payerClaimNumber;
if(typeof data30 === "string"){
if(data30.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(!pattern16.test(data30)){
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.clearinghouseClaimNumber !== undefined){
let data31 = data.clearinghouseClaimNumber;
if(typeof data31 === "string"){
if(data31.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"});
errors++;
}
if(!pattern16.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"pattern",params:{pattern: "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"},message:"must match pattern \"^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/clearinghouseClaimNumber",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.warnings !== undefined){
let data32 = data.warnings;
if(Array.isArray(data32)){
if(data32.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "code"},message:"must have required property 'code'"});
errors++;
}
if(data33.description === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"required",params:{missingProperty: "description"},message:"must have required property 'description'"});
errors++;
}
for(const key5 in data33){
if(!((key5 === "code") || (key5 === "description"))){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data33.code !== undefined){
let data34 = data33.code;
if(typeof data34 === "string"){
if(data34.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/code",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/code",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data33.description !== undefined){
let data35 = data33.description;
if(typeof data35 === "string"){
if(data35.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/description",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2+"/description",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings/" + i2,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/warnings",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.notFound !== undefined){
if(!(validate17(data.notFound, {instancePath:instancePath+"/notFound",parentData:data,parentDataProperty:"notFound",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.session !== undefined){
let data37 = data.session;
if(typeof data37 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data37){
(vErrors ??= []).push({instancePath:instancePath+"/session",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.serviceEndDate !== undefined){
if(data.serviceDate === undefined){
const err95 = {instancePath,keyword:"dependentRequired",params:{property: "serviceEndDate",
    missingProperty: "serviceDate",
    depsCount: 1,
    deps: "serviceDate"},message:"must have property serviceDate when property serviceEndDate is present"};
(vErrors ??= []).push(err95);
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

const schema37 = {"type":"object","properties":{"after":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"polls":{"type":"integer","minimum":1,"maximum":10000},"manual":{"type":"boolean","const":true},"reason":{"$ref":"#/$defs/partialReason"},"amount":{"type":"number","minimum":0,"maximum":99999999.99},"lines":{"type":"array","minItems":1,"maxItems":99,"items":{"type":"object","properties":{"paid":{"type":"number","minimum":0,"maximum":99999999.99},"reason":{"$ref":"#/$defs/partialReason"}},"additionalProperties":false}},"more":{"type":"array","minItems":1,"maxItems":2,"items":{"$ref":"#/$defs/reason"}},"event":{"type":"string","pattern":"^[0-9a-z]+(_[0-9a-z]+)*$","maxLength":64},"allowIllegal":{"type":"string","minLength":1,"maxLength":200},"branch":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"outcomes":{"type":"array","minItems":2,"maxItems":20,"items":{"$ref":"#/$defs/outcome"}},"repeat":{"type":"integer","minimum":2,"maximum":100},"steps":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/step"}},"use":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":64},"for":{"type":"string"},"on":{"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","taiga.*","stedi.claimStatus","stedi.claimStatusRawX12","stedi.*","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck","optum.*"]},"times":{"type":"integer","minimum":1,"maximum":1000000},"lasts":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"match":{"type":"object","minProperties":1,"maxProperties":10,"additionalProperties":{"type":"string","maxLength":200}},"inFlight":{"type":"integer","minimum":1,"maximum":100000},"rate":{"type":"object","properties":{"max":{"type":"integer","minimum":1,"maximum":100000},"per":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"}},"additionalProperties":false,"required":["max","per"]},"every":{"type":"integer","minimum":2,"maximum":1000000},"chance":{"type":"number","exclusiveMinimum":0,"maximum":1},"fails":{"$ref":"#/$defs/failure"}},"additionalProperties":{"type":"string","enum":["drafted","coded","submitted","received","accepted","rejected","in-process","pended","in-review","provider-information-requested","patient-information-requested","on-hold","information-requested","awaiting-payment","paid","denied","revised"]},"dependentRequired":{"on":["fails"],"fails":["on"],"times":["on"],"branch":["outcomes"],"outcomes":["branch"],"repeat":["steps"],"steps":["repeat"],"use":["for"],"for":["use"],"lasts":["on"],"match":["on"],"inFlight":["on"],"rate":["on"],"every":["on"],"chance":["on"]},"allOf":[{"not":{"required":["after","polls"]}},{"not":{"required":["after","manual"]}},{"not":{"required":["polls","manual"]}},{"not":{"required":["on","reason"]}},{"not":{"required":["on","amount"]}},{"not":{"required":["on","lines"]}},{"not":{"required":["on","more"]}},{"not":{"required":["on","event"]}},{"not":{"required":["on","allowIllegal"]}}]};
const func0 = Object.is;
const pattern37 = new RegExp("^[0-9a-z]+(_[0-9a-z]+)*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
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
validate21.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate20};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcome === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "outcome"},message:"must have required property 'outcome'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "outcome") || (key0 === "weight")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(typeof data0 === "string"){
if(data0.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcome",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.steps !== undefined){
let data2 = data.steps;
if(Array.isArray(data2)){
if(data2.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data2[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"status":{"type":"integer","minimum":400,"maximum":599},"delay":{"type":["string","object"],"pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","properties":{"min":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"max":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"median":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"sigma":{"type":"number","exclusiveMinimum":0,"maximum":3}},"additionalProperties":false,"minProperties":1,"maxProperties":2,"dependentRequired":{"min":["max"],"max":["min"],"median":["sigma"],"sigma":["median"]}},"hang":{"type":"boolean","const":true},"reset":{"enum":[true,"middle"]},"empty":{"type":"boolean","const":true},"garbage":{"type":"boolean","const":true},"truncated":{"type":"boolean","const":true},"length":{"type":"string","enum":["short","long"]},"dribble":{"type":"string","pattern":"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},"revoked":{"type":"boolean","const":true},"patch":{"type":"object","properties":{"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"remove":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}},"reverse":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^/"}}},"additionalProperties":false,"minProperties":1},"payer":{"$ref":"#/$defs/reason"},"carriedOut":{"type":"boolean","const":true}},"additionalProperties":false,"minProperties":1,"allOf":[{"not":{"not":{"oneOf":[{"required":["status"]},{"required":["hang"]},{"required":["reset"]},{"required":["empty"]},{"required":["garbage"]},{"required":["truncated"]},{"required":["length"]},{"required":["dribble"]},{"required":["revoked"]},{"required":["patch"]},{"required":["payer"]},{"required":["delay"],"maxProperties":1}]}}},{"not":{"required":["delay","hang"]}}]};
const pattern48 = new RegExp("^/", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func1.call(schema40.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/delay",keyword:"type",params:{type: schema40.properties.delay.type},message:"must be string,object"});
errors++;
}
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
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
if(!pattern10.test(data2)){
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
if(!pattern10.test(data3)){
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
if(!pattern10.test(data4)){
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
(vErrors ??= []).push({instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema40.properties.reset.enum},message:"must be equal to one of the allowed values"});
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
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"enum",params:{allowedValues: schema40.properties.length.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dribble !== undefined){
let data12 = data.dribble;
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
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
if(!(pattern48.test(key3))){
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
if(!pattern48.test(data17)){
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
if(!pattern48.test(data19)){
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
validate27.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.after === undefined) && (missing0 = "after")) || ((data.polls === undefined) && (missing0 = "polls"))){
(vErrors ??= []).push({});
errors++;
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
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.after === undefined) && (missing1 = "after")) || ((data.manual === undefined) && (missing1 = "manual"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.polls === undefined) && (missing2 = "polls")) || ((data.manual === undefined) && (missing2 = "manual"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid3 = _errs9 === errors;
if(valid3){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
const _errs11 = errors;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.on === undefined) && (missing3 = "on")) || ((data.reason === undefined) && (missing3 = "reason"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid4 = _errs12 === errors;
if(valid4){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
const _errs14 = errors;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.on === undefined) && (missing4 = "on")) || ((data.amount === undefined) && (missing4 = "amount"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid5 = _errs15 === errors;
if(valid5){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
const _errs17 = errors;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.on === undefined) && (missing5 = "on")) || ((data.lines === undefined) && (missing5 = "lines"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid6 = _errs18 === errors;
if(valid6){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
const _errs20 = errors;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.on === undefined) && (missing6 = "on")) || ((data.more === undefined) && (missing6 = "more"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid7 = _errs21 === errors;
if(valid7){
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
const _errs23 = errors;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.on === undefined) && (missing7 = "on")) || ((data.event === undefined) && (missing7 = "event"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid8 = _errs24 === errors;
if(valid8){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
const _errs26 = errors;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.on === undefined) && (missing8 = "on")) || ((data.allowIllegal === undefined) && (missing8 = "allowIllegal"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid9 = _errs27 === errors;
if(valid9){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
let data0 = data[key0];
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid11;
valid11 = false;
for(const v0 of schema37.additionalProperties.enum){
if(func0(data0, v0)){
valid11 = true;
break;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema37.additionalProperties.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
if(data.after !== undefined){
let data1 = data.after;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/after",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.polls !== undefined){
let data2 = data.polls;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/polls",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.manual !== undefined){
let data3 = data.manual;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/manual",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
if(true !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/manual",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"});
errors++;
}
}
if(data.reason !== undefined){
if(!(validate21(data.reason, {instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
let data5 = data.amount;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99999999.99 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.lines !== undefined){
let data6 = data.lines;
if(Array.isArray(data6)){
if(data6.length > 99){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items"});
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "paid") || (key1 === "reason"))){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.paid !== undefined){
let data8 = data7.paid;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 99999999.99 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/paid",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/paid",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0+"/paid",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data7.reason !== undefined){
if(!(validate21(data7.reason, {instancePath:instancePath+"/lines/" + i0+"/reason",parentData:data7,parentDataProperty:"reason",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lines",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.more !== undefined){
let data10 = data.more;
if(Array.isArray(data10)){
if(data10.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/more",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/more",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data10[i1], {instancePath:instancePath+"/more/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/more",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.event !== undefined){
let data12 = data.event;
if(typeof data12 === "string"){
if(data12.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern37.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"pattern",params:{pattern: "^[0-9a-z]+(_[0-9a-z]+)*$"},message:"must match pattern \"^[0-9a-z]+(_[0-9a-z]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.allowIllegal !== undefined){
let data13 = data.allowIllegal;
if(typeof data13 === "string"){
if(data13.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/allowIllegal",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.branch !== undefined){
let data14 = data.branch;
if(typeof data14 === "string"){
if(data14.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data14)){
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.outcomes !== undefined){
let data15 = data.outcomes;
if(Array.isArray(data15)){
if(data15.length > 20){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"});
errors++;
}
if(data15.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate25(data15[i2], {instancePath:instancePath+"/outcomes/" + i2,parentData:data15,parentDataProperty:i2,rootData}))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/outcomes",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.repeat !== undefined){
let data17 = data.repeat;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data17 < 2 || isNaN(data17)){
(vErrors ??= []).push({instancePath:instancePath+"/repeat",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.steps !== undefined){
let data18 = data.steps;
if(Array.isArray(data18)){
if(data18.length > 100){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"});
errors++;
}
if(data18.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(wrapper0.validate(data18[i3], {instancePath:instancePath+"/steps/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.use !== undefined){
let data20 = data.use;
if(typeof data20 === "string"){
if(data20.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/use",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.for !== undefined){
if(typeof data.for !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.on !== undefined){
let data22 = data.on;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
let valid22;
valid22 = false;
for(const v1 of schema37.properties.on.enum){
if(func0(data22, v1)){
valid22 = true;
break;
}
}
if(!valid22){
(vErrors ??= []).push({instancePath:instancePath+"/on",keyword:"enum",params:{allowedValues: schema37.properties.on.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.times !== undefined){
let data23 = data.times;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data23 < 1 || isNaN(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.lasts !== undefined){
let data24 = data.lasts;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
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
let data25 = data.match;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"});
errors++;
}
if(Object.keys(data25).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data25){
let data26 = data25[key2];
if(typeof data26 === "string"){
if(data26.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
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
let data27 = data.inFlight;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100000 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push({instancePath:instancePath+"/inFlight",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.rate !== undefined){
let data28 = data.rate;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.max === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "max"},message:"must have required property 'max'"});
errors++;
}
if(data28.per === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"required",params:{missingProperty: "per"},message:"must have required property 'per'"});
errors++;
}
for(const key3 in data28){
if(!((key3 === "max") || (key3 === "per"))){
(vErrors ??= []).push({instancePath:instancePath+"/rate",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data28.max !== undefined){
let data29 = data28.max;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100000 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"});
errors++;
}
if(data29 < 1 || isNaN(data29)){
(vErrors ??= []).push({instancePath:instancePath+"/rate/max",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data28.per !== undefined){
let data30 = data28.per;
if(typeof data30 === "string"){
if(!pattern10.test(data30)){
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
let data31 = data.every;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"});
errors++;
}
if(data31 < 2 || isNaN(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/every",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"});
errors++;
}
}
}
if(data.chance !== undefined){
let data32 = data.chance;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1 || isNaN(data32)){
(vErrors ??= []).push({instancePath:instancePath+"/chance",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"});
errors++;
}
if(data32 <= 0 || isNaN(data32)){
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
if(!(validate27(data.fails, {instancePath:instancePath+"/fails",parentData:data,parentDataProperty:"fails",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(data.fails === undefined){
const err93 = {instancePath,keyword:"dependentRequired",params:{property: "on",
    missingProperty: "fails",
    depsCount: 1,
    deps: "fails"},message:"must have property fails when property on is present"};
(vErrors ??= []).push(err93);
errors++;
}
}
if(data.fails !== undefined){
if(data.on === undefined){
const err94 = {instancePath,keyword:"dependentRequired",params:{property: "fails",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property fails is present"};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data.times !== undefined){
if(data.on === undefined){
const err95 = {instancePath,keyword:"dependentRequired",params:{property: "times",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property times is present"};
(vErrors ??= []).push(err95);
errors++;
}
}
if(data.branch !== undefined){
if(data.outcomes === undefined){
const err96 = {instancePath,keyword:"dependentRequired",params:{property: "branch",
    missingProperty: "outcomes",
    depsCount: 1,
    deps: "outcomes"},message:"must have property outcomes when property branch is present"};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data.outcomes !== undefined){
if(data.branch === undefined){
const err97 = {instancePath,keyword:"dependentRequired",params:{property: "outcomes",
    missingProperty: "branch",
    depsCount: 1,
    deps: "branch"},message:"must have property branch when property outcomes is present"};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data.repeat !== undefined){
if(data.steps === undefined){
const err98 = {instancePath,keyword:"dependentRequired",params:{property: "repeat",
    missingProperty: "steps",
    depsCount: 1,
    deps: "steps"},message:"must have property steps when property repeat is present"};
(vErrors ??= []).push(err98);
errors++;
}
}
if(data.steps !== undefined){
if(data.repeat === undefined){
const err99 = {instancePath,keyword:"dependentRequired",params:{property: "steps",
    missingProperty: "repeat",
    depsCount: 1,
    deps: "repeat"},message:"must have property repeat when property steps is present"};
(vErrors ??= []).push(err99);
errors++;
}
}
if(data.use !== undefined){
if(data.for === undefined){
const err100 = {instancePath,keyword:"dependentRequired",params:{property: "use",
    missingProperty: "for",
    depsCount: 1,
    deps: "for"},message:"must have property for when property use is present"};
(vErrors ??= []).push(err100);
errors++;
}
}
if(data.for !== undefined){
if(data.use === undefined){
const err101 = {instancePath,keyword:"dependentRequired",params:{property: "for",
    missingProperty: "use",
    depsCount: 1,
    deps: "use"},message:"must have property use when property for is present"};
(vErrors ??= []).push(err101);
errors++;
}
}
if(data.lasts !== undefined){
if(data.on === undefined){
const err102 = {instancePath,keyword:"dependentRequired",params:{property: "lasts",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property lasts is present"};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data.match !== undefined){
if(data.on === undefined){
const err103 = {instancePath,keyword:"dependentRequired",params:{property: "match",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property match is present"};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data.inFlight !== undefined){
if(data.on === undefined){
const err104 = {instancePath,keyword:"dependentRequired",params:{property: "inFlight",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property inFlight is present"};
(vErrors ??= []).push(err104);
errors++;
}
}
if(data.rate !== undefined){
if(data.on === undefined){
const err105 = {instancePath,keyword:"dependentRequired",params:{property: "rate",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property rate is present"};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data.every !== undefined){
if(data.on === undefined){
const err106 = {instancePath,keyword:"dependentRequired",params:{property: "every",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property every is present"};
(vErrors ??= []).push(err106);
errors++;
}
}
if(data.chance !== undefined){
if(data.on === undefined){
const err107 = {instancePath,keyword:"dependentRequired",params:{property: "chance",
    missingProperty: "on",
    depsCount: 1,
    deps: "on"},message:"must have property on when property chance is present"};
(vErrors ??= []).push(err107);
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


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scenario === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scenario"},message:"must have required property 'scenario'"});
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "summary"},message:"must have required property 'summary'"});
errors++;
}
if(data.claims === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "claims"},message:"must have required property 'claims'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "scenario") || (key0 === "summary")) || (key0 === "match")) || (key0 === "payerBehaviors")) || (key0 === "lag")) || (key0 === "claims")) || (key0 === "steps"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenario !== undefined){
let data0 = data.scenario;
if(typeof data0 === "string"){
if(data0.length > 64){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.match !== undefined){
let data2 = data.match;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data2){
if(!(((((((key1 === "payer") || (key1 === "memberId")) || (key1 === "npi")) || (key1 === "procedure")) || (key1 === "charge")) || (key1 === "dateOfService")) || (key1 === "diagnosis"))){
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.payer !== undefined){
let data3 = data2.payer;
if(typeof data3 === "string"){
if(data3.length > 80){
(vErrors ??= []).push({instancePath:instancePath+"/match/payer",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"});
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match/payer",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/payer",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.memberId !== undefined){
let data4 = data2.memberId;
if(typeof data4 === "string"){
if(data4.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/match/memberId",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match/memberId",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/memberId",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.npi !== undefined){
let data5 = data2.npi;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/match/npi",keyword:"pattern",params:{pattern: "^\\d{10}$"},message:"must match pattern \"^\\d{10}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/npi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.procedure !== undefined){
let data6 = data2.procedure;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/match/procedure",keyword:"pattern",params:{pattern: "^[A-Z0-9]{5,11}$"},message:"must match pattern \"^[A-Z0-9]{5,11}$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/procedure",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.charge !== undefined){
let data7 = data2.charge;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key2 in data7){
if(!((key2 === "min") || (key2 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.min !== undefined){
let data8 = data7.min;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 99999999.99 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/min",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/min",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/min",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data7.max !== undefined){
let data9 = data7.max;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 99999999.99 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/max",keyword:"maximum",params:{comparison: "<=", limit: 99999999.99},message:"must be <= 99999999.99"});
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/max",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/charge/max",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/charge",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data2.dateOfService !== undefined){
let data10 = data2.dateOfService;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data10){
if(!((key3 === "min") || (key3 === "max"))){
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.min !== undefined){
let data11 = data10.min;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService/min",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService/min",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.max !== undefined){
let data12 = data10.max;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService/max",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},message:"must match pattern \"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService/max",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/dateOfService",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data2.diagnosis !== undefined){
let data13 = data2.diagnosis;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
(vErrors ??= []).push({instancePath:instancePath+"/match/diagnosis",keyword:"pattern",params:{pattern: "^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$"},message:"must match pattern \"^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match/diagnosis",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/match",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.payerBehaviors !== undefined){
let data14 = data.payerBehaviors;
if(Array.isArray(data14)){
if(data14.length > 9){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"});
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((((data15 === "slow") || (data15 === "sunday-maintenance")) || (data15 === "needs-account-number")) || (data15 === "refuses-wide-windows")) || (data15 === "refuses-single-days")) || (data15 === "needs-exact-names")) || (data15 === "batch-at-night")) || (data15 === "not-found-at-first")) || (data15 === "archives-after-18-months"))){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"enum",params:{allowedValues: schema34.properties.payerBehaviors.items.anyOf[0].enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs37 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs39 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key4 in data15){
if(!(key4 === "not-found-at-first")){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data15["not-found-at-first"] !== undefined){
let data16 = data15["not-found-at-first"];
if(typeof data16 === "string"){
if(!pattern10.test(data16)){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0+"/not-found-at-first",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0+"/not-found-at-first",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs39 === errors;
valid6 = valid6 || _valid0;
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors/" + i0,keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/payerBehaviors",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.lag !== undefined){
let data17 = data.lag;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key5 in data17){
if(!(((key5 === "taiga") || (key5 === "stedi")) || (key5 === "optum"))){
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data17.taiga !== undefined){
let data18 = data17.taiga;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/taiga",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/taiga",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data17.stedi !== undefined){
let data19 = data17.stedi;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/stedi",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/stedi",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data17.optum !== undefined){
let data20 = data17.optum;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
(vErrors ??= []).push({instancePath:instancePath+"/lag/optum",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag/optum",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/lag",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.claims !== undefined){
let data21 = data.claims;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key6 in data21){
if(!(pattern14.test(key6))){
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
for(const key7 in data21){
if(pattern14.test(key7)){
if(!(validate16(data21[key7], {instancePath:instancePath+"/claims/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key7,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.steps !== undefined){
let data23 = data.steps;
if(Array.isArray(data23)){
if(data23.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
if(data23.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate20(data23[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
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
return {
  'scenario': part0,
}
}

function cases() {
const part0 = validate15;
const schema35 = {"type":"object","properties":{"case":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":48},"title":{"type":"string","minLength":1,"maxLength":160},"operation":{"$ref":"#/$defs/operation"},"editions":{"type":"array","minItems":1,"items":{"type":"string","enum":["2025-01","2026-08"]},"uniqueItems":true},"profiles":{"type":"array","minItems":1,"items":{"type":"string","enum":["live","sandbox"]},"uniqueItems":true},"evidence":{"type":"string","enum":["documented","observed","inferred"]},"source":{"type":"string","minLength":1,"maxLength":200},"runs":{"type":"array","minItems":1,"items":{"type":"string","enum":["mock","live-read-only","live"]},"uniqueItems":true},"arrange":{"$ref":"#/$defs/arrange"},"steps":{"type":"array","minItems":1,"maxItems":50,"items":{"$ref":"#/$defs/step"}}},"additionalProperties":false,"required":["case","title","operation","evidence","source","steps"]};
const schema36 = {"type":"string","enum":["taiga.onboardProvider","taiga.submitSession","taiga.sessionStatus","stedi.claimStatus","stedi.claimStatusRawX12","optum.token","optum.claimstatus","optum.rawX12","optum.rawX12Enhanced","optum.healthCheck"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema37 = {"type":"object","properties":{"scenario":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"advance":{"$ref":"#/$defs/duration"},"play":{"$ref":"#/$defs/play"},"live":{"type":["string","object"],"pattern":"^cannot-arrange$","minProperties":1,"patternProperties":{"^run\\.[A-Za-z0-9.]+$":{"type":"string","pattern":"^PAYERBOX_LIVE_[A-Z0-9_]+$"}},"additionalProperties":false}},"additionalProperties":false,"minProperties":1};
const pattern6 = new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$", "u");
const pattern7 = new RegExp("^cannot-arrange$", "u");
const pattern8 = new RegExp("^run\\.[A-Za-z0-9.]+$", "u");
const pattern10 = new RegExp("^PAYERBOX_LIVE_[A-Z0-9_]+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "scenario") || (key0 === "advance")) || (key0 === "play")) || (key0 === "live"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.scenario !== undefined){
let data0 = data.scenario;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scenario",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.advance !== undefined){
let data1 = data.advance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.live !== undefined){
let data3 = data.live;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"type",params:{type: schema37.properties.live.type},message:"must be string,object"});
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"pattern",params:{pattern: "^cannot-arrange$"},message:"must match pattern \"^cannot-arrange$\""});
errors++;
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(!(pattern8.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/live",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data3){
if(pattern8.test(key2)){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/live/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^PAYERBOX_LIVE_[A-Z0-9_]+$"},message:"must match pattern \"^PAYERBOX_LIVE_[A-Z0-9_]+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/live/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
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

const pattern21 = new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");
const pattern23 = new RegExp("^(/.*|header:[a-z0-9-]+)$", "u");
const schema44 = {"type":"object","properties":{"method":{"type":"string","enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]},"path":{"type":"string","pattern":"^(/|\\$\\{)"},"headers":{"type":"object","patternProperties":{"^[a-z0-9-]+$":{"type":["string","null"]}},"additionalProperties":false},"json":{},"set":{"type":"object","minProperties":1,"patternProperties":{"^/":{}},"additionalProperties":false},"without":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^/"}},"text":{"type":"string"},"replace":{"type":"object","minProperties":1,"patternProperties":{"^.":{"type":"string"}},"additionalProperties":false},"form":{"type":"object","patternProperties":{"^":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["method","path"],"dependentRequired":{"set":["json"],"without":["json"]},"allOf":[{"not":{"required":["json","text"]}},{"not":{"required":["json","form"]}},{"not":{"required":["text","form"]}}]};
const pattern12 = new RegExp("^(/|\\$\\{)", "u");
const pattern13 = new RegExp("^[a-z0-9-]+$", "u");
const pattern15 = new RegExp("^/", "u");
const pattern17 = new RegExp("^.", "u");
const pattern19 = new RegExp("^", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.json === undefined) && (missing0 = "json")) || ((data.text === undefined) && (missing0 = "text"))){
(vErrors ??= []).push({});
errors++;
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
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.json === undefined) && (missing1 = "json")) || ((data.form === undefined) && (missing1 = "form"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.text === undefined) && (missing2 = "text")) || ((data.form === undefined) && (missing2 = "form"))){
(vErrors ??= []).push({});
errors++;
}
}
var valid3 = _errs9 === errors;
if(valid3){
(vErrors ??= []).push({instancePath,keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "method"},message:"must have required property 'method'"});
errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"},message:"must have required property 'path'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema44.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data0 === "GET") || (data0 === "POST")) || (data0 === "PUT")) || (data0 === "PATCH")) || (data0 === "DELETE")) || (data0 === "HEAD")) || (data0 === "OPTIONS"))){
(vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: schema44.properties.method.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^(/|\\$\\{)"},message:"must match pattern \"^(/|\\$\\{)\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern13.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data2){
if(pattern13.test(key2)){
let data3 = data2[key2];
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema44.properties.headers.patternProperties["^[a-z0-9-]+$"].type},message:"must be string,null"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.set !== undefined){
let data4 = data.set;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data4){
if(!(pattern15.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.without !== undefined){
let data5 = data.without;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/without",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
(vErrors ??= []).push({instancePath:instancePath+"/without/" + i0,keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \"^/\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/without/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/without",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.replace !== undefined){
let data8 = data.replace;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key4 in data8){
if(!(pattern17.test(key4))){
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
for(const key5 in data8){
if(pattern17.test(key5)){
if(typeof data8[key5] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/replace/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/replace",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.form !== undefined){
let data10 = data.form;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!(pattern19.test(key6))){
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
for(const key7 in data10){
if(pattern19.test(key7)){
if(typeof data10[key7] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.set !== undefined){
if(data.json === undefined){
const err31 = {instancePath,keyword:"dependentRequired",params:{property: "set",
    missingProperty: "json",
    depsCount: 1,
    deps: "json"},message:"must have property json when property set is present"};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.without !== undefined){
if(data.json === undefined){
const err32 = {instancePath,keyword:"dependentRequired",params:{property: "without",
    missingProperty: "json",
    depsCount: 1,
    deps: "json"},message:"must have property json when property without is present"};
(vErrors ??= []).push(err32);
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

const schema45 = {"type":"object","properties":{"status":{"type":["integer","array"],"minimum":100,"maximum":599,"minItems":1,"items":{"type":"integer","minimum":100,"maximum":599}},"contract":{"type":"boolean"},"headers":{"type":"object","minProperties":1,"patternProperties":{"^[a-z0-9-]+$":{"$ref":"#/$defs/headerRule"}},"additionalProperties":false},"members":{"type":"object","minProperties":1,"patternProperties":{"^(/|$)":{"$ref":"#/$defs/rule"}},"additionalProperties":false},"relations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/relation"}}},"additionalProperties":false,"required":["status"]};
const pattern26 = new RegExp("^(/|$)", "u");
const schema47 = {"type":"object","properties":{"equals":{},"not":{},"oneOf":{"type":"array","minItems":1},"matches":{"type":"string","minLength":1},"contains":{},"type":{"type":"string","enum":["string","number","integer","boolean","object","array","null"]},"length":{"type":"integer","minimum":0},"min":{"type":"number"},"max":{"type":"number"},"x12":{"type":"string","enum":["276","277","999","TA1"]}},"additionalProperties":false,"minProperties":1};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.oneOf !== undefined){
let data0 = data.oneOf;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/oneOf",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/oneOf",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.matches !== undefined){
let data1 = data.matches;
if(typeof data1 === "string"){
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/matches",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data2 === "string") || (data2 === "number")) || (data2 === "integer")) || (data2 === "boolean")) || (data2 === "object")) || (data2 === "array")) || (data2 === "null"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.length !== undefined){
let data3 = data.length;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/length",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (isFinite(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/min",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if(!((typeof data5 == "number") && (isFinite(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/max",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
if(data.x12 !== undefined){
let data6 = data.x12;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data6 === "276") || (data6 === "277")) || (data6 === "999")) || (data6 === "TA1"))){
(vErrors ??= []).push({instancePath:instancePath+"/x12",keyword:"enum",params:{allowedValues: schema47.properties.x12.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(data.length < 1){
(vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema48 = {"if":{"type":"string"},"then":{"enum":["absent","present"]},"else":{"$ref":"#/$defs/rules"}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(typeof data !== "string"){
(vErrors ??= []).push({});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!((data === "absent") || (data === "present"))){
(vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema48.then.enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
(vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const pattern28 = new RegExp("^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
(vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "equal") || (key0 === "different")) || (key0 === "ascending")) || (key0 === "descending")) || (key0 === "contains")) || (key0 === "sum")) || (key0 === "is"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.equal !== undefined){
let data0 = data.equal;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/equal/" + i0,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equal/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.different !== undefined){
let data2 = data.different;
if(Array.isArray(data2)){
if(data2.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/different",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!pattern28.test(data3)){
(vErrors ??= []).push({instancePath:instancePath+"/different/" + i1,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/different/" + i1,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/different",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.ascending !== undefined){
let data4 = data.ascending;
if(Array.isArray(data4)){
if(data4.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/ascending",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(!pattern28.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/ascending/" + i2,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ascending/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ascending",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.descending !== undefined){
let data6 = data.descending;
if(Array.isArray(data6)){
if(data6.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/descending",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(!pattern28.test(data7)){
(vErrors ??= []).push({instancePath:instancePath+"/descending/" + i3,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/descending/" + i3,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/descending",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.contains !== undefined){
let data8 = data.contains;
if(Array.isArray(data8)){
if(data8.length > 2){
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data8.length < 2){
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(!pattern28.test(data9)){
(vErrors ??= []).push({instancePath:instancePath+"/contains/" + i4,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contains/" + i4,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/contains",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.sum !== undefined){
let data10 = data.sum;
if(Array.isArray(data10)){
if(data10.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/sum",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
let data11 = data10[i5];
if(typeof data11 === "string"){
if(!pattern28.test(data11)){
(vErrors ??= []).push({instancePath:instancePath+"/sum/" + i5,keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sum/" + i5,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/sum",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.is !== undefined){
let data12 = data.is;
if(typeof data12 === "string"){
if(!pattern28.test(data12)){
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"pattern",params:{pattern: "^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$"},message:"must match pattern \"^(/.*|(request|run):/.*|header:[a-z0-9-]+|saved:[A-Za-z][A-Za-z0-9]*)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/is",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.sum !== undefined){
if(data.is === undefined){
const err29 = {instancePath,keyword:"dependentRequired",params:{property: "sum",
    missingProperty: "is",
    depsCount: 1,
    deps: "is"},message:"must have property is when property sum is present"};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.is !== undefined){
if(data.sum === undefined){
const err30 = {instancePath,keyword:"dependentRequired",params:{property: "is",
    missingProperty: "sum",
    depsCount: 1,
    deps: "sum"},message:"must have property sum when property is is present"};
(vErrors ??= []).push(err30);
errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"},message:"must have required property 'status'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "contract")) || (key0 === "headers")) || (key0 === "members")) || (key0 === "relations"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: schema45.properties.status.type},message:"must be integer,array"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data0 < 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"});
errors++;
}
if(data1 < 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/status/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"});
errors++;
}
}
}
}
}
if(data.contract !== undefined){
if(typeof data.contract !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data3){
if(!(pattern13.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data3){
if(pattern13.test(key2)){
if(!(validate23(data3[key2], {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.members !== undefined){
let data5 = data.members;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key3 in data5){
if(!(pattern26.test(key3))){
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
for(const key4 in data5){
if(pattern26.test(key4)){
if(!(validate27(data5[key4], {instancePath:instancePath+"/members/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key4,rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/members",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.relations !== undefined){
let data7 = data.relations;
if(Array.isArray(data7)){
if(data7.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/relations",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data7[i1], {instancePath:instancePath+"/relations/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/relations",keyword:"type",params:{type: "array"},message:"must be array"});
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


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "request"},message:"must have required property 'request'"});
errors++;
}
if(data.expect === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expect"},message:"must have required property 'expect'"});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "operation") || (key0 === "advance")) || (key0 === "play")) || (key0 === "request")) || (key0 === "save")) || (key0 === "expect"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.operation !== undefined){
let data0 = data.operation;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((data0 === "taiga.onboardProvider") || (data0 === "taiga.submitSession")) || (data0 === "taiga.sessionStatus")) || (data0 === "stedi.claimStatus")) || (data0 === "stedi.claimStatusRawX12")) || (data0 === "optum.token")) || (data0 === "optum.claimstatus")) || (data0 === "optum.rawX12")) || (data0 === "optum.rawX12Enhanced")) || (data0 === "optum.healthCheck"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.advance !== undefined){
let data1 = data.advance;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},message:"must match pattern \"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/advance",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.play !== undefined){
let data2 = data.play;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 50 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"});
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/play",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.request !== undefined){
if(!(validate20(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.save !== undefined){
let data4 = data.save;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
for(const key1 in data4){
if(!(pattern21.test(key1))){
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
for(const key2 in data4){
if(pattern21.test(key2)){
let data5 = data4[key2];
if(typeof data5 === "string"){
if(!pattern23.test(data5)){
(vErrors ??= []).push({instancePath:instancePath+"/save/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(/.*|header:[a-z0-9-]+)$"},message:"must match pattern \"^(/.*|header:[a-z0-9-]+)$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/save/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/save",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.expect !== undefined){
if(!(validate22(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = joined(vErrors, validate22.errors);
errors = vErrors.length;
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


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.case === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "case"},message:"must have required property 'case'"});
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"},message:"must have required property 'title'"});
errors++;
}
if(data.operation === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operation"},message:"must have required property 'operation'"});
errors++;
}
if(data.evidence === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "evidence"},message:"must have required property 'evidence'"});
errors++;
}
if(data.source === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"},message:"must have required property 'source'"});
errors++;
}
if(data.steps === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "steps"},message:"must have required property 'steps'"});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.case !== undefined){
let data0 = data.case;
if(typeof data0 === "string"){
if(data0.length > 48){
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"maxLength",params:{limit: 48},message:"must NOT have more than 48 characters"});
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/case",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 160){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 160},message:"must NOT have more than 160 characters"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.operation !== undefined){
let data2 = data.operation;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((((((((data2 === "taiga.onboardProvider") || (data2 === "taiga.submitSession")) || (data2 === "taiga.sessionStatus")) || (data2 === "stedi.claimStatus")) || (data2 === "stedi.claimStatusRawX12")) || (data2 === "optum.token")) || (data2 === "optum.claimstatus")) || (data2 === "optum.rawX12")) || (data2 === "optum.rawX12Enhanced")) || (data2 === "optum.healthCheck"))){
(vErrors ??= []).push({instancePath:instancePath+"/operation",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.editions !== undefined){
let data3 = data.editions;
if(Array.isArray(data3)){
if(data3.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/editions/" + i0,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data4 === "2025-01") || (data4 === "2026-08"))){
(vErrors ??= []).push({instancePath:instancePath+"/editions/" + i0,keyword:"enum",params:{allowedValues: schema35.properties.editions.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/editions",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.profiles !== undefined){
let data5 = data.profiles;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + i2,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data6 === "live") || (data6 === "sandbox"))){
(vErrors ??= []).push({instancePath:instancePath+"/profiles/" + i2,keyword:"enum",params:{allowedValues: schema35.properties.profiles.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data5[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/profiles",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data7 === "documented") || (data7 === "observed")) || (data7 === "inferred"))){
(vErrors ??= []).push({instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues: schema35.properties.evidence.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.source !== undefined){
let data8 = data.source;
if(typeof data8 === "string"){
if(data8.length > 200){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"});
errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.runs !== undefined){
let data9 = data.runs;
if(Array.isArray(data9)){
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i4,keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data10 === "mock") || (data10 === "live-read-only")) || (data10 === "live"))){
(vErrors ??= []).push({instancePath:instancePath+"/runs/" + i4,keyword:"enum",params:{allowedValues: schema35.properties.runs.items.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.arrange !== undefined){
if(!(validate17(data.arrange, {instancePath:instancePath+"/arrange",parentData:data,parentDataProperty:"arrange",rootData}))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.steps !== undefined){
let data12 = data.steps;
if(Array.isArray(data12)){
if(data12.length > 50){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"});
errors++;
}
if(data12.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len3 = data12.length;
for(let i6=0; i6<len3; i6++){
if(!(validate19(data12[i6], {instancePath:instancePath+"/steps/" + i6,parentData:data12,parentDataProperty:i6,rootData}))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(data.cases === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "cases"},message:"must have required property 'cases'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "parts") || (key0 === "cases"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.parts !== undefined){
let data0 = data.parts;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/parts",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.cases !== undefined){
let data1 = data.cases;
if(Array.isArray(data1)){
if(data1.length > 1000){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"});
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data1[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"},message:"must be array"});
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
return {
  'cases': part0,
}
}

export const validators = {
  ...taiga(),
  ...stedi(),
  ...stedi_2026_08(),
  ...optum(),
  ...admin(),
  ...scenario(),
  ...cases(),
}
