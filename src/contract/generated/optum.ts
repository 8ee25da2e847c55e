// made by npm run generate from contracts/optum.yaml
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Client credentials (RFC 6749 section 4.4). The vendor marks none required; without one of them no token is issued. */
        readonly TokenRequest: {
            /** @description Issued by Optum; corresponds to a user name. */
            readonly client_id?: string;
            /** @description Issued by Optum; corresponds to a password. */
            readonly client_secret?: string;
            /**
             * @description Always client_credentials.
             * @enum {string}
             */
            readonly grant_type?: "client_credentials";
        };
        /** @description A bearer token. */
        readonly Token: {
            /** @description A signed JSON web token. Clients treat it as opaque. */
            readonly access_token: string;
            /**
             * @description Always bearer, in lower case.
             * @enum {string}
             */
            readonly token_type: "bearer";
            /** @description Lifetime of the token in seconds. */
            readonly expires_in: number;
        };
        /** @description Why no token was issued. */
        readonly TokenError: {
            /** @description A code of RFC 6749 section 5.2. Which code goes with which error is inferred. */
            readonly error: string;
            /** @description The same in words; the words are inferred. */
            readonly error_description?: string;
        };
        /** @description A claim status inquiry, the JSON form of a 276 (005010X212). Every scalar is a string, and member names are case-sensitive. */
        readonly ClaimStatusRequest: {
            /** @description Nine digits, unsigned. The vendor says ST02 in one place and ISA13 in another. */
            readonly controlNumber: string;
            /** @description Name of the payer (2100A NM103). Refusing an empty one is inferred. */
            readonly tradingPartnerName?: string;
            /** @description Payer id from the payer list (2100A NM109). Required by the JSON to EDI page; the OpenAPI does not say so. */
            readonly tradingPartnerServiceId: string;
            /** @description Billing and service provider. The billing provider is required; a missing service provider is derived from it. */
            readonly providers: readonly components["schemas"]["Provider"][];
            /** @description The subscriber (2000D). */
            readonly subscriber: components["schemas"]["Subscriber"];
            /** @description The patient, if not the subscriber (2000E). */
            readonly dependent?: components["schemas"]["Dependent"];
            /** @description The claim (2200D, or 2200E for a dependent). */
            readonly encounter?: components["schemas"]["Encounter"];
            /** @description A service line that narrows the search (2210); an object, not an array. */
            readonly serviceLineInformation?: components["schemas"]["ServiceLineInformation"];
        };
        /** @description A provider of the request. A billing provider needs an etin or a taxId; a name is not required (both observed on the sandbox of the vendor in August 2026). */
        readonly Provider: {
            /**
             * @description The role of the provider: 2100B (NM101 41) or 2100C (NM101 1P).
             * @enum {string}
             */
            readonly providerType: "BillingProvider" | "ServiceProvider";
            /** @description Name of an organization (NM103). */
            readonly organizationName?: string;
            /** @description Last name of a person (NM103). */
            readonly lastName?: string;
            /** @description First name of a person (NM104). */
            readonly firstName?: string;
            /** @description National provider identifier (NM108 XX). */
            readonly npi?: string;
            /** @description Service provider number (NM108 SV). */
            readonly spn?: string;
            /** @description Federal taxpayer number (NM108 FI). */
            readonly tin?: string;
            /** @description Taxpayer number of the billing provider (2100B NM109). */
            readonly taxId?: string;
            /** @description Electronic transmitter number of the billing provider (2100B NM109). */
            readonly etin?: string;
        };
        /** @description The subscriber. */
        readonly Subscriber: {
            /** @description Member id (NM108 MI). */
            readonly memberId: string;
            /** @description First name (2100D NM104). */
            readonly firstName: string;
            /** @description Last name (2100D NM103). */
            readonly lastName: string;
            /**
             * @description Gender (DMG03); U is omitted in an X12 inquiry.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only. */
            readonly dateOfBirth?: string;
            /** @description Group or policy number (REF 6P). */
            readonly groupNumber?: string;
        };
        /** @description A patient covered by the subscriber's policy, without a member id of its own. */
        readonly Dependent: {
            /** @description First name (2100E NM104). */
            readonly firstName: string;
            /** @description Last name (2100E NM103). */
            readonly lastName: string;
            /**
             * @description Gender (DMG03); U is omitted in an X12 inquiry.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only. */
            readonly dateOfBirth?: string;
            /** @description Group or policy number (REF 6P). */
            readonly groupNumber?: string;
        };
        /** @description Nothing is required here. */
        readonly Encounter: {
            /** @description First day of service, yyyyMMdd (DTP 472). */
            readonly beginningDateOfService?: string;
            /** @description Last day of service, yyyyMMdd (DTP 472). */
            readonly endDateOfService?: string;
            /** @description Trace of the inquiry (TRN02), echoed in the response. */
            readonly trackingNumber?: string;
            /** @description The payer's claim control number (REF 1K). */
            readonly tradingPartnerClaimNumber?: string;
            /** @description Application or location number (REF LU). */
            readonly locationIdentifier?: string;
            /** @description Type of bill (REF BLT), for example 111. */
            readonly billingType?: string;
            /** @description The provider's number of the claim (REF EJ). */
            readonly patientAccountNumber?: string;
            /** @description Prescription number (REF XZ). */
            readonly pharmacyPrescriptionNumber?: string;
            /** @description The clearinghouse's number of the claim (REF D9). */
            readonly clearingHouseClaimNumber?: string;
            /** @description Total charge (AMT T3). */
            readonly submittedAmount?: string;
        };
        /** @description The vendor requires nothing here; X12 needs qualifier, procedure, charge, units and date once a line is sent. */
        readonly ServiceLineInformation: {
            /**
             * @description The code list of the procedure (SVC01-1).
             * @enum {string}
             */
            readonly productOrServiceIDQualifier?: "AD" | "ER" | "HC" | "HP" | "IV" | "N4" | "NU" | "WK";
            /** @description Procedure (SVC01-2). Refusing an empty one is inferred. */
            readonly procedureCode?: string;
            /** @description Modifiers (SVC01-3 to -6), at most four. */
            readonly procedureModifiers?: readonly string[];
            /** @description Charge (SVC02). Refusing an empty one is inferred. */
            readonly lineItemChargeAmount?: string;
            /** @description Revenue code (SVC04). Refusing an empty one is inferred. */
            readonly revenueCode?: string;
            /** @description Units (SVC07). Refusing an empty one is inferred. */
            readonly unitsOfServiceCount?: string;
            /** @description The provider's number of the line (REF FJ). Refusing an empty one is inferred. */
            readonly lineItemControlNumber?: string;
            /** @description Day of service, or the first of several, yyyyMMdd (DTP 472). */
            readonly serviceLineDate?: string;
            /** @description Last day of service, yyyyMMdd (DTP 472). */
            readonly serviceLineEndDate?: string;
        };
        /** @description A 276 as it is sent to the payer. The vendor marks no member as required; without x12 there is nothing to send. */
        readonly RawX12Request: {
            /** @description A complete interchange, ISA to IEA, with one 276. ISA16 is a colon. */
            readonly x12: string;
        };
        /** @description A 276 and the requested extensions. */
        readonly RawX12EnhancedRequest: {
            /** @description A complete interchange, ISA to IEA, with one 276. ISA16 is a colon. */
            readonly x12: string;
            /** @description The requested extensions. */
            readonly extensions?: components["schemas"]["ExtensionsAsked"];
        };
        /** @description The requested extensions. */
        readonly ExtensionsAsked: {
            /** @description One entry for each kind of data. */
            readonly extensions?: readonly components["schemas"]["ExtensionAsked"][];
        };
        /** @description One kind of data. The vendor lists only CLAIM_STATUS; another value does not make the body invalid but gets statusCode 5. */
        readonly ExtensionAsked: {
            /** @description CLAIM_STATUS: claim, check and coordination of benefits. */
            readonly type: string;
        };
        /** @description The response in X12, and the result of the extensions. */
        readonly RawX12EnhancedResponse: {
            /** @description The complete 277, or the 999 that rejects the 276. */
            readonly x12: string;
            /** @description The result of the extensions. */
            readonly extensions?: components["schemas"]["ExtensionsAnswered"];
        };
        /** @description The result of the extensions. Which code goes with which case is inferred from their wording. */
        readonly ExtensionsAnswered: {
            /**
             * @description Success, Not Authorized, Internal Error, Extension Not Applicable, Extension Not Available At This time, Invalid Request Extension Type.
             * @enum {string}
             */
            readonly statusCode: "0" | "1" | "2" | "3" | "4" | "5";
            /** @description The code in words. */
            readonly statusDescription: string;
            /** @description One entry for each kind of data. */
            readonly extensions?: readonly components["schemas"]["ExtensionAnswered"][];
        };
        /** @description One requested kind of data. */
        readonly ExtensionAnswered: {
            /**
             * @description CLAIM_STATUS: claim, check and coordination of benefits.
             * @enum {string}
             */
            readonly type: "CLAIM_STATUS";
        };
        /** @description The payer's response, the JSON form of a 277 (005010X212). The vendor requires no member; absent data is an absent member. */
        readonly ClaimStatusResponse: {
            /** @description Echo of the request, or of ST02 of a 276. */
            readonly controlNumber?: string;
            /** @description Echo of the request. */
            readonly tradingPartnerServiceId?: string;
            /** @description The payer (2100A). */
            readonly payer?: components["schemas"]["Payer"];
            /** @description Billing and service provider (2100B, 2100C). */
            readonly providers?: readonly components["schemas"]["StatusProvider"][];
            /** @description The subscriber (2100D). */
            readonly subscriber?: components["schemas"]["StatusSubscriber"];
            /** @description The patient, if not the subscriber (2100E). */
            readonly dependent?: components["schemas"]["StatusDependent"];
            /** @description One entry for each claim found (2200D, 2200E); not finding a claim is an entry as well. */
            readonly claims?: readonly components["schemas"]["Claim"][];
            /** @description Interchange control number of the 277 or 999 (ISA13), nine digits. */
            readonly reassociationKey?: string;
            /** @description The errors of the request. */
            readonly errorResponse?: components["schemas"]["ErrorResponse"];
            /** @description Outcome of the exchange, not of a claim. Value seen: success; ERROR with a 999 is inferred. */
            readonly status?: string;
            /** @description Code of the 999 (IK501). */
            readonly transactionSetAcknowledgement?: string;
            /** @description Code of the 999 (IK502). */
            readonly implementationTransactionSetSyntaxError?: string;
            /** @description The complete 277, or the 999 that rejects the 276; only in the raw X12 operation. */
            readonly x12?: string;
            /** @description Data about the exchange. */
            readonly meta?: components["schemas"]["Meta"];
        };
        /** @description The payer. */
        readonly Payer: {
            /** @description Name of the payer (NM103). */
            readonly organizationName?: string;
            /** @description Payer id (NM108 PI). */
            readonly payerIdentification?: string;
            /** @description Plan id of CMS (NM108 XV). */
            readonly centersForMedicareAndMedicaidServicePlanId?: string;
            /** @description The payer's contact (PER). */
            readonly contactInformation?: components["schemas"]["ContactInformation"];
        };
        /** @description The payer's contact. */
        readonly ContactInformation: {
            /** @description Name (PER02). */
            readonly name?: string;
            /** @description Qualifier ED; the capital C is the vendor's. */
            readonly electronicDataInterChangeAccessNumber?: string;
            /** @description Qualifier EM. */
            readonly email?: string;
            /** @description Qualifier FX. */
            readonly fax?: string;
            /** @description Qualifier TE. */
            readonly phone?: string;
            /** @description Qualifier EX. */
            readonly phoneExtension?: string;
        };
        /** @description A provider in the response. */
        readonly StatusProvider: {
            /**
             * @description The role of the provider: 2100B (NM101 41) or 2100C (NM101 1P).
             * @enum {string}
             */
            readonly providerType?: "BillingProvider" | "ServiceProvider";
            /** @description Name of an organization (NM103). */
            readonly organizationName?: string;
            /** @description Last name of a person (NM103). */
            readonly lastName?: string;
            /** @description First name of a person (NM104). */
            readonly firstName?: string;
            /** @description National provider identifier (NM108 XX). */
            readonly npi?: string;
            /** @description Service provider number (NM108 SV). */
            readonly spn?: string;
            /** @description Federal taxpayer number (NM108 FI). */
            readonly tin?: string;
            /** @description Taxpayer number of the billing provider (2100B NM109). */
            readonly taxId?: string;
            /** @description Electronic transmitter number of the billing provider (2100B NM109). */
            readonly etin?: string;
        };
        /** @description The subscriber in the response. */
        readonly StatusSubscriber: {
            /** @description Member id (NM108 MI). */
            readonly memberId?: string;
            /** @description First name (2100D NM104). */
            readonly firstName?: string;
            /** @description Last name (2100D NM103). */
            readonly lastName?: string;
            /**
             * @description Gender (DMG03); U is omitted in an X12 inquiry.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only. */
            readonly dateOfBirth?: string;
            /** @description Group or policy number (REF 6P). */
            readonly groupNumber?: string;
        };
        /** @description The patient in the response. */
        readonly StatusDependent: {
            /** @description First name (2100E NM104). */
            readonly firstName?: string;
            /** @description Last name (2100E NM103). */
            readonly lastName?: string;
            /**
             * @description Gender (DMG03); U is omitted in an X12 inquiry.
             * @enum {string}
             */
            readonly gender?: "M" | "F" | "U";
            /** @description Date of birth, yyyyMMdd (DMG02). The vendor's contract gives the format in prose only. */
            readonly dateOfBirth?: string;
            /** @description Group or policy number (REF 6P). */
            readonly groupNumber?: string;
        };
        /** @description One claim. */
        readonly Claim: {
            /** @description The status of the claim. */
            readonly claimStatus?: components["schemas"]["ClaimStatus"];
            /** @description Its service lines (2220). */
            readonly serviceDetails?: readonly components["schemas"]["ServiceDetail"][];
        };
        /** @description The status of a claim. The formats of dates and amounts are those of the published examples. */
        readonly ClaimStatus: {
            /** @description Claim status category code, list 507 (STC01-1). */
            readonly statusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly statusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC01-2). */
            readonly statusCode?: string;
            /** @description What the status code means. */
            readonly statusCodeValue?: string;
            /** @description The entity that the status code refers to (STC01-3); absent if the payer names none. */
            readonly entityCode?: string;
            /** @description What the entity code means. */
            readonly entity?: string;
            /** @description Claim status category code, list 507 (STC10-1). Added by Optum in July 2026. */
            readonly secondaryStatusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly secondaryStatusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC10-2). Added by Optum in July 2026. */
            readonly secondaryStatusCode?: string;
            /** @description What the status code means. */
            readonly secondaryStatusCodeValue?: string;
            /** @description The entity that the status code refers to (STC10-3); absent if the payer names none. */
            readonly secondaryEntityCode?: string;
            /** @description What the entity code means. */
            readonly secondaryEntity?: string;
            /** @description Claim status category code, list 507 (STC11-1). Added by Optum in July 2026. */
            readonly tertiaryStatusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly tertiaryStatusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC11-2). Added by Optum in July 2026. */
            readonly tertiaryStatusCode?: string;
            /** @description What the status code means. */
            readonly tertiaryStatusCodeValue?: string;
            /** @description The entity that the status code refers to (STC11-3); absent if the payer names none. */
            readonly tertiaryEntityCode?: string;
            /** @description What the entity code means. */
            readonly tertiaryEntity?: string;
            /** @description Effective date of the status, yyyyMMdd (STC02). */
            readonly effectiveDate?: string;
            /** @description Total charge (STC04), as the payer knows it. */
            readonly submittedAmount?: string;
            /** @description Amount paid (STC05). */
            readonly amountPaid?: string;
            /** @description Date of adjudication, yyyyMMdd (STC06). */
            readonly paidDate?: string;
            /** @description Date of the remittance, yyyyMMdd (STC08). */
            readonly checkIssueDate?: string;
            /** @description Check or transfer number (STC09). */
            readonly checkNumber?: string;
            /** @description Trace of the inquiry (TRN02); a UUID when the request has none. */
            readonly trackingNumber?: string;
            /** @description Day of service, or first and last with a hyphen (DTP 472). */
            readonly claimServiceDate?: string;
            /** @description The payer's claim control number (REF 1K). */
            readonly tradingPartnerClaimNumber?: string;
            /** @description The provider's number of the claim (REF EJ). */
            readonly patientAccountNumber?: string;
            /** @description The clearinghouse's number of the claim (REF D9). */
            readonly clearingHouseClaimNumber?: string;
        };
        /** @description One service line of a claim. */
        readonly ServiceDetail: {
            /** @description The service. */
            readonly service?: components["schemas"]["Service"];
            /** @description The status of the line. */
            readonly status?: readonly components["schemas"]["LineStatus"][];
        };
        /** @description The service. Modifiers, control number and date of the line have no member. */
        readonly Service: {
            /**
             * @description The code list of the procedure (SVC01-1).
             * @enum {string}
             */
            readonly serviceIdQualifierCode?: "AD" | "ER" | "HC" | "HP" | "IV" | "N4" | "NU" | "WK";
            /** @description The meaning of the code. */
            readonly serviceIdQualifier?: string;
            /** @description Procedure (SVC01-2). */
            readonly procedureId?: string;
            /** @description Charge (SVC02). */
            readonly submittedAmount?: string;
            /** @description Amount paid (SVC03). */
            readonly amountPaid?: string;
            /** @description Revenue code (SVC04). */
            readonly revenueCode?: string;
            /** @description Units (SVC07). */
            readonly submittedUnits?: string;
        };
        /** @description The status of a service line (2220 STC). */
        readonly LineStatus: {
            /** @description Claim status category code, list 507 (STC01-1). */
            readonly statusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly statusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC01-2). */
            readonly statusCode?: string;
            /** @description What the status code means. */
            readonly statusCodeValue?: string;
            /** @description The entity that the status code refers to (STC01-3); absent if the payer names none. */
            readonly entityCode?: string;
            /** @description What the entity code means. */
            readonly entity?: string;
            /** @description Claim status category code, list 507 (STC10-1). Added by Optum in July 2026. */
            readonly secondaryStatusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly secondaryStatusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC10-2). Added by Optum in July 2026. */
            readonly secondaryStatusCode?: string;
            /** @description What the status code means. */
            readonly secondaryStatusCodeValue?: string;
            /** @description The entity that the status code refers to (STC10-3); absent if the payer names none. */
            readonly secondaryEntityCode?: string;
            /** @description What the entity code means. */
            readonly secondaryEntity?: string;
            /** @description Claim status category code, list 507 (STC11-1). Added by Optum in July 2026. */
            readonly tertiaryStatusCategoryCode?: string;
            /** @description What the category code means; no spaces around the dash. */
            readonly tertiaryStatusCategoryCodeValue?: string;
            /** @description Claim status code, list 508 (STC11-2). Added by Optum in July 2026. */
            readonly tertiaryStatusCode?: string;
            /** @description What the status code means. */
            readonly tertiaryStatusCodeValue?: string;
            /** @description The entity that the status code refers to (STC11-3); absent if the payer names none. */
            readonly tertiaryEntityCode?: string;
            /** @description What the entity code means. */
            readonly tertiaryEntity?: string;
            /** @description Effective date of the status, yyyyMMdd (STC02). */
            readonly effectiveDate?: string;
        };
        /** @description Data about the exchange; part of every response. */
        readonly Meta: {
            /** @description Submitter of the request. */
            readonly submitterId?: string;
            /** @description Sender of the request. */
            readonly senderId?: string;
            /** @description Biller of the request. */
            readonly billerId?: string;
            /** @description Unique for each request; quote it in a support ticket. */
            readonly traceId?: string;
            /**
             * @description The environment. The vendor writes prod in one place; production was seen.
             * @enum {string}
             */
            readonly applicationMode?: "production" | "prod" | "sandbox";
            /** @description Trace sent to the payer (BHT03). Named by a page, absent from the OpenAPI. */
            readonly outboundTraceId?: string;
        };
        /** @description The errors of the request. */
        readonly ErrorResponse: {
            /** @description For example INVALIDMISSINGINPUTDATA. */
            readonly code?: string;
            /** @description The same in words. */
            readonly description?: string;
            /** @description The failed exchange. */
            readonly transactionIdentifier?: components["schemas"]["TransactionIdentifier"];
            /** @description The errors. */
            readonly errors?: readonly components["schemas"]["ErrorDetail"][];
        };
        /** @description The failed exchange. */
        readonly TransactionIdentifier: {
            /** @description Number of the originator. */
            readonly customerTransactionId?: string;
            /** @description Number of the exchange. */
            readonly transactionId?: string;
        };
        /** @description An error of the request. */
        readonly ErrorDetail: {
            /** @description The invalid member. */
            readonly field?: string;
            /** @description Its value. */
            readonly value?: string;
            /** @description For example INVALID_VALUE. */
            readonly code?: string;
            /** @description The fault in words. */
            readonly description?: string;
            /** @description Path of the member, similar to JSONPath. */
            readonly location?: string;
            /** @description What to do about it. */
            readonly followupAction?: string;
        };
        /** @description A refused request. Having the errors in both places is inferred: the OpenAPI declares errorResponse, clients of the platform read the list at the top. */
        readonly ValidationError: {
            /** @description Echo of the request. */
            readonly controlNumber?: string;
            /** @description Echo of the request. */
            readonly tradingPartnerServiceId?: string;
            /** @description The errors, as the OpenAPI declares them. */
            readonly errorResponse: components["schemas"]["ErrorResponse"];
            /** @description The same errors, where older clients of the platform read them. */
            readonly errors: readonly components["schemas"]["ErrorDetail"][];
            /** @description Data about the exchange. */
            readonly meta: components["schemas"]["Meta"];
        };
        /** @description A refusal by the gateway. */
        readonly GatewayError: {
            /** @description Code of the refusal. */
            readonly error: string;
            /** @description The same in words. */
            readonly error_description: string;
            /** @description Unique for each request; absent when there was no token. */
            readonly traceId?: string;
        };
        /** @description The state of the API. */
        readonly HealthCheck: {
            /**
             * @description The guide has OK, which was also recorded on a sibling API; the OpenAPI has UP as an example.
             * @enum {string}
             */
            readonly status: "OK" | "UP";
            /** @description The active version; v2 was recorded on a sibling API, the OpenAPI has V2 as an example. */
            readonly version: string;
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
