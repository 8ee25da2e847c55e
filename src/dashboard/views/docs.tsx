import type { VNode } from 'preact'
import { Empty } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import type { ViewProps } from '../views.ts'
import { CodeLists } from './docs-codes.tsx'
import { Contract } from './docs-contract.tsx'
import { ScenarioFormat } from './docs-schema.tsx'
import { X12Explorer } from './docs-x12.tsx'
import './docs.css'

interface Section {
  /** The rest of the link, after `#/docs/`. */
  readonly path: string
  readonly label: string
  readonly about: string
}

const contracts = [
  { path: 'api/taiga', label: 'Taiga', about: 'Register a therapist, submit a session, get the status of its claim.' },
  { path: 'api/stedi', label: 'Stedi', about: 'Claim status as JSON and as raw X12, edition 2025-01.' },
  { path: 'api/stedi-2026-08', label: 'Stedi 2026-08', about: 'The edition of August 2026.' },
  { path: 'api/optum', label: 'Optum', about: 'Claim status as JSON and as raw X12, both profiles, and the tokens.' },
  { path: 'api/admin', label: 'Admin API', about: 'What this page and your tests control the sandbox with.' },
] as const

const sections: readonly { readonly title: string; readonly links: readonly Section[] }[] = [
  {
    title: 'X12',
    links: [
      { path: 'x12', label: 'X12 explorer', about: 'Paste a 276, 277, 277CA, 999 or TA1, and read it in words.' },
      { path: 'codes', label: 'Code lists', about: 'Look up the category, status and entity codes of a claim status.' },
    ],
  },
  {
    title: 'Scenarios',
    links: [{ path: 'scenarios', label: 'Scenario format', about: 'The members of a scenario file, with examples.' }],
  },
  { title: 'Contracts', links: contracts },
]

/** The reference: what is the same in every world. */
export function DocsPage({ route }: ViewProps): VNode {
  const [section = ''] = route.rest
  return (
    <div class="docs">
      <nav aria-label="Reference">
        {sections.map(({ title, links }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {links.map(({ path, label }) => (
                <li key={path}>
                  <a href={linkTo(path)} aria-current={isIn(route.rest, path) ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div class="docs-body">
        <SectionBody section={section} rest={route.rest.slice(1)} query={route.query} />
      </div>
    </div>
  )
}

type SectionProps = Pick<ViewProps['route'], 'rest' | 'query'> & { readonly section: string }

function SectionBody({ section, rest, query }: SectionProps): VNode {
  if (section === '') return <Overview />
  if (section === 'x12') return <X12Explorer sample={query.sample} />
  if (section === 'codes') return <CodeLists list={rest[0]} code={rest[1]} text={query.q ?? ''} />
  if (section === 'scenarios') return <ScenarioFormat definition={rest[0]} />
  const contract = contracts.find(({ path }) => path === `${section}/${rest[0]}`)
  if (contract !== undefined) {
    const name = contract.path.slice('api/'.length)
    return <Contract key={name} name={name} label={contract.label} place={rest.slice(1)} />
  }
  return (
    <Empty title="The reference has no such page">
      <a class="button" href={routeHash({ view: 'docs' })}>
        Go to the reference
      </a>
    </Empty>
  )
}

function Overview(): VNode {
  return (
    <div class="docs-overview">
      {sections.map(({ title, links }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {links.map(({ path, label, about }) => (
              <li key={path}>
                <a class="panel" href={linkTo(path)}>
                  <strong>{label}</strong>
                  <span class="soft">{about}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function linkTo(path: string): string {
  return routeHash({ view: 'docs', rest: path.split('/') })
}

function isIn(rest: readonly string[], path: string): boolean {
  return path.split('/').every((part, i) => rest[i] === part)
}
