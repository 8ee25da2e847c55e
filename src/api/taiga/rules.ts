import { fromIsoDate, type Instant, isDay, startOf } from '../../world/instant.ts'
import { procedureFor } from './coding.ts'
import { type Fields, type Issues, issuesOf, mustBeString, valueAt, type Wording } from './issue.ts'

const required = 'is required for claim submission'
const object: Wording = { required, type: 'must be an object' }
const words: Wording = { required, type: mustBeString, pattern: required }
const date: Wording = { required, type: mustBeString, pattern: 'must be in YYYY-MM-DD format' }
const optional: Wording = { type: mustBeString }
const list: Wording = { type: 'must be an array' }
const positive: Wording = { type: 'must be a positive integer', minimum: 'must be a positive integer' }

const content =
  'must include at least one of: noteText; diagnosisCodes and procedureCodes; diagnosisCodes and durationMinutes'

/** How Taiga words each rule; `… is required for claim submission` and the state code are its own, the rest follows them. */
const fields: Fields = {
  '': { type: 'must be a JSON object' },
  providerNpi: { required: 'is required', type: mustBeString, pattern: 'must be 10 digits' },
  patient: object,
  'patient.firstName': words,
  'patient.lastName': words,
  'patient.dateOfBirth': date,
  'patient.gender': { required, enum: 'must be one of F, M, U', type: mustBeString },
  'patient.address': object,
  'patient.address.street': words,
  'patient.address.city': words,
  'patient.address.state': { required, type: mustBeString, pattern: 'must be a 2-letter state code' },
  'patient.address.zip': { required, type: mustBeString, pattern: 'must be a 5 or 9 digit ZIP code' },
  'patient.insurance': object,
  'patient.insurance.memberId': words,
  'patient.insurance.payerName': words,
  session: { ...object, anyOf: content },
  'session.dateOfService': date,
  'session.placeOfService': { type: mustBeString, pattern: 'must not be empty' },
  'session.durationMinutes': positive,
  'session.diagnosisCodes': list,
  'session.diagnosisCodes.#': { type: 'must be an object' },
  'session.diagnosisCodes.#.code': { required, type: mustBeString, pattern: 'must be an ICD-10-CM code' },
  'session.diagnosisCodes.#.description': optional,
  'session.procedureCodes': list,
  'session.procedureCodes.#': { type: 'must be an object' },
  'session.procedureCodes.#.code': { required, type: mustBeString, pattern: 'must be a 5-character CPT or HCPCS code' },
  'session.procedureCodes.#.description': optional,
  'session.procedureCodes.#.modifiers': { ...list, maxItems: 'must not have more than 4 items' },
  'session.procedureCodes.#.modifiers.#': { type: mustBeString, pattern: 'must be 2 characters' },
  'session.procedureCodes.#.units': positive,
  'session.noteText': optional,
}

/**
 * Everything wrong with a submission: what the contract sees, and what no schema can say (days that no calendar has, days
 * to come, sessions too short to bill).
 */
export function submissionIssues(body: unknown, now: Instant): Issues {
  const issues = issuesOf('taiga.submitSession.request', body, fields)
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

function judgeDate(issues: Issues, path: string, day: string, now: Instant): void {
  if (!isDay(day)) issues.add(path, 'must be a valid date')
  else if (startOf(day) > now) issues.add(path, 'must not be in the future')
}

function isCodedByDuration(body: unknown): boolean {
  const procedures = valueAt(body, 'session.procedureCodes')
  const note = valueAt(body, 'session.noteText')
  return !(Array.isArray(procedures) && procedures.length > 0) && !(typeof note === 'string' && note.trim() !== '')
}
