import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { admin } from '../api.ts'
import { formatDuration, formatMoment, formatRate, formatReaderTime, formatWorldTime } from '../format.ts'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { currentWorld, type WatchedWorld } from '../world-state.ts'
import { act } from './messages.tsx'
import { Popover } from './popover.tsx'
import { Load } from './states.tsx'
import './clock.css'

/** The clock of the world: what time it is there, how fast it goes, and the buttons that move it. */
export function HeaderClock(): VNode | null {
  const world = currentWorld.value
  if (world === undefined || world.facts.value === undefined) return null
  const { rate } = world.facts.value
  const button = (
    <span class="clock-face">
      <span class="clock-label">
        World time, UTC <span class={rate === 0 ? 'rate' : 'rate running'}>{formatRate(rate)}</span>
      </span>
      <Now world={world} />
    </span>
  )
  return (
    <section class="clock" aria-label="Clock of the world">
      <Popover class="clock-button" button={button} title="Clock">
        {(close) => <ClockPanel world={world} close={close} />}
      </Popover>
      <Advance world={world} />
    </section>
  )
}

/** Re-rendered each second of a running clock; nothing around it is. */
function Now({ world }: { readonly world: WatchedWorld }): VNode {
  const now = world.now.value ?? 0
  return (
    <time class="clock-now numeric" dateTime={new Date(now).toISOString()}>
      {formatWorldTime(now)}
    </time>
  )
}

const jumps = [
  { by: '30m', label: '+30 min', title: 'Advance by 30 minutes' },
  { by: '1d', label: '+1 day', title: 'Advance by one day' },
  { by: '14d', label: '+2 weeks', title: 'Advance by two weeks' },
]

function Advance({ world }: { readonly world: WatchedWorld }): VNode {
  const { name } = world
  const isBusy = useSignal(false)
  const due = world.facts.value?.due
  const advance = async (body: { by: string } | { to: 'next-step' }): Promise<void> => {
    isBusy.value = true
    await act(
      () => admin.advanceClock({ world: name }, body),
      ({ now }) => `It is ${formatWorldTime(now)} UTC in ${name}.`,
    )
    isBusy.value = false
  }
  return (
    <fieldset class="advance" aria-label="Advance the clock">
      {jumps.map(({ by, label, title }) => (
        <button key={by} type="button" title={title} disabled={isBusy.value} onClick={() => void advance({ by })}>
          {label}
        </button>
      ))}
      <button
        type="button"
        disabled={isBusy.value || due === undefined}
        title={due === undefined ? 'No step waits for the clock' : `${formatWorldTime(due)} UTC`}
        onClick={() => void advance({ to: 'next-step' })}
      >
        Next event
      </button>
    </fieldset>
  )
}

const rates = [
  { rate: 0, label: 'Frozen' },
  { rate: 1, label: 'Real time' },
  { rate: 60, label: '60×' },
  { rate: 1440, label: '1,440×' },
]

function ClockPanel({ world, close }: { readonly world: WatchedWorld; readonly close: () => void }): VNode {
  const { name } = world
  const rate = world.facts.value?.rate ?? 0
  const own = useSignal(String(rates.some((each) => each.rate === rate) ? 600 : rate))
  const setRate = (next: number): void => {
    void act(
      () => admin.setClock({ world: name }, { rate: next }),
      next === 0 ? `The clock of ${name} is frozen.` : `The clock of ${name} runs: ${formatRate(next)}.`,
    )
  }
  return (
    <div class="clock-panel">
      <ReaderTime />
      <Advance world={world} />
      <section>
        <h3>Speed</h3>
        <div class="rates">
          {rates.map((each) => (
            <button key={each.rate} type="button" aria-pressed={rate === each.rate} onClick={() => setRate(each.rate)}>
              {each.label}
            </button>
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault()
              setRate(Number(own.value))
            }}
          >
            <input
              type="number"
              min="0.01"
              max="1000000"
              step="any"
              required
              aria-label="Other speed: times real time"
              value={own.value}
              onInput={(event) => {
                own.value = event.currentTarget.value
              }}
            />
            <button type="submit">× Run</button>
          </form>
        </div>
      </section>
      <SetTime world={world} />
      <Upcoming world={world} close={close} />
    </div>
  )
}

function SetTime({ world }: { readonly world: WatchedWorld }): VNode {
  const { name } = world
  const set = (event: SubmitEvent): void => {
    event.preventDefault()
    const time = new FormData(event.currentTarget as HTMLFormElement).get('time')
    // The field has no zone; a time without one is in UTC.
    void act(
      () => admin.setClock({ world: name }, { now: String(time) }),
      ({ now }) => `It is ${formatWorldTime(now)} UTC in ${name}.`,
    )
  }
  return (
    <section>
      <h3>Set the time</h3>
      <form class="set-time" onSubmit={set}>
        <input
          type="datetime-local"
          name="time"
          step="1"
          required
          aria-label="World time, UTC"
          min={localField(world.now.peek() ?? 0)}
          defaultValue={localField(world.now.peek() ?? 0)}
        />
        <button type="submit">Set</button>
      </form>
    </section>
  )
}

/** An instant as the value of a field for a date and a time, in UTC. */
function localField(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19)
}

/** The reader's own time, so that the two are not mixed up. */
function ReaderTime(): VNode {
  const now = useSignal(Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now()
    }, 1000)
    return () => clearInterval(timer)
  }, [])
  return <p class="soft numeric">Your time: {formatReaderTime(now.value)}</p>
}

/** How many of the next steps are listed. */
const listed = 10

function Upcoming({ world, close }: { readonly world: WatchedWorld; readonly close: () => void }): VNode {
  const { name } = world
  // The list changes when its head does, and when sessions change.
  const { due, runs } = world.facts.value ?? { due: undefined, runs: 0 }
  const schedule = useLoad(() => admin.schedule({ world: name, limit: listed }), [name, due, runs])
  return (
    <section>
      <h3>Next events</h3>
      <Load of={schedule} what="the schedule">
        {({ steps }) =>
          steps.length === 0 ? (
            <p class="soft">No step waits for the clock. Start a scenario, or play a step by hand.</p>
          ) : (
            <ol class="upcoming">
              {steps.map((step) => (
                <li key={`${step.run} ${step.due} ${step.does}`}>
                  <time class="numeric" dateTime={step.due}>
                    {formatMoment(step.due)}
                  </time>
                  <span class="soft">in {formatDuration(Date.parse(step.due) - (world.now.value ?? 0))}</span>
                  <span class="does">
                    {step.sessionId === undefined ? (
                      step.does
                    ) : (
                      <a href={routeHash({ world: name, view: 'sessions', rest: [step.sessionId] })} onClick={close}>
                        {step.does}
                      </a>
                    )}{' '}
                    <span class="soft">{step.scenario}</span>
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Load>
    </section>
  )
}
