import { groupBy } from '../../text/group-by.ts'
import { hour, minute } from '../../world/instant.ts'
import { byRequest, isTimed, isWithin, type LintCall, type LintRule, pairs, runs } from './rule.ts'

/** Statuses that ask the client to wait. */
const notNow: ReadonlySet<number> = new Set([429, 503])
/** 4xx statuses after which the same request may succeed. */
const mayPass: ReadonlySet<number> = new Set([401, 408, 409, 425, 429])
/** A repetition after this many milliseconds counts as one that waited. */
const leastPause = 1000
/** Stedi recommends one immediate repetition; a second one does not back off. */
const leastHasty = 2
const leastRejections = 3
/** Twice the attempts of the vendors' own clients. */
const mostAttempts = 6

const retryRules: readonly LintRule[] = [
  {
    rule: 'retries-refused-request',
    advice: 'an invalid request stays invalid: correct it before sending it again',
    source: 'RFC 9110, 15.5 (documented)',
    judges: 'counts',
    find: (calls) =>
      byRequest(calls).flatMap((same) => {
        const refused = same.filter(({ status }) => status >= 400 && status < 500 && !mayPass.has(status))
        if (refused.length < leastRejections) return []
        return [{ message: `the same request was refused ${refused.length} times`, entries: refused }]
      }),
  },
  {
    rule: 'no-back-off',
    advice: 'after a 429 or 503, wait as long as Retry-After says, or longer each time',
    source: 'RFC 6585, 4 and RFC 9110, 15.6.4 (documented); Stedi allows one immediate repetition (documented)',
    judges: 'intervals',
    find: (calls) =>
      byRequest(calls).flatMap((same) => {
        const hasty = pairs(same).flatMap(([before, call]) =>
          notNow.has(before.status) && isWithin(before, call, leastPause) ? [call] : [],
        )
        if (hasty.length < leastHasty) return []
        return [
          { message: `a call was repeated ${hasty.length} times within a second of a 429 or 503`, entries: hasty },
        ]
      }),
  },
  {
    rule: 'retries-without-limit',
    advice: 'stop after a few attempts, or wait at least a minute between them',
    source: "the vendors' own clients try three times (observed)",
    judges: 'counts',
    find: (calls) =>
      byRequest(calls).flatMap((same) =>
        runs(same, isTrouble, mostAttempts)
          .filter(
            (failed) => !pairs(failed).some(([before, call]) => isTimed(before, call) && call.at - before.at > minute),
          )
          .map((failed) => ({
            message: `a failing call was tried ${failed.length} times in a row`,
            entries: failed,
          })),
      ),
  },
]

/** The vendor failed, or no response came. */
function isTrouble({ status }: LintCall): boolean {
  return status >= 500 || status === 429 || status === 0
}

/** Clients were seen to renew a token up to this long before it expires. */
const margin = 5 * minute
/** A client fetches a token after each restart. This many early ones are a pattern, if there are hardly more calls than tokens. */
const [leastEarly, fewCalls] = [3, 2]
/** Calls that are in flight together are refused together. */
const leastRejectedCalls = 4

const tokenRules: readonly LintRule[] = [
  {
    rule: 'discards-tokens',
    advice: 'reuse a token until a minute before it expires (expires_in)',
    source: 'Optum, "Getting started" (documented)',
    judges: 'counts',
    find: (calls) => {
      const optum = calls.filter(({ operation }) => operation.startsWith('optum.'))
      const tokens = optum.filter(isToken)
      const early = pairs(tokens).flatMap(([before, token]) =>
        token.at - before.at < lifeOf(before) - margin ? [token] : [],
      )
      if (early.length < leastEarly || optum.length - tokens.length > fewCalls * tokens.length) return []
      return [{ message: `${early.length} tokens were fetched while the token before was still valid`, entries: early }]
    },
  },
  {
    rule: 'reuses-expired-token',
    advice: 'after a 401, fetch a new token and repeat the call once',
    source: 'clients of Optum (observed)',
    judges: 'counts',
    find: (calls) => {
      const optum = calls.filter(({ operation }) => operation.startsWith('optum.'))
      const isRefused = ({ operation, status }: LintCall) => status === 401 && operation !== 'optum.token'
      return runs(optum, isRefused, leastRejectedCalls).map((refused) => ({
        message: `${refused.length} calls in a row were refused because of their token`,
        entries: refused,
      }))
    },
  },
]

function isToken({ operation, status }: LintCall): boolean {
  return operation === 'optum.token' && status === 200
}

/** Lifetime of a token in milliseconds; an hour if its response did not arrive completely. */
function lifeOf(token: LintCall): number {
  const { expires_in: seconds } = token.answer
  return typeof seconds === 'number' ? seconds * 1000 : hour
}

/** A client may onboard its provider again after a restart; more is a pattern. */
const mostOnboardings = 5

const billingRules: readonly LintRule[] = [
  {
    rule: 'submits-twice',
    advice: 'every submission is billed as a new session: check whether the first one arrived before sending it again',
    source: 'Taiga, "Submit a Session" (inferred)',
    judges: 'counts',
    find: (calls) =>
      [
        ...groupBy(
          calls.filter(({ operation, status }) => operation === 'taiga.submitSession' && status === 201),
          ({ request }) => request,
        ).values(),
      ]
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
        const known = same.filter((call) => call.answer.status === 'already_exists')
        if (known.length <= mostOnboardings) return []
        return [{ message: `an onboarded provider was onboarded ${known.length} times again`, entries: known }]
      }),
  },
]

/** Rules about retries, tokens and requests that are billed. */
export const requestRules: readonly LintRule[] = [...tokenRules, ...retryRules, ...billingRules]
