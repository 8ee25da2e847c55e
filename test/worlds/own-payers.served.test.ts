import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type PayerForm, type Scenario } from '../../src/index.ts'
import type { LoadedScenarios } from '../../src/scenario/play/reload.ts'
import { askAdmin, askOptum, askStedi, codesOf, submit } from '../support/ask.ts'
import { inquiryRoutes } from '../support/inquiry-routes.ts'
import { changedStediRequest, optumPath, stediPath, submissionOf } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'
import { elementsOf, segmentsOf276, with276 } from '../support/x12-samples.ts'

const member = { memberId: 'OWN1', firstName: 'Riley', lastName: 'Roe' }
const payers: readonly PayerForm[] = [
  {
    id: '00123',
    name: 'SAMPLE MUTUAL',
    aliases: ['00124', 'SMPL1'],
    stediId: 'SAMPL',
    names: ['Sample Mutual of Ohio'],
    planId: '7123456789',
    contact: { name: 'CLAIMS DESK', phone: '5550100100' },
  },
  { id: 'PAPR1', name: 'PAPER ONLY HEALTH', stediId: 'PAPRX', claimStatus: 'NOT_SUPPORTED' },
  { id: 'ENRL1', name: 'ENROLLED ONLY', claimStatus: 'ENROLLMENT_REQUIRED', enrolled: ['1234567890'] },
  { id: 'ENRL2', name: 'ENROLLED BY TAX ID', claimStatus: 'ENROLLMENT_REQUIRED', enrolled: ['123456789'] },
  { id: '60054', name: 'AETNA OF OURS', aliases: ['OURS1'] },
]

function acceptedBy(payer: string, details: Partial<Scenario> = {}): Scenario {
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

function asking(payer: string, npi = '1234567890') {
  const encounter = { beginningDateOfService: '20260325', endDateOfService: '20260408', trackingNumber: 'TRACE0001' }
  const providers = [{ providerType: 'BillingProvider', npi, organizationName: 'Behavioral Services P.C.', etin: npi }]
  return changedStediRequest({ tradingPartnerServiceId: payer, subscriber: member, encounter, providers })
}

/** An inquiry in X12 to a payer. */
function x12To(payer: string): string {
  const line = segmentsOf276.find((each) => each.startsWith('NM1*PR')) ?? ''
  return with276({ [line]: `NM1*PR*2*PAYER*****PI*${payer}` })
}

async function codesFrom(served: Served, payer: string): Promise<readonly string[]> {
  const answers = Object.values(inquiryRoutes).map((ask) =>
    ask(served, { payer, ...member, from: '20260401', to: '20260401' }),
  )
  return (await Promise.all(answers)).flat()
}

describeServed(
  'an own payer',
  (served) => {
    it('is listed with its ids, names and claim status support, before the built-in payers', async () => {
      const { body } = await askAdmin(served(), 'listPayers', 'GET /worlds/demo/payers')

      expect(body.payers?.slice(0, 4)).toEqual([
        {
          id: '00123',
          name: 'SAMPLE MUTUAL',
          aliases: ['SAMPL', '00124', 'SMPL1'],
          names: ['Sample Mutual of Ohio'],
          claimStatus: 'SUPPORTED',
          behaviors: [],
        },
        {
          id: 'PAPR1',
          name: 'PAPER ONLY HEALTH',
          aliases: ['PAPRX'],
          names: [],
          claimStatus: 'NOT_SUPPORTED',
          behaviors: [],
        },
        expect.objectContaining({ id: 'ENRL1', claimStatus: 'ENROLLMENT_REQUIRED', enrolled: ['1234567890'] }),
        expect.objectContaining({ id: 'ENRL2' }),
      ])
      expect(body.payers?.filter(({ id }) => id === '60054').map(({ name }) => name)).toEqual(['AETNA OF OURS'])
      expect(body.payers?.find(({ id }) => id === '62308')).toMatchObject({ names: ['Cigna Health'] })
    })

    it.each(['00123', '00124', 'smpl1', 'SAMPL'])(
      'finds the claims of a scenario by %s through every route',
      async (id) => {
        await served().sandbox.world('demo').start('own-payer')

        expect(await codesFrom(served(), id)).toEqual(Array(5).fill('A2/20'))
      },
    )

    it('returns its name, contact and plan id, also where no claim is found', async () => {
      const payer = {
        organizationName: 'SAMPLE MUTUAL',
        centersForMedicareAndMedicaidServicePlanId: '7123456789',
        contactInformation: { name: 'CLAIMS DESK', phone: '5550100100' },
      }
      for (const found of [false, true]) {
        if (found) await served().sandbox.world('demo').start('own-payer')
        for (const { json } of [await askStedi(served(), asking('SMPL1')), await askOptum(served(), asking('SMPL1'))]) {
          expect(codesOf({ json })).toEqual([found ? 'A2/20' : 'D0/97'])
          expect(json.payer).toEqual(payer)
        }
      }
      const { json } = await askStedi(served(), { x12: x12To('SMPL1') }, {}, `${stediPath}/raw-x12`)
      expect(elementsOf(String(json.x12), 'NM1')[0]).toEqual([
        'NM1',
        'PR',
        '2',
        'SAMPLE MUTUAL',
        '',
        '',
        '',
        '',
        'XV',
        '7123456789',
      ])
      expect(elementsOf(String(json.x12), 'PER')).toEqual([['PER', 'IC', 'CLAIMS DESK', 'TE', '5550100100']])
    })

    it('that replaces a built-in payer has its own name and ids, and the claims sent to it', async () => {
      const { json } = await askStedi(served(), asking('OURS1'))
      expect(json.payer).toEqual({ organizationName: 'AETNA OF OURS', payerIdentification: 'OURS1' })
      expect((await askStedi(served(), asking('PBXAE'))).json.code).toBe('BAD_REQUEST')
    })

    it('without claim status is refused by Stedi and Optum, in JSON and in X12', async () => {
      const stedi = await askStedi(served(), asking('PAPR1'))
      expect(stedi.status).toBe(400)
      expect(stedi.json).toMatchObject({
        code: 'TRANSACTION_TYPE_NOT_SUPPORTED',
        message: expect.stringContaining(
          'Payer PAPR1 (Stedi Payer ID PAPRX) is not configured for Claim Status Request (276)',
        ),
      })
      const optum = await askOptum(served(), asking('PAPR1'))
      expect(optum.status).toBe(400)
      expect(optum.json.errors).toMatchObject([{ field: 'tradingPartnerServiceId', value: 'PAPR1' }])
      const raw = { x12: x12To('PAPR1') }
      expect((await askStedi(served(), raw, {}, `${stediPath}/raw-x12`)).status).toBe(400)
      expect((await askOptum(served(), raw, { path: `${optumPath}raw-x12` })).status).toBe(400)
    })

    it.each([
      ['ENRL1', '1234567890', 'D0/97'],
      ['ENRL1', '1999999984', 'E0/24'],
      ['ENRL2', '1234567890', 'E0/24'],
    ])('that requires enrollment: %s answers the provider %s with %s', async (payer, npi, codes) => {
      for (const { json } of [
        await askStedi(served(), asking(payer, npi)),
        await askOptum(served(), asking(payer, npi)),
      ])
        expect(codesOf({ json })).toEqual([codes])
    })

    it('that requires enrollment answers a provider that is enrolled by its tax id', async () => {
      const providers = [{ providerType: 'BillingProvider', organizationName: 'Behavioral', taxId: '123456789' }]
      const { json } = await askOptum(served(), { ...asking('ENRL2'), providers })
      expect(codesOf({ json })).toEqual(['D0/97'])
    })

    it('gets behaviors by the admin API and by the handle of its world, by any of its ids', async () => {
      const path = 'PUT /worlds/demo/payers/smpl1/behaviors'
      const { body } = await askAdmin(served(), 'setPayerBehaviors', path, { behaviors: ['answers-with-main-id'] })
      expect(body).toMatchObject({ id: '00123', behaviors: ['answers-with-main-id'] })
      expect(served().sandbox.world('demo').payer('00124')).toMatchObject({ id: '00123', name: 'SAMPLE MUTUAL' })
    })
  },
  { payers, scenarios: [acceptedBy('Sample Mutual of Ohio')] },
)

let files: LoadedScenarios = { scenarios: [] }

describeServed(
  'payers that are reloaded',
  (served) => {
    beforeEach(() => {
      files = { scenarios: [acceptedBy('SMPL1', { payers: [{ id: 'SMPL1', name: 'SAMPLE' }] })] }
    })
    const reload = () => askAdmin(served(), 'reloadScenarios', 'POST /scenarios/reload')

    it('are those of the files from then on, in every world, and keep the claims', async () => {
      await served().sandbox.world('demo').start('own-payer')
      expect(await codesFrom(served(), 'SMPL1')).toEqual(Array(5).fill('A2/20'))
      served().sandbox.world('demo').payer('SMPL1').setBehaviors(['needs-account-number'])

      files = { scenarios: [acceptedBy('SMPL1')], payers: [{ id: '00123', name: 'SAMPLE MUTUAL', aliases: ['SMPL1'] }] }
      expect((await reload()).body).toMatchObject({ changed: ['own-payer'], changedPayers: ['SMPL1', '00123'] })
      expect(served().sandbox.world('demo').payer('SMPL1').name).toBe('SAMPLE MUTUAL')
      expect((await askStedi(served(), asking('00123'))).json.claims[0]?.claimStatus.statusCategoryCode).toBe('E4')
      served().sandbox.world('demo').payer('00123').setBehaviors([])
      for (const id of ['SMPL1', '00123']) expect(await codesFrom(served(), id)).toEqual(Array(5).fill('A2/20'))
      const { body } = await askAdmin(served(), 'listClaims', 'GET /worlds/demo/claims?payer=00123')
      expect(body.claims?.map(({ payer }) => payer)).toEqual([{ id: 'SMPL1', name: 'SAMPLE' }])

      expect((await reload()).body).toMatchObject({ changed: [], changedPayers: [] })
    })

    it('stay when files define an id twice; the refusal names both', async () => {
      files = {
        scenarios: [acceptedBy('SMPL1', { payers })],
        payers: [{ id: 'X1', name: 'OTHER', aliases: ['00124'] }],
      }
      const { status, body } = await reload()
      expect(status).toBe(409)
      expect(body.error?.message).toBe(
        'own-payer.yaml:1:1 NAME_TAKEN scenario own-payer: "00124" is already an id of payer X1 in the option payers',
      )
      expect(served().sandbox.world('demo').payer('SMPL1').name).toBe('SAMPLE')
    })
  },
  {
    scenarios: [acceptedBy('SMPL1', { payers: [{ id: 'SMPL1', name: 'SAMPLE' }] })],
    rereadScenarios: async () => files,
  },
)

describe('payers of several scenarios', () => {
  it('must differ, also from those of the option', () => {
    const one = acceptedBy('SMPL1', { name: 'one', payers: [{ id: 'SMPL1', name: 'SAMPLE' }] })
    const two = acceptedBy('SMPL1', { name: 'two', payers: [{ id: 'smpl1', name: 'OTHER' }] })
    expect(() => createSandbox({ scenarios: [one, two] })).toThrow(
      'scenario two: "smpl1" is already an id of payer SMPL1 in scenario one',
    )
    expect(() => createSandbox({ scenarios: [one], payers: [{ id: 'X1', name: 'Sample!' }] })).toThrow(
      'scenario one: "SAMPLE" is already a name of payer X1 in the option payers',
    )
  })

  it('are matched by the rules of scenarios, by any of their ids and names', async () => {
    const sandbox = createSandbox({ payers, scenarios: [acceptedBy('00123', { match: { payer: '00124' } })] })
    const { patient } = submissionOf('OWN1')
    const stages: (string | undefined)[] = []
    for (const payerName of ['sample mutual of OHIO', 'smpl1', 'Aetna of Ours']) {
      await submit(sandbox, {
        body: { ...submissionOf('OWN1'), patient: { ...patient, insurance: { memberId: 'OWN1', payerName } } },
      })
      stages.push(sandbox.world('demo').claims().at(-1)?.moves.at(-1)?.to)
    }
    expect(stages).toEqual(['accepted', 'accepted', 'drafted'])
  })
})
