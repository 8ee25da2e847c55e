import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { pagesOf } from '../../admin-client/client.ts'
import type { components } from '../../contract/generated/admin.ts'
import { admin, describeError } from '../api.ts'
import { formatNumber } from '../format.ts'
import { replaceQuery } from '../navigation.ts'
import { Dialog, showDialog } from '../parts/dialog.tsx'
import { showMessage } from '../parts/messages.tsx'
import { Load } from '../parts/states.tsx'
import { Welcome } from '../parts/welcome.tsx'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import './payers.css'

type Schemas = components['schemas']
type ListedPayer = Schemas['ListedPayer']
type PayerBehavior = Schemas['PayerBehavior']
type BehaviorKind = Schemas['PayerBehaviorKind']

/** The payers of the world with their behaviors, which can be set. */
export function PayersPage({ world, route }: ViewProps): VNode {
  const { name } = world
  const { q: text = '' } = route.query
  const version = world.facts.value?.version
  const payers = useLoad(async () => {
    const all: ListedPayer[] = []
    for await (const page of pagesOf(admin.listPayers, { world: name })) all.push(...page.payers)
    return all
  }, [name, version])
  const kinds = useLoad(() => admin.listPayerBehaviors(), [])
  if (world.connection.value === 'missing') return <Welcome world={world} />
  return (
    <div class="payers">
      <p class="soft">
        A behavior changes how a payer responds at Stedi and Optum, such as a payer that is slow or that needs exact
        names. Scenarios may add behaviors for their own claims.
      </p>
      <search>
        <input
          type="search"
          placeholder="Name, id or alias"
          aria-label="Search by name, id, alias or behavior"
          value={text}
          onInput={(event) => replaceQuery({ q: event.currentTarget.value })}
        />
      </search>
      <Load of={payers} what="the payers">
        {(all) => (
          <Load of={kinds} what="the behaviors">
            {({ behaviors }) => (
              <PayerRows world={name} payers={all} kinds={behaviors} text={text} onChange={payers.reload} />
            )}
          </Load>
        )}
      </Load>
    </div>
  )
}

/** The most payers that are listed; the search finds the others. */
const listed = 200

interface PayerRowsProps {
  readonly world: string
  readonly payers: readonly ListedPayer[]
  readonly kinds: readonly BehaviorKind[]
  readonly text: string
  readonly onChange: () => void
}

function PayerRows({ world, payers, kinds, text, onChange }: PayerRowsProps): VNode {
  const found = useMemo(() => payers.filter((payer) => matches(payer, text)), [payers, text])
  const status =
    found.length === payers.length
      ? `${formatNumber(payers.length)} ${payers.length === 1 ? 'payer' : 'payers'}`
      : `${formatNumber(found.length)} of ${formatNumber(payers.length)} payers`
  return (
    <>
      <p class="soft" role="status">
        {found.length === 0 ? `No payer matches “${text}”.` : status}
        {found.length > listed && `; the first ${listed} are shown`}
      </p>
      <ul class="payer-list">
        {found.slice(0, listed).map((payer) => (
          <PayerRow key={payer.id} {...{ world, payer, kinds, onChange }} />
        ))}
      </ul>
    </>
  )
}

function matches({ id, name, aliases, names, behaviors }: ListedPayer, text: string): boolean {
  const sought = text.trim().toLowerCase()
  return [id, name, ...aliases, ...names, ...behaviors.map(behaviorText)].some((each) =>
    each.toLowerCase().includes(sought),
  )
}

const supports = {
  SUPPORTED: undefined,
  NOT_SUPPORTED: 'no claim status',
  ENROLLMENT_REQUIRED: 'enrollment required',
} as const

interface PayerRowProps {
  readonly world: string
  readonly payer: ListedPayer
  readonly kinds: readonly BehaviorKind[]
  readonly onChange: () => void
}

function PayerRow({ world, payer, kinds, onChange }: PayerRowProps): VNode {
  const { id, name, aliases, names, claimStatus, enrolled = [], behaviors } = payer
  const support = supports[claimStatus]
  return (
    <li class="panel payer">
      <div class="payer-head">
        <h2>
          {name} <code class="soft">{id}</code>
        </h2>
        <button
          type="button"
          class="small"
          aria-label={`Behaviors of ${name}, ${id}`}
          onClick={() => showDialog(<BehaviorsDialog {...{ world, payer, kinds, onChange }} />)}
        >
          Behaviors…
        </button>
      </div>
      {(aliases.length > 0 || names.length > 0) && (
        <p class="soft">
          Also <span class="code">{aliases.join(', ')}</span>
          {aliases.length > 0 && names.length > 0 && '; '}
          {names.join(', ')}
        </p>
      )}
      {support !== undefined && (
        <p>
          <span class="badge plain">{support}</span>{' '}
          {enrolled.length > 0 && <span class="soft">enrolled: {enrolled.join(', ')}</span>}
        </p>
      )}
      {behaviors.length > 0 && (
        <ul class="payer-behaviors">
          {behaviors.map((behavior) => (
            <li key={behaviorName(behavior)}>
              <code>{behaviorText(behavior)}</code>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function behaviorName(behavior: PayerBehavior): string {
  return typeof behavior === 'string' ? behavior : (Object.keys(behavior)[0] ?? '')
}

/** `not-found-at-first: 3d` */
function behaviorText(behavior: PayerBehavior): string {
  if (typeof behavior === 'string') return behavior
  return Object.entries(behavior)
    .map(([name, duration]) => `${name}: ${duration}`)
    .join()
}

/** Sets all behaviors of a payer. */
function BehaviorsDialog({ world, payer: { id, name, behaviors }, kinds, onChange }: PayerRowProps): VNode {
  const chosen = useSignal<ReadonlyMap<string, string>>(
    new Map(
      behaviors.map((behavior) => {
        const kind = behaviorName(behavior)
        return [kind, typeof behavior === 'string' ? '' : (Object.values(behavior)[0] ?? '')]
      }),
    ),
  )
  const problem = useSignal('')
  const set = (kind: string, duration: string | undefined): void => {
    const next = new Map(chosen.value)
    if (duration === undefined) next.delete(kind)
    else next.set(kind, duration)
    chosen.value = next
    problem.value = ''
  }
  const submit = async (): Promise<ListedPayer | undefined> => {
    const wanted = kinds.flatMap(({ name: kind }) => {
      const duration = chosen.value.get(kind)
      if (duration === undefined) return []
      return [(duration.trim() === '' ? kind : { [kind]: duration.trim() }) as PayerBehavior]
    })
    try {
      const changed = await admin.setPayerBehaviors({ world, payer: id }, { behaviors: wanted })
      showMessage('done', `Set the behaviors of ${name}.`)
      onChange()
      return changed
    } catch (error) {
      problem.value = describeError(error)
      return undefined
    }
  }
  return (
    <Dialog title={`Behaviors of ${name}`} action="Set" onSubmit={submit}>
      <ul class="behavior-choices">
        {kinds.map((kind) => (
          <BehaviorChoice
            key={kind.name}
            kind={kind}
            duration={chosen.value.get(kind.name)}
            onChange={(duration) => set(kind.name, duration)}
          />
        ))}
      </ul>
      {problem.value !== '' && (
        <p class="field-problem" role="alert">
          {problem.value}.
        </p>
      )}
    </Dialog>
  )
}

interface BehaviorChoiceProps {
  readonly kind: BehaviorKind
  /** `undefined` if the payer does not have the behavior; empty for the default. */
  readonly duration: string | undefined
  readonly onChange: (duration: string | undefined) => void
}

function BehaviorChoice({
  kind: { name, is, duration: usual, longest },
  duration,
  onChange,
}: BehaviorChoiceProps): VNode {
  return (
    <li>
      <label class="behavior-choice">
        <input
          type="checkbox"
          checked={duration !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? '' : undefined)}
        />
        <span>
          <code>{name}</code>
          <span class="soft">{is}</span>
        </span>
      </label>
      {usual !== undefined && duration !== undefined && (
        <label class="field behavior-duration">
          Duration, such as {usual}; at most {longest}
          <input
            autocomplete="off"
            spellcheck={false}
            placeholder={usual}
            value={duration}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        </label>
      )}
    </li>
  )
}
