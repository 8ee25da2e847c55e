import { components, type Known, parts, sources } from './generated/evidence.js'

/** How a fact is known: the vendor says it, somebody saw it, or it fills a gap. */
export type Evidence = 'documented' | 'observed' | 'inferred'

/** How a rule of a contract is known, and from where. */
export interface Provenance {
  readonly evidence: Evidence
  /** The page, the document or the observation. */
  readonly source: string
}

/**
 * How the rules for a place of a contract are known: by what is said there, or else by what is said nearest around it.
 *
 * @param part `<contract>.<operationId>.request` or `<contract>.<operationId>.<status>`; see `violations`.
 * @param keys The way to the value: names of members, indexes of entries. What the contract does not name is known as
 *   well as what it would stand in.
 */
export function provenanceOf(part: string, keys: readonly string[]): Provenance {
  const contract = part.slice(0, part.indexOf('.'))
  const own = (known: Known | undefined) => (known?.r === undefined ? known : components[contract]?.[known.r])
  let known: Known | undefined = parts[part]
  let { e: evidence = 'documented', s: source } = known ?? {}
  for (const key of keys) {
    const around = { ...own(known), ...known }
    known = (/^\d+$/.test(key) ? around.items : around.members?.[key]) ?? around.others
    const said = { ...own(known), ...known }
    evidence = said.e ?? evidence
    source = said.s ?? source
  }
  return { evidence, source: source === undefined ? contract : (sources[source] ?? contract) }
}

/** The media types in which a part of a contract may come; none when the contract does not know it. */
export function mediaTypesOf(part: string): readonly string[] {
  return parts[part]?.types ?? []
}

/**
 * Whether a contract names every member on the way to a value.
 *
 * @param part As for `provenanceOf`.
 * @param keys The way to the value; an index stands for any entry of a list.
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
