import { type Vendor, vendors } from '../../contract/routes.ts'
import type { BillingProvider, Person, StatusReason, Subscriber } from '../../world/claim.ts'
import { type FaultForm, failureKeys, faultKeys } from '../fault/form.ts'
import type { PayerBehaviorForm } from './payer-behaviors.ts'

/**
 * A scenario as it is written, once contracts/scenario.schema.json holds: durations such as `30m`, days such as
 * `2026-04-01`, amounts in dollars.
 */
export interface ScenarioForm {
  readonly scenario: string
  readonly summary: string
  readonly claims: Readonly<Record<string, ClaimForm>>
  readonly steps: readonly StepForm[]
  readonly lag?: Readonly<Partial<Record<Vendor, string>>>
  readonly match?: MatchForm
  readonly payerBehaviors?: readonly PayerBehaviorForm[]
}

export interface MatchForm {
  readonly payer?: string
  readonly memberId?: string
  readonly npi?: string
  readonly procedure?: string
  readonly charge?: { readonly min?: number; readonly max?: number }
  readonly dateOfService?: { readonly min?: string; readonly max?: string }
  readonly diagnosis?: string
}

export interface ClaimForm {
  readonly subscriber?: Partial<Subscriber>
  readonly dependent?: Partial<Person>
  readonly provider?: Partial<BillingProvider>
  readonly payer?: string
  readonly serviceDate?: string
  readonly serviceEndDate?: string
  readonly charge?: number
  readonly lines?: readonly LineForm[]
  readonly patientAccountNumber?: string
  readonly payerClaimNumber?: string
  readonly clearinghouseClaimNumber?: string
  readonly warnings?: readonly { readonly code: string; readonly description: string }[]
  readonly notFound?: StatusReason
  readonly session?: true
}

export interface LineForm {
  readonly procedure: string
  readonly charge: number
  readonly units?: number
  readonly modifiers?: readonly string[]
  readonly qualifier?: string
  readonly revenueCode?: string
}

/** The words of a step. Any other key is a role, and its value a stage. */
export interface StepForm extends Partial<FaultForm> {
  readonly after?: string
  readonly polls?: number
  readonly manual?: true
  readonly reason?: Partial<StatusReason>
  readonly amount?: number
  readonly lines?: readonly { readonly paid?: number; readonly reason?: Partial<StatusReason> }[]
  readonly more?: readonly StatusReason[]
  readonly event?: string
  readonly allowIllegal?: string
  readonly branch?: string
  readonly outcomes?: readonly OutcomeForm[]
  readonly repeat?: number
  readonly steps?: readonly StepForm[]
  readonly use?: string
  readonly for?: string
}

/** One of the outcomes that a run can go at a branch. */
export interface OutcomeForm {
  readonly outcome: string
  readonly weight?: number
  readonly steps: readonly StepForm[]
}

export const triggerKeys: readonly (keyof StepForm)[] = ['after', 'polls', 'manual']
export const detailKeys: readonly (keyof StepForm)[] = ['reason', 'amount', 'lines', 'more', 'event', 'allowIllegal']
/** Of steps that hold steps: the key that makes a step such a one, and the key that goes with it. */
export const frameKeys: readonly (readonly [keyof StepForm, keyof StepForm])[] = [
  ['branch', 'outcomes'],
  ['repeat', 'steps'],
  ['use', 'for'],
]
const stepKeys: readonly string[] = [...triggerKeys, ...detailKeys, ...faultKeys, ...frameKeys.flat()]

/** Whether a key of a step is one of its words and so cannot be a role. */
export function isStepKey(key: string): boolean {
  return stepKeys.includes(key)
}

/** The roles that a step moves, each with the stage it names. A right step has one, or is a fault. */
export function rolesOf(step: StepForm): readonly (readonly [role: string, stage: unknown])[] {
  return Object.entries(step).filter(([key]) => !isStepKey(key))
}

const personKeys = ['firstName', 'lastName', 'dateOfBirth', 'gender']
const reasonKeys = ['category', 'status', 'entity']

/**
 * Which keys a mapping takes, by its place (`*` for any name or index): what a mistyped key may have meant. Steps within
 * steps take the same as those at the top.
 */
export const keysAt: Readonly<Record<string, readonly string[]>> = {
  '': ['scenario', 'summary', 'match', 'payerBehaviors', 'lag', 'claims', 'steps'],
  '/match': ['payer', 'memberId', 'npi', 'procedure', 'charge', 'dateOfService', 'diagnosis'],
  '/match/charge': ['min', 'max'],
  '/match/dateOfService': ['min', 'max'],
  '/lag': vendors,
  '/claims/*': [
    'subscriber',
    'dependent',
    'provider',
    'payer',
    'serviceDate',
    'serviceEndDate',
    'charge',
    'lines',
    'patientAccountNumber',
    'payerClaimNumber',
    'clearinghouseClaimNumber',
    'warnings',
    'notFound',
    'session',
  ],
  '/claims/*/subscriber': ['memberId', ...personKeys, 'groupNumber'],
  '/claims/*/dependent': personKeys,
  '/claims/*/provider': ['organizationName', 'npi', 'taxId'],
  '/claims/*/lines/*': ['procedure', 'charge', 'units', 'modifiers', 'qualifier', 'revenueCode'],
  '/claims/*/warnings/*': ['code', 'description'],
  '/claims/*/notFound': reasonKeys,
  '/steps/*': stepKeys,
  '/steps/*/reason': reasonKeys,
  '/steps/*/lines/*': ['paid', 'reason'],
  '/steps/*/lines/*/reason': reasonKeys,
  '/steps/*/more/*': reasonKeys,
  '/steps/*/outcomes/*': ['outcome', 'weight', 'steps'],
  '/steps/*/rate': ['max', 'per'],
  '/steps/*/fails': failureKeys,
  '/steps/*/fails/delay': ['min', 'max', 'median', 'sigma'],
  '/steps/*/fails/patch': ['set', 'remove', 'reverse'],
  '/steps/*/fails/payer': reasonKeys,
}
