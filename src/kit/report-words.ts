import { idOf } from './case.ts'
import type { Failure, Outcome, Run } from './outcome.ts'
import { checksOf, tally, verdicts } from './outcome.ts'

/** `stedi/unknown-payer (2026-08)`. */
export function nameOf({ case: one, edition }: Outcome): string {
  return edition === '' ? idOf(one) : `${idOf(one)} (${edition})`
}

/** `step 2, member /code: equals "BAD_REQUEST"; got nothing`. */
function sentenceOf({ step, about, pointer, rule, expected, received }: Failure): string {
  const place = pointer === '' ? about : `${about} ${pointer}`
  const wanted = rule === expected ? rule : `${rule} ${expected}`
  return `step ${step}, ${place}: ${wanted}; got ${received}`
}

/** More than anybody reads of one answer. */
const most = 20

/** What is broken, or why nothing was judged. */
export function complaintsOf({ failures, reason }: Outcome): readonly string[] {
  if (reason !== undefined) return [reason]
  const more = failures.length - most
  return [...failures.slice(0, most).map(sentenceOf), ...(more > 0 ? [`and ${more} more`] : [])]
}

/** `180 cases: 178 passed, 2 failed; 1904 checks in 1.2 s`. */
export function totalsOf({ outcomes, milliseconds }: Run): string {
  const counts = tally(outcomes)
  const words = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${said[verdict]}`)
  const [cases, checks] = [counted(outcomes.length, 'case'), counted(checksOf(outcomes), 'check')]
  return `${cases}: ${words.join(', ')}; ${checks} in ${(milliseconds / 1000).toFixed(1)} s`
}

const said = {
  passed: 'passed',
  failed: 'failed',
  warned: 'warned',
  informed: 'informed',
  'not-arranged': 'not arranged',
  skipped: 'skipped',
} as const satisfies Record<Outcome['verdict'], string>

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
