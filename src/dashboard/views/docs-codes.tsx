import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { pagesOf } from '../../admin-client/client.ts'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatDay, formatNumber } from '../format.ts'
import { replaceQuery } from '../navigation.ts'
import { Empty, Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import './docs-codes.css'

type Code = components['schemas']['Code']
type CodeListSummary = components['schemas']['CodeListSummary']

interface CodeListsProps {
  readonly list: string | undefined
  /** The code that the link names. */
  readonly code: string | undefined
  /** The search. */
  readonly text: string
}

/** The code lists of a claim status, with a search in the codes and their texts. */
export function CodeLists({ list = 'category', code, text }: CodeListsProps): VNode {
  const lists = useLoad(() => admin.listCodeLists(), [])
  return (
    <Load of={lists} what="the code lists">
      {({ lists }) => (
        <div class="codes">
          <Tabs lists={lists} list={list} text={text} />
          {lists.some((one) => one.list === list) ? (
            <Codes key={list} list={list} code={code} text={text} />
          ) : (
            <Empty title={`There is no code list ${list}`} />
          )}
        </div>
      )}
    </Load>
  )
}

interface TabsProps {
  readonly lists: readonly CodeListSummary[]
  readonly list: string
  readonly text: string
}

function Tabs({ lists, list, text }: TabsProps): VNode {
  const shown = lists.find((one) => one.list === list)
  return (
    <>
      <div class="filters">
        <nav class="chips" aria-label="Code lists">
          {lists.map(({ list: name, codes }) => (
            <a
              key={name}
              class="button chip"
              href={routeHash({ view: 'docs', rest: ['codes', name], query: { q: text } })}
              aria-current={name === list ? 'page' : undefined}
            >
              <span class="codes-name">{name}</span> <span class="numeric soft">{formatNumber(codes)}</span>
            </a>
          ))}
        </nav>
        <input
          type="search"
          placeholder="A code such as A7:562:85, or words"
          aria-label="Search by code or words"
          value={text}
          onInput={(event) => replaceQuery({ q: event.currentTarget.value })}
        />
      </div>
      {shown !== undefined && (
        <p class="soft">
          {shown.title}. {formatNumber(shown.deactivated)} of {formatNumber(shown.codes)} codes are deactivated.
        </p>
      )}
    </>
  )
}

/** How many codes are shown at first, and how many more at a time. */
const step = 100

function Codes({ list, code, text }: { readonly list: string } & Omit<CodeListsProps, 'list'>): VNode {
  const loaded = useLoad(async () => {
    const codes: Code[] = []
    for await (const page of pagesOf(admin.listCodes, { list, ...(text.trim() !== '' && { q: text }) })) {
      codes.push(...page.codes)
    }
    return { codes, text }
  }, [list, text])
  const limit = useSignal(step)
  useEffect(() => {
    limit.value = step
  }, [text])
  return (
    <Load of={loaded} what="the codes">
      {({ codes, text: searched }) => {
        const linked = codes.findIndex((one) => one.code === code)
        const shown = codes.slice(0, Math.max(limit.value, linked + 1))
        return (
          <>
            <p class="visually-hidden" role="status">
              {searched !== '' && `${formatNumber(codes.length)} codes found`}
            </p>
            {code !== undefined && linked === -1 && searched === '' && (
              <p class="codes-missing">
                The list has no code <code>{code}</code>.
              </p>
            )}
            {codes.length === 0 ? (
              <Empty title={`No code matches “${searched}”`}>
                <p>Search for a code, or for words that begin as the words of the text do.</p>
                <button type="button" onClick={() => replaceQuery({ q: '' })}>
                  Show all codes
                </button>
              </Empty>
            ) : (
              <ul class="code-list panel" aria-label="Codes">
                {shown.map((one, place) => (
                  <CodeRow key={one.code} list={list} code={one} place={place} isLinked={one.code === code} />
                ))}
              </ul>
            )}
            {shown.length < codes.length && (
              <button type="button" onClick={() => (limit.value = shown.length + step)}>
                Show {formatNumber(Math.min(step, codes.length - shown.length))} more of {formatNumber(codes.length)}
              </button>
            )}
          </>
        )
      }}
    </Load>
  )
}

interface CodeRowProps {
  readonly list: string
  readonly code: Code
  /** Where the row is in the list. */
  readonly place: number
  readonly isLinked: boolean
}

function CodeRow({ list, code: { code, text, ...marks }, place, isLinked }: CodeRowProps): VNode {
  const { deactivated, needsEntity, stages = [] } = marks
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isLinked) row.current?.scrollIntoView({ block: 'center' })
  }, [isLinked, place])
  return (
    <li ref={row} class={isLinked ? 'linked' : ''} aria-current={isLinked ? 'true' : undefined}>
      <a class="code" href={routeHash({ view: 'docs', rest: ['codes', list, code] })}>
        {code}
      </a>
      <span class={deactivated === undefined ? '' : 'soft'}>{text}</span>
      <span class="code-marks">
        {deactivated !== undefined && (
          <span class="badge plain">
            {deactivated === '' ? 'Deactivated' : `Deactivated ${formatDay(deactivated)}`}
          </span>
        )}
        {needsEntity && <span class="badge plain">Needs an entity code</span>}
        {stages.map((stage) => (
          <span key={stage} class="badge plain">
            {stage.replaceAll('-', ' ')}
          </span>
        ))}
      </span>
    </li>
  )
}
