import type { StatusInquiry } from '../x12/inquiry.ts'
import { type Claim, type ClaimPayer, latestMove, type Person, type StatusReason } from './claim.ts'
import { day, hour, type Instant, startOf, toDay } from './instant.ts'
import { stages } from './stage.ts'
import type { World } from './world.ts'

export type PayerBehaviorName =
  | 'slow'
  | 'sunday-maintenance'
  | 'needs-account-number'
  | 'refuses-wide-windows'
  | 'refuses-single-days'
  | 'needs-exact-names'
  | 'batch-at-night'
  | 'not-found-at-first'
  | 'archives-after-18-months'
  | 'claims-newest-first'
  | 'claims-newest-last'
  | 'answers-with-main-id'

/** A deviation of a payer from the usual. */
export interface PayerBehavior {
  readonly name: PayerBehaviorName
  /** For how many milliseconds, where the behavior has a duration; that of the table when absent. */
  readonly lasts?: number
}

/** The effect of a behavior. It can delay or hide the status of a claim. It never changes the claim itself. */
interface PayerBehaviorRule {
  readonly is: string
  /** Milliseconds until the payer responds. `draw` gives a whole number from 0 to `below` - 1. */
  readonly takes?: (draw: (below: number) => number) => number
  /** Why the payer does not search at all. */
  readonly refuses?: (inquiry: StatusInquiry, now: Instant) => StatusReason | undefined
  /** Whether the payer accepts the people of a claim as those of the inquiry. */
  readonly recognizes?: (claim: Claim, inquiry: StatusInquiry) => boolean
  /** The instant up to which the payer reports what happened. */
  readonly tellsUntil?: (now: Instant) => Instant
  /** Whether the payer hides a claim that it found. */
  readonly withholds?: (claim: Claim, now: Instant, lasts: number) => boolean
  /** The order of several claims in one response. */
  readonly order?: 'newest first' | 'newest last'
  /** Whether the payer returns its own id, whichever of its ids was sent. */
  readonly returnsMainId?: boolean
  /** Milliseconds, of a behavior that has a duration. */
  readonly lasts?: number
}

const datesOfService: StatusReason = { category: 'D0', status: '187' }
const widestWindow = 30 * day
const batchRuns = 2 * hour
const maintenanceEnds = 6 * hour

/**
 * The behaviors of payers, in the order in which they apply, whatever the order in which they are given: first the
 * payer takes its time, then it refuses, then it searches, then it hides claims, then it orders them. Days and hours are UTC.
 *
 * Each behavior and its codes are documented (D), observed (O) or inferred (I). A hidden claim gets the response for a
 * claim that does not exist, D0/35 (documented for claims that the payer does not have).
 */
export const payerBehaviorRules: Readonly<Record<PayerBehaviorName, PayerBehaviorRule>> = {
  // D: a payer can take about a minute (Stedi, "Timeouts"). I: the duration.
  slow: { is: 'responds after 20 to 40 seconds', takes: (draw) => 20_000 + draw(20_001) },
  // O: Cigna responded E1/484 at one time and not at another. I: the time.
  'sunday-maintenance': {
    is: 'is unavailable on Sundays before 06:00',
    refuses: (_, now) => (isSunday(now) && now % day < maintenanceEnds ? { category: 'E1', status: '484' } : undefined),
  },
  // D: a Blue Cross plan requires more than the API, such as the patient account number (Optum, FAQ). I: the codes.
  'needs-account-number': {
    is: 'requires the patient account number',
    refuses: ({ patientAccountNumber }) =>
      patientAccountNumber === undefined ? { category: 'E4', status: '478' } : undefined,
  },
  // D: keep the range to 30 days, since some payers reject wider ones (Stedi, "Payer limitations"). O: D0/187 for dates that
  // a payer does not accept, seen for dates in the future.
  'refuses-wide-windows': {
    is: 'refuses date ranges of more than 30 days',
    refuses: ({ serviceFrom, serviceTo = serviceFrom }) =>
      serviceFrom !== undefined && serviceTo !== undefined && startOf(serviceTo) - startOf(serviceFrom) > widestWindow
        ? datesOfService
        : undefined,
  },
  // D: a range finds what a day does not, since payers may store another date (Stedi, "Date range"). I: the refusal, and its
  // codes.
  'refuses-single-days': {
    is: 'refuses a single day',
    refuses: ({ serviceFrom, serviceTo = serviceFrom }) =>
      serviceFrom !== undefined && serviceFrom === serviceTo ? datesOfService : undefined,
  },
  // D: values are case-sensitive (Optum, "Sandbox predefined values"), and a person who is not found gets D0/97 (Stedi). I: that
  // payers compare names so.
  'needs-exact-names': {
    is: 'requires names exactly as in the claim, including letter case',
    recognizes: ({ facts }, { subscriber, dependent }) =>
      isNamed(facts.subscriber, subscriber) &&
      (facts.dependent === undefined || dependent === undefined || isNamed(facts.dependent, dependent)),
  },
  // I: all of it.
  'batch-at-night': {
    is: 'reports what happened up to 02:00 of the same or the previous day',
    tellsUntil: (now) => Math.floor((now - batchRuns) / day) * day + batchRuns,
  },
  // D: wait for about a week before the first inquiry (Stedi, "Check claim status"). I: the duration.
  'not-found-at-first': {
    is: 'does not find a claim until 5 days after it was accepted',
    lasts: 5 * day,
    withholds: (claim, now, lasts) => now < onFileSince(claim) + lasts,
  },
  // D: payers often archive claims older than 18 months, and respond with an error (Stedi, "Payer limitations"). I: D0/35.
  'archives-after-18-months': {
    is: 'does not find a claim once 18 months have passed since its last day of service',
    withholds: ({ facts }, now) => toDay(now) > monthsLater(facts.serviceTo, 18),
  },
  // O: one client of Stedi takes the last claim of a response as the current one, another ranks them. I: the orders.
  'claims-newest-first': { is: 'returns the newest of several claims first', order: 'newest first' },
  'claims-newest-last': {
    is: 'returns the newest of several claims last, as payers do by default',
    order: 'newest last',
  },
  // D: the returned id may differ from the one that was sent (Stedi, tradingPartnerServiceId of the response). I: which payers.
  'answers-with-main-id': { is: 'returns its main id, even if the request has an alias', returnsMainId: true },
}

export const payerBehaviorNames: readonly PayerBehaviorName[] = Object.keys(payerBehaviorRules) as PayerBehaviorName[]

export function isPayerBehaviorName(name: string): name is PayerBehaviorName {
  return Object.hasOwn(payerBehaviorRules, name)
}

/** 1970 began on a Thursday. */
function isSunday(now: Instant): boolean {
  return (Math.floor(now / day) + 4) % 7 === 0
}

function isNamed(known: Person, asked: { readonly firstName: string; readonly lastName: string }): boolean {
  return known.firstName === asked.firstName && known.lastName === asked.lastName
}

function onFileSince(claim: Claim): Instant {
  return (claim.moves.find(({ to }) => stages[to].onFile) ?? latestMove(claim)).at
}

/**
 * The day so many months later, for comparison. A day that its month does not have comes before the first of the next
 * month.
 */
function monthsLater(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6)) - 1 + months
  return `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}${date.slice(6)}`
}

/** The behaviors of a payer for one claim: its own in this world, and those of the claim's scenario. */
export function behaviorsOn(world: World, claim: Claim): readonly PayerBehavior[] {
  if (!world.state.hasPayerBehaviors) return none
  const own = world.state.payerBehaviorsOf(claim.facts.payer.id)
  const told = world.state.runOf(claim)?.facts.payerBehaviors
  if (told === undefined) return own
  return own.length === 0 ? told : [...own, ...told]
}

/**
 * The behaviors of a payer for inquiries about a member, in the order in which they apply: its own in this world, and
 * those of the scenarios of the member's claims. So the behaviors of a scenario affect only its own claims.
 */
export function behaviorsToward(world: World, payer: ClaimPayer, memberId: string): readonly PayerBehavior[] {
  if (!world.state.hasPayerBehaviors) return none
  const own = world.state.payerBehaviorsOf(payer.id)
  let all = own
  for (const claim of world.state.claimsOf(payer.id, memberId)) {
    const told = world.state.runOf(claim)?.facts.payerBehaviors
    if (told !== undefined) all = [...all, ...told]
  }
  if (all.length === 0) return none
  return payerBehaviorNames.flatMap((name) => all.find((behavior) => behavior.name === name) ?? [])
}

const none: readonly PayerBehavior[] = []

/** How many milliseconds a payer takes to respond: the same for the same world, instant and trace. */
export function responseDelayOf(world: World, behaviors: readonly PayerBehavior[], trace: string): number {
  return behaviors.reduce((sum, { name }) => {
    const draw = (below: number) => world.draw(`${name}/${world.now()}/${trace}`) % below
    return sum + (payerBehaviorRules[name].takes?.(draw) ?? 0)
  }, 0)
}

/** Why a payer does not search; the first behavior that refuses the inquiry decides. */
export function refusalOf(
  world: World,
  behaviors: readonly PayerBehavior[],
  inquiry: StatusInquiry,
): StatusReason | undefined {
  for (const { name } of behaviors) {
    const reason = payerBehaviorRules[name].refuses?.(inquiry, world.now())
    if (reason !== undefined) return reason
  }
  return undefined
}
