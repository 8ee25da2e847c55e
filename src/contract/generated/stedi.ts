// made by npm run generate from contracts/stedi.yaml
export interface paths {
    readonly "/2024-04-01/change/medicalnetwork/claimstatus/v2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a payer for the status of a claim
         * @description Answers 200 also when the payer finds no claim (category D0) and when the payer cannot answer (categories E0 to E4). Only POST is answered; any other method is a 403. Unknown members of the request are ignored.
         */
        readonly post: operations["claimStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a payer for the status of claims, in X12
         * @description Takes the interchange of one 276 (005010X212) and answers with the payer's 277 beside the same members as the JSON operation. A 276 that breaks its syntax or its implementation guide is answered 200 with the 999 that says so. What is no interchange, or whose ISA and IEA cannot be read, is a 400.
         */
        readonly post: operations["claimStatusRawX12"];
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
        /** @description One inquiry: whom is asked, who asks, about whose claim. Becomes a 276. */
        readonly ClaimStatusRequest: {
            /** @description Names the transaction; need not be unique. Comes back as controlNumber of the answer. */
            readonly controlNumber: string;
            /** @description The payer: its primary id, Stedi's own id, or any alias. Leading zeros count. */
            readonly tradingPartnerServiceId: string;
            /** @description The payer's name, 2100A NM103. */
            readonly tradingPartnerName?: string;
            /** @description Who bills and who served. Each carries at least one of npi, taxId and etin. */
            readonly providers: readonly components["schemas"]["RequestProvider"][];
            /** @description The holder of the policy; also the patient when no dependent is sent. */
            readonly subscriber: components["schemas"]["RequestSubscriber"];
            /** @description The patient, when that is not the subscriber. */
            readonly dependent?: components["schemas"]["RequestDependent"];
            /** @description Which claim is meant. A range of a week before and after the service finds most. */
            readonly encounter?: components["schemas"]["Encounter"];
            /** @description A service line of the claim to ask about. */
            readonly serviceLineInformation?: components["schemas"]["RequestServiceLine"];
            /** @description Service lines of the claim to ask about. Takes the place of serviceLineInformation when both are sent. */
            readonly serviceLinesInformation?: readonly components["schemas"]["RequestServiceLine"][];
        };
        /** @description One 276 as it goes to the payer. */
        readonly RawX12Request: {
            /** @description A whole interchange, ISA to IEA, with one transaction set 276 of version 005010X212. Its ISA names the delimiters; line breaks after segments are ignored. */
            readonly x12: string;
        };
        /** @description The claim asked for: loop 2200D of the 276, or 2200E when a dependent is sent. All of it is optional. */
        readonly Encounter: {
            /** @description First day of service, CCYYMMDD; DTP*472. */
            readonly beginningDateOfService?: string;
            /** @description Last day of service, CCYYMMDD; not before the first. DTP*472. */
            readonly endDateOfService?: string;
            /** @description Comes back in every claim of the answer; TRN02. Made by Stedi when absent. */
            readonly trackingNumber?: string;
            /** @description The payer's number of the claim; REF*1K. */
            readonly tradingPartnerClaimNumber?: string;
            /** @description Total charge as decimal text; AMT*T3. */
            readonly submittedAmount?: string;
            /** @description The provider's number of the claim; REF*EJ. */
            readonly patientAccountNumber?: string;
            /** @description Type of bill, such as 111 for an inpatient stay; REF*BLT. */
            readonly billingType?: string;
            /** @description Location of the application system; REF*LU. */
            readonly locationIdentifier?: string;
            /** @description REF*XZ. */
            readonly pharmacyPrescriptionNumber?: string;
            /** @description The clearinghouse's number of the claim; REF*D9. */
            readonly clearingHouseClaimNumber?: string;
        };
        /** @description A provider of the request. At least one of npi, taxId and etin is sent. */
        readonly RequestProvider: {
            /**
             * @description Whether it bills (loop 2100B) or serves (loop 2100C).
             * @enum {string}
             */
            readonly providerType: "BillingProvider" | "ServiceProvider";
            /** @description National Provider Identifier; NM108 XX. */
            readonly npi?: string;
            /** @description Federal tax id. */
            readonly taxId?: string;
            /** @description Electronic transmitter id; NM108 46. */
            readonly etin?: string;
            /** @description Tax id of the service provider; NM108 FI. */
            readonly tin?: string;
            /** @description Service provider number; NM108 SV. */
            readonly spn?: string;
            /** @description Name of an organization; NM103. */
            readonly organizationName?: string;
            /** @description Last name of a person; NM103. */
            readonly lastName?: string;
            /** @description First name of a person; NM104. */
            readonly firstName?: string;
        };
        /** @description The subscriber of the request. */
        readonly RequestSubscriber: {
            /** @description The payer's number of the member; 2100D NM109. */
            readonly memberId: string;
            /** @description 2100D NM104. */
            readonly firstName: string;
            /** @description 2100D NM103. */
            readonly lastName: string;
            /** @description CCYYMMDD; DMG02. */
            readonly dateOfBirth?: string;
            /**
             * @description DMG03.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description REF*6P. */
            readonly groupNumber?: string;
            /** @description Suffix of the name, no titles; NM107. */
            readonly suffix?: string;
        };
        /** @description The dependent of the request. */
        readonly RequestDependent: {
            /** @description 2100E NM104. */
            readonly firstName: string;
            /** @description 2100E NM103. */
            readonly lastName: string;
            /** @description CCYYMMDD; DMG02. */
            readonly dateOfBirth?: string;
            /**
             * @description DMG03.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description REF*6P. */
            readonly groupNumber?: string;
            /** @description Suffix of the name, no titles; NM107. */
            readonly suffix?: string;
        };
        /** @description A service line to ask about: loop 2210D, or 2210E when a dependent is sent. */
        readonly RequestServiceLine: {
            /**
             * @description Which list the procedure code is from; SVC01-1. HC is CPT and HCPCS.
             * @enum {string}
             */
            readonly productOrServiceIDQualifier?: "AD" | "ER" | "HC" | "HP" | "IV" | "N4" | "NU" | "WK";
            /** @description SVC01-2. */
            readonly procedureCode?: string;
            /** @description SVC01-3 to SVC01-6. */
            readonly procedureModifiers?: readonly string[];
            /** @description Charge of the line as decimal text; SVC02. */
            readonly lineItemChargeAmount?: string;
            /** @description SVC04. */
            readonly revenueCode?: string;
            /** @description Units as decimal text; SVC07. */
            readonly unitsOfServiceCount?: string;
            /** @description The provider's number of the line; REF*FJ. */
            readonly lineItemControlNumber?: string;
            /** @description First or only day of service of the line, CCYYMMDD; DTP*472. */
            readonly serviceLineDate?: string;
            /** @description Last day of service of the line, CCYYMMDD; DTP*472. */
            readonly serviceLineEndDate?: string;
        };
        /** @description The 277 as JSON. What the payer did not send is left out, never null or empty. */
        readonly ClaimStatusResponse: {
            /** @description One entry a claim that the payer found; one of category D0 when it found none. */
            readonly claims?: readonly components["schemas"]["Claim"][];
            /** @description Echo of the controlNumber sent, or of ST02 of the 276 sent; ISA13 of a 999. */
            readonly controlNumber?: string;
            /** @description The dependent as the payer knows it; loop 2100E. */
            readonly dependent?: components["schemas"]["AnsweredDependent"];
            /** @description Of an older API with the same shape; not seen in any sample. */
            readonly errorResponse?: components["schemas"]["ErrorResponse"];
            /** @description IK502 of the 999, when the request was refused for its syntax. */
            readonly implementationTransactionSetSyntaxError?: string;
            /** @description About the answer. */
            readonly meta?: components["schemas"]["Meta"];
            /** @description The payer as it names itself; loop 2100A. */
            readonly payer?: components["schemas"]["Payer"];
            /** @description Who asked and who served; loops 2100B and 2100C. */
            readonly providers?: readonly components["schemas"]["AnsweredProvider"][];
            /** @description Control number of the interchange. */
            readonly reassociationKey?: string;
            /** @description How the request went: success, or ERROR when a 999 refused it. */
            readonly status?: string;
            /** @description The subscriber as the payer knows it, usually names and member id alone; loop 2100D. */
            readonly subscriber?: components["schemas"]["AnsweredSubscriber"];
            /** @description The payer's own idea of its id; may differ from the one sent. */
            readonly tradingPartnerServiceId?: string;
            /** @description IK501 of the 999, when the request was refused for its syntax. */
            readonly transactionSetAcknowledgement?: string;
            /** @description The payer's 277 as text, or the 999 that refused the 276. The JSON operation leaves it out, as its sample does. */
            readonly x12?: string;
        };
        /** @description A claim of the answer: loop 2200D, or 2200E of a dependent. */
        readonly Claim: {
            /** @description The claim as a whole. */
            readonly claimStatus?: components["schemas"]["ClaimStatus"];
            /** @description Its service lines; absent when the payer sends none. */
            readonly serviceDetails?: readonly components["schemas"]["ServiceDetail"][];
        };
        /** @description Where a claim stands: the first STC of its loop, and its references. */
        readonly ClaimStatus: {
            /** @description X12 code list 507; STC01-1. */
            readonly statusCategoryCode?: string;
            /** @description The category code in words. */
            readonly statusCategoryCodeValue?: string;
            /** @description X12 code list 508; STC01-2. */
            readonly statusCode?: string;
            /** @description The status code in words. */
            readonly statusCodeValue?: string;
            /** @description Whom the status code speaks of; STC01-3. */
            readonly entityCode?: string;
            /** @description The entity code in words. */
            readonly entity?: string;
            /** @description The day from which the status holds; STC02. */
            readonly effectiveDate?: string;
            /** @description Total charge as the payer knows it, decimal text; STC04. */
            readonly submittedAmount?: string;
            /** @description What the payer pays, decimal text; STC05. */
            readonly amountPaid?: string;
            /** @description The day of approval or denial; STC06. */
            readonly paidDate?: string;
            /** @description The day of the check or of the remittance without payment; STC08. */
            readonly checkIssueDate?: string;
            /** @description Check, EFT trace or remittance trace number; STC09. */
            readonly checkNumber?: string;
            /** @description Trace of the request; TRN02. */
            readonly trackingNumber?: string;
            /** @description The payer's number of the claim; REF*1K. */
            readonly tradingPartnerClaimNumber?: string;
            /** @description The provider's number of the claim; REF*EJ. */
            readonly patientAccountNumber?: string;
            /** @description The clearinghouse's number of the claim; REF*D9. */
            readonly clearingHouseClaimNumber?: string;
            /** @description Day or range of service; DTP*472. */
            readonly claimServiceDate?: string;
        };
        /** @description A service line of the answer: loop 2220D, or 2220E of a dependent. */
        readonly ServiceDetail: {
            /** @description What was billed and paid. */
            readonly service?: components["schemas"]["Service"];
            /** @description Where the line stands; one entry an STC. */
            readonly status?: readonly components["schemas"]["ServiceStatus"][];
        };
        /** @description What was billed and paid on a line. */
        readonly Service: {
            /** @description SVC01-2. */
            readonly procedureId?: string;
            /**
             * @description Which list the procedure code is from; SVC01-1.
             * @enum {string}
             */
            readonly serviceIdQualifierCode?: "AD" | "ER" | "HC" | "HP" | "IV" | "N4" | "NU" | "WK";
            /** @description The qualifier code in words. */
            readonly serviceIdQualifier?: string;
            /** @description Charge of the line, decimal text; SVC02. */
            readonly submittedAmount?: string;
            /** @description What is paid for the line, decimal text; SVC03. */
            readonly amountPaid?: string;
            /** @description SVC04. */
            readonly revenueCode?: string;
            /** @description Units, decimal text; SVC07. */
            readonly submittedUnits?: string;
        };
        /** @description Where a line stands. */
        readonly ServiceStatus: {
            /** @description X12 code list 507; STC01-1. */
            readonly statusCategoryCode?: string;
            /** @description The category code in words. */
            readonly statusCategoryCodeValue?: string;
            /** @description X12 code list 508; STC01-2. */
            readonly statusCode?: string;
            /** @description The status code in words. */
            readonly statusCodeValue?: string;
            /** @description Whom the status code speaks of; STC01-3. */
            readonly entityCode?: string;
            /** @description The entity code in words. */
            readonly entity?: string;
            /** @description The day from which the status holds; STC02. */
            readonly effectiveDate?: string;
        };
        /** @description The payer of the answer. */
        readonly Payer: {
            /** @description NM103. */
            readonly organizationName?: string;
            /** @description NM109 with NM108 PI. */
            readonly payerIdentification?: string;
            /** @description NM109 with NM108 XV. */
            readonly centersForMedicareAndMedicaidServicePlanId?: string;
            /** @description PER of loop 2100A. */
            readonly contactInformation?: components["schemas"]["ContactInformation"];
        };
        /** @description How the payer is reached. */
        readonly ContactInformation: {
            /** @description PER02. */
            readonly name?: string;
            /** @description Ten digits; qualifier TE. */
            readonly phone?: string;
            /** @description Qualifier EX. */
            readonly phoneExtension?: string;
            /** @description Digits; qualifier FX. */
            readonly fax?: string;
            /** @description Qualifier EM. */
            readonly email?: string;
            /** @description Qualifier ED. */
            readonly electronicDataInterChangeAccessNumber?: string;
        };
        /** @description A provider of the answer. */
        readonly AnsweredProvider: {
            /**
             * @description Whether it bills (loop 2100B) or serves (loop 2100C).
             * @enum {string}
             */
            readonly providerType: "BillingProvider" | "ServiceProvider";
            /** @description National Provider Identifier; NM108 XX. */
            readonly npi?: string;
            /** @description Federal tax id. */
            readonly taxId?: string;
            /** @description Electronic transmitter id; NM108 46. */
            readonly etin?: string;
            /** @description Tax id of the service provider; NM108 FI. */
            readonly tin?: string;
            /** @description Service provider number; NM108 SV. */
            readonly spn?: string;
            /** @description Name of an organization; NM103. */
            readonly organizationName?: string;
            /** @description Last name of a person; NM103. */
            readonly lastName?: string;
            /** @description First name of a person; NM104. */
            readonly firstName?: string;
        };
        /** @description The subscriber of the answer. */
        readonly AnsweredSubscriber: {
            /** @description The payer's number of the member; 2100D NM109. */
            readonly memberId?: string;
            /** @description 2100D NM104. */
            readonly firstName?: string;
            /** @description 2100D NM103. */
            readonly lastName?: string;
            /** @description CCYYMMDD; DMG02. */
            readonly dateOfBirth?: string;
            /**
             * @description DMG03.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description REF*6P. */
            readonly groupNumber?: string;
            /** @description Suffix of the name, no titles; NM107. */
            readonly suffix?: string;
        };
        /** @description The dependent of the answer. */
        readonly AnsweredDependent: {
            /** @description 2100E NM104. */
            readonly firstName?: string;
            /** @description 2100E NM103. */
            readonly lastName?: string;
            /** @description CCYYMMDD; DMG02. */
            readonly dateOfBirth?: string;
            /**
             * @description DMG03.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description REF*6P. */
            readonly groupNumber?: string;
            /** @description Suffix of the name, no titles; NM107. */
            readonly suffix?: string;
        };
        /** @description About the answer. */
        readonly Meta: {
            /** @description Always production. */
            readonly applicationMode?: string;
            /** @description Names the exchange; a UUID. */
            readonly traceId?: string;
            /** @description The sender of the transaction. */
            readonly senderId?: string;
            /** @description The submitter of the transaction. */
            readonly submitterId?: string;
            /** @description The biller of the transaction. */
            readonly billerId?: string;
        };
        /** @description An error, in the shape of an older API. */
        readonly ErrorResponse: {
            /** @description Short word for the error. */
            readonly code?: string;
            /** @description The error in a sentence. */
            readonly description?: string;
            /** @description One entry an error. */
            readonly errors?: readonly components["schemas"]["ErrorDetail"][];
            /** @description Which transaction failed. */
            readonly transactionIdentifier?: components["schemas"]["TransactionIdentifier"];
        };
        /** @description One error. */
        readonly ErrorDetail: {
            /** @description Short word for the error. */
            readonly code?: string;
            /** @description The error in a sentence. */
            readonly description?: string;
            /** @description The member at fault. */
            readonly field?: string;
            /** @description Where it is; absent for errors of the network or system. */
            readonly location?: string;
            /** @description What it held. */
            readonly value?: string;
            /** @description What to do now. */
            readonly followupAction?: string;
        };
        /** @description Ids of a transaction. */
        readonly TransactionIdentifier: {
            /** @description Stedi's id. */
            readonly transactionId?: string;
            /** @description The caller's id. */
            readonly customerTransactionId?: string;
        };
        /** @description What Stedi says when it does not answer. Neither wording nor further members are promised. */
        readonly Refusal: {
            /** @description Short word for the reason, such as INVALID_REQUEST_BODY. */
            readonly code?: string;
            /** @description Names the request; the value of Stedi-Request-Id. */
            readonly id?: string;
            /** @description The reason in a sentence. */
            readonly message: string;
        };
        /** @description What the gateway in front of the API says by itself. */
        readonly GatewayError: {
            /** @description The reason in a sentence. */
            readonly message: string;
        };
    };
    responses: {
        /** @description The request breaks a rule, names an unknown payer, or a payer that does not answer claim status. */
        readonly BadRequest: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description No production key, an unknown key, a test key, or a method that is not POST. */
        readonly Forbidden: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description No operation has this path. */
        readonly NotFound: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is larger than 1 MiB. Said by the gateway in front of the API. */
        readonly TooLong: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description More requests are in flight than the account may have. */
        readonly TooManyRequests: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description An unexpected error. */
        readonly InternalFailure: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Never said by the API itself: what a gateway answers when it is not reached. */
        readonly BadGateway: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Stedi or the connection to the payer is down for a while. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The payer did not answer in time, about a minute. */
        readonly GatewayTimeout: {
            headers: {
                readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names the request when talking to Stedi's support; the same value as `id` of a refusal. */
        readonly StediRequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly claimStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimStatusRequest"];
            };
        };
        readonly responses: {
            /** @description The payer's answer, or the word that it found nothing. */
            readonly 200: {
                headers: {
                    readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimStatusResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalFailure"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
    readonly claimStatusRawX12: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RawX12Request"];
            };
        };
        readonly responses: {
            /** @description The payer's answer, the word that it found nothing, or the 999 that refuses the 276. */
            readonly 200: {
                headers: {
                    readonly "Stedi-Request-Id": components["headers"]["StediRequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimStatusResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalFailure"];
            readonly 502: components["responses"]["BadGateway"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly 504: components["responses"]["GatewayTimeout"];
        };
    };
}
