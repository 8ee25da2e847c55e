import { checkObject } from './check-argument.ts'
import type { TransactionSet } from './envelope.ts'
import { addErrorAt, type X12Error } from './error.ts'
import { elementAt, type Segment } from './segment.ts'
import { setKindOf } from './set-kind.ts'

/** HL03 of the levels of a 276 or 277, from the top down. */
export const levelCodes: readonly LevelCode[] = ['20', '21', '19', '22', '23']

/** HL03 of the levels of a 277CA, from the top down. */
const acknowledgmentLevelCodes: readonly LevelCode[] = ['20', '21', '19', 'PT']

/** Information source (payer), information receiver, provider, subscriber, dependent; PT is the patient of a 277CA. */
export type LevelCode = '20' | '21' | '19' | '22' | '23' | 'PT'

/** An HL segment and the segments up to the next HL. */
export interface Level {
  readonly code: LevelCode
  /** Index in the list of levels. */
  readonly index: number
  /** HL. */
  readonly header: Segment
  readonly segments: readonly Segment[]
  /** The parent level; absent only for payers. */
  readonly parent?: Level
}

export interface Hierarchy {
  /** The segments before the first HL: BHT. */
  readonly heading: readonly Segment[]
  /** In the order of the text. A level without a valid parent is omitted and reported. */
  readonly levels: readonly Level[]
  readonly errors: readonly X12Error[]
}

/**
 * Reads the HL tree of a 276, 277 or 277CA.
 *
 * A level whose HL02 is not the number of a valid parent is reported and gets the closest possible parent before it, as
 * in published samples that skip a level. HL04 `0` on a subscriber with a dependent, and HL04 on a dependent, are common and
 * not reported.
 */
export function hierarchyOf(set: TransactionSet): Hierarchy {
  checkObject(set, 'set', ['header', 'body'])
  const codes = setKindOf(set.header) === '277CA' ? acknowledgmentLevelCodes : levelCodes
  const errors: X12Error[] = []
  const heading: Segment[] = []
  const levels: Level[] = []
  const named = new Map<string, Level>()
  const drafts: LevelDraft[] = []
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
    const number = elementAt(segment, 1)
    const code = elementAt(segment, 3) as LevelCode
    const child = elementAt(segment, 4)
    if (number !== String(count)) {
      addErrorAt(errors, 'HL_NUMBER', segment, `HL01 must be ${count}, one more than the previous HL01`, 1)
    }
    const depth = codes.indexOf(code)
    if (depth === -1) {
      addErrorAt(errors, 'HL_LEVEL', segment, `HL03 must be one of ${codes.join(', ')}`, 3)
      continue
    }
    const parent = parentOf(segment, depth, codes, named, last, errors)
    if (depth > 0 && parent === undefined) continue
    const level = levelAt(code, levels.length, segment, segments, parent)
    levels.push(level)
    drafts.push({ level, child, has: false })
    named.set(number, level)
    const draftAbove = parent && drafts[parent.index]
    if (draftAbove !== undefined) draftAbove.has = true
    last = level
  }
  for (const draft of drafts) checkChildren(draft, errors)
  return { heading, levels, errors }
}

/** A level, its HL04, and whether a level below it was read. */
interface LevelDraft {
  readonly level: Level
  readonly child: string
  has: boolean
}

function levelAt(
  code: LevelCode,
  index: number,
  header: Segment,
  segments: readonly Segment[],
  parent: Level | undefined,
): Level {
  return parent === undefined ? { code, index, header, segments } : { code, index, header, segments, parent }
}

function parentOf(
  segment: Segment,
  depth: number,
  codes: readonly LevelCode[],
  named: ReadonlyMap<string, Level>,
  last: Level | undefined,
  errors: X12Error[],
): Level | undefined {
  const name = elementAt(segment, 2)
  if (depth === 0) {
    if (name !== '') addErrorAt(errors, 'HL_PARENT', segment, 'HL02 must be empty: a payer has no parent level', 2)
    return undefined
  }
  const parent = named.get(name)
  if (parent !== undefined && parent.code === codes[depth - 1]) return parent
  const kind = `a level ${codes[depth - 1]}, the parent of a level ${codes[depth]}`
  addErrorAt(errors, 'HL_PARENT', segment, `HL02 must be the number of ${kind}`, 2)
  let nearest = last
  while (nearest !== undefined && codes.indexOf(nearest.code) >= depth) nearest = nearest.parent
  return nearest
}

function checkChildren({ level: { code, header }, child, has }: LevelDraft, errors: X12Error[]): void {
  if (code === '23' || code === 'PT' || (code === '22' && has)) return
  if (child === '1' && !has) addErrorAt(errors, 'HL_CHILD', header, 'HL04 is 1, but the level has no child level', 4)
  if (child !== '1' && has) addErrorAt(errors, 'HL_CHILD', header, 'HL04 must be 1: the level has child levels', 4)
  if (child !== '1' && child !== '0') addErrorAt(errors, 'HL_CHILD', header, 'HL04 must be 0 or 1', 4)
}
