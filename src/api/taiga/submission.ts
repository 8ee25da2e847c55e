import type { components } from '../../contract/generated/taiga.ts'
import { isReply } from '../../http/api.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import { type Submission, submitSession } from '../../scenario/start.ts'
import type { Scenario } from '../../scenario/step.ts'
import type { BillingProvider } from '../../world/claim.ts'
import type { Provider } from '../../world/event.ts'
import { fromIsoDate } from '../../world/instant.ts'
import { asNamed, payerByName } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { House } from '../house.ts'
import { readBody } from './body.ts'
import { type SessionBody, serviceLines } from './coding.ts'
import { badSubmission, providerNotFound } from './errors.ts'
import { valueAt } from './issue.ts'
import { submissionIssues } from './rules.ts'
import { messages } from './session.ts'

type SubmissionBody = components['schemas']['SubmitSession']

const scenarioHeader = 'x-payerbox-scenario'

/**
 * Takes a session in for billing and begins its story. Every submission is a new session: nothing is documented of
 * duplicates. Refused in this order: no JSON, broken rules, a provider that was not onboarded (Taiga, "Submit a Session").
 */
export function submit(house: House, world: World, call: Call): Reply {
  const read = readBody(call)
  if (isReply(read)) return read
  const { path, name } = chosenScenario(house, world, call, read.content)
  const scenario = house.scenarios.find(name)
  const issues = submissionIssues(read.content, world.now())
  if (scenario === undefined) issues.say(path, house.scenarios.unknown(name))
  const broken = issues.list()
  if (scenario === undefined || broken.length > 0) return badSubmission(broken)
  const body = read.content as SubmissionBody
  const provider = world.truth.providers.get(body.providerNpi)
  return provider === undefined ? providerNotFound : taken(house, world, scenario, toSubmission(body, provider))
}

function taken({ scenarios }: House, world: World, scenario: Scenario, submission: Submission): Reply {
  const sessionId = submitSession(scenarios, world, scenario, submission)
  return json(201, { sessionId, status: 'processing', message: messages.processing })
}

/** The story that a session follows: the one the header names, else the member id, else the world's own. */
function chosenScenario(house: House, world: World, call: Call, body: unknown): { path: string; name: string } {
  const header = call.headers[scenarioHeader]
  if (header !== undefined) return { path: scenarioHeader, name: header }
  const path = 'patient.insurance.memberId'
  const memberId = valueAt(body, path)
  const named = typeof memberId === 'string' ? house.scenarios.namedBy(memberId) : undefined
  return named === undefined ? { path: scenarioHeader, name: world.settings.scenario } : { path, name: named }
}

/** What goes to the payer: the patient holds the policy, since a submission names nobody else. */
function toSubmission({ patient, session }: SubmissionBody, provider: Provider): Submission {
  const { firstName, lastName, dateOfBirth, gender, insurance } = patient
  const { dateOfService } = session as SessionBody
  return {
    dateOfService,
    subscriber: { memberId: insurance.memberId, firstName, lastName, dateOfBirth: fromIsoDate(dateOfBirth), gender },
    payer: asNamed(payerByName(insurance.payerName)),
    provider: billingProviderOf(provider),
    lines: serviceLines(session as SessionBody),
  }
}

const billingProviders = new WeakMap<Provider, BillingProvider>()

/** How a claim names the practice; the same object for all claims of a provider. */
function billingProviderOf(provider: Provider): BillingProvider {
  const { practiceName: organizationName, npi, taxId } = provider
  const known = billingProviders.get(provider) ?? { organizationName, npi, taxId }
  billingProviders.set(provider, known)
  return known
}
