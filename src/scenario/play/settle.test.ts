import { beforeEach, describe, expect, it } from 'vitest'
import { frozenWorld } from '../../../test/support/frozen-world.ts'
import { latestMove } from '../../world/claim.ts'
import { day, hour, minute } from '../../world/instant.ts'
import { Projection, type ScenarioRun } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import type { Scenario, Step } from '../format/step.ts'
import { ScenarioLibrary } from './library.ts'
import { applyNextStep, recordPoll, settle } from './settle.ts'
import { startRun, submitSession } from './start.ts'

const start = Date.parse('2026-04-01T18:30:00Z')

describe('a run', () => {
  let world: World
  let library: ScenarioLibrary

  function begin(steps: readonly Step[]): ScenarioRun {
    const scenario: Scenario = { name: `run-${library.all.length}`, summary: '', claims: { visit: {} }, steps }
    library.replace([...library.all, scenario])
    submitSession(library, world, scenario, {
      dateOfService: '2026-04-01',
      subscriber: { memberId: 'M1', firstName: 'Sarah', lastName: 'Johnson' },
      payer: { id: '62308', name: 'CIGNA' },
      provider: { organizationName: 'Smith Therapy', npi: '1234567890' },
      lines: [{ qualifier: 'HC', procedure: '90834', charge: 175_00, units: 1 }],
    })
    return [...world.state.runs.values()].at(-1) as ScenarioRun
  }
  const stages = () => [...world.state.claims.values()].map((claim) => claim.moves.map((move) => move.to))
  const pass = (milliseconds: number) => {
    world.moveClock(world.now() + milliseconds)
    settle(library, world)
  }
  const move = (when: Step['when'], to: Extract<Step, { to: unknown }>['to'], details = {}): Step => ({
    when,
    role: 'visit',
    to,
    details,
  })

  beforeEach(() => {
    library = new ScenarioLibrary([])
    world = frozenWorld(start, { scenario: 'any' })
  })

  it('applies each step at its own instant, however late the world is read', () => {
    begin([move({ after: 30 * minute }, 'submitted'), move({ after: hour }, 'accepted'), move({ after: day }, 'paid')])
    pass(20 * day)
    const [claim] = [...world.state.claims.values()]
    expect(claim?.moves.map(({ at }) => at - start)).toEqual([0, 30 * minute, 90 * minute, 90 * minute + day])
  })

  it('applies the steps of several runs in order of time', () => {
    begin([move({ after: 2 * hour }, 'submitted')])
    begin([move({ after: hour }, 'submitted'), move({ after: 2 * hour }, 'accepted')])
    pass(day)
    const moments = world.log.filter((event) => event.type === 'claim.moved').map(({ at }) => at - start)
    expect(moments).toEqual([hour, 2 * hour, 3 * hour])
  })

  it('moves after a number of polls; the last of them still gets the state before', () => {
    begin([move({ after: 0 }, 'submitted'), move({ polls: 2 }, 'accepted')])
    const [claim] = [...world.state.claims.values()]
    if (claim === undefined) throw new Error('no claim')
    recordPoll(library, world, [claim])
    expect(latestMove(claim).to).toBe('submitted')
    recordPoll(library, world, [claim])
    expect(latestMove(claim).to).toBe('accepted')
  })

  it('waits for a manual step', () => {
    const run = begin([move({ manual: true }, 'submitted')])
    pass(100 * day)
    expect(stages()).toEqual([['drafted']])
    expect(applyNextStep(library, world, run)).toBe(true)
    expect(stages()).toEqual([['drafted', 'submitted']])
    expect(applyNextStep(library, world, run)).toBe(false)
  })

  it('counts the time of the next step from a manual step', () => {
    const run = begin([move({ after: hour }, 'submitted'), move({ after: day }, 'accepted')])
    applyNextStep(library, world, run)
    pass(hour)
    expect(stages()).toEqual([['drafted', 'submitted']])
    pass(day - hour)
    expect(stages()).toEqual([['drafted', 'submitted', 'accepted']])
  })

  it('continues with a second claim on file after a denial, in the same session', () => {
    const run = begin([
      move({ after: 0 }, 'submitted'),
      move({ after: 0 }, 'accepted'),
      move({ after: 0 }, 'denied'),
      move({ after: day }, 'paid', { amount: 95_55 }),
    ])
    pass(day)
    const [first, second] = world.state.sessions.get(run.facts.session as string) ?? []
    expect(first && latestMove(first)).toMatchObject({ to: 'denied', paid: 0 })
    expect(second && latestMove(second)).toMatchObject({ to: 'paid', paid: 95_55 })
    expect(second?.facts.submissionType).toBe('appeal')
    expect(second?.facts.payerClaimNumber).not.toBe(first?.facts.payerClaimNumber)
  })

  it('never pays more than the charge of the session', () => {
    begin([
      move({ after: 0 }, 'submitted'),
      move({ after: 0 }, 'accepted'),
      move({ after: 0 }, 'paid', { amount: 500_00 }),
    ])
    const [claim] = [...world.state.claims.values()]
    expect(claim && latestMove(claim).paid).toBe(175_00)
  })

  it('arms its faults when it reaches them', () => {
    begin([{ when: { after: hour }, arms: { on: 'stedi.claimStatus', times: 2, fails: { status: 504 } } }])
    expect(world.state.faults).toEqual([])
    pass(hour)
    expect(world.state.faults).toMatchObject([{ remaining: 2, spec: { on: 'stedi.claimStatus' } }])
  })

  const branch = (paid: number, denied: number): Step => ({
    when: { after: hour },
    branch: 'outcome',
    outcomes: [
      { name: 'paid', weight: paid, to: 2 },
      { name: 'denied', weight: denied, to: 3 },
    ],
  })
  const branching = (paid: number, denied: number): readonly Step[] => [
    move({ after: 0 }, 'submitted'),
    branch(paid, denied),
    { ...move({ after: hour }, 'paid'), next: 4 },
    move({ after: hour }, 'denied'),
  ]

  it('takes one outcome at a branch, about as often as its weight says, and the same one in every replay', () => {
    for (let count = 0; count < 400; count++) begin(branching(3, 1))
    pass(day)
    const ends = stages().map((moves) => moves.at(-1))
    const paid = ends.filter((stage) => stage === 'paid').length
    expect(paid + ends.filter((stage) => stage === 'denied').length).toBe(400)
    expect(paid).toBeGreaterThan(260)
    expect(paid).toBeLessThan(340)

    const replay = new Projection()
    for (const event of world.log) replay.apply(event)
    expect([...replay.runs.values()]).toEqual([...world.state.runs.values()])
  })

  it('takes the outcome chosen at its start', async () => {
    const scenario: Scenario = { name: 'said', summary: '', claims: { visit: {} }, steps: branching(1000, 1) }
    library = new ScenarioLibrary([scenario])
    for (let count = 0; count < 10; count++) {
      await startRun(library, world, scenario, { outcome: 'denied' })
    }
    pass(day)
    expect(stages().map((moves) => moves.at(-1))).toEqual(Array.from({ length: 10 }, () => 'denied'))
  })

  it('makes an illegal move when the step allows it with a reason', () => {
    begin([move({ after: 0 }, 'paid', { allowIllegal: 'payers do pay unacknowledged claims' })])
    expect(stages()).toEqual([['drafted', 'paid']])
  })
})
