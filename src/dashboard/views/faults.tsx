import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatMoment, formatNumber, formatQuantity } from '../format.ts'
import { Dialog, showDialog } from '../parts/dialog.tsx'
import { act } from '../parts/messages.tsx'
import { Load } from '../parts/states.tsx'
import { Welcome } from '../parts/welcome.tsx'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import { FaultForm } from './fault-form.tsx'
import './faults.css'

type ArmedFault = components['schemas']['ArmedFault']

/** The armed faults of the world, live, and a form that arms another one. */
export function FaultsPage({ world }: ViewProps): VNode {
  const { name } = world
  // A call or the clock changes what remains of a fault.
  const { version, faults, now } = world.facts.value ?? {}
  const call = world.calls.value?.calls.at(-1)?.id
  const armed = useLoad(() => admin.listFaults({ world: name }), [name, version, faults, now, call])
  const kinds = useLoad(() => admin.listFaultKinds(), [])
  if (world.connection.value === 'missing') return <Welcome world={world} />
  return (
    <div class="faults">
      <section class="faults-armed" aria-labelledby="armed-title">
        <div class="faults-head">
          <h2 id="armed-title">Armed faults</h2>
          <button type="button" onClick={() => showDialog(<RevokeDialog world={name} />)}>
            Revoke Optum's tokens…
          </button>
        </div>
        <Load of={armed} what="the armed faults">
          {(list) => <ArmedFaults world={name} faults={list.faults} onChange={armed.reload} />}
        </Load>
      </section>
      <section class="faults-new" aria-labelledby="arm-title">
        <h2 id="arm-title">Arm a fault</h2>
        <Load of={kinds} what="the faults that can be armed">
          {(found) => <FaultForm world={name} kinds={found} onArm={armed.reload} />}
        </Load>
      </section>
    </div>
  )
}

interface ArmedFaultsProps {
  readonly world: string
  readonly faults: readonly ArmedFault[]
  readonly onChange: () => void
}

function ArmedFaults({ world, faults, onChange }: ArmedFaultsProps): VNode {
  const isBusy = useSignal(false)
  const disarm = async (action: () => Promise<{ readonly disarmed: readonly string[] }>): Promise<void> => {
    isBusy.value = true
    const done = ({ disarmed }: { readonly disarmed: readonly string[] }) =>
      disarmed.length === 1 ? 'Disarmed the fault.' : `Disarmed ${formatNumber(disarmed.length)} faults.`
    await act(action, done)
    isBusy.value = false
    onChange()
  }
  if (faults.length === 0) {
    return <p class="panel faults-none soft">No fault is armed: every call gets its right response.</p>
  }
  return (
    <>
      <ul class="faults-list">
        {faults.map((fault) => (
          <li key={fault.id} class="panel">
            <div class="faults-head">
              <h3>{fault.does}</h3>
              <button
                type="button"
                class="small"
                disabled={isBusy.value}
                aria-label={`Disarm ${fault.id}: ${fault.does}`}
                onClick={() => void disarm(() => admin.disarmFault({ world, fault: fault.id }))}
              >
                Disarm
              </button>
            </div>
            <p class="soft numeric">{lifeOf(fault)}</p>
            <details>
              <summary>As JSON</summary>
              <pre class="code faults-json">{JSON.stringify(fault.fault, undefined, 2)}</pre>
            </details>
          </li>
        ))}
      </ul>
      {faults.length > 1 && (
        <button type="button" disabled={isBusy.value} onClick={() => void disarm(() => admin.disarmFaults({ world }))}>
          Disarm all {formatNumber(faults.length)}
        </button>
      )}
    </>
  )
}

function lifeOf({ id, armed, until, remaining, applied, skipped }: ArmedFault): string {
  const times = (count: number): string => formatQuantity(count, 'call')
  return [
    id,
    `armed ${formatMoment(armed)} UTC`,
    ...(until === undefined ? [] : [`until ${formatMoment(until)} UTC`]),
    `applied to ${times(applied)}`,
    ...(remaining === undefined ? [] : [`${times(remaining)} left`]),
    ...(skipped === 0 ? [] : [`skipped ${times(skipped)}`]),
  ].join(' · ')
}

function RevokeDialog({ world }: { readonly world: string }): VNode {
  const revoke = () =>
    act(
      () => admin.revokeTokens({ world }),
      ({ revoked }) => (revoked === 0 ? 'No token was valid.' : `Revoked ${formatQuantity(revoked, 'token')}.`),
    )
  return (
    <Dialog title="Revoke Optum's tokens?" action="Revoke" isDangerous onSubmit={revoke}>
      <p>
        Calls with a token that was issued in {world} get the 401 of an invalid token, until the client requests another
        one. Taiga and Stedi have keys and no tokens: arm the fault “Revoked credential” for them.
      </p>
    </Dialog>
  )
}
