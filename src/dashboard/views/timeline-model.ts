/** The geometry of a timeline: drawn to time, but marks that are close together keep a distance that the eye and the pointer need. */
export interface TimeScale {
  /** The pixel of an instant. */
  readonly toX: (instant: number) => number
  /** The instant of a pixel. */
  readonly toTime: (x: number) => number
}

/**
 * A scale on which every given instant has at least `gap` pixels to the next one, where the width allows it. Between two of them it is
 * linear, and it never goes back.
 *
 * @param instants In milliseconds, in any order; at least one.
 */
export function timeScale(instants: readonly number[], width: number, gap: number): TimeScale {
  const times = [...new Set(instants)].sort((a, b) => a - b)
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const span = Math.max(1, last - first)
  const apart = Math.min(gap, width / Math.max(1, times.length - 1))
  const xs = times.map((time) => ((time - first) / span) * width)
  for (let i = 1; i < xs.length; i++) xs[i] = Math.max(at(xs, i), at(xs, i - 1) + apart)
  if (xs.length > 1) xs[xs.length - 1] = width
  for (let i = xs.length - 2; i > 0; i--) xs[i] = Math.min(at(xs, i), at(xs, i + 1) - apart)
  return { toX: (instant) => interpolate(times, xs, instant), toTime: (x) => interpolate(xs, times, x) }
}

/** The value at `key`, linear between the neighbors; the first or the last value beyond the ends. */
function interpolate(keys: readonly number[], values: readonly number[], key: number): number {
  const next = keys.findIndex((other) => other >= key)
  if (next === -1) return at(values, values.length - 1)
  if (next === 0) return at(values, 0)
  const [from, to] = [at(keys, next - 1), at(keys, next)]
  const share = to === from ? 1 : (key - from) / (to - from)
  return at(values, next - 1) + share * (at(values, next) - at(values, next - 1))
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const tickSteps = [
  minute,
  5 * minute,
  15 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  7 * day,
  14 * day,
  28 * day,
]

/** Instants for the ticks of an axis, at whole minutes, hours or days of UTC; at most `most`. */
export function ticks(from: number, to: number, most: number): readonly number[] {
  const longest = 28 * day
  const step =
    tickSteps.find((size) => (to - from) / size <= most) ??
    longest * Math.ceil((to - from) / longest / Math.max(1, most))
  const found: number[] = []
  for (let tick = Math.ceil(from / step) * step; tick <= to && found.length < most; tick += step) found.push(tick)
  return found
}

/** A label of a mark: its left edge and its width in pixels. */
interface Label {
  readonly x: number
  readonly width: number
}

/**
 * The row of each label, so that no two labels of a row overlap; `undefined` for one that finds no place. Of labels that are close
 * together the last has the first row, so that a line from a mark down to its label crosses no other label.
 */
export function labelRows(labels: readonly Label[], rows: number): readonly (number | undefined)[] {
  const starts = new Array<number>(rows).fill(Number.POSITIVE_INFINITY)
  const found = labels.toReversed().map(({ x, width }) => {
    const row = starts.findIndex((start) => x + width <= start)
    if (row === -1) return undefined
    starts[row] = x
    return row
  })
  return found.reverse()
}
