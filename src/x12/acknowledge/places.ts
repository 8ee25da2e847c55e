import type { Group, Interchange, TransactionSet } from '../envelope.ts'
import type { X12Error } from '../error.ts'
import { acknowledgedAs } from './codes.ts'

/** A received group with the errors that belong to it. */
export interface JudgedGroup {
  readonly group: Group
  readonly errors: readonly X12Error[]
  readonly sets: readonly JudgedSet[]
}

export interface JudgedSet {
  readonly set: TransactionSet
  /** By segment, in the order of the text; some may stand between this set and its neighbours. */
  readonly errors: readonly X12Error[]
}

export interface Judged {
  /** Errors that concern the interchange, or that no set is there for. */
  readonly interchange: readonly X12Error[]
  readonly groups: readonly JudgedGroup[]
}

/** Hands the errors out to the parts of the interchange that they are acknowledged with. */
export function judge({ groups }: Interchange, errors: readonly X12Error[]): Judged {
  const judged = groups.map((group) => ({
    group,
    errors: [] as X12Error[],
    sets: group.sets.map((set) => ({ set, errors: [] as X12Error[] })),
  }))
  const interchange: X12Error[] = []
  // Nothing between two terminators, before any set: only a set's acknowledgment has a place for it.
  const firstSet = judged.find(({ sets }) => sets.length > 0)?.sets[0]
  for (const error of [...errors].sort((one, other) => one.segment - other.segment)) {
    const { TA104, AK905, IK502, IK304 } = acknowledgedAs[error.code]
    const group = last(judged, ({ group }) => group.header.index <= lineOf(error))
    const set = group && last(group.sets, ({ set }) => set.header.index <= lineOf(error))
    const to = AK905 === undefined ? (set ?? firstSet) : group
    if (TA104 === undefined && to !== undefined) to.errors.push(error)
    else if (TA104 ?? AK905 ?? IK502 ?? IK304) interchange.push(error)
  }
  return { interchange, groups: judged }
}

/** A trailer that is missing is told at the segment behind, which may begin the next set or group already. */
function lineOf({ code, segment }: X12Error): number {
  return code === 'SE_MISSING' || code === 'GE_MISSING' ? segment - 1 : segment
}

/** The last item of a list that a test holds for, when it holds for all before it as well. */
function last<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  let from = 0
  let to = items.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (test(items[middle] as T)) from = middle + 1
    else to = middle
  }
  return items[from - 1]
}
