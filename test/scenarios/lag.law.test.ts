import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Vendor } from '../../src/contract/routes.ts'
import { createSandbox, type Sandbox, type Scenario } from '../../src/index.ts'
import { anyLegalSteps } from '../support/arbitraries.ts'
import { askOptum, askStedi, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'

const faces = ['taiga', 'stedi', 'optum'] as const
const hour = 3_600_000

/** What an API tells of the session and its claims, but for the day of an answer that found none. */
async function told(sandbox: Sandbox, face: Vendor, id: string): Promise<unknown> {
  if (face === 'taiga') return (await askTaiga(sandbox, id)).json
  const { json } = face === 'stedi' ? await askStedi(sandbox) : await askOptum(sandbox)
  return json.claims.map((claim) => {
    const { effectiveDate, ...rest } = claim.claimStatus
    return rest.statusCategoryCode === 'D0' ? rest : claim
  })
}

/** A sandbox in which a session follows a scenario, so many milliseconds after it was submitted. */
async function begun(scenario: Scenario, wait = 0): Promise<{ sandbox: Sandbox; id: string }> {
  const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', scenarios: [scenario], strict: true })
  const id = await submit(sandbox, { scenario: scenario.name })
  sandbox.world('demo').advance(`${wait}ms`)
  return { sandbox, id }
}

/** What an API tells after each of several pauses. */
async function history(scenario: Scenario, face: Vendor, pauses: readonly number[], wait = 0): Promise<unknown> {
  const { sandbox, id } = await begun(scenario, wait)
  const answers: unknown[] = []
  for (const pause of pauses) {
    sandbox.world('demo').advance(`${pause}ms`)
    answers.push(await told(sandbox, face, id))
  }
  return answers
}

describe('an API with a lag', () => {
  it('responds as it would have responded that long ago, and the others respond with the present, for any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLegalSteps,
        fc.array(fc.integer({ min: 0, max: 10 * 24 * hour }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...faces),
        fc.integer({ min: 1, max: 5 * 24 * hour }),
        async (steps, pauses, late, lag) => {
          const plain: Scenario = { name: 'any', summary: 'Any life.', claims: { visit: {} }, steps }
          const lagging: Scenario = { ...plain, lag: { [late]: lag } }
          expect(await history(lagging, late, pauses, lag)).toEqual(await history(plain, late, pauses))
          for (const face of faces.filter((face) => face !== late)) {
            expect(await history(lagging, face, pauses)).toEqual(await history(plain, face, pauses))
          }
        },
      ),
      { numRuns: lawRuns(60) },
    )
  })

  it('does not know a claim at first: it is processing at Taiga, and not found at the payer', async () => {
    const { sandbox, id } = await begun({
      name: 'all-late',
      summary: 'Paid at once, told an hour later.',
      claims: { visit: {} },
      steps: [{ when: { after: 0 }, role: 'visit', to: 'submitted', details: {} }],
      lag: { taiga: hour, stedi: hour, optum: hour },
    })
    expect(await told(sandbox, 'taiga', id)).toMatchObject({ status: 'processing' })
    for (const face of ['stedi', 'optum'] as const) {
      expect(await told(sandbox, face, id)).toMatchObject([{ statusCategoryCode: 'D0', statusCode: '35' }])
    }
  })

  it('records a poll, whatever its response', async () => {
    const { sandbox, id } = await begun({
      name: 'looked-at',
      summary: 'Paid when looked at three times.',
      claims: { visit: {} },
      steps: [
        { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
        { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
        { when: { polls: 3 }, role: 'visit', to: 'paid', details: {} },
      ],
      lag: { stedi: hour, taiga: hour },
    })
    await told(sandbox, 'stedi', id)
    await told(sandbox, 'taiga', id)
    await told(sandbox, 'optum', id)
    expect(await told(sandbox, 'optum', id)).toMatchObject([{ claimStatus: { statusCategoryCode: 'F1' } }])
  })
})
