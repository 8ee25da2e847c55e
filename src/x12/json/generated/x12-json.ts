// made by npm run generate from contracts/x12-json.schema.json
import type { SchemaFacts } from '../../../text/schema-facts.ts'

/** A 276 or a 277 as JSON: what `payerbox x12 decode` prints and `payerbox x12 encode` reads. Dates are CCYYMMDD; amounts are decimal text. */
export interface X12Json {
  /** Kind of transaction set: 276 with inquiries, 277 with responses. */
  readonly transaction?: '276' | '277'
  /** Envelopes of the transaction sets; the first one is written. Missing values have defaults. */
  readonly envelopes?: readonly EnvelopeJson[]
  /** Inquiries of a 276. */
  readonly inquiries?: readonly InquiryJson[]
  /** Responses of a 277. */
  readonly responses?: readonly ResponseJson[]
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
  /** BHT04, BHT05: date CCYYMMDD and time HHMM. */
  readonly at?: {
    /** Date, CCYYMMDD. */
    readonly date: string
    /** Time, HHMM. */
    readonly time: string
  }
  /** ISA15: P for production, T for test. */
  readonly usage?: 'P' | 'T'
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

export const x12JsonFacts: SchemaFacts = {
  root: {"members":{"transaction":{},"envelopes":{"items":{"ref":"envelope"}},"inquiries":{"items":{"ref":"inquiry"}},"responses":{"items":{"ref":"response"}}}},
  definitions: {
    envelope: {"members":{"senderQualifier":{},"senderId":{},"receiverQualifier":{},"receiverId":{},"applicationSender":{},"applicationReceiver":{},"controlNumber":{},"groupControlNumber":{},"setControlNumber":{},"reference":{},"at":{"members":{"date":{},"time":{}}},"usage":{},"delimiters":{"members":{"element":{},"repetition":{},"component":{},"segment":{}}}}},
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
  },
}
