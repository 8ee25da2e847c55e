// made by npm run generate from contracts/taiga.yaml
export type paths = Record<string, never>;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
