import { didYouMean } from '../../text/did-you-mean.ts'
import { patternProblem } from '../../text/linear-pattern.ts'
import { abbreviate, andList, orList } from '../../text/phrases.ts'
import { toAmount } from '../../world/claim.ts'
import { fromIsoDate, isDay, parseDuration } from '../../world/instant.ts'
import { categoryCodes } from '../../x12/codes/category-codes.ts'
import {
  categoryDeactivation,
  isCategory,
  isEntity,
  isStatus,
  needsEntity,
  statusDeactivation,
} from '../../x12/codes/code-texts.ts'
import { entityCodes } from '../../x12/codes/entity-codes.ts'
import { statusCodes } from '../../x12/codes/status-codes.ts'
import { patternOf } from '../play/match.ts'
import { toCents } from './compile.ts'
import type { ClaimForm, MatchForm, PartialReasonForm, ReasonForm, ScenarioForm } from './generated/form.ts'
import { readPayerBehaviors } from './payer-behaviors.ts'
import type { PathProblem } from './problem.ts'
import type { Path } from './source.ts'

const longestLag = 365 * 24 * 3_600_000

/** Problems of a claim that follows the schema. */
export function checkClaim(claim: ClaimForm, path: Path): readonly PathProblem[] {
  const { subscriber, dependent, serviceDate, serviceEndDate, charge, lines = [], notFound, payerDetails } = claim
  return [
    ...checkDate(subscriber?.dateOfBirth, [...path, 'subscriber', 'dateOfBirth']),
    ...checkDate(dependent?.dateOfBirth, [...path, 'dependent', 'dateOfBirth']),
    ...checkDate(serviceDate, [...path, 'serviceDate']),
    ...checkDate(serviceEndDate, [...path, 'serviceEndDate']),
    ...checkOrder(serviceDate, serviceEndDate, 'serviceDate', [...path, 'serviceEndDate']),
    ...checkAmount(charge, [...path, 'charge']),
    ...lines.flatMap((line, index) => checkAmount(line.charge, [...path, 'lines', index, 'charge'])),
    ...checkSum(claim, path),
    ...(notFound === undefined ? [] : checkFailedSearch(notFound, [...path, 'notFound'])),
    ...checkContact(payerDetails?.contact, [...path, 'payerDetails', 'contact']),
  ]
}

/** A PER segment has room for three numbers. */
export function checkContact(contact: object | undefined, path: Path): readonly PathProblem[] {
  const numbers = Object.keys(contact ?? {}).filter((name) => name !== 'name')
  if (contact === undefined || (numbers.length > 0 && numbers.length <= 3)) return []
  const found = numbers.length === 0 ? 'none' : andList(numbers)
  return [{ code: 'WRONG_VALUE', path, message: `a contact has one to three numbers, not ${found}` }]
}

/** Problems of a rule that follows the schema. */
export function checkMatch({ memberId, charge, dateOfService }: MatchForm): readonly PathProblem[] {
  return [
    ...(memberId === undefined ? [] : checkPattern(memberId)),
    ...(charge === undefined ? [] : checkChargeRange(charge)),
    ...(dateOfService === undefined ? [] : checkDateRange(dateOfService)),
  ]
}

/** Problems of lags that follow the schema. */
export function checkLag(lag: NonNullable<ScenarioForm['lag']>): readonly PathProblem[] {
  return Object.entries(lag).flatMap(([vendor, duration]): readonly PathProblem[] => {
    const path = ['lag', vendor]
    const length = parseDuration(duration) ?? 0
    if (length === 0)
      return [{ code: 'NO_EFFECT', path, message: `a lag of ${abbreviate(duration)} has no effect; remove it` }]
    if (length <= longestLag) return []
    return [{ code: 'WRONG_VALUE', path, message: `${vendor} must be at most 365d, not ${abbreviate(duration)}` }]
  })
}

/** Problems of a list of payer behaviors. */
export function checkPayerBehaviors(behaviors: unknown): readonly PathProblem[] {
  const { wrong } = readPayerBehaviors(Array.isArray(behaviors) ? behaviors : [])
  return wrong.map(({ code, index, message }) => ({ code, path: ['payerBehaviors', index], message }))
}

/** An amount in dollars is a whole number of cents. */
export function checkAmount(dollars: number | undefined, path: Path): readonly PathProblem[] {
  if (dollars === undefined || Math.abs(dollars * 100 - Math.round(dollars * 100)) < 1e-4) return []
  const message = `${path.at(-1)} must be an amount in dollars and cents, not ${dollars}`
  return [{ code: 'WRONG_VALUE', path, message }]
}

function checkDate(date: string | undefined, path: Path): readonly PathProblem[] {
  if (date === undefined || isDay(fromIsoDate(date))) return []
  return [{ code: 'WRONG_DATE', path, message: `${date} is not a valid date` }]
}

/** @param path that of `last` */
function checkOrder(
  first: string | undefined,
  last: string | undefined,
  nameOfFirst: string,
  path: Path,
): readonly PathProblem[] {
  if (first === undefined || last === undefined || first <= last) return []
  const message = `${path.at(-1)} must not be before ${nameOfFirst}, which is ${first}`
  return [{ code: 'WRONG_DATE', path, message }]
}

/** The highest charge that X12 can represent: the limit of the schema for one amount, which the sum of lines must not exceed. */
const highestCharge = 99_999_999_99

function checkSum({ charge, lines }: ClaimForm, path: Path): readonly PathProblem[] {
  if (lines === undefined) return []
  const sum = lines.reduce((total, line) => total + toCents(line.charge), 0)
  if (sum > highestCharge) {
    const message = `the lines add up to ${toAmount(sum)}; the highest charge is ${toAmount(highestCharge)}`
    return [{ code: 'WRONG_SUM', path: [...path, 'lines'], message }]
  }
  if (charge === undefined) return []
  if (sum === toCents(charge)) return []
  const message = `charge is ${toAmount(toCents(charge))}, but the lines add up to ${toAmount(sum)}`
  return [{ code: 'WRONG_SUM', path: [...path, 'charge'], message }]
}

function checkPattern(memberId: string): readonly PathProblem[] {
  const pattern = patternOf(memberId)
  const problem = pattern === undefined ? undefined : patternProblem(pattern)
  if (problem === undefined) return []
  return [
    {
      code: 'WRONG_VALUE',
      path: ['match', 'memberId'],
      message: `memberId must be a valid regular expression: ${problem}`,
    },
  ]
}

function checkChargeRange({ min, max }: NonNullable<MatchForm['charge']>): readonly PathProblem[] {
  const path = ['match', 'charge']
  const problems = [...checkAmount(min, [...path, 'min']), ...checkAmount(max, [...path, 'max'])]
  if (min === undefined || max === undefined || min <= max) return problems
  const message = `max must not be less than min, which is ${min}`
  return [...problems, { code: 'NO_EFFECT', path: [...path, 'max'], message }]
}

function checkDateRange({ min, max }: NonNullable<MatchForm['dateOfService']>): readonly PathProblem[] {
  const path = ['match', 'dateOfService']
  return [
    ...checkDate(min, [...path, 'min']),
    ...checkDate(max, [...path, 'max']),
    ...checkOrder(min, max, 'min', [...path, 'max']),
  ]
}

interface CodeList {
  readonly is: string
  readonly has: (code: string) => boolean
  readonly codes: Readonly<Record<string, string>>
  /** The day on which a code was deactivated; empty when it is unknown. */
  readonly deactivation: (code: string) => string | undefined
}

type CodeName = Exclude<keyof ReasonForm, 'allowDeactivated'>

const lists: Readonly<Record<CodeName, CodeList>> = {
  category: {
    is: 'a claim status category code',
    has: isCategory,
    codes: categoryCodes,
    deactivation: categoryDeactivation,
  },
  status: { is: 'a claim status code', has: isStatus, codes: statusCodes, deactivation: statusDeactivation },
  entity: { is: 'an entity code', has: isEntity, codes: entityCodes, deactivation: () => undefined },
}

/** Categories of a payer that has no status to report: search unsuccessful, not found, response not possible. */
const withoutStatus = ['D0', 'A4', 'E0', 'E1', 'E2', 'E3', 'E4']

/** Problems of the codes of a claim status. */
export function checkReason(reason: PartialReasonForm, path: Path): readonly PathProblem[] {
  let usesDeactivated = false
  const problems = (Object.keys(lists) as CodeName[]).flatMap((key): PathProblem[] => {
    const code = reason[key]
    const { is, has, codes, deactivation } = lists[key]
    if (code === undefined || has(code)) return []
    const deactivated = deactivation(code)
    if (deactivated !== undefined) {
      usesDeactivated = true
      if (reason.allowDeactivated === true) return []
      const since = deactivated === '' ? '' : ` on ${deactivated}`
      const message = `X12 deactivated ${key} ${code}${since}; add allowDeactivated: true to use it all the same`
      return [{ code: 'UNKNOWN_CODE', path: [...path, key], message }]
    }
    // Only codes of the same family: two letters are similar to any other two.
    const family = Object.keys(codes).filter((one) => one[0] === code[0]?.toUpperCase() && has(one))
    const message = `"${code}" is not ${is}${didYouMean(code, family) || '; payerbox codes <word> finds one'}`
    return [{ code: 'UNKNOWN_CODE', path: [...path, key], message }]
  })
  if (reason.allowDeactivated === true && !usesDeactivated) {
    const message = 'allowDeactivated has no effect: no code is deactivated'
    problems.push({ code: 'NO_EFFECT', path: [...path, 'allowDeactivated'], what: 'key', message })
  }
  const { status, entity } = reason
  if (problems.length > 0 || status === undefined || entity !== undefined || !needsEntity(status)) return problems
  return [{ code: 'MISSING_ENTITY', path: [...path, 'status'], message: `status ${status} requires an entity code` }]
}

/** The same for a claim status that a payer returns when it has no status to report. */
export function checkFailedSearch(reason: ReasonForm, path: Path): readonly PathProblem[] {
  const problems = checkReason(reason, path)
  const { category } = reason
  if (lists.category.codes[category] === undefined || withoutStatus.includes(category)) return problems
  const message = `${category} reports a status; a payer that has none returns ${orList(withoutStatus)}`
  return [...problems, { code: 'UNKNOWN_CODE', path: [...path, 'category'], message }]
}
