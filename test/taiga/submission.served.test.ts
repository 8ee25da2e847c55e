import { expect, it } from 'vitest'
import type { ServiceLine } from '../../src/world/claim.ts'
import { onboard, statusOf, submit } from '../support/ask.ts'
import { post, submission } from '../support/samples.ts'
import { describeServed, type Served } from '../support/served.ts'

const path = '/api/v1/partner/sessions'

/** What the payer was billed for the session submitted last. */
function billed({ sandbox }: Served): readonly ServiceLine[] {
  return sandbox.world('demo').claims().at(-1)?.facts.lines ?? []
}

function withSession(session: object): object {
  return { ...submission, session: { dateOfService: '2026-04-01', ...session } }
}

describeServed('submitting a session to Taiga', (served) => {
  it('accepts the documented sample and returns an id', async () => {
    await onboard(served())
    const response = await served().fetch('taiga', path, post(submission))

    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'processing',
      message: 'Session is being processed.',
    })
  })

  it.each([
    { minutes: 16, procedure: '90832' },
    { minutes: 37, procedure: '90832' },
    { minutes: 38, procedure: '90834' },
    { minutes: 52, procedure: '90834' },
    { minutes: 53, procedure: '90837' },
  ])('bills $minutes minutes as $procedure', async ({ minutes, procedure }) => {
    await submit(served(), { body: withSession({ diagnosisCodes: [{ code: 'F32.1' }], durationMinutes: minutes }) })

    expect(billed(served())).toMatchObject([{ procedure, units: 1 }])
  })

  it('bills a telehealth session with modifier 95', async () => {
    await submit(served())

    expect(billed(served())).toMatchObject([{ procedure: '90834', modifiers: ['95'] }])
  })

  it('bills procedure codes as given, whatever the duration', async () => {
    const procedureCodes = [{ code: '90791' }, { code: '90785', modifiers: ['HO'], units: 2 }]
    await submit(served(), {
      body: withSession({ diagnosisCodes: [{ code: 'F32.1' }], procedureCodes, durationMinutes: 10 }),
    })

    expect(billed(served())).toEqual([
      { qualifier: 'HC', procedure: '90791', charge: 295_00, units: 1 },
      { qualifier: 'HC', procedure: '90785', modifiers: ['HO'], charge: 300_00, units: 2 },
    ])
  })

  it('accepts a clinical note without codes', async () => {
    await submit(served(), { body: withSession({ noteText: 'Patient reports improved sleep and less rumination.' }) })

    expect(billed(served())).toMatchObject([{ procedure: '90834' }])
  })

  it('creates a new session for every submission', async () => {
    const first = await submit(served())
    const second = await submit(served())

    expect(second).not.toBe(first)
  })

  it('creates a claim with the payer and the practice of the request', async () => {
    await submit(served())

    expect(served().sandbox.world('demo').claims().at(-1)?.facts).toMatchObject({
      payer: { id: '62308', name: 'CIGNA' },
      provider: { organizationName: 'Smith Therapy Associates', npi: '1234567890', taxId: '123456789' },
      subscriber: {
        memberId: 'MEM-2026-0042',
        firstName: 'Sarah',
        lastName: 'Johnson',
        dateOfBirth: '19880515',
        gender: 'F',
      },
      serviceFrom: '20260401',
    })
  })

  it('reports every broken rule at once, in the order of the fields', async () => {
    const { dateOfBirth: _, ...patient } = submission.patient
    const body = { ...submission, patient: { ...patient, address: { ...patient.address, state: 'New York' } } }
    const response = await served().fetch('taiga', path, post(body))

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'Validation failed',
      issues: [
        { path: 'patient.dateOfBirth', message: 'patient.dateOfBirth is required for claim submission' },
        { path: 'patient.address.state', message: 'patient.address.state must be a 2-letter state code' },
      ],
    })
  })

  it('rejects an unknown provider if the body is valid', async () => {
    const response = await served().fetch('taiga', path, post(submission))

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'Provider NPI not found' })
  })

  it('rejects a future date of the world’s clock, and accepts it later', async () => {
    await onboard(served())
    const tomorrow = post({ ...submission, session: { ...submission.session, dateOfService: '2026-04-02' } })
    expect((await served().fetch('taiga', path, tomorrow)).status).toBe(400)

    served().sandbox.world('demo').advance('1d')
    expect((await served().fetch('taiga', path, tomorrow)).status).toBe(201)
  })

  it('follows the scenario of the header', async () => {
    const id = await submit(served(), { scenario: 'rejected' })
    served().sandbox.world('demo').advance('20d')

    expect((await statusOf(served(), id)).status).toBe('rejected')
  })

  it('follows the scenario of a member id such as SBX-denied', async () => {
    const insurance = { ...submission.patient.insurance, memberId: 'SBX-denied-0042' }
    const id = await submit(served(), { body: { ...submission, patient: { ...submission.patient, insurance } } })
    served().sandbox.world('demo').advance('60d')

    expect((await statusOf(served(), id)).status).toBe('denied')
  })

  it('suggests a scenario for a misspelled name', async () => {
    await onboard(served())
    const response = await served().fetch('taiga', path, post(submission, { 'x-payerbox-scenario': 'payed' }))

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'Validation failed',
      issues: [{ path: 'x-payerbox-scenario', message: 'scenario "payed" does not exist; did you mean "paid"?' }],
    })
  })
})
