import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox, type Scenario } from '../../src/index.ts'
import { anyLegalSteps } from '../support/arbitraries.ts'
import { type Answer, askOptum, askStedi, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { inquiryForSubmission, optumInquiryForSubmission } from '../support/samples.ts'

const anyTrace = fc.constantFrom('TRACE-1', 'TRACE-2', 'A "QUOTED" ONE')

/** The details of an encounter that a response repeats: mostly the trace alone. */
const anyEncounter = fc.oneof(
  { weight: 3, arbitrary: fc.record({ trackingNumber: anyTrace }) },
  {
    weight: 1,
    arbitrary: fc.record({
      trackingNumber: anyTrace,
      billingType: fc.constantFrom('111', '131'),
      pharmacyPrescriptionNumber: fc.constantFrom('RX1', 'RX2'),
    }),
  },
)

function pollOf(id: string) {
  return { method: 'GET', path: `/api/v1/partner/sessions/${id}`, headers: { authorization: 'Bearer sandbox_demo' } }
}

type Encounter = Readonly<Record<string, string | undefined>>

describe('a claim that was polled before', () => {
  it('has the same response as one that was never polled, at each stage and for each inquiry', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('any', 'paid', 'denied-then-paid'),
        anyLegalSteps,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 * 86_400_000 }), anyEncounter), { minLength: 4, maxLength: 8 }),
        fc.constantFrom('2025-01' as const, '2026-08' as const),
        async (played, steps, polls, stediEdition) => {
          const scenario: Scenario = { name: 'any', summary: 'Any life.', claims: { visit: {} }, steps }
          const open = async () => {
            const sandbox = createSandbox({
              clock: 'frozen@2026-04-01T18:30:00Z',
              scenarios: [scenario],
              strict: true,
              stediEdition,
            })
            return { sandbox, id: await submit(sandbox, { scenario: played }) }
          }
          const polled = await open()
          let elapsed = 0
          for (const [pause, encounter] of polls) {
            elapsed += pause
            polled.sandbox.world('demo').advance(`${pause}ms`)
            const fresh = await open()
            fresh.sandbox.world('demo').advance(`${elapsed}ms`)
            const expected = await shown(fresh.sandbox, fresh.id, encounter)
            expect(await shown(polled.sandbox, polled.id, encounter)).toEqual(expected)
            expect(await shown(polled.sandbox, polled.id, encounter)).toEqual(expected)
          }
        },
      ),
      { numRuns: lawRuns(60) },
    )
  })
})

describe('the reply to a poll', () => {
  it('cannot be changed by its caller, since the next poll may get the same object', async () => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
    const poll = { ...pollOf(await submit(sandbox)), query: '', host: '', body: '' }
    const reply = await sandbox.answer(poll)
    const { status, headers } = reply
    expect(status).toBe(200)
    expect(() => Object.assign(headers, { 'content-type': 'text/plain' })).toThrow(TypeError)
    expect(() => Object.assign(reply, { status: 500 })).toThrow(TypeError)
    expect(await sandbox.answer(poll)).toEqual(reply)
  })
})

/** What each API responds, without the identifiers of the exchange. */
async function shown(sandbox: Sandbox, id: string, encounter: Encounter): Promise<readonly string[]> {
  const asking = <Body extends { readonly encounter: object }>(body: Body) => ({
    ...body,
    encounter: { ...body.encounter, ...encounter },
  })
  const taiga = await askTaiga(sandbox, id)
  const stedi = await askStedi(sandbox, asking(inquiryForSubmission))
  const optum = await askOptum(sandbox, asking(optumInquiryForSubmission))
  return [taiga.text, lasting(stedi), lasting(optum)]
}

/** The members of a response that do not differ between two exchanges, in their order. */
function lasting({ status, json }: Answer): string {
  const { meta, x12, reassociationKey, controlNumber, ...members } = json
  return JSON.stringify([status, Object.keys(json), members])
}
