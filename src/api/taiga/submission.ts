import type { components } from '../../contract/generated/taiga.ts'
import { type Call, isReply, json, type Reply, scenarioHeader } from '../../http/call.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { type Submission, submitSession } from '../../scenario/play/start.ts'
import type { BillingProvider } from '../../world/claim.ts'
import { fromIsoDate, type Instant, isDay, startOf } from '../../world/instant.ts'
import type { PayerDirectory } from '../../world/payer.ts'
import type { World } from '../../world/world.ts'
import type { Services } from '../vendor-api.ts'
import { procedureFor, type SessionBody, serviceLines } from './coding.ts'
import { badSubmission, providerNotFound } from './errors.ts'
import { statusMessages } from './session.ts'
import {
  type FieldMessages,
  type FieldRules,
  issuesOf,
  mustBeString,
  readTaigaBody,
  type TaigaIssues,
  valueAt,
} from './validate.ts'

type SubmissionBody = components['schemas']['SubmitSession']

/**
 * Accepts a session for billing and starts its scenario run. Every submission creates a session: Taiga documents no
 * duplicate check. Checked in this order: JSON, the rules of the contract, the provider (Taiga, "Submit a Session").
 */
export function submit(services: Services, world: World, call: Call): Reply {
  const read = readTaigaBody(call)
  if (isReply(read)) return read
  const named = namedScenario(services, call, read.content)
  const { path, name } = named ?? { path: scenarioHeader, name: world.settings.scenario }
  const scenario = services.scenarios.find(name)
  const issues = submissionIssues(read.content, world.now())
  if (scenario === undefined) issues.addMessage(path, services.scenarios.unknown(name))
  const broken = issues.list()
  if (scenario === undefined || broken.length > 0) return badSubmission(broken)
  const body = read.content as SubmissionBody
  const provider = world.state.billingProviders.get(body.providerNpi)
  if (provider === undefined) return providerNotFound
  const submission = toSubmission(body, provider, world.payers)
  const matching = named === undefined ? services.scenarios.matching(submission, world.payers) : undefined
  return accept(services, world, matching ?? scenario, submission)
}

function accept({ scenarios }: Services, world: World, scenario: Scenario, submission: Submission): Reply {
  const sessionId = submitSession(scenarios, world, scenario, submission)
  return json(201, { sessionId, status: 'processing', message: statusMessages.processing })
}

/**
 * The scenario that the request selects: by the header, else by the member id. Without either, the `match` rules of
 * the scenarios decide, then the default of the world.
 */
function namedScenario(services: Services, call: Call, body: unknown): { path: string; name: string } | undefined {
  const header = call.headers[scenarioHeader]
  if (header !== undefined) return { path: scenarioHeader, name: header }
  const path = 'patient.insurance.memberId'
  const memberId = valueAt(body, path)
  const name = typeof memberId === 'string' ? services.scenarios.namedBy(memberId) : undefined
  return name === undefined ? undefined : { path, name }
}

/** The claim for the payer. The patient is the subscriber, since a submission names no other person. */
function toSubmission(
  { patient, session }: SubmissionBody,
  provider: BillingProvider,
  payers: PayerDirectory,
): Submission {
  const { firstName, lastName, dateOfBirth, gender, insurance } = patient
  const { dateOfService } = session as SessionBody
  return {
    dateOfService,
    subscriber: { memberId: insurance.memberId, firstName, lastName, dateOfBirth: fromIsoDate(dateOfBirth), gender },
    payer: payers.named(insurance.payerName),
    provider,
    lines: serviceLines(session as SessionBody),
    diagnoses: ((session as SessionBody).diagnosisCodes ?? []).map(({ code }) => code),
  }
}

const requiredForSubmission = 'is required for claim submission'
const object: FieldMessages = { required: requiredForSubmission, type: 'must be an object' }
const words: FieldMessages = { required: requiredForSubmission, type: mustBeString, pattern: requiredForSubmission }
const date: FieldMessages = {
  required: requiredForSubmission,
  type: mustBeString,
  pattern: 'must be in YYYY-MM-DD format',
}
const optional: FieldMessages = { type: mustBeString }
const list: FieldMessages = { type: 'must be an array' }
const positive: FieldMessages = { type: 'must be a positive integer', minimum: 'must be a positive integer' }

const content =
  'must include at least one of: noteText; diagnosisCodes and procedureCodes; diagnosisCodes and durationMinutes'

/**
 * Taiga's message for each rule. `… is required for claim submission` and the message about the state code are
 * documented; the others follow their style.
 */
const submissionFields: FieldRules = {
  '': { type: 'must be a JSON object' },
  providerNpi: { required: 'is required', type: mustBeString, pattern: 'must be 10 digits' },
  patient: object,
  'patient.firstName': words,
  'patient.lastName': words,
  'patient.dateOfBirth': date,
  'patient.gender': { required: requiredForSubmission, enum: 'must be one of F, M, U', type: mustBeString },
  'patient.address': object,
  'patient.address.street': words,
  'patient.address.city': words,
  'patient.address.state': {
    required: requiredForSubmission,
    type: mustBeString,
    pattern: 'must be a 2-letter state code',
  },
  'patient.address.zip': {
    required: requiredForSubmission,
    type: mustBeString,
    pattern: 'must be a 5 or 9 digit ZIP code',
  },
  'patient.insurance': object,
  'patient.insurance.memberId': words,
  'patient.insurance.payerName': words,
  session: { ...object, anyOf: content },
  'session.dateOfService': date,
  'session.placeOfService': { type: mustBeString, pattern: 'must not be empty' },
  'session.durationMinutes': positive,
  'session.diagnosisCodes': list,
  'session.diagnosisCodes.#': { type: 'must be an object' },
  'session.diagnosisCodes.#.code': {
    required: requiredForSubmission,
    type: mustBeString,
    pattern: 'must be an ICD-10-CM code',
  },
  'session.diagnosisCodes.#.description': optional,
  'session.procedureCodes': list,
  'session.procedureCodes.#': { type: 'must be an object' },
  'session.procedureCodes.#.code': {
    required: requiredForSubmission,
    type: mustBeString,
    pattern: 'must be a 5-character CPT or HCPCS code',
  },
  'session.procedureCodes.#.description': optional,
  'session.procedureCodes.#.modifiers': { ...list, maxItems: 'must not have more than 4 items' },
  'session.procedureCodes.#.modifiers.#': { type: mustBeString, pattern: 'must be 2 characters' },
  'session.procedureCodes.#.units': positive,
  'session.noteText': optional,
}

/**
 * All errors of a submission: what the contract finds, and what a schema cannot express (impossible dates, dates in
 * the future, sessions that are too short to bill).
 */
function submissionIssues(body: unknown, now: Instant): TaigaIssues {
  const issues = issuesOf('taiga.submitSession.request', body, submissionFields)
  for (const path of ['patient.dateOfBirth', 'session.dateOfService']) {
    const value = valueAt(body, path)
    if (typeof value === 'string' && !issues.has(path)) judgeDate(issues, path, fromIsoDate(value), now)
  }
  const minutes = valueAt(body, 'session.durationMinutes')
  if (typeof minutes === 'number' && procedureFor(minutes) === undefined && isCodedByDuration(body)) {
    issues.add('session.durationMinutes', 'must be at least 16 to be billable')
  }
  return issues
}

function judgeDate(issues: TaigaIssues, path: string, day: string, now: Instant): void {
  if (!isDay(day)) issues.add(path, 'must be a valid date')
  else if (startOf(day) > now) issues.add(path, 'must not be in the future')
}

function isCodedByDuration(body: unknown): boolean {
  const procedures = valueAt(body, 'session.procedureCodes')
  const note = valueAt(body, 'session.noteText')
  return !(Array.isArray(procedures) && procedures.length > 0) && !(typeof note === 'string' && note.trim() !== '')
}
