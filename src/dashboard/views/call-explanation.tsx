import type { VNode } from 'preact'
import type { components } from '../../contract/generated/admin.ts'
import { stages } from '../../world/stage.ts'
import { formatQuantity, formatWorldTime } from '../format.ts'
import { routeHash } from '../router.ts'

type Schemas = components['schemas']
type Violation = Schemas['ContractViolation']

interface WhyProps {
  readonly world: string
  /** When the call was answered. */
  readonly at: string
  readonly explain: Schemas['Explanation']
  readonly violations: readonly Violation[]
}

/** Why the call got its reply: the claims that it found or nearly found, the steps that it applied, and what comes next. */
export function Why({
  world,
  at,
  explain: { sentence, claims, nearMisses, played, next },
  violations,
}: WhyProps): VNode {
  return (
    <section class="panel why" aria-label="Explanation">
      <h3>Why this reply</h3>
      <p>{whyText(sentence, claims.length, nearMisses.length)}</p>
      {violations.length > 0 && <Violations violations={violations} />}
      {claims.length > 0 && (
        <ul class="why-list">
          {claims.map((claim) => (
            <li key={claim.claim}>
              <ClaimLink world={world} at={at} claim={claim} />
            </li>
          ))}
        </ul>
      )}
      {nearMisses.map((miss) => (
        <NearMissTable key={miss.claim} world={world} at={at} miss={miss} />
      ))}
      {played.length > 0 && <AppliedSteps world={world} played={played} />}
      {next.length > 0 && <NextSteps world={world} next={next} />}
    </section>
  )
}

interface AppliedStepsProps extends Pick<Schemas['Explanation'], 'played'> {
  readonly world: string
}

function AppliedSteps({ world, played }: AppliedStepsProps): VNode {
  return (
    <>
      <h4>Applied by this call</h4>
      <ul class="why-list">
        {played.map(({ run, scenario, does, by }, i) => (
          <li key={`${run}${i}`}>
            {does} <span class="soft">because of {by === 'this poll' ? 'this poll' : 'the clock'}; </span>
            <ScenarioLink world={world} scenario={scenario} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface NextStepsProps extends Pick<Schemas['Explanation'], 'next'> {
  readonly world: string
}

function NextSteps({ world, next }: NextStepsProps): VNode {
  return (
    <>
      <h4>Next</h4>
      <ul class="why-list">
        {next.map((step) => (
          <li key={step.run}>
            {step.does} <span class="soft">{whenNext(step)}; </span>
            <ScenarioLink world={world} scenario={step.scenario} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** `after 2 more polls`, or the time of the step. */
function whenNext({ when, due, polls }: Schemas['Explanation']['next'][number]): string {
  if (due !== undefined) return `${formatWorldTime(due)} UTC`
  return polls === undefined ? when : `after ${formatQuantity(polls, 'more poll')}`
}

/** The explanation without what the lists below it show. */
function whyText(sentence: string, claims: number, nearMisses: number): string {
  if (claims > 0) return claims === 1 ? 'Found one claim.' : `Found ${claims} claims.`
  if (nearMisses > 0) {
    return nearMisses === 1
      ? 'Found no claim. One comes close.'
      : `Found no claim. ${nearMisses} come close, nearest first.`
  }
  const [finding = sentence] = sentence.split(/\. (?=Next in |This poll played |The clock played )/)
  return finding.endsWith('.') ? finding : `${finding}.`
}

function Violations({ violations }: { readonly violations: readonly Violation[] }): VNode {
  return (
    <table class="comparison">
      <caption>Rules of the contract that the request breaks</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Expected and received</th>
        </tr>
      </thead>
      <tbody>
        {violations.map(({ pointer, rule, expected, received, source }, i) => (
          <tr key={`${i}${pointer}`} title={source}>
            <th scope="row">
              <code>{pointer === '' ? 'body' : pointer}</code>
            </th>
            <td>
              expected: <strong>{expected}</strong> <code class="soft">{rule}</code>
              <br />
              <span class="soft">received: {received}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface ClaimLinkProps {
  readonly world: string
  readonly at: string
  readonly claim: Schemas['FoundClaim']
}

/** A claim as it was; its session at the time of the call has the replies with nothing masked. */
function ClaimLink({ world, at, claim: { claim, session, stage } }: ClaimLinkProps): VNode {
  return (
    <>
      <span class="code">{claim}</span>{' '}
      <span class="badge plain" title={stages[stage].is}>
        {stage.replaceAll('-', ' ')}
      </span>{' '}
      {session !== undefined && (
        <>
          <a href={routeHash({ world, view: 'sessions', rest: [session], query: { at } })}>its session at that time</a>
          {' · '}
        </>
      )}
      <a href={routeHash({ world, view: 'journal', query: { claim } })}>all calls that found it</a>
    </>
  )
}

function ScenarioLink({ world, scenario }: { readonly world: string; readonly scenario: string }): VNode {
  return (
    <>
      scenario <a href={routeHash({ world, view: 'scenarios', rest: [scenario] })}>{scenario}</a>
    </>
  )
}

interface NearMissTableProps {
  readonly world: string
  readonly at: string
  readonly miss: Schemas['NearMiss']
}

function NearMissTable({ world, at, miss }: NearMissTableProps): VNode {
  const { agrees, differs } = miss
  return (
    <table class="comparison near-miss">
      <caption>
        <ClaimLink world={world} at={at} claim={miss} />
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Comparison with the request</th>
        </tr>
      </thead>
      <tbody>
        {differs.map(({ criterion, how }) => (
          <tr key={criterion} class="differs">
            <th scope="row">{criterion}</th>
            <td>
              <span aria-hidden="true">✕ </span>
              {how}
            </td>
          </tr>
        ))}
        {agrees.map((criterion) => (
          <tr key={criterion}>
            <th scope="row">{criterion}</th>
            <td class="agrees">
              <span aria-hidden="true">✓ </span>agrees
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
