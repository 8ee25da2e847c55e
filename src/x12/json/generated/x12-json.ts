// made by npm run generate from contracts/x12-json.schema.json
import type { SchemaFacts } from '../../../text/schema-facts.ts'

/** X12 claim status as JSON: what `payerbox x12 decode` prints and `payerbox x12 encode` reads. A file with one 276, 277 or 277CA has `envelopes` and the list of its kind; any other file has `interchanges`. Dates are CCYYMMDD; amounts are decimal text. */
export interface X12Json {
  /** Kind of transaction set: 276 with inquiries, 277 with responses, 277CA with claimAcknowledgments. */
  readonly transaction?: '276' | '277' | '277CA'
  /** Envelope of the transaction set: one. Missing values have defaults. */
  readonly envelopes?: readonly EnvelopeJson[]
  /** Inquiries of a 276. */
  readonly inquiries?: readonly InquiryJson[]
  /** Responses of a 277. */
  readonly responses?: readonly ResponseJson[]
  /** Information sources of a 277CA, with their claims. */
  readonly claimAcknowledgments?: readonly AcknowledgmentSourceJson[]
  /** The segments of the set between ST and SE as they were read. Printed if they differ from what the data alone would give; written if they contain the data. */
  readonly segments?: readonly (readonly [string, ...string[]])[]
  /** Interchanges of the file. */
  readonly interchanges?: readonly [InterchangeJson, ...InterchangeJson[]]
}

/** Sender, receiver, time and control numbers: ISA, GS, ST and BHT. */
export interface EnvelopeJson {
  /** ISA05. */
  readonly senderQualifier?: string
  /** ISA06, without padding. */
  readonly senderId?: string
  /** ISA07. */
  readonly receiverQualifier?: string
  /** ISA08, without padding. */
  readonly receiverId?: string
  /** GS02. */
  readonly applicationSender?: string
  /** GS03. */
  readonly applicationReceiver?: string
  /** ISA13: nine digits. */
  readonly controlNumber?: string
  /** GS06. */
  readonly groupControlNumber?: string
  /** ST02. */
  readonly setControlNumber?: string
  /** BHT03. */
  readonly reference?: string
  /** GS04, GS05, and unless stated otherwise ISA09, ISA10, BHT04, BHT05. */
  readonly at?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** ISA15: P for production, T for test, I for information. */
  readonly usage?: 'P' | 'T' | 'I'
  /** Delimiters of the interchange. */
  readonly delimiters?: {
    /** Between elements. */
    readonly element: string
    /** Between repetitions. */
    readonly repetition: string
    /** Between components. */
    readonly component: string
    /** After each segment. */
    readonly segment: string
  }
  /** ISA09, ISA10, if they differ from `at`. */
  readonly interchangeAt?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** BHT04, BHT05, if they differ from `at`. */
  readonly setAt?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** ISA01. Default: 00. */
  readonly authorizationQualifier?: string
  /** ISA02, without padding. */
  readonly authorization?: string
  /** ISA03. Default: 00. */
  readonly securityQualifier?: string
  /** ISA04, without padding. */
  readonly security?: string
  /** ISA14. Default: 0. */
  readonly acknowledgmentRequested?: string
  /** IEA01, if it is not written as usual. */
  readonly groupCount?: string
  /** GE01, if it is not written as usual. */
  readonly setCount?: string
  /** SE01, if it is not written as usual. */
  readonly segmentCount?: string
}

/** Inquiry about one subscriber. */
export interface InquiryJson {
  /** BHT03: number of the transaction at the submitter. */
  readonly reference?: string
  /** Loop 2100A: the payer. */
  readonly payer: {
    /** NM109. */
    readonly id: string
    /** NM103. */
    readonly name?: string
    /** NM108. Default: PI. */
    readonly idQualifier?: string
  }
  /** Loop 2100B: the information receiver. */
  readonly receiver: ProviderJson
  /** Loop 2100C: the service provider. Default: the receiver. */
  readonly serviceProvider?: ProviderJson
  /** Loop 2100D: the subscriber. */
  readonly subscriber: {
    /** NM104. */
    readonly firstName: string
    /** NM103. */
    readonly lastName: string
    /** NM105. */
    readonly middleName?: string
    /** NM107. */
    readonly suffix?: string
    /** NM109. */
    readonly memberId: string
    /** NM108. Default: MI. */
    readonly memberIdQualifier?: string
    /** The subscriber is an organization: NM102 is 2, and lastName is its name. */
    readonly organization?: true
    /** DMG02, CCYYMMDD. */
    readonly dateOfBirth?: string
    /** DMG03. */
    readonly gender?: string
    /** REF*6P of the claim loop. */
    readonly groupNumber?: string
  }
  /** Loop 2100E: the dependent, who is then the patient. */
  readonly dependent?: {
    /** NM104. */
    readonly firstName: string
    /** NM103. */
    readonly lastName: string
    /** NM105. */
    readonly middleName?: string
    /** NM107. */
    readonly suffix?: string
    /** DMG02, CCYYMMDD. */
    readonly dateOfBirth?: string
    /** DMG03. */
    readonly gender?: string
    /** REF*6P of the claim loop. */
    readonly groupNumber?: string
  }
  /** TRN02. */
  readonly trace: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*EJ. */
  readonly patientAccountNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** REF*LU. */
  readonly locationNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** AMT*T3. */
  readonly charge?: string
  /** Loop 2210: service lines. */
  readonly lines: readonly InquiryLineJson[]
}

/** Service line that narrows the search. */
export interface InquiryLineJson {
  /** SVC01-1. */
  readonly qualifier?: string
  /** SVC01-2. */
  readonly procedure?: string
  /** SVC01-3 to SVC01-6. */
  readonly modifiers?: readonly string[]
  /** SVC02. */
  readonly charge?: string
  /** SVC04. */
  readonly revenueCode?: string
  /** SVC07. */
  readonly units?: string
  /** REF*FJ. */
  readonly controlNumber?: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
}

/** Response about one patient, or one that ends at the receiver or the provider. */
export type ResponseJson = PatientResponseJson | LevelResponseJson

/** Response about one patient. */
export interface PatientResponseJson {
  /** Loop 2100A: the payer. */
  readonly payer: PayerJson
  /** Loop 2100B: the receiver. */
  readonly receiver: ProviderJson
  /** Loop 2200B. */
  readonly receiverStatus?: LevelStatusJson
  /** Loop 2100C: the service provider. */
  readonly serviceProvider: ProviderJson
  /** Loop 2200C. */
  readonly providerStatus?: LevelStatusJson
  /** Loop 2100D: the subscriber. */
  readonly subscriber: {
    /** NM104. */
    readonly firstName: string
    /** NM103. */
    readonly lastName: string
    /** NM105. */
    readonly middleName?: string
    /** NM107. */
    readonly suffix?: string
    /** NM109. */
    readonly memberId: string
    /** NM108. Default: MI. */
    readonly memberIdQualifier?: string
    /** The subscriber is an organization: NM102 is 2, and lastName is its name. */
    readonly organization?: true
  }
  /** Loop 2100E: the dependent. */
  readonly dependent?: {
    /** NM104. */
    readonly firstName: string
    /** NM103. */
    readonly lastName: string
    /** NM105. */
    readonly middleName?: string
    /** NM107. */
    readonly suffix?: string
  }
  /** Loop 2200D or 2200E: one entry for each claim, in the order of the payer. */
  readonly claims: readonly [ResponseClaimJson, ...ResponseClaimJson[]]
  /** Warnings of the clearinghouse; not in the 277. */
  readonly warnings: readonly ({
    /** Code of the warning. */
    readonly code: string
    /** Warning as a sentence. */
    readonly description: string
  })[]
}

/** Response that ends at the receiver or the provider. */
export interface LevelResponseJson {
  /** Loop 2100A: the payer. */
  readonly payer: PayerJson
  /** Loop 2100B: the receiver. */
  readonly receiver: ProviderJson
  /** Loop 2200B. */
  readonly receiverStatus?: LevelStatusJson
  /** Loop 2100C: the service provider. */
  readonly serviceProvider?: ProviderJson
  /** Loop 2200C. */
  readonly providerStatus?: LevelStatusJson
}

/** Loop 2100A: the payer. */
export interface PayerJson {
  /** NM109. */
  readonly id: string
  /** NM103. */
  readonly name: string
  /** NM108. Default: PI. */
  readonly idQualifier?: string
  /** PER: contact at the payer. */
  readonly contact?: {
    /** PER02. */
    readonly name?: string
    /** One to three numbers. */
    readonly numbers: readonly ({
      /** TE telephone, EX extension, FX fax, EM e-mail, ED electronic data interchange. */
      readonly qualifier: string
      /** The number. */
      readonly number: string
    })[]
  }
}

/** Provider. */
export interface ProviderJson {
  /** NM103 of an organization. */
  readonly organizationName?: string
  /** NM103 of a person. */
  readonly lastName?: string
  /** NM104. */
  readonly firstName?: string
  /** NM105. */
  readonly middleName?: string
  /** NM107. */
  readonly suffix?: string
  /** National Provider Identifier. */
  readonly npi?: string
  /** Tax id. */
  readonly taxId?: string
  /** Taxpayer identification number. */
  readonly tin?: string
  /** Electronic transmitter identification number. */
  readonly etin?: string
  /** Service provider number. */
  readonly spn?: string
}

/** Status of a level: loop 2200B or 2200C. */
export interface LevelStatusJson {
  /** TRN02. */
  readonly trace: string
  /** STC segments. */
  readonly information: readonly [StatusInformationJson, ...StatusInformationJson[]]
}

/** Status composite. */
export interface StatusJson {
  /** Claim status category code (X12 code source 507). */
  readonly category: string
  /** Claim status code (X12 code source 508). */
  readonly status: string
  /** Entity code. */
  readonly entity?: string
  /** Code list of the status if it is not 508: RX. */
  readonly codeList?: string
}

/** STC segment. */
export interface StatusInformationJson {
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02, CCYYMMDD. */
  readonly effectiveDate: string
  /** STC03; read, never written. */
  readonly actionCode?: string
  /** STC12; read, never written. */
  readonly message?: string
}

/** STC segment of a claim. */
export interface ClaimStatusInformationJson {
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02, CCYYMMDD. */
  readonly effectiveDate: string
  /** STC03; read, never written. */
  readonly actionCode?: string
  /** STC12; read, never written. */
  readonly message?: string
  /** STC04. */
  readonly charge?: string
  /** STC05. */
  readonly paid?: string
  /** STC06. */
  readonly finalizedDate?: string
  /** STC08. */
  readonly remittanceDate?: string
  /** STC09. */
  readonly remittanceNumber?: string
}

/** Claim with its first STC segment. */
export interface ResponseClaimJson {
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02, CCYYMMDD. */
  readonly effectiveDate: string
  /** STC03; read, never written. */
  readonly actionCode?: string
  /** STC12; read, never written. */
  readonly message?: string
  /** STC04. */
  readonly charge?: string
  /** STC05. */
  readonly paid?: string
  /** STC06. */
  readonly finalizedDate?: string
  /** STC08. */
  readonly remittanceDate?: string
  /** STC09. */
  readonly remittanceNumber?: string
  /** TRN02: trace of the inquiry. */
  readonly trace: string
  /** Further STC segments. */
  readonly furtherInformation?: readonly ClaimStatusInformationJson[]
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** REF*EJ. */
  readonly patientAccountNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  /** REF*VV. */
  readonly voucherNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
  /** Loop 2220: service lines. */
  readonly lines: readonly ResponseLineJson[]
}

/** Service line with its first STC segment. */
export interface ResponseLineJson {
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02, CCYYMMDD. */
  readonly effectiveDate: string
  /** STC03; read, never written. */
  readonly actionCode?: string
  /** STC12; read, never written. */
  readonly message?: string
  /** SVC01-1. */
  readonly qualifier: string
  /** SVC01-2. */
  readonly procedure: string
  /** SVC01-3 to SVC01-6. */
  readonly modifiers?: readonly string[]
  /** SVC02. */
  readonly charge: string
  /** SVC03. */
  readonly paid?: string
  /** SVC04. */
  readonly revenueCode?: string
  /** SVC07. */
  readonly units: string
  /** Further STC segments. */
  readonly furtherInformation?: readonly StatusInformationJson[]
  /** REF*FJ. */
  readonly controlNumber?: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
}

/** Interchange: ISA to IEA. */
export interface InterchangeJson {
  /** ISA05. */
  readonly senderQualifier?: string
  /** ISA06, without padding. */
  readonly senderId?: string
  /** ISA07. */
  readonly receiverQualifier?: string
  /** ISA08, without padding. */
  readonly receiverId?: string
  /** ISA13: nine digits. */
  readonly controlNumber?: string
  /** ISA09, ISA10: date CCYYMMDD and time HHMM. */
  readonly at?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** ISA15: P for production, T for test, I for information. */
  readonly usage?: 'P' | 'T' | 'I'
  /** Delimiters of the interchange. */
  readonly delimiters?: {
    /** Between elements. */
    readonly element: string
    /** Between repetitions. */
    readonly repetition: string
    /** Between components. */
    readonly component: string
    /** After each segment. */
    readonly segment: string
  }
  /** ISA01. Default: 00. */
  readonly authorizationQualifier?: string
  /** ISA02, without padding. */
  readonly authorization?: string
  /** ISA03. Default: 00. */
  readonly securityQualifier?: string
  /** ISA04, without padding. */
  readonly security?: string
  /** ISA14. Default: 0. */
  readonly acknowledgmentRequested?: string
  /** IEA01, if it is not written as usual. */
  readonly groupCount?: string
  /** TA1 segments. */
  readonly acknowledgments?: readonly (readonly [string, ...string[]])[]
  /** Functional groups. */
  readonly groups?: readonly GroupJson[]
}

/** Functional group: GS to GE. */
export interface GroupJson {
  /** GS02. */
  readonly applicationSender?: string
  /** GS03. */
  readonly applicationReceiver?: string
  /** GS06. */
  readonly groupControlNumber?: string
  /** GS04, GS05: date CCYYMMDD and time HHMM to HHMMSSDD. */
  readonly at?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** GE01, if it is not written as usual. */
  readonly setCount?: string
  /** Transaction sets; of one kind in a group. */
  readonly sets: readonly [SetJson, ...SetJson[]]
}

/** Transaction set: ST to SE. A 999 has only segments. */
export interface SetJson {
  /** Kind of transaction set. */
  readonly transaction: '276' | '277' | '277CA' | '999'
  /** ST02. */
  readonly setControlNumber?: string
  /** BHT03. */
  readonly reference?: string
  /** BHT04, BHT05. Default: those of the group. */
  readonly at?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM to HHMMSSDD. */
    readonly time: string
  }
  /** SE01, if it is not written as usual. */
  readonly segmentCount?: string
  /** Inquiries of a 276. */
  readonly inquiries?: readonly InquiryJson[]
  /** Responses of a 277. */
  readonly responses?: readonly ResponseJson[]
  /** Information sources of a 277CA, with their claims. */
  readonly claimAcknowledgments?: readonly AcknowledgmentSourceJson[]
  /** The segments of the set between ST and SE as they were read. Printed if they differ from what the data alone would give; written if they contain the data. */
  readonly segments?: readonly (readonly [string, ...string[]])[]
}

/** Name and identifier. */
export interface AcknowledgmentPartyJson {
  /** NM103. */
  readonly name: string
  /** A person: NM102 is 1, and name is the last name. */
  readonly person?: true
  /** NM104. */
  readonly firstName?: string
  /** NM105. */
  readonly middleName?: string
  /** NM106. */
  readonly prefix?: string
  /** NM107. */
  readonly suffix?: string
  /** NM108. */
  readonly idQualifier: string
  /** NM109. */
  readonly id: string
}

/** Name and identifier of an information source. */
export interface AcknowledgmentSourcePartyJson {
  /** NM101: AY for a clearinghouse, PR for a payer. */
  readonly entity: string
  /** NM103. */
  readonly name: string
  /** A person: NM102 is 1, and name is the last name. */
  readonly person?: true
  /** NM104. */
  readonly firstName?: string
  /** NM105. */
  readonly middleName?: string
  /** NM106. */
  readonly prefix?: string
  /** NM107. */
  readonly suffix?: string
  /** NM108. */
  readonly idQualifier: string
  /** NM109. */
  readonly id: string
}

/** STC segment. */
export interface AcknowledgmentInformationJson {
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02. */
  readonly effectiveDate?: string
  /** STC03: WQ accepted, U rejected. */
  readonly actionCode?: string
  /** STC04. */
  readonly charge?: string
  /** STC12. */
  readonly message?: string
}

/** Information source (loop 2000A): who acknowledges the claims. */
export interface AcknowledgmentSourceJson {
  /** Loop 2100A. */
  readonly source: AcknowledgmentSourcePartyJson
  /** Loop 2200A, TRN02. */
  readonly trace: string
  /** DTP*050. */
  readonly receivedDate: string
  /** DTP*009. */
  readonly processedDate: string
  /** Loop 2000B. */
  readonly receivers: readonly AcknowledgmentReceiverJson[]
}

/** Information receiver (loop 2000B). */
export interface AcknowledgmentReceiverJson {
  /** Loop 2100B. */
  readonly receiver: AcknowledgmentPartyJson
  /** Loop 2200B. */
  readonly status: {
    /** TRN02. */
    readonly trace: string
    /** STC segments. */
    readonly information: readonly [AcknowledgmentInformationJson, ...AcknowledgmentInformationJson[]]
    /** QTY*90. */
    readonly acceptedClaims?: string
    /** QTY*AA. */
    readonly rejectedClaims?: string
    /** AMT*YU. */
    readonly acceptedAmount?: string
    /** AMT*YY. */
    readonly rejectedAmount?: string
  }
  /** Loop 2000C. */
  readonly providers: readonly AcknowledgmentProviderJson[]
}

/** Billing provider (loop 2000C). */
export interface AcknowledgmentProviderJson {
  /** Loop 2100C. */
  readonly provider: AcknowledgmentPartyJson
  /** Loop 2200C. */
  readonly status?: {
    /** TRN02. */
    readonly trace: string
    /** STC segments. */
    readonly information: readonly [AcknowledgmentInformationJson, ...AcknowledgmentInformationJson[]]
    /** REF: secondary identifiers. */
    readonly references?: readonly ({
      /** REF01. */
      readonly qualifier: string
      /** REF02. */
      readonly value: string
    })[]
    /** QTY*QA. */
    readonly acceptedClaims?: string
    /** QTY*QC. */
    readonly rejectedClaims?: string
    /** AMT*YU. */
    readonly acceptedAmount?: string
    /** AMT*YY. */
    readonly rejectedAmount?: string
  }
  /** Loop 2000D. */
  readonly patients: readonly AcknowledgmentPatientJson[]
}

/** Patient (loop 2000D). */
export interface AcknowledgmentPatientJson {
  /** Loop 2100D. */
  readonly patient: AcknowledgmentPartyJson
  /** Loop 2200D. */
  readonly claims: readonly AcknowledgedClaimJson[]
}

/** Claim that was accepted or rejected, with the data of its first STC segment. */
export interface AcknowledgedClaimJson {
  /** TRN02: the account number of the patient. */
  readonly trace: string
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02. */
  readonly effectiveDate?: string
  /** STC03: WQ accepted, U rejected. */
  readonly actionCode?: string
  /** STC04. */
  readonly charge?: string
  /** STC12. */
  readonly message?: string
  /** STC segments after the first. */
  readonly furtherInformation?: readonly AcknowledgmentInformationJson[]
  /** REF*1K. */
  readonly payerClaimNumber?: string
  /** REF*D9. */
  readonly clearinghouseClaimNumber?: string
  /** REF*BLT. */
  readonly billType?: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
  /** Loop 2220D. */
  readonly lines: readonly AcknowledgedLineJson[]
}

/** Service line, with the data of its first STC segment. */
export interface AcknowledgedLineJson {
  /** SVC01-1. */
  readonly qualifier?: string
  /** SVC01-2. */
  readonly procedure?: string
  /** SVC01-3 to SVC01-6. */
  readonly modifiers?: readonly string[]
  /** STC04. */
  readonly charge?: string
  /** SVC04. */
  readonly revenueCode?: string
  /** SVC07. */
  readonly units?: string
  /** STC01, STC10 and STC11. */
  readonly statuses: readonly [StatusJson, ...StatusJson[]]
  /** STC02. */
  readonly effectiveDate?: string
  /** STC03: WQ accepted, U rejected. */
  readonly actionCode?: string
  /** STC12. */
  readonly message?: string
  /** STC segments after the first. */
  readonly furtherInformation?: readonly AcknowledgmentInformationJson[]
  /** REF*FJ. */
  readonly controlNumber?: string
  /** REF*XZ. */
  readonly prescriptionNumber?: string
  /** DTP*472: first date of service, CCYYMMDD. */
  readonly serviceFrom?: string
  /** DTP*472: last date of service; absent for a single date. */
  readonly serviceTo?: string
}

export const x12JsonFacts: SchemaFacts = {
  root: {"members":{"transaction":{},"envelopes":{"items":{"ref":"envelope"}},"inquiries":{"items":{"ref":"inquiry"}},"responses":{"items":{"ref":"response"}},"claimAcknowledgments":{"items":{"ref":"acknowledgmentSource"}},"segments":{"items":{"ref":"segment"}},"interchanges":{"items":{"ref":"interchange"}}}},
  definitions: {
    envelope: {"members":{"senderQualifier":{},"senderId":{},"receiverQualifier":{},"receiverId":{},"applicationSender":{},"applicationReceiver":{},"controlNumber":{},"groupControlNumber":{},"setControlNumber":{},"reference":{},"at":{"members":{"date":{},"time":{}}},"usage":{},"delimiters":{"members":{"element":{},"repetition":{},"component":{},"segment":{}}},"interchangeAt":{"members":{"date":{},"time":{}}},"setAt":{"members":{"date":{},"time":{}}},"authorizationQualifier":{},"authorization":{},"securityQualifier":{},"security":{},"acknowledgmentRequested":{},"groupCount":{},"setCount":{},"segmentCount":{}}},
    inquiry: {"members":{"reference":{},"payer":{"members":{"id":{},"name":{},"idQualifier":{}}},"receiver":{"ref":"provider"},"serviceProvider":{"ref":"provider"},"subscriber":{"members":{"firstName":{},"lastName":{},"middleName":{},"suffix":{},"memberId":{},"memberIdQualifier":{},"organization":{},"dateOfBirth":{},"gender":{},"groupNumber":{}}},"dependent":{"members":{"firstName":{},"lastName":{},"middleName":{},"suffix":{},"dateOfBirth":{},"gender":{},"groupNumber":{}}},"trace":{},"serviceFrom":{},"serviceTo":{},"payerClaimNumber":{},"patientAccountNumber":{},"billType":{},"locationNumber":{},"prescriptionNumber":{},"clearinghouseClaimNumber":{},"charge":{},"lines":{"items":{"ref":"inquiryLine"}}}},
    inquiryLine: {"members":{"qualifier":{},"procedure":{},"modifiers":{"items":{}},"charge":{},"revenueCode":{},"units":{},"controlNumber":{},"serviceFrom":{},"serviceTo":{}}},
    response: {"ref":"patientResponse"},
    patientResponse: {"members":{"payer":{"ref":"payer"},"receiver":{"ref":"provider"},"receiverStatus":{"ref":"levelStatus"},"serviceProvider":{"ref":"provider"},"providerStatus":{"ref":"levelStatus"},"subscriber":{"members":{"firstName":{},"lastName":{},"middleName":{},"suffix":{},"memberId":{},"memberIdQualifier":{},"organization":{}}},"dependent":{"members":{"firstName":{},"lastName":{},"middleName":{},"suffix":{}}},"claims":{"items":{"ref":"responseClaim"}},"warnings":{"items":{"members":{"code":{},"description":{}}}}}},
    levelResponse: {"members":{"payer":{"ref":"payer"},"receiver":{"ref":"provider"},"receiverStatus":{"ref":"levelStatus"},"serviceProvider":{"ref":"provider"},"providerStatus":{"ref":"levelStatus"}}},
    payer: {"members":{"id":{},"name":{},"idQualifier":{},"contact":{"members":{"name":{},"numbers":{"items":{"members":{"qualifier":{},"number":{}}}}}}}},
    provider: {"members":{"organizationName":{},"lastName":{},"firstName":{},"middleName":{},"suffix":{},"npi":{},"taxId":{},"tin":{},"etin":{},"spn":{}}},
    levelStatus: {"members":{"trace":{},"information":{"items":{"ref":"statusInformation"}}}},
    status: {"members":{"category":{},"status":{},"entity":{},"codeList":{}}},
    statusInformation: {"members":{"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"message":{}}},
    claimStatusInformation: {"members":{"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"message":{},"charge":{},"paid":{},"finalizedDate":{},"remittanceDate":{},"remittanceNumber":{}}},
    responseClaim: {"members":{"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"message":{},"charge":{},"paid":{},"finalizedDate":{},"remittanceDate":{},"remittanceNumber":{},"trace":{},"furtherInformation":{"items":{"ref":"claimStatusInformation"}},"payerClaimNumber":{},"billType":{},"patientAccountNumber":{},"prescriptionNumber":{},"voucherNumber":{},"clearinghouseClaimNumber":{},"serviceFrom":{},"serviceTo":{},"lines":{"items":{"ref":"responseLine"}}}},
    responseLine: {"members":{"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"message":{},"qualifier":{},"procedure":{},"modifiers":{"items":{}},"charge":{},"paid":{},"revenueCode":{},"units":{},"furtherInformation":{"items":{"ref":"statusInformation"}},"controlNumber":{},"serviceFrom":{},"serviceTo":{}}},
    interchange: {"members":{"senderQualifier":{},"senderId":{},"receiverQualifier":{},"receiverId":{},"controlNumber":{},"at":{"members":{"date":{},"time":{}}},"usage":{},"delimiters":{"members":{"element":{},"repetition":{},"component":{},"segment":{}}},"authorizationQualifier":{},"authorization":{},"securityQualifier":{},"security":{},"acknowledgmentRequested":{},"groupCount":{},"acknowledgments":{"items":{"ref":"segment"}},"groups":{"items":{"ref":"group"}}}},
    group: {"members":{"applicationSender":{},"applicationReceiver":{},"groupControlNumber":{},"at":{"members":{"date":{},"time":{}}},"setCount":{},"sets":{"items":{"ref":"set"}}}},
    set: {"members":{"transaction":{},"setControlNumber":{},"reference":{},"at":{"members":{"date":{},"time":{}}},"segmentCount":{},"inquiries":{"items":{"ref":"inquiry"}},"responses":{"items":{"ref":"response"}},"claimAcknowledgments":{"items":{"ref":"acknowledgmentSource"}},"segments":{"items":{"ref":"segment"}}}},
    segment: {"items":{}},
    acknowledgmentParty: {"members":{"name":{},"person":{},"firstName":{},"middleName":{},"prefix":{},"suffix":{},"idQualifier":{},"id":{}}},
    acknowledgmentSourceParty: {"members":{"entity":{},"name":{},"person":{},"firstName":{},"middleName":{},"prefix":{},"suffix":{},"idQualifier":{},"id":{}}},
    acknowledgmentInformation: {"members":{"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"charge":{},"message":{}}},
    acknowledgmentSource: {"members":{"source":{"ref":"acknowledgmentSourceParty"},"trace":{},"receivedDate":{},"processedDate":{},"receivers":{"items":{"ref":"acknowledgmentReceiver"}}}},
    acknowledgmentReceiver: {"members":{"receiver":{"ref":"acknowledgmentParty"},"status":{"members":{"trace":{},"information":{"items":{"ref":"acknowledgmentInformation"}},"acceptedClaims":{},"rejectedClaims":{},"acceptedAmount":{},"rejectedAmount":{}}},"providers":{"items":{"ref":"acknowledgmentProvider"}}}},
    acknowledgmentProvider: {"members":{"provider":{"ref":"acknowledgmentParty"},"status":{"members":{"trace":{},"information":{"items":{"ref":"acknowledgmentInformation"}},"references":{"items":{"members":{"qualifier":{},"value":{}}}},"acceptedClaims":{},"rejectedClaims":{},"acceptedAmount":{},"rejectedAmount":{}}},"patients":{"items":{"ref":"acknowledgmentPatient"}}}},
    acknowledgmentPatient: {"members":{"patient":{"ref":"acknowledgmentParty"},"claims":{"items":{"ref":"acknowledgedClaim"}}}},
    acknowledgedClaim: {"members":{"trace":{},"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"charge":{},"message":{},"furtherInformation":{"items":{"ref":"acknowledgmentInformation"}},"payerClaimNumber":{},"clearinghouseClaimNumber":{},"billType":{},"serviceFrom":{},"serviceTo":{},"lines":{"items":{"ref":"acknowledgedLine"}}}},
    acknowledgedLine: {"members":{"qualifier":{},"procedure":{},"modifiers":{"items":{}},"charge":{},"revenueCode":{},"units":{},"statuses":{"items":{"ref":"status"}},"effectiveDate":{},"actionCode":{},"message":{},"furtherInformation":{"items":{"ref":"acknowledgmentInformation"}},"controlNumber":{},"prescriptionNumber":{},"serviceFrom":{},"serviceTo":{}}},
  },
}
