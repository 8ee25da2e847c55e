import { describe, expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { type ask, askOptum, askStedi, askTaiga } from '../support/ask.ts'

/** From minutes after a session was submitted to when payers put it into their archives. */
const pauses = ['1m', '40m', '6h', '1d', '6d', '15d', '60d', '500d', '200d']

function adminOf(sandbox: Sandbox): ReturnType<typeof adminClient> {
  return adminClient(async ({ method, path, headers, body }) => {
    const [pathname = '', query = ''] = path.split('?')
    return sandbox.answer({ method, host: '', path: pathname, query, headers, body })
  })
}

/** How many claims an answer tells of: only those that the payer has bear its number. */
function told(answer: Awaited<ReturnType<typeof ask>>): number {
  if (answer.status !== 200) return 0
  return answer.json.claims.filter(({ claimStatus }) => claimStatus.tradingPartnerClaimNumber !== undefined).length
}

const calls = (sandbox: Sandbox) => sandbox.world('demo').journal()

describe('an explanation', () => {
  const { scenarios } = createSandbox()

  it.each(scenarios.map(({ name }) => name))(
    'finds the claims of the response, at any time of %s',
    async (scenario) => {
      const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true })
      const admin = adminOf(sandbox)
      const { sessionId = '', claims } = await admin.startScenario({ world: 'demo', name: scenario })
      for (const by of pauses) {
        await admin.advanceClock({ world: 'demo' }, { by })
        for (const { requests } of claims) {
          for (const askOne of [askStedi, askOptum]) {
            const answer = await askOne(sandbox, 'demo', requests.stedi.body).catch(() => undefined)
            if (answer === undefined || calls(sandbox).at(-1)?.fault !== undefined) continue
            const { claims, nearMisses, sentence } = sandbox.world('demo').explain()
            expect([claims.length, sentence]).toEqual([told(answer), sentence])
            if (claims.length > 0) continue
            const isReasoned = /^(Found no claim\. The nearest is .+: .+|No claim was reported: .+|No search: .+)/
            expect(sentence).toMatch(isReasoned)
            for (const { differs } of nearMisses) expect(differs).not.toEqual([])
          }
        }
        const answer = await askTaiga(sandbox, sessionId).catch(() => undefined)
        if (answer?.status === 200 && calls(sandbox).at(-1)?.fault === undefined) {
          expect(
            sandbox
              .world('demo')
              .explain()
              .claims.map(({ session }) => session),
          ).toContain(sessionId)
        }
      }
    },
  )
})
