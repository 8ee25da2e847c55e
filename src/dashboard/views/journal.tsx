import type { VNode } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { admin, describeError } from '../api.ts'
import { CallList, type ListCalls } from '../call-list.ts'
import { replaceQuery } from '../navigation.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { type PageRoute, routeHash } from '../router.ts'
import type { ViewProps } from '../views.ts'
import { CallPanel } from './call.tsx'
import { CallRows } from './call-rows.tsx'
import { type CallFilter, JournalTools, noFilter } from './journal-tools.tsx'
import './journal.css'

/** Milliseconds between two readings of the calls that belong to no world: no event announces them. */
const interval = 2000

/** The calls of a world, newest first, and one of them in detail. The filters are part of the link. */
export function JournalPage({ world, route }: ViewProps): VNode {
  const { name } = world
  const filter = filterOf(route.query)
  const isOfNoWorld = route.query.of === 'no-world'
  const open = /^\d+$/.test(route.rest[0] ?? '') ? Number(route.rest[0]) : undefined
  const key = JSON.stringify([name, isOfNoWorld, filter])
  const read = useMemo<ListCalls>(() => {
    if (isOfNoWorld) {
      const { operation, status } = filter
      return (page) => admin.journalWithoutWorld({ operation, status, ...page })
    }
    return (page) => admin.journal({ world: name, ...filter, ...page })
  }, [key])
  const list = useMemo(() => new CallList(read), [read])
  const epoch = world.epoch.value
  useEffect(() => void list.load(), [list, epoch])
  const latest = world.calls.value?.calls.at(-1)?.id
  useEffect(() => void list.loadNewer(), [list, latest])
  useEffect(() => {
    if (!isOfNoWorld) return undefined
    const timer = setInterval(() => {
      if (!document.hidden) void list.loadNewer()
    }, interval)
    return () => clearInterval(timer)
  }, [list, isOfNoWorld])
  const href = (id: number): string =>
    routeHash({ world: name, view: 'journal', rest: [String(id)], query: route.query })
  const back = routeHash({ world: name, view: 'journal', query: route.query })
  if (world.connection.value === 'missing') {
    return (
      <Empty title={`The world ${name} does not exist yet`}>
        <p>Its journal begins with the first call of its credential.</p>
        <a class="button" href={routeHash({ world: name, view: 'board' })}>
          Go to the board
        </a>
      </Empty>
    )
  }
  return (
    <div class={open === undefined ? 'journal' : 'journal with-call'}>
      <section class="journal-list" aria-label="Calls">
        <JournalTools world={name} route={route} filter={filter} isOfNoWorld={isOfNoWorld} list={list} />
        {isOfNoWorld && (
          <p class="soft">
            Calls to unknown routes, and calls whose credential selects no world. Their times are those of the machine.
          </p>
        )}
        <Calls key={key} world={name} list={list} open={open} href={href} isOfNoWorld={isOfNoWorld} filter={filter} />
      </section>
      {open !== undefined && (
        <CallPanel
          world={name}
          id={open}
          read={read}
          isOfNoWorld={isOfNoWorld}
          latest={list.calls.value.at(-1)?.id}
          href={href}
          back={back}
        />
      )}
    </div>
  )
}

/** The filter of a link. A status that is not a number is left out. */
function filterOf({ operation, status, fault, session, claim }: PageRoute['query']): CallFilter {
  return {
    ...(operation && { operation }),
    ...(status && /^\d+$/.test(status) && { status: Number(status) }),
    ...(fault && { fault: fault as NonNullable<CallFilter['fault']> }),
    ...(session && { session }),
    ...(claim && { claim }),
  }
}

interface CallsProps {
  readonly world: string
  readonly list: CallList
  readonly open: number | undefined
  readonly href: (id: number) => string
  readonly isOfNoWorld: boolean
  readonly filter: CallFilter
}

function Calls({ world, list, open, href, isOfNoWorld, filter }: CallsProps): VNode {
  const state = list.state.value
  const isCallFiltered = Object.keys(filter).length > 0
  if (typeof state === 'object') {
    return <Failed what="the calls" reason={describeError(state.failed)} onRetry={() => void list.load()} />
  }
  if (state === 'loading') return <Loading what="the calls" />
  if (list.calls.value.length > 0) return <CallRows list={list} open={open} href={href} />
  if (isCallFiltered) {
    return (
      <Empty title="No call passes the filters">
        <ShowAll />
      </Empty>
    )
  }
  if (isOfNoWorld) {
    return (
      <Empty title="Every call belonged to a world">
        <p>The sandbox has refused no credential and knew every route.</p>
      </Empty>
    )
  }
  return (
    <Empty title="No calls yet">
      <p>
        Each call with the credential sandbox_{world} appears here as it is answered, with an explanation of its reply.
        Is a call missing? Its credential may select no world.
      </p>
      <div class="actions">
        <button type="button" onClick={() => replaceQuery({ of: 'no-world' })}>
          Show the calls of no world
        </button>
        <a class="button primary" href={routeHash({ world, view: 'try' })}>
          Try a call
        </a>
      </div>
    </Empty>
  )
}

function ShowAll(): VNode {
  return (
    <button type="button" onClick={() => replaceQuery(noFilter)}>
      Show all calls
    </button>
  )
}
