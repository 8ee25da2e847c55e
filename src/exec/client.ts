import { type CoverageDemand, type Covered, clientCoverage, unmet } from '../journal/coverage.ts'
import type { JournalEntry } from '../journal/entry.ts'
import { type LintFinding, lintJournal, unjudgedRules } from '../journal/lint.ts'
import type { Traffic } from '../judge/traffic.ts'
import type { RefusedCalls } from './record-requests.ts'

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
  readonly refusals: readonly RefusedCalls[]
  /** Whether calls that were refused for their credential are no error. */
  readonly allowsRefusals: boolean
  /** Whether a client that never calls the sandbox is an error. */
  readonly mustCall: boolean
  /** Of the command. */
  readonly exitCode: number
}

/** What was recorded while the command ran. */
export interface ClientRecord {
  readonly entries: readonly JournalEntry[]
  readonly traffic: Traffic
  readonly refusals: readonly RefusedCalls[]
  readonly exitCode: number
}

/** How a client is judged. */
export interface ClientDemands {
  readonly coverage: readonly CoverageDemand[]
  readonly lintFails: boolean
  /** The lint rules that do not apply. */
  readonly lintOff: readonly string[]
  readonly allowsRefusals: boolean
  readonly mustCall: boolean
}

/** Judges the calls of a client, which may have used several worlds. */
export function judgeClient(
  { entries, ...recorded }: ClientRecord,
  { coverage: demands, lintOff, ...demanded }: ClientDemands,
): ClientRun {
  const worlds = [...new Set(entries.map(({ world }) => world))]
  const coverage = clientCoverage(entries)
  return {
    coverage,
    unmet: unmet(coverage, demands),
    lint: worlds.flatMap((world) =>
      lintJournal(
        entries.filter((entry) => entry.world === world),
        lintOff,
      ).map((finding) => ({ ...finding, world })),
    ),
    unjudgedRules: unjudgedRules(entries).filter((rule) => !lintOff.includes(rule)),
    ...recorded,
    ...demanded,
  }
}
