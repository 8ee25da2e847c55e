const asked = process.env.LAW_RUNS

/** `LAW_RUNS=10 npm test` checks every property on ten times as many values as usual. */
export const lawFactor: number = Number(asked ?? 1)

/** Usually the values are the same in each run, so that a test fails for a change and never by chance. With LAW_RUNS they differ. */
export const lawSeed: { readonly seed?: number } = asked === undefined ? { seed: 276_277 } : {}

/** How many values to check a property on. */
export function lawRuns(usual: number): number {
  return Math.max(1, Math.round(usual * lawFactor))
}
