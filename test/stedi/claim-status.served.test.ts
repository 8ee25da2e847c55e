import { expect, it } from 'vitest'
import type { Scenario } from '../../src/index.ts'
import { hour } from '../../src/world/instant.ts'
import { type Answer, askStedi, codesOf } from '../support/ask.ts'
import { changedStediRequest, stediLine, stediRequest } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const riley = { memberId: 'EHP000001', firstName: 'Riley', lastName: 'Roe', dateOfBirth: '19900131' }

/** Two claims of one patient: one is paid after two hours, the other still in process after three. */
const twoVisits: Scenario = {
  name: 'two-visits',
  summary: 'Two claims of one patient.',
  claims: {
    first: {
      subscriber: riley,
      payer: 'PBX01',
      lines: [
        { qualifier: 'HC', procedure: '90834', modifiers: ['95'], charge: 150_00, units: 1 },
        { qualifier: 'HC', procedure: '90785', charge: 20_50, units: 2, revenueCode: '0900' },
      ],
      payerClaimNumber: 'FIRST-1',
    },
    second: { subscriber: riley, payer: 'PBX01', charge: 55_00, payerClaimNumber: 'SECOND-2' },
  },
  steps: [
    { when: { after: 0 }, role: 'first', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'second', to: 'submitted', details: {} },
    { when: { after: hour }, role: 'first', to: 'accepted', details: {} },
    { when: { after: 0 }, role: 'second', to: 'accepted', details: {} },
    { when: { after: hour }, role: 'first', to: 'paid', details: { amount: 120_25 } },
    { when: { after: hour }, role: 'second', to: 'in-process', details: {} },
  ],
}

const child: Scenario = {
  name: 'child',
  summary: 'The patient is a dependent.',
  claims: {
    visit: {
      subscriber: riley,
      dependent: { firstName: 'Sam', lastName: 'Roe', dateOfBirth: '20140917' },
      payer: 'Evergreen Mutual of Nowhere',
    },
  },
  steps: [
    { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
    { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
  ],
}

/** Asks for Riley's claims of the day on which every test begins. */
const forRiley = {
  controlNumber: '000000017',
  tradingPartnerServiceId: 'PBX01',
  providers: [{ providerType: 'BillingProvider', npi: '1234567890', organizationName: 'Behavioral Services P.C.' }],
  subscriber: riley,
  encounter: { beginningDateOfService: '20260325', endDateOfService: '20260408', trackingNumber: 'TRACE0001' },
}

/** Statuses that Stedi answers with when something fails; a text is the message of a gateway. */
const failures: readonly { readonly status: number; readonly body: string | { readonly code: string } }[] = [
  { status: 400, body: { code: 'BAD_REQUEST' } },
  { status: 403, body: { code: 'ACCESS_DENIED' } },
  { status: 404, body: { code: 'RESOURCE_NOT_FOUND' } },
  { status: 413, body: 'Request Too Long' },
  { status: 429, body: { code: 'TOO_MANY_REQUESTS' } },
  { status: 500, body: { code: 'INTERNAL_FAILURE' } },
  { status: 502, body: 'Internal server error' },
  { status: 503, body: { code: 'SERVICE_UNAVAILABLE' } },
  { status: 504, body: { code: 'GATEWAY_TIMEOUT' } },
  { status: 418, body: { code: 'BAD_REQUEST' } },
  { status: 599, body: { code: 'INTERNAL_FAILURE' } },
]

const failing: Scenario = {
  name: 'failures',
  summary: 'Every status that says no, once each.',
  claims: { visit: {} },
  steps: failures.map(({ status }) => ({
    when: { after: 0 },
    arms: { on: 'stedi.claimStatus', times: 1, fails: { status } },
  })),
}

const payerIsDown: Scenario = {
  name: 'payer-is-down',
  summary: 'The payer cannot answer once.',
  claims: { visit: {} },
  steps: [
    {
      when: { after: 0 },
      arms: { on: 'stedi.claimStatus', times: 1, fails: { payer: { category: 'E1', status: '484' } } },
    },
  ],
}

describeServed(
  'a claim status at Stedi',
  (served) => {
    it('equals the documented sample', async () => {
      const { status, json } = await askStedi(served(), stediRequest)

      expect(status).toBe(200)
      expect(json).toStrictEqual({
        claims: [
          {
            claimStatus: {
              amountPaid: '95.55',
              claimServiceDate: '20240325',
              effectiveDate: '20240329',
              paidDate: '20240329',
              patientAccountNumber: '3333333',
              statusCategoryCode: 'P5',
              statusCategoryCodeValue: 'Pending/Payer Administrative/System hold',
              statusCode: '3',
              statusCodeValue: 'Claim has been adjudicated and is awaiting payment cycle.',
              submittedAmount: '238.44',
              trackingNumber: '222222222',
              tradingPartnerClaimNumber: '5332034153-KK',
            },
            serviceDetails: [
              {
                service: {
                  amountPaid: '95.55',
                  procedureId: '90837',
                  serviceIdQualifier:
                    'Health Care Financing Administration Common Procedural Coding System (HCPCS) Codes',
                  serviceIdQualifierCode: 'HC',
                  submittedAmount: '238.44',
                  submittedUnits: '1',
                },
                status: [
                  {
                    effectiveDate: '20240329',
                    statusCategoryCode: 'P5',
                    statusCategoryCodeValue: 'Pending/Payer Administrative/System hold',
                    statusCode: '3',
                    statusCodeValue: 'Claim has been adjudicated and is awaiting payment cycle.',
                  },
                ],
              },
            ],
          },
        ],
        controlNumber: '222222222',
        meta: { applicationMode: 'production', traceId: expect.stringMatching(uuid) },
        payer: { organizationName: 'UNITEDHEALTHCARE', payerIdentification: '3429' },
        providers: [
          { organizationName: 'Behavioral Services P.C.', providerType: 'BillingProvider', taxId: '123456789' },
          { npi: '1234567890', organizationName: 'Behavioral Services P.C.', providerType: 'ServiceProvider' },
        ],
        reassociationKey: '000000001',
        status: 'success',
        subscriber: { firstName: 'JANE', lastName: 'DOE', memberId: '111222333' },
        tradingPartnerServiceId: '3429',
      })
    })

    it('has a unique request id in a header, also in an error response', async () => {
      const answered = await askStedi(served(), stediRequest)
      const refused = await askStedi(served(), {})
      const denied = await askStedi(served(), stediRequest, { authorization: 'nobody' })

      expect(answered.json.meta).toMatchObject({ traceId: requestIdOf(answered) })
      expect(refused.json.id).toBe(requestIdOf(refused))
      expect(denied.json.id).toBe(requestIdOf(denied))
      for (const each of [answered, refused, denied]) expect(requestIdOf(each)).toMatch(uuid)
      expect(new Set([answered, refused, denied].map(requestIdOf)).size).toBe(3)
    })

    it.each(['sandbox_demo', 'Key sandbox_demo', 'key sandbox_demo', 'KEY  sandbox_demo'])(
      'accepts the key %j',
      async (authorization) => {
        expect((await askStedi(served(), stediRequest, { authorization })).status).toBe(200)
      },
    )

    it('is separate for each world, which the key selects', async () => {
      await served().sandbox.world('demo').start('two-visits')
      served().sandbox.world('demo').advance('3h')

      expect(codesOf(await askStedi(served(), forRiley))).toEqual(['F1/65', 'P1/20'])
      expect(codesOf(await askStedi(served(), forRiley, { authorization: 'sandbox_other' }))).toEqual(['D0/97'])
    })

    it('accepts a media type with a parameter', async () => {
      expect(
        (await askStedi(served(), stediRequest, { 'content-type': 'Application/JSON; charset=utf-8' })).status,
      ).toBe(200)
    })

    it('ignores members that the contract does not declare', async () => {
      const body = changedStediRequest({ note: '~*:^', 'encounter.totalAmount': 238.44, 'subscriber.nickname': null })

      expect(codesOf(await askStedi(served(), body))).toEqual(['P5/3'])
    })

    it.each(['3429', '87726', 'PBXUH', 'pbxuh'])('accepts any id of a payer, and returns it: %s', async (id) => {
      const { json } = await askStedi(served(), changedStediRequest({ tradingPartnerServiceId: id }))

      expect(json.tradingPartnerServiceId).toBe(id)
      expect(json.payer).toEqual({ organizationName: 'UNITEDHEALTHCARE', payerIdentification: id })
    })

    it('accepts a payer that only a claim names', async () => {
      await served().sandbox.world('demo').start('child')
      const payer = served().sandbox.world('demo').claims().at(-1)?.facts.payer
      const dependent = { firstName: 'Sam', lastName: 'Roe' }

      const answer = await askStedi(served(), { ...forRiley, dependent, tradingPartnerServiceId: payer?.id })
      expect(codesOf(answer)).toEqual(['A2/20'])
      expect(answer.json.payer).toEqual({
        organizationName: 'EVERGREEN MUTUAL OF NOWHERE',
        payerIdentification: payer?.id,
      })
    })

    it('is that of the dependent if the dependent is the patient', async () => {
      await served().sandbox.world('demo').start('child')
      const tradingPartnerServiceId = served().sandbox.world('demo').claims().at(-1)?.facts.payer.id
      const dependent = { firstName: 'Sam', lastName: 'Roe', dateOfBirth: '20140917' }

      const ofSam = await askStedi(served(), { ...forRiley, tradingPartnerServiceId, dependent })
      expect(codesOf(ofSam)).toEqual(['A2/20'])
      expect(ofSam.json.dependent).toEqual({ firstName: 'SAM', lastName: 'ROE' })
      const ofRiley = await askStedi(served(), { ...forRiley, tradingPartnerServiceId })
      expect(codesOf(ofRiley)).toEqual(['D0/97'])
      expect(ofRiley.json).not.toHaveProperty('dependent')
    })

    it('lists all matching claims, the newest last, with their lines', async () => {
      await served().sandbox.world('demo').start('two-visits')
      served().sandbox.world('demo').advance('3h')
      const { json } = await askStedi(served(), forRiley)

      expect(json.claims.map(({ claimStatus }) => claimStatus.tradingPartnerClaimNumber)).toEqual([
        'FIRST-1',
        'SECOND-2',
      ])
      expect(json.claims[1]?.claimStatus).not.toHaveProperty('amountPaid')
      expect(json.claims[0]?.claimStatus).toMatchObject({
        amountPaid: '120.25',
        submittedAmount: '170.50',
        paidDate: '20260401',
        checkIssueDate: '20260401',
        checkNumber: expect.stringMatching(/./),
        trackingNumber: 'TRACE0001',
      })
      expect(json.claims[0]?.serviceDetails?.map(({ service }) => service)).toMatchObject([
        { procedureId: '90834', submittedAmount: '150', amountPaid: '120.25', submittedUnits: '1' },
        { procedureId: '90785', submittedAmount: '20.50', amountPaid: '0', submittedUnits: '2', revenueCode: '0900' },
      ])
    })

    it('changes with the clock', async () => {
      const world = served().sandbox.world('demo')
      await world.start('two-visits')
      const first = { ...forRiley, encounter: { ...forRiley.encounter, tradingPartnerClaimNumber: 'FIRST-1' } }

      expect(codesOf(await askStedi(served(), first))).toEqual(['D0/35'])
      world.advance('1h')
      expect(codesOf(await askStedi(served(), first))).toEqual(['A2/20'])
      world.advance('59m59s')
      expect(codesOf(await askStedi(served(), first))).toEqual(['A2/20'])
      world.advance('1s')
      expect(codesOf(await askStedi(served(), first))).toEqual(['F1/65'])
    })

    it('is D0/35 with 200 when the payer has no claim in the range of dates', async () => {
      const { status, json } = await askStedi(
        served(),
        changedStediRequest({
          'encounter.beginningDateOfService': '20240401',
          'encounter.endDateOfService': '20240408',
        }),
      )

      expect(status).toBe(200)
      expect(json.claims).toEqual([
        {
          claimStatus: {
            amountPaid: '0',
            claimServiceDate: '20240401-20240408',
            effectiveDate: '20260401',
            statusCategoryCode: 'D0',
            statusCategoryCodeValue:
              'Data Search Unsuccessful - The payer is unable to return status on the requested claim(s) ' +
              'based on the submitted search criteria.',
            statusCode: '35',
            statusCodeValue: 'Claim/encounter not found.',
            submittedAmount: '0',
            trackingNumber: '222222222',
          },
        },
      ])
    })

    it.each([
      ['member id', { 'subscriber.memberId': '999999999' }],
      ['first name', { 'subscriber.firstName': 'Janet' }],
      ['birth date', { 'subscriber.dateOfBirth': '19000807' }],
    ])('is D0/97 with the insurer as entity for an unknown %s of the patient', async (_, changes) => {
      const { json } = await askStedi(served(), changedStediRequest(changes))

      expect(json.claims[0]?.claimStatus).toMatchObject({
        statusCategoryCode: 'D0',
        statusCode: '97',
        statusCodeValue: 'Patient eligibility not found with entity.',
        entityCode: 'IN',
        entity: 'Insurer',
      })
    })

    it.each([
      ['amount', { 'encounter.submittedAmount': '238.44' }, { 'encounter.submittedAmount': '238.45' }],
      ['account number', { 'encounter.patientAccountNumber': '3333333' }, { 'encounter.patientAccountNumber': '3' }],
      ['claim number', {}, { 'encounter.tradingPartnerClaimNumber': '5332034153' }],
      ['provider', { 'providers.0.taxId': undefined }, { 'providers.0.npi': '1999999992' }],
      [
        'service line',
        { serviceLineInformation: stediLine },
        { serviceLineInformation: { ...stediLine, procedureCode: '90834' } },
      ],
      [
        'service lines',
        { serviceLinesInformation: [stediLine] },
        { serviceLinesInformation: [{ ...stediLine, procedureCode: '90834' }] },
      ],
    ])('is found with the right %s, and not with a wrong one', async (_, right, wrong) => {
      expect(codesOf(await askStedi(served(), changedStediRequest(right)))).toEqual(['P5/3'])
      expect(codesOf(await askStedi(served(), changedStediRequest(wrong)))).toEqual(['D0/35'])
    })

    it('is searched by the list of service lines, even if a single line is sent, too', async () => {
      const other = { ...stediLine, procedureCode: '90834' }
      const listCounts = changedStediRequest({ serviceLinesInformation: [stediLine], serviceLineInformation: other })

      expect(codesOf(await askStedi(served(), listCounts))).toEqual(['P5/3'])
    })

    it('has a generated trace number when none is sent', async () => {
      const { json } = await askStedi(served(), changedStediRequest({ encounter: undefined }))

      expect(json.claims[0]?.claimStatus.trackingNumber).toMatch(/^[0-9A-Z]{26}$/)
    })

    it('is E0/24 of the provider at a payer that requires enrollment', async () => {
      const { status, json } = await askStedi(served(), changedStediRequest({ tradingPartnerServiceId: 'PBX03' }))

      expect(status).toBe(200)
      expect(json.claims[0]?.claimStatus).toMatchObject({
        statusCategoryCode: 'E0',
        statusCode: '24',
        entityCode: '1P',
        entity: 'Provider',
      })
    })

    it('is E1/484 with 200 when the payer is down, and available again after that', async () => {
      await served().sandbox.world('demo').start('payer-is-down')

      const { status, json } = await askStedi(served(), stediRequest)
      expect(status).toBe(200)
      expect(json.claims[0]?.claimStatus).toMatchObject({
        statusCategoryCode: 'E1',
        statusCode: '484',
        statusCodeValue: 'Business Application Currently Not Available.',
        amountPaid: '0',
      })
      expect(codesOf(await askStedi(served(), stediRequest))).toEqual(['P5/3'])
    })

    it('fails in the format of Stedi or its gateway, and is available again after that', async () => {
      await served().sandbox.world('demo').start('failures')

      for (const { status, body } of failures) {
        const answer = await askStedi(served(), stediRequest)
        expect(answer.status).toBe(status)
        expect(answer.json).toStrictEqual(
          typeof body === 'string'
            ? { message: body }
            : { ...body, id: requestIdOf(answer), message: expect.any(String) },
        )
      }
      expect(codesOf(await askStedi(served(), stediRequest))).toEqual(['P5/3'])
    })
  },
  { scenarios: [twoVisits, child, failing, payerIsDown] },
)

function requestIdOf({ headers }: Answer): string | null {
  return headers.get('stedi-request-id')
}
