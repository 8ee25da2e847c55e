import type { PathProblem } from '../scenario/format/problem.ts'
import type { Path } from '../scenario/format/source.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { apiOf, type CaseForm } from './case.ts'
import { reservedVariables } from './live/hosts.ts'
import { variablesIn } from './variables.ts'

/** What is wrong with `arrange.live`: every variable of the run that a case uses is supplied, and nothing else. */
export function examineSupplied({ operation, arrange, steps }: CaseForm, casePath: Path): readonly PathProblem[] {
  const live = arrange?.live
  if (typeof live !== 'object') return []
  const path: Path = [...casePath, 'arrange', 'live']
  const used = [
    ...new Set(
      steps.flatMap(({ request, expect }) => [...storyIn(request), ...storyIn(expect), ...referencesIn(expect)]),
    ),
  ]
  const places = Object.keys(live)
  const prefix = `PAYERBOX_LIVE_${apiOf(operation).toUpperCase()}_`
  return [
    ...places
      .filter((place) => !used.some((name) => supplies(place, name)))
      .map((place) => remark([...path, place], `the case does not use ${place}${didYouMean(place, used)}`, 'key')),
    ...used
      .filter((name) => !places.some((place) => supplies(place, name)))
      .map((name) => remark(path, `nothing here supplies ${name}`)),
    ...Object.entries(live)
      .filter(([, name]) => !name.startsWith(prefix))
      .map(([place]) => remark([...path, place], `what is sent to ${apiOf(operation)} is named ${prefix}…`)),
    ...Object.entries(live)
      .filter(([, name]) => reservedVariables.includes(name))
      .map(([place, name]) => remark([...path, place], `${name} says who asks and where; no case sends it`)),
  ]
}

function remark(path: Path, message: string, what?: 'key'): PathProblem {
  return { code: 'WRONG_VALUE', path, message, ...(what !== undefined && { what }) }
}

/** `run.a.b` supplies itself, a part of `run.a`, and, when it is JSON, `run.a.b.c`. */
function supplies(place: string, name: string): boolean {
  return place === name || place.startsWith(`${name}.`) || name.startsWith(`${place}.`)
}

function storyIn(value: unknown): readonly string[] {
  return variablesIn(value)
    .map(({ name }) => name)
    .filter((name) => name.startsWith('run.'))
}

/** `run:/claims/0/claim` as `run.claims.0.claim`. */
function referencesIn({ relations = [] }: CaseForm['steps'][number]['expect']): readonly string[] {
  return relations
    .flatMap((relation) => Object.values(relation).flat())
    .filter((reference) => reference.startsWith('run:'))
    .map((reference) => `run${reference.slice('run:'.length).replaceAll('/', '.')}`)
}
