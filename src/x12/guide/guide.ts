import {
  type CompositeId,
  composites,
  type DataElement,
  type SegmentId,
  type StandardSegment,
  standardElement,
  standardSegments,
} from './dictionary.ts'

/** Required, situational or not used. */
export type Usage = 'R' | 'S' | 'N'

/** No maximum for a loop or segment. */
export const unlimited: number = Number.POSITIVE_INFINITY

/** An implementation guide of a transaction set: which segments of the standard it uses, where and how often. */
export interface Guide {
  /** ST01. */
  readonly set: string
  /** ST03 and GS08. */
  readonly convention: string
  readonly root: LoopGuide
  /** The ids of the segments that the guide uses. */
  readonly segments: ReadonlySet<string>
  /** Segments that the standard allows in this set and the guide does not use. */
  readonly notUsed: ReadonlySet<string>
}

/** A loop: segments and loops in the order of `at`. Its first child opens it and is required. */
export interface LoopGuide {
  readonly kind: 'loop'
  /** For example `2100D`; empty for the transaction set itself. */
  readonly id: string
  readonly name: string
  readonly at: number
  readonly use: Usage
  readonly max: number
  readonly children: readonly (SegmentGuide | LoopGuide)[]
  /** Two loops of which at least one must be present. */
  readonly either?: LoopChoice
}

/** Two loops of which at least one must be present: the trace with a status, and the level below. */
export interface LoopChoice {
  readonly loops: readonly [trace: string, below: string]
  /** Whether the first rules out the second. */
  readonly excludes: boolean
}

export interface SegmentGuide {
  readonly kind: 'segment'
  readonly id: SegmentId
  readonly name: string
  /** The position in the set of the standard. Segments with equal positions can be in any order. */
  readonly at: number
  readonly use: Usage
  readonly max: number
  /** By position; the first is element 1. */
  readonly elements: readonly ElementGuide[]
  readonly pairs: StandardSegment['pairs']
  /** The element whose code selects this use of the segment. */
  readonly qualifier?: number
}

/** The use of an element or component in the guide. */
export interface ElementGuide {
  readonly use: Usage
  readonly name: string
  /** Absent for a composite, which has components. */
  readonly element?: DataElement
  readonly components?: readonly ElementGuide[]
  /** The allowed codes; if absent, every value that is valid for the element. */
  readonly codes?: ReadonlySet<string>
  /** Codes of the list that it deactivated, and since which day (CCYYMMDD); an unknown day is empty. */
  readonly deactivated?: ReadonlyMap<string, string>
}

/** A code list: its codes, and since which day (CCYY-MM-DD) deactivated ones may not be sent. An unknown day is empty. */
export interface CodeList {
  readonly codes: ReadonlySet<string>
  readonly deactivated: Readonly<Record<string, string>>
}

/**
 * Rules for elements: the codes by position (`3`), the codes of a component by position and component (`'1-1'`), and the usage
 * of each component by the position of a composite.
 */
export type ElementRules = Readonly<Record<number | `${number}-${number}`, string | CodeList>>

export function guide(
  set: string,
  name: string,
  children: LoopGuide['children'],
  notUsed: readonly string[],
  convention = '005010X212',
): Guide {
  const root = loop('', name, 0, 'R', 1, children)
  return { set, convention, root, segments: new Set(idsIn(root)), notUsed: new Set(notUsed) }
}

/** The use of a segment. */
export function segment(
  id: SegmentId,
  name: string,
  at: number,
  use: Usage,
  uses: string,
  rules: ElementRules = {},
  max = 1,
): SegmentGuide {
  const standard = standardSegments[id]
  const elements = standard.elements.map((kind, index) => {
    const position = index + 1
    const use = useAt(uses, index)
    return typeof kind === 'number' ? simple(kind, use, rules[position]) : composite(kind, use, position, rules)
  })
  const { pairs, qualifier } = standard
  return { kind: 'segment', id, name, at, use, max, elements, pairs, ...(qualifier !== undefined && { qualifier }) }
}

/** The use of a loop. */
export function loop(
  id: string,
  name: string,
  at: number,
  use: Usage,
  max: number,
  children: LoopGuide['children'],
  either?: LoopChoice,
): LoopGuide {
  return { kind: 'loop', id, name, at, use, max, children, ...(either !== undefined && { either }) }
}

/** The segment that opens a loop. */
export function openingSegment(child: SegmentGuide | LoopGuide): SegmentGuide {
  let first: SegmentGuide | LoopGuide | undefined = child
  while (first?.kind === 'loop') first = first.children[0]
  if (first === undefined) throw new Error(`loop ${child.name} of the guide has no segment`)
  return first
}

function* idsIn(child: SegmentGuide | LoopGuide): Generator<string> {
  if (child.kind === 'segment') yield child.id
  else for (const part of child.children) yield* idsIn(part)
}

function simple(reference: number, use: Usage, codes: string | CodeList | undefined): ElementGuide {
  const element = standardElement(reference)
  const named = { use, name: element.name, element }
  if (codes === undefined) return named
  if (typeof codes === 'string') return { ...named, codes: new Set(codes.split(' ')) }
  const days = Object.entries(codes.deactivated).map(([code, day]) => [code, day.replaceAll('-', '')] as const)
  return { ...named, codes: codes.codes, deactivated: new Map(days) }
}

function composite(id: CompositeId, use: Usage, position: number, rules: ElementRules): ElementGuide {
  const uses = rules[position]
  const components = composites[id].map((reference, index) =>
    simple(reference, typeof uses === 'string' ? useAt(uses, index) : 'N', rules[`${position}-${index + 1}`]),
  )
  return { use, name: 'composite', components }
}

/** The letters stand for the elements from the first on; elements after the last letter are not used. */
function useAt(uses: string, index: number): Usage {
  const letter = uses[index]
  return letter === 'R' || letter === 'S' ? letter : 'N'
}

/** A use of a segment by name: `REF*EJ (patient control number)`. */
export function segmentUseName(guide: SegmentGuide): string {
  const codes = guide.elements[(guide.qualifier ?? 0) - 1]?.codes
  const [code] = codes?.size === 1 ? codes : []
  if (code === undefined) return `${guide.id} (${guide.name})`
  return guide.id === 'HL' ? `HL with HL03 ${code} (${guide.name})` : `${guide.id}*${code} (${guide.name})`
}
