import type { components } from '../../contract/generated/admin.ts'
import { loadRequestValidators } from '../../contract/validators.ts'
import { type Call, isReply, json, type Reply } from '../../http/call.ts'
import { type Problem, problemsOf } from '../../scenario/format/problem.ts'
import type { Scenario } from '../../scenario/format/step.ts'
import { builtInFragments } from '../../scenario/play/built-in.ts'
import type { ScenarioLibrary } from '../../scenario/play/library.ts'
import { collectPayers, nameOfOrigin } from '../../scenario/play/own-payers.ts'
import { loadPatternEngine } from '../../text/linear-pattern.ts'
import { realElapsed } from '../../text/real-time.ts'
import { pacer } from '../../text/slices.ts'
import type { PayerDirectory } from '../../world/payer.ts'
import { type AdminServices, type Body, readBody, refusal } from './admin-call.ts'
import { diagramView, scenarioView } from './scenario-views.ts'

type Schemas = components['schemas']

/** A finding of an exploration. */
interface Explored extends Pick<Problem, 'line' | 'column' | 'message' | 'excerpt'> {
  readonly code: string
  readonly severity: 'error' | 'warning'
}

/** The text of a scenario that is valid. */
interface ValidText {
  readonly file: string
  readonly text: string
  readonly scenario: Scenario
}

/** Explores a scenario. `pause` is called between the states; when it rejects, the exploration ends with its error. */
type Explore = (file: ValidText, pause: () => Promise<void> | undefined) => Promise<readonly Explored[]>

/** The most real milliseconds of an exploration. */
const longestExploration = 10_000
/** The most checks that wait for their turn. */
const mostWaiting = 8

/** An exploration takes too long, or its caller left. */
class ExplorationEnded extends Error {}

/** The explorations of a sandbox. They take the processor, so one runs at a time, and other calls are answered in between. */
export class ScenarioChecks {
  readonly #explore: Explore
  #turn: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(explore: Explore) {
    this.#explore = explore
  }

  get isFull(): boolean {
    return this.#waiting >= mostWaiting
  }

  /** The findings about a scenario; `undefined` if it was not explored to its end. */
  async findings(file: ValidText, call: Call): Promise<readonly Explored[] | undefined> {
    let hasLeft = false
    call.onClose?.(() => {
      hasLeft = true
    })
    this.#waiting++
    const turn = this.#turn.then(async () => {
      const end = realElapsed() + longestExploration
      const pace = pacer()
      return this.#explore(file, () => {
        if (hasLeft || realElapsed() > end) throw new ExplorationEnded()
        return pace()
      })
    })
    this.#turn = turn.catch(() => {})
    try {
      return await turn
    } catch (error) {
      if (error instanceof ExplorationEnded) return undefined
      throw error
    } finally {
      this.#waiting--
    }
  }
}

/** Checks the text of a scenario file. */
export async function handleCheckScenario(
  { scenarios, checks, worlds }: AdminServices,
  _: object,
  call: Call,
): Promise<Reply> {
  await loadRequestValidators('admin')
  const body = readBody<Schemas['ScenarioText']>('checkScenario', call, ['source', 'explore'])
  if (isReply(body)) return body
  const { source: text, explore = true } = body.value
  const parsed = await parseText(scenarios, text)
  if ('problems' in parsed) return json(200, invalid(parsed.problems))
  const { scenario } = parsed
  const taken = await payerProblems(scenario, worlds.payers, text)
  if (taken.length > 0) return json(200, invalid(taken))
  if (explore && checks.isFull) {
    return refusal(
      429,
      'TOO_MANY_WAITING',
      `${mostWaiting} scenarios are being checked; try again, or set explore to false`,
    )
  }
  const others = worlds.payers.own.filter(({ id }) => !scenario.payers?.some((payer) => payer.id === id))
  const file = { file: '', text, scenario: { ...scenario, payers: [...others, ...(scenario.payers ?? [])] } }
  const found = explore ? await checks.findings(file, call) : undefined
  const reply: Schemas['CheckedScenarioText'] = {
    valid: true,
    explored: found !== undefined,
    findings: (found ?? []).map(findingView),
    scenario: scenarioView(scenario),
    diagram: diagramView(scenario),
  }
  return json(200, reply)
}

/** The scenario of a body with `source` that can be started, or the refusal. */
export async function readScenarioText(
  { scenarios, worlds, storeScenario }: AdminServices,
  call: Call,
): Promise<Body<{ readonly scenario: Scenario; readonly outcomes?: Schemas['Start']['outcomes'] }> | Reply> {
  const body = readBody<Schemas['StartText']>('startScenarioText', call, ['source', 'outcomes'])
  if (isReply(body)) return body
  const { source, ...rest } = body.value
  const parsed = await parseText(scenarios, source)
  if ('problems' in parsed) {
    const lines = parsed.problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)
    return refusal(400, 'SCENARIO_PROBLEMS', lines.join('\n'), '/source')
  }
  const unknown = parsed.scenario.payers?.find((payer) => {
    return !worlds.payers.own.some((own) => JSON.stringify(own) === JSON.stringify(payer))
  })
  if (unknown !== undefined) {
    const message = `the sandbox has no such payer ${unknown.id}; a scenario that is in no file cannot define payers: put it into the folder of --scenarios, or the payer into the file of --payers`
    return refusal(400, 'SCENARIO_PROBLEMS', message, '/source')
  }
  const scenario = scenarios.adopt(parsed.scenario)
  await storeScenario(scenario)
  if (scenarios.usesPatterns) await loadPatternEngine()
  return { value: { scenario, ...rest } }
}

/** The largest text, in bytes, as for a file. */
const largestText = 1024 * 1024

async function parseText(
  scenarios: ScenarioLibrary,
  text: string,
): Promise<{ readonly scenario: Scenario } | { readonly problems: readonly Problem[] }> {
  if (new TextEncoder().encode(text).length > largestText) {
    const message = 'the text has more than 1 MiB'
    return { problems: [{ code: 'UNREADABLE', file: '', line: 1, column: 1, message }] }
  }
  // Loaded here: only sandboxes that read YAML pay for its parser.
  const { parseScenario } = await import('../../scenario/format/parse.ts')
  return parseScenario(text, '', { ...builtInFragments(), ...scenarios.files.fragments })
}

/** The payers of a scenario that other payers of the sandbox contradict. */
async function payerProblems(scenario: Scenario, { own }: PayerDirectory, text: string): Promise<readonly Problem[]> {
  const { payers = [] } = scenario
  if (payers.length === 0) return []
  const others = own.filter(({ id }) => !payers.some((payer) => payer.id === id))
  const { conflicts } = collectPayers([scenario], others)
  const { readSource } = await import('../../scenario/format/source.ts')
  return conflicts.flatMap(({ origin, ...problem }) => {
    const message = `${nameOfOrigin(origin)}: ${problem.message}`
    return problemsOf(readSource(text), [origin === scenario ? problem : { ...problem, path: ['payers'], message }], '')
  })
}

function invalid(problems: readonly Problem[]): Schemas['CheckedScenarioText'] {
  const findings = problems.map((problem) => findingView({ ...problem, severity: 'error' }))
  return { valid: false, explored: false, findings }
}

/** A finding ends in its line. */
function findingView({ code, severity, line, column, message, excerpt }: Explored): Schemas['TextFinding'] {
  const endColumn = column + (excerpt?.length ?? 1)
  return { rule: code, severity, line, column, endLine: line, endColumn, message }
}
