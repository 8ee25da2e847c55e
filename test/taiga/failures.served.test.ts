import { expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/format/step.ts'
import { statusOf, submit } from '../support/ask.ts'
import { taigaKey } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const failures = [
  { status: 429, error: 'Too many requests', retryAfter: '30' },
  { status: 500, error: 'Internal server error', retryAfter: null },
  { status: 502, error: 'Bad gateway', retryAfter: null },
  { status: 503, error: 'Partner API not configured', retryAfter: null },
  { status: 504, error: 'Gateway timeout', retryAfter: null },
]

describeServed(
  'a failure of Taiga’s side',
  (served) => {
    it.each(failures)("has Taiga's format, once: $status", async ({ status, error, retryAfter }) => {
      const sessionId = await submit(served(), { scenario: `fails-${status}` })
      const response = await served().fetch('taiga', `/api/v1/partner/sessions/${sessionId}`, {
        headers: { authorization: taigaKey },
      })

      expect(response.status).toBe(status)
      expect(response.headers.get('retry-after')).toBe(retryAfter)
      expect(await response.json()).toEqual({ error })
      expect((await statusOf(served(), sessionId)).status).toBe('processing')
    })
  },
  { scenarios: failures.map(({ status }) => failingOnce(status)) },
)

/** A scenario in which the first look at a session fails. */
function failingOnce(status: number): Scenario {
  return {
    name: `fails-${status}`,
    summary: `One call is answered with ${status}.`,
    claims: { visit: {} },
    steps: [{ when: { after: 0 }, arms: { on: 'taiga.sessionStatus', times: 1, fails: { status } } }],
  }
}
