import { vendors } from '../contract/routes.ts'
import { isTime } from './clock.ts'
import { longestDelay } from './fault.ts'
import { isDay } from './instant.ts'
import { isPayerBehaviorName } from './payer-behavior.ts'
import { isStageName } from './stage.ts'

/**
 * Whether a value of a file is what a world can continue with. A checksum says that a file is as it was written, not that payerbox wrote
 * it.
 */
export type Shape = (value: unknown) => boolean

export type Members = Readonly<Record<string, unknown>>

/** Members and their shapes. */
type Shapes = Readonly<Record<string, Shape>>

export const isText: Shape = (value) => typeof value === 'string'
export const isName: Shape = (value) => typeof value === 'string' && value !== ''
/** Far from where numbers are not exact any more: counts still grow. */
const mostCounted = 2 ** 40
export const isCount: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= mostCounted
export const isCents: Shape = (value) => Number.isFinite(value) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
export const isAmount: Shape = (value) => Number.isFinite(value) && Number(value) >= 0
export const isPositive: Shape = (value) => isAmount(value) && value !== 0
const isDelay: Shape = (value) => isAmount(value) && Number(value) <= longestDelay
export const isInstant: Shape = (value) => typeof value === 'number' && isTime(value)
export const isDate: Shape = (value) => typeof value === 'string' && isDay(value)
export const isStage: Shape = (value) => typeof value === 'string' && isStageName(value)
export const isFlag: Shape = (value) => value === true
export const isAnything: Shape = () => true

export function anyOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value)
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape)
}

export function mapOf(shape: Shape): Shape {
  return (value) => isMembers(value) && Object.values(value).every(shape)
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with members of these shapes; it can have others. */
export function membersOf(required: Shapes, optional: Shapes = {}): Shape {
  const [needed, allowed] = [Object.entries(required), Object.entries(optional)]
  return (value) =>
    isMembers(value) &&
    needed.every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name])) &&
    allowed.every(([name, shape]) => !Object.hasOwn(value, name) || shape(value[name]))
}

export const reason: Shape = membersOf({ category: isName, status: isName }, { entity: isText })

export const person: Shapes = { firstName: isText, lastName: isText }
export const personMore: Shapes = { dateOfBirth: isDate, gender: anyOf('F', 'M', 'U') }

const contactTexts = ['name', 'phone', 'phoneExtension', 'fax', 'email', 'ediAccessNumber']

/** What a payer says about itself; all of it is optional. */
export const payerDetails: Shapes = {
  planId: isText,
  contact: membersOf({}, Object.fromEntries(contactTexts.map((name) => [name, isText]))),
}

export const billedLines: Shape = listOf(
  membersOf(
    { qualifier: isText, procedure: isText, charge: isCents, units: Number.isFinite },
    { modifiers: listOf(isText), revenueCode: isText, controlNumber: isText },
  ),
)

/** What a claim can have, and a scenario can set of it. */
export const claimOptions: Shapes = {
  patientAccountNumber: isText,
  clearinghouseClaimNumber: isText,
  warnings: listOf(membersOf({ code: isText, description: isText })),
  errorResponse: membersOf({}, { code: isText, description: isText, errors: listOf(mapOf(isText)) }),
  notFound: reason,
}

export const lag: Shape = membersOf({}, Object.fromEntries(vendors.map((vendor) => [vendor, isAmount])))

export const behaviors: Shape = listOf(
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
    reset: anyOf(true, 'middle'),
    empty: isFlag,
    garbage: isFlag,
    truncated: isFlag,
    length: anyOf('short', 'long'),
    dribble: isDelay,
    revoked: isFlag,
    patch: membersOf({}, { set: mapOf(isAnything), remove: listOf(isText), reverse: listOf(isText) }),
    payer: reason,
    carriedOut: isFlag,
  },
)

export const fault: Shape = membersOf(
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
