import { stringify } from 'yaml'
import type { ValueKind } from '../guard/value-kinds.ts'
import type { TimedExchange } from '../judge/http-exchange.ts'
import type { RecordedExchange } from '../judge/recorded-exchange.ts'
import { writeReport } from '../report/formats.ts'
import { builtInPayers, type OwnPayer, type PayerDirectory } from '../world/payer.ts'
import { groupIntoHistories } from './claim-history.ts'
import { readObservation } from './observation.ts'
import { type PseudonymizeOptions, pseudonymize } from './pseudonymize.ts'
import type { LeftOutEntry } from './read-exchanges.ts'
import { type RecordedScenario, toRecordedScenario } from './recorded-scenario.ts'
import { replayDifferences } from './replay.ts'
import { type RecordingResult, type ReplayedScenario, recordReport } from './report.ts'

/** A recording without personal data. */
export interface Recording {
  readonly result: RecordingResult
  /** Text by name: `exchanges/…json`, `scenarios/…yaml`, `scenarios/payers.yaml`, `record.md`, `record.json`. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Creates fixtures, scenarios and a report from recorded traffic. Scenarios are made from the pseudonymized exchanges, and each
 * is replayed once to report where its replies differ from the recording.
 *
 * @param leftOut The entries of the source that contain no exchange.
 */
export async function createRecording(
  exchanges: readonly TimedExchange[],
  options: PseudonymizeOptions,
  leftOut: readonly LeftOutEntry[] = [],
): Promise<Recording> {
  const log = new PrivacyLog()
  const { payers = builtInPayers } = options
  const recorded = pseudonymize(exchanges, options, log)
  const observations = recorded.flatMap((exchange) => readObservation(exchange) ?? [])
  for (const { operation, response } of recorded.filter(isAboutNoClaim)) {
    log.remark(
      `${operation} responded ${response.status}, which is not about a claim: it is in the fixtures but in no scenario`,
    )
  }
  const scenarios = groupIntoHistories(observations).map((history, index) =>
    toRecordedScenario(history, `recorded-${index + 1}`, payers),
  )
  const result: RecordingResult = {
    exchanges: recorded.length,
    leftOut,
    foreign: exchanges.length - recorded.length,
    amounts: options.amounts,
    privacy: log.account,
    scenarios: await Promise.all(scenarios.map((recorded) => replay(recorded, payers.own))),
  }
  const report = recordReport(result)
  const played = scenarios.filter(({ scenario }) => scenario !== undefined)
  return {
    result,
    files: new Map([
      ...[...byOperation(recorded)].map(([name, list]) => [`exchanges/${name}.json`, written(list)] as const),
      ...played.map(({ name, text }) => [`scenarios/${name}.yaml`, text] as const),
      ...payersFile(usedPayers(played, payers)),
      ['record.md', writeReport('markdown', report)],
      ['record.json', writeReport('json', report)],
    ]),
  }
}

/** The own payers of recorded scenarios. */
function usedPayers(played: readonly RecordedScenario[], payers: PayerDirectory): readonly OwnPayer[] {
  const claims = played.flatMap(({ scenario }) => Object.values(scenario?.claims ?? {}))
  const used = new Set(claims.flatMap(({ payer }) => (payer === undefined ? [] : payers.key(payers.named(payer).id))))
  return payers.own.filter(({ id }) => used.has(id)).map(identityOf)
}

/** What of a payer is in the exchanges of a recording: its ids and names. */
function identityOf({ id, name, stediId, aliases, names }: OwnPayer): OwnPayer {
  return {
    id,
    name,
    ...(stediId !== undefined && { stediId }),
    ...(aliases && { aliases }),
    ...(names && { names }),
  }
}

function payersFile(payers: readonly OwnPayer[]): readonly (readonly [name: string, text: string])[] {
  return payers.length === 0 ? [] : [['scenarios/payers.yaml', stringify({ payers })]]
}

function isAboutNoClaim(exchange: RecordedExchange): boolean {
  return exchange.response.status >= 400 && readObservation(exchange) === undefined
}

async function replay(recorded: RecordedScenario, payers: readonly OwnPayer[]): Promise<ReplayedScenario> {
  const { name, begins, observations, scenario, remarks } = recorded
  const differences = await replayDifferences(recorded, payers.map(identityOf))
  const isWritten = scenario !== undefined
  return { name, start: begins, polls: observations.length, isWritten, omissions: remarks, differences }
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

/** What was done with the values of a recording: counts and locations, never a value. */
export interface PrivacySummary {
  /** By kind of value. */
  readonly kept: Readonly<Record<string, number>>
  readonly replaced: Readonly<Record<string, number>>
  /** By location. */
  readonly dropped: Readonly<Record<string, number>>
  readonly remarks: readonly string[]
}

/** Counts what is done with the values of a recording. */
export class PrivacyLog {
  readonly #kept = new Map<string, number>()
  readonly #replaced = new Map<string, number>()
  readonly #dropped = new Map<string, number>()
  readonly #remarks = new Set<string>()

  keep(kind: ValueKind): void {
    count(this.#kept, kind)
  }

  replace(kind: ValueKind): void {
    count(this.#replaced, kind)
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
