import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { admin } from '../api.ts'
import { formatMoment, formatNumber, formatQuantity } from '../format.ts'
import { Empty, Load } from '../parts/states.tsx'
import { routeHash } from '../router.ts'
import { useLoad } from '../use-load.ts'
import type { ViewProps } from '../views.ts'
import './checks.css'

type Covered = components['schemas']['Covered']
type Lint = components['schemas']['Lint']

/** How the client behaved: its anti-patterns, and what it has received of all that the sandbox can send. */
export function ChecksPage({ world }: ViewProps): VNode {
  // The stream sends new calls at most four times a second.
  const calls = useComputed(() => world.calls.value?.calls.at(-1)?.id).value
  const lint = useLoad(() => admin.lint({ world: world.name }), [world.name, calls])
  const coverage = useLoad(() => admin.coverage({ world: world.name }), [world.name, calls])
  return (
    <div class="checks">
      <section aria-labelledby="lint-title">
        <h2 id="lint-title">Anti-patterns</h2>
        <Load of={lint} what="the lint findings">
          {(found) => <LintFindings lint={found} world={world.name} />}
        </Load>
      </section>
      <section aria-labelledby="coverage-title">
        <h2 id="coverage-title">Coverage</h2>
        <p class="soft">What the clients of this world have received of all that the sandbox can send.</p>
        <Load of={coverage} what="the coverage">
          {(found) => (
            <div class="coverage">
              {found.coverage.map((covered) => (
                <CoveredKind key={covered.what} covered={covered} />
              ))}
            </div>
          )}
        </Load>
      </section>
    </div>
  )
}

function LintFindings({ lint, world }: { readonly lint: Lint; readonly world: string }): VNode {
  const { calls, findings, unjudged } = lint
  if (calls === 0) {
    return (
      <Empty title="No calls yet">
        <p>
          Calls to the vendors' APIs are judged as they come: too frequent polls, requests sent twice, ignored errors.
        </p>
        <a class="button" href={routeHash({ world, view: 'try' })}>
          Try a call
        </a>
      </Empty>
    )
  }
  return (
    <>
      <p class="soft">
        {formatQuantity(calls, 'call')} judged,{' '}
        {findings.length === 0 ? 'no anti-pattern found.' : `${formatNumber(findings.length)} found.`}
        {unjudged.length > 0 && ` Not judged, because the clock did not run between the calls: ${unjudged.join(', ')}.`}
      </p>
      <ul class="findings">
        {findings.map((finding, i) => (
          <li key={`${finding.rule}-${i}`} class="panel">
            <h3>
              {finding.message} <code class="soft">{finding.rule}</code>
            </h3>
            <p>{finding.advice}</p>
            <p class="soft">
              {formatMoment(finding.first)} to {formatMoment(finding.last)}; calls{' '}
              <CallLinks world={world} ids={finding.entries} />. {finding.source}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The most calls of a finding that are linked. */
const linked = 8

function CallLinks({ world, ids }: { readonly world: string; readonly ids: readonly number[] }): VNode {
  return (
    <>
      {ids.slice(0, linked).map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={routeHash({ world, view: 'journal', rest: [String(id)] })}>{id}</a>
        </span>
      ))}
      {ids.length > linked && ` and ${formatNumber(ids.length - linked)} more`}
    </>
  )
}

function CoveredKind({ covered: { is, met, missing, percent } }: { readonly covered: Covered }): VNode {
  return (
    <details class="panel covered">
      <summary>
        <span class="covered-name">{is}</span>
        <meter class="covered-bar" min={0} max={100} value={percent} aria-hidden="true" />
        <span class="numeric covered-percent">{percent} %</span>
      </summary>
      <Values title="Received" values={met} />
      <Values title="Not received" values={missing} />
    </details>
  )
}

function Values({ title, values }: { readonly title: string; readonly values: readonly string[] }): VNode | null {
  if (values.length === 0) return null
  return (
    <>
      <h3>
        {title} <span class="soft numeric">{formatNumber(values.length)}</span>
      </h3>
      <ul class="values">
        {values.map((value) => (
          <li key={value}>
            <code>{value}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
