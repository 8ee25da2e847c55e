import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type BoardFilter, type BoardFocus, cardAfterKey, type Lanes, laneLabel, laneStatuses } from '../board-model.ts'
import { formatNumber } from '../format.ts'
import { navigate, replaceQuery } from '../navigation.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { Welcome } from '../parts/welcome.tsx'
import type { ViewProps } from '../views.ts'
import type { WatchedWorld } from '../world-state.ts'
import { Lane } from './lane.tsx'
import './board.css'

/** The sessions of the world in six lanes, live. The filters are part of the link. */
export function BoardView({ world, route }: ViewProps): VNode {
  // The model is not a signal: its version says when to read it again.
  const version = world.sessionsVersion.value
  const loading = world.loading.value
  const { q: text = '', scenario = '', payer = '', status = '' } = route.query
  const lanes = useMemo(() => world.sessions.lanes({ text, scenario, payer }), [world, version, text, scenario, payer])
  const filter = { text, scenario, payer, status }
  if (typeof loading === 'object') {
    return <Failed what="the sessions" reason={loading.failed} onRetry={() => void world.load()} />
  }
  if (loading === 'loading') return <Loading what="the sessions" />
  if (world.sessions.size === 0) return <Welcome world={world} />
  return (
    <div class="board">
      <Filters world={world} version={version} filter={filter} lanes={lanes} />
      <LaneRow world={world} lanes={lanes} status={status} />
    </div>
  )
}

interface FiltersProps {
  readonly world: WatchedWorld
  readonly version: number
  readonly filter: BoardFilter & { readonly status: string }
  readonly lanes: Lanes
}

function Filters({ world, version, filter, lanes }: FiltersProps): VNode {
  const { text, scenario, payer, status } = filter
  const { scenarios, payers } = useMemo(() => world.sessions.choices(), [world, version])
  const all = laneStatuses.reduce((sum, name) => sum + lanes[name].length, 0)
  const chips = [
    { value: '', label: 'All', count: all },
    ...laneStatuses.map((name) => ({ value: name, label: laneLabel(name), count: lanes[name].length })),
  ]
  return (
    <search class="filters">
      <input
        type="search"
        placeholder="Patient, member, claim or session"
        aria-label="Search by patient, member id, claim number or session id"
        value={text}
        onInput={(event) => replaceQuery({ q: event.currentTarget.value })}
      />
      <select
        aria-label="Scenario"
        value={scenario}
        onChange={(event) => replaceQuery({ scenario: event.currentTarget.value })}
      >
        <option value="">Every scenario</option>
        {scenarios.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select aria-label="Payer" value={payer} onChange={(event) => replaceQuery({ payer: event.currentTarget.value })}>
        <option value="">Every payer</option>
        {payers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <fieldset class="chips" aria-label="Status">
        {chips.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            class={value === '' ? 'chip' : `chip lane-${value}`}
            aria-pressed={status === value}
            onClick={() => replaceQuery({ status: value })}
          >
            {label} <span class="numeric soft">{formatNumber(count)}</span>
          </button>
        ))}
      </fieldset>
    </search>
  )
}

interface LaneRowProps {
  readonly world: WatchedWorld
  readonly lanes: Lanes
  /** The only status that is shown; empty for all. */
  readonly status: string
}

/** The lanes, and the keyboard between their cards: one card takes the focus, the arrow keys move it. */
function LaneRow({ world, lanes, status }: LaneRowProps): VNode {
  const shown = laneStatuses.filter((name) => status === '' || name === status)
  const focus = useSignal<BoardFocus>({ card: undefined, isWanted: false })
  const focused = useRef<string | undefined>(undefined)
  const row = useRef<HTMLDivElement>(null)
  const first = shown.flatMap((name) => lanes[name][0] ?? [])[0]?.sessionId
  const isShown = shown.some((name) => lanes[name].some(({ sessionId }) => sessionId === focus.value.card))
  const card = isShown ? focus.value.card : first
  useEffect(() => {
    // A card that moves to another lane is another element there: the focus goes with it.
    if (focused.current !== undefined && document.activeElement === document.body) {
      focus.value = { card: focused.current, isWanted: true }
    }
  }, [lanes])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (card === undefined || !(event.target instanceof HTMLElement) || event.target.dataset.session === undefined)
      return
    const columns = Number(row.current?.querySelector<HTMLElement>('[data-columns]')?.dataset.columns ?? 1)
    const next = cardAfterKey(
      event.key,
      card,
      shown.map((name) => lanes[name]),
      columns,
    )
    if (next === undefined) return
    event.preventDefault()
    focus.value = { card: next, isWanted: true }
  }
  const onFocusIn = (event: FocusEvent): void => {
    const session = event.target instanceof HTMLElement ? event.target.dataset.session : undefined
    focused.current = session
    if (session !== undefined && session !== card) focus.value = { card: session, isWanted: false }
  }
  const onFocusOut = ({ target }: FocusEvent): void => {
    // A card that is taken from the page loses the focus as well, just before.
    queueMicrotask(() => {
      const hasLeft = target instanceof HTMLElement && target.isConnected && target !== document.activeElement
      if (hasLeft && target.dataset.session === focused.current) focused.current = undefined
    })
  }
  if (first === undefined) {
    return (
      <Empty title="No session passes the filters">
        <button type="button" onClick={() => navigate({ world: world.name, view: 'board' })}>
          Show all sessions
        </button>
      </Empty>
    )
  }
  return (
    <div
      ref={row}
      class={shown.length === 1 ? 'lanes single' : 'lanes'}
      onKeyDown={onKeyDown}
      onFocusIn={onFocusIn}
      onFocusOut={onFocusOut}
    >
      {shown.map((name) => (
        <Lane key={name} world={world} status={name} rows={lanes[name]} card={card} focus={focus} />
      ))}
    </div>
  )
}
