// made by npm run generate from contracts/optum.yaml

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
const part0 = validate16;
const schema35 = {"type":"object","required":["access_token","token_type","expires_in"],"properties":{"access_token":{"type":"string","pattern":"^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"},"token_type":{"type":"string","enum":["bearer"]},"expires_in":{"type":"integer","minimum":1}},"additionalProperties":false};
const pattern4 = new RegExp("^[\\w-]+\\.[\\w-]+\\.[\\w-]+$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"enum",params:{allowedValues: schema35.properties.token_type.enum},message:"must be equal to one of the allowed values"});
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
validate16.errors = vErrors;
return errors === 0;
}

const part1 = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"},message:"must have required property 'error'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(data.error_description === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error_description"},message:"must have required property 'error_description'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate18.errors = vErrors;
return errors === 0;
}

const part3 = validate19;
const schema38 = {"type":"object","properties":{"controlNumber":{"type":"string"},"tradingPartnerServiceId":{"type":"string"},"payer":{"$ref":"#/$defs/Payer"},"providers":{"type":"array","items":{"$ref":"#/$defs/StatusProvider"}},"subscriber":{"$ref":"#/$defs/StatusSubscriber"},"dependent":{"$ref":"#/$defs/StatusDependent"},"claims":{"type":"array","items":{"$ref":"#/$defs/Claim"}},"reassociationKey":{"type":"string"},"errorResponse":{"$ref":"#/$defs/ErrorResponse"},"status":{"type":"string"},"transactionSetAcknowledgement":{"type":"string"},"implementationTransactionSetSyntaxError":{"type":"string"},"x12":{"type":"string","pattern":"^ISA"},"meta":{"$ref":"#/$defs/Meta"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate21(data.contactInformation, {instancePath:instancePath+"/contactInformation",parentData:data,parentDataProperty:"contactInformation",rootData}))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
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

const schema41 = {"type":"object","properties":{"providerType":{"type":"string","enum":["BillingProvider","ServiceProvider"]},"organizationName":{"type":"string"},"lastName":{"type":"string"},"firstName":{"type":"string"},"npi":{"type":"string"},"spn":{"type":"string"},"tin":{"type":"string"},"taxId":{"type":"string"},"etin":{"type":"string"}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema41.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/providerType",keyword:"enum",params:{allowedValues: schema41.properties.providerType.enum},message:"must be equal to one of the allowed values"});
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
validate24.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"memberId":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string"}},"additionalProperties":false};
const pattern5 = new RegExp("^\\d{8}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema42.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data4 = data.dateOfBirth;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
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
validate26.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"gender":{"type":"string","enum":["M","F","U"]},"dateOfBirth":{"type":"string","pattern":"^\\d{8}$"},"groupNumber":{"type":"string"}},"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/gender",keyword:"enum",params:{allowedValues: schema43.properties.gender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data3 = data.dateOfBirth;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
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
validate28.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"statusCategoryCode":{"type":"string"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"secondaryStatusCategoryCode":{"type":"string"},"secondaryStatusCategoryCodeValue":{"type":"string"},"secondaryStatusCode":{"type":"string"},"secondaryStatusCodeValue":{"type":"string"},"secondaryEntityCode":{"type":"string"},"secondaryEntity":{"type":"string"},"tertiaryStatusCategoryCode":{"type":"string"},"tertiaryStatusCategoryCodeValue":{"type":"string"},"tertiaryStatusCode":{"type":"string"},"tertiaryStatusCodeValue":{"type":"string"},"tertiaryEntityCode":{"type":"string"},"tertiaryEntity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"},"submittedAmount":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"amountPaid":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"paidDate":{"type":"string","pattern":"^\\d{8}$"},"checkIssueDate":{"type":"string","pattern":"^\\d{8}$"},"checkNumber":{"type":"string"},"trackingNumber":{"type":"string"},"claimServiceDate":{"type":"string","pattern":"^\\d{8}(-\\d{8})?$"},"tradingPartnerClaimNumber":{"type":"string"},"patientAccountNumber":{"type":"string"},"clearingHouseClaimNumber":{"type":"string"}},"additionalProperties":false};
const pattern8 = new RegExp("^\\d+(\\.\\d{1,2})?$", "u");
const pattern12 = new RegExp("^\\d{8}(-\\d{8})?$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema45.properties, key0))){
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
if(!pattern5.test(data18)){
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
if(!pattern8.test(data19)){
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
if(!pattern8.test(data20)){
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
if(!pattern5.test(data21)){
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
if(!pattern5.test(data22)){
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
if(!pattern12.test(data25)){
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
validate31.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"serviceIdQualifierCode":{"type":"string","enum":["AD","ER","HC","HP","IV","N4","NU","WK"]},"serviceIdQualifier":{"type":"string"},"procedureId":{"type":"string"},"submittedAmount":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"amountPaid":{"type":"string","pattern":"^\\d+(\\.\\d{1,2})?$"},"revenueCode":{"type":"string"},"submittedUnits":{"type":"string"}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/serviceIdQualifierCode",keyword:"enum",params:{allowedValues: schema47.properties.serviceIdQualifierCode.enum},message:"must be equal to one of the allowed values"});
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
if(!pattern8.test(data3)){
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
if(!pattern8.test(data4)){
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
validate34.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","properties":{"statusCategoryCode":{"type":"string"},"statusCategoryCodeValue":{"type":"string"},"statusCode":{"type":"string"},"statusCodeValue":{"type":"string"},"entityCode":{"type":"string"},"entity":{"type":"string"},"secondaryStatusCategoryCode":{"type":"string"},"secondaryStatusCategoryCodeValue":{"type":"string"},"secondaryStatusCode":{"type":"string"},"secondaryStatusCodeValue":{"type":"string"},"secondaryEntityCode":{"type":"string"},"secondaryEntity":{"type":"string"},"tertiaryStatusCategoryCode":{"type":"string"},"tertiaryStatusCategoryCodeValue":{"type":"string"},"tertiaryStatusCode":{"type":"string"},"tertiaryStatusCodeValue":{"type":"string"},"tertiaryEntityCode":{"type":"string"},"tertiaryEntity":{"type":"string"},"effectiveDate":{"type":"string","pattern":"^\\d{8}$"}},"additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema48.properties, key0))){
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
if(!pattern5.test(data18)){
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
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


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate41(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate41.errors);
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
validate40.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","properties":{"submitterId":{"type":"string"},"senderId":{"type":"string"},"billerId":{"type":"string"},"traceId":{"type":"string"},"applicationMode":{"type":"string","enum":["production","prod","sandbox"]},"outboundTraceId":{"type":"string"}},"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/applicationMode",keyword:"enum",params:{allowedValues: schema52.properties.applicationMode.enum},message:"must be equal to one of the allowed values"});
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
validate44.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^ISA", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(func1.call(schema38.properties, key0))){
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
if(!(validate20(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.providers !== undefined){
let data3 = data.providers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate24(data3[i0], {instancePath:instancePath+"/providers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate24.errors);
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
if(!(validate26(data.subscriber, {instancePath:instancePath+"/subscriber",parentData:data,parentDataProperty:"subscriber",rootData}))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.dependent !== undefined){
if(!(validate28(data.dependent, {instancePath:instancePath+"/dependent",parentData:data,parentDataProperty:"dependent",rootData}))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate30(data7[i1], {instancePath:instancePath+"/claims/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
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
if(data.reassociationKey !== undefined){
if(typeof data.reassociationKey !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reassociationKey",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.errorResponse !== undefined){
if(!(validate40(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate40.errors);
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
if(!pattern16.test(data14)){
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
if(!(validate44(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate44.errors);
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

const part4 = validate46;

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
if(!(validate40(data.errorResponse, {instancePath:instancePath+"/errorResponse",parentData:data,parentDataProperty:"errorResponse",rootData}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!(validate41(data3[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = joined(vErrors, validate41.errors);
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
if(!(validate44(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
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

const part5 = validate50;
const schema55 = {"type":"object","required":["statusCode","statusDescription"],"properties":{"statusCode":{"type":"string","enum":["0","1","2","3","4","5"]},"statusDescription":{"type":"string"},"extensions":{"type":"array","items":{"$ref":"#/$defs/ExtensionAnswered"}}},"additionalProperties":false};
const schema56 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["CLAIM_STATUS"]}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"enum",params:{allowedValues: schema55.properties.statusCode.enum},message:"must be equal to one of the allowed values"});
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
if(vErrors !== null && vErrors.length >= 1000) break;
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0,keyword:"required",params:{missingProperty: "type"},message:"must have required property 'type'"});
errors++;
}
for(const key1 in data3){
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i0+"/type",keyword:"enum",params:{allowedValues: schema56.properties.type.enum},message:"must be equal to one of the allowed values"});
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
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x12 === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "x12"},message:"must have required property 'x12'"});
errors++;
}
for(const key0 in data){
if(vErrors !== null && vErrors.length >= 1000) break;
if(!((key0 === "x12") || (key0 === "extensions"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.x12 !== undefined){
let data0 = data.x12;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
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
if(!(validate51(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData}))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const part6 = validate53;
const schema57 = {"type":"object","required":["status","version"],"properties":{"status":{"type":"string","enum":["OK","UP"]},"version":{"type":"string","pattern":"^[Vv]2$"}},"additionalProperties":false};
const pattern18 = new RegExp("^[Vv]2$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(vErrors !== null && vErrors.length >= 1000) break;
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
(vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema57.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
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
validate53.errors = vErrors;
return errors === 0;
}

export const validators = {
  'optum.token.200': part0,
  'optum.token.400': part1,
  'optum.token.401': part1,
  'optum.token.403': part2,
  'optum.token.404': part2,
  'optum.token.429': part2,
  'optum.token.500': part2,
  'optum.token.502': part2,
  'optum.token.503': part2,
  'optum.token.504': part2,
  'optum.claimstatus.200': part3,
  'optum.claimstatus.400': part4,
  'optum.claimstatus.401': part2,
  'optum.claimstatus.403': part2,
  'optum.claimstatus.404': part2,
  'optum.claimstatus.429': part2,
  'optum.claimstatus.500': part2,
  'optum.claimstatus.502': part2,
  'optum.claimstatus.503': part2,
  'optum.claimstatus.504': part2,
  'optum.rawX12.200': part3,
  'optum.rawX12.400': part4,
  'optum.rawX12.401': part2,
  'optum.rawX12.403': part2,
  'optum.rawX12.404': part2,
  'optum.rawX12.429': part2,
  'optum.rawX12.500': part2,
  'optum.rawX12.502': part2,
  'optum.rawX12.503': part2,
  'optum.rawX12.504': part2,
  'optum.rawX12Enhanced.200': part5,
  'optum.rawX12Enhanced.400': part4,
  'optum.rawX12Enhanced.401': part2,
  'optum.rawX12Enhanced.403': part2,
  'optum.rawX12Enhanced.404': part2,
  'optum.rawX12Enhanced.429': part2,
  'optum.rawX12Enhanced.500': part2,
  'optum.rawX12Enhanced.502': part2,
  'optum.rawX12Enhanced.503': part2,
  'optum.rawX12Enhanced.504': part2,
  'optum.healthCheck.200': part6,
  'optum.healthCheck.401': part2,
  'optum.healthCheck.403': part2,
  'optum.healthCheck.404': part2,
  'optum.healthCheck.429': part2,
  'optum.healthCheck.500': part2,
  'optum.healthCheck.502': part2,
  'optum.healthCheck.503': part2,
  'optum.healthCheck.504': part2,
}
