import { isContracted } from '../contract/parts.ts'
import type { Vendor } from '../contract/routes.ts'
import { brokenBodyRules, partOf } from '../judge/contract-rules.ts'
import type { Scenario } from '../scenario/format/step.ts'
import { type Claim, latestMove, type SessionId } from '../world/claim.ts'
import type { ArmedFault } from '../world/fault.ts'
import { stages } from '../world/stage.ts'
import { disagreements } from './consistency.ts'
import type { StateTrigger } from './coverage.ts'
import { type Exploration, type StateNode, stateKey } from './exploration.ts'
import { type EditionSet, editionOf } from './explored-world.ts'
import { clientErrors, isTargetOf, onboardingProbes, type Probe, probesFor } from './probes.ts'
import { createReplayer, type SandboxFactory } from './replay.ts'
import { type ReportedStatus, readReply } from './reported-status.ts'
import type { ProbeExchange, RunDriver } from './run-driver.ts'

/** How often a probe is repeated when a fault applies each time. */
const maxAttempts = 100

/** A state, and how to reach it again. */
interface ProbedState {
  readonly driver: RunDriver
  /** Reaches the same state again, in a reset world. */
  readonly replay: () => Promise<RunDriver>
  readonly editions: EditionSet
  readonly trigger: StateTrigger
  readonly node: StateNode
  readonly exploration: Exploration
}

/** The replies to all probes in one state. */
export interface Snapshot {
  readonly trigger: StateTrigger
  /** Taiga's status of each session. */
  readonly statuses: Map<SessionId, string>
  /** The status reported in the reply to each probe, without dates. */
  readonly replies: Map<string, string>
  /** The probes that count as a poll, each with the attempts that it took until no fault applied. */
  readonly pollProbes: Map<Probe, readonly Probe[]>
}

/** Sends every probe in a state and checks each reply. A probe that changes the state gets a replayed run of its own. */
export async function probeState(state: ProbedState): Promise<Snapshot> {
  const { driver, replay, editions, trigger, exploration } = state
  const snapshot: Snapshot = { trigger, statuses: new Map(), replies: new Map(), pollProbes: new Map() }
  const withDetails = driver.scenario.payerBehaviors !== undefined
  const probes = probesFor(driver.claims, { editions, withDetails, cache: exploration.probeCache })
  const stateChanging = [...probes, ...onboardingProbes].filter((probe) => driver.isChangedBy(probe))
  // First the probes that leave the state as it is, because a replay resets the world.
  for (const probe of probes) {
    if (!stateChanging.includes(probe)) await probeRepeatedly(state, snapshot, probe)
  }
  for (const probe of stateChanging) await probeRepeatedly({ ...state, driver: await replay() }, snapshot, probe)
  return snapshot
}

/** Repeats a probe until no fault applies, the fault is permanent, or the run moves on. */
async function probeRepeatedly(state: ProbedState, snapshot: Snapshot, probe: Probe): Promise<void> {
  const { driver, exploration, editions, trigger } = state
  const { cursor } = driver.run
  const attempts: Probe[] = []
  for (let isRepeated = true; isRepeated && attempts.length < maxAttempts; ) {
    const { claims } = driver
    const start = driver.world.now()
    const exchange = await driver.send(probe)
    const { appliedFault } = exchange
    attempts.push(probe)
    checkReply(exploration, driver, exchange, editions, trigger)
    const hasMovedOn = driver.run.cursor !== cursor
    if (appliedFault !== undefined) {
      recordAppliedFault(state, probe, exchange, appliedFault, claims)
      isRepeated = appliedFault.remaining !== Number.POSITIVE_INFINITY && !hasMovedOn
      continue
    }
    // The reply was so late that it belongs to a later state.
    if (hasMovedOn && driver.world.now() !== start) return
    if (probe.isPoll) snapshot.pollProbes.set(probe, snapshot.pollProbes.get(probe) ?? [...attempts])
    checkReportedStatus(state, snapshot, probe, readReply(exchange), claims)
    isRepeated = !hasMovedOn && driver.faultsFor(probe.operation).some(isIntermittent)
  }
}

/** Whether a fault lets some calls pass and applies to later ones. */
function isIntermittent({ spec: { every, chance, rate } }: ArmedFault): boolean {
  return every !== undefined || chance !== undefined || rate !== undefined
}

/** Records which step's fault applied, and the codes of a payer that cannot respond. */
function recordAppliedFault(
  state: ProbedState,
  probe: Probe,
  exchange: ProbeExchange,
  { index, spec }: ArmedFault,
  claims: readonly Claim[],
): void {
  const { driver, exploration } = state
  exploration.appliedFaults.add(driver.armedBy[index] ?? -1)
  exploration.states.add(stateKey(driver))
  if (spec.fails.payer !== undefined) recordCodes(state, probe, readReply(exchange), claims)
}

/** Validates a reply against its contract. A status injected by a fault is validated only when the contract declares it. */
function checkReply(
  exploration: Exploration,
  driver: RunDriver,
  exchange: ProbeExchange,
  editions: EditionSet,
  trigger: StateTrigger,
): void {
  const { operation, reply, body, appliedFault } = exchange
  const { status, broken, spoiled } = reply
  const edition = editionOf(operation, editions)
  const context = { api: vendorOf(operation), taigaStatus: '', trigger }
  exploration.replies++
  if (status >= 400) exploration.observe({ kind: 'error', what: errorName(operation, status, edition), ...context })
  for (const what of Object.keys(appliedFault?.spec.fails ?? {})) {
    exploration.observe({ kind: 'fault', what, ...context })
  }
  const part = partOf(operation, edition, status)
  if (broken !== undefined || (spoiled && (status === 200 || !isContracted(part)))) return
  for (const { pointer, rule, expected, received } of brokenBodyRules(part, body, 'refused')) {
    const name = edition === '' ? operation : `${operation} (${edition})`
    const place = pointer === '' ? 'the top level' : pointer
    const message = `${name}: the ${status} response violates the contract at ${place}: ${rule} ${expected}; received ${received}`
    exploration.addDefect({ code: 'CONTRACT_VIOLATION', pointer: exploration.lastStepPointer(driver), message })
  }
}

/** Compares the status that a reply reports with the claims, and records it. */
function checkReportedStatus(
  state: ProbedState,
  snapshot: Snapshot,
  probe: Probe,
  reported: ReportedStatus,
  claims: readonly Claim[],
): void {
  const { driver, trigger, node, exploration } = state
  const { operation, subject } = probe
  if (subject === undefined) return
  const { lag = {}, payerBehaviors = [] } = driver.scenario
  const visibility = {
    vendor: vendorOf(operation),
    now: driver.world.now(),
    lag,
    payerBehaviors,
    payers: exploration.payers,
  }
  for (const message of disagreements(probe, reported, claims, visibility)) {
    exploration.addDefect({ code: 'APIS_DISAGREE', pointer: exploration.lastStepPointer(driver), message })
  }
  const { session, json, x12 } = reported
  if (session !== undefined && 'session' in subject) {
    const { status, events } = session
    const context = { api: 'taiga', taigaStatus: status, trigger }
    snapshot.statuses.set(subject.session, status)
    snapshot.replies.set(subject.session, JSON.stringify(session))
    node.reported.get('taiga')?.add(status)
    exploration.observe({ kind: 'status', what: status, ...context })
    for (const what of events) exploration.observe({ kind: 'event', what, ...context })
  }
  const reportedClaims = json ?? x12
  if (reportedClaims === undefined || !('inquiry' in subject)) return
  snapshot.replies.set(`${operation} ${subject.inquiry.name}`, JSON.stringify(reportedClaims))
  for (const { codes } of reportedClaims) node.reported.get(vendorOf(operation))?.add(codes)
  recordCodes(state, probe, reported, claims)
}

/** Records the codes of a reply, each with Taiga's status of the claim. */
function recordCodes(
  { trigger, exploration }: ProbedState,
  { operation, subject }: Probe,
  { json, x12 }: ReportedStatus,
  claims: readonly Claim[],
): void {
  if (subject === undefined || !('inquiry' in subject)) return
  for (const { number, codes } of json ?? x12 ?? []) {
    const claim = claims.findLast(({ facts }) =>
      number === undefined ? isTargetOf(facts, subject.inquiry) : facts.payerClaimNumber === number,
    )
    const taigaStatus = claim === undefined ? '' : stages[latestMove(claim).to].taiga
    const context = { api: vendorOf(operation), taigaStatus, trigger }
    exploration.observe({ kind: 'category', what: codes.replace(/\/.*/, ''), ...context })
    exploration.observe({ kind: 'code', what: codes, ...context })
  }
}

/** Sends every probe with every client error at the start of a run and checks the error responses. They depend on no run. */
export async function probeClientErrors(
  scenario: Scenario,
  editions: EditionSet,
  exploration: Exploration,
  createSandbox: SandboxFactory,
): Promise<void> {
  const driver = await createReplayer(scenario, editions, createSandbox)({ outcomes: {}, actions: [] })
  const probes = probesFor(driver.claims, { editions, withDetails: false, cache: new Map() })
  for (const probe of [...probes, ...onboardingProbes]) {
    if (driver.isChangedBy(probe)) continue
    for (const makeInvalid of clientErrors) {
      const invalid: Probe = { ...probe, call: (token) => makeInvalid(probe.call(token)) }
      checkReply(exploration, driver, await driver.send(invalid), editions, 'start')
    }
  }
}

function vendorOf(operation: string): Vendor {
  return operation.replace(/\..*/, '') as Vendor
}

/** `stedi.claimStatus 504 (2026-08)`. */
export function errorName(operation: string, status: number, edition: string): string {
  return edition === '' ? `${operation} ${status}` : `${operation} ${status} (${edition})`
}
