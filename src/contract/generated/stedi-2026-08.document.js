// made by npm run generate from contracts/stedi-2026-08.yaml
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "Stedi real-time claim status, edition of August 2026",
  "version": "2026-08",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "Stedi's JSON claim status operation, in our own words. Stedi sends a 276 to the payer and returns the 277 as JSON. The version in the path is the same in every edition; stedi.yaml and stedi-2026-08.yaml differ where Stedi changed the operation. x-evidence says how a fact is known: documented by Stedi, observed on the live API, or inferred to close a gap."
 },
 "servers": [
  {
   "url": "https://healthcare.us.stedi.com",
   "description": "Stedi's base URL, https://healthcare.us.stedi.com/2024-04-01, ends with the version."
  }
 ],
 "x-edition": "2026-08",
 "x-base-path": "/2024-04-01",
 "x-path-prefixes": [
  "/2024-04-01",
  "/2026-06-01"
 ],
 "security": [
  {
   "apiKey": []
  }
 ],
 "tags": [
  {
   "name": "Real-time claim status",
   "description": "One inquiry, one synchronous response."
  }
 ],
 "x-patterns": {
  "text": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
  "day": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
  "answered": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  "served": "^\\d{8}(-\\d{8})?$",
  "npi": "^\\d{10}$",
  "taxId": "^\\d{9}$"
 },
 "paths": {
  "/2024-04-01/change/medicalnetwork/claimstatus/v2": {
   "post": {
    "operationId": "claimStatus",
    "x-rules": [
     {
      "rule": "a provider has an npi, a taxId or an etin",
      "x-evidence": "documented",
      "x-source": "Stedi, claim status API reference",
      "cases": [
       "missing-provider-number"
      ]
     },
     {
      "rule": "there is exactly one billing provider",
      "x-evidence": "documented",
      "x-source": "Stedi, claim status API reference",
      "cases": [
       "providers-who-served-alone"
      ]
     },
     {
      "rule": "the body is JSON under the media type application/json",
      "x-evidence": "inferred",
      "x-source": "Stedi, error messages in a public client",
      "cases": [
       "media-type-of-text",
       "media-type-missing",
       "body-no-json"
      ]
     },
     {
      "rule": "a date must exist",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "no-such-day"
      ]
     },
     {
      "rule": "a period must not end before it starts",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "period-backwards"
      ]
     },
     {
      "rule": "the payer must be configured and support claim status",
      "x-evidence": "observed",
      "x-source": "Stedi, error messages in a public client",
      "cases": [
       "payer-unknown",
       "payer-without-claim-status"
      ]
     }
    ],
    "x-reaches-payer": true,
    "summary": "Get the status of a claim from a payer",
    "tags": [
     "Real-time claim status"
    ],
    "description": "Responds 200 also when the payer finds no claim (category D0) and when the payer cannot respond (categories E0 to E4). Any method but POST is a 403. Unknown members of the request are ignored.",
    "externalDocs": {
     "url": "https://www.stedi.com/docs/healthcare/check-claim-status"
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClaimStatusRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The payer's response, also when it found no claim.",
      "headers": {
       "Stedi-Request-Id": {
        "$ref": "#/components/headers/StediRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClaimStatusResponse"
        }
       }
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLong"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalFailure"
     },
     "502": {
      "$ref": "#/components/responses/BadGateway"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  },
  "/2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12": {
   "post": {
    "operationId": "claimStatusRawX12",
    "x-rules": [
     {
      "rule": "x12 is a complete interchange of version 00501",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "raw-no-interchange",
       "raw-cut-off",
       "raw-wrong-interchange-number",
       "raw-older-version"
      ]
     },
     {
      "rule": "the data of the 276 has only characters of X12",
      "x-evidence": "documented",
      "x-source": "Stedi, claim status API reference",
      "cases": [
       "raw-delimiter-as-data",
       "raw-foreign-characters"
      ]
     },
     {
      "rule": "the 276 keeps 005010X212; otherwise a 999 in a 200",
      "x-evidence": "documented",
      "x-source": "Stedi, claim status API reference",
      "cases": [
       "raw-empty-set",
       "raw-missing-segment",
       "raw-invalid-code",
       "raw-invalid-date",
       "raw-wrong-count",
       "raw-wrong-guide"
      ]
     },
     {
      "rule": "the payer must be configured",
      "x-evidence": "observed",
      "x-source": "Stedi, error messages in a public client",
      "cases": [
       "raw-payer-unknown"
      ]
     }
    ],
    "x-reaches-payer": true,
    "summary": "Get the status of claims from a payer, in X12",
    "tags": [
     "Real-time claim status"
    ],
    "description": "Takes the interchange of one 276 (005010X212) and answers with the payer's 277 beside the same members as the JSON operation. A 276 that breaks its syntax or its implementation guide is answered 200 with the 999 that says so. What is no interchange, or whose ISA and IEA cannot be read, is a 400.",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RawX12Request"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The payer's response, also when it found no claim, or the 999 that rejects the 276.",
      "headers": {
       "Stedi-Request-Id": {
        "$ref": "#/components/headers/StediRequestId"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClaimStatusResponse"
        }
       }
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLong"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalFailure"
     },
     "502": {
      "$ref": "#/components/responses/BadGateway"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     },
     "504": {
      "$ref": "#/components/responses/GatewayTimeout"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "apiKey": {
    "type": "apiKey",
    "in": "header",
    "name": "Authorization",
    "description": "A production key, bare. The older form, with `Key ` before it, is still taken. Test keys and bearer tokens are refused with 403.",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, authentication",
    "x-credential-pattern": "^(?!test_)",
    "x-credential-form": "a production key, not a test key"
   }
  },
  "headers": {
   "StediRequestId": {
    "description": "Identifies the request for Stedi's support; the same value as `id` of a refusal.",
    "schema": {
     "type": "string",
     "pattern": "^[0-9a-f-]{36}$"
    },
    "x-evidence": "observed",
    "x-source": "read by Stedi's own SDK from every reply"
   }
  },
  "responses": {
   "BadRequest": {
    "description": "The request breaks a rule, names an unknown payer, or a payer that does not answer claim status.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "Forbidden": {
    "description": "No production key, an unknown key, a test key, or a method that is not POST.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "NotFound": {
    "description": "No operation has this path.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "TooLong": {
    "description": "The body is larger than 1 MiB. Sent by the gateway in front of the API.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    },
    "x-evidence": "inferred",
    "x-source": "payerbox, where Stedi publishes nothing"
   },
   "TooManyRequests": {
    "description": "The account has too many requests in flight.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "InternalFailure": {
    "description": "An unexpected error.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "BadGateway": {
    "description": "Not sent by the API itself, but by a gateway that cannot reach it.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    },
    "x-evidence": "inferred",
    "x-source": "payerbox, where Stedi publishes nothing"
   },
   "ServiceUnavailable": {
    "description": "Stedi or the connection to the payer is temporarily down.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   },
   "GatewayTimeout": {
    "description": "The payer did not respond in time, about a minute.",
    "headers": {
     "Stedi-Request-Id": {
      "$ref": "#/components/headers/StediRequestId"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Refusal"
      }
     }
    },
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
   }
  },
  "schemas": {
   "ClaimStatusRequest": {
    "description": "One inquiry: payer, providers, patient and claim. Becomes a 276.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, August 2026",
    "required": [
     "tradingPartnerServiceId",
     "providers",
     "subscriber"
    ],
    "properties": {
     "controlNumber": {
      "description": "Identifies the transaction; need not be unique. Stedi generates its own and no longer needs it.",
      "deprecated": true,
      "type": "string",
      "minLength": 9,
      "maxLength": 9,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "tradingPartnerServiceId": {
      "description": "The payer: its primary id, Stedi's own id, or any alias. Leading zeros are significant.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "tradingPartnerName": {
      "description": "The payer's name, 2100A NM103.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "providers": {
      "description": "Exactly one billing provider, and service providers. Each has at least one of npi, taxId and etin.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/RequestProvider"
      },
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "subscriber": {
      "description": "The subscriber, who is also the patient if there is no dependent.",
      "$ref": "#/components/schemas/RequestSubscriber",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "dependent": {
      "description": "The patient, if not the subscriber.",
      "$ref": "#/components/schemas/RequestDependent",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "encounter": {
      "description": "The claim. A range of a week before and after the service finds most claims.",
      "$ref": "#/components/schemas/Encounter",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "serviceLineInformation": {
      "description": "A service line of the claim. Ignored if serviceLinesInformation is present.",
      "deprecated": true,
      "$ref": "#/components/schemas/RequestServiceLine",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "serviceLinesInformation": {
      "description": "Service lines of the claim.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/RequestServiceLine"
      },
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     }
    }
   },
   "RawX12Request": {
    "description": "One 276 as it is sent to the payer.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status raw X12, August 2026",
    "required": [
     "x12"
    ],
    "properties": {
     "x12": {
      "description": "A whole interchange, ISA to IEA, with one transaction set 276 of version 005010X212. Its ISA names the delimiters; line breaks after segments are ignored.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status raw X12, August 2026"
     }
    }
   },
   "Encounter": {
    "description": "The claim asked for: loop 2200D of the 276, or 2200E when a dependent is sent. All of it is optional.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "beginningDateOfService": {
      "description": "First day of service, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "endDateOfService": {
      "description": "Last day of service, CCYYMMDD; not before the first. DTP*472.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "trackingNumber": {
      "description": "Echoed in every claim of the response; TRN02. Generated by Stedi if absent.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "tradingPartnerClaimNumber": {
      "description": "The payer's number of the claim; REF*1K.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "submittedAmount": {
      "description": "Total charge as a decimal string; AMT*T3.",
      "type": "string",
      "minLength": 1,
      "maxLength": 18,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "patientAccountNumber": {
      "description": "The provider's number of the claim; REF*EJ.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "billingType": {
      "description": "Type of bill, such as 111 for an inpatient stay; REF*BLT.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "locationIdentifier": {
      "description": "Location of the application system; REF*LU.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "pharmacyPrescriptionNumber": {
      "description": "REF*XZ.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "clearingHouseClaimNumber": {
      "description": "The clearinghouse's number of the claim; REF*D9.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "RequestProvider": {
    "description": "A provider of the request, with at least one of npi, taxId and etin.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, August 2026",
    "required": [
     "providerType"
    ],
    "properties": {
     "providerType": {
      "description": "The role: billing (loop 2100B) or service (loop 2100C).",
      "type": "string",
      "enum": [
       "BillingProvider",
       "ServiceProvider"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "npi": {
      "description": "National Provider Identifier; NM108 XX.",
      "type": "string",
      "pattern": "^\\d{10}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "taxId": {
      "description": "Federal tax id without its hyphen.",
      "type": "string",
      "pattern": "^\\d{9}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "etin": {
      "description": "Electronic transmitter id; NM108 46.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "tin": {
      "description": "Tax id of the service provider; NM108 FI.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "spn": {
      "description": "Service provider number; NM108 SV.",
      "deprecated": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "organizationName": {
      "description": "Name of an organization; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "Last name of a person; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "firstName": {
      "description": "First name of a person; NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "RequestSubscriber": {
    "description": "The subscriber of the request.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, August 2026",
    "required": [
     "memberId",
     "firstName",
     "lastName"
    ],
    "properties": {
     "memberId": {
      "description": "Member id; 2100D NM109.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "firstName": {
      "description": "2100D NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "2100D NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "dateOfBirth": {
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "gender": {
      "description": "DMG03. Omitted if unknown.",
      "type": "string",
      "enum": [
       "M",
       "F"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026",
      "x-personal": true
     },
     "groupNumber": {
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "suffix": {
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "RequestDependent": {
    "description": "The dependent of the request.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, August 2026",
    "required": [
     "firstName",
     "lastName"
    ],
    "properties": {
     "firstName": {
      "description": "2100E NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "2100E NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "dateOfBirth": {
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "gender": {
      "description": "DMG03. Omitted if unknown.",
      "type": "string",
      "enum": [
       "M",
       "F"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026",
      "x-personal": true
     },
     "groupNumber": {
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "suffix": {
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "RequestServiceLine": {
    "description": "A service line of an inquiry: loop 2210D, or 2210E for a dependent.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "required": [
     "productOrServiceIDQualifier",
     "procedureCode",
     "lineItemChargeAmount",
     "unitsOfServiceCount",
     "serviceLineDate"
    ],
    "properties": {
     "productOrServiceIDQualifier": {
      "description": "The code list of the procedure; SVC01-1. HC is CPT and HCPCS.",
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
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "procedureCode": {
      "description": "SVC01-2.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "procedureModifiers": {
      "description": "SVC01-3 to SVC01-6.",
      "type": "array",
      "minItems": 1,
      "maxItems": 4,
      "items": {
       "type": "string",
       "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lineItemChargeAmount": {
      "description": "Charge of the line as a decimal string; SVC02.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "revenueCode": {
      "description": "SVC04.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "unitsOfServiceCount": {
      "description": "Units as a decimal string; SVC07.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lineItemControlNumber": {
      "description": "The provider's number of the line; REF*FJ.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "serviceLineDate": {
      "description": "First or only day of service of the line, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "serviceLineEndDate": {
      "description": "Last day of service of the line, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ClaimStatusResponse": {
    "description": "The 277 as JSON. Data that the payer did not send is omitted, never null or empty.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "claims": {
      "description": "One entry for each claim that the payer found; one of category D0 if it found none.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Claim"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "controlNumber": {
      "description": "Control number of the response's interchange; ISA13.",
      "type": "string",
      "x-evidence": "observed",
      "x-source": "published samples"
     },
     "dependent": {
      "description": "The dependent as the payer knows it; loop 2100E.",
      "$ref": "#/components/schemas/AnsweredDependent",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "errorResponse": {
      "description": "From an older API with the same structure; not seen in any sample.",
      "$ref": "#/components/schemas/ErrorResponse",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "implementationTransactionSetSyntaxError": {
      "description": "IK502 of the 999, if the request was rejected for its syntax.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "meta": {
      "x-never-emitted": "no published response of this edition has it",
      "description": "Data about the response. In no current sample.",
      "$ref": "#/components/schemas/Meta",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "payer": {
      "description": "The payer as it names itself; loop 2100A.",
      "$ref": "#/components/schemas/Payer",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "providers": {
      "description": "Billing and service provider; loops 2100B and 2100C.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnsweredProvider"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "reassociationKey": {
      "x-never-emitted": "no published response of this edition has it",
      "description": "Control number of the interchange. In no current sample.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "status": {
      "description": "The result: success, or ERROR if a 999 rejected the request.",
      "type": "string",
      "x-evidence": "observed",
      "x-source": "published samples",
      "x-known-values": [
       "success",
       "ERROR"
      ]
     },
     "subscriber": {
      "description": "The subscriber as the payer knows it, usually only names and member id; loop 2100D.",
      "$ref": "#/components/schemas/AnsweredSubscriber",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "tradingPartnerServiceId": {
      "description": "The payer id that the payer uses; may differ from the one in the request.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "transactionSetAcknowledgement": {
      "description": "IK501 of the 999, if the request was rejected for its syntax.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "warnings": {
      "description": "Issues that may have affected the response or explain a refusal.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Warning"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "x12": {
      "description": "The payer's 277 as text, or the 999 that refused the 276.",
      "type": "string",
      "pattern": "^ISA",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "Claim": {
    "description": "A claim in the response: loop 2200D, or 2200E of a dependent.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "claimStatus": {
      "description": "The claim as a whole.",
      "$ref": "#/components/schemas/ClaimStatus",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "serviceDetails": {
      "description": "Its service lines; absent when the payer sends none.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ServiceDetail"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ClaimStatus": {
    "description": "The status of a claim: the first STC of its loop, and its references.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "statusCategoryCode": {
      "description": "X12 code list 507; STC01-1.",
      "type": "string",
      "pattern": "^[A-Z]{1,2}\\d{1,2}[A-Z]?$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "description": "The meaning of the category code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "507"
     },
     "statusCode": {
      "description": "X12 code list 508; STC01-2.",
      "type": "string",
      "pattern": "^[A-Z0-9]{1,30}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "description": "The meaning of the status code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "508"
     },
     "entityCode": {
      "description": "The entity that the status code refers to; STC01-3.",
      "$ref": "#/components/schemas/EntityCode",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "98"
     },
     "entity": {
      "description": "The meaning of the entity code.",
      "$ref": "#/components/schemas/Entity",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "description": "Effective date of the status; STC02.",
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "submittedAmount": {
      "description": "Total charge as the payer knows it, a decimal string; STC04.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "amountPaid": {
      "description": "Amount paid, a decimal string; STC05.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "paidDate": {
      "description": "Date of approval or denial; STC06.",
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "checkIssueDate": {
      "description": "Date of the check or of the remittance without payment; STC08.",
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "checkNumber": {
      "description": "Check, EFT trace or remittance trace number; STC09.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "trackingNumber": {
      "description": "Trace of the request; TRN02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "tradingPartnerClaimNumber": {
      "description": "The payer's number of the claim; REF*1K.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "patientAccountNumber": {
      "description": "The provider's number of the claim; REF*EJ.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "clearingHouseClaimNumber": {
      "description": "The clearinghouse's number of the claim; REF*D9.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "claimServiceDate": {
      "description": "Date or date range of service; DTP*472.",
      "type": "string",
      "pattern": "^\\d{8}(-\\d{8})?$",
      "x-evidence": "observed",
      "x-source": "published samples"
     }
    }
   },
   "ServiceDetail": {
    "description": "A service line in the response: loop 2220D, or 2220E of a dependent.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "service": {
      "description": "The service, with charge and payment.",
      "$ref": "#/components/schemas/Service",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "status": {
      "description": "The status of the line; one entry for each STC.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ServiceStatus"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "Service": {
    "description": "The service of a line, with charge and payment.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "procedureId": {
      "description": "SVC01-2.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "serviceIdQualifierCode": {
      "description": "The code list of the procedure; SVC01-1.",
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
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "serviceIdQualifier": {
      "description": "The meaning of the qualifier.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "procedureModifiers": {
      "description": "SVC01-3 to SVC01-6.",
      "type": "array",
      "minItems": 1,
      "maxItems": 4,
      "items": {
       "type": "string"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "submittedAmount": {
      "description": "Charge of the line, a decimal string; SVC02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "amountPaid": {
      "description": "Amount paid for the line, a decimal string; SVC03.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "revenueCode": {
      "description": "SVC04.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "submittedUnits": {
      "description": "Units, a decimal string; SVC07.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ServiceStatus": {
    "description": "The status of a line.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "statusCategoryCode": {
      "description": "X12 code list 507; STC01-1.",
      "type": "string",
      "pattern": "^[A-Z]{1,2}\\d{1,2}[A-Z]?$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "description": "The meaning of the category code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "507"
     },
     "statusCode": {
      "description": "X12 code list 508; STC01-2.",
      "type": "string",
      "pattern": "^[A-Z0-9]{1,30}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "description": "The meaning of the status code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "508"
     },
     "entityCode": {
      "description": "The entity that the status code refers to; STC01-3.",
      "$ref": "#/components/schemas/EntityCode",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "98"
     },
     "entity": {
      "description": "The meaning of the entity code.",
      "$ref": "#/components/schemas/Entity",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "description": "Effective date of the status; STC02.",
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "Payer": {
    "description": "The payer in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "organizationName": {
      "description": "NM103.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "payerIdentification": {
      "description": "NM109 with NM108 PI.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "centersForMedicareAndMedicaidServicePlanId": {
      "description": "NM109 with NM108 XV.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "contactInformation": {
      "description": "PER of loop 2100A.",
      "$ref": "#/components/schemas/ContactInformation",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ContactInformation": {
    "description": "The payer's contact.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "name": {
      "description": "PER02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "phone": {
      "description": "Ten digits; qualifier TE.",
      "type": "string",
      "pattern": "^\\d{10}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "phoneExtension": {
      "description": "Qualifier EX.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "fax": {
      "description": "Digits; qualifier FX.",
      "type": "string",
      "pattern": "^\\d+$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "email": {
      "description": "Qualifier EM.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "electronicDataInterChangeAccessNumber": {
      "description": "Qualifier ED.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "AnsweredProvider": {
    "description": "A provider in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "required": [
     "providerType"
    ],
    "properties": {
     "providerType": {
      "description": "The role: billing (loop 2100B) or service (loop 2100C).",
      "type": "string",
      "enum": [
       "BillingProvider",
       "ServiceProvider"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, August 2026"
     },
     "npi": {
      "description": "National Provider Identifier; NM108 XX.",
      "type": "string",
      "pattern": "^\\d{10}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "taxId": {
      "description": "Federal tax id without its hyphen.",
      "type": "string",
      "pattern": "^\\d{9}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "etin": {
      "description": "Electronic transmitter id; NM108 46.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "tin": {
      "description": "Tax id of the service provider; NM108 FI.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "spn": {
      "description": "Service provider number; NM108 SV.",
      "deprecated": true,
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "organizationName": {
      "description": "Name of an organization; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "Last name of a person; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "firstName": {
      "description": "First name of a person; NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "AnsweredSubscriber": {
    "description": "The subscriber in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "memberId": {
      "description": "Member id; 2100D NM109.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "firstName": {
      "description": "2100D NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "2100D NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "dateOfBirth": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "gender": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "DMG03. Omitted if unknown.",
      "type": "string",
      "enum": [
       "M",
       "F"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-personal": true
     },
     "groupNumber": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "suffix": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "AnsweredDependent": {
    "description": "The dependent in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "firstName": {
      "description": "2100E NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "lastName": {
      "description": "2100E NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "dateOfBirth": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "gender": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "DMG03. Omitted if unknown.",
      "type": "string",
      "enum": [
       "M",
       "F"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-personal": true
     },
     "groupNumber": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "suffix": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "Meta": {
    "description": "Data about the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "applicationMode": {
      "description": "Always production.",
      "type": "string",
      "x-evidence": "observed",
      "x-source": "published sample",
      "x-known-values": [
       "production"
      ]
     },
     "traceId": {
      "description": "Identifies the exchange; a UUID.",
      "type": "string",
      "x-evidence": "observed",
      "x-source": "published sample"
     },
     "senderId": {
      "description": "The sender of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "submitterId": {
      "description": "The submitter of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "billerId": {
      "description": "The biller of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ErrorResponse": {
    "description": "An error in the format of an older API.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "code": {
      "description": "The error code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "description": {
      "description": "The error as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "errors": {
      "description": "One entry for each error.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "transactionIdentifier": {
      "description": "The failed transaction.",
      "$ref": "#/components/schemas/TransactionIdentifier",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "ErrorDetail": {
    "description": "An error.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "code": {
      "description": "The error code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "description": {
      "description": "The error as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "field": {
      "description": "The invalid member.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "location": {
      "description": "Its location; absent for errors of the network or system.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "value": {
      "description": "Its value.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "followupAction": {
      "description": "What to do about it.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "TransactionIdentifier": {
    "description": "Ids of a transaction.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "properties": {
     "transactionId": {
      "description": "Stedi's id.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     },
     "customerTransactionId": {
      "description": "The caller's id.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "Warning": {
    "description": "An issue with the request or the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "required": [
     "code",
     "description"
    ],
    "properties": {
     "code": {
      "description": "Such as response::277::… ; a free vocabulary.",
      "type": "string",
      "x-evidence": "inferred",
      "x-source": "grammar of the sibling eligibility API"
     },
     "description": {
      "description": "The issue as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "EntityCode": {
    "description": "The entity that a status code refers to; element 98.",
    "type": "string",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "enum": [
     "1E",
     "1G",
     "1H",
     "1I",
     "1O",
     "1P",
     "1Q",
     "1R",
     "1S",
     "1T",
     "1U",
     "1V",
     "1W",
     "1X",
     "1Y",
     "1Z",
     "2A",
     "2B",
     "2D",
     "2E",
     "2I",
     "2K",
     "2P",
     "2Q",
     "2S",
     "2Z",
     "03",
     "3A",
     "3C",
     "3D",
     "3E",
     "3F",
     "3G",
     "3H",
     "3I",
     "3J",
     "3K",
     "3L",
     "3M",
     "3N",
     "3O",
     "3P",
     "3Q",
     "3R",
     "3S",
     "3T",
     "3U",
     "3V",
     "3W",
     "3X",
     "3Y",
     "3Z",
     "4A",
     "4B",
     "4C",
     "4D",
     "4E",
     "4F",
     "4G",
     "4H",
     "4I",
     "4J",
     "4L",
     "4M",
     "4N",
     "4O",
     "4P",
     "4Q",
     "4R",
     "4S",
     "4U",
     "4V",
     "4W",
     "4X",
     "4Y",
     "4Z",
     "5A",
     "5B",
     "5C",
     "5D",
     "5E",
     "5F",
     "5G",
     "5H",
     "5I",
     "5J",
     "5K",
     "5L",
     "5M",
     "5N",
     "5O",
     "5P",
     "5Q",
     "5R",
     "5S",
     "5T",
     "5U",
     "5V",
     "5W",
     "5X",
     "5Y",
     "5Z",
     "6A",
     "6B",
     "6C",
     "6D",
     "6E",
     "6F",
     "6G",
     "6H",
     "6I",
     "6J",
     "6K",
     "6L",
     "6M",
     "6N",
     "6O",
     "6P",
     "6Q",
     "6R",
     "6S",
     "6U",
     "6V",
     "6W",
     "6X",
     "6Y",
     "7C",
     "13",
     "17",
     "28",
     "30",
     "36",
     "40",
     "43",
     "44",
     "61",
     "71",
     "72",
     "73",
     "74",
     "77",
     "80",
     "82",
     "84",
     "85",
     "87",
     "95",
     "CK",
     "CZ",
     "D2",
     "DD",
     "DJ",
     "DK",
     "DN",
     "DO",
     "DQ",
     "E1",
     "E2",
     "E7",
     "E9",
     "FA",
     "FD",
     "FE",
     "G0",
     "G3",
     "GB",
     "GD",
     "GI",
     "GJ",
     "GK",
     "GM",
     "GY",
     "HF",
     "HH",
     "I3",
     "IJ",
     "IL",
     "IN",
     "LI",
     "LR",
     "MR",
     "MSC",
     "OB",
     "OD",
     "OX",
     "P0",
     "P2",
     "P3",
     "P4",
     "P6",
     "P7",
     "PRP",
     "PT",
     "PV",
     "PW",
     "QA",
     "QB",
     "QC",
     "QD",
     "QE",
     "QH",
     "QK",
     "QL",
     "QN",
     "QO",
     "QS",
     "QV",
     "QY",
     "RC",
     "RW",
     "S4",
     "SEP",
     "SJ",
     "SU",
     "T4",
     "TL",
     "TQ",
     "TT",
     "TTP",
     "TU",
     "UH",
     "X3",
     "X4",
     "X5",
     "ZZ"
    ]
   },
   "Entity": {
    "description": "The meaning of an entity code, in the order of EntityCode.",
    "type": "string",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "enum": [
     "Health Maintenance Organization (HMO)",
     "Oncology Center",
     "Kidney Dialysis Unit",
     "Preferred Provider Organization (PPO)",
     "Acute Care Hospital",
     "Provider",
     "Military Facility",
     "University, College or School",
     "Outpatient Surgicenter",
     "Physician, Clinic or Group Practice",
     "Long Term Care Facility",
     "Extended Care Facility",
     "Psychiatric Health Facility",
     "Laboratory",
     "Retail Pharmacy",
     "Home Health Care",
     "Federal, State, County or City Facility",
     "Third-Party Administrator",
     "Miscellaneous Health Care Facility",
     "Non-Health Care Miscellaneous Facility",
     "Church Operated Facility",
     "Partnership",
     "Public Health Service Facility",
     "Veterans Administration Facility",
     "Public Health Service Indian Service Facility",
     "Hospital Unit of an Institution (prison hospital, college infirmary, etc.)",
     "Dependent",
     "Hospital Unit Within an Institution for the Mentally Retarded",
     "Tuberculosis and Other Respiratory Diseases Facility",
     "Obstetrics and Gynecology Facility",
     "Eye, Ear, Nose and Throat Facility",
     "Rehabilitation Facility",
     "Orthopedic Facility",
     "Chronic Disease Facility",
     "Other Specialty Facility",
     "Children's General Facility",
     "Children's Hospital Unit of an Institution",
     "Children's Psychiatric Facility",
     "Children's Tuberculosis and Other Respiratory Diseases Facility",
     "Children's Eye, Ear, Nose and Throat Facility",
     "Children's Rehabilitation Facility",
     "Children's Orthopedic Facility",
     "Children's Chronic Disease Facility",
     "Children's Other Specialty Facility",
     "Institution for Mental Retardation",
     "Alcoholism and Other Chemical Dependency Facility",
     "General Inpatient Care for AIDS/ARC Facility",
     "AIDS/ARC Unit",
     "Specialized Outpatient Program for AIDS/ARC",
     "Alcohol/Drug Abuse or Dependency Inpatient Unit",
     "Alcohol/Drug Abuse or Dependency Outpatient Services",
     "Arthritis Treatment Center",
     "Birthing Room/LDRP Room",
     "Burn Care Unit",
     "Cardiac Catherization Laboratory",
     "Open-Heart Surgery Facility",
     "Cardiac Intensive Care Unit",
     "Angioplasty Facility",
     "Chronic Obstructive Pulmonary Disease Service Facility",
     "Emergency Department",
     "Trauma Center (Certified)",
     "Extracorporeal Shock-Wave Lithotripter (ESWL) Unit",
     "Genetic Counseling/Screening Services",
     "Adult Day Care Program Facility",
     "Alzheimer's Diagnostic/Assessment Services",
     "Comprehensive Geriatric Assessment Facility",
     "Emergency Response (Geriatric) Unit",
     "Geriatric Acute Care Unit",
     "Geriatric Clinics",
     "Respite Care Facility",
     "Patient Education Unit",
     "Community Health Promotion Facility",
     "Worksite Health Promotion Facility",
     "Hemodialysis Facility",
     "Home Health Services",
     "Hospice",
     "Medical Surgical or Other Intensive Care Unit",
     "Histopathology Laboratory",
     "Blood Bank",
     "Neonatal Intensive Care Unit",
     "Obstetrics Unit",
     "Occupational Health Services",
     "Organized Outpatient Services",
     "Pediatric Acute Inpatient Unit",
     "Psychiatric Child/Adolescent Services",
     "Psychiatric Consultation-Liaison Services",
     "Psychiatric Education Services",
     "Psychiatric Emergency Services",
     "Psychiatric Geriatric Services",
     "Psychiatric Inpatient Unit",
     "Psychiatric Outpatient Services",
     "Psychiatric Partial Hospitalization Program",
     "Megavoltage Radiation Therapy Unit",
     "Radioactive Implants Unit",
     "Therapeutic Radioisotope Facility",
     "X-Ray Radiation Therapy Unit",
     "CT Scanner Unit",
     "Diagnostic Radioisotope Facility",
     "Magnetic Resonance Imaging (MRI) Facility",
     "Ultrasound Unit",
     "Rehabilitation Inpatient Unit",
     "Rehabilitation Outpatient Services",
     "Reproductive Health Services",
     "Skilled Nursing or Other Long-Term Care Unit",
     "Single Photon Emission Computerized Tomography (SPECT) Unit",
     "Organized Social Work Service Facility",
     "Outpatient Social Work Services",
     "Emergency Department Social Work Services",
     "Sports Medicine Clinic/Services",
     "Hospital Auxiliary Unit",
     "Patient Representative Services",
     "Volunteer Services Department",
     "Outpatient Surgery Services",
     "Organ/Tissue Transplant Unit",
     "Orthopedic Surgery Facility",
     "Occupational Therapy Services",
     "Physical Therapy Services",
     "Recreational Therapy Services",
     "Respiratory Therapy Services",
     "Speech Therapy Services",
     "Women's Health Center/Services",
     "Cardiac Rehabilitation Program Facility",
     "Non-Invasive Cardiac Assessment Services",
     "Emergency Medical Technician",
     "Disciplinary Contact",
     "Case Manager",
     "Place of Occurrence",
     "Contracted Service Provider",
     "Consultant's Office",
     "Subcontractor",
     "Service Supplier",
     "Employer",
     "Receiver",
     "Claimant Authorized Representative",
     "Data Processing Service Bureau",
     "Performed At",
     "Attending Physician",
     "Operating Physician",
     "Other Physician",
     "Corrected Insured",
     "Service Location",
     "Hospital",
     "Rendering Provider",
     "Subscriber's Employer",
     "Billing Provider",
     "Pay-to Provider",
     "Research Institute",
     "Pharmacist",
     "Admitting Surgeon",
     "Commercial Insurer",
     "Assistant Surgeon",
     "Consulting Physician",
     "Ordering Physician",
     "Referring Provider",
     "Dependent Name",
     "Supervising Physician",
     "Person or Other Entity Legally Responsible for a Child",
     "Person or Other Entity With Whom a Child Resides",
     "Previous Employer",
     "Participating Laboratory",
     "Facility",
     "Physical Address",
     "Mail Address",
     "Dependent Insured",
     "Clinic",
     "Other Insured",
     "Guardian",
     "Paramedic",
     "Paramedical Company",
     "Previous Insured",
     "Spouse Insured",
     "Treatment Facility",
     "Healthcare Professional Shortage Area (HPSA) Facility",
     "Home Health Agency",
     "Independent Physicians Association (IPA)",
     "Injection Point",
     "Insured or Subscriber",
     "Insurer",
     "Independent Lab",
     "Legal Representative",
     "Medical Insurance Carrier",
     "Mammography Screening Center",
     "Ordered By",
     "Doctor of Optometry",
     "Oxygen Therapy Facility",
     "Patient Facility",
     "Primary Insured or Subscriber",
     "Primary Care Provider",
     "Prior Insurance Carrier",
     "Third Party Reviewing Preferred Provider Organization (PPO)",
     "Third Party Repricing Preferred Provider Organization (PPO)",
     "Primary Payer",
     "Party to Receive Test Report",
     "Party performing certification",
     "Pickup Address",
     "Pharmacy",
     "Purchase Service Provider",
     "Patient",
     "Responsible Party",
     "Policyholder",
     "Physician",
     "Managed Care",
     "Chiropractor",
     "Dentist",
     "Doctor of Osteopathy",
     "Podiatrist",
     "Group Practice",
     "Medical Doctor",
     "Receiving Location",
     "Rural Health Clinic",
     "Skilled Nursing Facility",
     "Secondary Payer",
     "Service Provider",
     "Supplier/Manufacturer",
     "Transfer Point",
     "Testing Laboratory",
     "Third Party Reviewing Organization (TPO)",
     "Transfer To",
     "Tertiary Payer",
     "Third Party Repricing Organization (TPO)",
     "Nursing Home",
     "Utilization Management Organization",
     "Spouse",
     "Durable Medical Equipment Supplier",
     "Mutually Defined"
    ]
   },
   "Refusal": {
    "description": "A refusal by Stedi. Neither the wording nor further members are promised.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
    "required": [
     "message"
    ],
    "properties": {
     "code": {
      "description": "The reason as a code, such as INVALID_REQUEST_BODY.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20",
      "x-known-values": [
       "BAD_REQUEST",
       "ACCESS_DENIED",
       "RESOURCE_NOT_FOUND",
       "TOO_MANY_REQUESTS",
       "INTERNAL_FAILURE",
       "SERVICE_UNAVAILABLE",
       "GATEWAY_TIMEOUT",
       "INVALID_REQUEST_BODY",
       "TRANSACTION_TYPE_NOT_SUPPORTED"
      ]
     },
     "id": {
      "description": "Identifies the request; the value of Stedi-Request-Id.",
      "type": "string",
      "x-evidence": "observed",
      "x-source": "live 400 of September 2026, recorded in a public client"
     },
     "message": {
      "description": "The reason as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20"
     }
    }
   },
   "GatewayError": {
    "description": "A response of the gateway in front of the API.",
    "type": "object",
    "x-evidence": "inferred",
    "x-source": "payerbox, where Stedi publishes nothing",
    "required": [
     "message"
    ],
    "properties": {
     "message": {
      "description": "The reason as a sentence.",
      "type": "string",
      "x-evidence": "inferred",
      "x-source": "payerbox, where Stedi publishes nothing"
     }
    }
   }
  }
 }
}
