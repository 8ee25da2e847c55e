import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute, routeHash, worldViews } from './router.ts'

describe('the route of a link', () => {
  it.each([
    ['', { view: 'board', rest: [], query: {} }],
    ['#/', { view: 'board', rest: [], query: {} }],
    ['#/worlds/demo', { view: 'board', world: 'demo', rest: [], query: {} }],
    [
      '#/worlds/demo/board?q=ann%20lee&status=paid',
      { view: 'board', world: 'demo', rest: [], query: { q: 'ann lee', status: 'paid' } },
    ],
    [
      '#/worlds/demo/sessions/SID%2F1?at=2026-04-01',
      { view: 'sessions', world: 'demo', rest: ['SID/1'], query: { at: '2026-04-01' } },
    ],
    ['#/docs/codes/507', { view: 'docs', rest: ['codes', '507'], query: {} }],
    ['#/worlds/demo/no-such-view', { view: 'unknown', world: 'demo', rest: [], query: {} }],
    ['#/elsewhere', { view: 'unknown', rest: [], query: {} }],
    ['#/worlds/%E0%A4%A/board', { view: 'board', world: '%E0%A4%A', rest: [], query: {} }],
  ])('of %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  it('leaves out empty parameters', () => {
    expect(routeHash({ world: 'demo', view: 'board', query: { q: '', status: 'paid' } })).toBe(
      '#/worlds/demo/board?status=paid',
    )
  })

  it('comes back from its link, whatever the names contain', () => {
    const part = fc.string({ minLength: 1, unit: 'grapheme' })
    const routes = fc.record({
      view: fc.constantFrom(...worldViews),
      world: part,
      rest: fc.array(part, { maxLength: 3 }),
      query: fc.dictionary(
        part.filter((name) => name !== '__proto__'),
        part,
        { noNullPrototype: true },
      ),
    })
    fc.assert(fc.property(routes, (route) => void expect(parseRoute(routeHash(route))).toEqual(route)))
  })

  it('is found for any text without an error', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(parseRoute(`#/worlds/${text}`).view).toBeTypeOf('string')))
  })
})
