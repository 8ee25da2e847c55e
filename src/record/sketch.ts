import type { ClaimForm, LineForm } from '../scenario/format/form.ts'
import { type Day, isDay, toIsoDate } from '../world/instant.ts'
import type { Cents } from '../world/money.ts'
import { payerById } from '../world/payer.ts'
import type { NamedParties } from './asked.ts'
import type { ClaimSnapshot } from './claim-seen.ts'
import type { Observation } from './look.ts'
import { isClaimFound, type ClaimHistory } from './stories.ts'
import type { ClaimTimeline, RecordedTimeline } from './timeline.ts'

/** Dollars, as a scenario writes an amount. */
export function toDollars(cents: Cents): number {
  return cents / 100
}

/** How a claim of a story was billed. The first part also says whose it is. */
export function claimFormOf(part: ClaimTimeline, index: number, story: ClaimHistory, { notFound }: RecordedTimeline): ClaimForm {
  const seen = seenOf(part, story)
  const { day = seen?.from } = story
  const last = seen?.to
  return {
    ...(index === 0 && people(story.looks)),
    ...(index === 0 && day !== undefined && isDay(day) && { serviceDate: toIsoDate(day) }),
    ...(index === 0 && day !== undefined && last !== undefined && last > day && { serviceEndDate: toIsoDate(last) }),
    ...(seen && billed(seen)),
    ...(seen?.account !== undefined && { patientAccountNumber: seen.account }),
    ...(seen?.number !== undefined && { payerClaimNumber: part.numbers[0] ?? seen.number }),
    ...(seen?.clearinghouse !== undefined && { clearinghouseClaimNumber: seen.clearinghouse }),
    ...(notFound && { notFound }),
  }
}

/** Of all that was seen of a part's claim, what tells the most: one API leaves out what another tells. */
function seenOf(part: ClaimTimeline, { looks }: ClaimHistory): ClaimSnapshot | undefined {
  const claims = looks.flatMap((look) => look.claims ?? []).filter(isClaimFound)
  const own = claims.filter(({ number = '' }) => part.numbers.includes(number))
  return own.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]
}

/** Lines, where they were shown and make up the charge; else the charge alone. */
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
        ...(qualifier !== 'HC' && { qualifier }),
        ...(revenueCode !== undefined && { revenueCode }),
      }),
    ),
  }
}

/** Whom the looks name: of what several say, the most. */
function people(looks: readonly Observation[]): Pick<ClaimForm, 'subscriber' | 'dependent' | 'provider' | 'payer'> {
  const asked = looks.flatMap((look) => (look.asked === undefined ? [] : [look.asked]))
  const payer = payerOf(looks, asked)
  const subscriber = Object.assign({}, ...asked.map((one) => one.subscriber).toReversed())
  const dependents = asked.flatMap(({ dependent }) => (dependent === undefined ? [] : [dependent]))
  const provider = Object.assign({}, ...asked.map((one) => one.provider))
  return {
    ...(Object.keys(subscriber).length > 0 && { subscriber: withIsoBirth(subscriber) }),
    ...(dependents.length > 0 && { dependent: withIsoBirth(Object.assign({}, ...dependents)) }),
    ...(Object.keys(provider).length > 0 && { provider }),
    ...(payer !== undefined && { payer }),
  }
}

/** A payer that payerbox lists by its id; any other by its name, of which the scenario makes the same id again. */
function payerOf(looks: readonly Observation[], asked: readonly NamedParties[]): string | undefined {
  const called = asked.flatMap(({ payer }) => (payer === undefined ? [] : [payer]))
  const listed = called.find((one) => payerById(one) !== undefined)
  return listed ?? looks.find(({ payerName }) => payerName !== undefined)?.payerName ?? called[0]
}

function withIsoBirth<T extends { readonly dateOfBirth?: Day }>(person: T): T {
  const { dateOfBirth } = person
  return dateOfBirth !== undefined && isDay(dateOfBirth) ? { ...person, dateOfBirth: toIsoDate(dateOfBirth) } : person
}
