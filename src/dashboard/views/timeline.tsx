import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { formatWorldTime } from '../format.ts'
import { TimelineDrawing } from './timeline-drawing.tsx'
import { edge, layOutTimeline, type TimeScale } from './timeline-model.ts'
import './timeline.css'

type SessionView = components['schemas']['SessionView']

interface TimelineProps {
  readonly view: SessionView
  /** The world's time in milliseconds. */
  readonly now: number
  /** The selected instant; `undefined` for the current time. */
  readonly at: number | undefined
  readonly onSelect: (at: number | undefined) => void
}

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
      {width.value > 0 && <SlidingTimeline view={view} now={now} at={at} onSelect={onSelect} width={width.value} />}
    </div>
  )
}

function SlidingTimeline({ view, now, at, onSelect, width }: TimelineProps & { readonly width: number }): VNode {
  const layout = layOutTimeline(view, now, width)
  return (
    <>
      <Slider view={view} scale={layout.scale} now={now} at={at} onSelect={onSelect} />
      <TimelineDrawing view={view} layout={layout} now={now} at={at} width={width} />
    </>
  )
}

interface SliderProps extends TimelineProps {
  readonly scale: TimeScale
}

/** Pixels within which the handle moves to a mark. */
const snap = 5

function Slider({ view, scale, now, at, onSelect }: SliderProps): VNode {
  const nowX = scale.toX(now)
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
