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

/** How a payer behaves. */
export interface PayerBehavior {
  readonly name: PayerBehaviorName
  /** For how long, in milliseconds, where the behavior lasts for a time; the time of the table when absent. */
  readonly lasts?: number
}

/** What comes of a behavior. Nothing here changes what is true: it keeps a payer from telling it, or lets it tell it later. */
interface PayerBehaviorRule {
  readonly is: string
  /** Milliseconds until the payer answers. `draw` gives a whole number from 0 up to, and remove, `below`. */
  readonly takes?: (draw: (below: number) => number) => number
  /** Why the payer does not search at all. */
  readonly refuses?: (inquiry: StatusInquiry, now: Instant) => StatusReason | undefined
  /** Whether the payer takes the people of a claim for those who are asked for. */
  readonly recognizes?: (claim: Claim, inquiry: StatusInquiry) => boolean
  /** Up to which instant the payer tells what happened. */
  readonly tellsUntil?: (now: Instant) => Instant
  /** Whether the payer keeps a claim that it found to itself. */
  readonly withholds?: (claim: Claim, now: Instant, lasts: number) => boolean
  /** Milliseconds, of a behavior that lasts for a time. */
  readonly lasts?: number
}

const datesOfService: StatusReason = { category: 'D0', status: '187' }
const widestWindow = 30 * day
const batchRuns = 2 * hour
const maintenanceEnds = 6 * hour

/**
 * The behaviors of payers, in the order in which they come to bear, in whichever order they are given: first the payer takes
 * its time, then it refuses, then it searches, and at last it withholds. Its days and hours are UTC, like all of a world.
 *
 * That payers behave so is documented (D), observed (O) or inferred (I); so are the codes by which they say it. What is
 * withheld is answered like a claim that is not there, D0/35 (documented for claims that the payer does not have).
 */
export const payerBehaviorRules: Readonly<Record<PayerBehaviorName, PayerBehaviorRule>> = {
  // D: a payer may take about a minute (Stedi, "Timeouts"). I: how long this one takes.
  slow: { is: 'answers after 20 to 40 seconds', takes: (draw) => 20_000 + draw(20_001) },
  // O: Cigna answered E1/484 at one time and not at another. I: when.
  'sunday-maintenance': {
    is: 'is not available on Sundays before six',
    refuses: (_, now) => (isSunday(now) && now % day < maintenanceEnds ? { category: 'E1', status: '484' } : undefined),
  },
  // D: a Blue Cross plan asks for more than the API does, and wants the patient account number (Optum, FAQ). I: the codes.
  'needs-account-number': {
    is: 'answers only who names the patient account number',
    refuses: ({ patientAccountNumber }) =>
      patientAccountNumber === undefined ? { category: 'E4', status: '478' } : undefined,
  },
  // D: keep the range to 30 days, since some payers reject wider ones (Stedi, "Payer limitations"). O: D0/187 for dates that
  // a payer does not take, seen where they lay in the future.
  'refuses-wide-windows': {
    is: 'refuses dates that lie more than 30 days apart',
    refuses: ({ serviceFrom, serviceTo = serviceFrom }) =>
      serviceFrom !== undefined && serviceTo !== undefined && startOf(serviceTo) - startOf(serviceFrom) > widestWindow
        ? datesOfService
        : undefined,
  },
  // D: a range finds what a day does not, since payers may store another date (Stedi, "Date range"). I: refusal, and codes.
  'refuses-single-days': {
    is: 'refuses a single day',
    refuses: ({ serviceFrom, serviceTo = serviceFrom }) =>
      serviceFrom !== undefined && serviceFrom === serviceTo ? datesOfService : undefined,
  },
  // D: values are case-sensitive (Optum, "Sandbox predefined values"), and who is not found gets D0/97 (Stedi). I: of payers.
  'needs-exact-names': {
    is: 'knows people only by their names as the claim has them, letter case included',
    recognizes: ({ facts }, { subscriber, dependent }) =>
      isNamed(facts.subscriber, subscriber) &&
      (facts.dependent === undefined || dependent === undefined || isNamed(facts.dependent, dependent)),
  },
  // I: all of it.
  'batch-at-night': {
    is: 'tells what happened up to the last two in the morning',
    tellsUntil: (now) => Math.floor((now - batchRuns) / day) * day + batchRuns,
  },
  // D: wait for about a week before asking (Stedi, "Check claim status"). I: how long this one takes.
  'not-found-at-first': {
    is: 'does not find a claim until 5 days after it was accepted',
    lasts: 5 * day,
    withholds: (claim, now, lasts) => now < onFileSince(claim) + lasts,
  },
  // D: payers often archive claims older than 18 months, and answer with an error (Stedi, "Payer limitations"). I: D0/35.
  'archives-after-18-months': {
    is: 'does not find a claim once 18 months have passed since its last day of service',
    withholds: ({ facts }, now) => toDay(now) > monthsLater(facts.serviceTo, 18),
  },
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

/** The day so many months later, to compare with: one that its month does not have comes before the next month's first. */
function monthsLater(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(4, 6)) - 1 + months
  return `${Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}${date.slice(6)}`
}

/** The behaviors of a payer for one claim: its own in this world, and those that the claim's scenario gives it. */
export function behaviorsOn(world: World, claim: Claim): readonly PayerBehavior[] {
  const own = world.state.payerBehaviorsOf(claim.facts.payer.id)
  const told = world.state.runOf(claim)?.facts.payerBehaviors
  if (told === undefined) return own
  return own.length === 0 ? told : [...own, ...told]
}

/**
 * The behaviors of a payer toward whoever asks for a member, in the order in which they come to bear: its own in this world,
 * and those that the scenarios of the member's claims give it. So a run meets its payer as it says, and others do not.
 */
export function behaviorsToward(world: World, payer: ClaimPayer, memberId: string): readonly PayerBehavior[] {
  const own = world.state.payerBehaviorsOf(payer.id)
  const told = world.state.claimsOf(payer.id, memberId).flatMap((claim) => {
    return world.state.runOf(claim)?.facts.payerBehaviors ?? []
  })
  if (own.length + told.length === 0) return none
  const all = [...own, ...told]
  return payerBehaviorNames.flatMap((name) => all.find((behavior) => behavior.name === name) ?? [])
}

const none: readonly PayerBehavior[] = []

/** How many milliseconds a payer takes before it answers. The same world, moment and trace take as long. */
export function responseDelayOf(world: World, behaviors: readonly PayerBehavior[], trace: string): number {
  return behaviors.reduce((sum, { name }) => {
    const draw = (below: number) => world.draw(`${name}/${world.now()}/${trace}`) % below
    return sum + (payerBehaviorRules[name].takes?.(draw) ?? 0)
  }, 0)
}

/** Why a payer does not search for what an inquiry asks; the first of its behaviors that has something against it decides. */
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
