import { describe, expect, it } from 'vitest'
import {
  contractFor,
  hostOf,
  isRouteSegment,
  matchesOperation,
  matchRoute,
  pathOf,
  routeOf,
  routes,
  vendorHosts,
  vendorOperations,
} from './routes.ts'

const claimStatus = '/2024-04-01/change/medicalnetwork/claimstatus/v2'

describe('the route table', () => {
  it('lists the hosts and operations of the three vendors', () => {
    expect(vendorHosts).toEqual([
      'api.usetaiga.com',
      'healthcare.us.stedi.com',
      'sandbox-apigw.optum.com',
      'apigw.optum.com',
    ])
    expect(hostOf('optum')).toBe('sandbox-apigw.optum.com')
    expect(vendorOperations).toEqual([
      'taiga.onboardProvider',
      'taiga.submitSession',
      'taiga.sessionStatus',
      'stedi.claimStatus',
      'stedi.claimStatusRawX12',
      'optum.token',
      'optum.claimstatus',
      'optum.rawX12',
      'optum.rawX12Enhanced',
      'optum.healthCheck',
    ])
  })

  it('knows which operations reach a payer and which begin billing', () => {
    expect(routes.filter(({ reachesPayer }) => reachesPayer).map(({ operation }) => operation)).toEqual([
      'stedi.claimStatus',
      'stedi.claimStatusRawX12',
      'optum.claimstatus',
      'optum.rawX12',
      'optum.rawX12Enhanced',
    ])
    expect(routes.filter(({ startsBilling }) => startsBilling).map(({ operation }) => operation)).toEqual([
      'taiga.onboardProvider',
      'taiga.submitSession',
    ])
  })

  it('names the contract of each edition', () => {
    expect(contractFor('stedi', '2025-01')).toBe('stedi')
    expect(contractFor('stedi', '2026-08')).toBe('stedi-2026-08')
    expect(contractFor('optum', '2026-08')).toBe('optum')
  })

  it('writes the path of an operation', () => {
    expect(pathOf('taiga.sessionStatus', { sessionId: 'x' })).toBe('/api/v1/partner/sessions/x')
    expect(() => routeOf('taiga.claimStatus')).toThrow('no contract has the operation taiga.claimStatus')
  })
})

describe('matchRoute', () => {
  it.each([
    ['POST', '', claimStatus, 'stedi.claimStatus'],
    ['POST', '', '/medicalnetwork/claimstatus/v2/', 'optum.claimstatus'],
    ['POST', '', '/medicalnetwork/claimstatus/v2', 'optum.claimstatus'],
    ['POST', '', '/medicalnetwork/claimstatus/v2/raw-x12/enhanced', 'optum.rawX12Enhanced'],
    ['POST', 'apigw.optum.com', '/apip/auth/v2/token', 'optum.token'],
    ['GET', '', '/api/v1/partner/sessions/x', 'taiga.sessionStatus'],
    ['GET', '', '/_payerbox/worlds/demo/journal/7', 'admin.explainCall'],
    ['POST', '', '/_payerbox/worlds/demo/journal/verify', 'admin.verifyCalls'],
  ])('finds the operation of %s %s%s', (method, host, path, operation) => {
    expect(matchRoute({ method, host, path })?.route?.operation).toBe(operation)
  })

  it('gives the parameters of a path as sent', () => {
    expect(matchRoute({ method: 'GET', host: '', path: '/api/v1/partner/sessions/a%20b' })).toMatchObject({
      params: { sessionId: 'a%20b' },
    })
  })

  it.each([
    ['GET', '', claimStatus, 'stedi', ['POST']],
    ['POST', '', '/2026-06-01/anything', 'stedi', []],
    ['GET', '', '/api/v1/partner/sessions/', 'taiga', []],
    ['GET', '', '/api/v1/partner/sessions/a/b', 'taiga', []],
    ['POST', 'api.usetaiga.com', claimStatus, 'taiga', []],
    ['POST', 'api.usetaiga.com', '/', 'taiga', []],
    ['PATCH', '', '/_payerbox/worlds/demo', 'admin', ['GET', 'DELETE']],
  ])('tells which methods a path allows: %s %s%s', (method, host, path, api, allow) => {
    expect(matchRoute({ method, host, path })).toEqual({ api, allow })
  })

  it('leaves alone what belongs to no API', () => {
    expect(matchRoute({ method: 'GET', host: 'example.com', path: '/' })).toBeUndefined()
    expect(matchRoute({ method: 'GET', host: '', path: '/_payerboxes' })).toBeUndefined()
  })
})

it('recognizes patterns of operations', () => {
  expect(matchesOperation('stedi.*', 'stedi.claimStatus')).toBe(true)
  expect(matchesOperation('stedi.claimStatus', 'stedi.claimStatus')).toBe(true)
  expect(matchesOperation('stedi.claimStatus', 'stedi.claimStatusRawX12')).toBe(false)
  expect(matchesOperation('optum.*', 'stedi.claimStatus')).toBe(false)
})

it('tells segments of routes from data', () => {
  expect(['', '2024-04-01', 'claimstatus', 'raw-x12', 'token'].every(isRouteSegment)).toBe(true)
  expect(isRouteSegment('3c7f')).toBe(false)
})
