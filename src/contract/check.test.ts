import { describe, expect, it } from 'vitest'
import { violations as vendorViolations } from './check.ts'
import { validators as requests } from './generated/admin-request.validators.js'
import { validators as responses } from './generated/admin-response.validators.js'
import { isContracted } from './parts.ts'
import { violationsBy } from './validators.ts'

function violations(part: string, value: unknown) {
  const ofAdmin = part.startsWith('admin.')
  return ofAdmin ? violationsBy({ ...requests, ...responses }, part, value) : vendorViolations(part, value)
}

describe('violations', () => {
  it('finds none in a value that keeps every rule', () => {
    expect(violations('admin.advanceClock.request', { by: '14d' })).toEqual([])
  })

  it('reports every broken rule of a value, not only the first', () => {
    const found = violations('admin.health.200', { status: 'up', worlds: -1 })
    expect(found.map(({ pointer, rule }) => `${rule} ${pointer}`)).toEqual([
      'required ',
      'required ',
      'const /status',
      'minimum /worlds',
    ])
  })

  it('points at the value at fault and says what the rule asked for', () => {
    expect(violations('admin.setClock.request', { now: 'tomorrow' })).toEqual([
      {
        pointer: '/now',
        rule: 'pattern',
        params: { pattern: expect.any(String) },
        message: expect.stringContaining('pattern'),
      },
    ])
  })

  it('lets a request hold members that the contract does not name', () => {
    const request = violations('stedi.claimStatus.request', { color: 'blue' })
    expect(request.filter(({ rule }) => rule === 'additionalProperties')).toEqual([])
  })

  it('lets a reply hold no member that the contract does not name, however deep', () => {
    const found = violations('admin.listClaims.200', {
      claims: [{ payer: { id: '3429', name: 'X', color: 'blue' } }],
      more: 1,
    })
    expect(found.filter(({ rule }) => rule === 'additionalProperties')).toMatchObject([
      { pointer: '', params: { additionalProperty: 'more' } },
      { pointer: '/claims/0/payer', params: { additionalProperty: 'color' } },
    ])
  })

  it('leaves open what a reply declares open', () => {
    const story = { requests: { optumToken: { method: 'POST', path: '/', headers: { any: 'x' }, body: { any: 1 } } } }
    const found = violations('admin.startScenario.201', story)
    expect(found.filter(({ pointer }) => pointer.startsWith('/requests'))).toEqual([])
  })

  it('throws for a part that no contract has: that is a mistake of ours', () => {
    expect(() => violations('admin.nothing.200', {})).toThrow('no contract has the part admin.nothing.200')
  })
})

describe('isContracted', () => {
  it('tells the statuses that a contract declares from those it does not', () => {
    expect([isContracted('admin.setClock.409'), isContracted('admin.setClock.418')]).toEqual([true, false])
  })

  it('is not misled by what every object inherits', () => {
    expect(isContracted('constructor')).toBe(false)
  })
})

describe('a value with a hundred thousand faults', () => {
  it('is judged like any other, and told of a thousand of them', () => {
    const body = { providers: Array.from({ length: 100_000 }, () => ({ npi: 7 })) }
    expect(violations('stedi-2026-08.claimStatus.request', body)).toHaveLength(1000)
  })
})
