import type { Scenario, Step } from '../scenario/format/step.ts'
import { validateSteps } from '../scenario/format/validate-steps.ts'
import type { StatusReason } from '../world/claim.ts'
import type { FaultSpec } from '../world/fault.ts'
import { categoryDeactivation, statusDeactivation } from '../x12/codes/code-texts.ts'
import type { Exploration } from './exploration.ts'

/** A defect of a scenario that can be loaded, or of a set of scenarios. */
export type DefectCode = keyof typeof defectRules

/** Defects that do not make a check fail. */
export const warnings: ReadonlySet<string> = new Set<DefectCode>(['DEACTIVATED_CODE'])

/** What each code means, and how to fix it. */
export const defectRules = {
  UNREACHABLE_STEP: {
    description: 'a step can only be reached by a manual step',
    help: 'Remove the step, or change what the run waits for before it.',
  },
  NEVER_FIRES: {
    description: 'a step waits for polls, but every poll fails',
    help: 'Let the faults before the step end, or give the step another trigger.',
  },
  SIMULTANEOUS_STEPS: {
    description: 'two steps move one role at the same instant',
    help: 'Let time pass between the steps, or remove the first.',
  },
  FAULT_NEVER_APPLIES: {
    description: 'faults armed earlier consume every call that a fault could apply to',
    help: 'Limit the earlier faults, or remove this one.',
  },
  REDUNDANT_ALLOW_ILLEGAL: { description: 'allowIllegal on a legal move', help: 'Remove allowIllegal.' },
  DEACTIVATED_CODE: {
    description: 'a status has a code that X12 has deactivated',
    help: 'Use an active code, unless the payer still sends this one.',
  },
  DUPLICATE_OUTCOME: {
    description: 'two outcomes of a branch do the same',
    help: 'Remove one, or let it do something else.',
  },
  ROLE_NEVER_MOVES: {
    description: 'no step moves a role',
    help: 'Remove the role, or add a step that submits its claim.',
  },
  CONTRACT_VIOLATION: { description: 'a response violates its contract', help: 'Report it: the sandbox is wrong.' },
  APIS_DISAGREE: {
    description: 'a response disagrees with the claim, and therefore with the other APIs',
    help: 'Declare the difference with lag or payerBehaviors; otherwise report it: the sandbox is wrong.',
  },
  END_NOT_REPORTED: {
    description: 'no API reports the end of a run',
    help: 'Let the faults end, or end the run with a visible change.',
  },
  TOO_MANY_STATES: { description: 'a run has too many states to explore', help: 'Shorten or split the scenario.' },
  NOT_COVERED: {
    description: 'no scenario of the set shows something that is documented',
    help: 'Add a scenario that shows it.',
  },
} as const

/** A defect, and where it is in the scenario's file. */
export interface Defect {
  readonly code: DefectCode
  /** JSON pointer into the file; see `Step.place`. */
  readonly pointer: string
  readonly target?: 'key' | 'value'
  readonly message: string
}

/** The defects of a scenario that are visible without running it. */
export function staticDefects({ claims, steps }: Scenario): readonly Defect[] {
  return [
    ...Object.keys(claims)
      .filter((role) => !steps.some((step) => 'role' in step && step.role === role))
      .map((role): Defect => {
        const message = `no step moves "${role}": its claim remains a draft that no API can find`
        return { code: 'ROLE_NEVER_MOVES', pointer: `/claims/${role}`, target: 'key', message }
      }),
    ...redundantAllows({ claims, steps }),
    ...deactivatedCodes({ claims, steps }),
    ...steps.flatMap((step, index) => ('role' in step ? simultaneousMoves(steps, index, step.role, step.to) : [])),
    ...duplicateOutcomes(steps),
  ]
}

/** Codes that X12 has deactivated and that the scenario uses all the same (`allowDeactivated`). */
function deactivatedCodes({ claims, steps }: Pick<Scenario, 'claims' | 'steps'>): readonly Defect[] {
  const found = new Map<string, Defect>()
  const judge = (reason: Partial<StatusReason> | undefined, pointer: string) => {
    const { category = '', status = '' } = reason ?? {}
    for (const [name, code, day] of [
      ['category', category, categoryDeactivation(category)],
      ['status', status, statusDeactivation(status)],
    ] as const) {
      if (day === undefined) continue
      const message = `X12 deactivated ${name} ${code}${day === '' ? '' : ` on ${day}`}`
      found.set(`${pointer} ${name}`, { code: 'DEACTIVATED_CODE', pointer, message })
    }
  }
  for (const [role, { notFound }] of Object.entries(claims)) judge(notFound, `/claims/${role}/notFound`)
  for (const [index, step] of steps.entries()) {
    const place = step.place ?? `/steps/${index}`
    if ('details' in step) {
      const { reason, lines = [], more = [] } = step.details
      for (const one of [reason, ...lines.map((line) => line.reason), ...more]) judge(one, place)
    }
    if ('arms' in step) judge(step.arms.fails.payer, place)
  }
  return [...found.values()]
}

/** Steps with `allowIllegal` whose move is always legal. */
function redundantAllows({ claims, steps }: Pick<Scenario, 'claims' | 'steps'>): readonly Defect[] {
  const strict = steps.map((step): Step => {
    if (!('details' in step)) return step
    const { allowIllegal: _, ...details } = step.details
    return { ...step, details }
  })
  const illegalSteps = validateSteps(strict, (role) => claims[role]?.charge ?? Number.POSITIVE_INFINITY)
  const illegal = new Set(illegalSteps.filter(({ at }) => at === 'stage').map(({ place }) => place))
  const allowed = steps.filter((step) => 'details' in step && step.details.allowIllegal !== undefined)
  const places = new Set(allowed.flatMap(({ place }) => place ?? []))
  return [...places]
    .filter((place) => !illegal.has(place))
    .map((place): Defect => {
      const message = 'this move is legal; remove allowIllegal'
      return { code: 'REDUNDANT_ALLOW_ILLEGAL', pointer: `${place}/allowIllegal`, target: 'key', message }
    })
}

/** Steps that move a role at the same instant as the step before. */
function simultaneousMoves(steps: readonly Step[], first: number, role: string, stage: string): readonly Defect[] {
  const immediate = (index: number): readonly number[] => {
    const step = steps[index]
    return step !== undefined && 'after' in step.when && step.when.after === 0 ? [index] : []
  }
  const defects: Defect[] = []
  const open = nextSteps(steps, first).flatMap(immediate)
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index] as Step
    if ('role' in step && step.role === role) {
      const message = `${role} becomes ${step.to} at the same instant as ${stage}, so the stage ${stage} is never visible`
      defects.push({ code: 'SIMULTANEOUS_STEPS', pointer: step.place ?? `/steps/${index}`, message })
    } else {
      open.push(...nextSteps(steps, index).flatMap(immediate))
    }
  }
  return defects
}

function nextSteps(steps: readonly Step[], index: number): readonly number[] {
  const step = steps[index] as Step
  return 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
}

/** Outcomes after which the run continues as after an earlier outcome of the same branch. */
function duplicateOutcomes(steps: readonly Step[]): readonly Defect[] {
  const continuations = continuationIds(steps)
  return steps.flatMap((step) => {
    if (!('branch' in step)) return []
    return step.outcomes.flatMap(({ name, to }, index): readonly Defect[] => {
      const same = step.outcomes.slice(0, index).find((other) => continuations[other.to] === continuations[to])
      if (same === undefined) return []
      const message = `the outcome "${name}" of ${step.branch} does the same as the outcome "${same.name}"`
      return [{ code: 'DUPLICATE_OUTCOME', pointer: `${step.place}/outcomes/${index}`, message }]
    })
  })
}

/**
 * A number for each step, and for the end after the last, that is equal when the run continues equally from there. A step
 * only leads to later ones, so the last step comes first.
 */
function continuationIds(steps: readonly Step[]): readonly number[] {
  const known = new Map<string, number>()
  const ids: number[] = []
  for (let index = steps.length - 1; index >= 0; index--) {
    const { place: _, next: __, ...content } = steps[index] as Step
    const effect =
      'branch' in content ? { ...content, outcomes: content.outcomes.map(({ to: _, ...outcome }) => outcome) } : content
    const continuation = JSON.stringify([effect, nextSteps(steps, index).map((next) => ids[next] ?? -1)])
    const id = known.get(continuation) ?? known.size
    known.set(continuation, id)
    ids[index] = id
  }
  return ids
}

/** The defects found by exploring a scenario: steps that are never played, and faults that never apply. */
export function dynamicDefects({ scenario: { steps }, triggeredSteps, appliedFaults }: Exploration): readonly Defect[] {
  const stuck = steps.flatMap((step, index) => ('polls' in step.when && !triggeredSteps.has(index) ? [index] : []))
  const reachable = reachableSteps(steps, new Set(stuck))
  const unreachable = steps.flatMap((_, index) => (reachable.has(index) || stuck.includes(index) ? [] : [index]))
  return [
    ...stuck
      .filter((index) => reachable.has(index))
      .map((index): Defect => {
        const message = 'the step waits for polls, but every poll of the claim fails; only a manual step can play it'
        return { code: 'NEVER_FIRES', pointer: stepPointer(steps, index), message }
      }),
    ...unreachable.slice(0, 1).map((index): Defect => {
      const others = unreachable.length === 1 ? '' : `; the same is true of ${unreachable.length - 1} more`
      const message = `this step can only be reached by a manual step${others}`
      return { code: 'UNREACHABLE_STEP', pointer: stepPointer(steps, index), message }
    }),
    ...steps.flatMap((step, index): readonly Defect[] => {
      if (!('arms' in step) || !isUnconditional(step.arms) || appliedFaults.has(index) || !reachable.has(index))
        return []
      const message = `this fault never applies: faults armed earlier consume every call of ${step.arms.on}`
      return [{ code: 'FAULT_NEVER_APPLIES', pointer: stepPointer(steps, index), message }]
    }),
  ]
}

/** Whether a fault applies to every matching call. For a conditional fault, probing cannot prove that it never applies. */
function isUnconditional({ match, inFlight, rate, every, chance }: FaultSpec): boolean {
  return [match, inFlight, rate, every, chance].every((condition) => condition === undefined)
}

function stepPointer(steps: readonly Step[], index: number): string {
  return steps[index]?.place ?? `/steps/${index}`
}

/** The steps that a run reaches without manual steps, when some steps never fire. */
function reachableSteps(steps: readonly Step[], stuck: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [0]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index >= steps.length || reached.has(index)) continue
    reached.add(index)
    if (!stuck.has(index)) open.push(...nextSteps(steps, index))
  }
  return reached
}
