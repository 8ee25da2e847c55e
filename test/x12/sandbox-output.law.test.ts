import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { encodeJson } from '../../src/x12/json/encode.ts'
import { decode277 } from '../../src/x12/read/decode.ts'
import { examine } from '../../src/x12/validate/validate.ts'
import { ask } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { stediPath } from '../support/samples.ts'

const scenarios = createSandbox()
  .scenarios.filter(({ steps }) => steps.every((step) => !('arms' in step)))
  .map(({ name }) => name)
const hour = 3_600_000

it('sends nothing that `x12 check` refuses, in any built-in scenario at any time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60 * 24), fc.integer({ min: 1, max: 1000 }), async (hours, seed) => {
      for (const scenario of scenarios) {
        const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed, stediEdition: '2026-08' })
        const world = sandbox.world('demo')
        await world.start(scenario)
        world.advance(`${hours * hour}ms`)
        const claim = world.claims().at(-1)
        if (claim === undefined) throw new Error(`${scenario} has no claim`)
        const { payer, provider, subscriber, dependent, serviceFrom } = claim.facts
        const person = ({ firstName, lastName }: typeof subscriber | NonNullable<typeof dependent>) => ({
          firstName,
          lastName,
        })
        const reply = await ask(
          sandbox,
          'stedi',
          'POST',
          stediPath,
          { authorization: 'sandbox_demo' },
          {
            tradingPartnerServiceId: payer.id,
            providers: [{ providerType: 'BillingProvider', organizationName: 'CLINIC', npi: provider.npi }],
            subscriber: { ...person(subscriber), memberId: subscriber.memberId },
            ...(dependent && { dependent: person(dependent) }),
            encounter: { beginningDateOfService: serviceFrom, endDateOfService: serviceFrom },
          },
        )
        const x12 = String((reply.json as { readonly x12?: unknown }).x12)
        expect(examine(x12).errors, `${scenario}: ${reply.text}`).toEqual([])
        const { envelopes, responses } = decode277(x12)
        expect(encodeJson({ envelopes, responses }, new Date(0)), scenario).toMatchObject({ text: x12 })
      }
    }),
    { numRuns: lawRuns(4) },
  )
})
