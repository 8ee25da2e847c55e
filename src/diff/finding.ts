import type { Provenance } from '../contract/evidence.ts'
import type { Library } from './document.ts'
import type { Aspect, Change, Drift } from './drift.ts'
import { type Direction, whomItBreaks } from './judge.ts'
import { followed, provenanceIn, type Spot } from './spot.ts'

/** How much may still be compared; a document that says the same in ever new ways would take for ever. */
export interface Effort {
  left: number
}

/** Comparisons of two schemas: enough for a document of some thousand. */
export const mostComparisons = 200_000

/** Findings: more than anybody reads. */
export const mostFindings = 5_000

/** What two documents are compared with. */
export interface Pairing {
  readonly ours: Library
  readonly theirs: Library
  readonly effort: Effort
  /** Pairs of schemas in which nothing differs, whichever operation refers to them. */
  readonly alike: Set<string>
}

/** Where a comparison stands. */
export interface Scene extends Pairing {
  readonly operation: string
  readonly part: string
  readonly direction: Direction
  readonly pointer: string
  /** What our contract says of what is around. */
  readonly known: Provenance | undefined
  readonly origin: Spot
  /** The pairs of schemas on the way here. */
  readonly trail: ReadonlySet<string>
}

/** The scene of something below: `spots` is what our contract says of it. */
export function within(scene: Scene, below: string, spots: readonly Spot[]): Scene {
  const known = provenanceIn(spots.flatMap((spot) => followed(spot, scene.ours))) ?? scene.known
  return { ...scene, pointer: `${scene.pointer}${below}`, known, origin: spots[0] ?? scene.origin }
}

/** A drift at a scene. */
export function drift(scene: Scene, aspect: Aspect, change: Change, from: string, to: string): Drift {
  const { operation, part, pointer, direction, known, origin } = scene
  const breaks = whomItBreaks(direction, aspect, change)
  const { file, path } = origin
  const place = { file, path }
  return {
    ...{ operation, part, pointer, aspect, change },
    ...{ from: shortened(from), to: shortened(to) },
    breaks,
    ...(known !== undefined && { known }),
    origin: place,
  }
}

const longestText = 400

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`
}
