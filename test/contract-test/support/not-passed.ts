import { type CaseOutcome, idOf } from '../../../src/kit.ts'

/** Every case that did not pass, each with what it broke, on a line. */
export function notPassed(outcomes: readonly CaseOutcome[]): readonly string[] {
  return outcomes
    .filter(({ verdict }) => verdict !== 'passed')
    .map(({ case: one, edition, verdict, failures, reason }) =>
      [`${idOf(one)} ${edition} ${verdict}`, reason, ...failures.map(({ pointer, rule }) => `${pointer} ${rule}`)].join(
        '; ',
      ),
    )
}
