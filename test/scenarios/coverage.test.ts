import { describe, expect, it } from 'vitest'
import { createSandbox, type WorldHandle } from '../../src/index.ts'
import type { Claim } from '../../src/world/claim.ts'
import { type StageName, stages } from '../../src/world/stage.ts'
import { askTaiga, submit } from '../support/ask.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('the built-in scenarios', () => {
  it('reach every stage', async () => {
    const reached = new Set<StageName>()
    for (const { name } of createSandbox().scenarios) {
      const world = createSandbox(frozen).world('demo')
      const { facts } = await world.start(name)
      while (world.step(facts.id));
      for (const claim of world.claims()) for (const { to } of claim.moves) reached.add(to)
    }
    expect([...reached].sort()).toEqual(Object.keys(stages).sort())
  })

  it("have Taiga's status of their stages when a session follows them", async () => {
    const truthful = createSandbox().scenarios.filter(
      ({ steps }) => !steps.some((step) => 'arms' in step && step.arms.fails.patch?.set?.['/status'] !== undefined),
    )
    for (const { name } of truthful) {
      const sandbox = createSandbox(frozen)
      const id = await submit(sandbox, { scenario: name })
      const world = sandbox.world('demo')
      world.advance('1d')
      const { status, json } = await askTaiga(sandbox, id).catch(() => ({ status: 0, json: undefined }))
      if (status === 200) expect(json?.status, name).toBe(statusOf(claimsOf(world, id)))
    }
  })
})

function claimsOf(world: WorldHandle, session: string | undefined): readonly Claim[] {
  return world.claims().filter((claim) => claim.facts.session === session)
}

function statusOf(lives: readonly Claim[]): string {
  return stages[lives.at(-1)?.moves.at(-1)?.to ?? 'drafted'].taiga
}
