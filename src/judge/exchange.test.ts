import { describe, expect, it } from 'vitest'
import { segmentsOf276 } from '../../test/support/x12-samples.ts'
import { createSandbox } from '../sandbox.ts'
import { judgeExchange, operationOf } from './exchange.ts'
import type { Received, Sent } from './http-exchange.ts'

const json = { 'content-type': 'application/json' }
const poll: Sent = {
  method: 'GET',
  path: '/api/v1/partner/sessions/one?x=1',
  headers: { authorization: 'Bearer sandbox_demo' },
  body: '',
}
const refused: Received = { status: 401, headers: json, body: '{"error":"Invalid API key"}' }

describe('judgeExchange', () => {
  it('finds no violation when both sides keep the contract', () => {
    expect(judgeExchange({ sent: poll, received: refused }, '2025-01')).toEqual({
      operation: 'taiga.sessionStatus',
      edition: '',
      violations: [],
    })
  })

  it('reports what the response breaks, where, and the evidence', () => {
    const { violations } = judgeExchange({ sent: poll, received: { ...refused, body: '{"error":7}' } }, '2025-01')
    expect(violations).toEqual([
      {
        side: 'response',
        about: 'contract',
        pointer: '/error',
        rule: 'type',
        expected: '"string"',
        received: '7',
        evidence: 'documented',
        source: expect.stringContaining('docs.usetaiga.com'),
      },
    ])
  })

  it('reports what the request breaks, independent of the response', () => {
    const sent = { ...poll, method: 'POST', path: '/apip/auth/v2/token', headers: json, body: '{"grant_type":7}' }
    const { operation, violations } = judgeExchange({ sent, received: { ...refused, body: '{}' } }, '2025-01')
    expect(operation).toBe('optum.token')
    expect(violations).toContainEqual(
      expect.objectContaining({ side: 'request', pointer: '/grant_type', rule: 'type' }),
    )
  })

  it('reads a form as the object of its fields', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'client_id=a&client_secret=b&grant_type=client_credentials'
    const sent = { method: 'POST', path: '/apip/auth/v2/token', headers, body }
    const { violations } = judgeExchange({ sent, received: { ...refused, status: 500, body: '{}' } }, '2025-01')
    expect(violations.filter(({ side }) => side === 'request')).toEqual([])
  })

  it('allows members that the contract does not name, and uses the given edition', () => {
    const body = JSON.stringify({ code: 'ACCESS_DENIED', message: 'no', id: 'x', more: 1 })
    const sent = { method: 'POST', path: '/2024-04-01/change/medicalnetwork/claimstatus/v2', headers: json, body: '[]' }
    const { violations } = judgeExchange({ sent, received: { status: 403, headers: json, body } }, '2026-08')
    expect(violations.map(({ side, rule }) => `${side} ${rule}`)).not.toContain('response additionalProperties')
    expect(violations).toContainEqual(expect.objectContaining({ side: 'request', rule: 'type', expected: '"object"' }))
  })

  it('judges the X12 of both sides, and finds no violation in responses of the sandbox', async () => {
    const ask = async (x12: string) => {
      const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12'
      const headers = { ...json, authorization: 'sandbox_demo' }
      const sent = { method: 'POST', path, headers, body: JSON.stringify({ x12 }) }
      const received = await createSandbox({ stediEdition: '2025-01' }).answer({ ...sent, host: '', query: '' })
      return judgeExchange({ sent, received }, '2025-01')
    }
    const inquiry = `${segmentsOf276.join('~')}~`
    expect(await ask(inquiry)).toEqual({ operation: 'stedi.claimStatusRawX12', edition: '2025-01', violations: [] })

    const { violations } = await ask(inquiry.replace('MI*111222333', 'ZY*111222333'))
    expect(violations).toMatchObject([{ side: 'request', about: 'x12', pointer: '/x12', rule: 'ELEMENT_CODE_INVALID' }])
  })

  it('reports a path that the API does not have', () => {
    const sent = { ...poll, path: '/api/v1/partner/sesions' }
    expect(judgeExchange({ sent, received: refused }, '2025-01')).toMatchObject({
      operation: 'taiga',
      violations: [{ side: 'request', rule: 'declared' }],
    })
  })

  it('names an unknown method and path without the ids in it', () => {
    const sent = { ...poll, method: 'PATCH', path: '/api/v1/partner/sessions/e4b6a1f0?name=Jane' }
    const { violations } = judgeExchange({ sent, received: refused }, '2025-01')

    expect(violations[0]?.received).toBe('another method or path: PATCH /api/v1/partner/sessions/***')
  })

  it('names the type and the size of what came, and the members', () => {
    const received = {
      ...refused,
      status: 200,
      body: JSON.stringify({ status: ['a', 'b'], message: { secret: 1 }, patientName: 'Jane Secretname' }),
    }
    const found = judgeExchange({ sent: poll, received }, '2025-01').violations.map(
      (one) => `${one.pointer} ${one.received}`,
    )

    expect(found).toContain('/status an array of 2 items')
    expect(found).toContain('/message an object with 1 member')
    expect(found).toContain(' an object with status, message and patientName')
    expect(found.join('\n')).not.toMatch(/secret/i)
  })

  it('judges an encoded body by its encoding alone: no vendor documents that it decodes one', () => {
    const path = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
    const headers = { ...json, authorization: 'sandbox_demo', 'content-encoding': 'gzip' }
    for (const body of ['\u001f\ufffd', '{}']) {
      const { violations } = judgeExchange(
        { sent: { method: 'POST', path, headers, body }, received: refused },
        '2025-01',
      )
      expect(violations.filter(({ side }) => side === 'request')).toMatchObject([
        { pointer: 'header:content-encoding', received: 'gzip', evidence: 'inferred' },
      ])
    }
  })

  it('does not judge calls to other APIs', () => {
    expect(operationOf({ ...poll, path: '/else' })).toBeUndefined()
    expect(judgeExchange({ sent: { ...poll, path: '/else' }, received: refused }, '2025-01').violations).toEqual([])
  })
})
