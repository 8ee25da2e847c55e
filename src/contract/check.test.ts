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
  it('is empty for a valid value', () => {
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

  it('points at the value and gives the parameters of the rule', () => {
    expect(violations('admin.setClock.request', { now: 'tomorrow' })).toEqual([
      {
        pointer: '/now',
        rule: 'pattern',
        params: { pattern: expect.any(String) },
        message: expect.stringContaining('pattern'),
      },
    ])
  })

  it('allows members in a request that the contract does not name', () => {
    const request = violations('stedi.claimStatus.request', { color: 'blue' })
    expect(request.filter(({ rule }) => rule === 'additionalProperties')).toEqual([])
  })

  it('reports members of a response that the contract does not name, at any depth', () => {
    const found = violations('admin.listClaims.200', {
      claims: [{ payer: { id: '3429', name: 'X', color: 'blue' } }],
      more: 1,
    })
    expect(found.filter(({ rule }) => rule === 'additionalProperties')).toMatchObject([
      { pointer: '', params: { additionalProperty: 'more' } },
      { pointer: '/claims/0/payer', params: { additionalProperty: 'color' } },
    ])
  })

  it('leaves open the objects of a response that the contract leaves open', () => {
    const story = { requests: { optumToken: { method: 'POST', path: '/', headers: { any: 'x' }, body: { any: 1 } } } }
    const found = violations('admin.startScenario.201', story)
    expect(found.filter(({ pointer }) => pointer.startsWith('/requests'))).toEqual([])
  })

  it('throws for a part that no contract has', () => {
    expect(() => violations('admin.nothing.200', {})).toThrow('no contract has the part admin.nothing.200')
  })
})

describe('isContracted', () => {
  it('is true only for the statuses that a contract declares', () => {
    expect([isContracted('admin.setClock.409'), isContracted('admin.setClock.418')]).toEqual([true, false])
  })

  it('ignores inherited members', () => {
    expect(isContracted('constructor')).toBe(false)
  })
})

describe('a value with a hundred thousand violations', () => {
  it('is validated like any other, and reports a thousand of them', () => {
    const body = { providers: Array.from({ length: 100_000 }, () => ({ npi: 7 })) }
    expect(violations('stedi-2026-08.claimStatus.request', body)).toHaveLength(1000)
  })
})
