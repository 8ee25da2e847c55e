import { validators } from '../../contract/generated/scenario.validators.js'
import { mostViolations, violationsBy } from '../../contract/validators.ts'
import { checkClaim, checkLag, checkMatch, checkPayerBehaviors } from './check-claims.ts'
import type { Roles } from './check-step.ts'
import { type CheckedSteps, checkLength, checkSteps, illegalStepProblem } from './check-steps.ts'
import { compileClaim, compileSteps, type Fragments, roleOfFragment } from './compile.ts'
import { type ClaimForm, type ScenarioForm, type StepForm, scenarioFormFacts } from './generated/form.ts'
import { checkPayers } from './payers.ts'
import { type PathProblem, problemAtKey } from './problem.ts'
import { isMapping, schemaProblems, validMembers } from './schema-problems.ts'
import type { Path, Source } from './source.ts'
import { validateSteps } from './validate-steps.ts'

/** Content of a file, without the text. */
export type Content = Pick<Source, 'value' | 'writtenAt'>

/** Every problem of a scenario: of its schema, its values, and the order of its steps. */
export function checkScenario(
  { value, writtenAt: written }: Content,
  file: string,
  fragments: Fragments,
): readonly PathProblem[] {
  const { problems: schema, areAll } = problemsBySchema(value, written)
  if (!isMapping(value) || !areAll) return schema
  const { scenario, payers = [], match = {}, lag = {} } = validMembers<Partial<ScenarioForm>>(value, [], schema)
  // A claim whose role has an invalid name is not checked by the schema.
  const roles: Roles = Object.fromEntries(
    Object.entries(isMapping(value.claims) ? value.claims : {}).map(([role, claim]) => {
      const isChecked =
        isMapping(claim) && !schema.some(({ what, path }) => what === 'key' && isAt(path, 'claims', role))
      return [role, isChecked ? validMembers<ClaimForm>(claim, ['claims', role], schema) : {}]
    }),
  )
  const { problems, playable } = checkSteps(value.steps, ['steps'], { schema, roles, fragments })
  return [
    ...schema,
    ...checkName('scenario', scenario, file),
    ...checkPayers(payers, ['payers']),
    ...checkMatch(match),
    ...checkPayerBehaviors(value.payerBehaviors),
    ...checkLag(lag),
    ...Object.entries(roles).flatMap(([role, claim]) => checkClaim(claim, ['claims', role])),
    ...problems,
    ...checkOrder(playable, value.steps, roles, fragments),
  ]
}

/** The rules of the schema that a value breaks. If not `areAll`, there are more of them, and nothing else can be checked. */
function problemsBySchema(
  value: unknown,
  written: Source['writtenAt'],
): { readonly problems: readonly PathProblem[]; readonly areAll: boolean } {
  const violations = violationsBy(validators, 'scenario', value)
  return { problems: schemaProblems(value, violations, written), areAll: violations.length < mostViolations }
}

/** The same of a fragment. */
export function checkFragment({ value, writtenAt: written }: Content, file: string): readonly PathProblem[] {
  if (!isMapping(value)) return problemsBySchema(value, written).problems.map(inFragment)
  const { fragment, ...rest } = value
  const roles = { [roleOfFragment]: {} }
  // Judged by the schema of scenarios, of which a fragment has some members.
  const { problems: found, areAll } = problemsBySchema({ scenario: fragment, claims: roles, ...rest }, written)
  const schema = found.map(inFragment)
  if (!areAll) return schema
  const { problems, playable } = checkSteps(value.steps, ['steps'], { schema, roles, fragments: {} })
  return [
    ...schema,
    ...checkFragmentKeys(value),
    ...checkName('fragment', fragment, file),
    ...problems,
    ...checkOrder(playable, value.steps, undefined, {}),
  ]
}

function isAt(path: Path, ...keys: Path): boolean {
  return path.length === keys.length && keys.every((key, depth) => path[depth] === key)
}

/** @param roles the claims; `undefined` when their charges and their first stages are not known */
function checkOrder(
  playable: CheckedSteps['playable'],
  steps: unknown,
  roles: Roles | undefined,
  fragments: Fragments,
): readonly PathProblem[] {
  const length = checkLength(playable, fragments)
  if (length.length > 0) return length
  const charge = (role: string) => compileClaim(roles?.[role] ?? {}).charge ?? Number.POSITIVE_INFINITY
  const illegal = validateSteps(compileSteps(playable, fragments), charge, roles !== undefined)
  return illegal.map((step) => illegalStepProblem(step, steps as readonly StepForm[]))
}

function checkName(key: 'scenario' | 'fragment', name: unknown, file: string): readonly PathProblem[] {
  if (file === '') return []
  const base = file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '')
  if (typeof name !== 'string' || name === base) return []
  return [{ code: 'NAME_DIFFERS', path: [key], message: `${key} must be "${base}", the name of the file` }]
}

/** A fragment has steps, and nothing else of a scenario. */
function checkFragmentKeys(value: Readonly<Record<string, unknown>>): readonly PathProblem[] {
  const keys = Object.keys(scenarioFormFacts.root.members ?? {}).filter((key) => key !== 'summary' && key !== 'steps')
  return keys
    .filter((key) => key in value)
    .map((key) => problemAtKey('UNKNOWN_KEY', [], key, `a fragment cannot have "${key}"`))
}

/** The same problem, of a fragment. */
function inFragment(problem: PathProblem): PathProblem {
  const [first, ...rest] = problem.path
  const path = first === 'scenario' ? ['fragment', ...rest] : problem.path
  return { ...problem, path, message: problem.message.replace(/^("?)scenario\b/, '$1fragment') }
}
