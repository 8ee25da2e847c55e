import { nearest } from '../../text/did-you-mean.ts'
import { parseDuration, toDuration } from '../../world/instant.ts'
import { type Habit, type HabitName, habitNames, isHabitName, personalities } from '../../world/payer-behavior.ts'
import type { ProblemCode } from './problem.ts'

/** A habit as people write it: its name, or its name and for how long: `{ 'not-found-at-first': '5d' }`. */
export type HabitForm = HabitName | { readonly [Name in HabitName]?: string }

/** What is wrong with one entry of a list of habits. */
export interface WrongHabit {
  readonly code: ProblemCode
  readonly index: number
  readonly message: string
}

const longest = 365 * 24 * 3_600_000

/** Reads a list of habits; what is wrong with it is left out of `habits`. */
export function readHabits(forms: readonly unknown[]): {
  readonly habits: readonly Habit[]
  readonly wrong: readonly WrongHabit[]
} {
  const read = forms.map((form, index) => ({ index, habit: readHabit(form) }))
  const habits: Habit[] = []
  const wrong: WrongHabit[] = []
  for (const { index, habit } of read) {
    if ('code' in habit) wrong.push({ ...habit, index })
    else if (habits.some(({ name }) => name === habit.name)) {
      wrong.push({ code: 'NAME_TAKEN', index, message: `${habit.name} stands here twice` })
    } else habits.push(habit)
  }
  return { habits, wrong }
}

/** A habit as people write it. */
export function writeHabit({ name, lasts }: Habit): HabitForm {
  return lasts === undefined ? name : { [name]: toDuration(lasts) }
}

function readHabit(form: unknown): Habit | Omit<WrongHabit, 'index'> {
  const [[name, text] = [], ...others] = typeof form === 'string' ? [[form]] : Object.entries(form ?? {})
  if (name === undefined || others.length > 0 || Array.isArray(form)) {
    return { code: 'WRONG_TYPE', message: 'a habit is its name, or its name and for how long: not-found-at-first: 5d' }
  }
  if (!isHabitName(name)) {
    const near = nearest(name, habitNames)
    const instead = near === undefined ? `; there are ${habitNames.join(', ')}` : `; did you mean "${near}"?`
    return { code: 'UNKNOWN_HABIT', message: `"${name}" is not a habit of payers${instead}` }
  }
  if (text === undefined) return { name }
  if (personalities[name].lasts === undefined) return { code: 'WRONG_VALUE', message: `${name} takes no duration` }
  const lasts = typeof text === 'string' ? parseDuration(text) : undefined
  if (lasts !== undefined && lasts <= longest) return { name, lasts }
  return { code: 'WRONG_VALUE', message: `${name} lasts a duration such as 5d, at most 365d` }
}
