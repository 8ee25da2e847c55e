import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { writeChecked } from '../../src/store/checked-lines.ts'
import { snapshotKind } from '../../src/store/snapshot.ts'
import { joined } from '../../src/text/text-pieces.ts'
import type { WorldEvent } from '../../src/world/event.ts'
import { uuid } from '../../src/world/identifier.ts'
import { ask, askAdmin, submit } from '../support/ask.ts'
import { loadSnapshot, saveSnapshot } from '../support/snapshots.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z' } as const

/** The lines between the header and the last line of a snapshot: a scenario, a world, and the events of a run of the scenario. */
async function played(scenario: string, minutes: number, isCompacted = false): Promise<readonly string[]> {
  const sandbox = createSandbox(frozen)
  await submit(sandbox, { scenario })
  await askAdmin(sandbox, 'advanceClock', 'POST /worlds/demo/clock/advance', { by: `${minutes}m` })
  if (isCompacted) await askAdmin(sandbox, 'compact', 'POST /worlds/demo/compact', {})
  return (await saveSnapshot(sandbox)).split('\n').slice(1, -2)
}

type Change = (event: WorldEvent) => readonly object[]

/** The lines with other events instead of the first one that is chosen. The world says how many there are. */
function altered(
  lines: readonly string[],
  isChosen: (event: WorldEvent) => boolean,
  change: Change,
): readonly string[] {
  const [scenario = '', world = '', ...events] = lines
  const at = events.findIndex((line) => isChosen(JSON.parse(line)))
  expect(at).not.toBe(-1)
  const made = change(JSON.parse(events[at] ?? '')).map((event) => JSON.stringify(event))
  const present = events.toSpliced(at, 1, ...made)
  return [scenario, JSON.stringify({ ...JSON.parse(world), events: present.length }), ...present]
}

/** The lines with another scenario, whose digest is right. */
function following(lines: readonly string[], change: (content: Content) => unknown): readonly string[] {
  const scenario = JSON.parse(lines[0] ?? '')
  const content = change(scenario.content)
  const revision = uuid(JSON.stringify(content))
  return lines
    .map((line) => line.replaceAll(scenario.revision, revision))
    .with(0, JSON.stringify({ ...scenario, revision, content }))
}

interface Content {
  readonly claims: object
  readonly steps: readonly object[]
}

/** What is said about a snapshot that is refused. Nothing of it is loaded. */
async function refusal(lines: readonly string[]): Promise<string> {
  const sandbox = createSandbox(frozen)
  const worlds = async () => (await ask(sandbox, 'admin', 'GET', '/_payerbox/worlds')).text
  const before = await worlds()
  const header = '{"type":"snapshot","program":"payerbox","format":1,"version":"0","created":"2026-04-01T18:30:00Z"}'
  const text = await joined(writeChecked([header, ...lines], snapshotKind))
  const { status, json } = await loadSnapshot(sandbox, text, '?replace=true')
  expect(status).toBe(400)
  expect(await worlds()).toBe(before)
  return (json.error as unknown as { readonly message: string }).message
}

/** Whether an event is a step of a run. */
const step = (index: number) => (event: WorldEvent) => event.type === 'run.stepApplied' && event.step === index
const started = (event: WorldEvent) => event.type === 'run.started'
/** Whether an event moves the claim of the run. */
const move = (to: string) => (event: WorldEvent) =>
  event.type === 'claim.moved' && event.move.to === to && event.claim.startsWith('claim-')
const filed = (event: WorldEvent) => event.type === 'claim.filed' && event.claim.id.startsWith('claim-')
const replaced = (event: WorldEvent) => event.type === 'run.claimReplaced'
const twice: Change = (event) => [event, event]
const dropped: Change = () => []
const to =
  (members: object): Change =>
  (event) => [{ ...event, ...members }]
/** A run with other facts. */
const run =
  (members: object): Change =>
  (event) => [{ ...event, run: { ...(event as { run: object }).run, ...members } }]

describe('a snapshot whose events contradict the scenario of their run is refused with the line:', () => {
  it.each<[string, string, (event: WorldEvent) => boolean, Change, string]>([
    [
      'a step is applied twice',
      'denied',
      step(0),
      twice,
      'line 27: run run-19: step 0 is applied, and step 1 comes first: visit becomes submitted',
    ],
    [
      'a step is left out',
      'denied',
      step(0),
      dropped,
      'line 26: run run-19: visit becomes submitted, and step 0 has to be applied first',
    ],
    [
      'a step does not exist',
      'denied',
      step(1),
      to({ step: 99 }),
      'line 28: run run-19: step 99 is applied, and the scenario has 4 steps',
    ],
    [
      'a step comes again later',
      'denied',
      step(1),
      to({ step: 0 }),
      'line 28: run run-19: step 0 is applied, and step 1 has to be applied first',
    ],
    ['a step leads back', 'denied', step(1), to({ next: 0 }), 'line 28: run run-19: step 1 does not lead to step 0'],
    ['a step leads too far', 'denied', step(1), to({ next: 4 }), 'line 28: run run-19: step 1 does not lead to step 4'],
    [
      'a branch leads to none of its outcomes',
      'outcome-by-chance',
      step(4),
      to({ next: 6 }),
      'line 33: run run-19: step 4 does not lead to step 6',
    ],
    [
      'a step is applied without its move',
      'denied',
      move('submitted'),
      dropped,
      'line 27: run run-19: step 1 is applied without its move: visit becomes submitted',
    ],
    [
      'a move is made twice',
      'denied',
      move('submitted'),
      twice,
      'line 28: run run-19: visit becomes submitted, and step 1 has to be applied first',
    ],
    [
      'a move leads to a stage of no step',
      'denied',
      move('submitted'),
      (event) => [{ ...event, move: { at: event.at, to: 'rejected' } }],
      'line 27: run run-19: visit becomes rejected, and step 1 comes first: visit becomes submitted',
    ],
    [
      'the move of the last step has no step',
      'denied',
      step(2),
      dropped,
      'line 30: run run-19: visit becomes denied, and step 2 has to be applied first',
    ],
    [
      'a step follows the last one',
      'denied',
      step(3),
      (event) => [event, { ...event, step: 4 }],
      'line 33: run run-19: step 4 is applied, and the scenario has 4 steps',
    ],
    ['a step is of no run', 'denied', step(0), to({ run: 'run-9' }), 'line 26: run run-9 does not exist'],
    [
      'a paid amount is above the charge',
      'paid',
      move('paid'),
      (event) => [{ ...event, move: { ...(event as { move: object }).move, paid: 1e9 } }],
      'line 31: run run-19: the paid amount must be from 0 to the charge',
    ],
    [
      'a denied claim moves, and no new submission is filed',
      'rejected-then-paid',
      replaced,
      dropped,
      'line 32: run run-19: step 3 is applied without its move: visit becomes submitted',
    ],
    [
      'a later submission takes the place of another claim',
      'rejected-then-paid',
      replaced,
      to({ claim: 'on-file-paid' }),
      'line 32: claim on-file-paid does not exist',
    ],
    [
      'a later submission has no role',
      'rejected-then-paid',
      replaced,
      to({ role: 'toString' }),
      'line 32: run run-19 has no role "toString"',
    ],
    ['a claim is filed twice', 'denied', filed, twice, 'line 23: claim claim-18 was filed before'],
    [
      'a claim is filed at another stage',
      'denied',
      filed,
      (event) => [{ ...event, move: { at: event.at, to: 'paid' } }],
      'line 23: run run-19: claim claim-18 is not new',
    ],
    [
      'the charge is not that of the lines',
      'denied',
      filed,
      (event) => [{ ...event, claim: { ...(event as { claim: object }).claim, charge: 1 } }],
      'line 22: the charge of claim claim-18 is not the sum of its lines',
    ],
    ['a run is started twice', 'denied', started, twice, 'line 24: run run-19 was started before'],
    [
      'two runs have one claim',
      'denied',
      started,
      (event) => [event, ...run({ id: 'run-x' })(event)],
      'line 24: run run-x: claim claim-18 is not new',
    ],
    [
      'a run has no claim for a role',
      'denied',
      started,
      run({ claimsByRole: {} }),
      'line 23: run run-19: it has no claim for role "visit"',
    ],
    [
      'a run has a role of its own',
      'two-sessions',
      started,
      run({ claimsByRole: { tuesday: 'claim-18', friday: 'claim-19', monday: 'claim-20' } }),
      'line 24: run run-20: it has a claim for a role that its scenario does not have',
    ],
    [
      'a run is of another scenario',
      'denied',
      started,
      run({ scenario: 'paid' }),
      'line 23: run run-19: its scenario is not paid',
    ],
    [
      'a run has an outcome that there is not',
      'outcome-by-chance',
      started,
      run({ outcomes: { outcome: 'lost' } }),
      'line 23: run run-19: the branch outcome has no outcome "lost"',
    ],
    [
      'a run is polled that does not wait for polls',
      'denied',
      started,
      (event) => [event, { type: 'run.polled', at: event.at, run: 'run-19' }],
      'line 24: run run-19: its next step does not wait for this poll',
    ],
    [
      'a run is polled too often',
      'polled-to-paid',
      started,
      (event) => [event, { type: 'run.polled', at: event.at, run: 'run-19', times: 2 }],
      'line 24: run run-19: its next step does not wait for this poll',
    ],
  ])('%s', async (_, scenario, isChosen, change, message) => {
    expect(await refusal(altered(await played(scenario, 30 * 24 * 60), isChosen, change))).toBe(
      `${message}; save a new snapshot`,
    )
  })

  it.each<[string, (event: WorldEvent) => boolean, Change, string]>([
    [
      'the last step is left out',
      step(3),
      dropped,
      'line 29: run run-19: the step of its last move is not applied before the restore point',
    ],
    [
      'the last step is another',
      step(3),
      to({ step: 2 }),
      'line 29: run run-19: step 2 is applied, and step 3 has to be applied first',
    ],
    [
      'a move is left out',
      move('submitted'),
      dropped,
      'line 26: run run-19: visit becomes accepted, and step 0 has to be applied first',
    ],
    [
      'the restore point is left out',
      (event) => event.type === 'log.folded',
      dropped,
      'line 26: run run-19: visit becomes submitted, and step 0 has to be applied first',
    ],
    [
      'the restore point stands for too few events',
      (event) => event.type === 'log.folded',
      to({ version: 3 }),
      'line 30: the restore point stands for 3 events, and there are 26 before it',
    ],
  ])('a compacted log, and %s', async (_, isChosen, change, message) => {
    expect(await refusal(altered(await played('denied', 30 * 24 * 60, true), isChosen, change))).toBe(
      `${message}; save a new snapshot`,
    )
  })

  it.each<[string, (content: Content) => unknown, string]>([
    ['nothing', () => null, 'this is not a scenario'],
    ['no steps', ({ claims }) => ({ name: 'denied', summary: '', claims }), 'this is not a scenario'],
    ['no claims', (content) => ({ ...content, claims: {} }), 'this is not a scenario'],
    ['another name', (content) => ({ ...content, name: 'paid' }), 'the name of the scenario is not denied'],
    ['a step that waits for nothing', lastStep({ role: 'visit', to: 'denied', details: {} }), 'this is not a scenario'],
    ['a step that does nothing', lastStep({ when: { after: 0 } }), 'this is not a scenario'],
    [
      'a step for no claim',
      lastStep({ when: { after: 0 }, role: 'toString', to: 'denied', details: {} }),
      'step 3 of the scenario is not possible',
    ],
    [
      'a step to no stage',
      lastStep({ when: { after: 0 }, role: 'visit', to: 'toString', details: {} }),
      'this is not a scenario',
    ],
    [
      'a move that the stages do not allow',
      lastStep({ when: { after: 0 }, role: 'visit', to: 'coded', details: {} }),
      'step 3 of the scenario is not possible: a claim that is accepted cannot become coded; it can become rejected, in-process, pended, in-review, provider-information-requested, patient-information-requested, on-hold, information-requested, awaiting-payment, paid, denied',
    ],
    [
      'an endless repetition',
      lastStep({ when: { after: 0 }, arms: { on: 'stedi.*', fails: {} }, next: 3 }),
      'step 3 of the scenario is not possible',
    ],
    [
      'a branch without an outcome',
      lastStep({ when: { after: 0 }, branch: 'which', outcomes: [] }),
      'this is not a scenario',
    ],
  ])('the scenario has %s', async (_, change, message) => {
    expect(await refusal(following(await played('denied', 60), change))).toBe(`line 2: ${message}; save a new snapshot`)
  })
})

/** A scenario with another step 3. */
function lastStep(step: object): (content: Content) => unknown {
  return (content) => ({ ...content, steps: content.steps.with(3, step) })
}
