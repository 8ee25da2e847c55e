import { answerOf } from '../answer.ts'
import { byRequest, groups, type LintRule } from './rule.ts'

/** A client may onboard its provider again after a restart; more is a pattern. */
const mostOnboardings = 5

export const billingRules: readonly LintRule[] = [
  {
    rule: 'submits-twice',
    advice: 'every submission is billed as a new session: check whether the first one arrived before sending it again',
    source: 'Taiga, "Submit a Session" (inferred)',
    judges: 'counts',
    find: (calls) =>
      groups(
        calls.filter(({ operation, status }) => operation === 'taiga.submitSession' && status === 201),
        ({ request }) => request,
      )
        .filter((same) => same.length > 1)
        .map((same) => ({ message: `the same session was billed ${same.length} times`, entries: same })),
  },
  {
    rule: 'onboards-repeatedly',
    advice: 'onboard a provider once and store its id',
    source: 'Taiga, "Quickstart" (documented)',
    judges: 'counts',
    find: (calls) =>
      byRequest(calls.filter(({ operation }) => operation === 'taiga.onboardProvider')).flatMap((same) => {
        const known = same.filter((call) => answerOf(call).status === 'already_exists')
        if (known.length <= mostOnboardings) return []
        return [{ message: `an onboarded provider was onboarded ${known.length} times again`, entries: known }]
      }),
  },
]
