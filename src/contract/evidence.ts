import { components, parts, sources } from './generated/evidence.ts'

/** How well a fact is known: the vendor documents it, somebody observed it, or it is inferred. */
export type Evidence = 'documented' | 'observed' | 'inferred'

/** The evidence for a rule of a contract. */
export interface Provenance {
  readonly evidence: Evidence
  /** The page, the document or the observation. */
  readonly source: string
}

/** The evidence for a value and for the values inside of it: a contract without its rules. */
export interface Known {
  /** `x-evidence`. */
  readonly e?: Evidence
  /** `x-source`, as an index into `sources`. */
  readonly s?: number
  /** The name of the component that has the rest. */
  readonly r?: string
  readonly members?: Readonly<Record<string, Known>>
  /** For every item of an array. */
  readonly items?: Known
  /** For every member that is not named. */
  readonly others?: Known
  /** Of a part: its media types. */
  readonly types?: readonly string[]
}

/**
 * The evidence for the rules at a place of a contract: its own, or else that of the nearest place around it.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`; see `violations`.
 * @param keys The path to the value: names of members, indexes of items. A member that the contract does not name has
 *   the evidence of what contains it.
 */
export function provenanceOf(part: string, keys: readonly string[]): Provenance {
  const contract = part.slice(0, part.indexOf('.'))
  const own = (known: Known | undefined) => (known?.r === undefined ? known : components[contract]?.[known.r])
  let known: Known | undefined = parts[part]
  let { e: evidence = 'documented', s: source } = known ?? {}
  for (const key of keys) {
    const around = { ...own(known), ...known }
    known = (/^\d+$/.test(key) ? around.items : around.members?.[key]) ?? around.others
    const marks = { ...own(known), ...known }
    evidence = marks.e ?? evidence
    source = marks.s ?? source
  }
  return { evidence, source: source === undefined ? contract : (sources[source] ?? contract) }
}

/** The media types of a part of a contract; empty when the contract does not have the part. */
export function mediaTypesOfPart(part: string): readonly string[] {
  return parts[part]?.types ?? []
}

/**
 * Whether a contract names every member on the path to a value.
 *
 * @param part As for `provenanceOf`.
 * @param keys The path to the value; an index stands for any item of an array.
 */
export function isNamed(part: string, keys: readonly string[]): boolean {
  const contract = part.slice(0, part.indexOf('.'))
  const own = (known: Known) => (known.r === undefined ? known : components[contract]?.[known.r])
  let known: Known | undefined = Object.hasOwn(parts, part) ? parts[part] : undefined
  for (const key of keys) {
    const around: Known = { ...(known && own(known)), ...known }
    const named = around.members !== undefined && Object.hasOwn(around.members, key)
    known = /^\d+$/.test(key) ? around.items : named ? around.members?.[key] : undefined
    if (known === undefined) return false
  }
  return known !== undefined
}
