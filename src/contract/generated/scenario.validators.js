// made by npm run generate from contracts/scenario.schema.json

function joined(all, more) {
if (all === null) return more;
for (const error of more) all.push(error);
return all;
}
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

export const validators = {
  'scenario': part0,
}
