import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { pagesOf } from '../../admin-client/client.ts'
import { admin } from '../api.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { replaceQuery } from '../navigation.ts'
import { showDialog } from '../parts/dialog.tsx'
import { Load } from '../parts/states.tsx'
import { Welcome } from '../parts/welcome.tsx'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import {
  type BehaviorKind,
  BehaviorsDialog,
  type BehaviorsDialogProps,
  behaviorName,
  behaviorText,
  type ListedPayer,
} from './payer-behaviors.tsx'
import './payers.css'

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
      ? formatQuantity(payers.length, 'payer')
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

function PayerRow({ world, payer, kinds, onChange }: BehaviorsDialogProps): VNode {
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
