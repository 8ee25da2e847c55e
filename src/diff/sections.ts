import { type Drift, isBreaking } from './drift.ts'
import { sayingOf, sourceOf } from './words.ts'

/** The same change of several members. */
export interface Group {
  readonly first: Drift
  readonly drifts: readonly Drift[]
}

/** One request, or the answers of one status. */
export interface Part {
  readonly name: string
  readonly drifts: readonly Drift[]
  /** Those that break somebody first. */
  readonly groups: readonly Group[]
  /** The operation and the part before this one in which everything is the same. */
  readonly sameAs: string | undefined
}

/** One operation in which something differs. */
export interface Section {
  readonly operation: string
  readonly parts: readonly Part[]
}

/** Fewer differences are told again. */
const fewest = 3

/** Differences as a person reads them: by operation and part, the same change of several members once. */
export function sectionsOf(drifts: readonly Drift[]): readonly Section[] {
  const told = new Map<string, string>()
  return [...groupedBy(drifts, ({ operation }) => operation)].map(([operation, own]) => ({
    operation,
    parts: [...groupedBy(own, ({ part }) => part)].map(([name, inPart]): Part => {
      const everything = JSON.stringify(inPart.map((drift) => [drift.pointer, keyOf(drift)]))
      const sameAs = inPart.length < fewest ? undefined : told.get(everything)
      if (sameAs === undefined) told.set(everything, `${operation} · ${name}`)
      return { name, drifts: inPart, groups: groupsOf(inPart), sameAs }
    }),
  }))
}

function groupsOf(drifts: readonly Drift[]): readonly Group[] {
  const groups = [...groupedBy(drifts, keyOf).values()].flatMap((own) => {
    const [first] = own
    return first === undefined ? [] : [{ first, drifts: own }]
  })
  return groups.toSorted((a, b) => rankOf(a.first) - rankOf(b.first))
}

function groupedBy(drifts: readonly Drift[], key: (drift: Drift) => string): ReadonlyMap<string, readonly Drift[]> {
  const groups = new Map<string, Drift[]>()
  for (const drift of drifts) {
    const group = groups.get(key(drift))
    if (group === undefined) groups.set(key(drift), [drift])
    else group.push(drift)
  }
  return groups
}

function keyOf(drift: Drift): string {
  return JSON.stringify([sayingOf(drift), drift.breaks, sourceOf(drift)])
}

/** 0 for what breaks both; what is only inferred comes before what breaks nobody. */
function rankOf(drift: Drift): number {
  if (drift.breaks.length === 0) return 4
  if (!isBreaking(drift)) return 3
  return 2 - drift.breaks.length
}
