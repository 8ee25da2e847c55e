// made by npm run generate from contracts/scenario.schema.json
import type { SchemaFacts } from '../../../text/schema-facts.ts'

/** A scenario: its claims, and what happens to them over time. See scenarios/README.md. */
export interface ScenarioForm {
  /** Name of the scenario: the file name without its extension. */
  readonly scenario: string
  /** What happens, and what a client can learn from it. */
  readonly summary: string
  /** Own payers, in addition to the built-in ones. A payer with the id of a built-in payer replaces it. */
  readonly payers?: readonly PayerForm[]
  /** Which submitted sessions follow this scenario if neither the header nor the member id names one: those that meet every condition. If several scenarios match, the one with the most conditions applies. */
  readonly match?: MatchForm
  /** How the payers of these claims behave, through Stedi and Optum alike. Behaviors apply in the order of the table in scenarios/README.md. */
  readonly payerBehaviors?: readonly PayerBehaviorForm[]
  /** How late each API shows what happens to these claims. Default: no delay. */
  readonly lag?: {
    /** Delay at Taiga. */
    readonly taiga?: string
    /** Delay at Stedi. */
    readonly stedi?: string
    /** Delay at Optum. */
    readonly optum?: string
  }
  /** Claims by role; the first is the claim of the submitted session. */
  readonly claims: Readonly<Record<string, ClaimForm>>
  /** What happens, in order. Each step waits for the one before it. */
  readonly steps: readonly StepForm[]
}

/** Which submitted sessions follow this scenario if neither the header nor the member id names one: those that meet every condition. If several scenarios match, the one with the most conditions applies. */
export interface MatchForm {
  /** Payer id, alias or name. */
  readonly payer?: string
  /** Member id, in any letter case. Text between slashes is a regular expression. */
  readonly memberId?: string
  /** National Provider Identifier of the billing provider: ten digits, in quotes. */
  readonly npi?: string
  /** Procedure code of one of the lines, in quotes. */
  readonly procedure?: string
  /** Charge of the session in dollars, before a scenario changes it. */
  readonly charge?: {
    /** Lowest charge. */
    readonly min?: number
    /** Highest charge. */
    readonly max?: number
  }
  /** Date of service. */
  readonly dateOfService?: {
    /** First date. */
    readonly min?: string
    /** Last date. */
    readonly max?: string
  }
  /** One of the ICD-10-CM codes of the session. */
  readonly diagnosis?: string
}

/** Payer behavior: its name, or its name with a duration. */
export type PayerBehaviorForm = 'slow' | 'sunday-maintenance' | 'needs-account-number' | 'refuses-wide-windows' | 'refuses-single-days' | 'needs-exact-names' | 'batch-at-night' | 'not-found-at-first' | 'archives-after-18-months' | 'claims-newest-first' | 'claims-newest-last' | 'answers-with-main-id' | {
  /** How long after acceptance the payer does not find a claim. Default: 5d. */
  readonly 'not-found-at-first'?: string
}

/** One claim. What is not set comes from the submitted session or from the seed of the world. */
export interface ClaimForm {
  /** Policyholder. Also the patient, unless there is a dependent. */
  readonly subscriber?: {
    /** Member id at the payer, in quotes if it is all digits. */
    readonly memberId?: string
    /** First name, as the payer has it on file. */
    readonly firstName?: string
    /** Last name, as the payer has it on file. */
    readonly lastName?: string
    /** Date of birth. */
    readonly dateOfBirth?: string
    /** Gender, as the payer has it on file. */
    readonly gender?: 'F' | 'M' | 'U'
    /** Number of the group policy. */
    readonly groupNumber?: string
  }
  /** Patient, if not the subscriber. */
  readonly dependent?: {
    /** First name, as the payer has it on file. */
    readonly firstName?: string
    /** Last name, as the payer has it on file. */
    readonly lastName?: string
    /** Date of birth. */
    readonly dateOfBirth?: string
    /** Gender, as the payer has it on file. */
    readonly gender?: 'F' | 'M' | 'U'
  }
  /** Billing provider: the organization that sends the claim. */
  readonly provider?: {
    /** Name of the organization. */
    readonly organizationName?: string
    /** National Provider Identifier: ten digits, in quotes. */
    readonly npi?: string
    /** Tax id (EIN): nine digits, in quotes. */
    readonly taxId?: string
  }
  /** Payer id, alias or name. An id or a name that no payer has creates a new payer; an id has a digit. */
  readonly payer?: string
  /** What the payer says about itself in responses about this claim. */
  readonly payerDetails?: PayerDetailsForm
  /** Date of service; the first if the claim spans several days. */
  readonly serviceDate?: string
  /** Last date of service. */
  readonly serviceEndDate?: string
  /** Billed amount in dollars. Default: the sum of the lines, or the charge of the session. */
  readonly charge?: number
  /** Service lines as billed, in order. */
  readonly lines?: readonly LineForm[]
  /** Provider's number for the claim. */
  readonly patientAccountNumber?: string
  /** Payer's number for the claim. */
  readonly payerClaimNumber?: string
  /** Clearinghouse's number for the claim. */
  readonly clearinghouseClaimNumber?: string
  /** Warnings that Stedi returns with this claim (edition 2026-08). */
  readonly warnings?: readonly WarningForm[]
  /** Errors that Stedi and Optum return beside the claims of a response with status 200. */
  readonly errorResponse?: ErrorResponseForm
  /** Status that the payer returns while it does not find the claim. Default: D0/35. */
  readonly notFound?: FailedSearchForm
  /** Taiga bills the claim in a session of its own, as it does for the first role. */
  readonly session?: true
}

/** Facts about a payer. */
export interface PayerDetailsForm {
  /** Plan id of CMS (HPID or OEID). The payer returns it with NM108 XV in place of its own id. */
  readonly planId?: string
  /** Contact of the payer (PER). The segment has room for three of the numbers. */
  readonly contact?: {
    /** Name of the contact. */
    readonly name?: string
    /** Telephone number: ten digits, in quotes. */
    readonly phone?: string
    /** Extension of the telephone number, in quotes. */
    readonly phoneExtension?: string
    /** Fax number: ten digits, in quotes. */
    readonly fax?: string
    /** E-mail address. */
    readonly email?: string
    /** Access number for electronic data interchange. */
    readonly ediAccessNumber?: string
  }
}

/** A payer, as the clearinghouses list it. */
export interface PayerForm {
  /** Payer id, in quotes if it is all digits. A payer with the id of a built-in payer replaces it. */
  readonly id: string
  /** Name of the payer in responses. Scenarios and submissions can use it as well. */
  readonly name: string
  /** Further ids under which requests reach the payer. */
  readonly aliases?: readonly string[]
  /** Stedi's own id of the payer. Default: the id. */
  readonly stediId?: string
  /** Further names that Taiga's partners send. */
  readonly names?: readonly string[]
  /** Whether the payer supports real-time claim status. Default: SUPPORTED. */
  readonly claimStatus?: 'SUPPORTED' | 'NOT_SUPPORTED' | 'ENROLLMENT_REQUIRED'
  /** NPIs and tax ids of the providers that are enrolled, with ENROLLMENT_REQUIRED: the payer responds only to them. */
  readonly enrolled?: readonly string[]
  /** Plan id of CMS (HPID or OEID). The payer returns it with NM108 XV in place of its own id. */
  readonly planId?: string
  /** Contact of the payer (PER). The segment has room for three of the numbers. */
  readonly contact?: {
    /** Name of the contact. */
    readonly name?: string
    /** Telephone number: ten digits, in quotes. */
    readonly phone?: string
    /** Extension of the telephone number, in quotes. */
    readonly phoneExtension?: string
    /** Fax number: ten digits, in quotes. */
    readonly fax?: string
    /** E-mail address. */
    readonly email?: string
    /** Access number for electronic data interchange. */
    readonly ediAccessNumber?: string
  }
}

/** Errors of a response. */
export interface ErrorResponseForm {
  /** Code of the error. */
  readonly code?: string
  /** The error as a sentence. */
  readonly description?: string
  /** Single errors. */
  readonly errors?: readonly ({
    /** Code of the error. */
    readonly code?: string
    /** The error as a sentence. */
    readonly description?: string
    /** The member that has the error. */
    readonly field?: string
    /** Where the member is. */
    readonly location?: string
    /** The value that has the error. */
    readonly value?: string
    /** What to do. */
    readonly followupAction?: string
  })[]
}

/** Service line. */
export interface LineForm {
  /** Procedure code, in quotes, for example "90837". */
  readonly procedure: string
  /** Billed amount of the line, in dollars. */
  readonly charge: number
  /** Number of units. Default: 1. */
  readonly units?: number
  /** Procedure modifiers, in quotes if they are digits. */
  readonly modifiers?: readonly string[]
  /** Code list of the procedure (X12 data element 235). Default: HC (CPT and HCPCS). */
  readonly qualifier?: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'NU' | 'WK'
  /** Revenue code of an institutional line, in quotes. */
  readonly revenueCode?: string
}

/** Warning of the clearinghouse. */
export interface WarningForm {
  /** Machine-readable code of the warning. */
  readonly code: string
  /** Warning as a sentence. */
  readonly description: string
}

/** Claim status: category code, status code and, if the status requires one, entity code. */
export interface ReasonForm {
  /** Claim status category code (X12 code source 507), for example F2. */
  readonly category: string
  /** Claim status code (X12 code source 508), in quotes, for example "585". */
  readonly status: string
  /** Entity code that says who the status code is about, for example QC for the patient. Some status codes require one. */
  readonly entity?: string
  /** Allows codes that X12 has deactivated, as some payers still send them. */
  readonly allowDeactivated?: true
}

/** Claim status of a payer that has no claim to report: it does not find one, or it cannot respond. */
export interface FailedSearchForm {
  /** Claim status category code (X12 code source 507): D0, A4 or E0 to E4. */
  readonly category: string
  /** Claim status code (X12 code source 508), in quotes, for example "484". */
  readonly status: string
  /** Entity code that says who the status code is about, for example QC for the patient. Some status codes require one. */
  readonly entity?: string
  /** Allows codes that X12 has deactivated, as some payers still send them. */
  readonly allowDeactivated?: true
}

/** Claim status. Codes that are not set are those of the stage. */
export interface PartialReasonForm {
  /** Claim status category code (X12 code source 507), for example F2. */
  readonly category?: string
  /** Claim status code (X12 code source 508), in quotes, for example "585". */
  readonly status?: string
  /** Entity code that says who the status code is about, for example QC for the patient. Some status codes require one. */
  readonly entity?: string
  /** Allows codes that X12 has deactivated, as some payers still send them. */
  readonly allowDeactivated?: true
}

/** What a step waits for. */
export interface TriggerForm {
  /** Time after the previous step, on the clock of the world. */
  readonly after?: string
  /** Number of polls after the previous step, through any of the APIs. The poll that completes the count still returns the old state. */
  readonly polls?: number
  /** Waits until the step is triggered by hand: through the admin API, the command line or the dashboard. */
  readonly manual?: true
}

/** Details of a move. */
export interface MoveDetailsForm {
  /** Status codes that replace those of the stage. */
  readonly reason?: PartialReasonForm
  /** Amount that the payer pays for the claim, in dollars. Default: the charge. */
  readonly amount?: number
  /** Decision on each service line, in the order of the lines of the claim. */
  readonly lines?: readonly LineDecisionForm[]
  /** Further statuses after the first. */
  readonly more?: readonly ReasonForm[]
  /** Event type that Taiga lists, in place of the one of the stage. */
  readonly event?: string
  /** Allows a move that the stages of a claim do not allow, and says why. */
  readonly allowIllegal?: string
}

/** Decision on one service line. */
export interface LineDecisionForm {
  /** Amount that the payer pays for the line, in dollars. Default: 0. */
  readonly paid?: number
  /** Status codes that replace those of the stage. */
  readonly reason?: PartialReasonForm
}

/** A move (`<role>: <stage>`), a fault (`on`, `fails`), a branch, a repetition or the use of a fragment; and what it waits for: at most one of `after`, `polls` and `manual`. Without any of them, it happens together with the step before. */
export interface StepForm {
  /** Time after the previous step, on the clock of the world. */
  readonly after?: string
  /** Number of polls after the previous step, through any of the APIs. The poll that completes the count still returns the old state. */
  readonly polls?: number
  /** Waits until the step is triggered by hand: through the admin API, the command line or the dashboard. */
  readonly manual?: true
  /** Status codes that replace those of the stage. */
  readonly reason?: PartialReasonForm
  /** Amount that the payer pays for the claim, in dollars. Default: the charge. */
  readonly amount?: number
  /** Decision on each service line, in the order of the lines of the claim. */
  readonly lines?: readonly LineDecisionForm[]
  /** Further statuses after the first. */
  readonly more?: readonly ReasonForm[]
  /** Event type that Taiga lists, in place of the one of the stage. */
  readonly event?: string
  /** Allows a move that the stages of a claim do not allow, and says why. */
  readonly allowIllegal?: string
  /** Selects one of several outcomes: by weight, from the seed of the world, or as the caller who starts the scenario chooses. The value names the choice. */
  readonly branch?: string
  /** Possible outcomes of the branch. After each, the run continues with the step after the branch. */
  readonly outcomes?: readonly OutcomeForm[]
  /** Number of times that the steps are repeated. */
  readonly repeat?: number
  /** Steps to repeat. */
  readonly steps?: readonly StepForm[]
  /** Fragment whose steps are inserted: the name of a file in the folder fragments, without its extension. */
  readonly use?: string
  /** Role that the fragment moves. */
  readonly for?: string
  /** Operation whose calls fail, or all operations of an API. */
  readonly on?: 'taiga.onboardProvider' | 'taiga.submitSession' | 'taiga.sessionStatus' | 'taiga.*' | 'stedi.claimStatus' | 'stedi.claimStatusRawX12' | 'stedi.*' | 'optum.token' | 'optum.claimstatus' | 'optum.rawX12' | 'optum.rawX12Enhanced' | 'optum.healthCheck' | 'optum.*'
  /** Number of calls that fail. Default: all calls from now on. */
  readonly times?: number
  /** How long the fault stays armed, on the clock of the world. Default: until it is disarmed. */
  readonly lasts?: string
  /** Only calls that match: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text found there. Text between slashes is a regular expression. */
  readonly match?: Readonly<Record<string, string>>
  /** Only calls that arrive while this many other calls of `on` are in flight. */
  readonly inFlight?: number
  /** Only calls above a rate. */
  readonly rate?: {
    /** Number of calls that pass. */
    readonly max: number
    /** Time window, on the clock of the world. */
    readonly per: string
  }
  /** Only every nth call: 3 is the third, the sixth, … */
  readonly every?: number
  /** Probability that a call fails, drawn from the seed of the world. */
  readonly chance?: number
  /** What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`. */
  readonly fails?: FailureForm
}

/** Outcome of a branch. */
export interface OutcomeForm {
  /** Name of the outcome. */
  readonly outcome: string
  /** Relative frequency of the outcome. Default: 1. */
  readonly weight?: number
  /** Steps of this outcome; an empty list does nothing. */
  readonly steps: readonly StepForm[]
}

/** A fault: what goes wrong, and for which calls. All conditions must hold. */
export interface FaultForm {
  /** Operation whose calls fail, or all operations of an API. */
  readonly on: 'taiga.onboardProvider' | 'taiga.submitSession' | 'taiga.sessionStatus' | 'taiga.*' | 'stedi.claimStatus' | 'stedi.claimStatusRawX12' | 'stedi.*' | 'optum.token' | 'optum.claimstatus' | 'optum.rawX12' | 'optum.rawX12Enhanced' | 'optum.healthCheck' | 'optum.*'
  /** Number of calls that fail. Default: all calls from now on. */
  readonly times?: number
  /** How long the fault stays armed, on the clock of the world. Default: until it is disarmed. */
  readonly lasts?: string
  /** Only calls that match: `path`, `body`, `header:<name>` or a JSON pointer into the body, and the text found there. Text between slashes is a regular expression. */
  readonly match?: Readonly<Record<string, string>>
  /** Only calls that arrive while this many other calls of `on` are in flight. */
  readonly inFlight?: number
  /** Only calls above a rate. */
  readonly rate?: {
    /** Number of calls that pass. */
    readonly max: number
    /** Time window, on the clock of the world. */
    readonly per: string
  }
  /** Only every nth call: 3 is the third, the sixth, … */
  readonly every?: number
  /** Probability that a call fails, drawn from the seed of the world. */
  readonly chance?: number
  /** What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`. */
  readonly fails: FailureForm
}

/** What goes wrong. One of these; `delay` can be added to any response that arrives, and `carriedOut` to `status`, `hang`, `reset` and `garbage`. */
export interface FailureForm {
  /** HTTP status, with the vendor's own body for it. */
  readonly status?: number
  /** Latency of the response: a duration, a range, or a log-normal distribution. Real time on a running clock, virtual time on a frozen one. */
  readonly delay?: DelayForm
  /** Never responds. */
  readonly hang?: true
  /** Closes the connection: before the response, or in the middle of the right body. */
  readonly reset?: true | 'middle'
  /** Sends the right status and headers, and an empty body. */
  readonly empty?: true
  /** Responds with status 200 and a body that is not valid JSON. */
  readonly garbage?: true
  /** Sends the first half of the right body, as if it were complete. */
  readonly truncated?: true
  /** Sends a `content-length` that is shorter or longer than the right body, then closes the connection. */
  readonly length?: 'short' | 'long'
  /** Time over which the right body arrives, a few bytes at a time. Real time, on a frozen clock too. */
  readonly dribble?: string
  /** Responds as the vendor does to a revoked key: 401, at Stedi 403. */
  readonly revoked?: true
  /** Changes members of the right response. */
  readonly patch?: PatchForm
  /** The payer cannot respond: status 200 with a category of D0, A4 or E0 to E4. Only for claim status operations. */
  readonly payer?: FailedSearchForm
  /** Carries out the request; only the response is lost. */
  readonly carriedOut?: true
}

/** Latency of the response: a duration, a range, or a log-normal distribution. Real time on a running clock, virtual time on a frozen one. */
export type DelayForm = string | {
  /** Shortest delay. */
  readonly min?: string
  /** Longest delay. */
  readonly max?: string
  /** Median delay. */
  readonly median?: string
  /** Standard deviation of the logarithm of the delay: with 0.6, one response in twenty takes longer than 2.7 medians. */
  readonly sigma?: number
}

/** Changes members of the right response. */
export interface PatchForm {
  /** New values by JSON pointer; `*` stands for every entry of a list. */
  readonly set?: Readonly<Record<string, unknown>>
  /** Members to remove, as JSON pointers. */
  readonly remove?: readonly string[]
  /** Lists to reverse, as JSON pointers. */
  readonly reverse?: readonly string[]
}

export const scenarioFormFacts: SchemaFacts = {
  root: {"members":{"scenario":{"ref":"name"},"summary":{},"payers":{"ref":"payers","hint":"a list such as [{ id: \"00123\", name: SAMPLE MUTUAL }]"},"match":{"ref":"match","hint":"an object such as { payer: Cigna }"},"payerBehaviors":{"hint":"a list such as [slow, not-found-at-first: 3d]","items":{"ref":"payerBehavior"}},"lag":{"hint":"an object such as { stedi: 6h }","members":{"taiga":{"ref":"duration"},"stedi":{"ref":"duration"},"optum":{"ref":"duration"}}},"claims":{"hint":"an object such as { visit: { charge: 238.44 } }","others":{"ref":"claim"}},"steps":{"hint":"a list such as [{ visit: submitted }, { after: 14d, visit: paid }]","items":{"ref":"step"}}}},
  definitions: {
    name: {"hint":"lowercase letters and digits, joined by hyphens"},
    duration: {"hint":"a duration such as 90s, 30m or 13d16h30m"},
    date: {"hint":"a date such as 2026-04-01"},
    amount: {},
    x12Text: {},
    npi: {"hint":"ten digits, in quotes"},
    procedure: {"hint":"a procedure code such as \"90837\", in quotes"},
    pointer: {"hint":"a JSON pointer such as /claims"},
    match: {"members":{"payer":{},"memberId":{},"npi":{"ref":"npi"},"procedure":{"ref":"procedure"},"charge":{"hint":"an object such as { min: 100, max: 300 }","members":{"min":{"ref":"amount"},"max":{"ref":"amount"}}},"dateOfService":{"hint":"an object such as { min: 2026-03-01 }","members":{"min":{"ref":"date"},"max":{"ref":"date"}}},"diagnosis":{"hint":"an ICD-10-CM code such as F32.1"}}},
    payerBehavior: {},
    claim: {"hint":"an object such as { charge: 238.44 }, or {}","members":{"subscriber":{"hint":"an object such as { memberId: \"111222333\", firstName: Jane, lastName: Doe }","members":{"memberId":{"ref":"x12Text"},"firstName":{"ref":"x12Text"},"lastName":{"ref":"x12Text"},"dateOfBirth":{"ref":"date"},"gender":{},"groupNumber":{"ref":"x12Text"}}},"dependent":{"hint":"an object such as { firstName: Sam }","members":{"firstName":{"ref":"x12Text"},"lastName":{"ref":"x12Text"},"dateOfBirth":{"ref":"date"},"gender":{}}},"provider":{"hint":"an object such as { npi: \"1234567890\" }","members":{"organizationName":{"ref":"x12Text"},"npi":{"ref":"npi"},"taxId":{"hint":"nine digits, in quotes"}}},"payer":{"ref":"x12Text"},"payerDetails":{"ref":"payerDetails"},"serviceDate":{"ref":"date"},"serviceEndDate":{"ref":"date"},"charge":{"ref":"amount"},"lines":{"hint":"a list such as [{ procedure: \"90837\", charge: 238.44 }]","items":{"ref":"line"}},"patientAccountNumber":{"ref":"x12Text"},"payerClaimNumber":{"ref":"x12Text"},"clearinghouseClaimNumber":{"ref":"x12Text"},"warnings":{"hint":"a list such as [{ code: \"response::277::claim_archived\", description: The claim is archived. }]","items":{"ref":"warning"}},"errorResponse":{"ref":"errorResponse"},"notFound":{"ref":"failedSearch"},"session":{}}},
    payerDetails: {"members":{"planId":{"ref":"x12Text"},"contact":{"members":{"name":{"ref":"x12Text"},"phone":{"hint":"ten digits, in quotes"},"phoneExtension":{"hint":"digits, in quotes"},"fax":{"hint":"ten digits, in quotes"},"email":{"ref":"x12Text"},"ediAccessNumber":{"ref":"x12Text"}}}}},
    payers: {"items":{"ref":"payer"}},
    payerId: {"hint":"2 to 80 letters, digits, dots, hyphens and underscores, in quotes if all are digits"},
    payerName: {"ref":"x12Text"},
    payer: {"members":{"id":{"ref":"payerId"},"name":{"ref":"payerName"},"aliases":{"hint":"a list of ids such as [\"00124\", SMPL1]","items":{"ref":"payerId"}},"stediId":{"ref":"payerId"},"names":{"hint":"a list of names such as [Sample Mutual, Sample Mutual of Ohio]","items":{"ref":"payerName"}},"claimStatus":{},"enrolled":{"hint":"a list such as [\"1234567890\"]","items":{"hint":"an NPI (ten digits) or a tax id (nine digits), in quotes"}},"planId":{"ref":"x12Text"},"contact":{"members":{"name":{"ref":"x12Text"},"phone":{"hint":"ten digits, in quotes"},"phoneExtension":{"hint":"digits, in quotes"},"fax":{"hint":"ten digits, in quotes"},"email":{"ref":"x12Text"},"ediAccessNumber":{"ref":"x12Text"}}}}},
    errorResponse: {"members":{"code":{},"description":{},"errors":{"items":{"members":{"code":{},"description":{},"field":{},"location":{},"value":{},"followupAction":{}}}}}},
    line: {"hint":"an object such as { procedure: \"90837\", charge: 238.44 }","members":{"procedure":{"ref":"procedure"},"charge":{"ref":"amount"},"units":{},"modifiers":{"hint":"a list such as [\"95\"]","items":{"hint":"two capital letters or digits, in quotes"}},"qualifier":{},"revenueCode":{"hint":"three or four digits, in quotes"}}},
    warning: {"hint":"an object such as { code: \"response::277::claim_archived\", description: The claim is archived. }","members":{"code":{},"description":{}}},
    reason: {"hint":"an object such as { category: F2, status: \"585\" }","members":{"category":{},"status":{},"entity":{},"allowDeactivated":{}}},
    failedSearch: {"hint":"an object such as { category: E1, status: \"484\" }","members":{"category":{},"status":{},"entity":{},"allowDeactivated":{}}},
    partialReason: {"hint":"an object such as { status: \"585\" }","members":{"category":{},"status":{},"entity":{},"allowDeactivated":{}}},
    trigger: {"members":{"after":{"ref":"duration"},"polls":{},"manual":{}}},
    moveDetails: {"members":{"reason":{"ref":"partialReason"},"amount":{"ref":"amount"},"lines":{"hint":"a list such as [{ paid: 95.55 }]","items":{"ref":"lineDecision"}},"more":{"hint":"a list such as [{ category: F2, status: \"585\" }]","items":{"ref":"reason"}},"event":{"hint":"lowercase letters and digits, joined by underscores, such as 835_paid"},"allowIllegal":{}}},
    lineDecision: {"hint":"an object such as { paid: 95.55 }","members":{"paid":{"ref":"amount"},"reason":{"ref":"partialReason"}}},
    step: {"hint":"an object such as { after: 14d, visit: paid }","members":{"after":{"ref":"duration"},"polls":{},"manual":{},"reason":{"ref":"partialReason"},"amount":{"ref":"amount"},"lines":{"hint":"a list such as [{ paid: 95.55 }]","items":{"ref":"lineDecision"}},"more":{"hint":"a list such as [{ category: F2, status: \"585\" }]","items":{"ref":"reason"}},"event":{"hint":"lowercase letters and digits, joined by underscores, such as 835_paid"},"allowIllegal":{},"branch":{"ref":"name"},"outcomes":{"hint":"a list such as [{ outcome: paid, steps: [{ visit: paid }] }, { outcome: denied, steps: [{ visit: denied }] }]","items":{"ref":"outcome"}},"repeat":{},"steps":{"hint":"a list such as [{ after: 7d, visit: in-review }]","items":{"ref":"step"}},"use":{"ref":"name"},"for":{},"on":{},"times":{},"lasts":{"ref":"duration"},"match":{"hint":"an object such as { /subscriber/memberId: \"111222333\" }","others":{}},"inFlight":{},"rate":{"hint":"an object such as { max: 5, per: 1s }","members":{"max":{},"per":{"ref":"duration"}}},"every":{},"chance":{},"fails":{"ref":"failure"}},"others":{}},
    outcome: {"hint":"an object such as { outcome: denied, steps: [{ visit: denied }] }","members":{"outcome":{"ref":"name"},"weight":{},"steps":{"hint":"a list such as [{ visit: denied }]","items":{"ref":"step"}}}},
    fault: {"members":{"on":{},"times":{},"lasts":{"ref":"duration"},"match":{"hint":"an object such as { /subscriber/memberId: \"111222333\" }","others":{}},"inFlight":{},"rate":{"hint":"an object such as { max: 5, per: 1s }","members":{"max":{},"per":{"ref":"duration"}}},"every":{},"chance":{},"fails":{"ref":"failure"}}},
    failure: {"hint":"an object such as { status: 503 }","members":{"status":{},"delay":{"ref":"delay"},"hang":{},"reset":{},"empty":{},"garbage":{},"truncated":{},"length":{},"dribble":{"ref":"duration"},"revoked":{},"patch":{"ref":"patch"},"payer":{"ref":"failedSearch"},"carriedOut":{}}},
    delay: {"hint":"a duration such as 500ms or 45s, or { min, max }, or { median, sigma }","members":{"min":{"ref":"duration"},"max":{"ref":"duration"},"median":{"ref":"duration"},"sigma":{}}},
    patch: {"members":{"set":{},"remove":{"items":{"ref":"pointer"}},"reverse":{"items":{"ref":"pointer"}}}},
  },
}
