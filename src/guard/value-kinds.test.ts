import { describe, expect, it } from 'vitest'
import type { Known } from '../contract/evidence.ts'
import { components, parts } from '../contract/generated/evidence.ts'
import { standardSegments } from '../x12/guide/dictionary.ts'
import { elementKindAt, isKnownSegment, valueKindAt } from './value-kinds.ts'

/** Every location of a plain value in a part of a contract. */
function leavesOf(contract: string, known: Known, keys: readonly string[] = []): readonly (readonly string[])[] {
  const around: Known = { ...(known.r === undefined ? {} : components[contract]?.[known.r]), ...known }
  const members = Object.entries(around.members ?? {})
  const inside = [
    ...members.flatMap(([name, member]) => leavesOf(contract, member, [...keys, name])),
    ...(around.items === undefined ? [] : leavesOf(contract, around.items, [...keys, '0'])),
  ]
  return inside.length > 0 ? inside : [keys]
}

const places = Object.entries(parts)
  .filter(([part]) => /^(taiga|stedi|optum)/.test(part))
  .flatMap(([part, known]) => leavesOf(part.replace(/\..*/, ''), known).map((keys) => ({ part, keys })))

describe('the table of value kinds', () => {
  it('has every member of every contract', () => {
    expect(places.length).toBeGreaterThan(1000)
    const missing = places.filter(({ keys }) => valueKindAt(keys) === undefined)
    expect(missing.map(({ part, keys }) => `${part}/${keys.join('/')}`)).toEqual([])
  })

  it('distinguishes members of the same name by their parent', () => {
    expect(valueKindAt(['session', 'diagnosisCodes', '0', 'code'])).toBe('diagnosis code')
    expect(valueKindAt(['session', 'procedureCodes', '0', 'code'])).toBe('procedure code')
    expect(valueKindAt(['payer', 'organizationName'])).toBe('payer name')
    expect(valueKindAt(['providers', '1', 'organizationName'])).toBe('organization')
  })

  it('has no member that is in no contract', () => {
    expect(valueKindAt(['subscriber', 'nickname'])).toBeUndefined()
  })

  it('has every segment of a 276 or 277', () => {
    expect(Object.keys(standardSegments).filter((id) => !isKnownSegment(id))).toEqual([])
    expect(isKnownSegment('NTE')).toBe(false)
  })

  it('distinguishes elements by their qualifiers', () => {
    expect(elementKindAt(['NM1', 'IL', '1', 'DOE', 'JANE'], 9)).toBe('member id')
    expect(elementKindAt(['NM1', 'PR', '2', 'AETNA'], 9)).toBe('payer id')
    expect(elementKindAt(['NM1', '1P', '2', 'CLINIC'], 3)).toBe('organization')
    expect(elementKindAt(['REF', 'SY', '123456789', 'more'], 3)).toBeUndefined()
  })
})
