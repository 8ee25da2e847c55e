import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import type { Log } from '../../src/serve/answer.ts'
import { listen } from '../../src/serve/listen.ts'
import { realLookingKeys } from '../support/real-looking.ts'
import { optumCredentials, optumPath, optumTokenPath, stediPath } from '../support/samples.ts'
import { type Api, describeServed, type Served } from '../support/served.ts'

const sessions = '/api/v1/partner/sessions'

/** Every door that takes a credential, and how a refusal looks there that only says "unknown". */
const doors: readonly { door: string; api: Api; send: (key: string) => [string, RequestInit]; body: object }[] = [
  {
    door: 'Taiga',
    api: 'taiga',
    send: (key) => [sessions, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: '{}' }],
    body: { error: 'Invalid or missing API key' },
  },
  {
    door: 'Stedi',
    api: 'stedi',
    send: (key) => [stediPath, { method: 'POST', headers: { authorization: key }, body: '{}' }],
    body: { code: 'ACCESS_DENIED', id: expect.any(String), message: 'Access denied' },
  },
  {
    door: "Optum's token endpoint, as client id",
    api: 'optum',
    send: (key) => [optumTokenPath, json({ ...optumCredentials('demo'), client_id: key })],
    body: { error: 'invalid_client', error_description: 'Invalid client id or client secret' },
  },
  {
    door: "Optum's gateway",
    api: 'optum',
    send: (key) => [optumPath, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body: '{}' }],
    body: {
      error: 'invalid_access_token',
      error_description: 'Invalid access token',
      traceId: expect.any(String),
    },
  },
]

const reason = /^this looks like an? .*, and payerbox takes no real credentials: send sandbox_demo, /

function json(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

async function refused({ fetch }: Served, { api, send }: (typeof doors)[number], key: string) {
  const response = await fetch(api, ...send(key))
  const text = await response.text()
  return {
    status: response.status,
    text,
    body: JSON.parse(text) as Record<string, unknown>,
    reason: response.headers.get('x-payerbox-refused'),
  }
}

describeServed('a credential that looks real', (served) => {
  it.each(doors)("is rejected in the vendor's format, with the reason in a header: $door", async (door) => {
    for (const key of Object.values(realLookingKeys)) {
      const answer = await refused(served(), door, key)
      const unknown = await refused(served(), door, 'nobody')

      expect(answer.reason).toMatch(reason)
      expect(answer.status).toBe(unknown.status)
      expect(Object.keys(answer.body)).toEqual(Object.keys(unknown.body))
      expect(JSON.stringify(answer)).not.toContain(key)
      expect(unknown).toMatchObject({ body: door.body, reason: null })
    }
  })

  it('has the reason in the body, too, if the vendor documents no message', async () => {
    const [taiga, stedi, token, gateway] = await Promise.all(
      doors.map((door) => refused(served(), door, realLookingKeys.taiga ?? '')),
    )

    expect(stedi?.body.message).toBe(stedi?.reason)
    expect(token?.body.error_description).toBe(token?.reason)
    expect(taiga?.body).toEqual(doors[0]?.body)
    expect(gateway?.body).toEqual(doors[3]?.body)
  })

  it('is rejected as the secret of a sandbox client', async () => {
    const body = { ...optumCredentials('demo'), client_secret: realLookingKeys.secret }
    const response = await served().fetch('optum', optumTokenPath, json(body))

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'invalid_client', error_description: expect.stringMatching(reason) })
    expect(served().sandbox.world('demo').journal()).toEqual([])
  })
})

describeServed(
  'a credential that looks real, with the guard off',
  (served) => {
    it.each(doors)('is treated as unknown: $door', async (door) => {
      for (const key of Object.values(realLookingKeys)) {
        expect(await refused(served(), door, key)).toMatchObject({ body: door.body, reason: null })
      }
    })
  },
  { credentialGuard: 'off' },
)

describe('the log', () => {
  it('contains the reason for a rejected credential, but not the credential', async () => {
    const lines: object[] = []
    const log: Log = { debug() {}, info: (...line) => lines.push(line), error() {}, isLevelEnabled: () => false }
    const listening = await listen(createSandbox(), { log })
    try {
      await fetch(`${listening.url}${sessions}/one`, { headers: { authorization: 'Bearer nobody' } })
      await fetch(`${listening.url}${sessions}/one`, { headers: { authorization: `Bearer ${realLookingKeys.taiga}` } })
    } finally {
      await listening.close()
    }
    expect(lines).toEqual([
      [{ operation: 'taiga.sessionStatus', reason: expect.stringMatching(reason) }, 'credential refused'],
    ])
    expect(JSON.stringify(lines)).not.toContain(realLookingKeys.taiga)
  })
})
