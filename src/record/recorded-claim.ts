import type { ClaimForm, LineForm } from '../scenario/format/generated/form.ts'
import type { Cents } from '../world/claim.ts'
import { type Day, isDay, toIsoDate } from '../world/instant.ts'
import type { PayerDirectory } from '../world/payer.ts'
import { type ClaimHistory, isClaimFound } from './claim-history.ts'
import type { ClaimSnapshot } from './claim-snapshot.ts'
import type { NamedParties, Observation } from './observation.ts'
import type { ClaimTimeline, RecordedTimeline } from './timeline.ts'

/** How a claim was billed. The first claim of the scenario also has the people. */
export function claimFormOf(
  claimTimeline: ClaimTimeline,
  index: number,
  history: ClaimHistory,
  { notFound }: RecordedTimeline,
  payers: PayerDirectory,
): ClaimForm {
  const snapshot = bestSnapshot(claimTimeline, history)
  const { day = snapshot?.from } = history
  const last = snapshot?.to
  return {
    ...(index === 0 && people(history.observations, payers)),
    ...(index === 0 && day !== undefined && isDay(day) && { serviceDate: toIsoDate(day) }),
    ...(index === 0 && day !== undefined && last !== undefined && last > day && { serviceEndDate: toIsoDate(last) }),
    ...(snapshot && billed(snapshot)),
    ...(snapshot?.account !== undefined && { patientAccountNumber: snapshot.account }),
    ...(snapshot?.number !== undefined && { payerClaimNumber: claimTimeline.numbers[0] ?? snapshot.number }),
    ...(snapshot?.clearinghouse !== undefined && { clearinghouseClaimNumber: snapshot.clearinghouse }),
    ...(notFound && { notFound }),
  }
}

/** The most complete snapshot of a claim: one API omits what another has. */
function bestSnapshot(claimTimeline: ClaimTimeline, { observations }: ClaimHistory): ClaimSnapshot | undefined {
  const claims = observations.flatMap((observation) => observation.claims ?? []).filter(isClaimFound)
  const own = claims.filter(({ number = '' }) => claimTimeline.numbers.includes(number))
  return own.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]
}

/** The lines, if they were observed and add up to the charge; otherwise only the charge. */
function billed({ charge, lines }: ClaimSnapshot): Pick<ClaimForm, 'charge' | 'lines'> {
  const sum = lines.reduce((total, line) => total + line.charge, 0)
  if (lines.length === 0 || sum !== charge) return { charge: toDollars(charge) }
  return {
    lines: lines.map(
      ({ procedure, charge, units, modifiers, qualifier, revenueCode }): LineForm => ({
        procedure,
        charge: toDollars(charge),
        ...(units !== 1 && { units }),
        ...(modifiers && { modifiers }),
        ...(qualifier !== 'HC' && { qualifier: qualifier as NonNullable<LineForm['qualifier']> }),
        ...(revenueCode !== undefined && { revenueCode }),
      }),
    ),
  }
}

/** The people in the observations, merged. */
function people(
  observations: readonly Observation[],
  payers: PayerDirectory,
): Pick<ClaimForm, 'subscriber' | 'dependent' | 'provider' | 'payer'> {
  const parties = observations.flatMap((observation) =>
    observation.parties === undefined ? [] : [observation.parties],
  )
  const payer = payerOf(observations, parties, payers)
  const subscriber = Object.assign({}, ...parties.map((one) => one.subscriber).toReversed())
  const dependents = parties.flatMap(({ dependent }) => (dependent === undefined ? [] : [dependent]))
  const provider = Object.assign({}, ...parties.map((one) => one.provider))
  return {
    ...(Object.keys(subscriber).length > 0 && { subscriber: withIsoBirth(subscriber) }),
    ...(dependents.length > 0 && { dependent: withIsoBirth(Object.assign({}, ...dependents)) }),
    ...(Object.keys(provider).length > 0 && { provider }),
    ...(payer !== undefined && { payer }),
  }
}

/** A listed payer by its id; any other by its name, from which the scenario derives the same id. */
function payerOf(
  observations: readonly Observation[],
  parties: readonly NamedParties[],
  payers: PayerDirectory,
): string | undefined {
  const called = parties.flatMap(({ payer }) => (payer === undefined ? [] : [payer]))
  const listed = called.find((one) => payers.byId(one) !== undefined)
  return listed ?? observations.find(({ payerName }) => payerName !== undefined)?.payerName ?? called[0]
}

function withIsoBirth<T extends { readonly dateOfBirth?: Day }>(person: T): T {
  const { dateOfBirth } = person
  return dateOfBirth !== undefined && isDay(dateOfBirth) ? { ...person, dateOfBirth: toIsoDate(dateOfBirth) } : person
}

/** An amount in dollars, as in a scenario. */
export function toDollars(cents: Cents): number {
  return cents / 100
}
