import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatNumber } from '../format.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { act } from '../parts/messages.tsx'
import { Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { StateDiagram, stateText } from './scenario-diagram.tsx'
import '../parts/json-text.css'

type Details = components['schemas']['ScenarioDetails']
type StartedRun = components['schemas']['StartedRun']

interface ScenarioDetailsProps {
  readonly world: string
  readonly name: string
  /** Changes when the files were read again. */
  readonly version: number
}

/** A scenario: what it is for, its start, its states, its steps and its text. */
export function ScenarioDetails({ world, name, version }: ScenarioDetailsProps): VNode {
  const details = useLoad(() => admin.getScenario({ name }), [name, version])
  return (
    <article class="scenario" aria-label={`Scenario ${name}`} tabIndex={-1}>
      <a class="scenario-back" href={routeHash({ world, view: 'scenarios' })}>
        ← All scenarios
      </a>
      <Load of={details} what={`the scenario ${name}`}>
        {(found) => <Loaded world={world} details={found} />}
      </Load>
    </article>
  )
}

function Loaded({ world, details }: { readonly world: string; readonly details: Details }): VNode {
  const { name, summary, roles, statuses, branches, builtIn, source, diagram } = details
  return (
    <>
      <header class="scenario-head">
        <h2 class="scenario-title">
          {name} <span class="badge plain">{builtIn ? 'built in' : 'from your folder'}</span>
        </h2>
        <p>{summary}</p>
        <Statuses of={statuses} />
      </header>
      <StartScenario world={world} details={details} />
      <section class="panel scenario-states" aria-label="States">
        <div class="panel-head">
          <h2>States</h2>
          <p class="soft">{roles.length > 1 && `Claims: ${roles.join(', ')}`}</p>
        </div>
        <StateDiagram diagram={diagram} branches={branches} name={name} />
      </section>
      <section class="panel" aria-label="Steps">
        <div class="panel-head">
          <h2>Steps</h2>
        </div>
        <Steps diagram={diagram} />
      </section>
      {source !== undefined && (
        <section class="panel" aria-label="File">
          <div class="panel-head">
            <h2>File</h2>
            <code class="soft scenario-file">{source.file}</code>
            <CopyButton what="the text of the scenario" label="Copy" text={() => source.text} />
          </div>
          <section class="scroller" aria-label={`Text of ${name}`} tabIndex={0}>
            <pre class="raw">{source.text}</pre>
          </section>
        </section>
      )}
    </>
  )
}

/** The diagram in words. The state before a step is named where the step does not follow the one above. */
function Steps({ diagram }: { readonly diagram: Details['diagram'] }): VNode {
  const { nodes, edges } = diagram
  return (
    <ol class="scenario-steps">
      {edges.map(({ from, to, when, does }, i) => {
        const source = from === undefined || edges[i - 1]?.to === from ? undefined : nodes[from]
        return (
          <li key={`${from ?? ''} ${to} ${does.join()}`}>
            <span class="soft numeric">{when ?? 'at the start'}</span>
            <span>
              {source !== undefined && <span class="soft">from {stateText(source)}: </span>}
              {does.length === 0 ? 'the session is submitted' : does.join(', ')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function StartScenario({ world, details }: { readonly world: string; readonly details: Details }): VNode {
  const { name, branches, source } = details
  const chosen = useSignal<Readonly<Record<string, string>>>({})
  const isBusy = useSignal(false)
  const started = useSignal<StartedRun | undefined>(undefined)
  const start = async (event: Event): Promise<void> => {
    event.preventDefault()
    isBusy.value = true
    const outcomes = Object.fromEntries(Object.entries(chosen.value).filter(([, outcome]) => outcome !== ''))
    const run = await act(() => admin.startScenario({ world, name }, { outcomes }), `Started ${name}.`)
    if (run !== undefined) started.value = run
    isBusy.value = false
  }
  return (
    <form class="start-scenario" onSubmit={(event) => void start(event)}>
      {branches.map(({ branch, outcomes }) => {
        const total = outcomes.reduce((sum, { weight }) => sum + weight, 0)
        return (
          <label key={branch} class="field">
            {branch}
            <select
              value={chosen.value[branch] ?? ''}
              onChange={(event) => {
                chosen.value = { ...chosen.value, [branch]: event.currentTarget.value }
              }}
            >
              <option value="">By chance</option>
              {outcomes.map(({ outcome, weight }) => (
                <option key={outcome} value={outcome}>
                  {outcome} ({formatNumber(Math.round((100 * weight) / total))} %)
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <button type="submit" class="primary" disabled={isBusy.value}>
        Start in {world}
      </button>
      {source !== undefined && (
        <a class="button" href={routeHash({ world, view: 'scenarios', rest: [name], query: { edit: '1' } })}>
          Edit the text
        </a>
      )}
      <StartedLinks run={started.value} />
    </form>
  )
}

/** Where the run that was started can be seen. */
export function StartedLinks({ run }: { readonly run: StartedRun | undefined }): VNode {
  return (
    <p class="started" role="status">
      {run !== undefined && (
        <>
          Run <code>{run.run}</code> is started:{' '}
          {run.sessionId !== undefined && (
            <>
              <a href={routeHash({ world: run.world, view: 'sessions', rest: [run.sessionId] })}>its session</a>,{' '}
            </>
          )}
          <a href={routeHash({ world: run.world, view: 'board' })}>the board</a>.
        </>
      )}
    </p>
  )
}

/** Taiga's statuses that a scenario leads to. */
export function Statuses({ of }: { readonly of: Details['statuses'] }): VNode {
  return (
    <span class="statuses">
      {of.map((status) => (
        <span key={status} class={`badge lane-${status}`}>
          {status}
        </span>
      ))}
    </span>
  )
}
