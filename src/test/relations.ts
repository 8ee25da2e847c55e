import { findByPointer } from '../text/json-pointer.ts'
import type { RelationForm } from './case.ts'
import type { StepExchange } from './expectation.ts'
import { isSameJson, numberOf } from './rules.ts'

type Kind = Exclude<keyof RelationForm, 'is'>

/** Whether values have a relation. A missing value has none. */
const holds: { readonly [K in Kind]: (values: readonly unknown[], is: readonly unknown[]) => boolean } = {
  equal: (values) => values.every((value) => isSameJson(value, values[0])),
  different: (values) =>
    values.every((value, index) => values.findIndex((other) => isSameJson(value, other)) === index),
  ascending: (values) => values.every((value, index) => index === 0 || compare(values[index - 1], value) <= 0),
  descending: (values) => values.every((value, index) => index === 0 || compare(values[index - 1], value) >= 0),
  contains: ([whole, part]) => typeof whole === 'string' && whole.includes(String(part)),
  sum: (values, [total]) => Math.abs(sumOf(values) - (numberOf(total) ?? Number.NaN)) < 0.005,
}

/** The relations of a form that do not hold. */
export function brokenRelations(relation: RelationForm, judged: StepExchange): readonly Kind[] {
  const is = relation.is === undefined ? [] : valuesOf(relation.is, judged)
  return kindsOf(relation).filter((kind) => {
    const values = (relation[kind] as readonly string[]).flatMap((reference) => valuesOf(reference, judged))
    return [...values, ...is].includes(undefined) || !holds[kind](values, is)
  })
}

/** The relations of a form. */
export function kindsOf(relation: RelationForm): readonly Kind[] {
  return (Object.keys(relation) as (keyof RelationForm)[]).filter((key) => key !== 'is')
}

/** The values that a reference names; `undefined` for a missing one. */
export function valuesOf(reference: string, { sent, received, body, values }: StepExchange): readonly unknown[] {
  const [, root = '', rest = ''] = /^(request|run|header|saved)?:?(.*)$/s.exec(reference) ?? []
  if (root === 'header') return [received.headers[rest]]
  if (root === 'saved') return [values.saved[rest]]
  const whole = { request: sent, run: values.run }[root] ?? (root === '' ? body : undefined)
  return findByPointer(whole, rest).map(({ value }) => value)
}

function compare(a: unknown, b: unknown): number {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one !== undefined && other !== undefined) return one - other
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN
  return a < b ? -1 : Number(a > b)
}

function sumOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => sum + (numberOf(value) ?? Number.NaN), 0)
}
