import { didYouMean } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import type {
  BillingProvider,
  ClaimFacts,
  ClaimId,
  ClaimPayer,
  Person,
  ServiceLine,
  SessionId,
  Subscriber,
} from '../../world/claim.ts'
import { digits } from '../../world/identifier.ts'
import { fromIsoDate, type Instant, toDay, toIsoDate } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import type { ClaimTemplate, Scenario } from '../format/step.ts'
import type { ScenarioLibrary } from './library.ts'
import { payerClaimNumber, scheduleNextStep, settle } from './settle.ts'

/** What a client submits for billing. */
export interface Submission {
  /** `YYYY-MM-DD`. */
  readonly dateOfService: string
  readonly subscriber: Subscriber
  readonly dependent?: Person
  readonly payer: ClaimPayer
  readonly provider: BillingProvider
  readonly lines: readonly ServiceLine[]
  /** ICD-10-CM codes, where the client sends them: rules can match them. */
  readonly diagnoses?: readonly string[]
}

/**
 * Submits a session and starts the scenario with it: the session's claim takes the first role. People, payer and date
 * come from the client; charges and lines from the scenario, since its amounts were validated against them.
 */
export function submitSession(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  submission: Submission,
): SessionId {
  return begin(library, world, scenario, submission).facts.session as SessionId
}

/** The outcomes of a run that are chosen at the start, by the names of its branches; the seed draws the others. */
export type ChosenOutcomes = Readonly<Record<string, string>>

/** The first chosen outcome that a scenario does not have, with a message. */
export function unknownOutcome(
  { name, steps }: Scenario,
  outcomes: ChosenOutcomes,
): { readonly branch: string; readonly message: string } | undefined {
  const branches = steps.filter((step) => 'branch' in step)
  for (const [branch, outcome] of Object.entries(outcomes)) {
    const found = branches.filter((step) => step.branch === branch).flatMap((step) => step.outcomes)
    const names = found.map(({ name }) => name)
    if (names.length === 0)
      return {
        branch,
        message: without(
          name,
          'branch',
          branch,
          branches.map((one) => one.branch),
        ),
      }
    if (!names.includes(outcome)) return { branch, message: without(`the branch ${branch}`, 'outcome', outcome, names) }
  }
  return undefined
}

function without(whose: string, what: string, word: string, words: readonly string[]): string {
  return `${whose} has no ${what} "${abbreviate(word)}"${didYouMean(word, words)}`
}

/**
 * Starts a scenario with people of its own: what the scenario does not set is drawn from the world's seed.
 *
 * @param outcomes Outcomes that the scenario has; see `unknownOutcome`.
 */
export async function startRun(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  outcomes: ChosenOutcomes = {},
): Promise<ScenarioRun> {
  const template = Object.values(scenario.claims)[0] ?? {}
  const { fakeSubscriber } = await import('../../world/fake-people.ts')
  const subscriber = { ...fakeSubscriber(world.drawNext(scenario.name)), ...template.subscriber }
  const dependent = template.dependent && dependentOf(subscriber, template.dependent)
  const submission = {
    dateOfService: toIsoDate(template.serviceDate ?? toDay(world.now())),
    subscriber,
    ...(dependent && { dependent }),
    payer: world.payers.named(template.payer ?? 'PBX01'),
    provider: {
      organizationName: 'Behavioral Services P.C.',
      npi: '1234567890',
      taxId: '123456789',
      ...template.provider,
    },
    lines: [{ qualifier: 'HC', procedure: '90837', charge: 238_44, units: 1 }],
  }
  return begin(library, world, scenario, submission, outcomes)
}

function begin(
  library: ScenarioLibrary,
  world: World,
  scenario: Scenario,
  submission: Submission,
  outcomes: ChosenOutcomes = {},
): ScenarioRun {
  const at = world.now()
  const session = world.nextId('session')
  const [[first, template] = ['visit', {}], ...others] = Object.entries(scenario.claims)
  const claim = file(world, at, factsOf(world, template, submission, session))
  const claimsByRole: Record<string, ClaimId> = { [first]: claim.id }
  for (const [role, template] of others) {
    const facts = factsOf(world, template, { ...submission, ...claim })
    claimsByRole[role] = file(world, at, template.session ? { ...facts, session: world.nextId('session') } : facts).id
  }
  const id = world.nextNumber('run')
  const { name, lag, payerBehaviors } = scenario
  const said = {
    revision: library.revisionOf(scenario),
    ...(Object.keys(outcomes).length > 0 && { outcomes }),
    ...(lag && { lag }),
    ...(payerBehaviors && { payerBehaviors }),
  }
  world.append({ type: 'run.started', at, run: { id, scenario: name, claimsByRole, session, ...said } })
  const run = world.state.runs.get(id) as ScenarioRun
  scheduleNextStep(library, world, run)
  settle(library, world)
  return run
}

function file(world: World, at: Instant, claim: ClaimFacts): ClaimFacts {
  world.append({ type: 'claim.filed', at, claim, move: { at, to: 'drafted' } })
  return claim
}

function factsOf(world: World, template: ClaimTemplate, submission: Submission, session?: SessionId): ClaimFacts {
  const lines = linesOf(template, submission.lines)
  const dependent =
    submission.dependent ?? (template.dependent && dependentOf(submission.subscriber, template.dependent))
  const from = session === undefined ? template.serviceDate : undefined
  const serviceFrom = from ?? fromIsoDate(submission.dateOfService)
  return {
    id: world.nextNumber('claim'),
    ...(session !== undefined && { session }),
    submissionType: 'original',
    payer: template.payerDetails ? { ...submission.payer, ...template.payerDetails } : submission.payer,
    provider: session === undefined ? { ...submission.provider, ...template.provider } : submission.provider,
    subscriber: session === undefined ? { ...submission.subscriber, ...template.subscriber } : submission.subscriber,
    ...(dependent && { dependent }),
    serviceFrom,
    serviceTo:
      template.serviceEndDate !== undefined && template.serviceEndDate > serviceFrom
        ? template.serviceEndDate
        : serviceFrom,
    charge: lines.reduce((sum, line) => sum + line.charge, 0),
    lines,
    patientAccountNumber: template.patientAccountNumber ?? digits(world.nextName('account'), 7),
    payerClaimNumber: template.payerClaimNumber ?? payerClaimNumber(world.nextName('payer claim')),
    ...clearinghouseFacts(template),
    ...(template.notFound && { notFound: template.notFound }),
  }
}

/** What the clearinghouse adds to responses about the claim. */
function clearinghouseFacts({
  clearinghouseClaimNumber,
  warnings,
  errorResponse,
}: ClaimTemplate): Pick<ClaimFacts, 'clearinghouseClaimNumber' | 'warnings' | 'errorResponse'> {
  return {
    ...(clearinghouseClaimNumber !== undefined && { clearinghouseClaimNumber }),
    ...(warnings && { warnings }),
    ...(errorResponse && { errorResponse }),
  }
}

function linesOf(template: ClaimTemplate, submitted: readonly ServiceLine[]): readonly ServiceLine[] {
  if (template.lines !== undefined) return template.lines
  const [only, ...more] = submitted
  if (template.charge === undefined || only === undefined || more.length > 0) return submitted
  if (template.charge === only.charge) return submitted
  return [{ ...only, charge: template.charge }]
}

function dependentOf(subscriber: Person, template: Partial<Person>): Person {
  return { firstName: 'Robin', lastName: subscriber.lastName, ...template }
}
