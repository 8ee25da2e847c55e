import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatNumber, formatQuantity } from '../format.ts'
import { replaceQuery } from '../navigation.ts'
import { act } from '../parts/messages.tsx'
import { Empty, Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import { ScenarioDetails, Statuses } from './scenario-details.tsx'
import './scenarios.css'

type Scenario = components['schemas']['Scenario']

/** The library of scenarios, or the editor of one. */
export function ScenariosPage(props: ViewProps): VNode {
  const { world, route } = props
  if (route.query.edit === undefined) return <Library {...props} />
  return <Editor key={route.rest[0]} world={world.name} name={route.rest[0]} />
}

/** The editor is large, and read when it is opened. */
function Editor(props: { readonly world: string; readonly name: string | undefined }): VNode {
  const module = useLoad(() => import('./scenario-editor.tsx'), [])
  return (
    <Load of={module} what="the editor">
      {({ ScenarioEditor }) => <ScenarioEditor {...props} />}
    </Load>
  )
}

/** A list to search, and the scenario that the link names. */
function Library({ world, route }: ViewProps): VNode {
  const [name] = route.rest
  const page = useRef<HTMLDivElement>(null)
  const shown = useRef(name)
  useEffect(() => {
    // In a narrow window the list disappears when a scenario is chosen, and the focus with it.
    const isLost = shown.current !== name && document.activeElement === document.body
    if (isLost) page.current?.querySelector<HTMLElement>('article, [data-scenario][tabindex="0"]')?.focus()
    shown.current = name
  }, [name])
  const round = useSignal(0)
  const library = useLoad(async () => {
    const { scenarios } = await admin.scenarios()
    // Afterwards, when the token is known: without it, only the number of problems is shown.
    const { reload } = await admin.health()
    return { scenarios, reload }
  }, [round.value])
  return (
    <Load of={library} what="the scenarios">
      {({ scenarios, reload }) => (
        <div ref={page} class={name === undefined ? 'scenarios' : 'scenarios chosen'}>
          <div class="library">
            <FileProblems reload={reload} onReload={() => round.value++} />
            <ScenarioList scenarios={scenarios} world={world.name} chosen={name} text={route.query.q ?? ''} />
          </div>
          {name === undefined ? (
            <div class="scenario-none">
              <Empty title="Choose a scenario">
                <p class="soft">
                  A scenario says what happens to a claim, and when. Start one, and its session appears on the board.
                </p>
              </Empty>
            </div>
          ) : (
            <ScenarioDetails key={name} world={world.name} name={name} version={round.value} />
          )}
        </div>
      )}
    </Load>
  )
}

/** Problems of the scenario files, and the button that reads them again. Without a folder of files, nothing. */
function FileProblems({
  reload,
  onReload,
}: {
  readonly reload: components['schemas']['Reload'] | undefined
  readonly onReload: () => void
}): VNode | null {
  if (reload === undefined) return null
  const { problemCount, problems = [] } = reload
  const read = async (): Promise<void> => {
    await act(
      () => admin.reloadScenarios(),
      ({ changed }) =>
        changed.length === 0 ? 'Read the files: nothing has changed.' : `Read the files: ${changed.join(', ')}.`,
    )
    onReload()
  }
  return (
    <section class={problemCount > 0 ? 'panel file-problems broken' : 'file-problems'} aria-label="Scenario files">
      {problemCount > 0 && (
        <>
          <h2>{formatQuantity(problemCount, 'problem')} in the scenario files</h2>
          <p class="soft">The scenarios are as before these changes.</p>
          <ul>
            {problems.map(({ file, line, column, code, message }) => (
              <li key={`${file}:${line}:${column} ${code}`}>
                <code>
                  {file}:{line}:{column}
                </code>{' '}
                {message} <code class="soft">{code}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="small" onClick={() => void read()}>
        Read the files again
      </button>
    </section>
  )
}

interface ScenarioListProps {
  readonly scenarios: readonly Scenario[]
  readonly world: string
  readonly chosen: string | undefined
  readonly text: string
}

function ScenarioList({ scenarios, world, chosen, text }: ScenarioListProps): VNode {
  const list = useRef<HTMLDivElement>(null)
  const words = text.toLowerCase().split(/\s+/)
  const matching = scenarios.filter((scenario) => {
    const searched = [scenario.name, scenario.summary, ...scenario.statuses].join(' ').toLowerCase()
    return words.every((word) => searched.includes(word))
  })
  const groups = [
    { title: 'From your folder', of: matching.filter(({ builtIn }) => !builtIn) },
    { title: 'Built in', of: matching.filter(({ builtIn }) => builtIn) },
  ].filter(({ of }) => of.length > 0)
  const onKeyDown = (event: KeyboardEvent): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-scenario]') ?? [])]
    const next = linkAfterKey(event.key, links)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  const active = matching.some(({ name }) => name === chosen) ? chosen : groups[0]?.of[0]?.name
  return (
    <div class="scenario-list" ref={list} onKeyDown={onKeyDown}>
      <div class="scenario-search">
        <input
          type="search"
          placeholder="Name, summary or status"
          aria-label="Search the scenarios by name, summary or status"
          value={text}
          onInput={(event) => replaceQuery({ q: event.currentTarget.value })}
        />
        <a class="button" href={routeHash({ world, view: 'scenarios', query: { edit: '1' } })}>
          New
        </a>
      </div>
      <p class="soft" role="status">
        {matching.length === scenarios.length
          ? `${formatNumber(scenarios.length)} scenarios`
          : `${formatNumber(matching.length)} of ${formatNumber(scenarios.length)} scenarios`}
      </p>
      {groups.map(({ title, of }) => (
        <section key={title} aria-label={title}>
          {(groups.length > 1 || title !== 'Built in') && <h2>{title}</h2>}
          <ul>
            {of.map(({ name, summary, statuses }) => (
              <li key={name}>
                <a
                  class="scenario-link"
                  href={routeHash({ world, view: 'scenarios', rest: [name], query: { q: text } })}
                  aria-current={name === chosen ? 'true' : undefined}
                  tabIndex={name === active ? 0 : -1}
                  data-scenario={name}
                >
                  <strong>{name}</strong>
                  <span class="scenario-summary soft">{summary}</span>
                  <Statuses of={statuses} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** The link that a key leads to: the arrow keys, also from the search, Home and End. */
function linkAfterKey(key: string, links: readonly HTMLElement[]): HTMLElement | undefined {
  const current = links.findIndex((link) => link.matches(':focus'))
  if (key === 'ArrowDown') return links[current + 1]
  if (current === -1) return undefined
  if (key === 'ArrowUp') return links[current - 1]
  if (key === 'Home') return links[0]
  return key === 'End' ? links.at(-1) : undefined
}
