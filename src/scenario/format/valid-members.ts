import type { Remark } from './shape.ts'
import type { Path } from './source.ts'

/** The members that the schema has nothing against; what is wrong further down is left out there. */
export function soundMembers<T extends object>(form: T, path: Path, shape: readonly Remark[]): T {
  const members = Object.entries(form).map(([key, value]) => [key, soundPart(value, [...path, key], shape)] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined)) as T
}

function soundPart(value: unknown, path: Path, shape: readonly Remark[]): unknown {
  const inside = shape.filter((remark) => isWithin(remark.path, path))
  if (inside.length === 0) return value
  const isWrong = !isMapping(value) || inside.some((remark) => remark.path.length === path.length)
  return isWrong ? undefined : soundMembers(value, path, inside)
}

function isWithin(path: Path, around: Path): boolean {
  return around.every((step, depth) => path[depth] === step)
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
