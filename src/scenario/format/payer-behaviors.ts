import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { abbreviate } from '../../text/phrases.ts'
import { parseDuration, toDuration } from '../../world/instant.ts'
import {
  isPayerBehaviorName,
  type PayerBehavior,
  payerBehaviorNames,
  payerBehaviorRules,
} from '../../world/payer-behavior.ts'
import type { World } from '../../world/world.ts'
import type { PayerBehaviorForm } from './generated/form.ts'
import type { ProblemCode } from './problem.ts'

/** A problem of one entry of a list of behaviors. */
export interface PayerBehaviorProblem {
  readonly code: ProblemCode
  readonly index: number
  readonly message: string
}

/** The longest duration of a behavior, in milliseconds. */
export const longestBehavior: number = 365 * 24 * 3_600_000

/** Reads a list of behaviors: those that are valid, and the problems of the others. */
export function readPayerBehaviors(forms: readonly unknown[]): {
  readonly behaviors: readonly PayerBehavior[]
  readonly wrong: readonly PayerBehaviorProblem[]
} {
  const behaviors: PayerBehavior[] = []
  const wrong: PayerBehaviorProblem[] = []
  for (const [index, form] of forms.entries()) {
    const behavior = readPayerBehavior(form)
    if ('code' in behavior) wrong.push({ ...behavior, index })
    else if (behaviors.some(({ name }) => name === behavior.name)) {
      wrong.push({ code: 'NAME_TAKEN', index, message: `duplicate behavior ${behavior.name}` })
    } else behaviors.push(behavior)
  }
  return { behaviors, wrong }
}

/** A behavior as in a scenario file. */
export function writePayerBehavior({ name, lasts }: PayerBehavior): PayerBehaviorForm {
  return lasts === undefined ? name : { [name]: toDuration(lasts) }
}

function readPayerBehavior(form: unknown): PayerBehavior | Omit<PayerBehaviorProblem, 'index'> {
  const [[name, duration] = [], ...others] = typeof form === 'string' ? [[form]] : Object.entries(form ?? {})
  if (name === undefined || others.length > 0 || Array.isArray(form)) {
    const message = 'a behavior must be a name, or a name with a duration: not-found-at-first: 5d'
    return { code: 'WRONG_TYPE', message }
  }
  if (!isPayerBehaviorName(name)) {
    const message = `"${abbreviate(name)}" is not a payer behavior${didYouMeanOrUse(name, payerBehaviorNames)}`
    return { code: 'UNKNOWN_BEHAVIOR', message }
  }
  if (duration === undefined) return { name }
  if (payerBehaviorRules[name].lasts === undefined) {
    return { code: 'WRONG_VALUE', message: `${name} does not take a duration` }
  }
  const lasts = typeof duration === 'string' ? parseDuration(duration) : undefined
  if (lasts !== undefined && lasts <= longestBehavior) return { name, lasts }
  return { code: 'WRONG_VALUE', message: `${name} must be a duration of at most 365d, such as 5d` }
}

/** Gives a payer behaviors in a world, in place of those it had. @throws RangeError when one of them is not valid. */
export function replacePayerBehaviors(world: World, payer: string, forms: readonly PayerBehaviorForm[]): void {
  const { behaviors, wrong } = readPayerBehaviors(forms)
  if (wrong[0] !== undefined) throw new RangeError(wrong[0].message)
  world.append({ type: 'payer.behaviorsSet', at: world.now(), payer, behaviors })
}
