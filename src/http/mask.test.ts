import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMask, maskBody, maskPath } from './mask.ts'

/** Shows in a test what is masked, and nothing more. */
const stars = () => '***'

describe('masking', () => {
  it('keeps what tells how a claim stands, and nothing of whose it is', () => {
    const body = {
      sessionId: 'x',
      status: 'paid',
      patientName: 'Sarah Johnson',
      events: [{ type: '835_paid', note: 'Sarah' }],
    }
    expect(JSON.parse(maskBody(JSON.stringify(body), stars))).toEqual({
      sessionId: '***',
      status: 'paid',
      patientName: '***',
      events: [{ type: '835_paid', note: '***' }],
    })
  })

  it('masks unknown members, and bodies that are not valid JSON', () => {
    expect(maskBody('{"surprise":{"deep":["Jane"]}}', stars)).toBe('{"surprise":{"deep":["***"]}}')
    expect(maskBody('client_secret=hush&client_id=sandbox_demo', drawMask())).toBe('***')
    expect(maskBody('{"Jane Doe":1}', stars)).toBe('{"***":"***"}')
  })

  it('lets no word of a masked member through, however deep', () => {
    const mask = drawMask()
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const secret = 'Zq7-secret'
        const body = JSON.stringify({ firstName: secret, nested: { value, lastName: [secret] } })
        expect(maskBody(body, mask)).not.toContain(secret)
      }),
    )
  })

  it('keeps of a path only what is part of a route', () => {
    expect(maskPath('/api/v1/partner/sessions/3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10', stars)).toBe(
      '/api/v1/partner/sessions/***',
    )
    expect(maskPath('/api/v1/partner/sessions/jane-doe/../x', stars)).toBe('/api/v1/partner/sessions/***/***/***')
  })
})

describe('a masked value', () => {
  it('reads the same as another exactly when the two are the same', () => {
    const mask = drawMask()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(mask(one)).toMatch(/^\*{3}[0-9a-f]{12}$/)
        expect(mask(one) === mask(other)).toBe(one === other)
      }),
    )
    expect(mask('MEM-2026-0042')).toBe(mask('MEM-2026-0042'))
  })

  it('cannot be looked up: under another key it reads otherwise', () => {
    expect(drawMask()('19880515')).not.toBe(drawMask()('19880515'))
  })
})
