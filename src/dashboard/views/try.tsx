import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import type { Route } from '../../contract/routes.ts'
import { admin } from '../api.ts'
import { act } from '../parts/messages.tsx'
import { Empty, Load } from '../parts/states.tsx'
import { StartScenario, Welcome } from '../parts/welcome.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import { callOf, callTitle, draftOf, operationGroups, preparationFor, vendorRoute } from './try-model.ts'
import { CallForm, type TriedCall } from './try-request.tsx'
import { CallResponse } from './try-response.tsx'
import './try.css'

type Sample = components['schemas']['Sample']

/** A call of an operation, tried with a form. */
export function TryPage({ world, route: { rest, query } }: ViewProps): VNode {
  const subject = { session: query.session, claim: query.claim }
  const operation = rest[0] ?? (query.session === undefined ? 'stedi.claimStatus' : 'taiga.sessionStatus')
  const route = vendorRoute(operation)
  const { name } = world
  const sample = useLoad(
    async () => (route === undefined ? undefined : await admin.getSample({ world: name, operation, ...subject })),
    [name, operation, query.session, query.claim],
  )
  if (world.connection.value === 'missing') return <Welcome world={world} />
  return (
    <div class="try">
      <Operations world={name} chosen={operation} query={query} />
      {route === undefined ? (
        <Empty title={`No vendor has the operation ${operation}`}>
          <p>Choose one of the list.</p>
        </Empty>
      ) : (
        <Load of={sample} what="the sample">
          {(loaded) =>
            // What was loaded for another operation stays until the new sample is there.
            loaded?.operation === operation && (
              <Trial
                key={`${name} ${operation} ${query.session} ${query.claim}`}
                {...{ world: name, route, subject }}
                sample={loaded}
              />
            )
          }
        </Load>
      )}
    </div>
  )
}

function Operations({
  world,
  chosen,
  query,
}: {
  readonly world: string
  readonly chosen: string
  readonly query: Readonly<Record<string, string>>
}): VNode {
  return (
    <nav class="try-operations" aria-label="Operations">
      {operationGroups.map(({ vendor, operations }) => (
        <section key={vendor}>
          <h2>{vendor}</h2>
          <ul>
            {operations.map((route) => (
              <li key={route.operation}>
                <a
                  href={routeHash({ world, view: 'try', rest: [route.operation], query })}
                  aria-current={route.operation === chosen ? 'page' : undefined}
                >
                  {callTitle(route)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

interface TrialProps {
  readonly world: string
  readonly route: Route
  readonly subject: { readonly session: string | undefined; readonly claim: string | undefined }
  readonly sample: Sample
}

function Trial({ world, route, subject, sample: first }: TrialProps): VNode {
  const { operation } = route
  const sample = useSignal(first)
  const draft = useSignal(draftOf(route, first.request))
  const exchange = useSignal<TriedCall | undefined>(undefined)
  const isBusy = useSignal(false)
  const restore = async (): Promise<void> => {
    const again = await act(() => admin.getSample({ world, operation, ...subject }), '')
    if (again === undefined) return
    sample.value = again
    draft.value = draftOf(route, again.request)
  }
  const send = async (): Promise<void> => {
    const { value } = draft
    isBusy.value = true
    const sent = await act(() => admin.sendCall({ world }, callOf(route, value)), '')
    isBusy.value = false
    if (sent !== undefined) exchange.value = { draft: value, sent }
  }
  return (
    <>
      <section class="panel try-request" aria-label="Request">
        <div class="panel-head">
          <h2>
            {route.method} <span class="code try-path">{route.path}</span>
          </h2>
        </div>
        <Hint world={world} sample={sample.value} onReady={restore} />
        <CallForm
          route={route}
          draft={draft.value}
          exchange={exchange.value}
          isBusy={isBusy.value}
          onChange={(changes) => {
            draft.value = { ...draft.value, ...changes }
          }}
          onSend={send}
          onRestore={restore}
        />
      </section>
      <CallResponse operation={operation} sent={exchange.value?.sent} isBusy={isBusy.value} />
    </>
  )
}

interface HintProps {
  readonly world: string
  readonly sample: Sample
  /** Called when the sample may work now. */
  readonly onReady: () => Promise<void>
}

/** What is missing so that the sample works, and the way there. */
function Hint({ world, sample, onReady }: HintProps): VNode | null {
  const isBusy = useSignal(false)
  const preparation = preparationFor(sample)
  if (preparation === undefined) return null
  if (preparation === 'scenario') {
    return (
      <div class="try-hint">
        <p>
          {world} has nothing to ask about yet. Start a scenario, and the form is filled with its{' '}
          {sample.operation === 'taiga.sessionStatus' ? 'session' : 'claim'}.
        </p>
        <StartScenario world={world} onStart={() => void onReady()} />
      </div>
    )
  }
  const { operation, label } = preparation
  const prepare = async (): Promise<void> => {
    isBusy.value = true
    const sent = await act(
      async () => {
        const { request } = await admin.getSample({ world, operation })
        return await admin.sendCall({ world }, request)
      },
      ({ status }) => `${operation} answered with status ${status}.`,
    )
    if (sent !== undefined) await onReady()
    isBusy.value = false
  }
  return (
    <div class="try-hint">
      <p>
        {operation === 'optum.token'
          ? 'Optum needs a token, and none is valid now.'
          : 'Taiga accepts sessions only of onboarded providers.'}{' '}
        The button sends <a href={routeHash({ world, view: 'try', rest: [operation] })}>{operation}</a> and fills the
        form again.
      </p>
      <button type="button" disabled={isBusy.value} onClick={() => void prepare()}>
        {label}
      </button>
    </div>
  )
}
