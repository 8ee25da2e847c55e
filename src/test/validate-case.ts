import type { PathProblem } from '../scenario/format/problem.ts'
import type { Path } from '../scenario/format/source.ts'
import { builtInScenarioNames } from '../scenario/play/built-in.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { searchPatternProblem } from '../text/search-pattern.ts'
import { describeValue } from '../text/violation-message.ts'
import { apiOf, type CaseForm, type CaseStepForm, type Rules } from './case.ts'
import { billingOperations, consequenceOfStep, reservedVariables } from './live/hosts.ts'
import { notReplaced } from './request.ts'
import { variablesIn } from './variables.ts'

const credentials = ['taiga', 'stedi', 'optumClientId', 'optumClientSecret']

/** The problems of a case that is valid against the schema. */
export function validateCase(form: CaseForm, path: Path): readonly PathProblem[] {
  const api = apiOf(form.operation)
  const saved = new Set<string>()
  const steps = form.steps.flatMap((step, index) => {
    const at: Path = [...path, 'steps', index]
    const problems = [
      ...validateOperation(step, api, at),
      ...validateBody(step, at),
      ...validateReplace(step, at),
      ...validateVariables(step, form, saved, at),
      ...validatePatterns(step, at),
    ]
    for (const name of Object.keys(step.save ?? {})) saved.add(name)
    return problems
  })
  return [
    ...validateVariants(form, path),
    ...validateScenario(form, path),
    ...validateBilling(form, path),
    ...validateSupplied(form, path),
    ...steps,
  ]
}

function validateVariants({ operation, editions, profiles }: CaseForm, path: Path): readonly PathProblem[] {
  const api = apiOf(operation)
  return [
    ...(editions === undefined || api === 'stedi' ? [] : [onlyFor('editions', 'Stedi', path)]),
    ...(profiles === undefined || api === 'optum' ? [] : [onlyFor('profiles', 'Optum', path)]),
  ]
}

function onlyFor(key: string, vendor: string, path: Path): PathProblem {
  return { code: 'WRONG_VALUE', path: [...path, key], what: 'key', message: `only ${vendor} has ${key}` }
}

/** A read-only case sends nothing that starts billing, and nothing with unknown consequences. */
function validateBilling({ operation, runs, steps }: CaseForm, path: Path): readonly PathProblem[] {
  const at = runs?.indexOf('live-read-only') ?? -1
  if (at === -1) return []
  const problem = { code: 'WRONG_VALUE', path: [...path, 'runs', at] } as const
  const consequences = steps.map((step) => consequenceOfStep({ api: apiOf(operation), operation }, step))
  const index = consequences.findIndex((one) => one !== 'none')
  const step = steps[index]
  if (step === undefined) return []
  const request = `${step.request.method} ${step.request.path}`
  const asked = step.operation ?? operation
  const what = billingOperations.includes(asked) ? asked : request
  const consequence =
    consequences[index] === 'billing' ? `${what} starts billing` : `the consequences of ${request} are unknown`
  return [{ ...problem, message: `${consequence}, so the case cannot be live-read-only` }]
}

function validateScenario({ arrange }: CaseForm, path: Path): readonly PathProblem[] {
  const name = arrange?.scenario
  const names = builtInScenarioNames
  if (name === undefined || names.includes(name)) return []
  const message = `there is no scenario "${name}"${didYouMean(name, names)}`
  return [{ code: 'WRONG_VALUE', path: [...path, 'arrange', 'scenario'], message }]
}

function validateOperation({ operation }: CaseStepForm, api: string, path: Path): readonly PathProblem[] {
  if (operation === undefined || apiOf(operation) === api) return []
  const message = `a case tests one API; ${operation} is not ${api}'s`
  return [{ code: 'UNKNOWN_OPERATION', path: [...path, 'operation'], message }]
}

/** `fetch` and other clients send no body with these methods. */
function validateBody({ request }: CaseStepForm, path: Path): readonly PathProblem[] {
  const body = (['json', 'text', 'form'] as const).find((key) => key in request)
  if (body === undefined || !/^(GET|HEAD)$/.test(request.method)) return []
  const message = `${request.method} sends no body`
  return [{ code: 'WRONG_VALUE', path: [...path, 'request', body], what: 'key', message }]
}

/** A replacement without effect is a mistake in the case. */
function validateReplace({ request }: CaseStepForm, path: Path): readonly PathProblem[] {
  return notReplaced(request).map((part) => ({
    code: 'WRONG_VALUE',
    path: [...path, 'request', 'replace', part],
    what: 'key',
    message: `the body does not contain ${JSON.stringify(part)}`,
  }))
}

function validateVariables(
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

/** Dollar signs in a regular expression are anchors. */
function withoutPatterns({ members, headers }: CaseStepForm['expect']): unknown {
  return JSON.parse(
    JSON.stringify({ members, headers }, (key, value: unknown) => (key === 'matches' ? undefined : value)),
  )
}

function unknownVariable(name: string): string {
  if (name.startsWith('run')) return `\${${name}} needs arrange.scenario, and a path into the response to its start`
  if (name.startsWith('saved')) return `\${${name}} is not saved by an earlier step`
  return `there is no \${${name}}; use ${credentials.map((one) => `credentials.${one}`).join(', ')}, run.… or saved.…`
}

/** Finds regular expressions that are invalid, or that need more than linear time, when the file is read. */
function validatePatterns({ expect }: CaseStepForm, path: Path): readonly PathProblem[] {
  return (['members', 'headers'] as const).flatMap((kind) =>
    Object.entries<string | Rules>(expect[kind] ?? {}).flatMap(([place, rules]): readonly PathProblem[] => {
      if (typeof rules === 'string' || rules.matches === undefined) return []
      const problem = searchPatternProblem(rules.matches)
      if (problem === undefined) return []
      const message = `${describeValue(rules.matches)} is not a valid regular expression: ${problem}`
      return [{ code: 'WRONG_VALUE', path: [...path, 'expect', kind, place, 'matches'], message }]
    }),
  )
}

/** The problems of `arrange.live`, which must supply exactly the variables of the run that the case uses. */
function validateSupplied({ operation, arrange, steps }: CaseForm, casePath: Path): readonly PathProblem[] {
  const live = arrange?.live
  if (typeof live !== 'object') return []
  const path: Path = [...casePath, 'arrange', 'live']
  const used = [
    ...new Set(
      steps.flatMap(({ request, expect }) => [
        ...runVariablesIn(request),
        ...runVariablesIn(expect),
        ...referencesIn(expect),
      ]),
    ),
  ]
  const places = Object.keys(live)
  const prefix = `PAYERBOX_LIVE_${apiOf(operation).toUpperCase()}_`
  return [
    ...places
      .filter((place) => !used.some((name) => supplies(place, name)))
      .map((place) => problemAt([...path, place], `the case does not use ${place}${didYouMean(place, used)}`, 'key')),
    ...used
      .filter((name) => !places.some((place) => supplies(place, name)))
      .map((name) => problemAt(path, `${name} is missing`)),
    ...Object.entries(live)
      .filter(([, name]) => !name.startsWith(prefix))
      .map(([place]) => problemAt([...path, place], `a variable for ${apiOf(operation)} must start with ${prefix}`)),
    ...Object.entries(live)
      .filter(([, name]) => reservedVariables.includes(name))
      .map(([place, name]) => problemAt([...path, place], `${name} configures the run; a case must not send it`)),
  ]
}

function problemAt(path: Path, message: string, what?: 'key'): PathProblem {
  return { code: 'WRONG_VALUE', path, message, ...(what !== undefined && { what }) }
}

/** `run.a.b` supplies itself, a part of `run.a`, and, when it is JSON, `run.a.b.c`. */
function supplies(place: string, name: string): boolean {
  return place === name || place.startsWith(`${name}.`) || name.startsWith(`${place}.`)
}

function runVariablesIn(value: unknown): readonly string[] {
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
