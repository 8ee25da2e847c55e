import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { abbreviate } from '../../text/phrases.ts'
import { stages } from '../../world/stage.ts'
import { formatMoment } from '../format.ts'
import { edge, labelRows, type TimelineLayout, type TimelineMark, type TimeScale, ticks } from './timeline-model.ts'

type SessionView = components['schemas']['SessionView']

/** Pixels from the upper edge of the drawing. */
const [track, firstLabel, labelHeight] = [14, 38, 16]
const labelRowCount = 4
/** Pixels for the curve to an outcome of a branch. */
const outcomeCurve = 28

interface TimelineDrawingProps {
  readonly view: SessionView
  readonly layout: TimelineLayout
  /** The world's time in milliseconds. */
  readonly now: number
  /** The selected instant; `undefined` for the current time. */
  readonly at: number | undefined
  /** Pixels. */
  readonly width: number
}

/** The steps of a session as marks on a line of time, each with its label, and the outcomes of a branch. */
export function TimelineDrawing({ view, layout, now, at, width }: TimelineDrawingProps): VNode {
  const { scale, marks, begin, end } = layout
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
  )
}

interface MarkLabelProps {
  readonly mark: TimelineMark
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
function Outcomes({ mark: { x, outcomes = [] } }: { readonly mark: TimelineMark }): VNode {
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
              {abbreviate(name, 14)}
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

function describe({ timeline, upcoming }: SessionView): string {
  const past = timeline.map((entry) => `${formatMoment(entry.at)}: ${entry.does}`)
  const future = upcoming.map((step) => `${step.due === undefined ? step.when : formatMoment(step.due)}: ${step.does}`)
  return `Timeline. Past: ${past.join('; ')}. To come: ${future.join('; ') || 'nothing'}.`
}
