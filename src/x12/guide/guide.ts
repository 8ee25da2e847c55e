import {
  type CompositeId,
  composites,
  type DataElement,
  dataElements,
  type SegmentId,
  type StandardSegment,
  standardSegments,
} from './dictionary.ts'

/** Required, situational (there when its rule says so), or not used. */
export type Usage = 'R' | 'S' | 'N'

/** No limit to how often a loop or a segment stands. */
export const unlimited: number = Number.POSITIVE_INFINITY

/** An implementation guide of a transaction set: which of the standard's segments it uses, where, and how often. */
export interface Guide {
  /** ST01. */
  readonly set: string
  /** ST03 and GS08. */
  readonly convention: string
  readonly root: LoopGuide
  /** The ids of the segments that the guide uses. */
  readonly segments: ReadonlySet<string>
  /** Segments that the standard has in this set and the guide uses nowhere. */
  readonly notUsed: ReadonlySet<string>
}

/** A loop: segments and loops in the order of `at`. Its first child opens it, and is required in it. */
export interface LoopGuide {
  readonly kind: 'loop'
  /** As `2100D`; empty for the transaction set itself. */
  readonly id: string
  readonly name: string
  readonly at: number
  readonly use: Usage
  readonly max: number
  readonly children: readonly (SegmentGuide | LoopGuide)[]
  /** Two loops of which one has to be there, though each of them alone may be absent. */
  readonly either?: readonly [string, string]
}

export interface SegmentGuide {
  readonly kind: 'segment'
  readonly id: SegmentId
  readonly name: string
  /** The position in the standard's set. Segments of one position stand in any order among themselves. */
  readonly at: number
  readonly use: Usage
  readonly max: number
  /** By position; the first is element 1. */
  readonly elements: readonly ElementGuide[]
  readonly pairs: StandardSegment['pairs']
  /** The element whose code says that this use of the segment is meant, and no other. */
  readonly qualifier?: number
}

/** An element as the guide uses it, or a component of one. */
export interface ElementGuide {
  readonly use: Usage
  readonly name: string
  /** Absent on a composite, which has components instead. */
  readonly element?: DataElement
  readonly components?: readonly ElementGuide[]
  /** The codes that may stand here; any that fits the element when absent. */
  readonly codes?: ReadonlySet<string>
}

/**
 * What a guide says of elements beyond their use: by position (`3`), the codes; by position and component (`'1-1'`), the
 * codes of a component; and with a position that holds a composite, the use of each component.
 */
export type ElementRules = Readonly<Record<number | `${number}-${number}`, string | ReadonlySet<string>>>

export function guide(set: string, name: string, children: LoopGuide['children'], notUsed: readonly string[]): Guide {
  const root = loop('', name, 0, 'R', 1, children)
  return { set, convention: '005010X212', root, segments: new Set(idsIn(root)), notUsed: new Set(notUsed) }
}

/** How a segment is used: how often it may stand, 1 unless told. */
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

/** How a loop is used. */
export function loop(
  id: string,
  name: string,
  at: number,
  use: Usage,
  max: number,
  children: LoopGuide['children'],
  either?: readonly [string, string],
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

function simple(reference: number, use: Usage, codes: string | ReadonlySet<string> | undefined): ElementGuide {
  const element = dataElements.get(reference)
  if (element === undefined) throw new Error(`data element ${reference} is not in the dictionary`)
  const listed = typeof codes === 'string' ? new Set(codes.split(' ')) : codes
  return { use, name: element.name, element, ...(listed !== undefined && { codes: listed }) }
}

function composite(id: CompositeId, use: Usage, position: number, rules: ElementRules): ElementGuide {
  const uses = rules[position]
  const components = composites[id].map((reference, index) =>
    simple(reference, typeof uses === 'string' ? useAt(uses, index) : 'N', rules[`${position}-${index + 1}`]),
  )
  return { use, name: 'composite', components }
}

/** The letters name the elements from the first on; those behind the last letter are not used. */
function useAt(uses: string, index: number): Usage {
  const letter = uses[index]
  return letter === 'R' || letter === 'S' ? letter : 'N'
}
