import type { Cents, ServiceLine } from '../../world/claim.ts'
import { fromIsoDate, parseDuration } from '../../world/instant.ts'
import type { Lag } from '../../world/seen.ts'
import type { StageName } from '../../world/stage.ts'
import { compileFault } from '../fault/form.ts'
import { faultKeys, rolesOf } from './form.ts'
import type { ClaimForm, FaultForm, LineForm, MatchForm, ScenarioForm, StepForm } from './generated/form.ts'
import { readPayerBehaviors } from './payer-behaviors.ts'
import type { ClaimTemplate, Match, MoveDetails, Outcome, Scenario, Step, Trigger } from './step.ts'

/** The scenario that a valid file describes, with its compiled steps. */
export function compileScenario(form: ScenarioForm, steps: readonly Step[]): Scenario {
  return {
    name: form.scenario,
    summary: form.summary.trim(),
    claims: Object.fromEntries(Object.entries(form.claims).map(([role, template]) => [role, compileClaim(template)])),
    steps,
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
  const { subscriber, dependent, serviceDate, serviceEndDate, charge, lines, ...same } = form
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
  }
}

/** A valid step that contains no other steps. The targets of a branch's outcomes are set later. */
export function compileStep(form: StepForm, place: string): Step {
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
    ...(reason && { reason }),
    ...(amount !== undefined && { amount: toCents(amount) }),
    ...(lines && {
      lines: lines.map(({ paid, ...same }) => ({ ...same, ...(paid !== undefined && { paid: toCents(paid) }) })),
    }),
    ...(more && { more }),
    ...(event !== undefined && { event }),
    ...(allowIllegal !== undefined && { allowIllegal }),
  }
}
