import { describe, expect, it } from 'vitest'
import { frozenWorld } from '../../test/support/frozen-world.ts'
import type { ClaimFacts } from './claim.ts'
import type { ClaimFilter } from './claim-index.ts'
import type { World } from './world.ts'

describe('the claim index', () => {
  it('includes claims that were filed and moved since the last query', async () => {
    const world = frozenWorld()
    file(world, 'first')
    expect(await ids(world, { stage: 'drafted' })).toEqual(['first'])
    file(world, 'second')
    move(world, 'first')
    expect(await ids(world, { stage: 'drafted' })).toEqual(['second'])
    expect(await ids(world, { stage: 'submitted' })).toEqual(['first'])
  })

  it('follows one move among many claims, and many moves at once', async () => {
    const world = frozenWorld()
    const claims = Array.from({ length: 20 }, (_, index) => `claim ${index}`)
    for (const id of claims) file(world, id)
    expect(await ids(world, {})).toHaveLength(20)
    move(world, 'claim 7')
    file(world, 'late')
    expect(await ids(world, { stage: 'submitted' })).toEqual(['claim 7'])
    for (const id of claims) move(world, id)
    expect(await ids(world, { stage: 'submitted' })).toEqual([...claims].reverse())
    expect(await ids(world, {})).toHaveLength(21)
  })

  it('starts with the claim that moved last', async () => {
    const world = frozenWorld()
    for (const id of ['first', 'second', 'third']) file(world, id)
    move(world, 'first')
    expect(await ids(world, {})).toEqual(['first', 'third', 'second'])
  })

  it('applies all conditions at once', async () => {
    const world = frozenWorld()
    file(world, 'jane', { memberId: 'W111', payer: '60054' })
    file(world, 'john', { memberId: 'W222', payer: '60054' })
    file(world, 'jane elsewhere', { memberId: 'W111', payer: 'HGJLR' })
    expect(await ids(world, { memberId: 'w111', payer: '60054' })).toEqual(['jane'])
    expect(await ids(world, { payer: 'hgjlr' })).toEqual(['jane elsewhere'])
  })

  it('finds nothing in a world without claims', async () => {
    expect(await ids(frozenWorld(), {})).toEqual([])
  })
})

async function ids(world: World, filter: ClaimFilter): Promise<readonly string[]> {
  return (await world.claimIndex.find(filter)).claims.map(({ facts }) => facts.id)
}

function file(world: World, id: string, { memberId = 'W000', payer = '60054' } = {}): void {
  const claim: ClaimFacts = {
    id,
    submissionType: 'original',
    payer: { id: payer, name: 'AETNA' },
    provider: { organizationName: 'Behavioral Services P.C.' },
    subscriber: { memberId, firstName: 'Jane', lastName: 'Doe' },
    serviceFrom: '20260401',
    serviceTo: '20260401',
    charge: 100_00,
    lines: [],
    payerClaimNumber: id,
  }
  world.append({ type: 'claim.filed', at: 0, claim, move: { at: 0, to: 'drafted' } })
}

function move(world: World, claim: string): void {
  world.append({ type: 'claim.moved', at: 0, claim, move: { at: 0, to: 'submitted' } })
}
