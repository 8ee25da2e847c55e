import type { Provenance } from '../contract/evidence.ts'
import { brokenResponseRules, type UnknownMembers } from '../judge/contract-rules.ts'
import { mediaTypeOf, type Received } from '../judge/http-exchange.ts'
import { maskPointer, mayShowResponse, shownRule, shownValueWithSize } from '../judge/show.ts'
import type { RuleViolation } from '../judge/violation.ts'
import { findByPointer } from '../text/json-pointer.ts'
import { plural } from '../text/phrases.ts'
import type { ExpectForm, RelationForm, Rules } from './case.ts'
import { brokenRelations, kindsOf } from './relations.ts'
import { brokenRules } from './rules.ts'
import { fillVariables, type Values } from './variables.ts'

/** What the rules of one step refer to. */
export interface StepExchange {
  /** The body of the request as a value. */
  readonly sent: unknown
  readonly received: Received
  /** The body of the response as a value; see `bodyValue`. */
  readonly body: unknown
  readonly values: Values
}

/** The number of rules that were checked, and those that are broken. */
export interface ExpectationResult<T = RuleViolation & Provenance> {
  readonly checks: number
  readonly failures: readonly T[]
}

/** The part of the contract that a response must keep. */
export interface Contracted {
  readonly part: string
  readonly unknownMembers: UnknownMembers
}

/** Judges a response by what a step expects. `known` is the evidence of the case's own rules. */
export function judgeExpectation(
  expect: ExpectForm,
  judged: StepExchange,
  contract: Contracted,
  known: Provenance,
): ExpectationResult {
  return joined([
    knownAs(known, [judgeStatus(expect.status, judged)]),
    ...(expect.contract === false ? [] : [judgeContract(judged, contract)]),
    knownAs(known, [
      ...Object.entries(expect.headers ?? {}).map(([name, rule]) => judgeHeader(name, rule, judged)),
      ...Object.entries(expect.members ?? {}).map(([pointer, rule]) => judgeMember(pointer, rule, judged)),
      ...(expect.relations ?? []).map((relation) => judgeRelation(relation, judged)),
    ]),
  ])
}

function knownAs(
  { evidence, source }: Provenance,
  judgements: readonly ExpectationResult<RuleViolation>[],
): ExpectationResult {
  const { checks, failures } = joined(judgements)
  return { checks, failures: failures.map((failure) => ({ ...failure, evidence, source })) }
}

function judgeContract({ received, body }: StepExchange, { part, unknownMembers }: Contracted): ExpectationResult {
  return { checks: 2, failures: brokenResponseRules(part, received, body, unknownMembers) }
}

function judgeRelation(relation: RelationForm, judged: StepExchange): ExpectationResult<RuleViolation> {
  const failures = brokenRelations(relation, judged).map((rule) => ({
    about: 'relation' as const,
    pointer: '',
    rule,
    expected: shownRule(relation),
    received: 'values without this relation',
  }))
  return { checks: kindsOf(relation).length, failures }
}

function judgeStatus(wanted: number | readonly number[], { received }: StepExchange): ExpectationResult<RuleViolation> {
  const statuses = typeof wanted === 'number' ? [wanted] : wanted
  if (statuses.includes(received.status)) return { checks: 1, failures: [] }
  const rule = statuses.length === 1 ? 'equals' : 'oneOf'
  const failure = { about: 'status', pointer: '', rule, expected: statuses.join(', ') } as const
  return { checks: 1, failures: [{ ...failure, received: String(received.status) }] }
}

function judgeHeader(
  name: string,
  rule: string | Rules,
  { received, values }: StepExchange,
): ExpectationResult<RuleViolation> {
  const isWord = rule === 'absent' || rule === 'present'
  const rules = typeof rule === 'string' && !isWord ? { equals: rule } : rule
  const sent = received.headers[name]
  const value = name === 'content-type' && typeof rule === 'string' && !isWord ? mediaTypeOf(sent) : sent
  return judgeValue('header', `header:${name}`, rules as 'absent' | 'present' | Rules, value, values)
}

function judgeMember(
  pointer: string,
  rule: 'absent' | 'present' | Rules,
  { body, values }: StepExchange,
): ExpectationResult<RuleViolation> {
  return joined(
    findByPointer(body, pointer).map((found) =>
      judgeValue('member', found.pointer, rule, found.value, values, pointer),
    ),
  )
}

function judgeValue(
  about: 'header' | 'member',
  place: string,
  rule: 'absent' | 'present' | Rules,
  value: unknown,
  values: StepExchange['values'],
  pattern = '',
): ExpectationResult<RuleViolation> {
  const pointer = about === 'member' ? maskPointer(place, pattern) : place
  const received = about === 'member' ? shownValueWithSize(place, value, mayShowResponse) : shownHeader(value)
  if (typeof rule === 'string') {
    const holds = (value !== undefined) === (rule === 'present')
    return { checks: 1, failures: holds ? [] : [{ about, pointer, rule, expected: rule, received }] }
  }
  const keywords = Object.keys(rule) as (keyof Rules)[]
  const broken = value === undefined ? keywords.slice(0, 1) : brokenRules(value, put(rule, values))
  const failures = broken.map((keyword) => ({
    about,
    pointer,
    rule: keyword,
    expected: shownRule(rule[keyword]),
    received,
  }))
  return { checks: Object.keys(rule).length, failures }
}

/** A header may be anything; its length may be shown. */
function shownHeader(value: unknown): string {
  return typeof value === 'string' ? `another string, of ${plural(value.length, 'character')}` : 'nothing'
}

/** A rule with its variables replaced. A regular expression has none: its dollar signs are anchors. */
function put(rule: Rules, values: StepExchange['values']): Rules {
  const { matches, ...others } = rule
  return { ...(fillVariables(others, values) as Rules), ...(matches !== undefined && { matches }) }
}

function joined<T>(judgements: readonly ExpectationResult<T>[]): ExpectationResult<T> {
  return {
    checks: judgements.reduce((sum, { checks }) => sum + checks, 0),
    failures: judgements.flatMap(({ failures }) => failures),
  }
}
