import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMask, maskBody, maskPath } from './mask.ts'

/** Shows in a test what is masked, and nothing more. */
const stars = () => '***'

describe('masking', () => {
  it('shows the status of a claim, and nothing personal', () => {
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

  it('shows nothing of a masked member, however deep', () => {
    const mask = drawMask()
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const secret = 'Zq7-secret'
        const body = JSON.stringify({ firstName: secret, nested: { value, lastName: [secret] } })
        expect(maskBody(body, mask)).not.toContain(secret)
      }),
    )
  })

  it('shows only the parts of a path that belong to a route', () => {
    expect(maskPath('/api/v1/partner/sessions/3f0c6a52-7a1e-4d0e-9b7c-2f4f8a1f6d10', stars)).toBe(
      '/api/v1/partner/sessions/***',
    )
    expect(maskPath('/api/v1/partner/sessions/jane-doe/../x', stars)).toBe('/api/v1/partner/sessions/***/***/***')
  })
})

describe('a masked value', () => {
  it('equals another exactly when the values are equal', () => {
    const mask = drawMask()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(mask(one)).toMatch(/^\*{3}[0-9a-f]{12}$/)
        expect(mask(one) === mask(other)).toBe(one === other)
      }),
    )
    expect(mask('MEM-2026-0042')).toBe(mask('MEM-2026-0042'))
  })

  it('differs under another key, so that it cannot be looked up', () => {
    expect(drawMask()('19880515')).not.toBe(drawMask()('19880515'))
  })
})
