/** `LAW_RUNS=10 npm test` checks every property on ten times as many values as usual. */
export const lawFactor: number = Number(process.env.LAW_RUNS ?? 1)

/** How many values to check a property on. */
export function lawRuns(usual: number): number {
  return Math.max(1, Math.round(usual * lawFactor))
}
