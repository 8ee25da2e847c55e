import { describe, expect, it } from 'vitest'
import { applyPatch } from './apply.ts'

const body = JSON.stringify({ status: 'paid', events: [{ type: 'b' }, { type: 'a' }], claims: [{ n: 1 }, { n: 2 }] })

describe('a patched reply', () => {
  it.each([
    [{ set: { '/status': 'gone' } }, { status: 'gone' }],
    [{ set: { '/more/deep': null } }, { more: { deep: null } }],
    [{ set: { '/claims/*/n': 7 } }, { claims: [{ n: 7 }, { n: 7 }] }],
    [{ reverse: ['/events'] }, { events: [{ type: 'a' }, { type: 'b' }] }],
    [{ remove: ['/claims/*/n'] }, { claims: [{}, {}] }],
    [{ remove: ['/nothing'], reverse: ['/status'] }, {}],
  ])('%j', (says, changed) => {
    expect(JSON.parse(applyPatch(body, says))).toEqual({ ...JSON.parse(body), ...changed })
  })

  it('can omit a member', () => {
    expect(JSON.parse(applyPatch(body, { remove: ['/claims'] }))).not.toHaveProperty('claims')
  })

  it('is unchanged when it is not JSON', () => {
    expect(applyPatch('<p>', { set: { '/status': 'gone' } })).toBe('<p>')
  })
})
