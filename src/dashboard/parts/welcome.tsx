import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { admin } from '../api.ts'
import { useLoad } from '../use-load.ts'
import type { WatchedWorld } from '../world-state.ts'
import { act } from './messages.tsx'
import { Empty, Load } from './states.tsx'
import './welcome.css'

/** What a newcomer sees in a world without sessions: what this is, and the first step. */
export function Welcome({ world }: { readonly world: WatchedWorld }): VNode {
  const { name } = world
  const isMissing = world.connection.value === 'missing'
  return (
    <Empty title={isMissing ? `The world ${name} does not exist yet` : `No sessions in ${name} yet`}>
      <p class="soft">
        payerbox simulates the payers behind Taiga, Stedi and Optum; all patients are synthetic. A scenario describes
        what happens to a claim. Start one, advance the clock, and watch the status of the claim change at all three
        APIs.
      </p>
      <StartScenario world={name} />
      <p class="soft">
        Sessions that your own client submits with the credential <code>sandbox_{name}</code> appear here as well.
      </p>
    </Empty>
  )
}

/** Starts a scenario that the reader chooses. `onStart` is called when it has started. */
export function StartScenario({ world, onStart }: { readonly world: string; readonly onStart?: () => void }): VNode {
  const scenarios = useLoad(async () => (await admin.scenarios()).scenarios, [])
  return (
    <Load of={scenarios} what="the scenarios">
      {(list) => <StartForm world={world} scenarios={list} onStart={onStart} />}
    </Load>
  )
}

interface StartFormProps {
  readonly world: string
  readonly onStart: (() => void) | undefined
  readonly scenarios: readonly { readonly name: string; readonly summary: string }[]
}

function StartForm({ world, scenarios, onStart }: StartFormProps): VNode {
  const usual = scenarios.find(({ name }) => name === 'paid') ?? scenarios[0]
  const chosen = useSignal(usual?.name ?? '')
  const isBusy = useSignal(false)
  const start = async (event: Event): Promise<void> => {
    event.preventDefault()
    isBusy.value = true
    const started = await act(() => admin.startScenario({ world, name: chosen.value }), `Started ${chosen.value}.`)
    isBusy.value = false
    if (started !== undefined) onStart?.()
  }
  return (
    <form class="start-form" onSubmit={(event) => void start(event)}>
      <label class="field">
        Scenario
        <select
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value
          }}
        >
          {scenarios.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit" class="primary" disabled={isBusy.value || chosen.value === ''}>
        Start the scenario
      </button>
      <p>{scenarios.find(({ name }) => name === chosen.value)?.summary}</p>
    </form>
  )
}
