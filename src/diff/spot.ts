import type { Provenance } from '../contract/evidence.ts'
import { pointerKeys, toPointer, valueAtPath } from '../text/json-pointer.ts'
import { DocumentError, isRecord, type Library } from './document.ts'

/** A value of a document, and where it stands. */
export interface Spot {
  readonly file: string
  readonly path: readonly string[]
  readonly value: unknown
  /** That `$ref`, `allOf`, `oneOf` and `anyOf` of it are told by other spots. */
  readonly bare?: true
}

/** The member of a spot; its value is `undefined` where there is none. */
export function child({ file, path, value }: Spot, key: string): Spot {
  return { file, path: [...path, key], value: valueAtPath(value, [key]) }
}

/** The entries of a spot, by name or by index; none where it is neither a mapping nor a list. */
export function children(spot: Spot): readonly (readonly [string, Spot])[] {
  const { value } = spot
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).map((key) => [key, child(spot, key)])
}

/** A name that no other spot has. */
export function keyOf({ file, path, bare }: Spot): string {
  return `${file}#${JSON.stringify(path)}${bare ? '!' : ''}`
}

/** Longer chains of references lead in a circle. */
const longestChain = 32

/**
 * A spot, and after it what its `$ref` leads to, and so on.
 *
 * @throws DocumentError when a reference leads nowhere.
 */
export function followed(spot: Spot, library: Library): readonly Spot[] {
  const chain = [spot]
  let next = targetOf(spot, library)
  while (next !== undefined && chain.length <= longestChain) {
    chain.push(next)
    next = targetOf(next, library)
  }
  return chain
}

/** The last spot of a chain of references beside which nothing is said but for people. */
export function settled(spot: Spot, library: Library): Spot {
  const chain = followed(spot, library)
  return chain.find(({ value }) => !isBareReference(value)) ?? spot
}

function isBareReference(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).every((key) => key === '$ref' || isSaid(key)) && '$ref' in value
}

/** Whether a keyword only tells people something. */
export function isSaid(keyword: string): boolean {
  return /^(description|title|examples?|default|deprecated|\$comment|externalDocs|xml|x-.*)$/.test(keyword)
}

/** Where a spot's `$ref` leads to; `undefined` when it has none. */
export function targetOf(spot: Spot, library: Library): Spot | undefined {
  const reference = isRecord(spot.value) ? spot.value.$ref : undefined
  if (typeof reference !== 'string') return undefined
  const [address = '', fragment = ''] = reference.split('#', 2)
  const file = address === '' ? spot.file : (URL.parse(address, spot.file)?.href ?? '')
  const path = fragment === '' ? [] : pointerKeys(decoded(fragment))
  const value = valueAtPath(library.get(file), path)
  if (value === undefined) throw new DocumentError(`${placeOf(spot)}: $ref ${JSON.stringify(reference)} leads nowhere`)
  return { file, path, value }
}

/** How a fact is known, by the marks of the nearest spot that has them. */
export function provenanceIn(spots: readonly Spot[]): Provenance | undefined {
  for (const { value } of spots) {
    const { 'x-evidence': evidence, 'x-source': source } = isRecord(value) ? value : {}
    if (isEvidence(evidence)) return { evidence, source: typeof source === 'string' ? source : 'our contract' }
  }
  return undefined
}

function isEvidence(value: unknown): value is Provenance['evidence'] {
  return value === 'documented' || value === 'observed' || value === 'inferred'
}

function placeOf({ file, path }: Spot): string {
  return `${file.replace(/^.*\//, '')}#${toPointer(path)}`
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
