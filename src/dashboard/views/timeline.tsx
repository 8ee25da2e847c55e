import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { stages } from '../../world/stage.ts'
import { formatMoment, formatWorldTime } from '../format.ts'
import { labelRows, type TimeScale, ticks, timeScale } from './timeline-model.ts'
import './timeline.css'

type SessionView = components['schemas']['SessionView']
type UpcomingStep = components['schemas']['UpcomingStep']

interface TimelineProps {
  readonly view: SessionView
  /** The world's time in milliseconds. */
  readonly now: number
  /** The selected instant; `undefined` for the current time. */
  readonly at: number | undefined
  readonly onSelect: (at: number | undefined) => void
}

/** Pixels: half of the handle of the slider, the least distance of two marks, and the place of a step without a time. */
const [edge, gap, undatedStep] = [10, 18, 36]
/** Pixels from the upper edge of the drawing. */
const [track, firstLabel, labelHeight] = [14, 38, 16]
const labelRowCount = 4
/** Pixels for the outcomes of a branch: the curve to an outcome, and its name. */
const [outcomeCurve, outcomeRoom] = [28, 132]

/** The life of a session, past and to come, drawn to time. A slider selects an instant of the past. */
export function Timeline({ view, now, at, onSelect }: TimelineProps): VNode {
  const frame = useRef<HTMLDivElement>(null)
  const width = useSignal(0)
  useEffect(() => {
    if (frame.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      width.value = Math.round(entry?.contentRect.width ?? 0)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div class="timeline" ref={frame}>
      {width.value > 0 && <Drawing view={view} now={now} at={at} onSelect={onSelect} width={width.value} />}
    </div>
  )
}

/** A step that happened, or that follows. */
interface Mark {
  readonly x: number
  readonly label: string
  readonly status: string
  readonly isPast: boolean
  readonly outcomes?: UpcomingStep['outcomes']
}

interface Layout {
  readonly scale: TimeScale
  readonly marks: readonly Mark[]
  readonly begin: number
  readonly end: number
}

function layOut(view: SessionView, now: number, width: number): Layout {
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
  const past = timeline.map((entry): Mark => {
    status = entry.status ?? status
    return { x: scale.toX(Date.parse(entry.at)), label: entry.stage ?? entry.does, status, isPast: true }
  })
  const future = upcoming.map((step): Mark => {
    status = step.status ?? status
    if (step.due === undefined) last += undatedStep
    const x = step.due === undefined ? last : scale.toX(Date.parse(step.due))
    const label = step.outcomes === undefined ? (step.stage ?? step.does) : ''
    return { x, label, status, isPast: false, outcomes: step.outcomes }
  })
  return { scale, marks: [...past, ...future], begin: from, end }
}

function Drawing({ view, now, at, onSelect, width }: TimelineProps & { readonly width: number }): VNode {
  const { scale, marks, begin, end } = layOut(view, now, width)
  const [nowX, atX] = [scale.toX(now), scale.toX(at ?? now)]
  // A label that would leave the drawing is written to the left of its mark.
  const labels = marks.map(({ x, label }) => {
    const size = label.length * 7 + 8
    const isLeft = x + size > width - edge
    return { x: isLeft ? x - size : x, width: size, isLeft }
  })
  const rows = labelRows(labels, labelRowCount)
  const axis = firstLabel + labelRowCount * labelHeight
  return (
    <>
      <Slider view={view} scale={scale} now={now} at={at} nowX={nowX} onSelect={onSelect} />
      <svg width={width} height={axis + 20} role="img" aria-label={describe(view)}>
        <g transform={`translate(${edge} 0)`}>
          <TimeTicks scale={scale} begin={begin} end={end} y={axis} width={width} />
          <line class="now-line" x1={nowX} x2={nowX} y1={0} y2={axis} />
          {at !== undefined && <line class="at-line" x1={atX} x2={atX} y1={0} y2={axis} />}
          {marks.map((mark, i) => {
            const next = marks[i + 1]
            const until = mark.isPast && next?.isPast !== true ? nowX : next?.x
            return (
              <g key={`${i}-${mark.label}`} class={`lane-${mark.status}`}>
                {until !== undefined && (
                  <line class={mark.isPast ? 'held' : 'to-come'} x1={mark.x} x2={until} y1={track} y2={track} />
                )}
                {mark.isPast && until === nowX && next !== undefined && (
                  <line class="to-come" x1={nowX} x2={next.x} y1={track} y2={track} />
                )}
                <MarkLabel mark={mark} row={rows[i]} isLeft={labels[i]?.isLeft === true} />
              </g>
            )
          })}
          {marks.map((mark) => mark.outcomes !== undefined && <Outcomes key="outcomes" mark={mark} />)}
          {marks.map((mark, i) => (
            <circle
              key={`${i}-${mark.label}`}
              class={`mark lane-${mark.status} ${mark.isPast ? 'past' : 'future'}`}
              cx={mark.x}
              cy={track}
              r={6}
            >
              <title>{mark.label}</title>
            </circle>
          ))}
        </g>
      </svg>
    </>
  )
}

interface MarkLabelProps {
  readonly mark: Mark
  readonly row: number | undefined
  readonly isLeft: boolean
}

function MarkLabel({ mark: { x, label, isPast }, row, isLeft }: MarkLabelProps): VNode | null {
  if (row === undefined || label === '') return null
  const y = firstLabel + row * labelHeight
  return (
    <>
      <line class="leader" x1={x} x2={x} y1={track} y2={y - 4} />
      <text
        class={isPast ? 'label' : 'label future'}
        x={isLeft ? x - 4 : x + 4}
        y={y}
        text-anchor={isLeft ? 'end' : 'start'}
      >
        {label.replaceAll('-', ' ')}
      </text>
    </>
  )
}

/** The possible outcomes of a branch, each on a row of its own; what does not fit is in the list below the drawing. */
function Outcomes({ mark: { x, outcomes = [] } }: { readonly mark: Mark }): VNode {
  return (
    <>
      {outcomes.slice(0, labelRowCount).map(({ name, steps }, i) => {
        const stage = steps.find((step) => step.stage !== undefined)?.stage
        const y = firstLabel + i * labelHeight - 4
        const end = x + outcomeCurve
        return (
          <g key={name} class={`lane-${stage === undefined ? 'processing' : stages[stage].taiga}`}>
            <path class="to-come" d={`M${x} ${track} C${x} ${y} ${x} ${y} ${end} ${y}`} />
            <circle class="mark future" cx={end} cy={y} r={4} />
            <text class="label future" x={end + 8} y={y + 4}>
              {name.length > 14 ? `${name.slice(0, 13)}…` : name}
            </text>
          </g>
        )
      })}
    </>
  )
}

interface TimeTicksProps {
  readonly scale: TimeScale
  readonly begin: number
  readonly end: number
  readonly y: number
  readonly width: number
}

/** Pixels for the date of a tick. */
const tickLabel = 104

function TimeTicks({ scale, begin, end, y, width }: TimeTicksProps): VNode {
  let free = 0
  const shown = ticks(begin, end, 8).flatMap((tick) => {
    const x = scale.toX(tick)
    if (x < free || x + tickLabel > width) return []
    free = x + tickLabel
    return { x, tick }
  })
  return (
    <>
      {shown.map(({ x, tick }) => (
        <g key={tick} class="tick">
          <line x1={x} x2={x} y1={track} y2={y + 4} />
          <text x={x + 3} y={y + 14}>
            {formatMoment(tick)}
          </text>
        </g>
      ))}
    </>
  )
}

interface SliderProps extends TimelineProps {
  readonly scale: TimeScale
  readonly nowX: number
}

/** Pixels within which the handle moves to a mark. */
const snap = 5

function Slider({ view, scale, now, at, nowX, onSelect }: SliderProps): VNode {
  const element = useRef<HTMLInputElement>(null)
  const times = view.timeline.map((entry) => Date.parse(entry.at))
  // Before the browser paints: the handle is never seen beside its mark.
  useLayoutEffect(() => {
    element.current?.style.setProperty('width', `${nowX + 2 * edge}px`)
  }, [nowX])
  const select = (event: Event): void => {
    const x = Number((event.currentTarget as HTMLInputElement).value)
    if (x >= nowX - 1) {
      onSelect(undefined)
      return
    }
    const near = times.find((time) => Math.abs(scale.toX(time) - x) <= snap)
    onSelect(near ?? Math.round(scale.toTime(x)))
  }
  const go = (step: 1 | -1): void => {
    const from = at ?? now
    const next = step === 1 ? times.find((time) => time > from) : times.findLast((time) => time < from)
    if (next !== undefined) onSelect(next)
    else if (step === 1) onSelect(undefined)
  }
  // The keyboard moves from step to step; between two steps, nothing changes that the reader could see.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowLeft' || event.key === 'ArrowDown') go(-1)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowUp') go(1)
    else if (event.key === 'Home' && times[0] !== undefined) onSelect(times[0])
    else if (event.key === 'End') onSelect(undefined)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={element}
      class="time-slider"
      type="range"
      min={0}
      max={Math.round(nowX)}
      step={1}
      value={Math.round(scale.toX(at ?? now))}
      aria-label="Instant that is shown"
      aria-valuetext={at === undefined ? 'now' : formatWorldTime(at)}
      onInput={select}
      onKeyDown={onKeyDown}
    />
  )
}

function describe({ timeline, upcoming }: SessionView): string {
  const past = timeline.map((entry) => `${formatMoment(entry.at)}: ${entry.does}`)
  const future = upcoming.map((step) => `${step.due === undefined ? step.when : formatMoment(step.due)}: ${step.does}`)
  return `Timeline. Past: ${past.join('; ')}. To come: ${future.join('; ') || 'nothing'}.`
}
