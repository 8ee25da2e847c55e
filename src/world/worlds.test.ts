import { describe, expect, it } from 'vitest'
import { runAtOnce } from '../text/slices.ts'
import type { ClaimFacts } from './claim.ts'
import { LimitReached, type WorldLimits } from './limits.ts'
import { PayerDirectory } from './payer.ts'
import { mostTokens } from './projection.ts'
import { forkWorld } from './replay.ts'
import type { World } from './world.ts'
import type { WorldChanges } from './world-defaults.ts'
import { Worlds } from './worlds.ts'

const beginning = {
  seed: 1,
  clock: { start: Date.parse('2026-04-01T18:30:00Z'), rate: 0 },
  settings: { stediEdition: '2025-01', optumProfile: 'live', scenario: 'paid' },
} as const

describe('the ids of a world', () => {
  const idIn = (worlds: Worlds, changes: WorldChanges = {}) => worlds.reset('demo', changes).nextId('session')
  const [one, other] = ['one', 'other'].map((idSalt) => new Worlds({ ...beginning, idSalt })) as [Worlds, Worlds]
  const plain = new Worlds(beginning)

  it('follow from the seed', () => {
    expect(idIn(plain)).toBe(idIn(new Worlds(beginning)))
  })

  it('differ in sandboxes with another salt, in a copy as in its original', () => {
    expect(new Set([idIn(plain), idIn(one), idIn(other)]).size).toBe(3)
    expect(runAtOnce(forkWorld(one.open('demo'), 'copy')).nextId('session')).toBe(idIn(one))
    expect(one.open('demo').traceId()).not.toBe(other.open('demo').traceId())
  })

  it.each([[{ seed: 1 }], [{ seededAs: 'demo' }]])('follow from the seed after a reset with %o', (changes) => {
    expect(idIn(one, changes)).toBe(idIn(plain))
  })

  it('are mixed with nothing else: the people are those of the seed', () => {
    expect(one.reset('demo').draw('person')).toBe(plain.reset('demo').draw('person'))
  })
})

describe('the tokens of a world', () => {
  const issue = (world: World, token: string) =>
    world.append({ type: 'token.issued', at: world.now(), token: { token, expires: world.now() + 3_600_000 } })

  it('leave its log when they have expired', () => {
    const world = new Worlds(beginning).open('demo')
    const text = 'x'.repeat(1000)
    for (let hour = 0; hour < 50; hour++) {
      issue(world, `${text}${hour}`)
      world.moveClock(world.now() + 3_600_000)
    }
    expect(world.state.tokens.size).toBeLessThan(5)
    expect(JSON.stringify(world.log).split(text).length - 1).toBe(world.state.tokens.size)
    const counted = world.bytes
    expect(counted).toBe(world.log.reduce((sum, event) => sum + JSON.stringify(event).length, 0))
    expect(runAtOnce(forkWorld(world, 'copy')).state.tokens.size).toBe(world.state.tokens.size)
  })

  it('are limited on a frozen clock, where none expires', () => {
    const world = new Worlds(beginning).open('demo')
    for (let index = 0; index < mostTokens + 500; index++) {
      issue(world, `token-${index}`)
      if (index % 1000 === 0) expect(world.bytes).toBeGreaterThan(0)
    }
    expect(world.state.tokens.size).toBe(mostTokens)
    expect(world.state.tokens.has(`token-${mostTokens + 499}`)).toBe(true)
    expect(world.log.filter(({ type }) => type === 'token.dropped')).toHaveLength(500)
    expect(world.bytes).toBe(world.log.reduce((sum, event) => sum + JSON.stringify(event).length, 0))
  })
})

describe('limits of worlds', () => {
  let real = 0
  const worldsWith = (limits: WorldLimits) => new Worlds(beginning, limits, undefined, () => real)

  it('are absent by default', () => {
    const worlds = worldsWith({})
    for (let index = 0; index < 500; index++) worlds.open(`w${index}`)
    real += 10 ** 12
    expect(worlds.names).toHaveLength(500)
  })

  it('refuse further worlds, and say how to make room', () => {
    const worlds = worldsWith({ worlds: 2 })
    worlds.reset('a')
    worlds.reset('b')
    expect(() => worlds.open('c')).toThrow(
      'the limit of 2 worlds is reached; delete one (DELETE /_payerbox/worlds/<name>) or raise the limit',
    )
    expect(() => worlds.keep(runAtOnce(forkWorld(worlds.open('a'), 'c')))).toThrow(LimitReached)
    worlds.reset('a')
    worlds.delete('b')
    expect(worlds.open('c').name).toBe('c')
  })

  it('refuse a copy before it is made', () => {
    const few = worldsWith({ worlds: 1 })
    expect(() => few.fork(few.reset('a'), 'b').next()).toThrow(/^the limit of 1 worlds is reached/)
    const fresh = worldsWith({}).open('a').bytes
    const small = worldsWith({ totalBytes: 2 * fresh - 1 })
    const world = small.open('a')
    expect(() => small.fork(world, 'b').next()).toThrow(
      `a copy of world a takes ${fresh} bytes, and of the limit of ${2 * fresh - 1} for all worlds ${fresh - 1} are left; reset or delete worlds, or raise the limit`,
    )
    const enough = worldsWith({ totalBytes: 2 * fresh })
    enough.keep(runAtOnce(enough.fork(enough.open('a'), 'b')))
    // A copy takes the place of another.
    expect(runAtOnce(enough.fork(enough.open('a'), 'b')).name).toBe('b')
  })

  it('make room for a new world by the oldest that a call created and in which nothing happened', () => {
    const worlds = worldsWith({ worlds: 3 })
    worlds.reset('reset')
    const used = worlds.open('used')
    used.append({ type: 'fault.consumed', at: used.now(), index: 0 })
    for (let index = 0; index < 100; index++) worlds.open(`new${index}`)
    expect(worlds.names).toEqual(['reset', 'used', 'new99'])
    expect(worlds.find('used')).toBe(used)
  })

  it('of all worlds together refuse calls to those that hold more than their share', () => {
    const fresh = worldsWith({}).open('a').bytes
    const worlds = worldsWith({ totalBytes: 4 * fresh })
    const [large, small] = [worlds.open('large'), worlds.open('small')]
    const fill = (times: number) => {
      for (let index = 0; index < times; index++) large.append({ type: 'fault.consumed', at: large.now(), index })
    }
    fill(10)
    expect(worlds.open('large')).toBe(large)
    fill(2 * fresh)
    expect(() => worlds.open('large')).toThrow(/^all worlds hold \d+ bytes, and the limit is \d+, .*reset it/)
    expect(worlds.open('small')).toBe(small)
    expect(worlds.open('third').name).toBe('third')
    worlds.reset('large')
    expect(worlds.open('large').log.length).toBeGreaterThan(0)
  })

  it('refuse calls to a full world, which can still be found and reset', () => {
    const fresh = worldsWith({}).open('a').bytes
    const worlds = worldsWith({ bytes: fresh + 100 })
    const world = worlds.open('a')
    for (let index = 0; index < 5; index++) world.append({ type: 'fault.consumed', at: world.now(), index })
    expect(() => worlds.open('a')).toThrow(/^world a holds \d+ bytes, and the limit is \d+; reset it/)
    expect(worlds.find('a')).toBe(world)
    worlds.reset('a')
    expect(worlds.open('a').log.length).toBeGreaterThan(0)
  })

  it('delete idle worlds and no others', () => {
    const worlds = worldsWith({ idle: 1000 })
    worlds.open('asked')
    worlds.open('idle')
    real += 900
    worlds.open('asked')
    real += 900
    expect(worlds.find('idle')).toBeUndefined()
    expect(worlds.names).toEqual(['asked'])
  })
})

describe('payers that are replaced in slices', () => {
  const own = new PayerDirectory([{ id: 'OWN01', name: 'OWN PAYER', aliases: ['60054'] }])
  const file = (world: World, id: string) => {
    const claim: ClaimFacts = {
      id,
      submissionType: 'original',
      payer: { id: 'OWN01', name: 'OWN PAYER' },
      provider: { organizationName: 'Behavioral Services P.C.' },
      subscriber: { memberId: 'W111', firstName: 'Jane', lastName: 'Doe' },
      serviceFrom: '20260401',
      serviceTo: '20260401',
      charge: 100_00,
      lines: [],
      payerClaimNumber: id,
    }
    world.append({ type: 'claim.filed', at: 0, claim, move: { at: 0, to: 'drafted' } })
  }
  const found = (world: World, payer: string) => world.state.claimsOf(payer, 'W111').map(({ facts }) => facts.id)

  it('replace all at once, with the claims and worlds that came meanwhile, in copies too', () => {
    const worlds = new Worlds(beginning)
    const world = worlds.open('a')
    for (let n = 0; n < 20; n++) file(world, `claim ${n}`)
    const forking = worlds.fork(world, 'copy')
    forking.next()
    const replacing = worlds.preparePayers(own)
    for (let n = 0; n < 10; n++) replacing.next()
    file(world, 'meanwhile')
    file(worlds.open('b'), 'other')
    const replace = runAtOnce(replacing)
    file(world, 'late')
    file(worlds.open('c'), 'last')
    expect(found(world, 'OWN01')).toHaveLength(22)
    expect(found(world, '60054')).toEqual([])
    replace()
    expect(found(world, '60054')).toEqual([...Array.from({ length: 20 }, (_, n) => `claim ${n}`), 'meanwhile', 'late'])
    expect(found(worlds.open('b'), '60054')).toEqual(['other'])
    expect(found(worlds.open('c'), '60054')).toEqual(['last'])
    expect(found(worlds.open('d'), '60054')).toEqual([])
    expect(found(runAtOnce(forking), '60054')).toHaveLength(20)
  })
})
