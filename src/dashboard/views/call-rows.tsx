import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type CallList, faultLabels, type ListedCall, statusLabel, statusTone } from '../call-list.ts'
import { formatMilliseconds, formatSecond } from '../format.ts'
import { act } from '../parts/messages.tsx'

interface CallRowsProps {
  readonly list: CallList
  /** The call that is open. */
  readonly open: number | undefined
  /** The link of a call. */
  readonly href: (id: number) => string
}

/** In rem: the height of a row, and the width of a list below which its rows have two lines. */
const rowHeights = { wide: 2.25, narrow: 3.75 }
const narrowRem = 48
/** Rows beyond the edge of what is visible. */
const beyond = 10

/** Keys that move to another row: by how many, where a page has so many. */
const moves: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
}

/** Calls, newest first. Only the visible rows are in the page. One row takes the focus; the arrow keys move it. */
export function CallRows({ list, open, href }: CallRowsProps): VNode {
  const calls = list.calls.value
  const scroller = useRef<HTMLDivElement>(null)
  const rem = useRef(16)
  const view = useSignal({ first: 0, count: 0, isNarrow: false })
  const active = useSignal<number | undefined>(open)
  const isFocusWanted = useRef(false)
  const newest = useRef(calls.at(-1)?.id)
  const { first, count, isNarrow } = view.value
  const height = isNarrow ? rowHeights.narrow : rowHeights.wide
  const measure = (): void => {
    const element = scroller.current
    if (element === null || element.clientHeight === 0) return
    const narrow = element.clientWidth < narrowRem * rem.current
    const size = (narrow ? rowHeights.narrow : rowHeights.wide) * rem.current
    const next = {
      first: Math.max(0, Math.floor(element.scrollTop / size) - beyond),
      count: Math.ceil(element.clientHeight / size) + 2 * beyond + 1,
      isNarrow: narrow,
    }
    const { value } = view
    if (next.first !== value.first || next.count !== value.count || next.isNarrow !== value.isNarrow) view.value = next
  }
  useLayoutEffect(() => {
    rem.current = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    measure()
    const observer = new ResizeObserver(measure)
    if (scroller.current !== null) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [])
  // A reader who has scrolled down keeps the place when new calls come at the top.
  useLayoutEffect(() => {
    const element = scroller.current
    const before = newest.current ?? Number.POSITIVE_INFINITY
    newest.current = calls.at(-1)?.id
    if (element === null || element.scrollTop === 0) return
    element.scrollTop += calls.filter(({ id }) => id > before).length * height * rem.current
  }, [calls])
  const indexOf = (id: number | undefined): number => {
    const found = calls.findIndex((call) => call.id === id)
    return found === -1 ? -1 : calls.length - 1 - found
  }
  const activeIndex = Math.max(0, indexOf(active.value))
  const reveal = (index: number): void => {
    const element = scroller.current
    if (element === null) return
    const size = height * rem.current
    const top = index * size
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + size > element.scrollTop + element.clientHeight)
      element.scrollTop = top + size - element.clientHeight
  }
  // The row of the open call is visible. On a narrow screen, where the list comes back, it takes the focus.
  useEffect(() => {
    if (open === undefined && document.activeElement !== document.body) return
    isFocusWanted.current = open === undefined && active.value !== undefined
    if (open !== undefined) active.value = open
    const index = indexOf(open ?? active.value)
    if (index !== -1) reveal(index)
    measure()
    focusIfWanted()
  }, [open])
  const focusIfWanted = (): void => {
    if (!isFocusWanted.current) return
    isFocusWanted.current = false
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }
  useLayoutEffect(focusIfWanted)
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key]
    const element = scroller.current
    if (move === undefined || element === null || event.ctrlKey || event.metaKey || event.altKey) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset.call === undefined) return
    event.preventDefault()
    const page = Math.max(1, Math.floor(element.clientHeight / (height * rem.current)) - 1)
    const index = Math.min(calls.length - 1, Math.max(0, activeIndex + move(page)))
    isFocusWanted.current = true
    reveal(index)
    measure()
    active.value = calls[calls.length - 1 - index]?.id
    if (index === activeIndex) focusIfWanted()
  }
  const [from, to] = [first, Math.min(calls.length, first + count)]
  const visible = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
  // The row with the focus stays in the page when it is scrolled away.
  if (calls.length > 0 && (activeIndex < from || activeIndex >= to)) visible.push(activeIndex)
  return (
    <div class={isNarrow ? 'calls narrow' : 'calls'}>
      <div class="call-columns call-row soft" aria-hidden="true">
        <span class="call-time">Time, UTC</span>
        <span class="call-operation">Operation</span>
        <span class="call-path">Request</span>
        <span class="call-status">Status</span>
        <span class="call-fault">Fault</span>
        <span class="call-took">Took</span>
      </div>
      <div ref={scroller} class="call-scroller" onScroll={measure} onKeyDown={onKeyDown}>
        <ul style={{ height: `${calls.length * height}rem` }} aria-label="Calls, newest first">
          {visible.map((index) => {
            const call = calls[calls.length - 1 - index]
            if (call === undefined) return null
            const place = { top: `${index * height}rem`, height: `${height}rem` }
            return (
              <li key={call.id} style={place} aria-setsize={calls.length} aria-posinset={index + 1}>
                <a
                  class="call-row"
                  href={href(call.id)}
                  tabIndex={index === activeIndex ? 0 : -1}
                  aria-current={call.id === open ? 'true' : undefined}
                  data-call={call.id}
                  onFocus={() => {
                    active.value = call.id
                  }}
                >
                  <CallCells call={call} />
                </a>
              </li>
            )
          })}
        </ul>
        <End list={list} />
      </div>
    </div>
  )
}

function CallCells({ call }: { readonly call: ListedCall }): VNode {
  const { at, operation, method, path, status, fault, phi, took } = call
  return (
    <>
      <time class="call-time numeric soft" dateTime={at}>
        {formatSecond(at)}
      </time>
      <span class="call-operation clipped">{operation}</span>
      <span class="call-path code soft clipped">
        {method} {path}
      </span>
      <span class={`call-status numeric call-${statusTone(status)}`}>
        <span class="visually-hidden">status </span>
        {statusLabel(status)}
      </span>
      <span class="call-fault clipped">
        {fault !== undefined && (
          <>
            <span class="visually-hidden">fault: </span>
            {faultLabels[fault]}
          </>
        )}
        {phi !== undefined && <strong title={phi}>real data?</strong>}
      </span>
      <span class="call-took numeric soft">{formatMilliseconds(took)}</span>
    </>
  )
}

function End({ list }: { readonly list: CallList }): VNode | null {
  const dropped = list.dropped.value
  if (list.previous.value !== undefined) {
    return (
      <p class="call-end">
        <button type="button" disabled={list.isLoadingOlder.value} onClick={() => void act(() => list.loadOlder(), '')}>
          Load older calls
        </button>
      </p>
    )
  }
  if (dropped === 0) return null
  return <p class="call-end soft">Older calls were dropped: the journal keeps the latest ones.</p>
}
