import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Scenario } from '../../src/index.ts'
import { builtInPayers } from '../../src/world/payer.ts'
import { askAdmin, askOptum, askStedi, submit } from '../support/ask.ts'
import { changedStediRequest, inquiryForSubmission, optumInquiryForSubmission, submission } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'
import { elementsOf } from '../support/x12-samples.ts'

const member = { memberId: 'PAY1', firstName: 'Riley', lastName: 'Roe' }

function paidBy(payer: string, details: Partial<Scenario> = {}): Scenario {
  return {
    name: 'own-payer',
    summary: 'A claim for a payer.',
    claims: { visit: { subscriber: member, payer } },
    steps: [
      { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
      { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
    ],
    ...details,
  }
}

function asking(payer: string) {
  const encounter = { beginningDateOfService: '20260325', endDateOfService: '20260408', trackingNumber: 'TRACE0001' }
  return changedStediRequest({ tradingPartnerServiceId: payer, subscriber: member, encounter })
}

const clock = 'frozen@2026-04-01T18:30:00Z'
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ'
const ids = fc
  .tuple(fc.stringMatching(/^[A-Z]{0,4}\d{2,8}[A-Z]{0,3}$/), fc.constantFrom('', '_', '-'))
  .map(([id, joint]) => `${id.slice(0, 2)}${joint}${id.slice(2)}`)
  .filter((id) => builtInPayers.byId(id) === undefined)
const names = fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 9 }), {
  minLength: 1,
  maxLength: 3,
})

describe('the payer that a scenario names', () => {
  it('is found by the id as given, in any letter case, and returned with the id that was sent', async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const sandbox = createSandbox({ clock, scenarios: [paidBy(id)] })
        const { facts } = await sandbox.world('demo').start('own-payer')
        expect(
          sandbox
            .world('demo')
            .claims()
            .find((claim) => claim.facts.session === facts.session)?.facts.payer.id,
        ).toBe(id)
        for (const sent of [id, id.toLowerCase()]) {
          for (const { status, json } of [
            await askStedi(sandbox, asking(sent)),
            await askOptum(sandbox, asking(sent)),
          ]) {
            expect(status).toBe(200)
            expect(json.claims[0]?.claimStatus.statusCategoryCode).toBe('A2')
            expect(json.tradingPartnerServiceId).toBe(sent)
            expect(json.payer).toMatchObject({ payerIdentification: sent })
          }
        }
        expect((await askStedi(createSandbox({ clock }), asking(id))).json.code).toBe('BAD_REQUEST')
      }),
      { numRuns: 20 },
    )
  })

  it('is found by the name that it was given, and by the id that is derived from it', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (words) => {
        const name = words.join(' ')
        const sandbox = createSandbox({ clock, scenarios: [paidBy(name)] })
        await sandbox.world('demo').start('own-payer')
        const derived = builtInPayers.named(name).id
        for (const sent of [name, derived]) {
          const { json } = await askStedi(sandbox, asking(sent))
          expect(json.claims[0]?.claimStatus.statusCategoryCode).toBe('A2')
          expect(json.tradingPartnerServiceId).toBe(sent)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is not found by a listed name, since clients have to send an id', async () => {
    const sandbox = createSandbox({ clock, scenarios: [paidBy('Aetna')] })
    await sandbox.world('demo').start('own-payer')

    expect((await askStedi(sandbox, asking('60054'))).status).toBe(200)
    expect((await askStedi(sandbox, asking('Aetna'))).json.code).toBe('BAD_REQUEST')
  })

  it.each([
    ['3429', '3429'],
    ['87726', '3429'],
    ['pbxuh', '3429'],
    ['United Healthcare', '3429'],
    ['CIGNA', '62308'],
    ['hgjlr', '62308'],
    ['61101', '61101'],
    ['sx107', 'SX107'],
  ])('has one key for all of its ids: %s', (text, key) => {
    expect(builtInPayers.key(builtInPayers.named(text).id)).toBe(key)
  })
})

describeServed(
  'the id of a payer',
  (served) => {
    it.each(['87726', '3429', 'PBXUH'])('of a scenario finds the claim under each other id: %s', async (sent) => {
      served().sandbox.world('demo').reset()
      await served().sandbox.world('demo').start('payer-by-alias')
      const { json } = await askStedi(served(), asking(sent))

      expect(json.claims[0]?.claimStatus.statusCategoryCode).toBe('A2')
      expect(json.payer).toEqual({ organizationName: 'UNITEDHEALTHCARE', payerIdentification: sent })
      expect(served().sandbox.world('demo').claims().at(-1)?.facts.payer.id).toBe('87726')
    })

    it('of a submission is kept', async () => {
      const { patient } = submission
      const body = { ...submission, patient: { ...patient, insurance: { memberId: 'PAY2', payerName: '61101' } } }
      await submit(served(), { body })
      served().sandbox.world('demo').advance('3d')
      const { status, json } = await askStedi(served(), {
        ...inquiryForSubmission,
        tradingPartnerServiceId: '61101',
        subscriber: { ...inquiryForSubmission.subscriber, memberId: 'PAY2' },
      })

      expect(status).toBe(200)
      expect(json.claims[0]?.claimStatus.statusCategoryCode).not.toBe('D0')
      expect(json.tradingPartnerServiceId).toBe('61101')
    })

    it('filters the claims of a world, and selects the payer whose behaviors are set', async () => {
      await served().sandbox.world('demo').start('payer-by-alias')
      const { body } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims?payer=3429&memberId=PAY1')
      expect(body.claims?.map(({ payer }) => payer.id)).toContain('87726')

      served().sandbox.world('demo').payer('87726').setBehaviors(['answers-with-main-id'])
      expect((await askStedi(served(), asking('87726'))).json.tradingPartnerServiceId).toBe('3429')
      served().sandbox.world('demo').payer('3429').setBehaviors([])
      expect((await askStedi(served(), asking('87726'))).json.tradingPartnerServiceId).toBe('87726')
    })
  },
  { scenarios: [paidBy('87726', { name: 'payer-by-alias' })] },
)

describeServed('a payer with details', (served) => {
  const asked = async (scenario: string) => {
    const world = served().sandbox.world('demo')
    const { facts } = await world.start(scenario)
    world.advance('15d')
    const claim = world.claims().find(({ facts: { session } }) => session === facts.session)
    const { memberId, firstName, lastName } = claim?.facts.subscriber ?? {}
    const body = {
      ...optumInquiryForSubmission,
      tradingPartnerServiceId: '61101',
      subscriber: { memberId, firstName, lastName },
    }
    const { controlNumber: _, ...newer } = body
    return {
      stedi: await askStedi(served(), body),
      newer: await askStedi(served(), newer),
      optum: await askOptum(served(), body),
    }
  }

  it('returns its contact in JSON of every API, and in the 277', async () => {
    const { stedi, newer, optum } = await asked('payer-with-contact')
    const contactInformation = {
      name: 'CLAIMS DESK',
      phone: '5550100100',
      phoneExtension: '12',
      email: 'DESK@EXAMPLE.COM',
    }

    for (const { json } of [stedi, newer, optum])
      expect(json.payer).toEqual({ organizationName: 'PAYER 61101', payerIdentification: '61101', contactInformation })
    expect(elementsOf(String(newer.json.x12), 'PER')).toEqual([
      ['PER', 'IC', 'CLAIMS DESK', 'TE', '5550100100', 'EX', '12', 'EM', 'DESK@EXAMPLE.COM'],
    ])
  })

  it('returns its plan id with NM108 XV instead of its own id', async () => {
    const { stedi, newer, optum } = await asked('payer-with-plan-id')

    for (const { json } of [stedi, newer, optum]) {
      expect(json.payer).toMatchObject({ centersForMedicareAndMedicaidServicePlanId: '7123456789' })
      expect(json.payer).not.toHaveProperty('payerIdentification')
      expect(json.tradingPartnerServiceId).toBe('61101')
    }
    expect(elementsOf(String(newer.json.x12), 'NM1')[0]?.slice(-2)).toEqual(['XV', '7123456789'])
  })

  it('is returned without details for claims that set none', async () => {
    await served().sandbox.world('demo').start('payer-with-contact')
    const { json } = await askStedi(served(), changedStediRequest({}))

    expect(json.payer).toEqual({ organizationName: 'UNITEDHEALTHCARE', payerIdentification: '3429' })
  })
})

describeServed('a payer that came with a submission', (served) => {
  it('is listed with masks, and gets behaviors by them', async () => {
    const { patient } = submission
    const insurance = { ...patient.insurance, payerName: 'Wexley Mutual' }
    await submit(served(), { body: { ...submission, patient: { ...patient, insurance } } })
    const list = await askAdmin(served(), 'listPayers', 'GET /worlds/demo/payers')
    const { id = '', name, aliases } = list.body.payers?.at(-1) ?? {}
    expect([id, name]).toEqual(Array(2).fill(expect.stringMatching(/^\*{3}[0-9a-f]{12}$/)))
    expect(aliases).toEqual([])
    expect(JSON.stringify(list.body)).not.toMatch(/wexley/i)

    const line = `PUT /worlds/demo/payers/${id}/behaviors`
    const { status, body } = await askAdmin(served(), 'setPayerBehaviors', line, { behaviors: ['slow'] })
    expect([status, body.id, body.behaviors]).toEqual([200, id, ['slow']])
    const own = served()
      .sandbox.world('demo')
      .claims()
      .find(({ facts }) => facts.payer.name === 'WEXLEY MUTUAL')
    const again = await askAdmin(served(), 'listPayers', 'GET /worlds/demo/payers')
    expect(again.body.payers?.find((payer) => payer.id === id)?.behaviors).toEqual(['slow'])
    expect(own?.facts.payer.id).toMatch(/^PB\d{8}$/)
  })
})

describeServed('errors beside claims', (served) => {
  it('are returned with status 200 and the numbers of the exchange', async () => {
    const world = served().sandbox.world('demo')
    const { facts } = await world.start('errors-beside-claims')
    world.advance('15d')
    const claim = world.claims().find(({ facts: { session } }) => session === facts.session)
    const { memberId, firstName, lastName } = claim?.facts.subscriber ?? {}
    const body = {
      ...optumInquiryForSubmission,
      tradingPartnerServiceId: claim?.facts.payer.id,
      subscriber: { memberId, firstName, lastName },
    }
    for (const { status, json } of [await askStedi(served(), body), await askOptum(served(), body)]) {
      expect(status).toBe(200)
      expect(json.claims[0]?.claimStatus.statusCategoryCode).toBe('F1')
      expect(json.errorResponse).toMatchObject({
        code: 'PARTIAL_RESPONSE',
        errors: [{ code: '42', field: 'encounter.beginningDateOfService' }],
        transactionIdentifier: { transactionId: expect.stringMatching(/./), customerTransactionId: '123456789' },
      })
    }
  })
})
