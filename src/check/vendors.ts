import { type Claim, latestMove, type StatusReason } from '../world/claim.ts'
import { toAmount } from '../world/money.ts'
import { stages } from '../world/stage.ts'
import type { Heard, HeardClaim, HeardSession } from './heard.ts'
import { type Inquiry, isAskedFor } from './inquiries.ts'
import type { Question } from './questions.ts'
import { isFound, refusalTo, seenFrom, type Viewpoint } from './viewpoint.ts'

/**
 * In what an answer disagrees with where the claims stand, by a reading of the tables of its own: one sentence each. Since
 * every vendor is held to the same tables, vendors that agree with them agree with each other, but for what a scenario declares.
 *
 * @param claims The run's claims before the question was asked.
 */
export function disagreements(
  { about, operation }: Question,
  heard: Heard,
  claims: readonly Claim[],
  viewpoint: Viewpoint,
): readonly string[] {
  if (about === undefined) return []
  const known = claims.flatMap((claim) => seenFrom(viewpoint, claim) ?? [])
  if ('session' in about) {
    const lives = known.filter(({ facts }) => facts.session === about.session)
    return heard.session === undefined ? [] : ofSession(heard.session, lives).map((text) => `${operation} ${text}`)
  }
  const vendors = [
    [operation, heard.json],
    [`the 277 of ${operation}`, heard.x12],
  ] as const
  const { inquiry } = about
  const refusal = refusalTo(viewpoint, inquiry)
  return vendors.flatMap(([vendor, said]) => {
    if (said === undefined) return []
    const texts = refusal === undefined ? ofClaims(said, known, inquiry, viewpoint) : ofRefusal(said, refusal)
    return texts.map((text) => `${vendor} ${text}`)
  })
}

function ofSession({ status, events }: HeardSession, lives: readonly Claim[]): readonly string[] {
  const last = lives.at(-1)
  if (last === undefined) return []
  const { to } = latestMove(last)
  const wanted = stages[to].taiga
  const listed = lives
    .flatMap(({ moves }) => moves.flatMap(({ to, event = stages[to].event }) => event ?? []))
    .reverse()
  return [
    ...(status === wanted ? [] : [`says ${status} of a claim that is ${to}; its word for that is ${wanted}`]),
    // A session in processing shows no events.
    ...(status === 'processing' || events.join() === listed.join()
      ? []
      : [`lists the events ${list(events)} where ${list(listed)} happened`]),
  ]
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ')
}

function ofClaims(
  said: readonly HeardClaim[],
  claims: readonly Claim[],
  inquiry: Inquiry,
  viewpoint: Viewpoint,
): readonly string[] {
  const onFile = claims.filter((claim) => isFound(viewpoint, claim))
  const asked = onFile.filter(({ facts }) => isAskedFor(facts, inquiry))
  const found = said.filter(({ number }) => number !== undefined)
  const missing = asked.filter(({ facts }) => !found.some(({ number }) => number === facts.payerClaimNumber))
  return [
    ...missing.map((claim) => `does not tell of a claim that is ${latestMove(claim).to}`),
    ...found.flatMap((one) => {
      // Two roles may share a number.
      const verdicts = onFile.filter(({ facts }) => facts.payerClaimNumber === one.number).map((it) => ofClaim(one, it))
      if (verdicts.some((verdict) => verdict.length === 0)) return []
      return verdicts[0] ?? [`tells ${one.codes} of a claim that the payer does not have`]
    }),
    ...(asked.length > 0 || found.length > 0 ? [] : ofNothing(said, claims, inquiry)),
  ]
}

function ofClaim({ codes, charge, paid }: HeardClaim, claim: Claim): readonly string[] {
  const move = latestMove(claim)
  const { category, status, adjudication } = stages[move.to]
  const reason = move.reason ?? { category, status }
  const wanted = `${reason.category}/${reason.status}`
  const amount = adjudication === 'none' ? undefined : toAmount(move.paid ?? 0)
  return [
    ...(codes === wanted ? [] : [`says ${codes} of a claim that is ${move.to}, ${wanted}`]),
    ...(charge === toAmount(claim.facts.charge)
      ? []
      : [`says that ${charge} was charged, not ${toAmount(claim.facts.charge)}`]),
    ...(amount === undefined || paid === amount ? [] : [`says that ${paid} is paid, not ${amount}`]),
  ]
}

/** Nobody has the claim: one entry says so. */
function ofNothing(said: readonly HeardClaim[], claims: readonly Claim[], inquiry: Inquiry): readonly string[] {
  const worded = claims.findLast(({ facts }) => facts.notFound !== undefined && isAskedFor(facts, inquiry))
  const wanted = codesOf(worded?.facts.notFound ?? { category: 'D0', status: '35' })
  const codes = said.map((one) => one.codes)
  return codes.join() === wanted
    ? []
    : [`says ${list(codes)} of a claim that the payer does not have; that is ${wanted}`]
}

function ofRefusal(said: readonly HeardClaim[], refusal: StatusReason): readonly string[] {
  const codes = said.map((one) => one.codes)
  const wanted = codesOf(refusal)
  return codes.join() === wanted ? [] : [`says ${list(codes)} where the payer refuses the question; that is ${wanted}`]
}

function codesOf({ category, status }: StatusReason): string {
  return `${category}/${status}`
}
