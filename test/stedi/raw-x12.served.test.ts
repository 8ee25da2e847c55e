import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { hour } from '../../src/world/instant.ts'
import { type Answer, askStedi, codesOf } from '../support/ask.ts'
import { changedStediRequest, stediPath, stediRequest } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'
import {
  elementsOf,
  interchangeText,
  segmentsOf276,
  segmentsOf276ForDependent,
  with276,
} from '../support/x12-samples.ts'

const rawPath = `${stediPath}/raw-x12`
const asked = interchangeText(segmentsOf276)

/** Sends a 276 in its JSON wrapping. */
async function askRaw(
  served: Served,
  x12: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer & { readonly x12: string }> {
  const answer = await askStedi(served, { x12 }, headers, rawPath)
  return { ...answer, x12: String(answer.json.x12) }
}

const failing: Scenario = {
  name: 'failing',
  summary: 'The payer is down for raw X12, then Stedi is.',
  claims: { visit: {} },
  steps: [
    {
      when: { after: 0 },
      arms: { on: 'stedi.claimStatusRawX12', times: 1, fails: { payer: { category: 'E1', status: '484' } } },
    },
    { when: { after: 0 }, arms: { on: 'stedi.claimStatusRawX12', times: 1, fails: { status: 504 } } },
  ],
}

const polled: Scenario = {
  name: 'polled',
  summary: 'Accepted once it was looked at twice.',
  claims: {
    visit: {
      subscriber: { memberId: 'EHP000001', firstName: 'Riley', lastName: 'Roe', dateOfBirth: '19900131' },
      payer: 'PBX01',
      lines: [
        {
          qualifier: 'HC',
          procedure: '90834',
          modifiers: ['95', '59'],
          charge: 150_00,
          units: 1,
          controlNumber: 'LINE1',
        },
        { qualifier: 'HC', procedure: '90785', charge: 20_50, units: 2, revenueCode: '0900' },
      ],
      patientAccountNumber: 'ACCT*1~',
      clearinghouseClaimNumber: 'D9-1',
    },
  },
  steps: [
    { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
    {
      when: { polls: 2 },
      role: 'visit',
      to: 'paid',
      details: { amount: 120_25, more: [{ category: 'F1', status: '3' }] },
    },
    { when: { after: hour }, role: 'visit', to: 'revised', details: { amount: 100_00 } },
  ],
}

const accented: Scenario = {
  name: 'accented',
  summary: 'Names that X12 has no letters for.',
  claims: {
    visit: {
      subscriber: { memberId: 'EHP000003', firstName: 'André', lastName: 'Muñoz' },
      payer: 'Mutuelle de l’Été',
    },
  },
  steps: [
    { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
  ],
}

/** Asks for Riley's claim. */
const forRiley = with276({
  'NM1*PR': 'NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*PBX01',
  'DMG*': 'DMG*D8*19900131',
  'NM1*IL': 'NM1*IL*1*ROE*RILEY****MI*EHP000001',
  'DTP*': 'DTP*472*RD8*20260325-20260408',
})

const scenarios = { scenarios: [failing, polled, accented] }

for (const stediEdition of ['2025-01', '2026-08'] as const) {
  describeServed(
    `raw X12 at Stedi, edition ${stediEdition},`,
    (served) => {
      it('responds to a 276 with the 277 and the members of the JSON operation', async () => {
        const { status, json, x12, headers } = await askRaw(served(), asked)

        expect(status).toBe(200)
        expect(headers.get('stedi-request-id')).toMatch(/^[0-9a-f-]{36}$/)
        expect(json).toMatchObject({
          claims: [
            {
              claimStatus: {
                amountPaid: '95.55',
                claimServiceDate: '20240325',
                patientAccountNumber: '3333333',
                statusCategoryCode: 'P5',
                statusCode: '3',
                submittedAmount: '238.44',
                trackingNumber: 'TRACE0001',
                tradingPartnerClaimNumber: '5332034153-KK',
              },
              serviceDetails: [
                { service: { procedureId: '90837', serviceIdQualifierCode: 'HC', amountPaid: '95.55' } },
              ],
            },
          ],
          payer: { organizationName: 'UNITEDHEALTHCARE', payerIdentification: '3429' },
          subscriber: { firstName: 'JANE', lastName: 'DOE', memberId: '111222333' },
          tradingPartnerServiceId: '3429',
        })
        expect(json).not.toHaveProperty('transactionSetAcknowledgement')
        expect(elementsOf(x12, 'ST')).toEqual([['ST', '277', '0001', '005010X212']])
        expect(elementsOf(x12, 'STC')[0]).toEqual(['STC', 'P5:3', '20240329', '', '238.44', '95.55', '20240329'])
      })

      it('swaps the ids of the envelope, and has the current time, usage T and new control numbers', async () => {
        const { x12 } = await askRaw(served(), asked)
        const [isa = []] = elementsOf(x12, 'ISA')
        const [gs = []] = elementsOf(x12, 'GS')
        const control = isa[13]

        expect(isa.slice(5, 12)).toEqual(['ZZ', 'STEDI          ', 'ZZ', 'MYCLINIC       ', '260401', '1830', '^'])
        expect(control).toMatch(/^[1-9]\d{8}$/)
        expect(control).not.toBe('000000017')
        expect(isa[15]).toBe('T')
        expect(gs).toEqual(['GS', 'HN', 'STEDI', 'MYCLINIC', '20260401', '1830', control, 'X', '005010X212'])
        expect(elementsOf(x12, 'IEA')).toEqual([['IEA', '1', control]])
        expect(elementsOf(x12, 'TRN')).toEqual([['TRN', '2', 'TRACE0001']])
      })

      it('has a new control number for every exchange, and dates of the clock', async () => {
        const first = await askRaw(served(), asked)
        served().sandbox.world('demo').advance('1d2h')
        const second = await askRaw(served(), asked)

        expect(elementsOf(second.x12, 'ISA')[0]?.[13]).not.toBe(elementsOf(first.x12, 'ISA')[0]?.[13])
        expect(elementsOf(second.x12, 'ISA')[0]?.slice(9, 11)).toEqual(['260402', '2030'])
        expect(elementsOf(second.x12, 'BHT')[0]?.slice(4)).toEqual(['20260402', '2030', 'DG'])
      })

      it('is the same with other delimiters, and uses them in the response', async () => {
        const strange = asked.replaceAll('*', '|').replaceAll('^', '#').replace('|P|:', '|P|>').replaceAll('~', '\n')
        const { status, json, x12 } = await askRaw(served(), strange)

        expect(status).toBe(200)
        expect(codesOf({ json })).toEqual(['P5/3'])
        expect([x12[3], x12[82], x12[104], x12[105]]).toEqual(['|', '#', '>', '\n'])
      })

      it('accepts line breaks after segments', async () => {
        expect(codesOf(await askRaw(served(), interchangeText(segmentsOf276, '~\r\n')))).toEqual(['P5/3'])
      })

      it.each([
        ['HL04 0 on a subscriber above a dependent', { 'HL*4': 'HL*4*3*22*0' }],
        ['HL04 on the dependent', { 'HL*5': 'HL*5*4*23*0' }],
        ['an empty element at the end', { 'TRN*': 'TRN*1*CHILD**' }],
        ['no gender', { 'DMG*': 'DMG*D8*18800101' }],
      ])('accepts what published requests contain: %s', async (_, changes) => {
        const { status, json } = await askRaw(served(), with276(changes, segmentsOf276ForDependent))

        expect(status).toBe(200)
        expect(json.claims).toHaveLength(1)
        expect(json.dependent).toEqual({ firstName: 'JANEONE', lastName: 'DOEONE' })
      })

      it('accepts nine digits as an NPI', async () => {
        const { status, json } = await askRaw(served(), with276({ 'NM1*1P': 'NM1*1P*2*GROUP*****XX*123456789' }))

        expect(status).toBe(200)
        expect(json.claims).toHaveLength(1)
      })

      it('responds to each TRN of a 276, in order, with the claims found', async () => {
        const both = with276({
          'DTP*': [
            'DTP*472*RD8*20200101-20200131',
            'TRN*1*SECOND',
            'DTP*472*D8*20240325',
            'TRN*1*THIRD',
            'REF*1K*5332034153-KK',
          ],
        })
        const { json, x12 } = await askRaw(served(), both)

        expect(
          json.claims.map(({ claimStatus }) => [claimStatus.trackingNumber, claimStatus.statusCategoryCode]),
        ).toEqual([
          ['TRACE0001', 'D0'],
          ['SECOND', 'P5'],
          ['THIRD', 'P5'],
        ])
        expect(elementsOf(x12, 'TRN').map(([, , trace]) => trace)).toEqual(['TRACE0001', 'SECOND', 'THIRD'])
      })

      it('records one poll for a call, regardless of the number of TRN', async () => {
        const world = served().sandbox.world('demo')
        await world.start('polled')
        const twice = forRiley.replace('TRN*1*TRACE0001~', 'TRN*1*A~TRN*1*B~').replace('SE*14', 'SE*15')

        expect(codesOf(await askRaw(served(), twice))).toEqual(['A2/20', 'A2/20'])
        expect(codesOf(await askRaw(served(), twice))).toEqual(['A2/20', 'A2/20'])
        expect(codesOf(await askRaw(served(), twice))).toEqual(['F1/65', 'F1/65'])
      })

      it('has lines, further statuses and numbers in the 277, with blanks for characters outside X12', async () => {
        const world = served().sandbox.world('demo')
        await world.start('polled')
        await askRaw(served(), forRiley)
        await askRaw(served(), forRiley)
        const { json, x12 } = await askRaw(served(), forRiley)

        expect(json.claims[0]?.claimStatus).toMatchObject({ amountPaid: '120.25', patientAccountNumber: 'ACCT 1' })
        expect(elementsOf(x12, 'STC')[0]?.slice(10)).toEqual(['F1:3'])
        expect(elementsOf(x12, 'REF').map(([, ...rest]) => rest)).toEqual([
          ['1K', json.claims[0]?.claimStatus.tradingPartnerClaimNumber],
          ['EJ', 'ACCT 1'],
          ['D9', 'D9-1'],
          ['FJ', 'LINE1'],
        ])
        expect(elementsOf(x12, 'SVC').map(([, ...rest]) => rest)).toEqual([
          ['HC:90834:95:59', '150', '120.25', '', '', '', '1'],
          ['HC:90785', '20.50', '0', '0900', '', '', '2'],
        ])
        expect(elementsOf(x12, 'DTP').map(([, , , day]) => day)).toEqual(['20260401', '20260401', '20260401'])
      })

      it('finds names with characters outside X12, and writes them in X12', async () => {
        await served().sandbox.world('demo').start('accented')
        const payer = served().sandbox.world('demo').claims().at(-1)?.facts.payer.id
        const { json } = await askRaw(
          served(),
          with276({
            'NM1*PR': `NM1*PR*2*PAYER*****PI*${payer}`,
            'DMG*': [],
            'NM1*IL': 'NM1*IL*1*MUNOZ*ANDRE****MI*EHP000003',
            'DTP*': [],
          }),
        )

        expect(codesOf({ json })).toEqual(['A2/20'])
        expect(json.payer).toMatchObject({ organizationName: 'MUTUELLE DE L ETE' })
        expect(json.subscriber).toMatchObject({ firstName: 'ANDRE', lastName: 'MUNOZ' })
      })

      it('restricts the search to the values of the 276', async () => {
        expect(codesOf(await askRaw(served(), with276({ 'TRN*': ['TRN*1*A', 'REF*1K*5332034153-KK'] })))).toEqual([
          'P5/3',
        ])
        expect(codesOf(await askRaw(served(), with276({ 'TRN*': ['TRN*1*A', 'REF*1K*OTHER'] })))).toEqual(['D0/35'])
        expect(codesOf(await askRaw(served(), with276({ 'TRN*': ['TRN*1*A', 'AMT*T3*238.45'] })))).toEqual(['D0/35'])
        expect(codesOf(await askRaw(served(), with276({ 'NM1*IL': 'NM1*IL*1*DOE*JANET****MI*111222333' })))).toEqual([
          'D0/97',
        ])
      })

      it('reports that nothing was found, and echoes the range of dates', async () => {
        const { json, x12 } = await askRaw(served(), with276({ 'DTP*': 'DTP*472*RD8*20240101-20240101' }))

        expect(json.claims[0]?.claimStatus).toMatchObject({
          statusCategoryCode: 'D0',
          claimServiceDate: '20240101-20240101',
          submittedAmount: '0',
          amountPaid: '0',
        })
        expect(elementsOf(x12, 'DTP')).toEqual([['DTP', '472', 'RD8', '20240101-20240101']])
      })

      it('is E0/24 of the provider at a payer that requires enrollment', async () => {
        const { json, x12 } = await askRaw(served(), with276({ 'NM1*PR': 'NM1*PR*2*E*****PI*PBX03' }))

        expect(json.claims[0]?.claimStatus).toMatchObject({
          statusCategoryCode: 'E0',
          statusCode: '24',
          entityCode: '1P',
        })
        expect(elementsOf(x12, 'STC')[0]?.[1]).toBe('E0:24:1P')
      })

      it('fails like a payer and like Stedi, as a scenario sets, and is available again after that', async () => {
        await served().sandbox.world('demo').start('failing')

        expect(codesOf(await askStedi(served(), stediRequest))).toEqual(['P5/3'])
        expect(codesOf(await askRaw(served(), asked))).toEqual(['E1/484'])
        expect(await askRaw(served(), asked)).toMatchObject({ status: 504, json: { code: 'GATEWAY_TIMEOUT' } })
        expect(codesOf(await askRaw(served(), asked))).toEqual(['P5/3'])
      })

      it.each([
        ['no subscriber name', { 'NM1*IL': [] }, 'R', '5'],
        ['a code that does not exist', { 'NM1*IL': 'NM1*IL*1*DOE*JANE****ZY*111222333' }, 'R', '5'],
        ['no BHT', { 'BHT*': [] }, 'R', '5'],
        ['another number in SE than in ST', { 'SE*': 'SE*14*0002' }, 'R', '3'],
        ['a set of another guide', { 'ST*': 'ST*276*0001*005010X214' }, 'R', 'I6'],
        ['no SE', { 'SE*': [] }, 'R', '2'],
      ])('responds to %s with 200 and a 999', async (_, changes, acknowledgement, error) => {
        const { status, json, x12 } = await askRaw(served(), with276(changes))
        const control = elementsOf(x12, 'ISA')[0]?.[13]

        expect(status).toBe(200)
        expect(json).toEqual({
          status: 'ERROR',
          transactionSetAcknowledgement: acknowledgement,
          implementationTransactionSetSyntaxError: error,
          controlNumber: control,
          x12: expect.stringMatching(/^ISA/),
        })
        expect(elementsOf(x12, 'IK5')).toEqual([['IK5', acknowledgement, error]])
      })

      it('responds to a wrong count of segments with IK502 4', async () => {
        const { json } = await askRaw(served(), asked.replace('SE*14', 'SE*13'))

        expect(json).toMatchObject({ status: 'ERROR', implementationTransactionSetSyntaxError: '4' })
      })

      it('responds to an empty set as in the published sample: from Stedi, with two IK3 about its SE', async () => {
        const { x12 } = await askRaw(
          served(),
          interchangeText([...segmentsOf276.slice(0, 3), 'SE*2*0001', ...segmentsOf276.slice(-2)]),
        )
        const [isa = []] = elementsOf(x12, 'ISA')

        expect([isa[6], isa[8], isa[15], isa[16]]).toEqual(['STEDI          ', 'MYCLINIC       ', 'T', '`'])
        expect(elementsOf(x12, 'GS')[0]?.slice(1, 4)).toEqual(['FA', 'STEDI', '117151744'])
        expect(elementsOf(x12, 'GS')[0]?.[6]).toBe(isa[13])
        expect(elementsOf(x12, 'IK3').map((ik3) => [ik3[1], ik3[2], ik3[4]])).toEqual([
          ['SE', '2', '2'],
          ['SE', '2', '3'],
        ])
        expect(elementsOf(x12, 'AK9')).toEqual([['AK9', 'R', '1', '1', '0']])
      })

      it('checks the syntax before the payer', async () => {
        const both = with276({ 'NM1*PR': 'NM1*PR*2*NOBODY*****PI*NOPAYER', 'TRN*': [] })

        expect(await askRaw(served(), both)).toMatchObject({ status: 200, json: { status: 'ERROR' } })
      })

      it.each([
        ['an unknown payer', { 'NM1*PR': 'NM1*PR*2*NOBODY*****PI*NOPAYER' }, 'BAD_REQUEST'],
        ['a payer without claim status', { 'NM1*PR': 'NM1*PR*2*PAPER*****PI*PBX02' }, 'TRANSACTION_TYPE_NOT_SUPPORTED'],
      ])('rejects %s like the JSON operation', async (_, changes, code) => {
        expect(await askRaw(served(), with276(changes))).toMatchObject({ status: 400, json: { code } })
      })

      it('selects the world by the key, and rejects other keys and methods', async () => {
        const stranger = await askRaw(served(), asked, { authorization: 'Bearer sandbox_demo' })
        const fetched = await served().fetch('stedi', rawPath, { headers: { authorization: 'sandbox_demo' } })

        expect([stranger.status, fetched.status]).toEqual([403, 403])
        expect(codesOf(await askRaw(served(), asked, { authorization: 'Key sandbox_other' }))).toEqual(['P5/3'])
      })
    },
    { stediEdition, ...scenarios },
  )
}

describeServed(
  'raw X12 at Stedi in January 2025',
  (served) => {
    it('echoes ST02 as the control number, and describes the exchange like the JSON operation', async () => {
      const { json, x12, headers } = await askRaw(served(), asked)

      expect(json).toMatchObject({
        controlNumber: '0001',
        status: 'success',
        reassociationKey: elementsOf(x12, 'ISA')[0]?.[13],
        meta: { applicationMode: 'production', traceId: headers.get('stedi-request-id') },
        providers: [
          { providerType: 'BillingProvider', organizationName: 'BEHAVIORAL SERVICES P.C.', taxId: '123456789' },
          { providerType: 'ServiceProvider', organizationName: 'BEHAVIORAL SERVICES P.C.', npi: '1234567890' },
        ],
      })
    })

    it('has no 277 in the response of the JSON operation', async () => {
      expect((await askStedi(served(), stediRequest)).json).not.toHaveProperty('x12')
    })
  },
  { stediEdition: '2025-01' },
)

describeServed(
  'X12 at Stedi in August 2026',
  (served) => {
    it('has the control number of the 277, and does not describe the exchange', async () => {
      const { json, x12 } = await askRaw(served(), asked)

      expect(json.controlNumber).toBe(elementsOf(x12, 'ISA')[0]?.[13])
      expect(Object.keys(json).sort()).toEqual([
        ...['claims', 'controlNumber', 'payer', 'providers', 'subscriber', 'tradingPartnerServiceId', 'x12'],
      ])
    })

    it('also has the 277 in the response of the JSON operation, from Stedi and with usage T', async () => {
      const { json } = await askStedi(served(), stediRequest)
      const x12 = String(json.x12)
      const [isa = []] = elementsOf(x12, 'ISA')

      expect([isa[6], isa[7], isa[8], isa[15], isa[16]]).toEqual(['STEDI          ', '01', '117151744      ', 'T', ':'])
      expect(elementsOf(x12, 'GS')[0]?.slice(1, 4)).toEqual(['HN', 'STEDI', '117151744'])
      expect(elementsOf(x12, 'TRN')).toEqual([['TRN', '2', '222222222']])
      expect(elementsOf(x12, 'NM1').map((name) => name.slice(1))).toEqual([
        ['PR', '2', 'UNITEDHEALTHCARE', '', '', '', '', 'PI', '3429'],
        ['41', '2', 'Behavioral Services P.C.', '', '', '', '', '46', '1234567890'],
        ['1P', '2', 'Behavioral Services P.C.', '', '', '', '', 'XX', '1234567890'],
        ['IL', '1', 'DOE', 'JANE', '', '', '', 'MI', '111222333'],
      ])
      expect(json.controlNumber).toBe(isa[13])
    })

    it('has a generated trace number when none is sent', async () => {
      const { json } = await askStedi(served(), changedStediRequest({ encounter: undefined }))

      expect(elementsOf(String(json.x12), 'TRN')[0]?.[2]).toBe(json.claims[0]?.claimStatus.trackingNumber)
    })
  },
  { stediEdition: '2026-08' },
)
