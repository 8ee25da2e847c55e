import { describe, expect, it } from 'vitest'
import { nearestRoute } from './nearest-route.ts'
import { routes } from './routes.ts'

describe('the nearest route', () => {
  it.each([
    [
      'a missing base path',
      'POST',
      '/change/medicalnetwork/claimstatus/v2',
      'POST /2024-04-01/change/medicalnetwork/claimstatus/v2',
    ],
    [
      'a doubled base path',
      'POST',
      '/2024-04-01/2024-04-01/change/medicalnetwork/claimstatus/v2',
      'POST /2024-04-01/change/medicalnetwork/claimstatus/v2',
    ],
    ['a slash at the end', 'POST', '/api/v1/partner/sessions/', 'POST /api/v1/partner/sessions'],
    ['a misspelled segment', 'GET', '/api/v1/partner/session/abc', 'GET /api/v1/partner/sessions/{sessionId}'],
    ['a missing prefix', 'GET', '/partner/sessions/abc', 'GET /api/v1/partner/sessions/{sessionId}'],
    ['a wrong method', 'PUT', '/api/v1/partner/providers', 'POST /api/v1/partner/providers'],
    [
      'an older version',
      'POST',
      '/2023-04-01/change/medicalnetwork/claimstatus/v2',
      'POST /2024-04-01/change/medicalnetwork/claimstatus/v2',
    ],
    [
      'a misspelled admin path',
      'POST',
      '/_payerbox/worlds/demo/clock/advanced',
      'POST /_payerbox/worlds/{world}/clock/advance',
    ],
  ])('is found for %s', (_, method, path, route) => {
    expect(nearestRoute(method, path)).toBe(route)
  })

  it.each(['/', '/nowhere', '/favicon.ico', `/${'x'.repeat(300_000)}`])('does not exist for %.20s', (path) => {
    expect(nearestRoute('GET', path)).toBeUndefined()
  })

  it('is the route itself for each route', () => {
    for (const { method, path } of routes) expect(nearestRoute(method, path)).toBe(`${method} ${path}`)
  })
})
