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
         * @description Idempotent on the NPI: a known one answers with the record on file, which a second body does not change.
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
         * @description Three ways to say what was done: diagnosis codes with procedure codes, diagnosis codes with a duration from which the procedure is derived, or a clinical note from which Taiga derives all codes. At least one is needed. The provider has to be registered. Every submission is a new session; nothing is said of duplicates.
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
         * Ask where a session is in the billing pipeline
         * @description Poll every 30 seconds while `processing`, daily while `submitted` or `accepted`, and stop at the others.
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
                /** @description First name. That it is required is inferred. */
                readonly firstName: string;
                /** @description Last name. That it is required is inferred. */
                readonly lastName: string;
                /** @description National Provider Identifier, ten digits; the key of idempotency. The check digit is not verified, since the documented sample fails it. */
                readonly npi: string;
                /** @description NUCC taxonomy code, ten characters. */
                readonly taxonomyCode?: string;
                /** @description Specialty in words. */
                readonly specialty?: string;
                /** @description Letters behind the name. */
                readonly credentials?: string;
            };
            /** @description The practice that bills. */
            readonly practice: {
                /** @description The practice's name. That it is required is inferred. */
                readonly name: string;
                /** @description Tax id, nine digits. The samples write no hyphen; that one is tolerated is inferred. */
                readonly taxId: string;
                /** @description Where the practice is. That it is required is inferred. */
                readonly address: components["schemas"]["Address"];
                /** @description Ten digits in the sample. */
                readonly phone?: string;
                /** @description Whom to ask for. */
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
            /** @description Taiga's id of the therapist, a UUID, as it was first given. */
            readonly providerId: string;
            /** @description Taiga's id of the practice, a UUID, as it was first given. */
            readonly practiceId: string;
            /** @description The NPI as submitted. */
            readonly providerNpi: string;
            /** @description The practice's name on file, whatever the second body says. */
            readonly practiceName: string;
            /**
             * @description The NPI was registered before.
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
            /** @description ZIP code. The samples show five digits; that nine are tolerated is inferred. */
            readonly zip: string;
        };
        readonly SubmitSession: {
            /** @description NPI of the therapist, registered before. */
            readonly providerNpi: string;
            /** @description Who was treated; also the holder of the policy, since no other is asked for. */
            readonly patient: {
                /** @description First name. That it is required is inferred. */
                readonly firstName: string;
                /** @description Last name. That it is required is inferred. */
                readonly lastName: string;
                /** @description Date of birth, YYYY-MM-DD; required for claim submission. */
                readonly dateOfBirth: string;
                /**
                 * @description Required for claim submission. Only `F` is shown; the other two are those of the 837 (DMG03).
                 * @enum {string}
                 */
                readonly gender: "F" | "M" | "U";
                /** @description Where the patient lives; required for claim submission. */
                readonly address: components["schemas"]["Address"];
                /** @description Who is billed. That it is required is inferred. */
                readonly insurance: {
                    /** @description The patient's number at the payer, free form. */
                    readonly memberId: string;
                    /** @description The payer's name in words; the sample has no payer id. */
                    readonly payerName: string;
                };
            };
            /** @description What was done. */
            readonly session: {
                /** @description Day of the session, YYYY-MM-DD. That it may not lie in the future is inferred. */
                readonly dateOfService: string;
                /** @description A word; only `telehealth` is shown. */
                readonly placeOfService?: string;
                /** @description Length of the session; with diagnosis codes alone, the procedure is derived from it. That fewer than 16 minutes cannot be billed that way is inferred from the CPT time rule. */
                readonly durationMinutes?: number;
                /** @description What was treated. */
                readonly diagnosisCodes?: readonly {
                    /** @description ICD-10-CM code, dotted in the sample. The pattern is inferred. */
                    readonly code: string;
                    /** @description The diagnosis in words. */
                    readonly description?: string;
                }[];
                /** @description What was done, in codes. Only the name of this field is documented. */
                readonly procedureCodes?: readonly {
                    /** @description CPT or HCPCS code, five characters. */
                    readonly code: string;
                    /** @description The procedure in words. */
                    readonly description?: string;
                    /** @description At most four, as an 837 takes them. */
                    readonly modifiers?: readonly string[];
                    /** @description How many; one when absent. */
                    readonly units?: number;
                }[];
                /** @description The clinical note, from which Taiga derives codes; codes may go with it. */
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
            /** @description What to ask for the session's status with, a UUID. */
            readonly sessionId: string;
            /**
             * @description Where every session begins.
             * @constant
             */
            readonly status: "processing";
            /** @description The status in a sentence. */
            readonly message: string;
        };
        /** @description While `processing` there is no claim yet; after that the claim and its events take the place of the two stamps of the session. The two documented sample bodies differ so, though the prose calls the second one additional. */
        readonly SessionStatus: {
            /** @description The id that was asked for, a UUID. */
            readonly sessionId: string;
            /**
             * @description processing, Taiga works on it; submitted, sent to the payer, no acknowledgment yet; accepted, the payer took it in; rejected, the payer refused it at intake; denied, the payer will not pay; paid, the payment came.
             * @enum {string}
             */
            readonly status: "processing" | "submitted" | "accepted" | "rejected" | "denied" | "paid";
            /** @description The status in a sentence. Documented for processing and paid; the other four texts are inferred. */
            readonly message: string;
            /** @description First and last name as submitted. */
            readonly patientName: string;
            /** @description As submitted, YYYY-MM-DD. */
            readonly dateOfService: string;
            /** @description When the session was taken in, UTC, with milliseconds. Shown only while processing. */
            readonly createdAt?: string;
            /** @description When the session last changed, UTC, with milliseconds. Shown only while processing. */
            readonly updatedAt?: string;
            /** @description The claim; there is one from `submitted` on. */
            readonly claim?: {
                /** @description When the claim was sent to the payer. That a resubmission counts as a new sending is inferred. */
                readonly submittedAt: string;
                /** @description When the status last changed; the time of the newest event in the sample. */
                readonly lastUpdated: string;
            };
            /** @description The EDI transactions that came for the claim, newest first in the sample. Empty when none has come yet (inferred). */
            readonly events?: readonly {
                /** @description Transaction and outcome. An open set: `277ca_accepted` and `835_paid` are documented, `277ca_rejected` and `835_denied` inferred; tolerate others. */
                readonly type: string;
                /** @description When it came, UTC, with milliseconds. */
                readonly timestamp: string;
            }[];
        };
        readonly Error: {
            /** @description What went wrong, in a sentence. There is no code for machines. */
            readonly error: string;
        };
        readonly ValidationError: {
            /** @description `Validation failed`, or what kept the body from being read at all. */
            readonly error: string;
            /** @description Every rule that the body breaks, together. */
            readonly issues?: readonly {
                /** @description Dotted path from the root of the body; items of a list count from 0 (inferred). Empty for the body itself. The sandbox also names the header that chooses a scenario here. */
                readonly path: string;
                /** @description What is wrong, with the path repeated. */
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
        /** @description Never documented; the sandbox gives it only when a fault asks for it. */
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
        /** @description A fault of the server. The code is documented, the text is inferred. */
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
            /** @description The NPI was registered before. That this is a 200 is inferred. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KnownProvider"];
                };
            };
            /** @description Registered. That this is a 201 is inferred. */
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
            /** @description Taken in. That this is a 201 is inferred; `sessionId` is documented. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmittedSession"];
                };
            };
            /** @description The body breaks the rules above; every broken rule is reported at once. */
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
                /** @description What submitting the session returned. One that is no UUID is answered like an unknown one (inferred). */
                readonly sessionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where the session is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            /** @description No session of this partner has the id. The code is documented, the text is inferred. */
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
