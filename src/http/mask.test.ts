import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMask, drawMaskKey, maskBody, maskMethod, maskPath, mayShow } from './mask.ts'

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
      events: [{ type: '835_paid', '***1': '***' }],
    })
  })

  it('masks unknown members and their names, and bodies that are not valid JSON', () => {
    expect(maskBody('{"surprise":{"deep":["Jane"]}}', stars)).toBe('{"***1":{"***1":["***"]}}')
    expect(maskBody('client_secret=hush&client_id=sandbox_demo', drawMask())).toBe('***')
    expect(maskBody('{"Jane Doe":1,"status":"paid","19880515":null}', stars)).toBe(
      '{"***1":null,"***2":"***","status":"paid"}',
    )
    expect(maskBody('{"\\u004aane":1,"__proto__":{"Doe":2}}', stars)).toBe('{"***1":"***","***2":{"***1":"***"}}')
  })

  it.each([
    ['status', 'paid', true],
    ['status', 'Jane', false],
    ['code', 'BAD_REQUEST', true],
    ['code', 'F32.1', false],
    ['type', '835_paid', true],
    ['type', 'jane', false],
    ['statusCategoryCode', 'F1', true],
    ['statusCategoryCode', 'Z9', false],
    ['statusCategoryCodeValue', 'Finalized/Payment-The claim/line has been paid.', true],
    ['statusCode', '65', true],
    ['entityCode', '1P', true],
    ['expires_in', 3600, true],
    ['expires_in', 880515999, false],
    ['gender', 'F', false],
    ['traceId', 'b5a0c1d2', false],
    ['timestamp', '1988-05-15T00:00:00Z', false],
    ['lastName', 'paid', false],
    ['surprise', 'paid', false],
  ])('shows a value only where a contract lists it: %s %s', (member, value, isShown) => {
    expect(mayShow(member, value)).toBe(isShown)
  })

  it('shows a method of HTTP, and no other word', () => {
    expect(['GET', 'POST', 'JANE', 'get'].map(maskMethod)).toEqual(['GET', 'POST', '***', '***'])
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

  it('differs for another purpose of the same key', () => {
    const key = drawMaskKey()
    expect(key('1')('19880515')).not.toBe(key('2')('19880515'))
    expect(key('1')('19880515')).toBe(key('1')('19880515'))
  })
})
