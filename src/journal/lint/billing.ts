import { answerOf } from '../answer.ts'
import { byQuestion, groups } from './calls.ts'
import type { LintRule } from './rule.ts'

/** A client that starts anew may make sure of its provider; more is a behavior. */
const mostOnboardings = 5

export const billingRules: readonly LintRule[] = [
  {
    rule: 'submits-twice',
    advice: 'every submission is a new session and a new bill: ask what became of the first before sending it again',
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
    rule: 'onboards-again-and-again',
    advice: 'onboard a provider once, and keep its id',
    source: 'Taiga, "Quickstart" (documented)',
    judges: 'counts',
    find: (calls) =>
      byQuestion(calls.filter(({ operation }) => operation === 'taiga.onboardProvider')).flatMap((same) => {
        const known = same.filter((call) => answerOf(call).status === 'already_exists')
        if (known.length <= mostOnboardings) return []
        return [{ message: `a provider that was known was onboarded ${known.length} times`, entries: known }]
      }),
  },
]
