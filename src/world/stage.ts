import type { Move, StatusReason, SubmissionType } from './claim.ts'

/** The status of a session at Taiga. */
export type SessionStatus = 'processing' | 'submitted' | 'accepted' | 'rejected' | 'denied' | 'paid'

/** The stages of a claim, in their usual order. */
export type StageName =
  | 'drafted'
  | 'coded'
  | 'submitted'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'in-process'
  | 'pended'
  | 'in-review'
  | 'provider-information-requested'
  | 'patient-information-requested'
  | 'on-hold'
  | 'information-requested'
  | 'awaiting-payment'
  | 'paid'
  | 'denied'
  | 'revised'

interface Stage {
  readonly is: string
  readonly taiga: SessionStatus
  /** The EDI event that Taiga lists when the stage is reached; absent where no transaction reports the stage. */
  readonly event?: string
  /** The claim status category code (507) and claim status code (508) of the 277, unless a step sets others. */
  readonly category?: string
  readonly status?: string
  /** The claim status code of a line, where it differs from the claim's. */
  readonly line?: string
  /** Categories that a step can set instead of `category`. */
  readonly categories: readonly string[]
  /** Whether the payer has the claim on file: only then does a claim status inquiry find it. */
  readonly onFile: boolean
  /** `decided`: amounts are known. `closed`: the remittance was sent as well. */
  readonly adjudication: 'none' | 'decided' | 'closed'
  readonly leadsTo: readonly StageName[]
}

const acknowledged = ['A0', 'A1', 'A2', 'A5']
const refused = ['A3', 'A4', 'A6', 'A7', 'A8']
const requests = 'R0 R1 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17'.split(' ')
const atThePayer = [
  'in-process',
  'pended',
  'in-review',
  'provider-information-requested',
  'patient-information-requested',
  'on-hold',
  'information-requested',
  'awaiting-payment',
  'paid',
  'denied',
] as const satisfies StageName[]

/**
 * The stages of a claim, the status of each at every API, and the stages that may follow. No other file knows: Taiga's
 * `paid` is `F1`/`65` at Stedi and Optum because both are columns of one row.
 *
 * Sources: Taiga, "Session Status" and "Polling"; X12 lists 507 and 508; Stedi, claim status samples.
 */
export const stages: Readonly<Record<StageName, Stage>> = {
  drafted:   { is: 'created; Taiga parses and codes it', taiga: 'processing', categories: [], onFile: false, adjudication: 'none', leadsTo: ['coded', 'submitted'] },
  coded:     { is: 'coded; Taiga reviews it and prepares the claim', taiga: 'processing', categories: [], onFile: false, adjudication: 'none', leadsTo: ['submitted'] },
  submitted: { is: 'sent; no acknowledgment yet', taiga: 'submitted', categories: [], onFile: false, adjudication: 'none', leadsTo: ['received', 'accepted', 'rejected', 'paid', 'denied'] },
  received:  { is: 'accepted by the clearinghouse', taiga: 'accepted', event: '277ca_accepted', category: 'A1', status: '20', categories: acknowledged, onFile: false, adjudication: 'none', leadsTo: ['accepted', 'rejected', 'paid', 'denied'] },
  accepted:  { is: 'accepted by the payer', taiga: 'accepted', event: '277ca_accepted', category: 'A2', status: '20', categories: acknowledged, onFile: true, adjudication: 'none', leadsTo: ['rejected', ...atThePayer] },
  rejected:  { is: 'rejected at intake', taiga: 'rejected', event: '277ca_rejected', category: 'A3', status: '21', categories: refused, onFile: false, adjudication: 'none', leadsTo: [] },
  'in-process':                     { is: 'pended: in process', taiga: 'accepted', category: 'P1', status: '20', categories: ['P1'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  pended:                           { is: 'pended', taiga: 'accepted', category: 'P0', status: '45', categories: ['P0'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'in-review':                      { is: 'pended: payer review', taiga: 'accepted', category: 'P2', status: '46', categories: ['P2'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'provider-information-requested': { is: 'pended: the provider was asked for information', taiga: 'accepted', category: 'P3', status: '294', categories: ['P3'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'patient-information-requested':  { is: 'pended: the patient was asked for information', taiga: 'accepted', category: 'P4', status: '171', categories: ['P4'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'on-hold':                        { is: 'pended: payer administrative hold', taiga: 'accepted', category: 'P5', status: '41', categories: ['P5'], onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'information-requested':          { is: 'the payer asks for additional information', taiga: 'accepted', category: 'R4', status: '297', categories: requests, onFile: true, adjudication: 'none', leadsTo: atThePayer },
  'awaiting-payment':               { is: 'adjudicated; waits for the payment cycle', taiga: 'accepted', category: 'P5', status: '3', categories: ['P5'], onFile: true, adjudication: 'decided', leadsTo: ['paid', 'denied'] },
  paid:      { is: 'paid, in full or in part', taiga: 'paid', event: '835_paid', category: 'F1', status: '65', line: '107', categories: ['F0', 'F1', 'F3F', 'F3N'], onFile: true, adjudication: 'closed', leadsTo: ['revised'] },
  denied:    { is: 'denied; nothing is paid', taiga: 'denied', event: '835_denied', category: 'F2', status: '585', categories: ['F0', 'F2', 'F4'], onFile: true, adjudication: 'closed', leadsTo: [] },
  revised:   { is: 'adjudication revised after payment', taiga: 'paid', category: 'F3', status: '101', categories: ['F3'], onFile: true, adjudication: 'closed', leadsTo: ['revised'] },
}

/** The stages at which a later submission can begin, by the last stage of the submission before. */
export const laterSubmissions: Readonly<Partial<Record<StageName, { submissionType: SubmissionType; begins: readonly StageName[] }>>> = {
  rejected: { submissionType: 'resubmission', begins: ['coded', 'submitted'] },
  denied: { submissionType: 'appeal', begins: atThePayer },
}

export const stageNames = Object.keys(stages) as readonly StageName[]

export function isStageName(name: string): name is StageName {
  return Object.hasOwn(stages, name)
}

/** The status codes of a claim after a move. */
export function reasonOf(move: Move): StatusReason | undefined {
  if (move.reason !== undefined) return move.reason
  const { category, status } = stages[move.to]
  return category === undefined || status === undefined ? undefined : { category, status }
}

/** The stages that report a status category, by default or when a step sets it. */
export function stagesReporting(category: string): readonly StageName[] {
  return Object.entries(stages)
    .filter(([, stage]) => stage.category === category || stage.categories.includes(category))
    .map(([name]) => name as StageName)
}
