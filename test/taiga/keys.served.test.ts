import { expect, it } from 'vitest'
import { demoKey } from '../../src/api/taiga/api.ts'
import { statusOf, submit } from '../support/ask.ts'
import { onboarding, post, submission } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const unauthorized = { error: 'Invalid or missing API key' }
const nobody = '/api/v1/partner/sessions/00000000-0000-4000-8000-000000000000'

describeServed('a key at Taiga', (served) => {
  it.each([
    { title: 'no Authorization header', headers: {} },
    { title: 'another scheme', headers: { authorization: 'Basic c2FuZGJveF9kZW1v' } },
    { title: 'a key without a scheme', headers: { authorization: 'sandbox_demo' } },
    { title: 'an empty key', headers: { authorization: 'Bearer ' } },
    { title: 'an unknown key', headers: { authorization: 'Bearer nobody' } },
  ])('is rejected: $title', async ({ headers }) => {
    const response = await served().fetch('taiga', nobody, { headers })

    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('www-authenticate')).toBeNull()
    expect(await response.json()).toEqual(unauthorized)
  })

  it('can have the documented form', async () => {
    const response = await served().fetch('taiga', nobody, {
      headers: { authorization: `Bearer ${demoKey}` },
    })

    expect(response.status).toBe(404)
  })

  it('is accepted with any letter case of the scheme', async () => {
    const response = await served().fetch('taiga', nobody, { headers: { authorization: 'bearer sandbox_demo' } })

    expect(response.status).toBe(404)
  })

  it('is checked before the body', async () => {
    const headers = { authorization: 'Bearer nobody' }
    for (const [path, body] of [
      ['sessions', { ...submission, patient: 5 }],
      ['providers', { ...onboarding, practice: 5 }],
    ] as const) {
      const response = await served().fetch('taiga', `/api/v1/partner/${path}`, post(body, headers))

      expect(response.status).toBe(401)
      expect(await response.json()).toEqual(unauthorized)
    }
  })

  it('selects its own world, which keeps its sessions', async () => {
    const first = await submit(served())
    await submit(served(), { world: 'other' })

    expect((await statusOf(served(), first)).sessionId).toBe(first)
    expect(served().sandbox.worlds).toEqual(expect.arrayContaining(['demo', 'other']))
  })
})

describeServed('a path or method that Taiga does not have', (served) => {
  it.each([
    { method: 'GET', path: '/api/v1/partner/sessions' },
    { method: 'GET', path: '/api/v1/partner/sessions/' },
    { method: 'GET', path: '/api/v1/partner/providers/1234567890' },
    { method: 'DELETE', path: nobody },
    { method: 'PUT', path: '/api/v1/partner/providers' },
    { method: 'POST', path: nobody },
    { method: 'GET', path: `${nobody}/claim` },
  ])('is not found: $method $path', async ({ method, path }) => {
    const response = await served().fetch('taiga', path, { method })

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ error: 'Not found' })
  })
})
