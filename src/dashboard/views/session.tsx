import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatAmount, formatWorldTime } from '../format.ts'
import { replaceQuery } from '../navigation.ts'
import { Fact } from '../parts/fact.tsx'
import { act } from '../parts/messages.tsx'
import { Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { useDraft } from '../use-settled.ts'
import type { ViewProps } from '../views.ts'
import { Entries } from './session-entries.tsx'
import { Replies } from './session-replies.tsx'
import { Timeline } from './timeline.tsx'
import './session.css'

type SessionView = components['schemas']['SessionView']

/** Milliseconds between the last movement of the slider and the request for that instant. */
const settled = 120

/** A session: its timeline, and the three APIs at an instant. */
export function SessionPage({ world, route }: ViewProps): VNode {
  const sessionId = route.rest[0] ?? ''
  const { at: instant } = route.query
  const at = readInstant(instant)
  // While the slider moves, the timeline follows at once and the replies when it stops.
  const selected = useDraft(at, settled, (instant) =>
    replaceQuery({ at: instant === undefined ? '' : new Date(instant).toISOString() }),
  )
  const version = useVersion(world, sessionId)
  const loaded = useLoad(
    () =>
      admin.getSession({
        world: world.name,
        session: sessionId,
        ...(at !== undefined && { at: new Date(at).toISOString() }),
      }),
    [world.name, sessionId, at, version],
  )
  return (
    <Load of={loaded} what="the session" wayOut={<a href={routeHash({ world: world.name })}>Go to the board</a>}>
      {(view) => (
        <div class="session">
          <Head view={view} onStep={loaded.reload} />
          <section class="panel" aria-label="Timeline">
            <div class="panel-head">
              <h2>Timeline</h2>
              <Instant at={selected.value} now={world.now.value} />
              {selected.value !== undefined && (
                <button type="button" class="small" onClick={() => replaceQuery({ at: '' })}>
                  Back to now
                </button>
              )}
            </div>
            <div class="timeline-frame">
              <Timeline
                view={view}
                now={world.now.value ?? Date.parse(view.now)}
                at={selected.value}
                onSelect={(instant) => {
                  selected.value = instant
                }}
              />
            </div>
            <Entries view={view} onSelect={(instant) => replaceQuery({ at: instant })} />
          </section>
          <Replies view={view} />
        </div>
      )}
    </Load>
  )
}

function readInstant(text: string | undefined): number | undefined {
  const instant = Date.parse(text ?? '')
  return Number.isNaN(instant) ? undefined : instant
}

/**
 * Changes when the session has changed, and from time to time while the clock runs: replies can depend on the time. At most every
 * two seconds, however fast the clock is.
 */
function useVersion(world: ViewProps['world'], sessionId: string): string {
  return useComputed(() => {
    void world.sessionsVersion.value
    const { status, stage, since, next } = world.sessions.get(sessionId) ?? {}
    const rate = world.facts.value?.rate ?? 0
    const now =
      rate === 0 ? (world.facts.value?.now ?? '') : Math.floor((world.now.value ?? 0) / Math.max(60_000, rate * 2000))
    return JSON.stringify([status, stage, since, next, now])
  }).value
}

function Head({ view, onStep }: { readonly view: SessionView; readonly onStep: () => void }): VNode {
  const { session, world } = view
  const { sessionId, patient, memberId, payer, payerClaimNumber, charge, paid, status, stage, scenario, run, next } =
    session
  const step = async (): Promise<void> => {
    if (run === undefined) return
    await act(
      () => admin.step({ world }, { run }),
      ({ played }) => `Applied: ${played.does}.`,
    )
    onStep()
  }
  return (
    <header class={`session-head lane-${status}`}>
      <div>
        <a href={routeHash({ world, view: 'board' })}>← Board</a>
        <h2 class="session-title">
          {patient} <span class="badge">{status}</span>
          {stage !== status && <span class="badge plain">{stage.replaceAll('-', ' ')}</span>}
        </h2>
        <p class="soft">
          Session <code>{sessionId}</code>
        </p>
      </div>
      <dl class="facts">
        <Fact name="Payer">
          {payer.name} <span class="code soft">{payer.id}</span>
        </Fact>
        <Fact name="Member">
          <span class="code">{memberId}</span>
        </Fact>
        <Fact name="Payer claim number">
          <span class="code">{payerClaimNumber}</span>
        </Fact>
        <Fact name="Charge">{formatAmount(charge)}</Fact>
        {paid !== undefined && <Fact name="Paid">{formatAmount(paid)}</Fact>}
        {scenario !== undefined && (
          <Fact name="Scenario">
            <a href={routeHash({ world, view: 'scenarios', rest: [scenario] })}>{scenario}</a>
          </Fact>
        )}
      </dl>
      <div class="actions">
        <a class="button" href={routeHash({ world, view: 'journal', query: { session: sessionId } })}>
          Calls
        </a>
        <button type="button" disabled={run === undefined || next === undefined} onClick={step}>
          {next === undefined ? 'No step left' : 'Apply the next step now'}
        </button>
      </div>
    </header>
  )
}

function Instant({ at, now }: { readonly at: number | undefined; readonly now: number | undefined }): VNode {
  const instant = at ?? now
  return (
    <p class="numeric" role="status">
      {at === undefined ? 'Now: ' : 'As of '}
      {instant !== undefined && <time dateTime={new Date(instant).toISOString()}>{formatWorldTime(instant)} UTC</time>}
    </p>
  )
}
