import { didYouMeanOrUse, nearestWord } from '../../text/did-you-mean.ts'
import { abbreviate, plural } from '../../text/phrases.ts'
import { describeValue, unknownKeyMessage } from '../../text/violation-message.ts'
import { toAmount } from '../../world/claim.ts'
import { parseDuration } from '../../world/instant.ts'
import { isStageName, stageNames } from '../../world/stage.ts'
import { checkAmount, checkReason } from './check-claims.ts'
import { checkFault } from './check-fault.ts'
import { compileClaim, toCents } from './compile.ts'
import { detailKeys, faultKeys, rolesOf, stepKeys, triggerKeys } from './form.ts'
import type { ClaimForm, StepForm } from './generated/form.ts'
import { type PathProblem, problemAtKey } from './problem.ts'
import type { Path } from './source.ts'

/** The claims of a scenario, by role. */
export type Roles = Readonly<Record<string, ClaimForm>>

/** The problems of a step, and what of it can be validated; `undefined` when it is not clear which claim it moves. */
export interface CheckedStep {
  readonly problems: readonly PathProblem[]
  readonly playable: StepForm | undefined
}

/** Milliseconds. */
export const longestWait: number = 3650 * 24 * 3_600_000

/**
 * Checks one step that contains no other steps.
 *
 * @param form the step as written
 * @param valid the step without the members that break the schema
 */
export function checkStep(form: StepForm, valid: StepForm, path: Path, roles: Roles): CheckedStep {
  const kind = checkKind(form, path, roles)
  const named = rolesOf(form)
  if (kind.length > 0 && named.length > 0) return { problems: kind, playable: undefined }
  const [[role] = []] = named
  const rest = [
    ...checkTriggers(form, path),
    ...checkWait(valid, path),
    ...checkFault(valid, path),
    ...(role === undefined ? [] : checkDetails(valid, path, roles[role] ?? {})),
  ]
  // If a detail is wrong, the move is validated without it, so that one mistake is reported once.
  return { problems: [...kind, ...rest], playable: rest.length === 0 ? valid : Object.fromEntries(named) }
}

/** A step waits for one trigger. */
export function checkTriggers(form: StepForm, path: Path): readonly PathProblem[] {
  const [, ...others] = triggerKeys.filter((key) => key in form)
  const message = 'a step can have only one of after, polls and manual'
  return others.map((key) => problemAtKey('SEVERAL_TRIGGERS', path, key, message))
}

/** A step moves one claim or arms a fault. */
function checkKind(form: StepForm, path: Path, roles: Roles): readonly PathProblem[] {
  const named = rolesOf(form)
  const wrong = named.flatMap(([role, stage]) => checkMove(role, stage, path, roles))
  if (wrong.length > 0) return wrong
  const [, second] = named
  if (second !== undefined) {
    return [problemAtKey('SEVERAL_ROLES', path, second[0], 'a step can move only one claim; use a step for each')]
  }
  const fault = faultKeys.find((key) => key in form)
  if (fault === undefined) {
    if (named.length > 0) return []
    return [{ code: 'NO_EFFECT', path, message: 'the step neither moves a claim nor arms a fault' }]
  }
  if (named.length > 0) {
    return [problemAtKey('MIXED_STEP', path, fault, 'a step cannot move a claim and arm a fault; use two steps')]
  }
  return detailKeys
    .filter((key) => key in form)
    .map((key) => problemAtKey('MIXED_STEP', path, key, `${key} requires a step that moves a claim`))
}

function checkMove(role: string, stage: unknown, path: Path, roles: Roles): readonly PathProblem[] {
  const name = typeof stage === 'string' ? stage : undefined
  if (Object.hasOwn(roles, role)) {
    if (name !== undefined && isStageName(name)) return []
    const advice = didYouMeanOrUse(name ?? '', stageNames)
    const message = stage === null ? `the stage is missing${advice}` : `${describeValue(stage)} is not a stage${advice}`
    return [{ code: 'UNKNOWN_STAGE', path: [...path, role], message }]
  }
  const names = Object.keys(roles)
  // The value tells a mistyped role, which has a stage, from any other mistyped key.
  if (name !== undefined && nearestWord(name, stageNames) !== undefined) {
    return [
      problemAtKey('UNKNOWN_ROLE', path, role, `unknown role "${abbreviate(role)}"${didYouMeanOrUse(role, names)}`),
    ]
  }
  return [problemAtKey('UNKNOWN_KEY', path, role, unknownKeyMessage(role, [...names, ...stepKeys]))]
}

function checkWait({ after }: StepForm, path: Path): readonly PathProblem[] {
  if (after === undefined || (parseDuration(after) ?? 0) <= longestWait) return []
  return [
    { code: 'WRONG_VALUE', path: [...path, 'after'], message: `after must be at most 3650d, not ${abbreviate(after)}` },
  ]
}

/** The details of a move, apart from whether the claim can make it. */
function checkDetails(form: StepForm, path: Path, claim: ClaimForm): readonly PathProblem[] {
  const { reason = {}, lines = [], more = [] } = form
  return [
    ...checkReason(reason, [...path, 'reason']),
    ...lines.flatMap((line, index) => checkReason(line.reason ?? {}, [...path, 'lines', index, 'reason'])),
    ...more.flatMap((one, index) => checkReason(one, [...path, 'more', index])),
    ...checkPayments(form, path, claim),
    ...checkLines(form, path, claim),
    ...checkEvent(form, path),
  ]
}

function checkPayments({ amount, lines = [] }: StepForm, path: Path, claim: ClaimForm): readonly PathProblem[] {
  const billed = compileClaim(claim)
  return [
    ...checkPayment(amount, billed.charge, [...path, 'amount']),
    ...lines.flatMap(({ paid }, index) =>
      checkPayment(paid, billed.lines?.[index]?.charge, [...path, 'lines', index, 'paid']),
    ),
  ]
}

function checkPayment(dollars: number | undefined, charge: number | undefined, path: Path): readonly PathProblem[] {
  if (dollars === undefined || charge === undefined || toCents(dollars) <= charge) return checkAmount(dollars, path)
  const message = `${dollars} is more than the charge of ${toAmount(charge)}`
  return [{ code: 'AMOUNT_ABOVE_CHARGE', path, message }]
}

function checkLines({ amount, lines }: StepForm, path: Path, claim: ClaimForm): readonly PathProblem[] {
  if (lines === undefined) return []
  const billed = claim.lines?.length ?? lines.length
  if (billed !== lines.length) {
    const message = `lines has ${plural(lines.length, 'entry', 'entries')}, but the claim has ${plural(billed, 'line')}`
    return [{ code: 'LINE_COUNT', path: [...path, 'lines'], message }]
  }
  const sum = lines.reduce((total, { paid = 0 }) => total + toCents(paid), 0)
  if (amount === undefined || toCents(amount) === sum) return []
  const message = `amount is ${toAmount(toCents(amount))}, but the lines add up to ${toAmount(sum)}`
  return [{ code: 'WRONG_SUM', path: [...path, 'amount'], message }]
}

/** Taiga lists an event for each transaction about a claim, and there is none before the claim is submitted. */
function checkEvent(form: StepForm, path: Path): readonly PathProblem[] {
  const stage = rolesOf(form)[0]?.[1]
  if (form.event === undefined || (stage !== 'drafted' && stage !== 'coded')) return []
  const message = `a claim that is ${stage} has no events, because it is not submitted yet`
  return [{ code: 'IMPOSSIBLE_DETAIL', path: [...path, 'event'], message }]
}
