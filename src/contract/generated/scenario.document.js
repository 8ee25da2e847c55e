// made by npm run generate from contracts/scenario.schema.json
export const document = {
 "$schema": "https://json-schema.org/draft/2020-12/schema",
 "title": "payerbox scenario",
 "description": "A scenario: its claims, and what happens to them over time. See scenarios/README.md.",
 "type": "object",
 "properties": {
  "scenario": {
   "description": "Name of the scenario: the file name without its extension.",
   "$ref": "#/$defs/name",
   "examples": [
    "denied-then-paid"
   ]
  },
  "summary": {
   "description": "What happens, and what a client can learn from it.",
   "type": "string",
   "minLength": 1
  },
  "payers": {
   "$ref": "#/$defs/payers",
   "x-hint": "a list such as [{ id: \"00123\", name: SAMPLE MUTUAL }]"
  },
  "match": {
   "$ref": "#/$defs/match",
   "x-hint": "an object such as { payer: Cigna }"
  },
  "payerBehaviors": {
   "description": "How the payers of these claims behave, through Stedi and Optum alike. Behaviors apply in the order of the table in scenarios/README.md.",
   "type": "array",
   "minItems": 1,
   "maxItems": 9,
   "items": {
    "$ref": "#/$defs/payerBehavior"
   },
   "x-hint": "a list such as [slow, not-found-at-first: 3d]"
  },
  "lag": {
   "description": "How late each API shows what happens to these claims. Default: no delay.",
   "type": "object",
   "properties": {
    "taiga": {
     "description": "Delay at Taiga.",
     "$ref": "#/$defs/duration",
     "examples": [
      "6h"
     ]
    },
    "stedi": {
     "description": "Delay at Stedi.",
     "$ref": "#/$defs/duration",
     "examples": [
      "6h"
     ]
    },
    "optum": {
     "description": "Delay at Optum.",
     "$ref": "#/$defs/duration",
     "examples": [
      "6h"
     ]
    }
   },
   "additionalProperties": false,
   "minProperties": 1,
   "x-hint": "an object such as { stedi: 6h }"
  },
  "claims": {
   "description": "Claims by role; the first is the claim of the submitted session.",
   "type": "object",
   "minProperties": 1,
   "patternProperties": {
    "^(?!(after|polls|manual|reason|amount|lines|more|event|allowIllegal|branch|outcomes|repeat|steps|use|for|on|times|lasts|match|inFlight|rate|every|chance|fails)$)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$": {
     "$ref": "#/$defs/claim"
    }
   },
   "additionalProperties": false,
   "x-hint": "an object such as { visit: { charge: 238.44 } }"
  },
  "steps": {
   "description": "What happens, in order. Each step waits for the one before it.",
   "type": "array",
   "minItems": 1,
   "maxItems": 1000,
   "items": {
    "$ref": "#/$defs/step"
   },
   "x-hint": "a list such as [{ visit: submitted }, { after: 14d, visit: paid }]"
  }
 },
 "additionalProperties": false,
 "required": [
  "scenario",
  "summary",
  "claims",
  "steps"
 ],
 "$defs": {
  "name": {
   "description": "Lowercase letters and digits, joined by hyphens.",
   "type": "string",
   "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
   "x-hint": "lowercase letters and digits, joined by hyphens",
   "maxLength": 64
  },
  "duration": {
   "description": "Duration in days, hours, minutes, seconds and milliseconds.",
   "type": "string",
   "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
   "x-hint": "a duration such as 90s, 30m or 13d16h30m"
  },
  "date": {
   "description": "Calendar date, YYYY-MM-DD.",
   "type": "string",
   "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
   "x-hint": "a date such as 2026-04-01",
   "examples": [
    "2026-04-01"
   ]
  },
  "amount": {
   "description": "US dollars.",
   "type": "number",
   "minimum": 0,
   "maximum": 99999999.99,
   "examples": [
    95.55
   ]
  },
  "x12Text": {
   "description": "Characters that X12 allows.",
   "type": "string",
   "pattern": "^[A-Za-z0-9 !\"&'()+,\\-./;?=%@[\\]_{}\\\\|<>#$]+$"
  },
  "npi": {
   "description": "National Provider Identifier: ten digits, in quotes.",
   "type": "string",
   "pattern": "^\\d{10}$",
   "x-hint": "ten digits, in quotes"
  },
  "procedure": {
   "description": "Procedure code, in quotes.",
   "type": "string",
   "pattern": "^[A-Z0-9]{5,11}$",
   "x-hint": "a procedure code such as \"90837\", in quotes",
   "examples": [
    "90837"
   ]
  },
  "pointer": {
   "description": "JSON pointer.",
   "type": "string",
   "pattern": "^/",
   "x-hint": "a JSON pointer such as /claims"
  },
  "match": {
   "description": "Which submitted sessions follow this scenario if neither the header nor the member id names one: those that meet every condition. If several scenarios match, the one with the most conditions applies.",
   "type": "object",
   "properties": {
    "payer": {
     "description": "Payer id, alias or name.",
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "examples": [
      "Cigna"
     ]
    },
    "memberId": {
     "description": "Member id, in any letter case. Text between slashes is a regular expression.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200,
     "examples": [
      "111222333",
      "/^MEM-2026-/"
     ]
    },
    "npi": {
     "description": "National Provider Identifier of the billing provider: ten digits, in quotes.",
     "$ref": "#/$defs/npi"
    },
    "procedure": {
     "description": "Procedure code of one of the lines, in quotes.",
     "$ref": "#/$defs/procedure"
    },
    "charge": {
     "description": "Charge of the session in dollars, before a scenario changes it.",
     "type": "object",
     "properties": {
      "min": {
       "description": "Lowest charge.",
       "$ref": "#/$defs/amount"
      },
      "max": {
       "description": "Highest charge.",
       "$ref": "#/$defs/amount"
      }
     },
     "additionalProperties": false,
     "minProperties": 1,
     "x-hint": "an object such as { min: 100, max: 300 }"
    },
    "dateOfService": {
     "description": "Date of service.",
     "type": "object",
     "properties": {
      "min": {
       "description": "First date.",
       "$ref": "#/$defs/date"
      },
      "max": {
       "description": "Last date.",
       "$ref": "#/$defs/date"
      }
     },
     "additionalProperties": false,
     "minProperties": 1,
     "x-hint": "an object such as { min: 2026-03-01 }"
    },
    "diagnosis": {
     "description": "One of the ICD-10-CM codes of the session.",
     "type": "string",
     "pattern": "^[A-Za-z]\\d[A-Za-z0-9](\\.?[A-Za-z0-9]{1,4})?$",
     "x-hint": "an ICD-10-CM code such as F32.1",
     "examples": [
      "F32.1"
     ]
    }
   },
   "additionalProperties": false,
   "minProperties": 1
  },
  "payerBehavior": {
   "description": "Payer behavior: its name, or its name with a duration.",
   "anyOf": [
    {
     "type": "string",
     "enum": [
      "slow",
      "sunday-maintenance",
      "needs-account-number",
      "refuses-wide-windows",
      "refuses-single-days",
      "needs-exact-names",
      "batch-at-night",
      "not-found-at-first",
      "archives-after-18-months",
      "claims-newest-first",
      "claims-newest-last",
      "answers-with-main-id"
     ]
    },
    {
     "type": "object",
     "properties": {
      "not-found-at-first": {
       "description": "How long after acceptance the payer does not find a claim. Default: 5d.",
       "$ref": "#/$defs/duration",
       "examples": [
        "5d"
       ]
      }
     },
     "additionalProperties": false,
     "minProperties": 1
    }
   ]
  },
  "claim": {
   "description": "One claim. What is not set comes from the submitted session or from the seed of the world.",
   "type": "object",
   "properties": {
    "subscriber": {
     "description": "Policyholder. Also the patient, unless there is a dependent.",
     "type": "object",
     "properties": {
      "memberId": {
       "description": "Member id at the payer, in quotes if it is all digits.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 80,
       "examples": [
        "111222333"
       ]
      },
      "firstName": {
       "description": "First name, as the payer has it on file.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 35
      },
      "lastName": {
       "description": "Last name, as the payer has it on file.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 60
      },
      "dateOfBirth": {
       "description": "Date of birth.",
       "$ref": "#/$defs/date"
      },
      "gender": {
       "description": "Gender, as the payer has it on file.",
       "type": "string",
       "enum": [
        "F",
        "M",
        "U"
       ]
      },
      "groupNumber": {
       "description": "Number of the group policy.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 50
      }
     },
     "additionalProperties": false,
     "x-hint": "an object such as { memberId: \"111222333\", firstName: Jane, lastName: Doe }"
    },
    "dependent": {
     "description": "Patient, if not the subscriber.",
     "type": "object",
     "properties": {
      "firstName": {
       "description": "First name, as the payer has it on file.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 35
      },
      "lastName": {
       "description": "Last name, as the payer has it on file.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 60
      },
      "dateOfBirth": {
       "description": "Date of birth.",
       "$ref": "#/$defs/date"
      },
      "gender": {
       "description": "Gender, as the payer has it on file.",
       "type": "string",
       "enum": [
        "F",
        "M",
        "U"
       ]
      }
     },
     "additionalProperties": false,
     "x-hint": "an object such as { firstName: Sam }"
    },
    "provider": {
     "description": "Billing provider: the organization that sends the claim.",
     "type": "object",
     "properties": {
      "organizationName": {
       "description": "Name of the organization.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 60
      },
      "npi": {
       "description": "National Provider Identifier: ten digits, in quotes.",
       "$ref": "#/$defs/npi"
      },
      "taxId": {
       "description": "Tax id (EIN): nine digits, in quotes.",
       "type": "string",
       "pattern": "^\\d{9}$",
       "x-hint": "nine digits, in quotes"
      }
     },
     "additionalProperties": false,
     "x-hint": "an object such as { npi: \"1234567890\" }"
    },
    "payer": {
     "description": "Payer id, alias or name. An id or a name that no payer has creates a new payer; an id has a digit.",
     "$ref": "#/$defs/x12Text",
     "maxLength": 80,
     "examples": [
      "3429",
      "61101",
      "Cigna"
     ]
    },
    "payerDetails": {
     "description": "What the payer says about itself in responses about this claim.",
     "$ref": "#/$defs/payerDetails"
    },
    "serviceDate": {
     "description": "Date of service; the first if the claim spans several days.",
     "$ref": "#/$defs/date"
    },
    "serviceEndDate": {
     "description": "Last date of service.",
     "$ref": "#/$defs/date"
    },
    "charge": {
     "description": "Billed amount in dollars. Default: the sum of the lines, or the charge of the session.",
     "$ref": "#/$defs/amount"
    },
    "lines": {
     "description": "Service lines as billed, in order.",
     "type": "array",
     "minItems": 1,
     "maxItems": 99,
     "items": {
      "$ref": "#/$defs/line"
     },
     "x-hint": "a list such as [{ procedure: \"90837\", charge: 238.44 }]"
    },
    "patientAccountNumber": {
     "description": "Provider's number for the claim.",
     "$ref": "#/$defs/x12Text",
     "maxLength": 38
    },
    "payerClaimNumber": {
     "description": "Payer's number for the claim.",
     "$ref": "#/$defs/x12Text",
     "maxLength": 50
    },
    "clearinghouseClaimNumber": {
     "description": "Clearinghouse's number for the claim.",
     "$ref": "#/$defs/x12Text",
     "maxLength": 50
    },
    "warnings": {
     "description": "Warnings that Stedi returns with this claim (edition 2026-08).",
     "type": "array",
     "minItems": 1,
     "items": {
      "$ref": "#/$defs/warning"
     },
     "x-hint": "a list such as [{ code: \"response::277::claim_archived\", description: The claim is archived. }]"
    },
    "errorResponse": {
     "description": "Errors that Stedi and Optum return beside the claims of a response with status 200.",
     "$ref": "#/$defs/errorResponse"
    },
    "notFound": {
     "description": "Status that the payer returns while it does not find the claim. Default: D0/35.",
     "$ref": "#/$defs/failedSearch"
    },
    "session": {
     "description": "Taiga bills the claim in a session of its own, as it does for the first role.",
     "type": "boolean",
     "const": true
    }
   },
   "additionalProperties": false,
   "dependentRequired": {
    "serviceEndDate": [
     "serviceDate"
    ]
   },
   "x-hint": "an object such as { charge: 238.44 }, or {}"
  },
  "payerDetails": {
   "description": "Facts about a payer.",
   "type": "object",
   "minProperties": 1,
   "properties": {
    "planId": {
     "description": "Plan id of CMS (HPID or OEID). The payer returns it with NM108 XV in place of its own id.",
     "$ref": "#/$defs/x12Text",
     "minLength": 2,
     "maxLength": 80,
     "examples": [
      "7123456789"
     ]
    },
    "contact": {
     "description": "Contact of the payer (PER). The segment has room for three of the numbers.",
     "type": "object",
     "minProperties": 1,
     "properties": {
      "name": {
       "description": "Name of the contact.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 60
      },
      "phone": {
       "description": "Telephone number: ten digits, in quotes.",
       "type": "string",
       "pattern": "^\\d{10}$",
       "x-hint": "ten digits, in quotes"
      },
      "phoneExtension": {
       "description": "Extension of the telephone number, in quotes.",
       "type": "string",
       "pattern": "^\\d{1,10}$",
       "x-hint": "digits, in quotes"
      },
      "fax": {
       "description": "Fax number: ten digits, in quotes.",
       "type": "string",
       "pattern": "^\\d{10}$",
       "x-hint": "ten digits, in quotes"
      },
      "email": {
       "description": "E-mail address.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 80
      },
      "ediAccessNumber": {
       "description": "Access number for electronic data interchange.",
       "$ref": "#/$defs/x12Text",
       "maxLength": 80
      }
     },
     "additionalProperties": false,
     "dependentRequired": {
      "phoneExtension": [
       "phone"
      ]
     }
    }
   },
   "additionalProperties": false
  },
  "payers": {
   "description": "Own payers, in addition to the built-in ones. A payer with the id of a built-in payer replaces it.",
   "type": "array",
   "maxItems": 10000,
   "items": {
    "$ref": "#/$defs/payer"
   }
  },
  "payerId": {
   "description": "Id of a payer, in quotes if it is all digits. Letter case does not matter.",
   "type": "string",
   "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$",
   "x-hint": "2 to 80 letters, digits, dots, hyphens and underscores, in quotes if all are digits",
   "examples": [
    "61101"
   ]
  },
  "payerName": {
   "description": "Name of a payer. Letter case, blanks and punctuation do not matter.",
   "$ref": "#/$defs/x12Text",
   "maxLength": 60,
   "examples": [
    "Sample Mutual"
   ]
  },
  "payer": {
   "description": "A payer, as the clearinghouses list it.",
   "type": "object",
   "properties": {
    "id": {
     "description": "Payer id, in quotes if it is all digits. A payer with the id of a built-in payer replaces it.",
     "$ref": "#/$defs/payerId"
    },
    "name": {
     "description": "Name of the payer in responses. Scenarios and submissions can use it as well.",
     "$ref": "#/$defs/payerName",
     "examples": [
      "SAMPLE MUTUAL"
     ]
    },
    "aliases": {
     "description": "Further ids under which requests reach the payer.",
     "type": "array",
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/payerId"
     },
     "x-hint": "a list of ids such as [\"00124\", SMPL1]"
    },
    "stediId": {
     "description": "Stedi's own id of the payer. Default: the id.",
     "$ref": "#/$defs/payerId",
     "examples": [
      "SAMPL"
     ]
    },
    "names": {
     "description": "Further names that Taiga's partners send.",
     "type": "array",
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/payerName"
     },
     "x-hint": "a list of names such as [Sample Mutual, Sample Mutual of Ohio]"
    },
    "claimStatus": {
     "description": "Whether the payer supports real-time claim status. Default: SUPPORTED.",
     "enum": [
      "SUPPORTED",
      "NOT_SUPPORTED",
      "ENROLLMENT_REQUIRED"
     ]
    },
    "enrolled": {
     "description": "NPIs and tax ids of the providers that are enrolled, with ENROLLMENT_REQUIRED: the payer responds only to them.",
     "type": "array",
     "minItems": 1,
     "maxItems": 1000,
     "items": {
      "description": "NPI (ten digits) or tax id (nine digits), in quotes.",
      "type": "string",
      "pattern": "^\\d{9,10}$",
      "x-hint": "an NPI (ten digits) or a tax id (nine digits), in quotes"
     },
     "x-hint": "a list such as [\"1234567890\"]"
    },
    "planId": {
     "$ref": "#/$defs/payerDetails/properties/planId"
    },
    "contact": {
     "$ref": "#/$defs/payerDetails/properties/contact"
    }
   },
   "additionalProperties": false,
   "required": [
    "id",
    "name"
   ]
  },
  "errorResponse": {
   "description": "Errors of a response.",
   "type": "object",
   "minProperties": 1,
   "properties": {
    "code": {
     "description": "Code of the error.",
     "type": "string",
     "minLength": 1
    },
    "description": {
     "description": "The error as a sentence.",
     "type": "string",
     "minLength": 1
    },
    "errors": {
     "description": "Single errors.",
     "type": "array",
     "minItems": 1,
     "maxItems": 20,
     "items": {
      "description": "An error.",
      "type": "object",
      "minProperties": 1,
      "properties": {
       "code": {
        "description": "Code of the error.",
        "type": "string",
        "minLength": 1
       },
       "description": {
        "description": "The error as a sentence.",
        "type": "string",
        "minLength": 1
       },
       "field": {
        "description": "The member that has the error.",
        "type": "string",
        "minLength": 1
       },
       "location": {
        "description": "Where the member is.",
        "type": "string",
        "minLength": 1
       },
       "value": {
        "description": "The value that has the error.",
        "type": "string",
        "minLength": 1
       },
       "followupAction": {
        "description": "What to do.",
        "type": "string",
        "minLength": 1
       }
      },
      "additionalProperties": false
     }
    }
   },
   "additionalProperties": false
  },
  "line": {
   "description": "Service line.",
   "type": "object",
   "properties": {
    "procedure": {
     "description": "Procedure code, in quotes, for example \"90837\".",
     "$ref": "#/$defs/procedure"
    },
    "charge": {
     "description": "Billed amount of the line, in dollars.",
     "$ref": "#/$defs/amount"
    },
    "units": {
     "description": "Number of units. Default: 1.",
     "type": "number",
     "exclusiveMinimum": 0,
     "maximum": 9999
    },
    "modifiers": {
     "description": "Procedure modifiers, in quotes if they are digits.",
     "type": "array",
     "minItems": 1,
     "maxItems": 4,
     "items": {
      "description": "Modifier.",
      "type": "string",
      "pattern": "^[A-Z0-9]{2}$",
      "x-hint": "two capital letters or digits, in quotes",
      "examples": [
       "95"
      ]
     },
     "x-hint": "a list such as [\"95\"]"
    },
    "qualifier": {
     "description": "Code list of the procedure (X12 data element 235). Default: HC (CPT and HCPCS).",
     "type": "string",
     "enum": [
      "AD",
      "ER",
      "HC",
      "HP",
      "IV",
      "N4",
      "NU",
      "WK"
     ]
    },
    "revenueCode": {
     "description": "Revenue code of an institutional line, in quotes.",
     "type": "string",
     "pattern": "^\\d{3,4}$",
     "x-hint": "three or four digits, in quotes"
    }
   },
   "additionalProperties": false,
   "required": [
    "procedure",
    "charge"
   ],
   "x-hint": "an object such as { procedure: \"90837\", charge: 238.44 }"
  },
  "warning": {
   "description": "Warning of the clearinghouse.",
   "type": "object",
   "properties": {
    "code": {
     "description": "Machine-readable code of the warning.",
     "type": "string",
     "minLength": 1,
     "examples": [
      "response::277::claim_archived"
     ]
    },
    "description": {
     "description": "Warning as a sentence.",
     "type": "string",
     "minLength": 1
    }
   },
   "additionalProperties": false,
   "required": [
    "code",
    "description"
   ],
   "x-hint": "an object such as { code: \"response::277::claim_archived\", description: The claim is archived. }"
  },
  "reason": {
   "description": "Claim status: category code, status code and, if the status requires one, entity code.",
   "type": "object",
   "properties": {
    "category": {
     "description": "Claim status category code (X12 code source 507), for example F2.",
     "type": "string",
     "examples": [
      "F2"
     ]
    },
    "status": {
     "description": "Claim status code (X12 code source 508), in quotes, for example \"585\".",
     "type": "string",
     "examples": [
      "585"
     ]
    },
    "entity": {
     "description": "Entity code that says who the status code is about, for example QC for the patient. Some status codes require one.",
     "type": "string",
     "examples": [
      "QC"
     ]
    },
    "allowDeactivated": {
     "description": "Allows codes that X12 has deactivated, as some payers still send them.",
     "const": true
    }
   },
   "additionalProperties": false,
   "required": [
    "category",
    "status"
   ],
   "x-hint": "an object such as { category: F2, status: \"585\" }"
  },
  "failedSearch": {
   "description": "Claim status of a payer that has no claim to report: it does not find one, or it cannot respond.",
   "type": "object",
   "properties": {
    "category": {
     "description": "Claim status category code (X12 code source 507): D0, A4 or E0 to E4.",
     "type": "string",
     "examples": [
      "E1"
     ]
    },
    "status": {
     "description": "Claim status code (X12 code source 508), in quotes, for example \"484\".",
     "$ref": "#/$defs/reason/properties/status",
     "examples": [
      "484"
     ]
    },
    "entity": {
     "$ref": "#/$defs/reason/properties/entity"
    },
    "allowDeactivated": {
     "$ref": "#/$defs/reason/properties/allowDeactivated"
    }
   },
   "additionalProperties": false,
   "required": [
    "category",
    "status"
   ],
   "x-hint": "an object such as { category: E1, status: \"484\" }"
  },
  "partialReason": {
   "description": "Claim status. Codes that are not set are those of the stage.",
   "type": "object",
   "properties": {
    "category": {
     "$ref": "#/$defs/reason/properties/category"
    },
    "status": {
     "$ref": "#/$defs/reason/properties/status"
    },
    "entity": {
     "$ref": "#/$defs/reason/properties/entity"
    },
    "allowDeactivated": {
     "$ref": "#/$defs/reason/properties/allowDeactivated"
    }
   },
   "additionalProperties": false,
   "minProperties": 1,
   "x-hint": "an object such as { status: \"585\" }"
  },
  "trigger": {
   "description": "What a step waits for.",
   "type": "object",
   "properties": {
    "after": {
     "description": "Time after the previous step, on the clock of the world.",
     "$ref": "#/$defs/duration",
     "examples": [
      "30m",
      "14d",
      "13d16h30m"
     ]
    },
    "polls": {
     "description": "Number of polls after the previous step, through any of the APIs. The poll that completes the count still returns the old state.",
     "type": "integer",
     "minimum": 1,
     "maximum": 10000
    },
    "manual": {
     "description": "Waits until the step is triggered by hand: through the admin API, the command line or the dashboard.",
     "const": true
    }
   },
   "additionalProperties": false
  },
  "moveDetails": {
   "description": "Details of a move.",
   "type": "object",
   "properties": {
    "reason": {
     "description": "Status codes that replace those of the stage.",
     "$ref": "#/$defs/partialReason"
    },
    "amount": {
     "description": "Amount that the payer pays for the claim, in dollars. Default: the charge.",
     "$ref": "#/$defs/amount"
    },
    "lines": {
     "description": "Decision on each service line, in the order of the lines of the claim.",
     "type": "array",
     "minItems": 1,
     "maxItems": 99,
     "items": {
      "$ref": "#/$defs/lineDecision"
     },
     "x-hint": "a list such as [{ paid: 95.55 }]"
    },
    "more": {
     "description": "Further statuses after the first.",
     "type": "array",
     "minItems": 1,
     "maxItems": 2,
     "items": {
      "$ref": "#/$defs/reason"
     },
     "x-hint": "a list such as [{ category: F2, status: \"585\" }]"
    },
    "event": {
     "description": "Event type that Taiga lists, in place of the one of the stage.",
     "type": "string",
     "pattern": "^[0-9a-z]+(_[0-9a-z]+)*$",
     "x-hint": "lowercase letters and digits, joined by underscores, such as 835_paid",
     "maxLength": 64,
     "examples": [
      "835_paid"
     ]
    },
    "allowIllegal": {
     "description": "Allows a move that the stages of a claim do not allow, and says why.",
     "type": "string",
     "minLength": 1,
     "maxLength": 200
    }
   },
   "additionalProperties": false
  },
  "lineDecision": {
   "description": "Decision on one service line.",
   "type": "object",
   "properties": {
    "paid": {
     "description": "Amount that the payer pays for the line, in dollars. Default: 0.",
     "$ref": "#/$defs/amount"
    },
    "reason": {
     "description": "Status codes that replace those of the stage.",
     "$ref": "#/$defs/partialReason"
    }
   },
   "additionalProperties": false,
   "x-hint": "an object such as { paid: 95.55 }"
  },
  "step": {
   "description": "A move (`<role>: <stage>`), a fault (`on`, `fails`), a branch, a repetition or the use of a fragment; and what it waits for: at most one of `after`, `polls` and `manual`. Without any of them, it happens together with the step before.",
   "type": "object",
   "properties": {
    "after": {
     "$ref": "#/$defs/trigger/properties/after"
    },
    "polls": {
     "$ref": "#/$defs/trigger/properties/polls"
    },
    "manual": {
     "$ref": "#/$defs/trigger/properties/manual"
    },
    "reason": {
     "$ref": "#/$defs/moveDetails/properties/reason"
    },
    "amount": {
     "$ref": "#/$defs/moveDetails/properties/amount"
    },
    "lines": {
     "$ref": "#/$defs/moveDetails/properties/lines"
    },
    "more": {
     "$ref": "#/$defs/moveDetails/properties/more"
    },
    "event": {
     "$ref": "#/$defs/moveDetails/properties/event"
    },
    "allowIllegal": {
     "$ref": "#/$defs/moveDetails/properties/allowIllegal"
    },
    "branch": {
     "description": "Selects one of several outcomes: by weight, from the seed of the world, or as the caller who starts the scenario chooses. The value names the choice.",
     "$ref": "#/$defs/name",
     "examples": [
      "outcome"
     ]
    },
    "outcomes": {
     "description": "Possible outcomes of the branch. After each, the run continues with the step after the branch.",
     "type": "array",
     "minItems": 2,
     "maxItems": 20,
     "items": {
      "$ref": "#/$defs/outcome"
     },
     "x-hint": "a list such as [{ outcome: paid, steps: [{ visit: paid }] }, { outcome: denied, steps: [{ visit: denied }] }]"
    },
    "repeat": {
     "description": "Number of times that the steps are repeated.",
     "type": "integer",
     "minimum": 2,
     "maximum": 100
    },
    "steps": {
     "description": "Steps to repeat.",
     "type": "array",
     "minItems": 1,
     "maxItems": 100,
     "items": {
      "$ref": "#/$defs/step"
     },
     "x-hint": "a list such as [{ after: 7d, visit: in-review }]"
    },
    "use": {
     "description": "Fragment whose steps are inserted: the name of a file in the folder fragments, without its extension.",
     "$ref": "#/$defs/name",
     "examples": [
      "intake"
     ]
    },
    "for": {
     "description": "Role that the fragment moves.",
     "type": "string"
    },
    "on": {
     "$ref": "#/$defs/fault/properties/on"
    },
    "times": {
     "$ref": "#/$defs/fault/properties/times"
    },
    "lasts": {
     "$ref": "#/$defs/fault/properties/lasts"
    },
    "match": {
     "$ref": "#/$defs/fault/properties/match"
    },
    "inFlight": {
     "$ref": "#/$defs/fault/properties/inFlight"
    },
    "rate": {
     "$ref": "#/$defs/fault/properties/rate"
    },
    "every": {
     "$ref": "#/$defs/fault/properties/every"
    },
    "chance": {
     "$ref": "#/$defs/fault/properties/chance"
    },
    "fails": {
     "$ref": "#/$defs/fault/properties/fails"
    }
   },
   "additionalProperties": {
    "description": "Role, and the stage that its claim moves to.",
    "type": "string",
    "enum": [
     "drafted",
     "coded",
     "submitted",
     "received",
     "accepted",
     "rejected",
     "in-process",
     "pended",
     "in-review",
     "provider-information-requested",
     "patient-information-requested",
     "on-hold",
     "information-requested",
     "awaiting-payment",
     "paid",
     "denied",
     "revised"
    ]
   },
   "dependentRequired": {
    "on": [
     "fails"
    ],
    "fails": [
     "on"
    ],
    "times": [
     "on"
    ],
    "branch": [
     "outcomes"
    ],
    "outcomes": [
     "branch"
    ],
    "repeat": [
     "steps"
    ],
    "steps": [
     "repeat"
    ],
    "use": [
     "for"
    ],
    "for": [
     "use"
    ],
    "lasts": [
     "on"
    ],
    "match": [
     "on"
    ],
    "inFlight": [
     "on"
    ],
    "rate": [
     "on"
    ],
    "every": [
     "on"
    ],
    "chance": [
     "on"
    ]
   },
   "allOf": [
    {
     "not": {
      "required": [
       "after",
       "polls"
      ]
     }
    },
    {
     "not": {
      "required": [
       "after",
       "manual"
      ]
     }
    },
    {
     "not": {
      "required": [
       "polls",
       "manual"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "reason"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "amount"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "lines"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "more"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "event"
      ]
     }
    },
    {
     "not": {
      "required": [
       "on",
       "allowIllegal"
      ]
     }
    }
   ],
   "x-hint": "an object such as { after: 14d, visit: paid }"
  },
  "outcome": {
   "description": "Outcome of a branch.",
   "type": "object",
   "properties": {
    "outcome": {
     "description": "Name of the outcome.",
     "$ref": "#/$defs/name",
     "examples": [
      "denied"
     ]
    },
    "weight": {
     "description": "Relative frequency of the outcome. Default: 1.",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000
    },
    "steps": {
     "description": "Steps of this outcome; an empty list does nothing.",
     "type": "array",
     "maxItems": 1000,
     "items": {
      "$ref": "#/$defs/step"
     },
     "x-hint": "a list such as [{ visit: denied }]"
    }
   },
   "additionalProperties": false,
   "required": [
    "outcome",
    "steps"
   ],
   "x-hint": "an object such as { outcome: denied, steps: [{ visit: denied }] }"
  },
  "fault": {
   "description": "A fault: what goes wrong, and for which calls. All conditions must hold.",
   "type": "object",
   "properties": {
    "on": {
     "description": "Operation whose calls fail, or all operations of an API.",
     "type": "string",
     "enum": [
      "taiga.onboardProvider",
      "taiga.submitSession",
      "taiga.sessionStatus",
      "taiga.*",
      "stedi.claimStatus",
      "stedi.claimStatusRawX12",
      "stedi.*",
      "optum.token",
      "optum.claimstatus",
      "optum.rawX12",
      "optum.rawX12Enhanced",
      "optum.healthCheck",
      "optum.*"
     ]
    },
    "times": {
     "description": "Number of calls that fail. Default: all calls from now on.",
     "type": "integer",
     "minimum": 1,
     "maximum": 1000000
    },
    "lasts": {
     "description": "How long the fault stays armed, on the clock of the world. Default: until it is disarmed.",
     "$ref": "#/$defs/duration",
     "examples": [
      "10m"
     ]
    },
    "match": {
     "description": "Only calls that match: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text found there. Text between slashes is a regular expression.",
     "type": "object",
     "minProperties": 1,
     "maxProperties": 10,
     "additionalProperties": {
      "type": "string",
      "maxLength": 200
     },
     "examples": [
      {
       "/subscriber/memberId": "111222333"
      }
     ],
     "x-hint": "an object such as { /subscriber/memberId: \"111222333\" }"
    },
    "inFlight": {
     "description": "Only calls that arrive while this many other calls of `on` are in flight.",
     "type": "integer",
     "minimum": 1,
     "maximum": 100000
    },
    "rate": {
     "description": "Only calls above a rate.",
     "type": "object",
     "properties": {
      "max": {
       "description": "Number of calls that pass.",
       "type": "integer",
       "minimum": 1,
       "maximum": 100000
      },
      "per": {
       "description": "Time window, on the clock of the world.",
       "$ref": "#/$defs/duration",
       "examples": [
        "1s"
       ]
      }
     },
     "additionalProperties": false,
     "required": [
      "max",
      "per"
     ],
     "x-hint": "an object such as { max: 5, per: 1s }"
    },
    "every": {
     "description": "Only every nth call: 3 is the third, the sixth, …",
     "type": "integer",
     "minimum": 2,
     "maximum": 1000000
    },
    "chance": {
     "description": "Probability that a call fails, drawn from the seed of the world.",
     "type": "number",
     "exclusiveMinimum": 0,
     "maximum": 1,
     "examples": [
      0.2
     ]
    },
    "fails": {
     "$ref": "#/$defs/failure"
    }
   },
   "additionalProperties": false,
   "required": [
    "on",
    "fails"
   ]
  },
  "failure": {
   "description": "What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`.",
   "type": "object",
   "properties": {
    "status": {
     "description": "HTTP status, with the vendor's own body for it.",
     "type": "integer",
     "minimum": 400,
     "maximum": 599,
     "examples": [
      503
     ]
    },
    "delay": {
     "$ref": "#/$defs/delay"
    },
    "hang": {
     "description": "Never responds.",
     "type": "boolean",
     "const": true
    },
    "reset": {
     "description": "Closes the connection: before the response, or in the middle of the right body.",
     "enum": [
      true,
      "middle"
     ]
    },
    "empty": {
     "description": "Sends the right status and headers, and an empty body.",
     "type": "boolean",
     "const": true
    },
    "garbage": {
     "description": "Responds with status 200 and a body that is not valid JSON.",
     "type": "boolean",
     "const": true
    },
    "truncated": {
     "description": "Sends the first half of the right body, as if it were complete.",
     "type": "boolean",
     "const": true
    },
    "length": {
     "description": "Sends a `content-length` that is shorter or longer than the right body, then closes the connection.",
     "type": "string",
     "enum": [
      "short",
      "long"
     ]
    },
    "dribble": {
     "description": "Time over which the right body arrives, a few bytes at a time. Real time, on a frozen clock too.",
     "$ref": "#/$defs/duration",
     "examples": [
      "20s"
     ]
    },
    "revoked": {
     "description": "Responds as the vendor does to a revoked key: 401, at Stedi 403.",
     "type": "boolean",
     "const": true
    },
    "patch": {
     "$ref": "#/$defs/patch"
    },
    "payer": {
     "description": "The payer cannot respond: status 200 with a category of D0, A4 or E0 to E4. Only for claim status operations.",
     "$ref": "#/$defs/failedSearch"
    },
    "carriedOut": {
     "description": "Carries out the request; only the response is lost.",
     "type": "boolean",
     "const": true
    }
   },
   "additionalProperties": false,
   "minProperties": 1,
   "allOf": [
    {
     "not": {
      "not": {
       "oneOf": [
        {
         "required": [
          "status"
         ]
        },
        {
         "required": [
          "hang"
         ]
        },
        {
         "required": [
          "reset"
         ]
        },
        {
         "required": [
          "empty"
         ]
        },
        {
         "required": [
          "garbage"
         ]
        },
        {
         "required": [
          "truncated"
         ]
        },
        {
         "required": [
          "length"
         ]
        },
        {
         "required": [
          "dribble"
         ]
        },
        {
         "required": [
          "revoked"
         ]
        },
        {
         "required": [
          "patch"
         ]
        },
        {
         "required": [
          "payer"
         ]
        },
        {
         "required": [
          "delay"
         ],
         "maxProperties": 1
        }
       ]
      }
     }
    },
    {
     "not": {
      "required": [
       "delay",
       "hang"
      ]
     }
    }
   ],
   "x-hint": "an object such as { status: 503 }"
  },
  "delay": {
   "description": "Latency of the response: a duration, a range, or a log-normal distribution. Real time on a running clock, virtual time on a frozen one.",
   "type": [
    "string",
    "object"
   ],
   "pattern": "^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$",
   "x-hint": "a duration such as 500ms or 45s, or { min, max }, or { median, sigma }",
   "properties": {
    "min": {
     "description": "Shortest delay.",
     "$ref": "#/$defs/duration",
     "examples": [
      "1s"
     ]
    },
    "max": {
     "description": "Longest delay.",
     "$ref": "#/$defs/duration",
     "examples": [
      "5s"
     ]
    },
    "median": {
     "description": "Median delay.",
     "$ref": "#/$defs/duration",
     "examples": [
      "800ms"
     ]
    },
    "sigma": {
     "description": "Standard deviation of the logarithm of the delay: with 0.6, one response in twenty takes longer than 2.7 medians.",
     "type": "number",
     "exclusiveMinimum": 0,
     "maximum": 3,
     "examples": [
      0.6
     ]
    }
   },
   "additionalProperties": false,
   "minProperties": 1,
   "maxProperties": 2,
   "dependentRequired": {
    "min": [
     "max"
    ],
    "max": [
     "min"
    ],
    "median": [
     "sigma"
    ],
    "sigma": [
     "median"
    ]
   },
   "examples": [
    "45s",
    {
     "min": "1s",
     "max": "5s"
    },
    {
     "median": "800ms",
     "sigma": 0.6
    }
   ]
  },
  "patch": {
   "description": "Changes members of the right response.",
   "type": "object",
   "properties": {
    "set": {
     "description": "New values by JSON pointer; `*` stands for every entry of a list.",
     "type": "object",
     "minProperties": 1,
     "patternProperties": {
      "^/": {}
     },
     "additionalProperties": false,
     "examples": [
      {
       "/status": "under_review"
      }
     ]
    },
    "remove": {
     "description": "Members to remove, as JSON pointers.",
     "type": "array",
     "minItems": 1,
     "maxItems": 50,
     "items": {
      "$ref": "#/$defs/pointer",
      "examples": [
       "/claims"
      ]
     }
    },
    "reverse": {
     "description": "Lists to reverse, as JSON pointers.",
     "type": "array",
     "minItems": 1,
     "maxItems": 50,
     "items": {
      "$ref": "#/$defs/pointer",
      "examples": [
       "/events"
      ]
     }
    }
   },
   "additionalProperties": false,
   "minProperties": 1
  }
 }
}
