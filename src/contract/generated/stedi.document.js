// made by npm run generate from contracts/stedi.yaml
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "Stedi real-time claim status, edition of January 2025",
  "version": "2025-01",
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
 "x-edition": "2025-01",
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
  "answered": "^\\d{8}$",
  "served": "^\\d{8}(-\\d{8})?$"
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-evidence": "inferred",
    "x-source": "declared by Stedi from 2025-04-16 on"
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
    "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-evidence": "inferred",
    "x-source": "declared by Stedi from 2025-06-09 on"
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
    "x-evidence": "inferred",
    "x-source": "declared by Stedi from 2025-04-30 on"
   }
  },
  "schemas": {
   "ClaimStatusRequest": {
    "description": "One inquiry: payer, providers, patient and claim. Becomes a 276.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, January 2025",
    "required": [
     "controlNumber",
     "tradingPartnerServiceId",
     "providers",
     "subscriber"
    ],
    "properties": {
     "controlNumber": {
      "description": "Identifies the transaction; need not be unique. Echoed as controlNumber of the response.",
      "type": "string",
      "minLength": 9,
      "maxLength": 9,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "tradingPartnerServiceId": {
      "description": "The payer: its primary id, Stedi's own id, or any alias. Leading zeros are significant.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "tradingPartnerName": {
      "description": "The payer's name, 2100A NM103.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "providers": {
      "description": "Billing and service provider. Each has at least one of npi, taxId and etin.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/RequestProvider"
      },
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "subscriber": {
      "description": "The subscriber, who is also the patient if there is no dependent.",
      "$ref": "#/components/schemas/RequestSubscriber",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "dependent": {
      "description": "The patient, if not the subscriber.",
      "$ref": "#/components/schemas/RequestDependent",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "encounter": {
      "description": "The claim. A range of a week before and after the service finds most claims.",
      "$ref": "#/components/schemas/Encounter",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "serviceLineInformation": {
      "description": "A service line of the claim.",
      "$ref": "#/components/schemas/RequestServiceLine",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "serviceLinesInformation": {
      "description": "Service lines of the claim to ask about. Takes the place of serviceLineInformation when both are sent.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/RequestServiceLine"
      },
      "x-evidence": "inferred",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20; Stedi counts new optional members as compatible"
     }
    }
   },
   "RawX12Request": {
    "description": "One 276 as it is sent to the payer.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status raw X12, January 2025",
    "required": [
     "x12"
    ],
    "properties": {
     "x12": {
      "description": "A whole interchange, ISA to IEA, with one transaction set 276 of version 005010X212. Its ISA names the delimiters; line breaks after segments are ignored.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status raw X12, January 2025"
     }
    }
   },
   "Encounter": {
    "description": "The claim asked for: loop 2200D of the 276, or 2200E when a dependent is sent. All of it is optional.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "beginningDateOfService": {
      "description": "First day of service, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "endDateOfService": {
      "description": "Last day of service, CCYYMMDD; not before the first. DTP*472.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "trackingNumber": {
      "description": "Echoed in every claim of the response; TRN02. Generated by Stedi if absent.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "tradingPartnerClaimNumber": {
      "description": "The payer's number of the claim; REF*1K.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "submittedAmount": {
      "description": "Total charge as a decimal string; AMT*T3.",
      "type": "string",
      "minLength": 1,
      "maxLength": 18,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "patientAccountNumber": {
      "description": "The provider's number of the claim; REF*EJ.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "billingType": {
      "description": "Type of bill, such as 111 for an inpatient stay; REF*BLT.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "locationIdentifier": {
      "description": "Location of the application system; REF*LU.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "pharmacyPrescriptionNumber": {
      "description": "REF*XZ.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "clearingHouseClaimNumber": {
      "description": "The clearinghouse's number of the claim; REF*D9.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "RequestProvider": {
    "description": "A provider of the request, with at least one of npi, taxId and etin.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, January 2025",
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
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "npi": {
      "description": "National Provider Identifier; NM108 XX.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "taxId": {
      "description": "Federal tax id.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "etin": {
      "description": "Electronic transmitter id; NM108 46.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "tin": {
      "description": "Tax id of the service provider; NM108 FI.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "spn": {
      "description": "Service provider number; NM108 SV.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "organizationName": {
      "description": "Name of an organization; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "Last name of a person; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "firstName": {
      "description": "First name of a person; NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "RequestSubscriber": {
    "description": "The subscriber of the request.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, January 2025",
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "firstName": {
      "description": "2100D NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "2100D NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "dateOfBirth": {
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "gender": {
      "description": "DMG03.",
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025",
      "x-personal": true
     },
     "groupNumber": {
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "suffix": {
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "inferred",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20; Stedi counts new optional members as compatible"
     }
    }
   },
   "RequestDependent": {
    "description": "The dependent of the request.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi API reference, claim status, January 2025",
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "2100E NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "dateOfBirth": {
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "gender": {
      "description": "DMG03.",
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi API reference, claim status, January 2025",
      "x-personal": true
     },
     "groupNumber": {
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "suffix": {
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "inferred",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20; Stedi counts new optional members as compatible"
     }
    }
   },
   "RequestServiceLine": {
    "description": "A service line of an inquiry: loop 2210D, or 2210E for a dependent.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "procedureCode": {
      "description": "SVC01-2.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lineItemChargeAmount": {
      "description": "Charge of the line as a decimal string; SVC02.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "revenueCode": {
      "description": "SVC04.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "unitsOfServiceCount": {
      "description": "Units as a decimal string; SVC07.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lineItemControlNumber": {
      "description": "The provider's number of the line; REF*FJ.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "serviceLineDate": {
      "description": "First or only day of service of the line, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "serviceLineEndDate": {
      "description": "Last day of service of the line, CCYYMMDD; DTP*472.",
      "type": "string",
      "pattern": "^[A-Za-z0-9 !\"&'()+,./;?=%@\\[\\]_{}\\\\|<>#$`-]*$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ClaimStatusResponse": {
    "description": "The 277 as JSON. Data that the payer did not send is omitted, never null or empty.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "claims": {
      "description": "One entry for each claim that the payer found; one of category D0 if it found none.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Claim"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "controlNumber": {
      "description": "Echo of the controlNumber sent, or of ST02 of the 276 sent; ISA13 of a 999.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "dependent": {
      "description": "The dependent as the payer knows it; loop 2100E.",
      "$ref": "#/components/schemas/AnsweredDependent",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "errorResponse": {
      "description": "From an older API with the same structure; not seen in any sample.",
      "$ref": "#/components/schemas/ErrorResponse",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "implementationTransactionSetSyntaxError": {
      "description": "IK502 of the 999, if the request was rejected for its syntax.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "meta": {
      "description": "Data about the response.",
      "$ref": "#/components/schemas/Meta",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "payer": {
      "description": "The payer as it names itself; loop 2100A.",
      "$ref": "#/components/schemas/Payer",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "providers": {
      "description": "Billing and service provider; loops 2100B and 2100C.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/AnsweredProvider"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "reassociationKey": {
      "description": "Control number of the interchange.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "tradingPartnerServiceId": {
      "description": "The payer id that the payer uses; may differ from the one in the request.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "transactionSetAcknowledgement": {
      "description": "IK501 of the 999, if the request was rejected for its syntax.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "x12": {
      "description": "The payer's 277 as text, or the 999 that refused the 276. The JSON operation leaves it out, as its sample does.",
      "type": "string",
      "pattern": "^ISA",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "Claim": {
    "description": "A claim in the response: loop 2200D, or 2200E of a dependent.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "claimStatus": {
      "description": "The claim as a whole.",
      "$ref": "#/components/schemas/ClaimStatus",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "serviceDetails": {
      "description": "Its service lines; absent when the payer sends none.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ServiceDetail"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ClaimStatus": {
    "description": "The status of a claim: the first STC of its loop, and its references.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "statusCategoryCode": {
      "description": "X12 code list 507; STC01-1.",
      "type": "string",
      "pattern": "^[A-Z]{1,2}\\d{1,2}[A-Z]?$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "description": "The meaning of the category code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "507"
     },
     "statusCode": {
      "description": "X12 code list 508; STC01-2.",
      "type": "string",
      "pattern": "^[A-Z0-9]{1,30}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "description": "The meaning of the status code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "508"
     },
     "entityCode": {
      "description": "The entity that the status code refers to; STC01-3.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "98"
     },
     "entity": {
      "description": "The meaning of the entity code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "description": "Effective date of the status; STC02.",
      "type": "string",
      "pattern": "^\\d{8}$",
      "x-evidence": "observed",
      "x-source": "published sample"
     },
     "submittedAmount": {
      "description": "Total charge as the payer knows it, a decimal string; STC04.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "amountPaid": {
      "description": "Amount paid, a decimal string; STC05.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "paidDate": {
      "description": "Date of approval or denial; STC06.",
      "type": "string",
      "pattern": "^\\d{8}$",
      "x-evidence": "observed",
      "x-source": "published sample"
     },
     "checkIssueDate": {
      "description": "Date of the check or of the remittance without payment; STC08.",
      "type": "string",
      "pattern": "^\\d{8}$",
      "x-evidence": "observed",
      "x-source": "published sample"
     },
     "checkNumber": {
      "description": "Check, EFT trace or remittance trace number; STC09.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "trackingNumber": {
      "description": "Trace of the request; TRN02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "tradingPartnerClaimNumber": {
      "description": "The payer's number of the claim; REF*1K.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "patientAccountNumber": {
      "description": "The provider's number of the claim; REF*EJ.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "clearingHouseClaimNumber": {
      "description": "The clearinghouse's number of the claim; REF*D9.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "service": {
      "description": "The service, with charge and payment.",
      "$ref": "#/components/schemas/Service",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "status": {
      "description": "The status of the line; one entry for each STC.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ServiceStatus"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "Service": {
    "description": "The service of a line, with charge and payment.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "procedureId": {
      "description": "SVC01-2.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "serviceIdQualifier": {
      "description": "The meaning of the qualifier.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "submittedAmount": {
      "description": "Charge of the line, a decimal string; SVC02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "amountPaid": {
      "description": "Amount paid for the line, a decimal string; SVC03.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "revenueCode": {
      "description": "SVC04.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "submittedUnits": {
      "description": "Units, a decimal string; SVC07.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ServiceStatus": {
    "description": "The status of a line.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "statusCategoryCode": {
      "description": "X12 code list 507; STC01-1.",
      "type": "string",
      "pattern": "^[A-Z]{1,2}\\d{1,2}[A-Z]?$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "description": "The meaning of the category code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "507"
     },
     "statusCode": {
      "description": "X12 code list 508; STC01-2.",
      "type": "string",
      "pattern": "^[A-Z0-9]{1,30}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "description": "The meaning of the status code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "508"
     },
     "entityCode": {
      "description": "The entity that the status code refers to; STC01-3.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "98"
     },
     "entity": {
      "description": "The meaning of the entity code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "description": "Effective date of the status; STC02.",
      "type": "string",
      "pattern": "^\\d{8}$",
      "x-evidence": "observed",
      "x-source": "published sample"
     }
    }
   },
   "Payer": {
    "description": "The payer in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "organizationName": {
      "description": "NM103.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "payerIdentification": {
      "description": "NM109 with NM108 PI.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "centersForMedicareAndMedicaidServicePlanId": {
      "description": "NM109 with NM108 XV.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "contactInformation": {
      "description": "PER of loop 2100A.",
      "$ref": "#/components/schemas/ContactInformation",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ContactInformation": {
    "description": "The payer's contact.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "name": {
      "description": "PER02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "phone": {
      "description": "Ten digits; qualifier TE.",
      "type": "string",
      "pattern": "^\\d{10}$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "phoneExtension": {
      "description": "Qualifier EX.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "fax": {
      "description": "Digits; qualifier FX.",
      "type": "string",
      "pattern": "^\\d+$",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "email": {
      "description": "Qualifier EM.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "electronicDataInterChangeAccessNumber": {
      "description": "Qualifier ED.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "AnsweredProvider": {
    "description": "A provider in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
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
      "x-source": "Stedi API reference, claim status, January 2025"
     },
     "npi": {
      "description": "National Provider Identifier; NM108 XX.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "taxId": {
      "description": "Federal tax id.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "etin": {
      "description": "Electronic transmitter id; NM108 46.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "tin": {
      "description": "Tax id of the service provider; NM108 FI.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "spn": {
      "description": "Service provider number; NM108 SV.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "organizationName": {
      "description": "Name of an organization; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "Last name of a person; NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "firstName": {
      "description": "First name of a person; NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "AnsweredSubscriber": {
    "description": "The subscriber in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "memberId": {
      "description": "Member id; 2100D NM109.",
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "firstName": {
      "description": "2100D NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "2100D NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "dateOfBirth": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "gender": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "DMG03.",
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-personal": true
     },
     "groupNumber": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "suffix": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "x-evidence": "inferred",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20; Stedi counts new optional members as compatible"
     }
    }
   },
   "AnsweredDependent": {
    "description": "The dependent in the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "firstName": {
      "description": "2100E NM104.",
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "lastName": {
      "description": "2100E NM103.",
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "dateOfBirth": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "CCYYMMDD; DMG02.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "gender": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "DMG03.",
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
      "x-personal": true
     },
     "groupNumber": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "REF*6P.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "suffix": {
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "description": "Suffix of the name, no titles; NM107.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "x-evidence": "inferred",
      "x-source": "Stedi healthcare OpenAPI, 2026-08-20; Stedi counts new optional members as compatible"
     }
    }
   },
   "Meta": {
    "description": "Data about the response.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
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
      "x-never-emitted": "no published response of Stedi has it",
      "description": "The sender of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "submitterId": {
      "x-never-emitted": "no published response of Stedi has it",
      "description": "The submitter of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "billerId": {
      "x-never-emitted": "no published response of Stedi has it",
      "description": "The biller of the transaction.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ErrorResponse": {
    "description": "An error in the format of an older API.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "code": {
      "description": "The error code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "description": {
      "description": "The error as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "errors": {
      "description": "One entry for each error.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "transactionIdentifier": {
      "description": "The failed transaction.",
      "$ref": "#/components/schemas/TransactionIdentifier",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "ErrorDetail": {
    "description": "An error.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "code": {
      "description": "The error code.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "description": {
      "description": "The error as a sentence.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "field": {
      "description": "The invalid member.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "location": {
      "description": "Its location; absent for errors of the network or system.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "value": {
      "description": "Its value.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "followupAction": {
      "description": "What to do about it.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "TransactionIdentifier": {
    "description": "Ids of a transaction.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "properties": {
     "transactionId": {
      "description": "Stedi's id.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     },
     "customerTransactionId": {
      "description": "The caller's id.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025"
     }
    }
   },
   "Refusal": {
    "description": "A refusal by Stedi. Neither the wording nor further members are promised.",
    "type": "object",
    "x-evidence": "documented",
    "x-source": "Stedi healthcare OpenAPI, January 2025",
    "required": [
     "message"
    ],
    "properties": {
     "code": {
      "description": "The reason as a code, such as INVALID_REQUEST_BODY.",
      "type": "string",
      "x-evidence": "documented",
      "x-source": "Stedi healthcare OpenAPI, January 2025",
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
      "x-source": "Stedi healthcare OpenAPI, January 2025"
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
