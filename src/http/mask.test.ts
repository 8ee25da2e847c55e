import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskBody, maskPath } from './mask.ts'

describe('masking', () => {
  it('keeps what tells how a claim stands, and nothing of whose it is', () => {
    const body = {
      sessionId: 'x',
      status: 'paid',
      patientName: 'Sarah Johnson',
      events: [{ type: '835_paid', note: 'Sarah' }],
    }
    expect(JSON.parse(maskBody(JSON.stringify(body)))).toEqual({
      sessionId: '***',
      status: 'paid',
      patientName: '***',
      events: [{ type: '835_paid', note: '***' }],
    })
  })

  it('masks members that nobody has thought of, and what is no JSON', () => {
    expect(maskBody('{"surprise":{"deep":["Jane"]}}')).toBe('{"surprise":{"deep":["***"]}}')
    expect(maskBody('client_secret=hush&client_id=sandbox_demo')).toBe('***')
    expect(maskBody('{"Jane Doe":1}')).toBe('{"***":"***"}')
  })

  it('lets no word of a masked member through, however deep', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const secret = 'Zq7-secret'
        const body = JSON.stringify({ firstName: secret, nested: { value, lastName: [secret] } })
        expect(maskBody(body)).not.toContain(secret)
      }),
    )
  })

  it('keeps of a path only what is part of a route', () => {
    expect(maskPath('/api/v1/partner/sessions/3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10')).toBe(
      '/api/v1/partner/sessions/***',
    )
    expect(maskPath('/api/v1/partner/sessions/jane-doe/../x')).toBe('/api/v1/partner/sessions/***/***/***')
  })
})
