import { stediEditions } from '../contract/routes.ts'
import { stediEditionSettings } from '../contract/stedi-edition.ts'
import { drawMask, type MaskValue } from '../http/mask.ts'
import { optumProfiles } from '../options.ts'
import { realElapsed, realNow } from '../text/real-time.ts'
import { arrange, type CaseWorld, resetWorld } from './arrange.ts'
import type { ContractCase } from './case.ts'
import { type CaseOutcome, type ContractTestRun, verdictOfFailures } from './outcome.ts'
import { runSteps } from './steps.ts'
import { NoResponse, NotArranged, type TestTarget } from './target.ts'
import { type TemporaryWorlds, trackWorlds } from './temporary-worlds.ts'
import { type StoppedHost, type WatchedTarget, watchTarget } from './watched-target.ts'

/** How cases run. */
export interface RunOptions {
  /**
   * Editions of Stedi and profiles of Optum. Default: all on payerbox, `2025-01` and `live` on any other server. `auto`: each
   * request of Stedi selects its edition; includes every case that applies to all editions.
   */
  readonly editions?: readonly string[]
  /** The number of cases that run at the same time. Default 4. */
  readonly concurrency?: number
  /** Called with each outcome, and the total number of outcomes. */
  readonly onOutcome?: (outcome: CaseOutcome, all: number) => void
}

const everyEdition = [...stediEditionSettings, ...optumProfiles]

/** One case in one edition. */
interface CaseInEdition {
  readonly case: ContractCase
  readonly edition: string
}

/** The number of requests of each operation that a run would send. */
export function planOf(
  cases: readonly ContractCase[],
  target: TestTarget,
  editions?: readonly string[],
): ReadonlyMap<string, number> {
  const plan = new Map<string, number>()
  const wanted = wantedOf(target, editions)
  for (const { case: one } of cases
    .filter((one) => target.declines(one) === undefined)
    .flatMap((one) => trialsOf(one, wanted))) {
    for (const step of one.steps) {
      const operation = step.operation ?? one.operation
      plan.set(operation, (plan.get(operation) ?? 0) + 1)
    }
  }
  return plan
}

/**
 * Runs each case in each of its editions, in a world of its own that is deleted afterwards. When the target stops responding,
 * the cases that follow are skipped.
 */
export async function runCases(
  cases: readonly ContractCase[],
  target: TestTarget,
  { editions, concurrency = 4, onOutcome }: RunOptions = {},
): Promise<ContractTestRun> {
  const [start, began, mask] = [realNow(), realElapsed(), drawMask()]
  const wanted = wantedOf(target, editions)
  const trials = cases.flatMap((one) => trialsOf(one, wanted))
  const outcomes: CaseOutcome[] = []
  const worlds = await trackWorlds(target)
  const watched = watchTarget(worlds.target)
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < trials.length; index = next++) {
      const outcome = await runTrial(trials[index] as CaseInEdition, watched, worlds, mask)
      outcomes[index] = outcome
      onOutcome?.(outcome, trials.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, trials.length) }, work))
  await worlds.deleteOthers()
  for (const [index, { case: one, failures }] of outcomes.entries()) {
    // The calls without a response from which it was concluded that a vendor's host has stopped.
    const stopped = failures.some(({ about }) => about === 'response') ? watched.stoppedFor(one) : undefined
    if (target.kind === 'live' && stopped !== undefined)
      outcomes[index] = skippedAfter(stopped, outcomes[index] as CaseOutcome)
  }
  return {
    target: target.name,
    targetKind: target.kind,
    began: new Date(start).toISOString(),
    outcomes,
    stopped: watched.stopped(),
    retries: target.retries?.() ?? 0,
    milliseconds: realElapsed() - began,
  }
}

/** The editions and profiles of a run. */
interface Wanted {
  readonly editions: readonly string[]
  /** Whether the user chose them. */
  readonly chosen: boolean
}

function wantedOf({ kind, editions: spoken }: TestTarget, chosen?: readonly string[]): Wanted {
  const editions = chosen ?? spoken ?? (kind === 'payerbox' ? everyEdition : ['2025-01', 'live'])
  return { editions, chosen: chosen !== undefined }
}

function trialsOf(one: ContractCase, wanted: Wanted): readonly CaseInEdition[] {
  if (one.api === 'taiga') return [{ case: one, edition: '' }]
  return variantsOf(one, wanted)
    .filter((edition) => wanted.editions.includes(edition))
    .map((edition) => ({ case: one, edition }))
}

/** A case without `editions` holds in every one, so it also holds where each request selects its own. */
function variantsOf({ api, editions, profiles = ['live'] }: ContractCase, { chosen }: Wanted): readonly string[] {
  if (api !== 'stedi') return profiles
  return editions ?? (chosen ? stediEditionSettings : stediEditions)
}

function skippedAfter({ host }: StoppedHost, { shown: _, ...outcome }: CaseOutcome): CaseOutcome {
  const reason = `${host} stopped responding`
  return { ...outcome, checks: 0, failures: [], exchanges: [], verdict: 'skipped', reason }
}

async function runTrial(
  { case: one, edition }: CaseInEdition,
  { target, stoppedFor }: WatchedTarget,
  { deleteWorld }: TemporaryWorlds,
  mask: MaskValue,
): Promise<CaseOutcome> {
  const began = realElapsed()
  const outcome = (rest: Omit<CaseOutcome, 'case' | 'edition' | 'milliseconds'>): CaseOutcome => ({
    case: one,
    edition,
    ...rest,
    milliseconds: realElapsed() - began,
  })
  const without = (verdict: 'skipped' | 'not-arranged', reason: string) =>
    outcome({ checks: 0, failures: [], exchanges: [], verdict, reason })
  const whySkipped = () => {
    const stopped = stoppedFor(one)
    return stopped === undefined ? target.declines(one) : `${stopped.host} stopped responding`
  }
  const reason = whySkipped()
  if (reason !== undefined) return without('skipped', reason)
  let stage: CaseWorld | undefined
  try {
    stage = await resetWorld(target, one, edition)
    const values = await arrange(target, one, stage)
    const { shown, ...judged } = await runSteps(one, edition, target, stage, values, mask)
    const stopped = judged.failures.some(({ about }) => about === 'response') ? whySkipped() : undefined
    if (stopped !== undefined) return without('skipped', stopped)
    const verdict = verdictOfFailures(judged.failures, target.kind)
    return outcome({ verdict, ...judged, ...(verdict !== 'passed' && { shown }) })
  } catch (error) {
    if (!(error instanceof NotArranged || error instanceof NoResponse)) throw error
    const stopped = whySkipped()
    return stopped === undefined ? without('not-arranged', error.message) : without('skipped', stopped)
  } finally {
    if (stage !== undefined) await deleteWorld(stage.world)
  }
}
