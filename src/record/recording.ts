import type { TimedExchange } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { jsonReport } from '../report/json.ts'
import { markdownReport } from '../report/markdown.ts'
import { groupIntoHistories } from './claim-history.ts'
import { readObservation } from './observation.ts'
import { type PseudonymizeOptions, pseudonymize } from './pseudonymize.ts'
import { type RecordedScenario, toRecordedScenario } from './recorded-scenario.ts'
import { replayDifferences } from './replay.ts'
import { type RecordingResult, type ReplayedScenario, recordReport } from './report.ts'
import type { ValueKind } from './value-kinds.ts'

/** A recording, ready to be kept: nothing in it is of the people that it was about. */
export interface Recording {
  readonly result: RecordingResult
  /** Text by name: `exchanges/…json`, `scenarios/…yaml`, `record.md`, `record.json`. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Makes fixtures, scenarios and a report of what went over a wire. Scenarios are made of what was pseudonymised, and each is
 * played once, to tell where it answers otherwise than the recording.
 */
export async function createRecording(
  exchanges: readonly TimedExchange[],
  manner: PseudonymizeOptions,
): Promise<Recording> {
  const ledger = new PrivacyLog()
  const recorded = pseudonymize(exchanges, manner, ledger)
  const looks = recorded.flatMap((exchange) => readObservation(exchange) ?? [])
  for (const { operation, response } of recorded.filter(isAboutNoClaim)) {
    ledger.remark(
      `${operation} answered ${response.status}, which is about no claim: it is in the fixtures, and in no scenario`,
    )
  }
  const scenarios = groupIntoHistories(looks).map((story, index) => toRecordedScenario(story, `recorded-${index + 1}`))
  const result: RecordingResult = {
    exchanges: recorded.length,
    amounts: manner.amounts,
    privacy: ledger.account,
    scenarios: await Promise.all(scenarios.map(replay)),
  }
  const report = recordReport(result)
  const played = scenarios.filter(({ scenario }) => scenario !== undefined)
  return {
    result,
    files: new Map([
      ...[...byOperation(recorded)].map(([name, list]) => [`exchanges/${name}.json`, written(list)] as const),
      ...played.map(({ name, text }) => [`scenarios/${name}.yaml`, text] as const),
      ['record.md', markdownReport(report)],
      ['record.json', jsonReport(report)],
    ]),
  }
}

function isAboutNoClaim(exchange: RecordedExchange): boolean {
  return exchange.response.status >= 400 && readObservation(exchange) === undefined
}

async function replay(recorded: RecordedScenario): Promise<ReplayedScenario> {
  const { name, begins, looks, scenario, remarks } = recorded
  const differences = await replayDifferences(recorded)
  const isWritten = scenario !== undefined
  return { name, start: begins, polls: looks.length, isWritten, omissions: remarks, differences }
}

function byOperation(recorded: readonly RecordedExchange[]): ReadonlyMap<string, readonly RecordedExchange[]> {
  const lists = new Map<string, RecordedExchange[]>()
  for (const exchange of recorded) {
    const list = lists.get(exchange.operation) ?? []
    list.push(exchange)
    lists.set(exchange.operation, list)
  }
  return lists
}

function written(list: readonly RecordedExchange[]): string {
  return `${JSON.stringify(list, undefined, 2)}\n`
}

/** What became of the values of a recording: counts and places, never a value. */
export interface PrivacySummary {
  /** By kind. */
  readonly kept: Readonly<Record<string, number>>
  readonly replaced: Readonly<Record<string, number>>
  /** By place. */
  readonly dropped: Readonly<Record<string, number>>
  readonly remarks: readonly string[]
}

/** Keeps account of a recording. */
export class PrivacyLog {
  readonly #kept = new Map<string, number>()
  readonly #replaced = new Map<string, number>()
  readonly #dropped = new Map<string, number>()
  readonly #remarks = new Set<string>()

  keep(treatment: ValueKind): void {
    count(this.#kept, treatment)
  }

  replace(treatment: ValueKind): void {
    count(this.#replaced, treatment)
  }

  drop(place: string): void {
    count(this.#dropped, place)
  }

  remark(sentence: string): void {
    this.#remarks.add(sentence)
  }

  get account(): PrivacySummary {
    return {
      kept: sorted(this.#kept),
      replaced: sorted(this.#replaced),
      dropped: sorted(this.#dropped),
      remarks: [...this.#remarks],
    }
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
