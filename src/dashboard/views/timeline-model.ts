import type { components } from '../../contract/generated/admin.ts'

type SessionView = components['schemas']['SessionView']

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

/** Pixels: half of the handle of the slider, which is the margin of the drawing on both sides. */
export const edge = 10
/** Pixels: the least distance of two marks, and the place of a step without a time. */
const [gap, undatedStep] = [18, 36]
/** Pixels for the outcomes of a branch. */
const outcomeRoom = 132

/** A step that happened, or that follows. */
export interface TimelineMark {
  readonly x: number
  readonly label: string
  readonly status: string
  readonly isPast: boolean
  readonly outcomes?: components['schemas']['UpcomingStep']['outcomes']
}

/** Where everything of a timeline is drawn. Times are in milliseconds, places in pixels. */
export interface TimelineLayout {
  readonly scale: TimeScale
  readonly marks: readonly TimelineMark[]
  readonly begin: number
  readonly end: number
}

/**
 * Where the steps of a session are drawn: those that have a time at that time, and the others behind them, a step apart.
 *
 * @param now The world's time in milliseconds.
 * @param width Of the drawing, in pixels.
 */
export function layOutTimeline(view: SessionView, now: number, width: number): TimelineLayout {
  const { timeline, upcoming } = view
  const undated = upcoming.filter(({ due }) => due === undefined)
  // Only the last of the steps can be a branch whose outcome is open.
  const branchRoom = upcoming.at(-1)?.outcomes === undefined ? 0 : outcomeRoom
  const room = Math.max(40, width - 2 * edge - undated.length * undatedStep - branchRoom)
  const times = [...timeline.map((entry) => entry.at), ...upcoming.flatMap(({ due }) => due ?? [])].map((time) =>
    Date.parse(time),
  )
  const begin = Math.min(Date.parse(view.earliest), times[0] ?? now)
  const from = times[0] === undefined ? begin : Math.min(...times)
  const end = Math.max(now, ...times)
  const scale = timeScale([from, now, ...times], room, gap)
  let status = 'processing'
  let last = scale.toX(end)
  const past = timeline.map((entry): TimelineMark => {
    status = entry.status ?? status
    return { x: scale.toX(Date.parse(entry.at)), label: entry.stage ?? entry.does, status, isPast: true }
  })
  const future = upcoming.map((step): TimelineMark => {
    status = step.status ?? status
    if (step.due === undefined) last += undatedStep
    const x = step.due === undefined ? last : scale.toX(Date.parse(step.due))
    const label = step.outcomes === undefined ? (step.stage ?? step.does) : ''
    return { x, label, status, isPast: false, outcomes: step.outcomes }
  })
  return { scale, marks: [...past, ...future], begin: from, end }
}
