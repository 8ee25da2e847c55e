// made by npm run generate from contracts/taiga.yaml
export interface paths {
    readonly "/api/v1/partner/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register a therapist and the practice that bills for them
         * @description Idempotent by NPI: for a known NPI the response is the record on file, which the second request does not change.
         */
        readonly post: operations["onboardProvider"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/partner/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a completed session for billing
         * @description A session has diagnosis codes with procedure codes, diagnosis codes with a duration from which the procedure is derived, or a clinical note from which Taiga derives all codes. At least one of these is required. The provider has to be registered. Every submission is a new session; duplicates are not documented.
         */
        readonly post: operations["submitSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/partner/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the status of a session
         * @description Poll every 30 seconds while `processing`, daily while `submitted` or `accepted`, and stop at any other status.
         */
        readonly get: operations["sessionStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly OnboardProvider: {
            /** @description The therapist. */
            readonly provider: {
                /** @description First name. Being required is inferred. */
                readonly firstName: string;
                /** @description Last name. Being required is inferred. */
                readonly lastName: string;
                /** @description National Provider Identifier, ten digits; the idempotency key. The check digit is not verified, since it is wrong in the documented sample. */
                readonly npi: string;
                /** @description NUCC taxonomy code, ten characters. */
                readonly taxonomyCode?: string;
                /** @description Specialty in words. */
                readonly specialty?: string;
                /** @description Credentials after the name. */
                readonly credentials?: string;
            };
            /** @description The practice that bills. */
            readonly practice: {
                /** @description The practice's name. Being required is inferred. */
                readonly name: string;
                /** @description Tax id, nine digits. The samples have no hyphen; accepting one is inferred. */
                readonly taxId: string;
                /** @description The practice's address. Being required is inferred. */
                readonly address: components["schemas"]["Address"];
                /** @description Ten digits in the sample. */
                readonly phone?: string;
                /** @description The contact person. */
                readonly contactName?: string;
            };
        };
        readonly NewProvider: {
            /** @description Taiga's id of the therapist, a UUID. */
            readonly providerId: string;
            /** @description Taiga's id of the practice, a UUID. */
            readonly practiceId: string;
            /** @description The NPI as submitted. */
            readonly providerNpi: string;
            /** @description The practice's name on file. */
            readonly practiceName: string;
            /**
             * @description The NPI was not registered before.
             * @constant
             */
            readonly status: "created";
        };
        readonly KnownProvider: {
            /** @description Taiga's id of the therapist, a UUID, unchanged. */
            readonly providerId: string;
            /** @description Taiga's id of the practice, a UUID, unchanged. */
            readonly practiceId: string;
            /** @description The NPI as submitted. */
            readonly providerNpi: string;
            /** @description The practice's name on file, which the second request does not change. */
            readonly practiceName: string;
            /**
             * @description The NPI was already registered.
             * @constant
             */
            readonly status: "already_exists";
        };
        readonly Address: {
            /** @description Street and number. */
            readonly street: string;
            /** @description City. */
            readonly city: string;
            /** @description Two-letter code of the state. */
            readonly state: string;
            /** @description ZIP code. The samples show five digits; accepting nine is inferred. */
            readonly zip: string;
        };
        readonly SubmitSession: {
            /** @description NPI of a registered therapist. */
            readonly providerNpi: string;
            /** @description The patient, who is also the subscriber, since the API has no other. */
            readonly patient: {
                /** @description First name. Being required is inferred. */
                readonly firstName: string;
                /** @description Last name. Being required is inferred. */
                readonly lastName: string;
                /** @description Date of birth, YYYY-MM-DD; required for claim submission. */
                readonly dateOfBirth: string;
                /**
                 * @description Required for claim submission. Only `F` is shown; the other two values are those of the 837 (DMG03).
                 * @enum {string}
                 */
                readonly gender: "F" | "M" | "U";
                /** @description The patient's address; required for claim submission. */
                readonly address: components["schemas"]["Address"];
                /** @description The patient's insurance. Being required is inferred. */
                readonly insurance: {
                    /** @description The member id, free form. */
                    readonly memberId: string;
                    /** @description The payer's name; the sample has no payer id. */
                    readonly payerName: string;
                };
            };
            /** @description The service. */
            readonly session: {
                /** @description Date of the session, YYYY-MM-DD. Refusing future dates is inferred. */
                readonly dateOfService: string;
                /** @description Only `telehealth` is shown. */
                readonly placeOfService?: string;
                /** @description Length of the session; without procedure codes, the procedure is derived from it. The minimum of 16 minutes is inferred from the CPT time rule. */
                readonly durationMinutes?: number;
                /** @description The diagnoses. */
                readonly diagnosisCodes?: readonly {
                    /** @description ICD-10-CM code, dotted in the sample. The pattern is inferred. */
                    readonly code: string;
                    /** @description The diagnosis in words. */
                    readonly description?: string;
                }[];
                /** @description The procedures. Only the name of this member is documented. */
                readonly procedureCodes?: readonly {
                    /** @description CPT or HCPCS code, five characters. */
                    readonly code: string;
                    /** @description The procedure in words. */
                    readonly description?: string;
                    /** @description At most four, as in an 837. */
                    readonly modifiers?: readonly string[];
                    /** @description The number of units; default one. */
                    readonly units?: number;
                }[];
                /** @description The clinical note, from which Taiga derives codes; may be combined with codes. */
                readonly noteText?: string;
            } | {
                readonly noteText: unknown;
            } | {
                readonly diagnosisCodes: unknown;
                readonly procedureCodes: unknown;
            } | {
                readonly diagnosisCodes: unknown;
                readonly durationMinutes: unknown;
            };
        };
        readonly SubmittedSession: {
            /** @description The id for session status requests, a UUID. */
            readonly sessionId: string;
            /**
             * @description The initial status of every session.
             * @constant
             */
            readonly status: "processing";
            /** @description The status as a sentence. */
            readonly message: string;
        };
        /** @description While `processing`, the session has two timestamps; after that, it has the claim and its events instead. The two documented samples differ in this way, although the prose calls the claim and events additional. */
        readonly SessionStatus: {
            /** @description The requested id, a UUID. */
            readonly sessionId: string;
            /**
             * @description processing: Taiga prepares the claim; submitted: sent to the payer, not acknowledged yet; accepted: accepted by the payer; rejected: rejected by the payer at intake; denied: the payer will not pay; paid: the payer has paid.
             * @enum {string}
             */
            readonly status: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The status as a sentence. Documented for processing and paid; the other four texts are inferred. */
            readonly message: string;
            /** @description First and last name as submitted. */
            readonly patientName: string;
            /** @description As submitted, YYYY-MM-DD. */
            readonly dateOfService: string;
            /** @description When the session was submitted, UTC, with milliseconds. Present only while processing. */
            readonly createdAt?: string;
            /** @description When the session last changed, UTC, with milliseconds. Present only while processing. */
            readonly updatedAt?: string;
            /** @description The claim; present from `submitted` on. */
            readonly claim?: {
                /** @description When the claim was sent to the payer. Updating it for a resubmission is inferred. */
                readonly submittedAt: string;
                /** @description When the status last changed; the time of the newest event in the sample. */
                readonly lastUpdated: string;
            };
            /** @description The EDI transactions that arrived for the claim, newest first in the sample. Empty if there are none yet (inferred). */
            readonly events?: readonly {
                /** @description Transaction and outcome. An open set: `277ca_accepted` and `835_paid` are documented, `277ca_rejected` and `835_denied` inferred; clients should ignore others. */
                readonly type: string;
                /** @description When the event arrived, UTC, with milliseconds. */
                readonly timestamp: string;
            }[];
        };
        readonly Error: {
            /** @description The error as a sentence. The API has no error codes. */
            readonly error: string;
        };
        readonly ValidationError: {
            /** @description `Validation failed`, or why the body could not be parsed. */
            readonly error: string;
            /** @description All violations. */
            readonly issues?: readonly {
                /** @description Dotted path from the root of the body; list indexes start at 0 (inferred). Empty for the body itself. The sandbox also uses it to name the header that selects a scenario. */
                readonly path: string;
                /** @description The violation, including the path. */
                readonly message: string;
            }[];
        };
    };
    responses: {
        /** @description The key is missing, malformed, unknown or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Invalid or missing API key"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not documented; the sandbox responds with it only for a fault. */
        readonly TooManyRequests: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description An error of the server. The code is documented, the text is inferred. */
        readonly InternalServerError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Internal server error"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The partner API is not configured on the server. The code is documented, the text is inferred. */
        readonly NotConfigured: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Partner API not configured"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly onboardProvider: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "provider": {
                 *         "firstName": "Jane",
                 *         "lastName": "Smith",
                 *         "npi": "1234567890",
                 *         "taxonomyCode": "103T00000X",
                 *         "specialty": "Clinical Psychologist",
                 *         "credentials": "PhD"
                 *       },
                 *       "practice": {
                 *         "name": "Smith Therapy Associates",
                 *         "taxId": "123456789",
                 *         "address": {
                 *           "street": "100 Main Street, Suite 200",
                 *           "city": "New York",
                 *           "state": "NY",
                 *           "zip": "10001"
                 *         },
                 *         "phone": "2125551234",
                 *         "contactName": "Jane Smith"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["OnboardProvider"];
            };
        };
        readonly responses: {
            /** @description The NPI was already registered. The status 200 is inferred. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KnownProvider"];
                };
            };
            /** @description Registered. The status 201 is inferred. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewProvider"];
                };
            };
            /** @description A required field is missing or invalid. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotConfigured"];
        };
    };
    readonly submitSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "providerNpi": "1234567890",
                 *       "patient": {
                 *         "firstName": "Sarah",
                 *         "lastName": "Johnson",
                 *         "dateOfBirth": "1988-05-15",
                 *         "gender": "F",
                 *         "address": {
                 *           "street": "2222 Random St",
                 *           "city": "New York",
                 *           "state": "NY",
                 *           "zip": "10001"
                 *         },
                 *         "insurance": {
                 *           "memberId": "MEM-2026-0042",
                 *           "payerName": "Cigna"
                 *         }
                 *       },
                 *       "session": {
                 *         "dateOfService": "2026-04-01",
                 *         "placeOfService": "telehealth",
                 *         "durationMinutes": 45,
                 *         "diagnosisCodes": [
                 *           {
                 *             "code": "F32.1",
                 *             "description": "Major depressive disorder, single episode, moderate"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["SubmitSession"];
            };
        };
        readonly responses: {
            /** @description Accepted. The status 201 is inferred; `sessionId` is documented. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmittedSession"];
                };
            };
            /** @description The body is invalid; all violations are reported at once. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidationError"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description The provider's NPI is not registered. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Provider NPI not found"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotConfigured"];
        };
    };
    readonly sessionStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The id that submitting the session returned. An id that is not a UUID gets the same response as an unknown one (inferred). */
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The status of the session. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description This partner has no session with this id. The code is documented, the text is inferred. */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Session not found"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Error"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
            readonly 503: components["responses"]["NotConfigured"];
        };
    };
}
