import { describe, expect, it } from 'vitest'
import { applyPatch } from './patch.ts'

const body = JSON.stringify({ status: 'paid', events: [{ type: 'b' }, { type: 'a' }], claims: [{ n: 1 }, { n: 2 }] })

describe('an answer that says something else', () => {
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

  it('may leave out a member altogether', () => {
    expect(JSON.parse(applyPatch(body, { remove: ['/claims'] }))).not.toHaveProperty('claims')
  })

  it('stays as it is where it is no JSON', () => {
    expect(applyPatch('<p>', { set: { '/status': 'gone' } })).toBe('<p>')
  })
})
