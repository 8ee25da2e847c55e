import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { type Answer, askOptum, codesOf } from '../support/ask.ts'
import { optumRequest } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'
import {
  elementsOf,
  interchangeText,
  published276,
  segmentsOf276,
  segmentsOf276ForDependent,
  with276,
} from '../support/x12-samples.ts'

const rawPath = '/medicalnetwork/claimstatus/v2/raw-x12'
const enhancedPath = '/claimstatus/v2/raw-x12/enhanced'
const asked = interchangeText(segmentsOf276ForDependent)

type RawAnswer = Answer & { readonly x12: string }

async function askRaw(served: Served, x12: unknown, token?: string): Promise<RawAnswer> {
  const answer = await askOptum(served, { x12 }, { path: rawPath, ...(token !== undefined && { token }) })
  return { ...answer, x12: String(answer.json.x12) }
}

async function askEnhanced(served: Served, x12: string, types?: readonly string[]): Promise<RawAnswer> {
  const extensions = types && { extensions: types.map((type) => ({ type })) }
  const answer = await askOptum(served, { x12, extensions }, { path: enhancedPath })
  return { ...answer, x12: String(answer.json.x12) }
}

/** As a published sample is written: an ISA without its padding. */
const unpadded = with276(
  { 'ISA*': 'ISA*00**00**ZZ*MYCLINIC*ZZ*EMDEON*260401*1830*^*00501*000000017*0*T*:' },
  segmentsOf276ForDependent,
)

const nobody = with276({ 'NM1*IL': 'NM1*IL*1*NOBODY*ATALL****MI*NOBODY' })

const failing: Scenario = {
  name: 'failing',
  summary: 'Every kind of failure for the raw operations.',
  claims: { visit: {} },
  steps: [
    ...['optum.rawX12', 'optum.rawX12Enhanced'].map((on) => ({
      when: { after: 0 },
      arms: { on, times: 1, fails: { payer: { category: 'E1', status: '484' } } },
    })),
    ...[400, 503].map((status) => ({ when: { after: 0 }, arms: { on: 'optum.rawX12', times: 1, fails: { status } } })),
  ],
}

describeServed(
  "Optum's raw X12",
  (served) => {
    it('responds to a 276 with the 277, the members of the JSON response, and meta', async () => {
      const { status, json, x12 } = await askRaw(served(), asked)

      expect(status).toBe(200)
      expect(json).toMatchObject({
        controlNumber: '0001',
        tradingPartnerServiceId: 'serviceId',
        payer: { organizationName: 'Unknown', payerIdentification: 'serviceId' },
        providers: [
          { providerType: 'BillingProvider', organizationName: 'TestProvider', taxId: '0123456789' },
          { providerType: 'ServiceProvider', organizationName: 'TestProvider', tin: '0123456789' },
        ],
        subscriber: { memberId: '0000000000', firstName: 'JOHNONE', lastName: 'DOEONE' },
        dependent: { firstName: 'JANEONE', lastName: 'DOEONE' },
        claims: [{ claimStatus: { statusCategoryCode: 'F1', statusCode: '65', trackingNumber: 'CHILD' } }],
        reassociationKey: elementsOf(x12, 'ISA')[0]?.[13],
        status: 'success',
        meta: { applicationMode: 'production', traceId: expect.stringMatching(/^[\da-f-]{36}$/) },
      })
      expect(elementsOf(x12, 'ST')).toEqual([['ST', '277', '0001', '005010X212']])
      expect(elementsOf(x12, 'HL').map(([, , , level, child]) => [level, child])).toEqual([
        ['20', '1'],
        ['21', '1'],
        ['19', '1'],
        ['22', '1'],
        ['23', undefined],
      ])
    })

    it('swaps the ids of the envelope and marks it as a test', async () => {
      const { x12 } = await askRaw(served(), asked)
      const [isa = []] = elementsOf(x12, 'ISA')

      expect([isa[6], isa[8], isa[15]]).toEqual(['STEDI          ', 'MYCLINIC       ', 'T'])
      expect(elementsOf(x12, 'GS')[0]?.slice(1, 4)).toEqual(['HN', 'STEDI', 'MYCLINIC'])
      expect(elementsOf(x12, 'TRN')).toEqual([['TRN', '2', 'CHILD']])
    })

    it('equals the response of the JSON operation, except for the 277', async () => {
      const dependent = { firstName: 'janeone', lastName: 'doeone', gender: 'F', dateOfBirth: '18800101' }
      const subscriber = { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' }
      const encounter = { trackingNumber: 'CHILD' }
      const raw = await askRaw(served(), asked)
      const { json } = await askOptum(served(), { ...optumRequest, subscriber, dependent, encounter })

      expect(json.claims).toEqual(raw.json.claims)
      expect(json).not.toHaveProperty('x12')
    })

    it('accepts an ISA without padding, as in a published sample', async () => {
      const { status, json } = await askRaw(served(), unpadded)

      expect(status).toBe(200)
      expect(json.claims).toHaveLength(1)
    })

    it('accepts the published 276, whose dependent skips the level of the subscriber', async () => {
      const { status, json, x12 } = await askRaw(served(), published276)

      expect(status).toBe(200)
      expect(codesOf({ json })).toEqual(['F1/65'])
      expect(json.dependent).toEqual({ firstName: 'JANEONE', lastName: 'DOEONE' })
      expect(elementsOf(x12, 'HL').at(-1)).toEqual(['HL', '5', '4', '23'])
    })

    it('still rejects another level with a wrong parent', async () => {
      const { json } = await askRaw(served(), asked.replace('HL*3*2*19*1', 'HL*3*1*19*1'))

      expect(json.transactionSetAcknowledgement).toBe('R')
    })

    it('responds to each TRN, with D0 for an unknown patient', async () => {
      const twice = await askRaw(served(), asked.replace('TRN*1*CHILD~', 'TRN*1*A~TRN*1*B~').replace('SE*15', 'SE*16'))
      expect(twice.json.claims.map(({ claimStatus }) => claimStatus.trackingNumber)).toEqual(['A', 'B'])

      const { status, json } = await askRaw(served(), nobody)
      expect(status).toBe(200)
      expect(json.claims[0]?.claimStatus).toMatchObject({
        statusCategoryCode: 'D0',
        statusCode: '97',
        entityCode: 'IN',
      })
    })

    it.each([
      ['a level without a name', { 'NM1*QC': [] }, '5'],
      ['another number in SE than in ST', { 'SE*': 'SE*15*0009' }, '3'],
      ['a group of another version', { 'GS*': 'GS*HR*MYCLINIC*STEDI*20260401*1830*17*X*004010X093' }, 'I6'],
    ])('responds to %s with 200, a 999 and its codes', async (_, changes, error) => {
      const { status, json, x12 } = await askRaw(served(), with276(changes, segmentsOf276ForDependent))

      expect(status).toBe(200)
      expect(json).toEqual({
        status: 'ERROR',
        transactionSetAcknowledgement: 'R',
        implementationTransactionSetSyntaxError: error,
        reassociationKey: elementsOf(x12, 'ISA')[0]?.[13],
        meta: expect.objectContaining({ applicationMode: 'production' }),
        x12: expect.stringMatching(/^ISA/),
      })
      expect(elementsOf(x12, 'ST')[0]).toEqual(['ST', '999', '0001', '005010X231A1'])
      expect(elementsOf(x12, 'GS')[0]?.slice(1, 4)).toEqual(['FA', 'STEDI', 'MYCLINIC'])
    })

    it('requires a token of the gateway', async () => {
      const { status, json } = await askRaw(served(), asked, 'a.b.c')

      expect(status).toBe(401)
      expect(json.error).toBe('invalid_access_token')
    })

    it('fails like a payer, the API and the gateway, as a scenario sets', async () => {
      await served().sandbox.world('demo').start('failing')

      expect((await askRaw(served(), asked)).json.claims[0]?.claimStatus).toMatchObject({ statusCategoryCode: 'E1' })
      expect(await askRaw(served(), asked)).toMatchObject({ status: 400, json: { errors: [{ field: 'Http Header' }] } })
      expect(await askRaw(served(), asked)).toMatchObject({ status: 503, json: { error: 'service_unavailable' } })
      expect((await askRaw(served(), asked)).status).toBe(200)
    })
  },
  { scenarios: [failing] },
)

describeServed(
  "Optum's enhanced raw X12",
  (served) => {
    it('contains only the 277 without extensions', async () => {
      const { status, json, x12 } = await askEnhanced(served(), asked)

      expect(status).toBe(200)
      expect(Object.keys(json)).toEqual(['x12'])
      expect(elementsOf(x12, 'STC')[0]?.[1]).toBe('F1:65')
    })

    it('reports a successful extension for claims that were found', async () => {
      const { json } = await askEnhanced(served(), asked, ['CLAIM_STATUS'])

      expect(json.extensions).toEqual({
        statusCode: '0',
        statusDescription: 'Success',
        extensions: [{ type: 'CLAIM_STATUS' }],
      })
    })

    it('is also available below /medicalnetwork', async () => {
      const { status } = await askOptum(served(), { x12: asked }, { path: `/medicalnetwork${enhancedPath}` })

      expect(status).toBe(200)
    })

    it.each([
      ['3 when nothing was found', nobody, ['CLAIM_STATUS'], '3', '277'],
      [
        '3 when a 999 refuses the 276',
        with276({ 'NM1*QC': [] }, segmentsOf276ForDependent),
        ['CLAIM_STATUS'],
        '3',
        '999',
      ],
      ['5 for a kind that it does not know', interchangeText(segmentsOf276), ['CLAIM_STATUS', 'PAYMENT'], '5', '277'],
    ])('reports %s', async (_, x12, types, statusCode, kind) => {
      const { status, json, x12: answer } = await askEnhanced(served(), x12, types)

      expect(status).toBe(200)
      expect(json.extensions).toEqual({ statusCode, statusDescription: expect.any(String) })
      expect(elementsOf(answer, 'ST')[0]?.[1]).toBe(kind)
    })

    it('reports 4 while the payer is down', async () => {
      await served().sandbox.world('demo').start('failing')
      const { json } = await askEnhanced(served(), asked, ['CLAIM_STATUS'])

      expect(json.extensions).toMatchObject({ statusCode: '4' })
    })
  },
  { scenarios: [failing] },
)

describeServed(
  "raw X12 in the profile of Optum's sandbox",
  (served) => {
    it('returns the predefined response to every inquiry, as a 277 and as JSON', async () => {
      const { status, json, x12 } = await askRaw(served(), nobody)

      expect(status).toBe(200)
      expect(json.claims.map(({ claimStatus }) => claimStatus.statusCategoryCode)).toEqual(['F1', 'F3'])
      expect(elementsOf(x12, 'STC').map(([, code]) => code)).toEqual(['F1:65:1E', 'F1:107', 'F3:101', 'F3:101'])
      expect(json).toMatchObject({
        payer: { organizationName: 'Unknown', payerIdentification: '3429' },
        subscriber: { memberId: 'NOBODY' },
        meta: { applicationMode: 'sandbox' },
      })
    })

    it('rejects a 276 with invalid syntax', async () => {
      expect((await askRaw(served(), with276({ 'BHT*': [] }))).json).toMatchObject({ status: 'ERROR' })
    })

    it('responds to the enhanced inquiry in the same way', async () => {
      const { json, x12 } = await askEnhanced(served(), nobody, ['CLAIM_STATUS'])

      expect(json.extensions).toMatchObject({ statusCode: '0' })
      expect(elementsOf(x12, 'STC')).toHaveLength(4)
    })
  },
  { optumProfile: 'sandbox' },
)
