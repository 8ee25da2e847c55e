import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { admin } from '../api.ts'
import { formatQuantity, formatRate } from '../format.ts'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { worldName } from '../world-state.ts'
import { showDialog } from './dialog.tsx'
import { Popover } from './popover.tsx'
import { Load } from './states.tsx'
import { CreateWorldDialog, DeleteWorldDialog, ForkWorldDialog, ResetWorldDialog } from './world-dialogs.tsx'
import './world-chooser.css'

/** Shows the world, and opens the list of all worlds with what can be done to them. */
export function WorldChooser(): VNode {
  const name = worldName.value
  const button = (
    <>
      <span class="visually-hidden">World: </span>
      <span class="world-name">{name}</span>
      <span aria-hidden="true">▾</span>
    </>
  )
  return (
    <Popover class="world-button" button={button} title="Worlds">
      {(close) => <WorldMenu name={name} close={close} />}
    </Popover>
  )
}

/** From this many worlds on, the list can be searched. */
const manyWorlds = 9

function WorldMenu({ name, close }: { readonly name: string; readonly close: () => void }): VNode {
  const worlds = useLoad(async () => (await admin.listWorlds()).worlds, [])
  const search = useSignal('')
  const show = (dialog: VNode) => () => {
    close()
    showDialog(dialog)
  }
  const exists = worlds.value?.some(({ world }) => world === name) ?? false
  return (
    <>
      <section aria-label="All worlds">
        <Load of={worlds} what="the worlds">
          {(list) => (
            <>
              {list.length >= manyWorlds && (
                <input
                  type="search"
                  class="world-search"
                  placeholder="Search worlds"
                  aria-label="Search worlds"
                  value={search.value}
                  onInput={(event) => {
                    search.value = event.currentTarget.value
                  }}
                />
              )}
              {list.length === 0 && <p class="soft">There are no worlds yet.</p>}
              <ul class="world-list">
                {list
                  .filter(({ world }) => world.toLowerCase().includes(search.value.toLowerCase()))
                  .map(({ world, sessions, rate }) => (
                    <li key={world}>
                      <a
                        href={routeHash({ world, view: 'board' })}
                        aria-current={world === name ? 'true' : undefined}
                        onClick={close}
                      >
                        <span class="world-name">{world}</span>
                        <span class="soft">
                          {formatQuantity(sessions, 'session')} · {formatRate(rate)}
                        </span>
                      </a>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </Load>
      </section>
      <section class="world-actions" aria-label="Actions">
        <button type="button" onClick={show(<CreateWorldDialog />)}>
          New world…
        </button>
        <button type="button" disabled={!exists} onClick={show(<ForkWorldDialog world={name} />)}>
          Fork…
        </button>
        <button type="button" disabled={!exists} onClick={show(<ResetWorldDialog world={name} />)}>
          Reset…
        </button>
        <button type="button" class="danger" disabled={!exists} onClick={show(<DeleteWorldDialog world={name} />)}>
          Delete…
        </button>
      </section>
    </>
  )
}
