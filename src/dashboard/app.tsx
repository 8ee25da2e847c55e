import { signal, useSignal } from '@preact/signals'
import type { FunctionComponent, VNode } from 'preact'
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks'
import { describeError } from './api.ts'
import { route } from './navigation.ts'
import { HeaderClock } from './parts/clock.tsx'
import { ConnectionBanner } from './parts/connection-banner.tsx'
import { OpenDialog } from './parts/dialog.tsx'
import { Messages } from './parts/messages.tsx'
import { Empty, Failed, Loading } from './parts/states.tsx'
import { TokenDialog } from './parts/token-dialog.tsx'
import { WorldChooser } from './parts/world-chooser.tsx'
import { routeHash } from './router.ts'
import { type ViewProps, type View as ViewRow, views } from './views.ts'
import { currentWorld, worldName } from './world-state.ts'
import './app.css'

export function App(): VNode {
  const { view } = route.value
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  const title = views[view]?.title ?? 'Not found'
  // The reference belongs to no world.
  const world = view === 'docs' ? undefined : worldName.value
  useEffect(() => {
    document.title = [title, world, 'payerbox'].filter((part) => part !== undefined).join(' · ')
  }, [title, world])
  // After a change of the view, the keyboard and the screen reader continue there.
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true })
    isFirst.current = false
  }, [view])
  const skip = (event: Event): void => {
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <div class="app">
      <header>
        <a class="skip-link" href={routeHash(route.value)} onClick={skip}>
          Skip to the content
        </a>
        <a class="brand" href={routeHash({ world: worldName.value })}>
          payerbox
        </a>
        <WorldChooser />
        <HeaderClock />
      </header>
      <Navigation />
      <ConnectionBanner />
      <main ref={main} tabIndex={-1}>
        <h1 class="visually-hidden">{world === undefined ? title : `${title} of ${world}`}</h1>
        <CurrentView />
      </main>
      <Messages />
      <OpenDialog />
      <TokenDialog />
    </div>
  )
}

function Navigation(): VNode {
  const { view } = route.value
  const shown = view === 'sessions' ? 'board' : view
  const links = Object.entries(views).flatMap(([name, { label }]) =>
    label === undefined ? [] : [{ name: name as keyof typeof views, label }],
  )
  const nav = useRef<HTMLElement>(null)
  // In a narrow window the link of the current view can be outside.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  return (
    <nav ref={nav} aria-label="Views">
      <ul>
        {links.map(({ name, label }) => (
          <li key={name}>
            <a
              href={routeHash(name === 'docs' ? { view: name } : { world: worldName.value, view: name })}
              aria-current={name === shown ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function CurrentView(): VNode {
  const { view } = route.value
  const row = views[view]
  if (row === undefined) {
    return (
      <Empty title="There is no such view">
        <p>The link may be of another version of payerbox.</p>
        <a class="button" href={routeHash({ world: worldName.value })}>
          Go to the board
        </a>
      </Empty>
    )
  }
  return <LoadedView key={view} name={view} row={row} />
}

/** The components that were read, so that a view that was open before is there at once. */
const loaded = signal<ReadonlyMap<string, FunctionComponent<ViewProps>>>(new Map())

function LoadedView({ name, row }: { readonly name: string; readonly row: ViewRow }): VNode {
  const failure = useSignal('')
  const round = useSignal(0)
  const View = loaded.value.get(name)
  const world = currentWorld.value
  useEffect(() => {
    if (View !== undefined) return
    const keep = (component: FunctionComponent<ViewProps>): void => {
      loaded.value = new Map(loaded.peek()).set(name, component)
    }
    Promise.resolve(row.load()).then(keep, (error: unknown) => {
      failure.value = describeError(error)
    })
  }, [round.value])
  if (failure.value !== '') {
    // The browser remembers a module that it could not read, and the sandbox may serve another version now.
    return <Failed what="this view" reason={failure.value} onRetry={() => location.reload()} />
  }
  if (View === undefined || world === undefined) return <Loading what="the view" />
  return (
    <Guarded key={world.name}>
      <View world={world} route={route.value} />
    </Guarded>
  )
}

/** Keeps an error in a view from taking the rest of the page with it. */
function Guarded({ children }: { readonly children: VNode }): VNode {
  const [error, reset] = useErrorBoundary()
  if (error === undefined) return children
  return <Failed what="this view" reason={describeError(error)} onRetry={reset} />
}
