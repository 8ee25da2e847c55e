import { type StageName, stageNames, stages } from '../world/stage.ts'
import type { ClaimSnapshot } from './claim-seen.ts'

/** The stages at which a claim on file shows such a category, the likeliest first; none for a category of no such stage. */
export function possibleStages({ statuses: [{ category }], paid }: ClaimSnapshot): readonly StageName[] {
  const possible = stageNames.filter((name) => stages[name].onFile && stages[name].categories.includes(category))
  const fits = (name: StageName) =>
    name === 'denied'
      ? !paid
      : stages[name].adjudication === 'none'
        ? paid === undefined
        : paid !== undefined && paid > 0
  return possible.toSorted((a, b) => Number(fits(b)) - Number(fits(a)))
}

/** The way from one stage to another through as few as there are, without the first; none when it cannot be gone. */
export function shortestPath(
  from: StageName,
  to: StageName,
  leads: (from: StageName) => readonly StageName[],
): readonly StageName[] {
  const ways: (readonly StageName[])[] = leads(from).map((next) => [next])
  const reached = new Set(ways.flat())
  for (const way of ways) {
    const last = way.at(-1)
    if (last === undefined || last === to) return way
    for (const next of leads(last)) {
      if (reached.has(next)) continue
      reached.add(next)
      ways.push([...way, next])
    }
  }
  return []
}
