import type { JournalEntry } from '../../journal/entry.ts'
import { hour, minute } from '../../world/instant.ts'
import { answerOf } from '../answer.ts'
import { pairs, runs } from './calls.ts'
import type { LintRule } from './rule.ts'

/** The longest time before its end at which clients were seen to renew a token. */
const margin = 5 * minute
/** A client that starts anew fetches a token anew; so many are a behavior, when there are hardly more calls than tokens. */
const [leastEarly, fewCalls] = [3, 2]
/** Calls that were under way together are refused together. */
const leastRefused = 4

export const tokenRules: readonly LintRule[] = [
  {
    rule: 'fetches-tokens-to-throw-away',
    advice: 'keep a token for as long as expires_in says, and fetch the next a minute before',
    source: 'Optum, "Getting started" (documented)',
    judges: 'counts',
    find: (calls) => {
      const optum = calls.filter(({ operation }) => operation.startsWith('optum.'))
      const tokens = optum.filter(isToken)
      const early = pairs(tokens).flatMap(([before, token]) =>
        token.at - before.at < lifeOf(before) - margin ? [token] : [],
      )
      if (early.length < leastEarly || optum.length - tokens.length > fewCalls * tokens.length) return []
      return [{ message: `${early.length} tokens were fetched while the one before was good`, entries: early }]
    },
  },
  {
    rule: 'goes-on-with-a-dead-token',
    advice: 'fetch a token after a 401, and repeat the call once',
    source: 'clients of Optum (observed)',
    judges: 'counts',
    find: (calls) => {
      const optum = calls.filter(({ operation }) => operation.startsWith('optum.'))
      const isRefused = ({ operation, status }: JournalEntry) => status === 401 && operation !== 'optum.token'
      return runs(optum, isRefused, leastRefused).map((refused) => ({
        message: `${refused.length} calls in a row were refused for their token`,
        entries: refused,
      }))
    },
  },
]

function isToken({ operation, status }: JournalEntry): boolean {
  return operation === 'optum.token' && status === 200
}

/** Milliseconds for which a token is good; an hour where its answer did not arrive whole. */
function lifeOf(token: JournalEntry): number {
  const { expires_in: seconds } = answerOf(token)
  return typeof seconds === 'number' ? seconds * 1000 : hour
}
