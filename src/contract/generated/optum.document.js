// made by npm run generate from contracts/optum.yaml
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "Optum Medical Network Claim Status and token endpoint",
  "version": "v2",
  "summary": "Get the status of a claim from a payer through Optum (formerly Change Healthcare).",
  "description": "The token endpoint, the JSON claim status operation and the health check, written from Optum's public\ndocumentation. Raw X12 is not described here.\n\nRequest schemas allow unknown members. Response schemas name every known member: another member is an error of our\nsandbox, but not of the live host.\n\nEach property has its source. `documented`: stated by one of the pages below. `observed`: seen in public client code.\n`inferred`: fills a gap of the documentation; does not apply to the live API. The claim status OpenAPI declares only\n200: every other status is known from sibling APIs of the same gateway, or inferred.\n\nSources, by the names used in `x-source`, all below https://developer.optum.com:\nClaim Status V2 OpenAPI (eligibilityandclaims/reference), JSON to EDI contents\n(eligibilityandclaims/docs/claims-status-api-json-to-edi-contents), Claim status API example\n(eligibilityandclaims/docs/claim-status-api-example), API healthcheck (eligibilityandclaims/docs/api-healthcheck),\nTroubleshoot APIs (eligibilityandclaims/docs/troubleshoot-apis), Security and Authorization V2 OpenAPI\n(apitools/reference/security-and-authorization-v2-overview).\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://sandbox-apigw.optum.com",
   "description": "Sandbox with canned responses; every value in a request has to be a predefined one."
  },
  {
   "url": "https://apigw.optum.com",
   "description": "Production."
  }
 ],
 "x-path-prefixes": [
  "/apip",
  "/medicalnetwork",
  "/claimstatus"
 ],
 "security": [
  {
   "bearer-key": []
  }
 ],
 "tags": [
  {
   "name": "token",
   "description": "Access tokens."
  },
  {
   "name": "claim status",
   "description": "The status of a claim."
  }
 ],
 "paths": {
  "/apip/auth/v2/token": {
   "post": {
    "operationId": "token",
    "x-rules": [
     {
      "rule": "client_id, client_secret and grant_type must be there, in the body or the first two in HTTP Basic",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI",
      "cases": [
       "token-for-a-malformed-request",
       "token-without-client-id",
       "token-without-grant",
       "token-for-an-empty-secret"
      ]
     },
     {
      "rule": "the grant type is client_credentials",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI",
      "cases": [
       "token-for-another-grant"
      ]
     },
     {
      "rule": "the client must be known",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI",
      "cases": [
       "token-for-an-unknown-client"
      ]
     }
    ],
    "tags": [
     "token"
    ],
    "summary": "Get a bearer token for client credentials",
    "description": "Valid for one hour, in the sandbox and in production. JSON and form bodies are both documented. That a form may leave the client's credentials to HTTP Basic was observed on the vendor's sandbox in August 2026.",
    "x-source": "https://developer.optum.com/apitools/reference/security-and-authorization-v2-overview",
    "security": [],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       },
       "example": {
        "client_id": "sandbox_demo",
        "client_secret": "any",
        "grant_type": "client_credentials"
       }
      },
      "application/x-www-form-urlencoded": {
       "schema": {
        "$ref": "#/components/schemas/TokenRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "A token.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Token"
        }
       }
      }
     },
     "400": {
      "description": "The request is malformed.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenError"
        }
       }
      }
     },
     "401": {
      "description": "The client id or secret is invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenError"
        }
       }
      }
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
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
  "/medicalnetwork/claimstatus/v2/": {
   "post": {
    "operationId": "claimstatus",
    "x-rules": [
     {
      "rule": "a billing provider must be there",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "cases": [
       "providers-without-billing-provider"
      ]
     },
     {
      "rule": "a billing provider requires an etin or a taxId",
      "x-evidence": "observed",
      "x-source": "a public client, against the sandbox of the vendor in August 2026",
      "cases": [
       "billing-provider-with-an-npi-alone"
      ]
     },
     {
      "rule": "profile sandbox: values of control number, subscriber and dependent must be predefined",
      "x-evidence": "documented",
      "x-source": "Sandbox predefined fields and values",
      "cases": [
       "strangers-are-refused",
       "strangers-are-counted",
       "values-in-another-letter-case",
       "values-that-may-be-left-out"
      ]
     },
     {
      "rule": "a date must exist",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "birthday-in-no-calendar"
      ]
     },
     {
      "rule": "a service line has qualifier, procedure, charge, units and date",
      "x-evidence": "inferred",
      "x-source": "005010X212, loop 2210",
      "cases": [
       "line-incomplete"
      ]
     },
     {
      "rule": "the payer must be on the payer list and support claim status",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "payer-unknown",
       "payer-without-claim-status"
      ]
     }
    ],
    "x-reaches-payer": true,
    "x-aliases": [
     "/medicalnetwork/claimstatus/v2"
    ],
    "tags": [
     "claim status"
    ],
    "summary": "Get the status of a claim from a payer",
    "description": "Real time, one request a call. Published with and without the trailing slash; both are taken.",
    "x-source": "https://developer.optum.com/eligibilityandclaims/docs/claim-status-v2-getting-started",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ClaimStatusRequest"
       },
       "example": {
        "controlNumber": "000000001",
        "tradingPartnerServiceId": "serviceId",
        "providers": [
         {
          "organizationName": "TestProvider",
          "taxId": "0123456789",
          "providerType": "BillingProvider"
         }
        ],
        "subscriber": {
         "memberId": "0000000000",
         "firstName": "johnone",
         "lastName": "doeone",
         "gender": "M",
         "dateOfBirth": "18800102"
        },
        "encounter": {
         "beginningDateOfService": "20100101",
         "endDateOfService": "20100102",
         "trackingNumber": "ABCD"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The payer's response, also when it does not find the claim.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClaimStatusResponse"
        }
       }
      }
     },
     "400": {
      "description": "The request is invalid. Status and body are inferred; the vendor publishes neither.",
      "x-evidence": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationError"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
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
  "/medicalnetwork/claimstatus/v2/raw-x12": {
   "post": {
    "operationId": "rawX12",
    "x-rules": [
     {
      "rule": "ISA16 is a colon",
      "x-evidence": "documented",
      "x-source": "OpenAPI of the sibling eligibility API",
      "cases": [
       "x12-components-have-a-colon"
      ]
     },
     {
      "rule": "x12 is a complete interchange with one 276",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "x12-that-is-none",
       "x12-cut-in-its-envelope"
      ]
     },
     {
      "rule": "the 276 keeps 005010X212; otherwise a 999 in a 200",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "x12-refused-with-a-999",
       "x12-refused-for-its-count",
       "x12-refused-for-its-version",
       "x12-refused-for-a-missing-segment",
       "x12-refused-for-an-unknown-code"
      ]
     },
     {
      "rule": "the payer must be on the payer list",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "x12-to-an-unknown-payer"
      ]
     }
    ],
    "x-reaches-payer": true,
    "tags": [
     "claim status"
    ],
    "summary": "Get the status of claims from a payer, in X12",
    "description": "Takes a 276 (005010X212) and answers with the 277, beside the members of the JSON answer. That a 276 with bad syntax is answered 200, with a 999 and its codes, is inferred. Headers with credentials, X-CHC-…, are ignored.",
    "x-source": "https://developer.optum.com/eligibilityandclaims/docs/claim-status-frequently-asked-questions",
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
      "description": "The payer's response, or the 999 that rejects the 276.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClaimStatusResponse"
        }
       }
      }
     },
     "400": {
      "description": "The body does not contain a readable interchange. Status and body are inferred; the vendor publishes neither.",
      "x-evidence": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationError"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
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
  "/claimstatus/v2/raw-x12/enhanced": {
   "post": {
    "operationId": "rawX12Enhanced",
    "x-reaches-payer": true,
    "x-aliases": [
     "/medicalnetwork/claimstatus/v2/raw-x12/enhanced"
    ],
    "tags": [
     "claim status"
    ],
    "summary": "Get the status of claims in X12, with claim, check and coordination of benefits data",
    "description": "The vendor's contract prints this path without /medicalnetwork before it; both are taken. What the extensions bring beside their types is published nowhere, so only how the question for them went is told.",
    "x-source": "Claim Status V2 OpenAPI",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RawX12EnhancedRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The payer's response, or the 999 that rejects the 276.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RawX12EnhancedResponse"
        }
       }
      }
     },
     "400": {
      "description": "The body does not contain a readable interchange. Status and body are inferred; the vendor publishes neither.",
      "x-evidence": "inferred",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ValidationError"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
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
  "/medicalnetwork/claimstatus/v2/healthcheck": {
   "get": {
    "operationId": "healthCheck",
    "tags": [
     "claim status"
    ],
    "summary": "Check whether the API is up",
    "description": "Also needs a bearer token.",
    "x-source": "https://developer.optum.com/eligibilityandclaims/docs/api-healthcheck",
    "responses": {
     "200": {
      "description": "The state of the API.",
      "content": {
       "application/vnd.changehealthcare.claimstatus-v2+json": {
        "schema": {
         "$ref": "#/components/schemas/HealthCheck"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
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
   "bearer-key": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "A token of the token operation.",
    "x-credential-pattern": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$",
    "x-credential-form": "a JSON web token of the token operation",
    "x-credential-evidence": "inferred"
   }
  },
  "responses": {
   "Unauthorized": {
    "description": "No bearer token, an unknown one, or an expired one. Documented by sibling contracts of the same gateway; the code of an expired token was observed, its words are inferred.",
    "x-evidence": "documented",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "Forbidden": {
    "description": "The token does not allow this. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "NotFound": {
    "description": "No such resource. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Too many requests. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "InternalServerError": {
    "description": "The platform failed. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "BadGateway": {
    "description": "The platform could not be reached. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "ServiceUnavailable": {
    "description": "The platform is not available. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   },
   "GatewayTimeout": {
    "description": "The platform did not answer in time. That this status comes, and its body, are inferred.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/GatewayError"
      }
     }
    }
   }
  },
  "schemas": {
   "TokenRequest": {
    "type": "object",
    "description": "Client credentials (RFC 6749 section 4.4). The vendor marks none required; without one of them no token is issued.",
    "properties": {
     "client_id": {
      "type": "string",
      "description": "Issued by Optum; corresponds to a user name.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     },
     "client_secret": {
      "type": "string",
      "description": "Issued by Optum; corresponds to a password.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     },
     "grant_type": {
      "type": "string",
      "enum": [
       "client_credentials"
      ],
      "description": "Always client_credentials.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     }
    }
   },
   "Token": {
    "type": "object",
    "description": "A bearer token.",
    "required": [
     "access_token",
     "token_type",
     "expires_in"
    ],
    "properties": {
     "access_token": {
      "type": "string",
      "pattern": "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$",
      "description": "A signed JSON web token. Clients treat it as opaque.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     },
     "token_type": {
      "type": "string",
      "enum": [
       "bearer"
      ],
      "description": "Always bearer, in lower case.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     },
     "expires_in": {
      "type": "integer",
      "minimum": 1,
      "description": "Lifetime of the token in seconds.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI",
      "x-known-up-to": 86400
     }
    }
   },
   "TokenError": {
    "type": "object",
    "description": "Why no token was issued.",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "string",
      "description": "A code of RFC 6749 section 5.2. Which code goes with which error is inferred.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI",
      "x-known-values": [
       "invalid_request",
       "invalid_client",
       "invalid_grant",
       "unauthorized_client",
       "unsupported_grant_type",
       "invalid_scope"
      ]
     },
     "error_description": {
      "type": "string",
      "description": "The same in words; the words are inferred.",
      "x-evidence": "documented",
      "x-source": "Security and Authorization V2 OpenAPI"
     }
    }
   },
   "ClaimStatusRequest": {
    "type": "object",
    "description": "A claim status inquiry, the JSON form of a 276 (005010X212). Every scalar is a string, and member names are case-sensitive.",
    "required": [
     "controlNumber",
     "tradingPartnerServiceId",
     "providers",
     "subscriber"
    ],
    "properties": {
     "controlNumber": {
      "type": "string",
      "minLength": 9,
      "maxLength": 9,
      "pattern": "^\\d{9}$",
      "description": "Nine digits, unsigned. The vendor says ST02 in one place and ISA13 in another.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, JSON to EDI contents"
     },
     "tradingPartnerName": {
      "type": "string",
      "minLength": 1,
      "description": "Name of the payer (2100A NM103). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tradingPartnerServiceId": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Payer id from the payer list (2100A NM109). Required by the JSON to EDI page; the OpenAPI does not say so.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, JSON to EDI contents"
     },
     "providers": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Provider"
      },
      "description": "Billing and service provider. The billing provider is required; a missing service provider is derived from it.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "subscriber": {
      "$ref": "#/components/schemas/Subscriber",
      "description": "The subscriber (2000D).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "dependent": {
      "$ref": "#/components/schemas/Dependent",
      "description": "The patient, if not the subscriber (2000E).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "encounter": {
      "$ref": "#/components/schemas/Encounter",
      "description": "The claim (2200D, or 2200E for a dependent).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "serviceLineInformation": {
      "$ref": "#/components/schemas/ServiceLineInformation",
      "description": "A service line that narrows the search (2210); an object, not an array.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Provider": {
    "type": "object",
    "description": "A provider of the request. A billing provider needs an etin or a taxId; a name is not required (both observed on the sandbox of the vendor in August 2026).",
    "required": [
     "providerType"
    ],
    "properties": {
     "providerType": {
      "type": "string",
      "enum": [
       "BillingProvider",
       "ServiceProvider"
      ],
      "description": "The role of the provider: 2100B (NM101 41) or 2100C (NM101 1P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "organizationName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "description": "Name of an organization (NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "description": "Last name of a person (NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "firstName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "description": "First name of a person (NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "npi": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "National provider identifier (NM108 XX).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "spn": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Service provider number (NM108 SV).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tin": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Federal taxpayer number (NM108 FI).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "taxId": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Taxpayer number of the billing provider (2100B NM109).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "etin": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Electronic transmitter number of the billing provider (2100B NM109).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Subscriber": {
    "type": "object",
    "description": "The subscriber.",
    "required": [
     "memberId",
     "firstName",
     "lastName"
    ],
    "properties": {
     "memberId": {
      "type": "string",
      "minLength": 2,
      "maxLength": 80,
      "description": "Member id (NM108 MI).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "firstName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "description": "First name (2100D NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "description": "Last name (2100D NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "gender": {
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "description": "Gender (DMG03); U is omitted in an X12 inquiry.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-personal": true
     },
     "dateOfBirth": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "groupNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Group or policy number (REF 6P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Dependent": {
    "type": "object",
    "description": "A patient covered by the subscriber's policy, without a member id of its own.",
    "required": [
     "firstName",
     "lastName"
    ],
    "properties": {
     "firstName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 35,
      "description": "First name (2100E NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60,
      "description": "Last name (2100E NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "gender": {
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "description": "Gender (DMG03); U is omitted in an X12 inquiry.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-personal": true
     },
     "dateOfBirth": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "groupNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Group or policy number (REF 6P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Encounter": {
    "type": "object",
    "description": "Nothing is required here.",
    "properties": {
     "beginningDateOfService": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "First day of service, yyyyMMdd (DTP 472).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "endDateOfService": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Last day of service, yyyyMMdd (DTP 472).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "trackingNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Trace of the inquiry (TRN02), echoed in the response.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tradingPartnerClaimNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "The payer's claim control number (REF 1K).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "locationIdentifier": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Application or location number (REF LU).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "billingType": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Type of bill (REF BLT), for example 111.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "patientAccountNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "The provider's number of the claim (REF EJ).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "pharmacyPrescriptionNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "Prescription number (REF XZ).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "clearingHouseClaimNumber": {
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "description": "The clearinghouse's number of the claim (REF D9).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "submittedAmount": {
      "type": "string",
      "minLength": 1,
      "maxLength": 18,
      "description": "Total charge (AMT T3).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ServiceLineInformation": {
    "type": "object",
    "description": "The vendor requires nothing here; X12 needs qualifier, procedure, charge, units and date once a line is sent.",
    "properties": {
     "productOrServiceIDQualifier": {
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
      "description": "The code list of the procedure (SVC01-1).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "procedureCode": {
      "type": "string",
      "minLength": 1,
      "description": "Procedure (SVC01-2). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "procedureModifiers": {
      "type": "array",
      "maxItems": 4,
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "Modifiers (SVC01-3 to -6), at most four.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lineItemChargeAmount": {
      "type": "string",
      "minLength": 1,
      "description": "Charge (SVC02). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "revenueCode": {
      "type": "string",
      "minLength": 1,
      "description": "Revenue code (SVC04). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "unitsOfServiceCount": {
      "type": "string",
      "minLength": 1,
      "description": "Units (SVC07). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lineItemControlNumber": {
      "type": "string",
      "minLength": 1,
      "description": "The provider's number of the line (REF FJ). Refusing an empty one is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "serviceLineDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Day of service, or the first of several, yyyyMMdd (DTP 472).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "serviceLineEndDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Last day of service, yyyyMMdd (DTP 472).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "RawX12Request": {
    "type": "object",
    "description": "A 276 as it is sent to the payer. The vendor marks no member as required; without x12 there is nothing to send.",
    "required": [
     "x12"
    ],
    "properties": {
     "x12": {
      "type": "string",
      "description": "A complete interchange, ISA to IEA, with one 276. ISA16 is a colon.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "RawX12EnhancedRequest": {
    "type": "object",
    "description": "A 276 and the requested extensions.",
    "required": [
     "x12"
    ],
    "properties": {
     "x12": {
      "type": "string",
      "description": "A complete interchange, ISA to IEA, with one 276. ISA16 is a colon.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "extensions": {
      "$ref": "#/components/schemas/ExtensionsAsked",
      "description": "The requested extensions.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ExtensionsAsked": {
    "type": "object",
    "description": "The requested extensions.",
    "properties": {
     "extensions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ExtensionAsked"
      },
      "description": "One entry for each kind of data.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ExtensionAsked": {
    "type": "object",
    "description": "One kind of data. The vendor lists only CLAIM_STATUS; another value does not make the body invalid but gets statusCode 5.",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "description": "CLAIM_STATUS: claim, check and coordination of benefits.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "RawX12EnhancedResponse": {
    "type": "object",
    "description": "The response in X12, and the result of the extensions.",
    "required": [
     "x12"
    ],
    "properties": {
     "x12": {
      "type": "string",
      "pattern": "^ISA",
      "description": "The complete 277, or the 999 that rejects the 276.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "extensions": {
      "$ref": "#/components/schemas/ExtensionsAnswered",
      "description": "The result of the extensions.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ExtensionsAnswered": {
    "type": "object",
    "description": "The result of the extensions. Which code goes with which case is inferred from their wording.",
    "required": [
     "statusCode",
     "statusDescription"
    ],
    "properties": {
     "statusCode": {
      "type": "string",
      "enum": [
       "0",
       "1",
       "2",
       "3",
       "4",
       "5"
      ],
      "description": "Success, Not Authorized, Internal Error, Extension Not Applicable, Extension Not Available At This time, Invalid Request Extension Type.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "statusDescription": {
      "type": "string",
      "description": "The code in words.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "extensions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ExtensionAnswered"
      },
      "description": "One entry for each kind of data.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ExtensionAnswered": {
    "type": "object",
    "description": "One requested kind of data.",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "CLAIM_STATUS"
      ],
      "description": "CLAIM_STATUS: claim, check and coordination of benefits.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ClaimStatusResponse": {
    "type": "object",
    "description": "The payer's response, the JSON form of a 277 (005010X212). The vendor requires no member; absent data is an absent member.",
    "properties": {
     "controlNumber": {
      "type": "string",
      "description": "Echo of the request, or of ST02 of a 276.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tradingPartnerServiceId": {
      "type": "string",
      "description": "Echo of the request.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "payer": {
      "$ref": "#/components/schemas/Payer",
      "description": "The payer (2100A).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "providers": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StatusProvider"
      },
      "description": "Billing and service provider (2100B, 2100C).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "subscriber": {
      "$ref": "#/components/schemas/StatusSubscriber",
      "description": "The subscriber (2100D).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "dependent": {
      "$ref": "#/components/schemas/StatusDependent",
      "description": "The patient, if not the subscriber (2100E).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "claims": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Claim"
      },
      "description": "One entry for each claim found (2200D, 2200E); not finding a claim is an entry as well.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "reassociationKey": {
      "type": "string",
      "description": "Interchange control number of the 277 or 999 (ISA13), nine digits.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "errorResponse": {
      "$ref": "#/components/schemas/ErrorResponse",
      "description": "The errors of the request.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "status": {
      "type": "string",
      "description": "Outcome of the exchange, not of a claim. Value seen: success; ERROR with a 999 is inferred.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, Claim status API example",
      "x-known-values": [
       "success",
       "ERROR"
      ]
     },
     "transactionSetAcknowledgement": {
      "type": "string",
      "description": "Code of the 999 (IK501).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "implementationTransactionSetSyntaxError": {
      "type": "string",
      "description": "Code of the 999 (IK502).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "x12": {
      "type": "string",
      "pattern": "^ISA",
      "description": "The complete 277, or the 999 that rejects the 276; only in the raw X12 operation.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "meta": {
      "$ref": "#/components/schemas/Meta",
      "description": "Data about the exchange.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Payer": {
    "type": "object",
    "description": "The payer.",
    "properties": {
     "organizationName": {
      "type": "string",
      "description": "Name of the payer (NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "payerIdentification": {
      "type": "string",
      "description": "Payer id (NM108 PI).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "centersForMedicareAndMedicaidServicePlanId": {
      "type": "string",
      "description": "Plan id of CMS (NM108 XV).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "contactInformation": {
      "$ref": "#/components/schemas/ContactInformation",
      "description": "The payer's contact (PER).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ContactInformation": {
    "type": "object",
    "description": "The payer's contact.",
    "properties": {
     "name": {
      "type": "string",
      "description": "Name (PER02).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "electronicDataInterChangeAccessNumber": {
      "type": "string",
      "description": "Qualifier ED; the capital C is the vendor's.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "email": {
      "type": "string",
      "description": "Qualifier EM.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "fax": {
      "type": "string",
      "description": "Qualifier FX.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "phone": {
      "type": "string",
      "description": "Qualifier TE.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "phoneExtension": {
      "type": "string",
      "description": "Qualifier EX.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "StatusProvider": {
    "type": "object",
    "description": "A provider in the response.",
    "properties": {
     "providerType": {
      "type": "string",
      "enum": [
       "BillingProvider",
       "ServiceProvider"
      ],
      "description": "The role of the provider: 2100B (NM101 41) or 2100C (NM101 1P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "organizationName": {
      "type": "string",
      "description": "Name of an organization (NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "description": "Last name of a person (NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "firstName": {
      "type": "string",
      "description": "First name of a person (NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "npi": {
      "type": "string",
      "description": "National provider identifier (NM108 XX).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "spn": {
      "type": "string",
      "description": "Service provider number (NM108 SV).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tin": {
      "type": "string",
      "description": "Federal taxpayer number (NM108 FI).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "taxId": {
      "type": "string",
      "description": "Taxpayer number of the billing provider (2100B NM109).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "etin": {
      "type": "string",
      "description": "Electronic transmitter number of the billing provider (2100B NM109).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "StatusSubscriber": {
    "type": "object",
    "description": "The subscriber in the response.",
    "properties": {
     "memberId": {
      "type": "string",
      "description": "Member id (NM108 MI).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "firstName": {
      "type": "string",
      "description": "First name (2100D NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "description": "Last name (2100D NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "gender": {
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "description": "Gender (DMG03); U is omitted in an X12 inquiry.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name and the member id of a person",
      "x-personal": true
     },
     "dateOfBirth": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name and the member id of a person"
     },
     "groupNumber": {
      "type": "string",
      "description": "Group or policy number (REF 6P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name and the member id of a person"
     }
    }
   },
   "StatusDependent": {
    "type": "object",
    "description": "The patient in the response.",
    "properties": {
     "firstName": {
      "type": "string",
      "description": "First name (2100E NM104).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "lastName": {
      "type": "string",
      "description": "Last name (2100E NM103).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "gender": {
      "type": "string",
      "enum": [
       "M",
       "F",
       "U"
      ],
      "description": "Gender (DMG03); U is omitted in an X12 inquiry.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name of a dependent",
      "x-personal": true
     },
     "dateOfBirth": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name of a dependent"
     },
     "groupNumber": {
      "type": "string",
      "description": "Group or policy number (REF 6P).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-never-emitted": "a 277 returns only the name of a dependent"
     }
    }
   },
   "Claim": {
    "type": "object",
    "description": "One claim.",
    "properties": {
     "claimStatus": {
      "$ref": "#/components/schemas/ClaimStatus",
      "description": "The status of the claim.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "serviceDetails": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ServiceDetail"
      },
      "description": "Its service lines (2220).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ClaimStatus": {
    "type": "object",
    "description": "The status of a claim. The formats of dates and amounts are those of the published examples.",
    "properties": {
     "statusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC01-1).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "507"
     },
     "statusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC01-2).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "508"
     },
     "entityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC01-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "98"
     },
     "entity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "98"
     },
     "secondaryStatusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC10-1). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "507"
     },
     "secondaryStatusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "507"
     },
     "secondaryStatusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC10-2). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "508"
     },
     "secondaryStatusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "508"
     },
     "secondaryEntityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC10-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "98"
     },
     "secondaryEntity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "98"
     },
     "tertiaryStatusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC11-1). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "507"
     },
     "tertiaryStatusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "507"
     },
     "tertiaryStatusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC11-2). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "508"
     },
     "tertiaryStatusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "508"
     },
     "tertiaryEntityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC11-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "98"
     },
     "tertiaryEntity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Effective date of the status, yyyyMMdd (STC02).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "submittedAmount": {
      "type": "string",
      "pattern": "^\\d+(\\.\\d{1,2})?$",
      "description": "Total charge (STC04), as the payer knows it.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "amountPaid": {
      "type": "string",
      "pattern": "^\\d+(\\.\\d{1,2})?$",
      "description": "Amount paid (STC05).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "paidDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of adjudication, yyyyMMdd (STC06).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "checkIssueDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Date of the remittance, yyyyMMdd (STC08).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "checkNumber": {
      "type": "string",
      "description": "Check or transfer number (STC09).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "trackingNumber": {
      "type": "string",
      "description": "Trace of the inquiry (TRN02); a UUID when the request has none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "claimServiceDate": {
      "type": "string",
      "pattern": "^\\d{8}(-\\d{8})?$",
      "description": "Day of service, or first and last with a hyphen (DTP 472).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tradingPartnerClaimNumber": {
      "type": "string",
      "description": "The payer's claim control number (REF 1K).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "patientAccountNumber": {
      "type": "string",
      "description": "The provider's number of the claim (REF EJ).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "clearingHouseClaimNumber": {
      "type": "string",
      "description": "The clearinghouse's number of the claim (REF D9).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ServiceDetail": {
    "type": "object",
    "description": "One service line of a claim.",
    "properties": {
     "service": {
      "$ref": "#/components/schemas/Service",
      "description": "The service.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "status": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LineStatus"
      },
      "description": "The status of the line.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Service": {
    "type": "object",
    "description": "The service. Modifiers, control number and date of the line have no member.",
    "properties": {
     "serviceIdQualifierCode": {
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
      "description": "The code list of the procedure (SVC01-1).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "serviceIdQualifier": {
      "type": "string",
      "description": "The meaning of the code.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "procedureId": {
      "type": "string",
      "description": "Procedure (SVC01-2).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "submittedAmount": {
      "type": "string",
      "pattern": "^\\d+(\\.\\d{1,2})?$",
      "description": "Charge (SVC02).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "amountPaid": {
      "type": "string",
      "pattern": "^\\d+(\\.\\d{1,2})?$",
      "description": "Amount paid (SVC03).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "revenueCode": {
      "type": "string",
      "description": "Revenue code (SVC04).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "submittedUnits": {
      "type": "string",
      "description": "Units (SVC07).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "LineStatus": {
    "type": "object",
    "description": "The status of a service line (2220 STC).",
    "properties": {
     "statusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC01-1).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "507"
     },
     "statusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "507"
     },
     "statusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC01-2).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "508"
     },
     "statusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "508"
     },
     "entityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC01-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "98"
     },
     "entity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-code-list": "98"
     },
     "secondaryStatusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC10-1). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "507"
     },
     "secondaryStatusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "507"
     },
     "secondaryStatusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC10-2). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "508"
     },
     "secondaryStatusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "508"
     },
     "secondaryEntityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC10-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "98"
     },
     "secondaryEntity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "98"
     },
     "tertiaryStatusCategoryCode": {
      "type": "string",
      "description": "Claim status category code, list 507 (STC11-1). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "507"
     },
     "tertiaryStatusCategoryCodeValue": {
      "type": "string",
      "description": "What the category code means; no spaces around the dash.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "507"
     },
     "tertiaryStatusCode": {
      "type": "string",
      "description": "Claim status code, list 508 (STC11-2). Added by Optum in July 2026.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "508"
     },
     "tertiaryStatusCodeValue": {
      "type": "string",
      "description": "What the status code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "508"
     },
     "tertiaryEntityCode": {
      "type": "string",
      "description": "The entity that the status code refers to (STC11-3); absent if the payer names none.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "98"
     },
     "tertiaryEntity": {
      "type": "string",
      "description": "What the entity code means.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, release notes of July 2026",
      "x-never-emitted": "a service line of a scenario has one status",
      "x-code-list": "98"
     },
     "effectiveDate": {
      "type": "string",
      "pattern": "^\\d{8}$",
      "description": "Effective date of the status, yyyyMMdd (STC02).",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "Meta": {
    "type": "object",
    "description": "Data about the exchange; part of every response.",
    "properties": {
     "submitterId": {
      "type": "string",
      "description": "Submitter of the request.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "senderId": {
      "type": "string",
      "description": "Sender of the request.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "billerId": {
      "type": "string",
      "description": "Biller of the request.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "traceId": {
      "type": "string",
      "description": "Unique for each request; quote it in a support ticket.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "applicationMode": {
      "type": "string",
      "enum": [
       "production",
       "prod",
       "sandbox"
      ],
      "description": "The environment. The vendor writes prod in one place; production was seen.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI, Troubleshoot APIs"
     },
     "outboundTraceId": {
      "type": "string",
      "description": "Trace sent to the payer (BHT03). Named by a page, absent from the OpenAPI.",
      "x-evidence": "documented",
      "x-source": "Troubleshoot APIs",
      "x-never-emitted": "one page names it, and neither the OpenAPI document nor a published response has it"
     }
    }
   },
   "ErrorResponse": {
    "type": "object",
    "description": "The errors of the request.",
    "properties": {
     "code": {
      "type": "string",
      "description": "For example INVALIDMISSINGINPUTDATA.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-known-values": [
       "INVALIDMISSINGINPUTDATA"
      ]
     },
     "description": {
      "type": "string",
      "description": "The same in words.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "transactionIdentifier": {
      "$ref": "#/components/schemas/TransactionIdentifier",
      "description": "The failed exchange.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      "description": "The errors.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "TransactionIdentifier": {
    "type": "object",
    "description": "The failed exchange.",
    "properties": {
     "customerTransactionId": {
      "type": "string",
      "description": "Number of the originator.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "transactionId": {
      "type": "string",
      "description": "Number of the exchange.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "ErrorDetail": {
    "type": "object",
    "description": "An error of the request.",
    "properties": {
     "field": {
      "type": "string",
      "description": "The invalid member.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "value": {
      "type": "string",
      "description": "Its value.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "code": {
      "type": "string",
      "description": "For example INVALID_VALUE.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-known-values": [
       "INVALID_VALUE",
       "MISSING_VALUE"
      ]
     },
     "description": {
      "type": "string",
      "description": "The fault in words.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "location": {
      "type": "string",
      "description": "Path of the member, similar to JSONPath.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "followupAction": {
      "type": "string",
      "description": "What to do about it.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI",
      "x-known-values": [
       "Please Correct and Resubmit",
       "Please Resubmit Original Transaction"
      ]
     }
    }
   },
   "ValidationError": {
    "type": "object",
    "description": "A refused request. Having the errors in both places is inferred: the OpenAPI declares errorResponse, clients of the platform read the list at the top.",
    "required": [
     "errorResponse",
     "errors",
     "meta"
    ],
    "properties": {
     "controlNumber": {
      "type": "string",
      "description": "Echo of the request.",
      "x-evidence": "inferred",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "tradingPartnerServiceId": {
      "type": "string",
      "description": "Echo of the request.",
      "x-evidence": "inferred",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "errorResponse": {
      "$ref": "#/components/schemas/ErrorResponse",
      "description": "The errors, as the OpenAPI declares them.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ErrorDetail"
      },
      "description": "The same errors, where older clients of the platform read them.",
      "x-evidence": "observed",
      "x-source": "public client code"
     },
     "meta": {
      "$ref": "#/components/schemas/Meta",
      "description": "Data about the exchange.",
      "x-evidence": "documented",
      "x-source": "Claim Status V2 OpenAPI"
     }
    }
   },
   "GatewayError": {
    "type": "object",
    "description": "A refusal by the gateway.",
    "required": [
     "error",
     "error_description"
    ],
    "properties": {
     "error": {
      "type": "string",
      "description": "Code of the refusal.",
      "x-evidence": "documented",
      "x-source": "sibling Optum contracts",
      "x-known-values": [
       "invalid_request",
       "invalid_access_token",
       "access_token_expired",
       "not_found",
       "method_not_allowed",
       "access_denied",
       "too_many_requests",
       "server_error",
       "bad_gateway",
       "service_unavailable",
       "gateway_timeout"
      ]
     },
     "error_description": {
      "type": "string",
      "description": "The same in words.",
      "x-evidence": "documented",
      "x-source": "sibling Optum contracts"
     },
     "traceId": {
      "type": "string",
      "description": "Unique for each request; absent when there was no token.",
      "x-evidence": "documented",
      "x-source": "sibling Optum contracts"
     }
    }
   },
   "HealthCheck": {
    "type": "object",
    "description": "The state of the API.",
    "required": [
     "status",
     "version"
    ],
    "properties": {
     "status": {
      "type": "string",
      "enum": [
       "OK",
       "UP"
      ],
      "description": "The guide has OK, which was also recorded on a sibling API; the OpenAPI has UP as an example.",
      "x-evidence": "documented",
      "x-source": "API healthcheck, Claim Status V2 OpenAPI"
     },
     "version": {
      "type": "string",
      "pattern": "^[Vv]2$",
      "description": "The active version; v2 was recorded on a sibling API, the OpenAPI has V2 as an example.",
      "x-evidence": "documented",
      "x-source": "API healthcheck, Claim Status V2 OpenAPI"
     }
    }
   }
  }
 }
}
