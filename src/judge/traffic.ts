import type { Evidence } from '../contract/evidence.ts'
import { isContracted } from '../contract/parts.ts'
import type { StediEditionSetting } from '../contract/stedi-edition.ts'
import { partOf } from './contract-rules.ts'
import type { Judgement } from './exchange.ts'
import type { ContractViolation } from './violation.ts'

/** The exchanges between a client and a server, counted, and the rules that they break. It contains no personal data. */
export interface Traffic {
  /** The origin of the server. */
  readonly target: string
  /** The edition of Stedi's contract, or `auto`. */
  readonly edition: StediEditionSetting
  /** The weakest evidence with which a broken rule fails. */
  readonly failOn: Evidence
  readonly exchanges: number
  readonly operations: readonly OperationTraffic[]
  readonly broken: readonly TrafficViolation[]
  /** Calls that could not be judged, by reason. */
  readonly unjudged: readonly { readonly reason: string; readonly calls: number }[]
}

/** The responses of one operation, by status. */
export interface OperationTraffic {
  /** `stedi.claimStatus`; `stedi` for a path that its API does not have; `none` for a path of no API, which is not judged. */
  readonly operation: string
  readonly statuses: readonly StatusTraffic[]
}

/** The responses of one operation with one status. */
export interface StatusTraffic {
  readonly status: number
  /** Whether the contract declares the status. */
  readonly declared: boolean
  readonly responses: number
}

/** A rule that is broken in one place of an operation; `*` in the pointer is any index. */
export interface TrafficViolation extends ContractViolation {
  readonly operation: string
  /** The status of the response that breaks it; absent for a request. */
  readonly status?: number
  /** In how many exchanges it is broken. */
  readonly exchanges: number
}

/** Counts exchanges one by one; keeps nothing but the counts and the broken rules. */
export interface TrafficRecorder {
  record(judgement: Judgement, status: number): void
  /** Counts a call that could not be judged. */
  recordUnjudged(reason: string): void
  traffic(): Traffic
}

/** Starts to count, from zero. @param known What the exchanges are compared with; it is part of the result. */
export function recordTraffic(known: Pick<Traffic, 'target' | 'edition' | 'failOn'>): TrafficRecorder {
  const responses = new Map<string, Map<number, StatusTraffic>>()
  const broken = new Map<string, TrafficViolation>()
  const unjudged = new Map<string, number>()
  return {
    record({ operation = 'none', violations, edition }, status) {
      const statuses = responses.get(operation) ?? new Map<number, StatusTraffic>()
      const known = statuses.get(status) ?? { status, declared: isDeclared(operation, edition, status), responses: 0 }
      responses.set(operation, statuses.set(status, { ...known, responses: known.responses + 1 }))
      const places = new Map(violations.map((violation) => placed(operation, status, violation)))
      for (const [key, one] of places) {
        broken.set(key, { ...one, exchanges: (broken.get(key)?.exchanges ?? 0) + 1 })
      }
    },
    recordUnjudged: (reason) => void unjudged.set(reason, (unjudged.get(reason) ?? 0) + 1),
    traffic: () => ({
      ...known,
      exchanges: [...responses.values()]
        .flatMap((statuses) => [...statuses.values()])
        .reduce((sum, each) => sum + each.responses, 0),
      operations: [...responses].map(([operation, statuses]) => ({
        operation,
        statuses: [...statuses.values()].sort((one, other) => one.status - other.status),
      })),
      broken: [...broken.values()].sort((one, other) => other.exchanges - one.exchanges),
      unjudged: [...unjudged].map(([reason, calls]) => ({ reason, calls })),
    }),
  }
}

/** A violation with `*` for each index, and its key. */
function placed(operation: string, status: number, violation: ContractViolation): readonly [string, TrafficViolation] {
  const pointer = violation.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')
  const one = { operation, ...(violation.side === 'response' && { status }), ...violation, pointer, exchanges: 1 }
  // Each unknown path is a violation of its own.
  const path = operation.includes('.') ? '' : violation.received
  return [
    JSON.stringify([operation, one.status, violation.side, pointer, violation.rule, violation.expected, path]),
    one,
  ]
}

function isDeclared(operation: string, edition: string, status: number): boolean {
  return operation.includes('.') && isContracted(partOf(operation, edition, status))
}
