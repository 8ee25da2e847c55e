// made by npm run generate from contracts/stedi.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;
const schema35 = {"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"controlNumber":{"type":"string"},"dependent":{"$ref":"#/$defs/AnsweredDependent"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"implementationTransactionSetSyntaxError":{"type":"string"},"meta":{"$ref":"#/$defs/Meta"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/AnsweredProvider"}},"reassociationKey":{"type":"string"},"status":{"type":"string"},"subscriber":{"$ref":"#/$defs/AnsweredSubscriber"},"tradingPartnerServiceId":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"x12":{"type":"string","pattern":"^ISA"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const schema37 = {"type":"object","properties":{"statusCategoryCode":{"type":"string","pattern":"^[A-Z]{1,2}\\d{1,2}[A-Z]?$"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string","pattern":"^[A-Z0-9]{1,30}$"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"paidDate":{"type":"string","pattern":"^\\d{8}$"},"checkIssueDate":{"type":"string","pattern":"^\\d{8}$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"}},"additionalProperties":false};
const pattern4 = new RegExp("^[A-Z]{1,2}\\d{1,2}[A-Z]?$", "u");
const pattern5 = new RegExp("^[A-Z0-9]{1,30}$", "u");
const pattern6 = new RegExp("^\\d{8}$", "u");
const pattern9 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema37.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
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
if(!pattern5.test(data2)){
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
if(!pattern6.test(data6)){
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
if(!pattern6.test(data9)){
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
if(!pattern6.test(data10)){
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
if(!pattern9.test(data16)){
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
validate18.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"procedureId":{"type":"string"},"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"submittedAmount":{"type":"string"},"amountPaid":{"type":"string"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema39.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
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
validate21.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(((((((key0 === "statusCategoryCode") || (key0 === "statusCategoryCodeValue")) || (key0 === "statusCode")) || (key0 === "statusCodeValue")) || (key0 === "entityCode")) || (key0 === "entity")) || (key0 === "effectiveDate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.statusCategoryCode !== undefined){
let data0 = data.statusCategoryCode;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
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
if(!pattern5.test(data2)){
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
if(!pattern6.test(data6)){
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
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "service") || (key0 === "status"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.service !== undefined){
if(!(validate21(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = joined(vErrors, validate21.errors);
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate23(data1[i0], {instancePath:instancePath+"/status/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate23.errors);
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
validate20.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "claimStatus") || (key0 === "serviceDetails"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claimStatus !== undefined){
if(!(validate18(data.claimStatus, {instancePath:instancePath+"/claimStatus",parentData:data,parentDataProperty:"claimStatus",rootData}))){
vErrors = joined(vErrors, validate18.errors);
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate20(data1[i0], {instancePath:instancePath+"/serviceDetails/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate20.errors);
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
validate17.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema41.properties.gender.enum},message:"must be equal to one of the allowed values"});
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
validate27.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate30(data2[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate30.errors);
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate29.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate33.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^\\d{10}$", "u");
const pattern14 = new RegExp("^\\d+$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(!pattern13.test(data1)){
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
if(!pattern14.test(data3)){
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
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(!(validate36(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
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

const schema48 = {"type":"object","required":["providerType"],"properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"npi":{"type":"string","minLength":2,"maxLength":80},"taxId":{"type":"string","minLength":2,"maxLength":80},"etin":{"type":"string","minLength":2,"maxLength":80},"tin":{"type":"string","minLength":2,"maxLength":80},"spn":{"type":"string","minLength":2,"maxLength":80},"organizationName":{"type":"string","minLength":1,"maxLength":60},"lastName":{"type":"string","minLength":1,"maxLength":60},"firstName":{"type":"string","minLength":1,"maxLength":35}},"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerType === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "providerType"},message:"must have required property 'providerType'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema48.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema48.properties.providerType.enum},message:"must be equal to one of the allowed values"});
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
validate39.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"memberId":{"type":"string","minLength":2,"maxLength":80},"firstName":{"type":"string","minLength":1,"maxLength":35},"lastName":{"type":"string","minLength":1,"maxLength":60},"dateOfBirth":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"groupNumber":{"type":"string","minLength":1,"maxLength":50},"suffix":{"type":"string","minLength":1,"maxLength":10}},"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema49.properties.gender.enum},message:"must be equal to one of the allowed values"});
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
validate41.errors = vErrors;
return errors === 0;
}

const pattern15 = new RegExp("^ISA", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate17(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate17.errors);
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
if(!(validate27(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.errorResponse !== undefined){
if(!(validate29(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate29.errors);
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
if(!(validate33(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate35(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data8 = data.providers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate39(data8[i1], {instancePath:instancePath+"/providers/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = joined(vErrors, validate39.errors);
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
if(!(validate41(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate41.errors);
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
if(!pattern15.test(data15)){
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
validate16.errors = vErrors;
return errors === 0;
}

const part1 = validate43;

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate43.errors = vErrors;
return errors === 0;
}

const part2 = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"},message:"must have required property 'message'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate44.errors = vErrors;
return errors === 0;
}

export const validators = {
  'stedi.claimStatus.200': part0,
  'stedi.claimStatus.400': part1,
  'stedi.claimStatus.403': part1,
  'stedi.claimStatus.404': part1,
  'stedi.claimStatus.413': part2,
  'stedi.claimStatus.429': part1,
  'stedi.claimStatus.500': part1,
  'stedi.claimStatus.502': part2,
  'stedi.claimStatus.503': part1,
  'stedi.claimStatus.504': part1,
  'stedi.claimStatusRawX12.200': part0,
  'stedi.claimStatusRawX12.400': part1,
  'stedi.claimStatusRawX12.403': part1,
  'stedi.claimStatusRawX12.404': part1,
  'stedi.claimStatusRawX12.413': part2,
  'stedi.claimStatusRawX12.429': part1,
  'stedi.claimStatusRawX12.500': part1,
  'stedi.claimStatusRawX12.502': part2,
  'stedi.claimStatusRawX12.503': part1,
  'stedi.claimStatusRawX12.504': part1,
}
