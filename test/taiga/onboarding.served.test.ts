import { expect, it } from 'vitest'
import { onboard } from '../support/ask.ts'
import { onboarding, post } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const uuid = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)

describeServed('onboarding a provider at Taiga', (served) => {
  it('registers an unknown provider', async () => {
    const { status, json } = await onboard(served())

    expect(status).toBe(201)
    expect(json).toEqual({
      providerId: uuid,
      practiceId: uuid,
      providerNpi: '1234567890',
      practiceName: 'Smith Therapy Associates',
      status: 'created',
    })
  })

  it('returns the record on file for a known NPI', async () => {
    const { json: first } = await onboard(served())
    const renamed = { ...onboarding, practice: { ...onboarding.practice, name: 'Another Practice' } }
    const response = await served().fetch('taiga', '/api/v1/partner/providers', post(renamed))

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ ...first, status: 'already_exists' })
  })

  it('accepts the smallest documented body', async () => {
    const { firstName, lastName, npi } = onboarding.provider
    const { name, taxId, address } = onboarding.practice
    const smallest = { provider: { firstName, lastName, npi }, practice: { name, taxId, address } }
    const response = await served().fetch('taiga', '/api/v1/partner/providers', post(smallest))

    expect(response.status).toBe(201)
  })

  it('ignores undocumented members', async () => {
    const response = await served().fetch(
      'taiga',
      '/api/v1/partner/providers',
      post({ ...onboarding, fax: '2125551235' }),
    )

    expect(response.status).toBe(201)
  })

  it('registers a provider in one partner’s world only', async () => {
    await onboard(served())
    const elsewhere = await onboard(served(), { authorization: 'Bearer sandbox_other' })

    expect(elsewhere.status).toBe(201)
  })

  it('names the first invalid field', async () => {
    const body = { provider: { ...onboarding.provider, npi: '12345', lastName: '' }, practice: onboarding.practice }
    const response = await served().fetch('taiga', '/api/v1/partner/providers', post(body))

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: 'provider.lastName is required' })
  })
})
