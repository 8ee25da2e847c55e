import type { Scenario, Step } from '../scenario/format/step.ts'
import { validateSteps } from '../scenario/format/validate-steps.ts'
import type { FaultSpec } from '../world/fault.ts'
import type { Flaw } from './finding.ts'
import type { Survey } from './survey.ts'

/** What is wrong with a scenario as it is written, before anything is asked. */
export function flawsAsWritten({ claims, steps }: Scenario): readonly Flaw[] {
  return [
    ...Object.keys(claims)
      .filter((role) => !steps.some((step) => 'role' in step && step.role === role))
      .map((role): Flaw => {
        const message = `no step moves "${role}": its claim stays a draft, and nobody finds it`
        return { code: 'ROLE_NEVER_MOVES', place: `/claims/${role}`, what: 'key', message }
      }),
    ...needlessAllows({ claims, steps }),
    ...steps.flatMap((step, index) => ('role' in step ? hiddenBehind(steps, index, step.role, step.to) : [])),
    ...idleWays(steps),
  ]
}

/** Steps that say why they are illegal, and are legal whenever they are played. */
function needlessAllows({ claims, steps }: Pick<Scenario, 'claims' | 'steps'>): readonly Flaw[] {
  const strict = steps.map((step): Step => {
    if (!('details' in step)) return step
    const { allowIllegal: _, ...details } = step.details
    return { ...step, details }
  })
  const stumbles = validateSteps(strict, (role) => claims[role]?.charge ?? Number.POSITIVE_INFINITY)
  const illegal = new Set(stumbles.filter(({ at }) => at === 'stage').map(({ place }) => place))
  const allowed = steps.filter((step) => 'details' in step && step.details.allowIllegal !== undefined)
  const places = new Set(allowed.flatMap(({ place }) => place ?? []))
  return [...places]
    .filter((place) => !illegal.has(place))
    .map((place) => {
      const message = 'a claim can make this move; leave allowIllegal out'
      return { code: 'NEEDLESS_ALLOW', place: `${place}/allowIllegal`, what: 'key', message }
    })
}

/** Steps that move the same role at the instant at which a step has moved it. */
function hiddenBehind(steps: readonly Step[], first: number, role: string, stage: string): readonly Flaw[] {
  const atOnce = (index: number): readonly number[] => {
    const step = steps[index]
    return step !== undefined && 'after' in step.when && step.when.after === 0 ? [index] : []
  }
  const flaws: Flaw[] = []
  const open = nextsOf(steps, first).flatMap(atOnce)
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index] as Step
    if ('role' in step && step.role === role) {
      const message = `${role} becomes ${step.to} at the instant at which it became ${stage}: nobody sees it ${stage}`
      flaws.push({ code: 'STEPS_AT_ONCE', place: step.place ?? `/steps/${index}`, message })
    } else {
      open.push(...nextsOf(steps, index).flatMap(atOnce))
    }
  }
  return flaws
}

function nextsOf(steps: readonly Step[], index: number): readonly number[] {
  const step = steps[index] as Step
  return 'branch' in step ? step.outcomes.map(({ to }) => to) : [step.next ?? index + 1]
}

/** Ways after which the run goes on as after another outcome of the same branch. */
function idleWays(steps: readonly Step[]): readonly Flaw[] {
  const tales = talesFrom(steps)
  return steps.flatMap((step) => {
    if (!('branch' in step)) return []
    return step.outcomes.flatMap(({ name, to }, index): readonly Flaw[] => {
      const same = step.outcomes.slice(0, index).find((other) => tales[other.to] === tales[to])
      if (same === undefined) return []
      const message = `the outcome "${name}" of ${step.branch} does what the outcome "${same.name}" does`
      return [{ code: 'OUTCOME_WITHOUT_EFFECT', place: `${step.place}/outcomes/${index}`, message }]
    })
  })
}

/**
 * A number for what happens from each step on to the end, and from behind the last: equal where the same happens, wherever
 * it is written. A step only leads to later ones, so the last is told first.
 */
function talesFrom(steps: readonly Step[]): readonly number[] {
  const known = new Map<string, number>()
  const tales: number[] = []
  for (let index = steps.length - 1; index >= 0; index--) {
    const { place: _, next: __, ...said } = steps[index] as Step
    const does = 'branch' in said ? { ...said, outcomes: said.outcomes.map(({ to: _, ...outcome }) => outcome) } : said
    const tale = JSON.stringify([does, nextsOf(steps, index).map((next) => tales[next] ?? -1)])
    const number = known.get(tale) ?? known.size
    known.set(tale, number)
    tales[index] = number
  }
  return tales
}

/** What turned out when a scenario was explored: steps that nothing plays, and faults that strike nobody. */
export function flawsAsPlayed({ scenario: { steps }, fired, struck }: Survey): readonly Flaw[] {
  const dead = steps.flatMap((step, index) => ('polls' in step.when && !fired.has(index) ? [index] : []))
  const reached = reachedWithout(steps, new Set(dead))
  const lost = steps.flatMap((_, index) => (reached.has(index) || dead.includes(index) ? [] : [index]))
  const idle = steps.flatMap((step, index) =>
    'arms' in step && isSure(step.arms) && !struck.has(index) && reached.has(index) ? [{ step, index }] : [],
  )
  return [
    ...dead
      .filter((index) => reached.has(index))
      .map((index) => {
        const message = 'the step waits for looks, and no call gets through to the claim: only a hand can play it'
        return { code: 'NEVER_FIRES' as const, place: placeOf(steps, index), message }
      }),
    ...lost.slice(0, 1).map((index) => {
      const more = lost.length === 1 ? '' : `, and ${lost.length - 1} more behind it`
      const message = `nothing leads to this step but a hand${more}`
      return { code: 'UNREACHABLE_STEP' as const, place: placeOf(steps, index), message }
    }),
    ...idle.map(({ step: { arms }, index }) => {
      const message = `no call of ${arms.on} ever meets this fault: those armed before it take them all`
      return { code: 'FAULT_NEVER_APPLIES' as const, place: placeOf(steps, index), message }
    }),
  ]
}

/** Whether a fault strikes every call that meets it: of others nobody can tell by asking that they never will. */
function isSure({ match, inFlight, rate, every, chance }: FaultSpec): boolean {
  return [match, inFlight, rate, every, chance].every((condition) => condition === undefined)
}

function placeOf(steps: readonly Step[], index: number): string {
  return steps[index]?.place ?? `/steps/${index}`
}

/** The steps to which the run comes without a hand, when some steps never fire. */
function reachedWithout(steps: readonly Step[], dead: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [0]
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (index >= steps.length || reached.has(index)) continue
    reached.add(index)
    if (!dead.has(index)) open.push(...nextsOf(steps, index))
  }
  return reached
}
