import { matchesPattern } from '../../text/linear-pattern.ts'
import { builtInPayers, type PayerDirectory } from '../../world/payer.ts'
import { hasPattern } from '../fault/choose.ts'
import type { Match, Range, Scenario } from '../format/step.ts'
import type { Submission } from './start.ts'

type Asked = Required<Match>
type Criterion = keyof Asked

/** When each criterion matches a session. */
const criteria: {
  readonly [K in Criterion]: (asked: Asked[K], session: Submission, payers: PayerDirectory) => boolean
} = {
  payer: (asked, { payer }, payers) => payers.key(payers.named(asked).id) === payers.key(payer.id),
  memberId: (asked, { subscriber }) => isMember(asked, subscriber.memberId),
  npi: (asked, { provider }) => asked === provider.npi,
  procedure: (asked, { lines }) => lines.some(({ procedure }) => procedure === asked),
  charge: (asked, { lines }) => isIn(asked, sumOf(lines)),
  dateOfService: (asked, { dateOfService }) => isIn(asked, dateOfService),
  diagnosis: (asked, { diagnoses = [] }) => diagnoses.some((code) => plain(code) === plain(asked)),
}

/** Whether one session can match two values of a criterion. A session can have several lines and diagnoses. */
const together: { readonly [K in Criterion]: (a: Asked[K], b: Asked[K], payers: PayerDirectory) => boolean } = {
  payer: (a, b, payers) => payers.key(payers.named(a).id) === payers.key(payers.named(b).id),
  memberId: (a, b) => (patternOf(a) ? patternOf(b) !== undefined || isMember(a, b) : isMember(b, a)),
  npi: (a, b) => a === b,
  procedure: () => true,
  charge: meet,
  dateOfService: meet,
  diagnosis: () => true,
}

const names = Object.keys(criteria) as readonly Criterion[]

/** Whether a session matches a rule: every criterion holds. */
export function matches(match: Match, session: Submission, payers: PayerDirectory = builtInPayers): boolean {
  const holds = <K extends Criterion>(name: K) => {
    const asked = match[name]
    return asked === undefined || criteria[name](asked as Asked[K], session, payers)
  }
  return names.every(holds)
}

/** The specificity of a rule: one for each criterion, and for each bound of a range. The most specific rule wins. */
export function specificity(match: Match): number {
  return Object.values(match).reduce<number>(
    (sum, asked) => sum + (typeof asked === 'string' ? 1 : Object.keys(asked).length),
    0,
  )
}

/** The scenarios that have a rule, in the order in which they are tried: the most specific first, then by name. */
export function inOrder(scenarios: Iterable<Scenario>): readonly Ruled[] {
  const ruled = [...scenarios].filter((scenario): scenario is Ruled => scenario.match !== undefined)
  return ruled.sort((a, b) => specificity(b.match) - specificity(a.match) || (a.name < b.name ? -1 : 1))
}

type Ruled = Scenario & { readonly match: Match }

/**
 * Whether one session could match both rules. Also true where that is unknown: for two different patterns of member
 * ids.
 */
export function overlap(a: Match, b: Match, payers: PayerDirectory = builtInPayers): boolean {
  const leavesRoom = <K extends Criterion>(name: K) => {
    const [one, other] = [a[name], b[name]]
    return one === undefined || other === undefined || together[name](one as Asked[K], other as Asked[K], payers)
  }
  return names.every(leavesRoom)
}

/**
 * Two scenarios between which only their names decide: one session can match both, and their rules are equally
 * specific.
 */
export interface Tie {
  readonly wins: string
  readonly loses: string
}

/** Every tie among scenarios. Each is most likely a mistake in the rules. */
export function ties(scenarios: Iterable<Scenario>): readonly Tie[] {
  const ruled = inOrder(scenarios)
  return ruled.flatMap((first, index) =>
    ruled
      .slice(index + 1)
      .filter(({ match }) => specificity(match) === specificity(first.match) && overlap(match, first.match))
      .map(({ name }) => ({ wins: first.name, loses: name })),
  )
}

/** The case-insensitive regular expression of a member id between slashes; `undefined` for other member ids. */
export function patternOf(memberId: string): string | undefined {
  return /^\/(.+)\/$/s.exec(memberId)?.[1]
}

/** Whether a scenario has a regular expression, so that `loadPatternEngine` must be awaited before it is used. */
export function usesPatterns({ match, steps }: Scenario): boolean {
  const memberId = match?.memberId
  return (
    (memberId !== undefined && patternOf(memberId) !== undefined) ||
    steps.some((step) => 'arms' in step && hasPattern(step.arms))
  )
}

function isMember(asked: string, memberId: string): boolean {
  const pattern = patternOf(asked)
  return pattern === undefined
    ? asked.toUpperCase() === memberId.toUpperCase()
    : matchesPattern(pattern, memberId, { ignoreCase: true })
}

function sumOf(lines: Submission['lines']): number {
  return lines.reduce((sum, { charge }) => sum + charge, 0)
}

/** An ICD-10-CM code as in claims: without its dot. */
function plain(code: string): string {
  return code.replace('.', '').toUpperCase()
}

function isIn<T extends number | string>({ min, max }: Range<T>, value: T): boolean {
  return (min === undefined || min <= value) && (max === undefined || value <= max)
}

function meet<T extends number | string>(a: Range<T>, b: Range<T>): boolean {
  const isBefore = (one: Range<T>, other: Range<T>) =>
    one.max !== undefined && other.min !== undefined && one.max < other.min
  return !isBefore(a, b) && !isBefore(b, a)
}
