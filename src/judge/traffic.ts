import type { Evidence } from '../contract/evidence.ts'
import { isContracted } from '../contract/parts.ts'
import { partOf } from './contract-rules.ts'
import type { Judgement, WireFault } from './exchange.ts'

/** What went between a client and a server, and what of it broke a contract. Nothing in it is personal. */
export interface Traffic {
  /** The origin that was asked. */
  readonly target: string
  /** Of Stedi's contract. */
  readonly edition: string
  /** Broken rules that are known as well as this, or better, fail. */
  readonly failOn: Evidence
  /** How many exchanges there were. */
  readonly exchanges: number
  readonly operations: readonly OperationTraffic[]
  readonly broken: readonly BrokenInTraffic[]
  /** Calls that could not be judged, by the reason why. */
  readonly unheard: readonly { readonly reason: string; readonly calls: number }[]
}

/** One operation, with the statuses that it was answered with. */
export interface OperationTraffic {
  /** `stedi.claimStatus`; the API alone where it has no such path, and `none` for what is no API's and not judged. */
  readonly operation: string
  readonly statuses: readonly StatusTraffic[]
}

export interface StatusTraffic {
  readonly status: number
  /** Whether the contract declares the status. */
  readonly declared: boolean
  readonly answers: number
}

/** A rule that was broken, at one place of one operation; indexes of lists are stars. */
export interface BrokenInTraffic extends WireFault {
  readonly operation: string
  /** Of the answers that break it; of a request that breaks it, none. */
  readonly status?: number
  /** In how many exchanges it was broken. */
  readonly exchanges: number
}

/** Sees exchanges one after the other, and keeps only what a report tells. */
export interface TrafficWatch {
  see(judgement: Judgement, status: number): void
  /** A call that could not be judged. */
  miss(reason: string): void
  report(): Traffic
}

export function watchTraffic(known: Pick<Traffic, 'target' | 'edition' | 'failOn'>): TrafficWatch {
  const answers = new Map<string, Map<number, number>>()
  const broken = new Map<string, BrokenInTraffic>()
  const unheard = new Map<string, number>()
  return {
    see({ operation = 'none', faults }, status) {
      const statuses = answers.get(operation) ?? new Map<number, number>()
      answers.set(operation, statuses.set(status, (statuses.get(status) ?? 0) + 1))
      const places = new Map(faults.map((fault) => placed(operation, status, fault)))
      for (const [key, one] of places) {
        broken.set(key, { ...one, exchanges: (broken.get(key)?.exchanges ?? 0) + 1 })
      }
    },
    miss: (reason) => void unheard.set(reason, (unheard.get(reason) ?? 0) + 1),
    report: () => ({
      ...known,
      exchanges: [...answers.values()]
        .flatMap((statuses) => [...statuses.values()])
        .reduce((sum, each) => sum + each, 0),
      operations: [...answers].map(([operation, statuses]) => trafficOf(operation, statuses, known.edition)),
      broken: [...broken.values()].sort((one, other) => other.exchanges - one.exchanges),
      unheard: [...unheard].map(([reason, calls]) => ({ reason, calls })),
    }),
  }
}

/** A fault at a place that stands for the same place in every list, and what tells it from others. */
function placed(operation: string, status: number, fault: WireFault): readonly [string, BrokenInTraffic] {
  const pointer = fault.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
  const one = { operation, ...(fault.side === 'answer' && { status }), ...fault, pointer, exchanges: 1 }
  return [JSON.stringify([operation, one.status, fault.side, pointer, fault.rule, fault.expected]), one]
}

function trafficOf(operation: string, statuses: ReadonlyMap<number, number>, edition: string): OperationTraffic {
  const told = [...statuses].map(([status, answers]) => {
    return { status, declared: isContracted(partOf(operation, edition, status)), answers }
  })
  return { operation, statuses: told.sort((one, other) => one.status - other.status) }
}
