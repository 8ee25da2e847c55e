import type { Vendor } from '../contract/routes.ts'
import { type Claim, latestMove, type Move, type StatusReason, toAmount } from '../world/claim.ts'
import type { Instant } from '../world/instant.ts'
import type { PayerDirectory } from '../world/payer.ts'
import { type PayerBehavior, payerBehaviorNames, payerBehaviorRules } from '../world/payer-behavior.ts'
import type { Lag } from '../world/seen.ts'
import { stages } from '../world/stage.ts'
import type { Probe } from './probes.ts'
import { isTargetOf, type ProbeInquiry } from './probes.ts'
import type { ReportedClaim, ReportedSession, ReportedStatus } from './reported-status.ts'

/** What determines which moves of a claim an API knows, as declared by the scenario. */
interface ClaimVisibility {
  readonly vendor: Vendor
  readonly now: Instant
  readonly lag: Lag
  readonly payerBehaviors: readonly PayerBehavior[]
  readonly payers: PayerDirectory
}

/**
 * The differences between a reply and the claims, one sentence each. This is an oracle of its own: it reads the stage table,
 * not the code that responds. APIs that agree with the table agree with each other, except for what the scenario declares.
 *
 * @param claims The run's claims before the probe was sent.
 */
export function disagreements(
  { subject, operation }: Probe,
  reported: ReportedStatus,
  claims: readonly Claim[],
  visibility: ClaimVisibility,
): readonly string[] {
  if (subject === undefined) return []
  const visible = claims.flatMap((claim) => visibleClaim(visibility, claim) ?? [])
  if ('session' in subject) {
    const submissions = visible.filter(({ facts }) => facts.session === subject.session)
    if (reported.session === undefined) return []
    return sessionMismatches(reported.session, submissions).map((text) => `${operation} ${text}`)
  }
  const formats = [
    [operation, reported.json],
    [`the 277 of ${operation}`, reported.x12],
  ] as const
  const { inquiry } = subject
  const refusal = expectedRefusal(visibility, inquiry)
  return formats.flatMap(([name, reportedClaims]) => {
    if (reportedClaims === undefined) return []
    const texts =
      refusal === undefined
        ? claimMismatches(reportedClaims, visible, inquiry, visibility)
        : refusalMismatches(reportedClaims, refusal)
    return texts.map((text) => `${name} ${text}`)
  })
}

function sessionMismatches({ status, events }: ReportedSession, submissions: readonly Claim[]): readonly string[] {
  const last = submissions.at(-1)
  if (last === undefined) return []
  const { to } = latestMove(last)
  const expected = stages[to].taiga
  const expectedEvents = submissions
    .flatMap(({ moves }) => moves.flatMap(({ to, event = stages[to].event }) => event ?? []))
    .reverse()
  return [
    ...(status === expected ? [] : [`reports ${status} for a claim that is ${to}; expected ${expected}`]),
    // A session in processing lists no events.
    ...(status === 'processing' || events.join() === expectedEvents.join()
      ? []
      : [`lists the events ${list(events)}; expected ${list(expectedEvents)}`]),
  ]
}

function claimMismatches(
  reported: readonly ReportedClaim[],
  claims: readonly Claim[],
  inquiry: ProbeInquiry,
  visibility: ClaimVisibility,
): readonly string[] {
  const onFile = claims.filter((claim) => isFound(visibility, claim))
  const expected = onFile.filter(({ facts }) => isTargetOf(facts, inquiry))
  const found = reported.filter(({ number }) => number !== undefined)
  const missing = expected.filter(({ facts }) => !found.some(({ number }) => number === facts.payerClaimNumber))
  return [
    ...missing.map((claim) => `does not report a claim that is ${latestMove(claim).to}`),
    ...found.flatMap((each) => {
      // Two roles may share a number.
      const mismatches = onFile
        .filter(({ facts }) => facts.payerClaimNumber === each.number)
        .map((claim) => fieldMismatches(each, claim))
      if (mismatches.some((texts) => texts.length === 0)) return []
      return mismatches[0] ?? [`reports ${each.codes} for a claim that the payer does not have`]
    }),
    ...(expected.length > 0 || found.length > 0 ? [] : notFoundMismatches(reported, claims, inquiry)),
  ]
}

function fieldMismatches({ codes, charge, paid }: ReportedClaim, claim: Claim): readonly string[] {
  const move = latestMove(claim)
  const { category, status, adjudication } = stages[move.to]
  const { category: expectedCategory, status: expectedStatus } = move.reason ?? { category, status }
  const expectedCodes = `${expectedCategory}/${expectedStatus}`
  const expectedCharge = toAmount(claim.facts.charge)
  const expectedPaid = adjudication === 'none' ? undefined : toAmount(move.paid ?? 0)
  return [
    ...(codes === expectedCodes ? [] : [`reports ${codes} for a claim that is ${move.to}; expected ${expectedCodes}`]),
    ...(charge === expectedCharge ? [] : [`reports a charge of ${charge}; expected ${expectedCharge}`]),
    ...(expectedPaid === undefined || paid === expectedPaid
      ? []
      : [`reports a payment of ${paid}; expected ${expectedPaid}`]),
  ]
}

function notFoundMismatches(
  reported: readonly ReportedClaim[],
  claims: readonly Claim[],
  inquiry: ProbeInquiry,
): readonly string[] {
  const target = claims.findLast(({ facts }) => facts.notFound !== undefined && isTargetOf(facts, inquiry))
  const expected = codesOf(target?.facts.notFound ?? { category: 'D0', status: '35' })
  const codes = reported.map((each) => each.codes)
  if (codes.join() === expected) return []
  return [`reports ${list(codes)} for a claim that the payer does not have; expected ${expected}`]
}

function refusalMismatches(reported: readonly ReportedClaim[], refusal: StatusReason): readonly string[] {
  const codes = reported.map((each) => each.codes)
  const expected = codesOf(refusal)
  if (codes.join() === expected) return []
  return [`reports ${list(codes)} for an inquiry that the payer refuses; expected ${expected}`]
}

function codesOf({ category, status }: StatusReason): string {
  return `${category}/${status}`
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ')
}

/** The claim with the moves that an API knows by now, given its lag and the payer's behaviors; `undefined` when it knows none. */
function visibleClaim(visibility: ClaimVisibility, claim: Claim): Claim | undefined {
  const until = knownUntil(visibility)
  const [first, ...others] = claim.moves
  const isKnown = first.at <= until || (claim.facts.submissionType === 'original' && !stages[first.to].onFile)
  if (!isKnown) return undefined
  const moves: readonly [Move, ...Move[]] = [first, ...others.filter(({ at }) => at <= until)]
  return { ...claim, moves }
}

function knownUntil({ vendor, now, lag, payerBehaviors }: ClaimVisibility): Instant {
  const latest = now - (lag[vendor] ?? 0)
  if (vendor === 'taiga') return latest
  return payerBehaviors.reduce((until, { name }) => payerBehaviorRules[name].tellsUntil?.(until) ?? until, latest)
}

/** Whether an inquiry through an API finds a visible claim. */
function isFound(visibility: ClaimVisibility, claim: Claim): boolean {
  if (!stages[latestMove(claim).to].onFile || claim.facts.notFound !== undefined) return false
  const until = knownUntil(visibility)
  return !visibility.payerBehaviors.some(({ name, lasts = payerBehaviorRules[name].lasts ?? 0 }) =>
    payerBehaviorRules[name].withholds?.(claim, until, lasts),
  )
}

/** Why the payer refuses the inquiry: the provider is not enrolled, or a behavior of the payer. */
function expectedRefusal(
  { payerBehaviors, payers, now }: ClaimVisibility,
  inquiry: ProbeInquiry,
): StatusReason | undefined {
  const { facts, serviceFrom, serviceTo, patientAccountNumber } = inquiry
  const { npi, taxId } = facts.provider
  const payer = payers.byId(facts.payer.id)
  const isEnrolled = payer?.enrolled.some((number) => number === npi || number === taxId)
  if (payer?.claimStatus === 'ENROLLMENT_REQUIRED' && !isEnrolled) return { category: 'E0', status: '24' }
  const received = {
    payer: { id: facts.payer.id },
    receiver: {},
    subscriber: facts.subscriber,
    serviceFrom,
    serviceTo,
    ...(patientAccountNumber !== undefined && { patientAccountNumber }),
    lines: [],
  }
  for (const name of payerBehaviorNames) {
    if (!payerBehaviors.some((behavior) => behavior.name === name)) continue
    const reason = payerBehaviorRules[name].refuses?.(received, now)
    if (reason !== undefined) return reason
  }
  return undefined
}
