import { payerById, payerByName } from '../world/payer.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { DisjointSets } from './sameness.ts'

/**
 * What stands in the place of a payer's name or id. One of those that payerbox lists is public and stays. Any other becomes
 * one that does not exist, with the id that payerbox makes of its name: so its claims can be asked for.
 */
export function payerPseudonym(
  kind: 'payer name' | 'payer id',
  value: string,
  same: DisjointSets,
  pseudonyms: Pseudonyms,
): string {
  const group = [...same.groupOf(payerKey(value))]
  if (isListed(value)) return value
  const listed = group.find(isListed)
  const fake = listed === undefined ? undefined : (payerById(listed) ?? payerByName(listed))
  if (fake !== undefined) return kind === 'payer id' ? fake.id : fake.name
  const { name, id } = payerByName(pseudonyms.of('organization', group.toSorted()[0] ?? value))
  return kind === 'payer id' ? id : name
}

/** Under which a payer's name or id is kept among those that are the same. */
export function payerKey(value: string): string {
  return value.trim().toUpperCase()
}

function isListed(value: string): boolean {
  return (payerById(value.trim()) ?? payerById(payerByName(value).id)) !== undefined
}
