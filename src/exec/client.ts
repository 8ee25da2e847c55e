import { type CoverageDemand, type Covered, clientCoverage, unmet } from '../journal/coverage.ts'
import type { JournalEntry } from '../journal/entry.ts'
import { type LintFinding, lintJournal, unjudgedRules } from '../journal/lint.ts'
import type { Traffic } from '../judge/traffic.ts'

/** What is known of a client that used a sandbox. */
export interface ClientRun {
  readonly coverage: readonly Covered[]
  /** Demands that the coverage does not meet. */
  readonly unmet: readonly CoverageDemand[]
  readonly lint: readonly (LintFinding & { readonly world: string })[]
  /** Lint rules that could not be judged, because the clock did not run between two calls. */
  readonly unjudgedRules: readonly string[]
  /** Whether a lint finding is an error. */
  readonly lintFails: boolean
  /** The rules that the client's requests break; the sandbox's own responses are not judged. */
  readonly traffic: Traffic
}

/** How a client is judged. */
export interface ClientDemands {
  readonly coverage: readonly CoverageDemand[]
  readonly lintFails: boolean
}

/** Judges the calls of a client, which may have used several worlds. */
export function judgeClient(
  entries: readonly JournalEntry[],
  traffic: Traffic,
  { coverage: demands, lintFails }: ClientDemands,
): ClientRun {
  const worlds = [...new Set(entries.map(({ world }) => world))]
  const coverage = clientCoverage(entries)
  return {
    coverage,
    unmet: unmet(coverage, demands),
    lint: worlds.flatMap((world) =>
      lintJournal(entries.filter((entry) => entry.world === world)).map((finding) => ({ ...finding, world })),
    ),
    unjudgedRules: unjudgedRules(entries),
    lintFails,
    traffic,
  }
}
