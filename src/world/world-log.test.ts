import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frozenWorld } from '../../test/support/frozen-world.ts'
import { runAtOnce } from '../text/slices.ts'
import { mostTokens } from './projection.ts'
import type { World } from './world.ts'

it('a log knows its size after it was folded while events were appended, and tokens freed', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.array(fc.nat(40), { maxLength: 30 }), (before, meanwhile) => {
      const world = frozenWorld()
      for (let n = 0; n < 300; n++) advance(world)
      for (let n = 0; n < mostTokens - before; n++) issueToken(world)
      const folding = world.fold()
      const rest = [...meanwhile]
      for (let next = folding.next(); ; next = folding.next()) {
        if (next.done === true) {
          if (next.value !== undefined) world.replaceLog(next.value)
          break
        }
        for (let n = rest.pop() ?? 0; n > 0; n--) issueToken(world)
      }
      expect(world.restorePoint).toBeGreaterThan(0)
      expect(world.bytes).toBe(sizeOf(world))
      for (let n = 0; n < before; n++) issueToken(world)
      expect(world.bytes).toBe(sizeOf(world))
    }),
    { numRuns: 20 },
  )
})

it('a log that was folded meanwhile is not folded by an earlier folding', () => {
  const world = frozenWorld()
  for (let n = 0; n < 300; n++) advance(world)
  const first = world.fold()
  first.next()
  const second = runAtOnce(world.fold())
  if (second !== undefined) world.replaceLog(second)
  expect(second).toBeDefined()
  expect(runAtOnce(first)).toBeUndefined()
})

function sizeOf({ log }: World): number {
  return log.reduce((sum, event) => sum + JSON.stringify(event).length, 0)
}

function advance(world: World): void {
  world.moveClock(world.now() + 1)
}

function issueToken(world: World): void {
  const at = world.now()
  const token = `token-${world.version}`
  world.append({ type: 'token.issued', at, token: { token, expires: at + 3_600_000 } })
}
