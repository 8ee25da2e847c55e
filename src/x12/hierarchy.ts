import type { TransactionSet } from './envelope.ts'
import { addErrorAt, type X12Error } from './error.ts'
import { elementAt, type Segment } from './segment.ts'

/** What a level of a 276 or 277 is about (HL03), from the top down. */
export const levelCodes: readonly LevelCode[] = ['20', '21', '19', '22', '23']

/** Information source (payer), information receiver, service provider, subscriber, dependent. */
export type LevelCode = '20' | '21' | '19' | '22' | '23'

/** One HL segment and what stands under it, up to the next HL. */
export interface Level {
  readonly code: LevelCode
  /** In the list of levels. */
  readonly index: number
  /** HL. */
  readonly header: Segment
  readonly segments: readonly Segment[]
  /** The level that this one is part of; only payers have none. */
  readonly parent?: Level
}

export interface Hierarchy {
  /** What stands before the first HL: BHT. */
  readonly heading: readonly Segment[]
  /** In the order of the text. A level that belongs under nothing is left out, and reported. */
  readonly levels: readonly Level[]
  readonly errors: readonly X12Error[]
}

/**
 * The HL tree of a 276 or 277.
 *
 * A level whose HL02 does not name a level of the right kind belongs under the nearest one before it, as published samples
 * that skip a level mean it; that is reported. HL04 of a subscriber may be 0 above a dependent, and a dependent may have
 * one: both are common, and not reported.
 */
export function hierarchyOf(set: TransactionSet): Hierarchy {
  const errors: X12Error[] = []
  const heading: Segment[] = []
  const levels: Level[] = []
  const named = new Map<string, Level>()
  const parents = new Set<Level>()
  let last: Level | undefined
  let segments = heading
  let count = 0
  for (const segment of set.body) {
    if (segment.id !== 'HL') {
      segments.push(segment)
      continue
    }
    segments = []
    count += 1
    if (elementAt(segment, 1) !== String(count)) {
      addErrorAt(errors, 'HL_NUMBER', segment, `HL01 must be ${count}, one more than that of the HL before it`, 1)
    }
    const depth = levelCodes.indexOf(elementAt(segment, 3) as LevelCode)
    const code = levelCodes[depth]
    if (code === undefined) {
      addErrorAt(errors, 'HL_LEVEL', segment, `HL03 must be one of ${levelCodes.join(', ')}`, 3)
      continue
    }
    const parent = parentOf(segment, depth, named, last, errors)
    if (depth > 0 && parent === undefined) continue
    const level: Level = { code, index: levels.length, header: segment, segments, ...(parent && { parent }) }
    levels.push(level)
    named.set(elementAt(segment, 1), level)
    if (parent) parents.add(parent)
    last = level
  }
  for (const level of levels) checkChildren(level, parents.has(level), errors)
  return { heading, levels, errors }
}

function parentOf(
  segment: Segment,
  depth: number,
  named: ReadonlyMap<string, Level>,
  last: Level | undefined,
  errors: X12Error[],
): Level | undefined {
  const name = elementAt(segment, 2)
  if (depth === 0) {
    if (name !== '') addErrorAt(errors, 'HL_PARENT', segment, 'HL02 must be empty: a payer is part of nothing', 2)
    return undefined
  }
  const parent = named.get(name)
  if (parent !== undefined && parent.code === levelCodes[depth - 1]) return parent
  const kind = `a level of ${levelCodes[depth - 1]}, which a level of ${levelCodes[depth]} must be part of`
  addErrorAt(errors, 'HL_PARENT', segment, `HL02 must be the number of ${kind}`, 2)
  let nearest = last
  while (nearest !== undefined && levelCodes.indexOf(nearest.code) >= depth) nearest = nearest.parent
  return nearest
}

function checkChildren({ code, header }: Level, has: boolean, errors: X12Error[]): void {
  const child = elementAt(header, 4)
  if (code === '23' || (code === '22' && has)) return
  if (child === '1' && !has) addErrorAt(errors, 'HL_CHILD', header, 'HL04 is 1, and no level is part of this one', 4)
  if (child !== '1' && has) addErrorAt(errors, 'HL_CHILD', header, 'HL04 must be 1: there are levels below', 4)
  if (child !== '1' && child !== '0') addErrorAt(errors, 'HL_CHILD', header, 'HL04 must be 0 or 1', 4)
}
