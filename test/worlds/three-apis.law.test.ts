import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Scenario } from '../../src/index.ts'
import { anyLegalSteps } from '../support/arbitraries.ts'
import { askOptum, askStedi, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'

/**
 * What Stedi and Optum may say of the newest claim while Taiga says a status. Written down here once more, on purpose:
 * the law must not be judged by the table that is on trial.
 */
const sayable: Readonly<Record<string, RegExp>> = {
  processing: /^D0/,
  submitted: /^D0/,
  accepted: /^(D0|A2|P[0-5]|R\d+)$/,
  rejected: /^D0$/,
  denied: /^(F2|F0|F4)$/,
  paid: /^(F1|F0|F3[FN]?)$/,
}

describe('one claim at three APIs', () => {
  it('has the same status at Taiga, Stedi and Optum, for any legal history, at any instant', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLegalSteps,
        fc.array(fc.integer({ min: 0, max: 15 * 86_400_000 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('2025-01' as const, '2026-08' as const),
        async (steps, pauses, stediEdition) => {
          const scenario: Scenario = { name: 'any', summary: 'Any life.', claims: { visit: {} }, steps }
          const sandbox = createSandbox({
            clock: 'frozen@2026-04-01T18:30:00Z',
            scenarios: [scenario],
            strict: true,
            stediEdition,
          })
          const id = await submit(sandbox, { scenario: 'any' })
          for (const pause of pauses) {
            sandbox.world('demo').advance(`${pause}ms`)
            const taiga = await askTaiga(sandbox, id)
            const stedi = await askStedi(sandbox)
            const optum = await askOptum(sandbox)
            expect([taiga.status, stedi.status, optum.status], `${taiga.text} ${stedi.text} ${optum.text}`).toEqual([
              200, 200, 200,
            ])
            // The newest claim is last.
            const newest = stedi.json.claims.at(-1)
            expect(optum.json.claims.map(codes)).toEqual(stedi.json.claims.map(codes))
            expect(newest?.claimStatus.statusCategoryCode).toMatch(sayable[taiga.json.status] ?? /^$/)
            if (taiga.json.status === 'denied') expect(newest?.claimStatus.amountPaid).toBe('0')
            if (taiga.json.status === 'paid')
              expect(taiga.json.events?.map((event) => event.type)).toContain('835_paid')
          }
        },
      ),
      { numRuns: lawRuns(150) },
    )
  })

  it('is F1/65 at Stedi and Optum from the instant at which it is paid at Taiga', async () => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', strict: true })
    const id = await submit(sandbox, { scenario: 'paid' })
    const world = sandbox.world('demo')
    const taigaSays = async () => (await askTaiga(sandbox, id)).json.status
    const othersSay = async () =>
      [await askStedi(sandbox), await askOptum(sandbox)].map(({ json }) => json.claims.map(codes))
    world.advance('13d17h29m59s')
    expect(await taigaSays()).toBe('accepted')
    expect(await othersSay()).toEqual([['A2/20'], ['A2/20']])
    world.advance('1s')
    expect(await taigaSays()).toBe('paid')
    expect(await othersSay()).toEqual([['F1/65'], ['F1/65']])
  })
})

function codes({ claimStatus }: { readonly claimStatus: Readonly<Record<string, string>> }): string {
  return `${claimStatus.statusCategoryCode}/${claimStatus.statusCode}`
}
