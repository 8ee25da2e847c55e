import { rolesOf, type StepForm } from './form.ts'
import type { Remark } from './shape.ts'
import type { Path } from './source.ts'
import type { IllegalStep } from './validate-steps.ts'

/** What a validation stumbled over, at its place in the file; what a fragment brought, where it is used. */
export function remarkOn({ place, at, refused }: IllegalStep, forms: readonly StepForm[]): Remark {
  const path = pathOf(place)
  const form = path.slice(1).reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], forms)
  const { use } = form as StepForm
  if (use !== undefined) {
    return { code: 'IMPOSSIBLE_MOVE', path: [...path, 'use'], message: `in the fragment "${use}" ${refused}` }
  }
  const [[role = ''] = []] = rolesOf(form as StepForm)
  if (at === 'stage') return { code: 'IMPOSSIBLE_MOVE', path: [...path, role], message: refused }
  const inside = at === 'reason' ? ['reason', 'category'] : [at]
  return { code: 'IMPOSSIBLE_DETAIL', path: [...path, ...inside], message: refused }
}

/** The keys and indexes of `Step.place`. */
function pathOf(place: string): Path {
  return place
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}
