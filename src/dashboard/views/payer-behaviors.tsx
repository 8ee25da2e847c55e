import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { admin, describeError } from '../api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { showMessage } from '../parts/messages.tsx'

type Schemas = components['schemas']
export type ListedPayer = Schemas['ListedPayer']
type PayerBehavior = Schemas['PayerBehavior']
export type BehaviorKind = Schemas['PayerBehaviorKind']

/** `not-found-at-first` */
export function behaviorName(behavior: PayerBehavior): string {
  return typeof behavior === 'string' ? behavior : (Object.keys(behavior)[0] ?? '')
}

/** `not-found-at-first: 3d` */
export function behaviorText(behavior: PayerBehavior): string {
  if (typeof behavior === 'string') return behavior
  return Object.entries(behavior)
    .map(([name, duration]) => `${name}: ${duration}`)
    .join()
}

export interface BehaviorsDialogProps {
  readonly world: string
  readonly payer: ListedPayer
  /** All behaviors that a payer can have. */
  readonly kinds: readonly BehaviorKind[]
  readonly onChange: () => void
}

/** Sets all behaviors of a payer. */
export function BehaviorsDialog({
  world,
  payer: { id, name, behaviors },
  kinds,
  onChange,
}: BehaviorsDialogProps): VNode {
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
