/** A whole number from 0 on, below the one given; as good as the purpose asks. */
export type Random = (below: number) => number

/** Numbers that nobody can foresee or find again. */
export const secureRandom: Random = (below) => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word % below
}

/** One of several. */
export function pickRandom<T>(chance: Random, [first, ...others]: readonly [T, ...T[]]): T {
  return others[chance(others.length + 1) - 1] ?? first
}
