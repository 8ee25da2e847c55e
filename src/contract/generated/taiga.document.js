// made by npm run generate from contracts/taiga.yaml
export const document = {
 "openapi": "3.1.0",
 "info": {
  "title": "Taiga Partner API",
  "version": "v1",
  "summary": "Register a therapist, submit a session for billing, get the status of its claim.",
  "description": "The three operations of Taiga's partner API, written from its public documentation at docs.usetaiga.com.\n\nRequest schemas allow undocumented members. Response schemas name every documented member: another member is an\nerror of our sandbox, but not of the live host.\n\nEach property has its source. `documented`: stated by the page, or shown in one of its samples. `observed`: seen\nelsewhere. `inferred`: fills a gap of the documentation; does not apply to the live API.\n",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://api.usetaiga.com",
   "description": "The only documented host. Every key is a live key, and every submitted session is billed."
  }
 ],
 "x-path-prefixes": [
  "/api/v1/partner"
 ],
 "security": [
  {
   "partnerKey": []
  }
 ],
 "tags": [
  {
   "name": "providers",
   "description": "The therapists and their practices."
  },
  {
   "name": "sessions",
   "description": "The billed sessions and their status."
  }
 ],
 "paths": {
  "/api/v1/partner/providers": {
   "post": {
    "operationId": "onboardProvider",
    "x-rules": [
     {
      "rule": "the body is a JSON object",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "provider-in-broken-json",
       "provider-in-plain-text",
       "provider-in-a-list"
      ]
     }
    ],
    "x-starts-billing": true,
    "tags": [
     "providers"
    ],
    "summary": "Register a therapist and the practice that bills for them",
    "description": "Idempotent by NPI: for a known NPI the response is the record on file, which the second request does not change.",
    "x-source": "https://docs.usetaiga.com/docs/onboard-provider",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OnboardProvider"
       },
       "example": {
        "provider": {
         "firstName": "Jane",
         "lastName": "Smith",
         "npi": "1234567890",
         "taxonomyCode": "103T00000X",
         "specialty": "Clinical Psychologist",
         "credentials": "PhD"
        },
        "practice": {
         "name": "Smith Therapy Associates",
         "taxId": "123456789",
         "address": {
          "street": "100 Main Street, Suite 200",
          "city": "New York",
          "state": "NY",
          "zip": "10001"
         },
         "phone": "2125551234",
         "contactName": "Jane Smith"
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The NPI was already registered. The status 200 is inferred.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/KnownProvider"
        }
       }
      }
     },
     "201": {
      "description": "Registered. The status 201 is inferred.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NewProvider"
        }
       }
      }
     },
     "400": {
      "description": "A required field is missing or invalid.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     },
     "503": {
      "$ref": "#/components/responses/NotConfigured"
     }
    }
   }
  },
  "/api/v1/partner/sessions": {
   "post": {
    "operationId": "submitSession",
    "x-rules": [
     {
      "rule": "the provider must be onboarded",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/errors",
      "cases": [
       "submission-for-a-stranger",
       "submission-for-another-partners-provider"
      ]
     },
     {
      "rule": "a date must exist and must not be in the future",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "field-date-of-birth",
       "field-date-of-service"
      ]
     },
     {
      "rule": "a duration that stands in for procedures is at least sixteen minutes",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "field-duration"
      ]
     },
     {
      "rule": "the body is a JSON object",
      "x-evidence": "inferred",
      "x-source": "no page says so",
      "cases": [
       "refused-for-broken-json",
       "refused-for-a-form",
       "field-no-object"
      ]
     }
    ],
    "x-starts-billing": true,
    "tags": [
     "sessions"
    ],
    "summary": "Submit a completed session for billing",
    "description": "A session has diagnosis codes with procedure codes, diagnosis codes with a duration from which the procedure is derived, or a clinical note from which Taiga derives all codes. At least one of these is required. The provider has to be registered. Every submission is a new session; duplicates are not documented.",
    "x-source": "https://docs.usetaiga.com/docs/submit-session",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitSession"
       },
       "example": {
        "providerNpi": "1234567890",
        "patient": {
         "firstName": "Sarah",
         "lastName": "Johnson",
         "dateOfBirth": "1988-05-15",
         "gender": "F",
         "address": {
          "street": "2222 Random St",
          "city": "New York",
          "state": "NY",
          "zip": "10001"
         },
         "insurance": {
          "memberId": "MEM-2026-0042",
          "payerName": "Cigna"
         }
        },
        "session": {
         "dateOfService": "2026-04-01",
         "placeOfService": "telehealth",
         "durationMinutes": 45,
         "diagnosisCodes": [
          {
           "code": "F32.1",
           "description": "Major depressive disorder, single episode, moderate"
          }
         ]
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "Accepted. The status 201 is inferred; `sessionId` is documented.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmittedSession"
        }
       }
      }
     },
     "400": {
      "description": "The body is invalid; all violations are reported at once.",
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
     "404": {
      "description": "The provider's NPI is not registered.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        },
        "example": {
         "error": "Provider NPI not found"
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     },
     "503": {
      "$ref": "#/components/responses/NotConfigured"
     }
    }
   }
  },
  "/api/v1/partner/sessions/{sessionId}": {
   "get": {
    "operationId": "sessionStatus",
    "tags": [
     "sessions"
    ],
    "summary": "Get the status of a session",
    "description": "Poll every 30 seconds while `processing`, daily while `submitted` or `accepted`, and stop at any other status.",
    "x-source": "https://docs.usetaiga.com/docs/session-status, https://docs.usetaiga.com/docs/polling",
    "parameters": [
     {
      "name": "sessionId",
      "in": "path",
      "required": true,
      "description": "The id that submitting the session returned. An id that is not a UUID gets the same response as an unknown one (inferred).",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The status of the session.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SessionStatus"
        },
        "examples": {
         "processing": {
          "value": {
           "sessionId": "3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10",
           "status": "processing",
           "message": "Session is being processed.",
           "patientName": "Sarah Johnson",
           "dateOfService": "2026-04-01",
           "createdAt": "2026-04-01T18:30:00.000Z",
           "updatedAt": "2026-04-01T18:31:00.000Z"
          }
         },
         "paid": {
          "value": {
           "sessionId": "3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10",
           "status": "paid",
           "message": "Payment received from payer.",
           "patientName": "Sarah Johnson",
           "dateOfService": "2026-04-01",
           "claim": {
            "submittedAt": "2026-04-01T19:00:00.000Z",
            "lastUpdated": "2026-04-15T12:00:00.000Z"
           },
           "events": [
            {
             "type": "835_paid",
             "timestamp": "2026-04-15T12:00:00.000Z"
            },
            {
             "type": "277ca_accepted",
             "timestamp": "2026-04-01T19:30:00.000Z"
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "404": {
      "description": "This partner has no session with this id. The code is documented, the text is inferred.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Error"
        },
        "example": {
         "error": "Session not found"
        }
       }
      }
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "500": {
      "$ref": "#/components/responses/InternalServerError"
     },
     "503": {
      "$ref": "#/components/responses/NotConfigured"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "partnerKey": {
    "type": "http",
    "scheme": "bearer",
    "description": "A key of the partner organization: `tga_live_` and 64 hexadecimal digits. It gives access to the organization's own providers and sessions only.",
    "x-evidence": "documented",
    "x-source": "https://docs.usetaiga.com/docs/authentication",
    "x-credential-pattern": "^(?!tga_)|^tga_live_[0-9A-Fa-f]{64}$",
    "x-credential-form": "tga_live_ and 64 hexadecimal digits"
   }
  },
  "responses": {
   "Unauthorized": {
    "description": "The key is missing, malformed, unknown or revoked.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "Invalid or missing API key"
      }
     }
    }
   },
   "TooManyRequests": {
    "description": "Not documented; the sandbox responds with it only for a fault.",
    "x-evidence": "inferred",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "Too many requests"
      }
     }
    }
   },
   "InternalServerError": {
    "description": "An error of the server. The code is documented, the text is inferred.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "Internal server error"
      }
     }
    }
   },
   "NotConfigured": {
    "description": "The partner API is not configured on the server. The code is documented, the text is inferred.",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "Partner API not configured"
      }
     }
    }
   }
  },
  "schemas": {
   "OnboardProvider": {
    "type": "object",
    "required": [
     "provider",
     "practice"
    ],
    "properties": {
     "provider": {
      "type": "object",
      "description": "The therapist.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider",
      "required": [
       "firstName",
       "lastName",
       "npi"
      ],
      "properties": {
       "firstName": {
        "type": "string",
        "pattern": "\\S",
        "description": "First name. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "lastName": {
        "type": "string",
        "pattern": "\\S",
        "description": "Last name. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "npi": {
        "type": "string",
        "pattern": "^[0-9]{10}$",
        "description": "National Provider Identifier, ten digits; the idempotency key. The check digit is not verified, since it is wrong in the documented sample.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider"
       },
       "taxonomyCode": {
        "type": "string",
        "pattern": "^[0-9A-Za-z]{10}$",
        "description": "NUCC taxonomy code, ten characters.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "specialty": {
        "type": "string",
        "description": "Specialty in words.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "credentials": {
        "type": "string",
        "description": "Credentials after the name.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       }
      }
     },
     "practice": {
      "type": "object",
      "description": "The practice that bills.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider",
      "required": [
       "name",
       "taxId",
       "address"
      ],
      "properties": {
       "name": {
        "type": "string",
        "pattern": "\\S",
        "description": "The practice's name. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "taxId": {
        "type": "string",
        "pattern": "^[0-9]{2}-?[0-9]{7}$",
        "description": "Tax id, nine digits. The samples have no hyphen; accepting one is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "address": {
        "$ref": "#/components/schemas/Address",
        "description": "The practice's address. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "phone": {
        "type": "string",
        "description": "Ten digits in the sample.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       },
       "contactName": {
        "type": "string",
        "description": "The contact person.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/onboard-provider (sample request)"
       }
      }
     }
    }
   },
   "NewProvider": {
    "type": "object",
    "required": [
     "providerId",
     "practiceId",
     "providerNpi",
     "practiceName",
     "status"
    ],
    "properties": {
     "providerId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "Taiga's id of the therapist, a UUID.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/quickstart (sample response)"
     },
     "practiceId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "Taiga's id of the practice, a UUID.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/quickstart (sample response)"
     },
     "providerNpi": {
      "type": "string",
      "pattern": "^[0-9]{10}$",
      "description": "The NPI as submitted.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/quickstart (sample response)"
     },
     "practiceName": {
      "type": "string",
      "minLength": 1,
      "description": "The practice's name on file.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/quickstart (sample response)"
     },
     "status": {
      "type": "string",
      "const": "created",
      "description": "The NPI was not registered before.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/quickstart (sample response)"
     }
    }
   },
   "KnownProvider": {
    "type": "object",
    "required": [
     "providerId",
     "practiceId",
     "providerNpi",
     "practiceName",
     "status"
    ],
    "properties": {
     "providerId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "Taiga's id of the therapist, a UUID, unchanged.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider"
     },
     "practiceId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "Taiga's id of the practice, a UUID, unchanged.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider"
     },
     "providerNpi": {
      "type": "string",
      "pattern": "^[0-9]{10}$",
      "description": "The NPI as submitted.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider"
     },
     "practiceName": {
      "type": "string",
      "minLength": 1,
      "description": "The practice's name on file, which the second request does not change.",
      "x-evidence": "inferred",
      "x-source": "the existing record is returned (https://docs.usetaiga.com/docs/onboard-provider)"
     },
     "status": {
      "type": "string",
      "const": "already_exists",
      "description": "The NPI was already registered.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/onboard-provider"
     }
    }
   },
   "Address": {
    "type": "object",
    "required": [
     "street",
     "city",
     "state",
     "zip"
    ],
    "properties": {
     "street": {
      "type": "string",
      "pattern": "\\S",
      "description": "Street and number.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
     },
     "city": {
      "type": "string",
      "pattern": "\\S",
      "description": "City.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
     },
     "state": {
      "type": "string",
      "pattern": "^[A-Za-z]{2}$",
      "description": "Two-letter code of the state.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/errors"
     },
     "zip": {
      "type": "string",
      "pattern": "^[0-9]{5}(-?[0-9]{4})?$",
      "description": "ZIP code. The samples show five digits; accepting nine is inferred.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
     }
    }
   },
   "SubmitSession": {
    "type": "object",
    "required": [
     "providerNpi",
     "patient",
     "session"
    ],
    "properties": {
     "providerNpi": {
      "type": "string",
      "pattern": "^[0-9]{10}$",
      "description": "NPI of a registered therapist.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session"
     },
     "patient": {
      "type": "object",
      "description": "The patient, who is also the subscriber, since the API has no other.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)",
      "required": [
       "firstName",
       "lastName",
       "dateOfBirth",
       "gender",
       "address",
       "insurance"
      ],
      "properties": {
       "firstName": {
        "type": "string",
        "pattern": "\\S",
        "description": "First name. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
       },
       "lastName": {
        "type": "string",
        "pattern": "\\S",
        "description": "Last name. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
       },
       "dateOfBirth": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "Date of birth, YYYY-MM-DD; required for claim submission.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/errors"
       },
       "gender": {
        "type": "string",
        "enum": [
         "F",
         "M",
         "U"
        ],
        "description": "Required for claim submission. Only `F` is shown; the other two values are those of the 837 (DMG03).",
        "x-evidence": "inferred",
        "x-source": "https://docs.usetaiga.com/docs/errors says that it is required; the values are inferred",
        "x-personal": true
       },
       "address": {
        "$ref": "#/components/schemas/Address",
        "description": "The patient's address; required for claim submission.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/errors"
       },
       "insurance": {
        "type": "object",
        "description": "The patient's insurance. Being required is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)",
        "required": [
         "memberId",
         "payerName"
        ],
        "properties": {
         "memberId": {
          "type": "string",
          "pattern": "\\S",
          "description": "The member id, free form.",
          "x-evidence": "documented",
          "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
         },
         "payerName": {
          "type": "string",
          "pattern": "\\S",
          "description": "The payer's name; the sample has no payer id.",
          "x-evidence": "documented",
          "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
         }
        }
       }
      }
     },
     "session": {
      "type": "object",
      "description": "The service.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/submit-session",
      "required": [
       "dateOfService"
      ],
      "properties": {
       "dateOfService": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "description": "Date of the session, YYYY-MM-DD. Refusing future dates is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
       },
       "placeOfService": {
        "type": "string",
        "pattern": "\\S",
        "description": "Only `telehealth` is shown.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
       },
       "durationMinutes": {
        "type": "integer",
        "minimum": 1,
        "description": "Length of the session; without procedure codes, the procedure is derived from it. The minimum of 16 minutes is inferred from the CPT time rule.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session"
       },
       "diagnosisCodes": {
        "type": "array",
        "description": "The diagnoses.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session",
        "items": {
         "type": "object",
         "required": [
          "code"
         ],
         "properties": {
          "code": {
           "type": "string",
           "pattern": "^[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?$",
           "description": "ICD-10-CM code, dotted in the sample. The pattern is inferred.",
           "x-evidence": "documented",
           "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
          },
          "description": {
           "type": "string",
           "description": "The diagnosis in words.",
           "x-evidence": "documented",
           "x-source": "https://docs.usetaiga.com/docs/submit-session (sample request)"
          }
         }
        }
       },
       "procedureCodes": {
        "type": "array",
        "description": "The procedures. Only the name of this member is documented.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session",
        "items": {
         "type": "object",
         "required": [
          "code"
         ],
         "properties": {
          "code": {
           "type": "string",
           "pattern": "^([0-9]{4}[0-9A-Z]|[A-Z][0-9]{4})$",
           "description": "CPT or HCPCS code, five characters.",
           "x-evidence": "inferred",
           "x-source": "by analogy with diagnosisCodes"
          },
          "description": {
           "type": "string",
           "description": "The procedure in words.",
           "x-evidence": "inferred",
           "x-source": "by analogy with diagnosisCodes"
          },
          "modifiers": {
           "type": "array",
           "maxItems": 4,
           "description": "At most four, as in an 837.",
           "x-evidence": "inferred",
           "x-source": "the 837P's SV101",
           "items": {
            "type": "string",
            "pattern": "^[0-9A-Z]{2}$"
           }
          },
          "units": {
           "type": "integer",
           "minimum": 1,
           "description": "The number of units; default one.",
           "x-evidence": "inferred",
           "x-source": "the 837P's SV104"
          }
         }
        }
       },
       "noteText": {
        "type": "string",
        "description": "The clinical note, from which Taiga derives codes; may be combined with codes.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/submit-session"
       }
      },
      "anyOf": [
       {
        "required": [
         "noteText"
        ],
        "properties": {
         "noteText": {
          "pattern": "\\S"
         }
        }
       },
       {
        "required": [
         "diagnosisCodes",
         "procedureCodes"
        ],
        "properties": {
         "diagnosisCodes": {
          "minItems": 1
         },
         "procedureCodes": {
          "minItems": 1
         }
        }
       },
       {
        "required": [
         "diagnosisCodes",
         "durationMinutes"
        ],
        "properties": {
         "diagnosisCodes": {
          "minItems": 1
         },
         "durationMinutes": true
        }
       }
      ]
     }
    }
   },
   "SubmittedSession": {
    "type": "object",
    "required": [
     "sessionId",
     "status",
     "message"
    ],
    "properties": {
     "sessionId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "The id for session status requests, a UUID.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status"
     },
     "status": {
      "type": "string",
      "const": "processing",
      "description": "The initial status of every session.",
      "x-evidence": "inferred",
      "x-source": "by symmetry with the session's status"
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "The status as a sentence.",
      "x-evidence": "inferred",
      "x-source": "by symmetry with the session's status"
     }
    }
   },
   "SessionStatus": {
    "type": "object",
    "description": "While `processing`, the session has two timestamps; after that, it has the claim and its events instead. The two documented samples differ in this way, although the prose calls the claim and events additional.",
    "required": [
     "sessionId",
     "status",
     "message",
     "patientName",
     "dateOfService"
    ],
    "properties": {
     "sessionId": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "description": "The requested id, a UUID.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (sample bodies)"
     },
     "status": {
      "type": "string",
      "enum": [
       "processing",
       "submitted",
       "accepted",
       "rejected",
       "denied",
       "paid"
      ],
      "description": "processing: Taiga prepares the claim; submitted: sent to the payer, not acknowledged yet; accepted: accepted by the payer; rejected: rejected by the payer at intake; denied: the payer will not pay; paid: the payer has paid.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status"
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "The status as a sentence. Documented for processing and paid; the other four texts are inferred.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (sample bodies)"
     },
     "patientName": {
      "type": "string",
      "minLength": 1,
      "description": "First and last name as submitted.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (sample bodies)"
     },
     "dateOfService": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      "description": "As submitted, YYYY-MM-DD.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (sample bodies)"
     },
     "createdAt": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
      "description": "When the session was submitted, UTC, with milliseconds. Present only while processing.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (first sample body)"
     },
     "updatedAt": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
      "description": "When the session last changed, UTC, with milliseconds. Present only while processing.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status (first sample body)"
     },
     "claim": {
      "type": "object",
      "description": "The claim; present from `submitted` on.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status",
      "required": [
       "submittedAt",
       "lastUpdated"
      ],
      "properties": {
       "submittedAt": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
        "description": "When the claim was sent to the payer. Updating it for a resubmission is inferred.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/session-status"
       },
       "lastUpdated": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
        "description": "When the status last changed; the time of the newest event in the sample.",
        "x-evidence": "documented",
        "x-source": "https://docs.usetaiga.com/docs/session-status"
       }
      }
     },
     "events": {
      "type": "array",
      "description": "The EDI transactions that arrived for the claim, newest first in the sample. Empty if there are none yet (inferred).",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/session-status",
      "items": {
       "type": "object",
       "required": [
        "type",
        "timestamp"
       ],
       "properties": {
        "type": {
         "type": "string",
         "pattern": "^[0-9a-z]+(_[0-9a-z]+)*$",
         "description": "Transaction and outcome. An open set: `277ca_accepted` and `835_paid` are documented, `277ca_rejected` and `835_denied` inferred; clients should ignore others.",
         "x-evidence": "documented",
         "x-source": "https://docs.usetaiga.com/docs/session-status",
         "x-known-values": [
          "277ca_accepted",
          "277ca_rejected",
          "835_paid",
          "835_denied"
         ]
        },
        "timestamp": {
         "type": "string",
         "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
         "description": "When the event arrived, UTC, with milliseconds.",
         "x-evidence": "documented",
         "x-source": "https://docs.usetaiga.com/docs/session-status (second sample body)"
        }
       }
      }
     }
    },
    "if": {
     "properties": {
      "status": {
       "const": "processing"
      }
     },
     "additionalProperties": true
    },
    "then": {
     "required": [
      "createdAt",
      "updatedAt"
     ],
     "properties": {
      "createdAt": true,
      "updatedAt": true,
      "claim": false,
      "events": false
     },
     "additionalProperties": true
    },
    "else": {
     "required": [
      "claim",
      "events"
     ],
     "properties": {
      "claim": true,
      "events": true,
      "createdAt": false,
      "updatedAt": false
     },
     "additionalProperties": true
    }
   },
   "Error": {
    "type": "object",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "string",
      "minLength": 1,
      "description": "The error as a sentence. The API has no error codes.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/errors",
      "x-known-values": [
       "Invalid or missing API key",
       "Provider NPI not found",
       "Session not found",
       "Not found",
       "Invalid JSON",
       "Content-Type must be application/json",
       "Too many requests",
       "Internal server error",
       "Bad gateway",
       "Partner API not configured",
       "Gateway timeout",
       "Request failed"
      ]
     }
    }
   },
   "ValidationError": {
    "type": "object",
    "required": [
     "error"
    ],
    "properties": {
     "error": {
      "type": "string",
      "minLength": 1,
      "description": "`Validation failed`, or why the body could not be parsed.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/errors",
      "x-known-values": [
       "Validation failed"
      ]
     },
     "issues": {
      "type": "array",
      "minItems": 1,
      "description": "All violations.",
      "x-evidence": "documented",
      "x-source": "https://docs.usetaiga.com/docs/errors",
      "items": {
       "type": "object",
       "required": [
        "path",
        "message"
       ],
       "properties": {
        "path": {
         "type": "string",
         "description": "Dotted path from the root of the body; list indexes start at 0 (inferred). Empty for the body itself. The sandbox also uses it to name the header that selects a scenario.",
         "x-evidence": "documented",
         "x-source": "https://docs.usetaiga.com/docs/errors"
        },
        "message": {
         "type": "string",
         "minLength": 1,
         "description": "The violation, including the path.",
         "x-evidence": "documented",
         "x-source": "https://docs.usetaiga.com/docs/errors"
        }
       }
      }
     }
    }
   }
  }
 }
}
