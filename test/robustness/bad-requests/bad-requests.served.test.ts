import { describe, expect, it } from 'vitest'
import { describeServed, type Served } from '../../support/served.ts'
import { ANY, type BadRequest } from './bad-request.ts'
import { optumBadRequests } from './optum.ts'
import { optumRawBadRequests } from './optum-raw.ts'
import { stediBadRequests } from './stedi.ts'
import { stediRawBadRequests } from './stedi-raw.ts'
import { taigaBadRequests } from './taiga.ts'

const all: readonly BadRequest[] = [
  ...taigaBadRequests,
  ...stediBadRequests,
  ...stediRawBadRequests,
  ...optumBadRequests,
  ...optumRawBadRequests,
]

describe('the tables of invalid requests', () => {
  it('have at least 150 rows with unique titles', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all.map(({ api, title }) => `${api}: ${title}`)).size).toBe(all.length)
  })
})

const apis: readonly BadRequest['api'][] = ['taiga', 'stedi', 'optum']
const settings = [...new Set(all.map(setting))]

for (const api of apis) {
  for (const one of settings) {
    const rows = all.filter((row) => row.api === api && setting(row) === one)
    if (rows.length === 0) continue
    describeServed(
      one === '{}' ? `a bad request to ${api}` : `a bad request to ${api} with ${one}`,
      (served) => {
        it.each(rows)('is rejected: $title', async ({ request: { path, ...init }, status, body }) => {
          const response = await served().fetch(api, path, await admitted(served(), init))
          const text = await response.text()

          expect({ status: response.status, body: text === '' ? undefined : JSON.parse(text) }).toStrictEqual({
            status,
            body: expected(body),
          })
        })
      },
      rows[0]?.options,
    )
  }
}

/** The sandbox that a request wants, so that those which want the same are run together. */
function setting({ options = {} }: BadRequest): string {
  return JSON.stringify(options)
}

/** The request with a fresh bearer token of Optum's where its headers ask for one by `<token>`. */
async function admitted({ fetch }: Served, init: Omit<BadRequest['request'], 'path'>): Promise<RequestInit> {
  const authorization = init.headers?.authorization
  if (authorization === undefined || !authorization.includes('<token>')) return init
  const body = new URLSearchParams({
    client_id: 'sandbox_demo',
    client_secret: 'any',
    grant_type: 'client_credentials',
  })
  const answer = await fetch('optum', '/apip/auth/v2/token', { method: 'POST', body })
  const { access_token } = (await answer.json()) as { access_token: string }
  return { ...init, headers: { ...init.headers, authorization: authorization.replace('<token>', access_token) } }
}

/** The body as a matcher: `ANY` matches whatever is there, as long as something is. */
function expected(body: unknown): unknown {
  if (body === ANY) return expect.anything()
  if (Array.isArray(body)) return body.map(expected)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, expected(value)]))
}
