import type { components } from '../../contract/generated/taiga.ts'
import { isReply } from '../../http/api.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { type Submission, submitSession } from '../../scenario/play/start.ts'
import type { BillingProvider } from '../../world/claim.ts'
import type { Provider } from '../../world/event.ts'
import { fromIsoDate } from '../../world/instant.ts'
import { asNamed, payerByName } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { Services } from '../services.ts'
import { readBody } from './body.ts'
import { type SessionBody, serviceLines } from './coding.ts'
import { badSubmission, providerNotFound } from './errors.ts'
import { valueAt } from './issue.ts'
import { submissionIssues } from './rules.ts'
import { messages } from './session.ts'

type SubmissionBody = components['schemas']['SubmitSession']

const scenarioHeader = 'x-payerbox-scenario'

/**
 * Takes a session in for billing and begins its run. Every submission is a new session: nothing is documented of
 * duplicates. Refused in this order: no JSON, broken rules, a provider that was not onboarded (Taiga, "Submit a Session").
 */
export function submit(services: Services, world: World, call: Call): Reply {
  const read = readBody(call)
  if (isReply(read)) return read
  const named = namedScenario(services, call, read.content)
  const { path, name } = named ?? { path: scenarioHeader, name: world.settings.scenario }
  const scenario = services.scenarios.find(name)
  const issues = submissionIssues(read.content, world.now())
  if (scenario === undefined) issues.say(path, services.scenarios.unknown(name))
  const broken = issues.list()
  if (scenario === undefined || broken.length > 0) return badSubmission(broken)
  const body = read.content as SubmissionBody
  const provider = world.state.providers.get(body.providerNpi)
  if (provider === undefined) return providerNotFound
  const submission = toSubmission(body, provider)
  const matching = named === undefined ? services.scenarios.matching(submission) : undefined
  return taken(services, world, matching ?? scenario, submission)
}

function taken({ scenarios }: Services, world: World, scenario: Scenario, submission: Submission): Reply {
  const sessionId = submitSession(scenarios, world, scenario, submission)
  return json(201, { sessionId, status: 'processing', message: messages.processing })
}

/**
 * The scenario that somebody named for a session: by the header, else by the member id. Of a session for which nobody did,
 * the rules of the scenarios decide, and at last the world.
 */
function namedScenario(services: Services, call: Call, body: unknown): { path: string; name: string } | undefined {
  const header = call.headers[scenarioHeader]
  if (header !== undefined) return { path: scenarioHeader, name: header }
  const path = 'patient.insurance.memberId'
  const memberId = valueAt(body, path)
  const name = typeof memberId === 'string' ? services.scenarios.namedBy(memberId) : undefined
  return name === undefined ? undefined : { path, name }
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
    diagnoses: ((session as SessionBody).diagnosisCodes ?? []).map(({ code }) => code),
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
