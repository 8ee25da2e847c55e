import type { JournalEntry } from '../http/journal-entry.ts'
import { type CoverageDemand, type Covered, clientCoverage, unmet } from '../journal/coverage.ts'
import { type LintFinding, lintJournal, unjudgedRules } from '../journal/lint.ts'
import type { Traffic } from '../judge/traffic.ts'
import { isBroken } from '../judge/traffic-words.ts'

/** What is to be said of a client that used a sandbox: what it met, its behaviors, and what its requests broke. */
export interface ClientReport {
  readonly coverage: readonly Covered[]
  /** Demands that the coverage does not meet. */
  readonly unmet: readonly CoverageDemand[]
  readonly lint: readonly (LintFinding & { readonly world: string })[]
  /** Behaviors of which nothing can be told, since the clock never ran by itself between two calls. */
  readonly unjudged: readonly string[]
  /** Whether the behaviors count. */
  readonly lintFails: boolean
  /** Only of the client's requests: what the sandbox answers is not the client's doing. */
  readonly traffic: Traffic
}

/** How a client is judged. */
export interface ClientDemands {
  readonly coverage: readonly CoverageDemand[]
  readonly lintFails: boolean
}

/** Judges the calls of a client, which may have used several worlds. */
export function clientReport(
  entries: readonly JournalEntry[],
  traffic: Traffic,
  { coverage: demands, lintFails }: ClientDemands,
): ClientReport {
  const worlds = [...new Set(entries.map(({ world }) => world))]
  const coverage = clientCoverage(entries)
  return {
    coverage,
    unmet: unmet(coverage, demands),
    lint: worlds.flatMap((world) =>
      lintJournal(entries.filter((entry) => entry.world === world)).map((finding) => ({ ...finding, world })),
    ),
    unjudged: unjudgedRules(entries),
    lintFails,
    traffic,
  }
}

/** Whether the client is not as it should be. */
export function isFaulty({ unmet, lint, lintFails, traffic }: ClientReport): boolean {
  return unmet.length > 0 || (lintFails && lint.length > 0) || isBroken(traffic)
}
