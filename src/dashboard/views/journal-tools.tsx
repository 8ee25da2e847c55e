import type { ComponentChildren, VNode } from 'preact'
import type { AdminParams } from '../../admin-client/client.ts'
import { admin } from '../api.ts'
import { type CallList, faultLabels, statusLabel } from '../call-list.ts'
import { download } from '../download.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { navigate, replaceQuery } from '../navigation.ts'
import { Dialog, showDialog } from '../parts/dialog.tsx'
import { act } from '../parts/messages.tsx'
import { Popover } from '../parts/popover.tsx'
import type { PageRoute } from '../router.ts'
import { useLoad } from '../use-load.ts'
import { useDraft } from '../use-settled.ts'

export type CallFilter = Omit<AdminParams<'journal'>, 'world'>

/** The parameters of a link that removes every filter. */
export const noFilter: Readonly<Record<'operation' | 'status' | 'fault' | 'session' | 'claim', string>> = {
  operation: '',
  status: '',
  fault: '',
  session: '',
  claim: '',
}

interface JournalToolsProps {
  readonly world: string
  readonly route: PageRoute
  readonly filter: CallFilter
  readonly isOfNoWorld: boolean
  readonly list: CallList
}

/** The filters, and what can be done with the calls that pass them. */
export function JournalTools({ world, route, filter, isOfNoWorld, list }: JournalToolsProps): VNode {
  const { operation = '', fault = '', session = '', claim = '' } = filter
  const kinds = useLoad(() => admin.listFaultKinds(), [])
  const operations = withCurrent(kinds.value?.operations.map(({ on }) => on) ?? [], operation)
  const declared = new Set(kinds.value?.operations.flatMap(({ statuses }) => statuses))
  const status = filter.status === undefined ? '' : String(filter.status)
  const statuses = withCurrent([200, 201, ...[...declared].sort((a, b) => a - b), 0].map(String), status)
  const count = list.calls.value.length
  const isPart = list.previous.value !== undefined
  return (
    <search class="filters">
      <FilterChoice filter="operation" label="Operation" every="Every operation" value={operation}>
        {operations.map((each) => (
          <option key={each} value={each}>
            {each.endsWith('.*') ? `all of ${each.slice(0, -2)}` : each}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice filter="status" label="Status" every="Every status" value={status}>
        {statuses.map((each) => (
          <option key={each} value={each}>
            {statusLabel(Number(each))}
          </option>
        ))}
      </FilterChoice>
      {!isOfNoWorld && (
        <>
          <FilterChoice filter="fault" label="Fault" every="Every reply" value={fault}>
            <option value="any">Any fault</option>
            {Object.entries(faultLabels).map(([each, label]) => (
              <option key={each} value={each}>
                {label}
              </option>
            ))}
          </FilterChoice>
          <SessionFilter value={session} />
          {claim !== '' && (
            <button type="button" class="small" onClick={() => replaceQuery({ claim: '' })}>
              {claim} <span aria-hidden="true">✕</span>
              <span class="visually-hidden">: remove this filter</span>
            </button>
          )}
        </>
      )}
      <button
        type="button"
        aria-pressed={isOfNoWorld}
        onClick={() =>
          navigate({
            world,
            view: 'journal',
            query: isOfNoWorld ? {} : { ...route.query, ...noFilter, of: 'no-world' },
          })
        }
      >
        Calls of no world
      </button>
      <span class="soft numeric journal-count" role="status">
        {isPart ? `the latest ${formatNumber(count)} calls` : formatQuantity(count, 'call')}
      </span>
      {!isOfNoWorld && <JournalActions world={world} filter={filter} list={list} />}
    </search>
  )
}

interface FilterChoiceProps {
  /** The parameter of the link. */
  readonly filter: keyof typeof noFilter
  readonly label: string
  /** What the choice without a filter is called. */
  readonly every: string
  readonly value: string
  readonly children: ComponentChildren
}

function FilterChoice({ filter, label, every, value, children }: FilterChoiceProps): VNode {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => replaceQuery({ [filter]: event.currentTarget.value })}
    >
      <option value="">{every}</option>
      {children}
    </select>
  )
}

interface JournalActionsProps {
  readonly world: string
  readonly filter: CallFilter
  readonly list: CallList
}

function JournalActions({ world, filter, list }: JournalActionsProps): VNode {
  return (
    <div class="journal-actions">
      <Popover button="Export" title="Export">
        {(close) => <ExportMenu world={world} filter={filter} close={close} />}
      </Popover>
      <button
        type="button"
        class="danger"
        disabled={list.calls.value.length === 0}
        onClick={() => showDialog(<ClearDialog world={world} list={list} />)}
      >
        Clear…
      </button>
    </div>
  )
}

/** The choices, and the one of the link if it is another. */
function withCurrent(choices: readonly string[], current: string): readonly string[] {
  const all = [...new Set(choices)]
  return current === '' || all.includes(current) ? all : [...all, current]
}

/** Milliseconds after the last key until a text filters. */
const settled = 300

function SessionFilter({ value }: { readonly value: string }): VNode {
  const draft = useDraft(value, settled, (session) => replaceQuery({ session: session.trim() }))
  return (
    <input
      type="search"
      placeholder="Session id"
      aria-label="Session id"
      value={draft.value}
      onInput={({ currentTarget }) => {
        draft.value = currentTarget.value
      }}
    />
  )
}

interface ExportMenuProps {
  readonly world: string
  readonly filter: CallFilter
  readonly close: () => void
}

function ExportMenu({ world, filter, close }: ExportMenuProps): VNode {
  const save = async (extension: 'har' | 'ndjson'): Promise<void> => {
    close()
    const params = { world, ...filter }
    await act(async () => {
      const text =
        extension === 'har' ? JSON.stringify(await admin.journalHar(params)) : await admin.journalLines(params)
      download(`${world}-journal.${extension}`, text, 'application/octet-stream')
    }, '')
  }
  return (
    <div class="export-menu">
      <p class="soft">
        {Object.keys(filter).length === 0 ? 'All calls' : 'The calls that pass the filters'}, masked as they are here.
      </p>
      <button type="button" onClick={() => void save('har')}>
        HTTP archive (HAR)
      </button>
      <button type="button" onClick={() => void save('ndjson')}>
        One JSON object a line (NDJSON)
      </button>
    </div>
  )
}

function ClearDialog({ world, list }: { readonly world: string; readonly list: CallList }): VNode {
  const clear = async (): Promise<object | undefined> => {
    const done = await act(
      () => admin.clearJournal({ world }),
      ({ cleared }) => `Removed ${formatQuantity(cleared, 'call')}.`,
    )
    if (done === undefined) return undefined
    navigate({ world, view: 'journal' })
    await list.load()
    return done
  }
  return (
    <Dialog title={`Clear the journal of ${world}?`} action="Clear" isDangerous onSubmit={clear}>
      <p>Removes all recorded calls, also those that the filters hide. The world does not change.</p>
    </Dialog>
  )
}
