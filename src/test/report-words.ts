import { plural } from '../text/phrases.ts'
import { type ContractCase, idOf } from './case.ts'
import { checksOf, type Failure, type Outcome, type Run, tally, type Verdict, verdicts } from './outcome.ts'

/** `stedi/unknown-payer (2026-08)`. */
export function nameOf({ case: one, edition }: Outcome): string {
  return edition === '' ? idOf(one) : `${idOf(one)} (${edition})`
}

/** `step 2, member /code: equals "BAD_REQUEST"; got nothing`, and how that is known where the case is known otherwise. */
function sentenceOf(
  { step, about, pointer, rule, expected, received, evidence, source }: Failure,
  one: ContractCase,
): string {
  const place = pointer === '' ? about : `${about} ${pointer}`
  const wanted = rule === expected ? rule : `${rule} ${expected}`
  const isCases = evidence === one.evidence && source === one.source
  return `step ${step}, ${place}: ${wanted}; got ${received}${isCases ? '' : ` (${evidence}: ${source})`}`
}

/** More than anybody reads of one answer. */
const most = 20

/** What is broken, or why nothing was judged. */
export function complaintsOf({ case: one, failures, reason }: Outcome): readonly string[] {
  if (reason !== undefined) return [reason]
  const more = failures.length - most
  return [
    ...failures.slice(0, most).map((failure) => sentenceOf(failure, one)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
}

/** `180 cases: 178 passed, 2 failed; 1904 checks in 1.2 s`. */
export function totalsOf({ outcomes, retries, milliseconds }: Run): string {
  const counts = tally(outcomes)
  const words = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${said[verdict]}`)
  const [cases, checks] = [plural(outcomes.length, 'case'), plural(checksOf(outcomes), 'check')]
  const again = retries === 0 ? '' : `, ${plural(retries, 'request')} sent once more`
  return `${cases}: ${words.join(', ')}; ${checks} in ${(milliseconds / 1000).toFixed(1)} s${again}`
}

/** A verdict in words. */
export const said: Readonly<Record<Verdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  warned: 'warned',
  informed: 'informed',
  'not-arranged': 'not arranged',
  skipped: 'skipped',
}
