import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type CallList, faultLabels, type ListedCall, statusLabel, statusTone } from '../call-list.ts'
import { formatMilliseconds, formatSecond } from '../format.ts'
import { act } from '../parts/messages.tsx'
import { useVisibleRows } from '../use-visible-rows.ts'

interface CallRowsProps {
  readonly list: CallList
  /** The call that is open. */
  readonly open: number | undefined
  /** The link of a call. */
  readonly href: (id: number) => string
}

/** In rem. A row of a list of less than 48 rem has two lines. */
const layout = { heights: { wide: 2.25, narrow: 3.75 }, narrowWidth: 48, beyond: 10 }

/** Keys that move to another row: by how many, where a page has so many. */
const moves: Readonly<Record<string, (page: number) => number>> = {
  ArrowDown: () => 1,
  ArrowUp: () => -1,
  PageDown: (page) => page,
  PageUp: (page) => -page,
  Home: () => Number.NEGATIVE_INFINITY,
  End: () => Number.POSITIVE_INFINITY,
}

/** Calls, newest first. One row takes the focus; the arrow keys move it. */
export function CallRows({ list, open, href }: CallRowsProps): VNode {
  const calls = list.calls.value
  const { scroller, isNarrow, height, measure, pixels, reveal, indexes } = useVisibleRows(layout)
  const active = useSignal<number | undefined>(open)
  const isFocusWanted = useRef(false)
  const newest = useRef(calls.at(-1)?.id)
  // A reader who has scrolled down keeps the place when new calls come at the top.
  useLayoutEffect(() => {
    const element = scroller.current
    const before = newest.current ?? Number.POSITIVE_INFINITY
    newest.current = calls.at(-1)?.id
    if (element === null || element.scrollTop === 0) return
    element.scrollTop += calls.filter(({ id }) => id > before).length * pixels()
  }, [calls])
  const indexOf = (id: number | undefined): number => {
    const found = calls.findIndex((call) => call.id === id)
    return found === -1 ? -1 : calls.length - 1 - found
  }
  const activeIndex = Math.max(0, indexOf(active.value))
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
    const page = Math.max(1, Math.floor(element.clientHeight / pixels()) - 1)
    const index = Math.min(calls.length - 1, Math.max(0, activeIndex + move(page)))
    isFocusWanted.current = true
    reveal(index)
    measure()
    active.value = calls[calls.length - 1 - index]?.id
    if (index === activeIndex) focusIfWanted()
  }
  return (
    <div class={isNarrow ? 'calls narrow' : 'calls'}>
      <Columns />
      <div ref={scroller} class="call-scroller" onScroll={measure} onKeyDown={onKeyDown}>
        <ul style={{ height: `${calls.length * height}rem` }} aria-label="Calls, newest first">
          {indexes(calls.length, activeIndex).map((index) => {
            const call = calls[calls.length - 1 - index]
            if (call === undefined) return null
            const place = { top: `${index * height}rem`, height: `${height}rem` }
            return (
              <li key={call.id} style={place} aria-setsize={calls.length} aria-posinset={index + 1}>
                <CallRow
                  call={call}
                  href={href(call.id)}
                  isActive={index === activeIndex}
                  isOpen={call.id === open}
                  onFocus={() => {
                    active.value = call.id
                  }}
                />
              </li>
            )
          })}
        </ul>
        <End list={list} />
      </div>
    </div>
  )
}

function Columns(): VNode {
  return (
    <div class="call-columns call-row soft" aria-hidden="true">
      <span class="call-time">Time, UTC</span>
      <span class="call-operation">Operation</span>
      <span class="call-path">Request</span>
      <span class="call-status">Status</span>
      <span class="call-fault">Fault</span>
      <span class="call-took">Took</span>
    </div>
  )
}

interface CallRowProps {
  readonly call: ListedCall
  readonly href: string
  /** Whether Tab leads to this row. */
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly onFocus: () => void
}

function CallRow({ call, href, isActive, isOpen, onFocus }: CallRowProps): VNode {
  const { at, operation, method, path, status, fault, phi, took } = call
  return (
    <a
      class="call-row"
      href={href}
      tabIndex={isActive ? 0 : -1}
      aria-current={isOpen ? 'true' : undefined}
      data-call={call.id}
      onFocus={onFocus}
    >
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
    </a>
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
