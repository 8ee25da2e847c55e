import { vendors } from '../contract/routes.ts'
import { stediEditionSettings } from '../contract/stedi-edition.ts'
import { isRate, isTime } from '../world/clock.ts'
import type { WorldEvent } from '../world/event.ts'
import { longestDelay } from '../world/fault.ts'
import { isDay } from '../world/instant.ts'
import { isPayerBehaviorName } from '../world/payer-behavior.ts'
import { stages } from '../world/stage.ts'
import type { World } from '../world/world.ts'

/**
 * Whether a value of a file is what a world can continue with. A checksum says that a file is as it was written, not that payerbox wrote
 * it.
 */
type Shape = (value: unknown) => boolean

type Members = Readonly<Record<string, unknown>>

const isText: Shape = (value) => typeof value === 'string'
const isName: Shape = (value) => typeof value === 'string' && value !== ''
/** Far from where numbers are not exact any more: counts still grow. */
const mostCounted = 2 ** 40
const isCount: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostCounted
const isCents: Shape = (value) => Number.isFinite(value) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
const isAmount: Shape = (value) => Number.isFinite(value) && Number(value) >= 0
const isPositive: Shape = (value) => isAmount(value) && value !== 0
const isDelay: Shape = (value) => isAmount(value) && Number(value) <= longestDelay
const isInstant: Shape = (value) => typeof value === 'number' && isTime(value)
const isDate: Shape = (value) => typeof value === 'string' && isDay(value)
const isFlag: Shape = (value) => value === true
const isAnything: Shape = () => true

function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value)
}

function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape)
}

function mapOf(shape: Shape): Shape {
  return (value) => isMembers(value) && Object.values(value).every(shape)
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with members of these shapes; it can have others. */
function membersOf(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const [needed, allowed] = [Object.entries(required), Object.entries(optional)]
  return (value) =>
    isMembers(value) &&
    needed.every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name])) &&
    allowed.every(([name, shape]) => !Object.hasOwn(value, name) || shape(value[name]))
}

const reason = membersOf({ category: isName, status: isName }, { entity: isText })

const person = { firstName: isText, lastName: isText }
const personMore = { dateOfBirth: isDate, gender: oneOf('F', 'M', 'U') }

const contactTexts = ['name', 'phone', 'phoneExtension', 'fax', 'email', 'ediAccessNumber']

const claim = membersOf(
  {
    id: isName,
    submissionType: oneOf('original', 'resubmission', 'appeal'),
    payer: membersOf(
      { id: isName, name: isText },
      { planId: isText, contact: membersOf({}, Object.fromEntries(contactTexts.map((name) => [name, isText]))) },
    ),
    provider: membersOf({ organizationName: isText }, { npi: isText, taxId: isText }),
    subscriber: membersOf({ ...person, memberId: isText }, { ...personMore, groupNumber: isText }),
    serviceFrom: isDate,
    serviceTo: isDate,
    charge: isCents,
    lines: listOf(
      membersOf(
        { qualifier: isText, procedure: isText, charge: isCents, units: Number.isFinite },
        { modifiers: listOf(isText), revenueCode: isText, controlNumber: isText },
      ),
    ),
    payerClaimNumber: isText,
  },
  {
    session: isName,
    dependent: membersOf(person, personMore),
    patientAccountNumber: isText,
    clearinghouseClaimNumber: isText,
    warnings: listOf(membersOf({ code: isText, description: isText })),
    errorResponse: membersOf({}, { code: isText, description: isText, errors: listOf(mapOf(isText)) }),
    notFound: reason,
  },
)

const move = membersOf(
  { at: isInstant, to: (value) => typeof value === 'string' && Object.hasOwn(stages, value) },
  {
    reason,
    paid: isCents,
    lines: listOf(membersOf({ paid: isCents, reason })),
    more: listOf(reason),
    event: isText,
    remittance: isText,
  },
)

const behaviors = listOf(
  membersOf({ name: (value) => typeof value === 'string' && isPayerBehaviorName(value) }, { lasts: isAmount }),
)

const delay: Shape = (value) =>
  isDelay(value) ||
  membersOf({ min: isDelay, max: isDelay })(value) ||
  membersOf({ median: isDelay, sigma: isAmount })(value)

const failure = membersOf(
  {},
  {
    status: (value) => isCount(value) && Number(value) >= 200 && Number(value) <= 599,
    delay,
    hang: isFlag,
    reset: oneOf(true, 'middle'),
    empty: isFlag,
    garbage: isFlag,
    truncated: isFlag,
    length: oneOf('short', 'long'),
    dribble: isDelay,
    revoked: isFlag,
    patch: membersOf({}, { set: mapOf(isAnything), remove: listOf(isText), reverse: listOf(isText) }),
    payer: reason,
    carriedOut: isFlag,
  },
)

const fault = membersOf(
  { on: isName, fails: failure },
  {
    times: isPositive,
    lasts: isPositive,
    match: mapOf(isText),
    inFlight: isCount,
    rate: membersOf({ max: isCount, per: isPositive }),
    every: (value) => isCount(value) && Number(value) > 0,
    chance: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  },
)

const settings = membersOf({
  stediEdition: oneOf(...stediEditionSettings),
  optumProfile: oneOf('live', 'sandbox'),
  scenario: isName,
})

/** The settings of a world in a file. */
export function isSettings(value: unknown): boolean {
  return settings(value)
}

/** The members of each type of event, besides its type and its time. */
const shapes: Readonly<Record<WorldEvent['type'], Shape>> = {
  'provider.onboarded': membersOf({
    provider: membersOf(
      Object.fromEntries(
        ['providerId', 'practiceId', 'npi', 'firstName', 'lastName', 'practiceName', 'taxId'].map((name) => [
          name,
          isText,
        ]),
      ),
    ),
  }),
  'claim.filed': membersOf({ claim, move }),
  'claim.moved': membersOf({ claim: isName, move }),
  'token.issued': membersOf({ token: membersOf({ token: isName, expires: isInstant }, { revoked: isFlag }) }),
  'token.dropped': isAnything,
  'tokens.revoked': isAnything,
  'run.started': membersOf({
    run: membersOf(
      { id: isName, scenario: isName, revision: isName, claimsByRole: mapOf(isName) },
      {
        session: isName,
        outcomes: mapOf(isText),
        lag: membersOf({}, Object.fromEntries(vendors.map((vendor) => [vendor, isAmount]))),
        payerBehaviors: behaviors,
      },
    ),
  }),
  'run.claimReplaced': membersOf({ run: isName, role: isName, claim: isName }),
  'run.stepApplied': membersOf({ run: isName, step: isCount }, { next: isCount }),
  'run.polled': membersOf({ run: isName }, { times: isCount }),
  'payer.behaviorsSet': membersOf({ payer: isName, behaviors }),
  'fault.armed': membersOf({ fault }),
  'fault.consumed': membersOf({ index: isCount }),
  'fault.skipped': membersOf({ index: isCount }),
  'fault.disarmed': membersOf({ index: isCount }),
  'clock.moved': membersOf({ real: isInstant, rate: (value) => typeof value === 'number' && isRate(value) }),
  'settings.changed': membersOf({ settings }),
  'log.folded': membersOf({
    version: isCount,
    ordinal: isCount,
    clockMoves: isCount,
    armed: isCount,
    faults: listOf(
      membersOf(
        {
          ...{ index: isCount, spec: fault, armedAt: isInstant, applied: isCount, skipped: isCount },
          passed: listOf(isInstant),
        },
        { remaining: isPositive },
      ),
    ),
  }),
}

/** Whether a value of a file is an event. */
export function isEvent(value: Members | undefined): boolean {
  const { type, at } = value ?? {}
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type) || !isInstant(at)) return false
  return shapes[type as WorldEvent['type']](value)
}

/** Whether what an event names exists in a world, and what it adds does not. */
export function canFollow({ state, version }: World, event: WorldEvent): boolean {
  const { claims, runs, sessions } = state
  switch (event.type) {
    case 'claim.filed':
      return !claims.has(event.claim.id)
    case 'claim.moved':
      return claims.has(event.claim)
    case 'run.started': {
      const { id, session, claimsByRole } = event.run
      const isKnown = session === undefined || sessions.has(session)
      return !runs.has(id) && isKnown && Object.values(claimsByRole).every((one) => claims.has(one))
    }
    case 'run.claimReplaced':
      return runs.has(event.run) && claims.has(event.claim)
    case 'run.stepApplied':
    case 'run.polled':
      return runs.has(event.run)
    case 'log.folded':
      return event.version > version
    default:
      return true
  }
}
