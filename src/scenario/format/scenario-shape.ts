import { abbreviate } from '../../text/phrases.ts'
import {
  anyOf,
  behaviors,
  billedLines,
  claimOptions,
  fault,
  isAmount,
  isCount,
  isDate,
  isFlag,
  isMembers,
  isName,
  isPositive,
  isStage,
  isText,
  lag,
  listOf,
  type Members,
  mapOf,
  membersOf,
  payerDetails,
  person,
  personMore,
  reason,
  type Shape,
} from '../../world/shape.ts'
import { longestWait } from './check-step.ts'
import { mostSteps } from './compile.ts'
import type { Scenario, Step } from './step.ts'
import { validateSteps } from './validate-steps.ts'

/** Why a value of a file is not the scenario of a name, and one that runs can follow; `undefined` for one that is. */
export function scenarioProblem(value: unknown, expected: string): string | undefined {
  if (!isScenario(value)) return 'this is not a scenario'
  const { name, claims, steps } = value as Scenario
  if (name !== expected) return `the name of the scenario is not ${abbreviate(expected)}`
  const wrong = steps.findIndex((step, index) => !isStepOf(claims, steps, step, index))
  if (wrong !== -1) return `step ${wrong} of the scenario is not possible`
  const [illegal] = validateSteps(atTheirIndex(steps), (role) => claims[role]?.charge ?? Number.POSITIVE_INFINITY)
  return illegal && `step ${illegal.place} of the scenario is not possible: ${illegal.refused}`
}

const template = membersOf(
  {},
  {
    subscriber: membersOf({}, { ...person, ...personMore, memberId: isText, groupNumber: isText }),
    dependent: membersOf({}, { ...person, ...personMore }),
    provider: membersOf({}, { organizationName: isText, npi: isText, taxId: isText }),
    payer: isText,
    payerDetails: membersOf({}, payerDetails),
    serviceDate: isDate,
    serviceEndDate: isDate,
    charge: isAmount,
    lines: billedLines,
    payerClaimNumber: isText,
    session: isFlag,
    ...claimOptions,
  },
)

const codes = membersOf({}, { category: isName, status: isName, entity: isText })

const details = membersOf(
  {},
  {
    reason: codes,
    amount: isAmount,
    lines: listOf(membersOf({}, { paid: isAmount, reason: codes })),
    more: listOf(reason),
    event: isText,
    allowIllegal: isText,
  },
)

const isWait: Shape = (value) => isAmount(value) && Number(value) <= longestWait

const when: Shape = (value) =>
  membersOf({ after: isWait })(value) || membersOf({ polls: isCount })(value) || membersOf({ manual: isFlag })(value)

const outcomes: Shape = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(membersOf({ name: isText, weight: isPositive, to: isCount }))

const frame = membersOf({ when }, { place: isText, next: isCount })
const moving = membersOf({ role: isText, to: isStage, details })
const arming = membersOf({ arms: fault })
const branching = membersOf({ branch: isText, outcomes })

/** What a step does: exactly one of these. */
const effects: Readonly<Record<string, Shape>> = { role: moving, arms: arming, branch: branching }

const isStep: Shape = (value) => {
  if (!isMembers(value) || !frame(value)) return false
  const [effect, more] = Object.entries(effects).filter(([key]) => key in value)
  return effect !== undefined && more === undefined && effect[1](value)
}

const texts = (...names: readonly string[]): Readonly<Record<string, Shape>> =>
  Object.fromEntries(names.map((name) => [name, isText]))

const isScenario = membersOf(
  {
    name: isName,
    summary: isText,
    claims: (value) => mapOf(template)(value) && Object.keys(value as Members).length > 0,
    steps: (value) => Array.isArray(value) && value.length <= mostSteps && value.every(isStep),
  },
  {
    payers: listOf(
      membersOf(
        { id: isName, name: isText },
        {
          ...payerDetails,
          stediId: isText,
          aliases: listOf(isText),
          names: listOf(isText),
          claimStatus: anyOf('SUPPORTED', 'NOT_SUPPORTED', 'ENROLLMENT_REQUIRED'),
          enrolled: listOf(isText),
        },
      ),
    ),
    lag,
    payerBehaviors: behaviors,
    match: membersOf({}, texts('payer', 'memberId', 'npi', 'procedure', 'diagnosis')),
  },
)

/** Whether a step moves a claim that there is, and leads to later steps alone. */
function isStepOf(claims: Scenario['claims'], { length }: readonly Step[], step: Step, index: number): boolean {
  const leads = [step.next ?? index + 1, ...('branch' in step ? step.outcomes.map(({ to }) => to) : [])]
  const isForward = leads.every((next) => next > index && next <= length)
  return isForward && !('role' in step && !Object.hasOwn(claims, step.role))
}

/** The steps with their index as the place. */
function atTheirIndex(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) => ({ ...step, place: String(index) }))
}
