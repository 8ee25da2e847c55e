import type { PathProblem } from '../scenario/format/problem.ts'
import type { Path } from '../scenario/format/source.ts'
import { builtInScenarioNames } from '../scenario/play/built-in.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { apiOf, type CaseForm, type CaseStepForm, type Rules } from './case.ts'
import { billingOperations, consequenceOfStep, reservedVariables } from './live/hosts.ts'
import { notReplaced } from './request.ts'
import { variablesIn } from './variables.ts'

const credentials = ['taiga', 'stedi', 'optumClientId', 'optumClientSecret']

/** What is wrong with a case whose shape is right. */
export function examineCase(form: CaseForm, path: Path): readonly PathProblem[] {
  const api = apiOf(form.operation)
  const saved = new Set<string>()
  const steps = form.steps.flatMap((step, index) => {
    const at: Path = [...path, 'steps', index]
    const remarks = [
      ...examineOperation(step, api, at),
      ...examineBody(step, at),
      ...examineReplace(step, at),
      ...examineVariables(step, form, saved, at),
      ...examinePatterns(step, at),
    ]
    for (const name of Object.keys(step.save ?? {})) saved.add(name)
    return remarks
  })
  return [
    ...examineVariants(form, path),
    ...examineScenario(form, path),
    ...examineBilling(form, path),
    ...examineSupplied(form, path),
    ...steps,
  ]
}

function examineVariants({ operation, editions, profiles }: CaseForm, path: Path): readonly PathProblem[] {
  const api = apiOf(operation)
  return [
    ...(editions === undefined || api === 'stedi' ? [] : [foreign('editions', 'Stedi', path)]),
    ...(profiles === undefined || api === 'optum' ? [] : [foreign('profiles', 'Optum', path)]),
  ]
}

function foreign(key: string, vendor: string, path: Path): PathProblem {
  return { code: 'WRONG_VALUE', path: [...path, key], what: 'key', message: `only ${vendor} has ${key}` }
}

/** A read-only case sends nothing that starts billing, and nothing with unknown consequences. */
function examineBilling({ operation, runs, steps }: CaseForm, path: Path): readonly PathProblem[] {
  const at = runs?.indexOf('live-read-only') ?? -1
  if (at === -1) return []
  const told = { code: 'WRONG_VALUE', path: [...path, 'runs', at] } as const
  const consequences = steps.map((step) => consequenceOfStep({ api: apiOf(operation), operation }, step))
  const index = consequences.findIndex((one) => one !== 'none')
  const step = steps[index]
  if (step === undefined) return []
  const request = `${step.request.method} ${step.request.path}`
  const asked = step.operation ?? operation
  const what = billingOperations.includes(asked) ? asked : request
  const begins =
    consequences[index] === 'billing' ? `${what} starts billing` : `the consequences of ${request} are unknown`
  return [{ ...told, message: `${begins}, so the case is not live-read-only; live takes two switches to run` }]
}

function examineScenario({ arrange }: CaseForm, path: Path): readonly PathProblem[] {
  const name = arrange?.scenario
  const names = builtInScenarioNames
  if (name === undefined || names.includes(name)) return []
  const message = `there is no scenario "${name}"${didYouMean(name, names)}`
  return [{ code: 'WRONG_VALUE', path: [...path, 'arrange', 'scenario'], message }]
}

function examineOperation({ operation }: CaseStepForm, api: string, path: Path): readonly PathProblem[] {
  if (operation === undefined || apiOf(operation) === api) return []
  const message = `a case asks one API; ${operation} is not ${api}'s`
  return [{ code: 'UNKNOWN_OPERATION', path: [...path, 'operation'], message }]
}

/** Many clients, and `fetch` among them, send no body with these. */
function examineBody({ request }: CaseStepForm, path: Path): readonly PathProblem[] {
  const body = (['json', 'text', 'form'] as const).find((key) => key in request)
  if (body === undefined || !/^(GET|HEAD)$/.test(request.method)) return []
  const message = `${request.method} sends no body`
  return [{ code: 'WRONG_VALUE', path: [...path, 'request', body], what: 'key', message }]
}

/** A change that changes nothing would leave a case that says one thing and does another. */
function examineReplace({ request }: CaseStepForm, path: Path): readonly PathProblem[] {
  return notReplaced(request).map((part) => ({
    code: 'WRONG_VALUE',
    path: [...path, 'request', 'replace', part],
    what: 'key',
    message: `nothing in the body reads ${JSON.stringify(part)}`,
  }))
}

function examineVariables(
  step: CaseStepForm,
  form: CaseForm,
  saved: ReadonlySet<string>,
  path: Path,
): readonly PathProblem[] {
  const isKnown = (name: string): boolean => {
    const [root, ...rest] = name.split('.')
    if (root === 'credentials') return rest.length === 1 && credentials.includes(rest[0] as string)
    if (root === 'saved') return rest[0] !== undefined && saved.has(rest[0])
    return root === 'run' && form.arrange?.scenario !== undefined && rest.length > 0
  }
  const expected = withoutPatterns(step.expect)
  return [...variablesIn(step.request, [...path, 'request']), ...variablesIn(expected, [...path, 'expect'])]
    .filter(({ name }) => !isKnown(name))
    .map(({ name, path }) => ({ code: 'WRONG_VALUE', path, message: unknownVariable(name) }))
}

/** The dollars of a regular expression are its own. */
function withoutPatterns({ members, headers }: CaseStepForm['expect']): unknown {
  return JSON.parse(
    JSON.stringify({ members, headers }, (key, value: unknown) => (key === 'matches' ? undefined : value)),
  )
}

function unknownVariable(name: string): string {
  if (name.startsWith('run')) return `\${${name}} needs arrange.scenario, and a way into what starting it answers`
  if (name.startsWith('saved')) return `\${${name}} was saved by no step before this`
  return `there is no \${${name}}; use ${credentials.map((one) => `credentials.${one}`).join(', ')}, run.… or saved.…`
}

/** Regular expressions are compiled when they are read, not when they are needed. */
function examinePatterns({ expect }: CaseStepForm, path: Path): readonly PathProblem[] {
  return (['members', 'headers'] as const).flatMap((kind) =>
    Object.entries<string | Rules>(expect[kind] ?? {}).flatMap(([place, rules]): readonly PathProblem[] => {
      if (typeof rules === 'string' || rules.matches === undefined) return []
      try {
        new RegExp(rules.matches, 'u')
        return []
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        return [{ code: 'WRONG_VALUE', path: [...path, 'expect', kind, place, 'matches'], message }]
      }
    }),
  )
}

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
