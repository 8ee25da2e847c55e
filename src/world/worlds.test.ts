import { describe, expect, it } from 'vitest'
import { LimitReached, type WorldLimits, Worlds } from './worlds.ts'

const beginning = {
  seed: 1,
  clock: { start: Date.parse('2026-04-01T18:30:00Z'), rate: 0 },
  settings: { stediEdition: '2025-01', optumProfile: 'live', scenario: 'paid' },
} as const

describe('limits of worlds', () => {
  let real = 0
  const worldsWith = (limits: WorldLimits) => new Worlds(beginning, limits, () => real)

  it('are absent by default', () => {
    const worlds = worldsWith({})
    for (let index = 0; index < 500; index++) worlds.open(`w${index}`)
    real += 10 ** 12
    expect(worlds.names).toHaveLength(500)
  })

  it('refuse further worlds, and say how to make room', () => {
    const worlds = worldsWith({ worlds: 2 })
    worlds.open('a')
    worlds.open('b')
    expect(() => worlds.open('c')).toThrow(
      'the limit of 2 worlds is reached; delete one (DELETE /_payerbox/worlds/<name>) or raise the limit',
    )
    expect(() => worlds.fork(worlds.open('a'), 'c')).toThrow(LimitReached)
    worlds.reset('a')
    worlds.delete('b')
    expect(worlds.open('c').name).toBe('c')
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
