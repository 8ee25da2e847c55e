import type { Cents, ServiceLine } from '../../world/claim.ts'
import { fromIsoDate, parseDuration } from '../../world/instant.ts'
import type { Lag } from '../../world/seen.ts'
import type { StageName } from '../../world/stage.ts'
import { compileFault } from '../fault/form.ts'
import { faultKeys, rolesOf } from './form.ts'
import type {
  ClaimForm,
  FaultForm,
  LineForm,
  MatchForm,
  OutcomeForm,
  ScenarioForm,
  StepForm,
} from './generated/form.ts'
import { readPayerBehaviors } from './payer-behaviors.ts'
import type { ClaimTemplate, Match, MoveDetails, Outcome, Scenario, Step, Trigger } from './step.ts'

/** The scenario that a valid file describes, with its compiled steps. */
export function compileScenario(form: ScenarioForm, steps: readonly Step[]): Scenario {
  return {
    name: form.scenario,
    summary: form.summary.trim(),
    claims: Object.fromEntries(Object.entries(form.claims).map(([role, template]) => [role, compileClaim(template)])),
    steps,
    ...(form.payers && { payers: form.payers }),
    ...(form.match && { match: compileMatch(form.match) }),
    ...(form.payerBehaviors && { payerBehaviors: readPayerBehaviors(form.payerBehaviors).behaviors }),
    ...(form.lag && { lag: compileLag(form.lag) }),
  }
}

function compileMatch({ charge, ...same }: MatchForm): Match {
  if (charge === undefined) return same
  const { min, max } = charge
  const bounds = {
    ...(min !== undefined && { min: toCents(min) }),
    ...(max !== undefined && { max: toCents(max) }),
  }
  return { ...same, charge: bounds }
}

function compileLag(lag: NonNullable<ScenarioForm['lag']>): Lag {
  return Object.fromEntries(Object.entries(lag).map(([vendor, wait]) => [vendor, parseDuration(wait) as number]))
}

/** The charge of a claim with lines is their sum. */
export function compileClaim(form: ClaimForm): ClaimTemplate {
  const { subscriber, dependent, serviceDate, serviceEndDate, charge, lines, notFound, ...same } = form
  const billed = lines?.map(compileLine)
  const total =
    billed?.reduce((sum, line) => sum + line.charge, 0) ?? (charge === undefined ? undefined : toCents(charge))
  return {
    ...same,
    ...(subscriber && { subscriber: withDay(subscriber) }),
    ...(dependent && { dependent: withDay(dependent) }),
    ...(serviceDate !== undefined && { serviceDate: fromIsoDate(serviceDate) }),
    ...(serviceEndDate !== undefined && { serviceEndDate: fromIsoDate(serviceEndDate) }),
    ...(total !== undefined && { charge: total }),
    ...(billed && { lines: billed }),
    ...(notFound && { notFound: codesOf(notFound) }),
  }
}

/** The codes of a status, without the permission to use them. */
function codesOf<Reason extends { readonly allowDeactivated?: true }>({
  allowDeactivated: _,
  ...codes
}: Reason): Omit<Reason, 'allowDeactivated'> {
  return codes
}

/** A valid step that contains no other steps. The targets of a branch's outcomes are set later. */
function compileStep(form: StepForm, place: string): Step {
  const when = triggerOf(form)
  const [[role, to] = []] = rolesOf(form)
  if (role !== undefined) return { when, place, role, to: to as StageName, details: detailsOf(form) }
  const { branch, outcomes } = form
  if (branch !== undefined && outcomes !== undefined) {
    const [first, ...others] = outcomes.map(({ outcome, weight = 1 }): Outcome => ({ name: outcome, weight, to: 0 }))
    return { when, place, branch, outcomes: [first as Outcome, ...others] }
  }
  return { when, place, arms: compileFault(faultOf(form)) }
}

/** The fault of a step. A step that is only validated may lack `on` or `fails`. */
function faultOf(form: StepForm): FaultForm {
  const members = Object.entries(form).filter(([key]) => faultKeys.some((name) => name === key))
  return { on: 'taiga.*', fails: {}, ...Object.fromEntries(members) }
}

/** An amount in dollars, in cents. */
export function toCents(dollars: number): Cents {
  return Math.round(dollars * 100)
}

function compileLine({ charge, qualifier = 'HC', units = 1, ...same }: LineForm): ServiceLine {
  return { ...same, qualifier, charge: toCents(charge), units }
}

function withDay<T extends { readonly dateOfBirth?: string }>(person: T): T {
  return person.dateOfBirth === undefined ? person : { ...person, dateOfBirth: fromIsoDate(person.dateOfBirth) }
}

function triggerOf({ after = '0s', polls, manual }: StepForm): Trigger {
  if (polls !== undefined) return { polls }
  return manual === undefined ? { after: parseDuration(after) as number } : { manual }
}

function detailsOf({ reason, amount, lines, more, event, allowIllegal }: StepForm): MoveDetails {
  return {
    ...(reason && { reason: codesOf(reason) }),
    ...(amount !== undefined && { amount: toCents(amount) }),
    ...(lines && {
      lines: lines.map(({ paid, reason }) => ({
        ...(paid !== undefined && { paid: toCents(paid) }),
        ...(reason && { reason: codesOf(reason) }),
      })),
    }),
    ...(more && { more: more.map(codesOf) }),
    ...(event !== undefined && { event }),
    ...(allowIllegal !== undefined && { allowIllegal }),
  }
}

/** The steps of fragments, by name: each moves the role `claim`. */
export type Fragments = Readonly<Record<string, readonly StepForm[]>>

/** The role that the steps of a fragment move; each use of the fragment replaces it. */
export const roleOfFragment = 'claim'

/** An index in the list of steps that is known when everything before it is written. */
interface Label {
  index: number
}

type Draft = { readonly step: Step | undefined; readonly next: Label; readonly outcomes?: readonly Label[] }

/** The most steps of a run; a repeated step counts each time. */
export const mostSteps = 2000

/**
 * Nested steps as one list in which each step refers to the next: repetitions are unrolled, fragments inserted, and the
 * outcomes of a branch lead to the step after it.
 *
 * @param forms Valid steps; `undefined` for one that cannot be read.
 */
export function compileSteps(
  forms: readonly (StepForm | undefined)[],
  fragments: Fragments,
): readonly (Step | undefined)[] {
  const drafts: Draft[] = []
  const end: Label = { index: 0 }
  write(forms, (index) => `/steps/${index}`, end)
  end.index = drafts.length
  return drafts.map(({ step, next, outcomes }, index) => {
    if (step === undefined) return undefined
    const jump = next.index === index + 1 || outcomes !== undefined ? {} : { next: next.index }
    if (!('branch' in step) || outcomes === undefined) return { ...step, ...jump }
    const [first, ...others] = step.outcomes.map((outcome, number) => ({
      ...outcome,
      to: (outcomes[number] as Label).index,
    }))
    return { ...step, outcomes: [first as Outcome, ...others] }
  })

  function write(forms: readonly (StepForm | undefined)[], placeOf: (index: number) => string, exit: Label): void {
    for (const [index, form] of forms.entries()) {
      const isLast = index === forms.length - 1
      const next = isLast ? exit : { index: 0 }
      writeOne(form, placeOf(index), next)
      if (!isLast) next.index = drafts.length
    }
  }

  function writeOne(form: StepForm | undefined, place: string, next: Label): void {
    const { outcomes, repeat, steps = [], use, for: role = '' } = form ?? {}
    if (form !== undefined && outcomes !== undefined) {
      writeBranch(form, outcomes, place, next)
    } else if (repeat !== undefined) {
      const rounds = Array.from({ length: repeat }, () => steps).flat()
      write(rounds, (index) => `${place}/steps/${index % steps.length}`, next)
    } else if (use !== undefined) {
      const moved = stepsOf(fragments, use).map((one) => withRole(one, role))
      write(moved, () => place, next)
    } else {
      drafts.push({ step: form && compileStep(form, place), next })
    }
  }

  function writeBranch(form: StepForm, outcomes: readonly OutcomeForm[], place: string, next: Label): void {
    const entries = outcomes.map(({ steps }): Label => (steps.length === 0 ? next : { index: 0 }))
    drafts.push({ step: compileStep(form, place), next, outcomes: entries })
    for (const [number, { steps }] of outcomes.entries()) {
      if (steps.length === 0) continue
      ;(entries[number] as Label).index = drafts.length
      write(steps, (index) => `${place}/outcomes/${number}/steps/${index}`, next)
    }
  }
}

function stepsOf(fragments: Fragments, name: string): readonly StepForm[] {
  return Object.hasOwn(fragments, name) ? (fragments[name] ?? []) : []
}

/** A step of a fragment that moves a role of the run. */
function withRole(form: StepForm, role: string): StepForm {
  const { outcomes, steps } = form
  const inner = {
    ...(outcomes && {
      outcomes: outcomes.map((outcome) => ({ ...outcome, steps: outcome.steps.map((one) => withRole(one, role)) })),
    }),
    ...(steps && { steps: steps.map((one) => withRole(one, role)) }),
  }
  if (!rolesOf(form).some(([name]) => name === roleOfFragment)) return { ...form, ...inner }
  const { [roleOfFragment as keyof StepForm]: stage, ...rest } = form
  return { ...rest, ...inner, [role]: stage }
}

/** How many steps there are after repetitions are unrolled and fragments inserted. */
export function lengthOf(forms: readonly (StepForm | undefined)[], fragments: Fragments): number {
  return forms.reduce((sum, form) => sum + lengthOfOne(form, fragments), 0)
}

function lengthOfOne(form: StepForm | undefined, fragments: Fragments): number {
  const { outcomes, repeat = 1, steps, use } = form ?? {}
  if (steps !== undefined) return repeat * lengthOf(steps, fragments)
  if (use !== undefined) return lengthOf(stepsOf(fragments, use), fragments)
  return 1 + (outcomes ?? []).reduce((sum, outcome) => sum + lengthOf(outcome.steps, fragments), 0)
}
