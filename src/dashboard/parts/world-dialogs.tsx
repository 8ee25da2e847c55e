import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { admin } from '../api.ts'
import { navigate } from '../navigation.ts'
import { Dialog } from './dialog.tsx'
import { act } from './messages.tsx'

/** The rule for names of worlds, as the sandbox has it. */
const nameRule = '[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}'
const nameHint = 'Letters, digits, dots, dashes and underscores; a letter or digit first.'

function NameField({
  label,
  value,
  onInput,
}: {
  readonly label: string
  readonly value: string
  readonly onInput: (name: string) => void
}): VNode {
  return (
    <label class="field">
      {label}
      <input
        required
        pattern={nameRule}
        title={nameHint}
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="hint">{nameHint}</span>
    </label>
  )
}

/** What the clock of a new world can be. */
const clocks = [
  { value: 'frozen', label: 'Frozen: it moves only when you advance it' },
  { value: 'real', label: 'Real time' },
  { value: '60x', label: '60×: a minute each second' },
  { value: '1440x', label: '1,440×: a day each minute' },
]

function ClockField({ value, onInput }: { readonly value: string; readonly onInput: (clock: string) => void }): VNode {
  return (
    <label class="field">
      Clock
      <select value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        {clocks.map((clock) => (
          <option key={clock.value} value={clock.value}>
            {clock.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Creates a world, or shows the one that has the name. */
export function CreateWorldDialog({ suggestion = '' }: { readonly suggestion?: string }): VNode {
  const name = useSignal(suggestion)
  const clock = useSignal('frozen')
  const create = () => createWorld(name.value, clock.value)
  return (
    <Dialog title="New world" action="Create" onSubmit={create}>
      <p class="soft">
        A world is an isolated set of claims with a clock of its own. Its credential is sandbox_ and its name.
      </p>
      <NameField label="Name" value={name.value} onInput={(text) => (name.value = text)} />
      <ClockField value={clock.value} onInput={(text) => (clock.value = text)} />
    </Dialog>
  )
}

async function createWorld(name: string, clock: string): Promise<object | undefined> {
  const { worlds } = await admin.listWorlds()
  if (worlds.some(({ world }) => world === name)) {
    navigate({ world: name, view: 'board' })
    return await act(async () => ({}), `The world ${name} exists already; this is it.`)
  }
  const created = await act(() => admin.reset({ world: name }, { clock }), `Created the world ${name}.`)
  if (created !== undefined) navigate({ world: name, view: 'board' })
  return created
}

/** Copies a world under another name, and shows the copy. */
export function ForkWorldDialog({ world }: { readonly world: string }): VNode {
  const name = useSignal(`${world}-copy`.slice(0, 64))
  const fork = async (): Promise<object | undefined> => {
    const forked = await act(() => admin.fork({ world }, { as: name.value }), `Forked ${world} as ${name.value}.`)
    if (forked !== undefined) navigate({ world: name.value, view: 'board' })
    return forked
  }
  return (
    <Dialog title={`Fork ${world}`} action="Fork" onSubmit={fork}>
      <p class="soft">
        The copy has everything of {world} as it is now; from then on the two are independent. A world that already has
        the name is replaced.
      </p>
      <NameField label="Name of the copy" value={name.value} onInput={(text) => (name.value = text)} />
    </Dialog>
  )
}

/** Empties a world, with another clock if the reader wants one. */
export function ResetWorldDialog({ world }: { readonly world: string }): VNode {
  const clock = useSignal('frozen')
  const reset = () => act(() => admin.reset({ world }, { clock: clock.value }), `Reset ${world}.`)
  return (
    <Dialog title={`Reset ${world}?`} action="Reset" isDangerous onSubmit={reset}>
      <p>Deletes every session, claim, run, fault and call of {world}, and starts it again.</p>
      <ClockField value={clock.value} onInput={(text) => (clock.value = text)} />
    </Dialog>
  )
}

/** Deletes a world. */
export function DeleteWorldDialog({ world }: { readonly world: string }): VNode {
  const remove = () => act(() => admin.deleteWorld({ world }), `Deleted ${world}.`)
  return (
    <Dialog title={`Delete ${world}?`} action="Delete" isDangerous onSubmit={remove}>
      <p>Deletes the world with everything in it. The next call with its credential creates a new one.</p>
    </Dialog>
  )
}
