/** One rule of a contract that a value breaks. */
export interface Violation {
  /** JSON pointer to the value; empty for the whole. */
  readonly pointer: string
  /** The keyword of JSON Schema that is not met: `required`, `type`, `pattern`, … */
  readonly rule: string
  /** What the keyword asked for, as Ajv reports it: `missingProperty`, `allowedValues`, `limit`, … */
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** A validator that Ajv compiled; `errors` belongs to the last value that it checked. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?:
    | readonly {
        readonly instancePath: string
        readonly keyword: string
        readonly params: Readonly<Record<string, unknown>>
        readonly message?: string
      }[]
    | null
}

/** Validators by the part of a contract that they check: `stedi.claimStatus.request`. */
export type Validators = Readonly<Record<string, Validator>>

/** How many violations are reported at most: a body can break a rule a hundred thousand times. */
export const mostViolations = 1000

const noViolations: readonly Violation[] = []

/** Every rule that `value` breaks, at most 1,000; empty when it keeps them all. @throws Error for an unknown part. */
export function violationsBy(validators: Validators, part: string, value: unknown): readonly Violation[] {
  return violationsOf(validators[part], part, value)
}

function violationsOf(validate: Validator | undefined, part: string, value: unknown): readonly Violation[] {
  if (validate === undefined) throw new Error(`no contract has the part ${part}`)
  if (validate(value)) return noViolations
  return (validate.errors ?? []).slice(0, mostViolations).map(({ instancePath, keyword, params, message }) => ({
    pointer: instancePath,
    rule: keyword,
    params,
    message: message ?? keyword,
  }))
}

const contractNames = ['taiga', 'stedi', 'stedi-2026-08', 'optum', 'admin'] as const

/** A contract by its file name. */
export type ContractName = (typeof contractNames)[number]

type ModuleName = `${ContractName}-${'request' | 'response'}`

const modules: Readonly<Record<ModuleName, () => Promise<{ readonly validators: Validators }>>> = {
  'taiga-request': () => import('./generated/taiga-request.validators.js'),
  'taiga-response': () => import('./generated/taiga-response.validators.js'),
  'stedi-request': () => import('./generated/stedi-request.validators.js'),
  'stedi-response': () => import('./generated/stedi-response.validators.js'),
  'stedi-2026-08-request': () => import('./generated/stedi-2026-08-request.validators.js'),
  'stedi-2026-08-response': () => import('./generated/stedi-2026-08-response.validators.js'),
  'optum-request': () => import('./generated/optum-request.validators.js'),
  'optum-response': () => import('./generated/optum-response.validators.js'),
  'admin-request': () => import('./generated/admin-request.validators.js'),
  'admin-response': () => import('./generated/admin-response.validators.js'),
}

/** The modules that were loaded, as the module loader keeps them, and their validators by part: code, not state. */
const loaded = { request: new Set<ContractName>(), response: new Set<ContractName>() }
const loadedByPart = new Map<string, Validator>()

/**
 * Loads the validators for the requests of contracts, so that `loadedViolations` can check them.
 *
 * @returns `undefined` when they are there already.
 */
export function loadRequestValidators(...contracts: readonly ContractName[]): Promise<unknown> | undefined {
  if (contracts.every((contract) => loaded.request.has(contract))) return undefined
  return Promise.all(contracts.map((contract) => load(contract, 'request')))
}

/**
 * Loads the validators for the responses of all contracts, which only `strict` needs.
 *
 * @returns `undefined` when they are there already.
 */
export function loadResponseValidators(): Promise<unknown> | undefined {
  if (contractNames.every((contract) => loaded.response.has(contract))) return undefined
  return Promise.all(contractNames.map((contract) => load(contract, 'response')))
}

async function load(contract: ContractName, of: 'request' | 'response'): Promise<void> {
  const { validators } = await modules[`${contract}-${of}`]()
  loaded[of].add(contract)
  for (const [part, validate] of Object.entries(validators)) loadedByPart.set(part, validate)
}

/** `violations` of check.ts, with validators that were loaded before. @throws Error when they are not loaded. */
export function loadedViolations(part: string, value: unknown): readonly Violation[] {
  return violationsOf(loadedByPart.get(part), part, value)
}
