import type { JournalEntry } from '../../journal/entry.ts'
import { hour, minute } from '../../world/instant.ts'
import { answerOf } from '../answer.ts'
import { type LintRule, pairs, runs } from './rule.ts'

/** Clients were seen to renew a token up to this long before it expires. */
const margin = 5 * minute
/** A client fetches a token after each restart. This many early ones are a pattern, if there are hardly more calls than tokens. */
const [leastEarly, fewCalls] = [3, 2]
/** Calls that are in flight together are refused together. */
const leastRefused = 4

export const tokenRules: readonly LintRule[] = [
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
      const isRefused = ({ operation, status }: JournalEntry) => status === 401 && operation !== 'optum.token'
      return runs(optum, isRefused, leastRefused).map((refused) => ({
        message: `${refused.length} calls in a row were refused because of their token`,
        entries: refused,
      }))
    },
  },
]

function isToken({ operation, status }: JournalEntry): boolean {
  return operation === 'optum.token' && status === 200
}

/** Lifetime of a token in milliseconds; an hour if its response did not arrive completely. */
function lifeOf(token: JournalEntry): number {
  const { expires_in: seconds } = answerOf(token)
  return typeof seconds === 'number' ? seconds * 1000 : hour
}
