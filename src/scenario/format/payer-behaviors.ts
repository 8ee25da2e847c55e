import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import { parseDuration, toDuration } from '../../world/instant.ts'
import {
  isPayerBehaviorName,
  type PayerBehavior,
  type PayerBehaviorName,
  payerBehaviorNames,
  payerBehaviorRules,
} from '../../world/payer-behavior.ts'
import type { ProblemCode } from './problem.ts'

/** A behavior as people write it: its name, or its name and for how long: `{ 'not-found-at-first': '5d' }`. */
export type PayerBehaviorForm = PayerBehaviorName | { readonly [Name in PayerBehaviorName]?: string }

/** What is wrong with one entry of a list of behaviors. */
export interface WrongPayerBehavior {
  readonly code: ProblemCode
  readonly index: number
  readonly message: string
}

const longest = 365 * 24 * 3_600_000

/** Reads a list of behaviors; what is wrong with it is left out of `behaviors`. */
export function readPayerBehaviors(forms: readonly unknown[]): {
  readonly behaviors: readonly PayerBehavior[]
  readonly wrong: readonly WrongPayerBehavior[]
} {
  const read = forms.map((form, index) => ({ index, behavior: readHabit(form) }))
  const behaviors: PayerBehavior[] = []
  const wrong: WrongPayerBehavior[] = []
  for (const { index, behavior } of read) {
    if ('code' in behavior) wrong.push({ ...behavior, index })
    else if (behaviors.some(({ name }) => name === behavior.name)) {
      wrong.push({ code: 'NAME_TAKEN', index, message: `${behavior.name} stands here twice` })
    } else behaviors.push(behavior)
  }
  return { behaviors, wrong }
}

/** A behavior as people write it. */
export function writePayerBehavior({ name, lasts }: PayerBehavior): PayerBehaviorForm {
  return lasts === undefined ? name : { [name]: toDuration(lasts) }
}

function readHabit(form: unknown): PayerBehavior | Omit<WrongPayerBehavior, 'index'> {
  const [[name, text] = [], ...others] = typeof form === 'string' ? [[form]] : Object.entries(form ?? {})
  if (name === undefined || others.length > 0 || Array.isArray(form)) {
    return {
      code: 'WRONG_TYPE',
      message: 'a behavior is its name, or its name and for how long: not-found-at-first: 5d',
    }
  }
  if (!isPayerBehaviorName(name)) {
    const message = `"${name}" is not a payer behavior${didYouMeanOrUse(name, payerBehaviorNames)}`
    return { code: 'UNKNOWN_BEHAVIOR', message }
  }
  if (text === undefined) return { name }
  if (payerBehaviorRules[name].lasts === undefined) return { code: 'WRONG_VALUE', message: `${name} takes no duration` }
  const lasts = typeof text === 'string' ? parseDuration(text) : undefined
  if (lasts !== undefined && lasts <= longest) return { name, lasts }
  return { code: 'WRONG_VALUE', message: `${name} lasts a duration such as 5d, at most 365d` }
}
