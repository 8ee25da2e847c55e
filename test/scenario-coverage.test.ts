import { describe, expect, it } from 'vitest'
import { createSandbox, type SandboxWorld } from '../src/index.ts'
import type { Claim } from '../src/world/claim.ts'
import { type StageName, stages } from '../src/world/stage.ts'
import { askTaiga, submit } from './ask.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

/** Every way in which Taiga's documentation lets a status follow another ("Session Status", "Polling"). */
const documented = [
  'processing → submitted',
  'submitted → accepted',
  'submitted → rejected',
  'accepted → paid',
  'accepted → denied',
  'accepted → rejected',
  'submitted → paid',
  'rejected → submitted',
  'denied → paid',
]

describe('the built-in scenarios', () => {
  it('drive a session through every status, by every documented way, and a claim through every stage', async () => {
    const told = new Map<string, string[]>()
    const reached = new Set<StageName>()
    for (const { name } of createSandbox().scenarios) {
      const { statuses, claims } = await played(createSandbox(frozen).world('demo'), name)
      for (const claim of claims) for (const { to } of claim.moves) reached.add(to)
      const ways = statuses.slice(1).map((status, index) => `${statuses[index]} → ${status}`)
      for (const key of new Set([...statuses, ...ways])) told.set(key, [...(told.get(key) ?? []), name])
    }
    console.table(
      Object.fromEntries([...told].map(([key, names]) => [key, { scenarios: names.length, one: names[0] }])),
    )
    expect([...told.keys()]).toEqual(expect.arrayContaining(documented))
    expect([...told.keys()].filter((key) => !key.includes('→')).sort()).toEqual([
      'accepted',
      'denied',
      'paid',
      'processing',
      'rejected',
      'submitted',
    ])
    expect([...reached].sort()).toEqual(Object.keys(stages).sort())
  })

  it('are told by Taiga as their stages say, when a session follows them', async () => {
    const truthful = createSandbox().scenarios.filter(
      ({ steps }) => !steps.some((step) => 'arms' in step && step.arms.fails.says?.set?.['/status'] !== undefined),
    )
    for (const { name } of truthful) {
      const sandbox = createSandbox(frozen)
      const id = await submit(sandbox, name)
      const world = sandbox.world('demo')
      world.advance('1d')
      const { status, json } = await askTaiga(sandbox, id).catch(() => ({ status: 0, json: undefined }))
      if (status === 200) expect(json?.status, name).toBe(statusOf(claimsOf(world, id)))
    }
  })
})

/** Plays a scenario step by step: the statuses that Taiga tells, without repetitions, and the claims in the end. */
async function played(
  world: SandboxWorld,
  scenario: string,
): Promise<{ statuses: string[]; claims: readonly Claim[] }> {
  const { facts } = await world.start(scenario)
  const statuses = [statusOf(claimsOf(world, facts.session))]
  while (world.step(facts.id)) {
    const status = statusOf(claimsOf(world, facts.session))
    if (status !== statuses.at(-1)) statuses.push(status)
  }
  return { statuses, claims: world.claims() }
}

function claimsOf(world: SandboxWorld, session: string | undefined): readonly Claim[] {
  return world.claims().filter((claim) => claim.facts.session === session)
}

function statusOf(lives: readonly Claim[]): string {
  return stages[lives.at(-1)?.moves.at(-1)?.to ?? 'drafted'].taiga
}
