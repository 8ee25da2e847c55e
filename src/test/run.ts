import type { Evidence } from '../contract/evidence.ts'
import { stediEditions } from '../contract/routes.ts'
import { stediEditionSettings } from '../contract/stedi-edition.ts'
import { drawMask, type MaskValue } from '../http/mask.ts'
import { optumProfiles } from '../options.ts'
import type { Verdict } from '../report/report.ts'
import { arrange, resetWorld } from './arrange.ts'
import type { ContractCase } from './case.ts'
import type { CaseFailure, CaseOutcome, ContractTestRun } from './outcome.ts'
import { runSteps } from './steps.ts'
import { NoResponse, NotArranged, type TestTarget } from './target.ts'

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

/** Runs each case in each of its editions, in a world of its own. */
export async function runCases(
  cases: readonly ContractCase[],
  target: TestTarget,
  { editions, concurrency = 4, onOutcome }: RunOptions = {},
): Promise<ContractTestRun> {
  const [start, began, mask] = [Date.now(), performance.now(), drawMask()]
  const wanted = wantedOf(target, editions)
  const trials = cases.flatMap((one) => trialsOf(one, wanted))
  const outcomes: CaseOutcome[] = []
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < trials.length; index = next++) {
      const outcome = await runTrial(trials[index] as CaseInEdition, target, mask)
      outcomes[index] = outcome
      onOutcome?.(outcome, trials.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, trials.length) }, work))
  return {
    target: target.name,
    targetKind: target.kind,
    began: new Date(start).toISOString(),
    outcomes,
    retries: target.retries?.() ?? 0,
    milliseconds: performance.now() - began,
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

async function runTrial(
  { case: one, edition }: CaseInEdition,
  target: TestTarget,
  mask: MaskValue,
): Promise<CaseOutcome> {
  const began = performance.now()
  const outcome = (rest: Omit<CaseOutcome, 'case' | 'edition' | 'milliseconds'>): CaseOutcome => ({
    case: one,
    edition,
    ...rest,
    milliseconds: performance.now() - began,
  })
  const nothing = { checks: 0, failures: [], exchanges: [] }
  const reason = target.declines(one)
  if (reason !== undefined) return outcome({ ...nothing, verdict: 'skipped', reason })
  try {
    const stage = await resetWorld(target, one, edition)
    const values = await arrange(target, one, stage)
    const { shown, ...judged } = await runSteps(one, edition, target, stage, values, mask)
    const verdict = verdictOf(judged.failures, target)
    return outcome({ verdict, ...judged, ...(verdict !== 'passed' && { shown }) })
  } catch (error) {
    if (!(error instanceof NotArranged || error instanceof NoResponse)) throw error
    return outcome({ ...nothing, verdict: 'not-arranged', reason: error.message })
  }
}

/** payerbox fails with any broken rule; another server only with a documented one. The strongest evidence decides. */
function verdictOf(failures: readonly CaseFailure[], { kind }: TestTarget): Verdict {
  const broken = (evidence: Evidence) => failures.some((failure) => failure.evidence === evidence)
  if (failures.length === 0) return 'passed'
  if (kind === 'payerbox' || broken('documented')) return 'failed'
  return broken('observed') ? 'warning' : 'note'
}
