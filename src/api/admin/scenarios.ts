import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { formatProblem } from '../../scenario/format/problem.ts'
import { type Scenario, stepsLeft } from '../../scenario/format/step.ts'
import { builtInText, isBuiltIn } from '../../scenario/play/built-in.ts'
import { applyNextStep, nextStep } from '../../scenario/play/settle.ts'
import { type ChosenOutcomes, startRun, unknownOutcome } from '../../scenario/play/start.ts'
import { type Upcoming, upcoming } from '../../scenario/play/upcoming.ts'
import { abbreviate } from '../../text/phrases.ts'
import { type Claim, latestMove } from '../../world/claim.ts'
import { toTimestamp } from '../../world/instant.ts'
import type { ScenarioRun } from '../../world/projection.ts'
import type { World } from '../../world/world.ts'
import { optumRequest, optumTokenRequest, stediRequest, taigaRequest } from '../sample-requests.ts'
import { type AdminServices, readBody, readPage, refusal, type WorldCall } from './admin-call.ts'
import { claimView } from './claims.ts'
import { readScenarioText } from './scenario-checks.ts'
import { branchesOf, diagramView, scenarioView, stepView } from './scenario-views.ts'

type Schemas = components['schemas']

/** All scenarios. */
export function scenarios({ scenarios }: AdminServices): Reply {
  const body: Schemas['ScenarioList'] = {
    scenarios: scenarios.all.map(scenarioView),
  }
  return json(200, body)
}

/** A scenario with its file and the states of its runs. */
export async function getScenario({ scenarios }: AdminServices, params: WorldCall['params']): Promise<Reply> {
  const name = params.name as string
  const scenario = scenarios.find(name)
  if (scenario === undefined) return refusal(404, 'UNKNOWN_SCENARIO', scenarios.unknown(name))
  const source = isBuiltIn(scenario) ? await builtInText(name) : scenarios.files.texts[name]
  const body: Schemas['ScenarioDetails'] = {
    ...scenarioView(scenario),
    branches: branchesOf(scenario),
    ...(source && { source }),
    diagram: diagramView(scenario),
  }
  return json(200, body)
}

/** Reloads the scenario files; if one has a problem, nothing changes. */
export async function reloadScenarios({ source, scenarios }: AdminServices): Promise<Reply> {
  if (source === undefined) {
    return refusal(409, 'NO_SCENARIO_FILES', 'this sandbox has no scenario files; start it with --scenarios <dir>')
  }
  const { problems, changed, changedPayers } = await source.reload()
  if (problems.length > 0) return refusal(409, 'SCENARIO_PROBLEMS', problems.map(formatProblem).join('\n'))
  const body: Schemas['ReloadedScenarios'] = {
    scenarios: scenarios.all.length,
    changed: [...changed],
    changedPayers: [...changedPayers],
  }
  return json(200, body)
}

/** Starts a scenario. The response contains a request to each API for its claims. */
export async function handleStartScenario(services: AdminServices, { world, call, params }: WorldCall): Promise<Reply> {
  const name = params.name as string
  const scenario = services.scenarios.find(name)
  if (scenario === undefined) return refusal(404, 'UNKNOWN_SCENARIO', services.scenarios.unknown(name))
  const body = readBody<Schemas['Start']>('startScenario', call, ['outcomes'])
  if (isReply(body)) return body
  return startedReply(services, world, scenario, body.value.outcomes)
}

/** Starts a scenario that is in no file. */
export async function startScenarioText(services: AdminServices, { world, call }: WorldCall): Promise<Reply> {
  const body = await readScenarioText(services, call)
  if (isReply(body)) return body
  return startedReply(services, world, body.value.scenario, body.value.outcomes)
}

async function startedReply(
  services: AdminServices,
  world: World,
  scenario: Scenario,
  outcomes: ChosenOutcomes = {},
): Promise<Reply> {
  const strange = unknownOutcome(scenario, outcomes)
  if (strange !== undefined) return refusal(400, 'INVALID_BODY', strange.message, `/outcomes/${strange.branch}`)
  const { facts, claimsByRole } = await startRun(services.scenarios, world, scenario, outcomes)
  const { id: run, session } = facts
  const started: Schemas['StartedRun'] = {
    world: world.name,
    scenario: scenario.name,
    run,
    ...(session !== undefined && { sessionId: session }),
    claims: Object.entries(claimsByRole).map(([role, id]) => {
      const claim = world.state.claims.get(id) as Claim
      const asked = claim.facts.session
      const requests = {
        ...(asked !== undefined && { taiga: taigaRequest(world.name, asked) }),
        stedi: stediRequest(world.name, claim.facts),
        optum: optumRequest(claim.facts),
      }
      return { role, claim: claimView(claim), requests }
    }),
    requests: {
      ...(session !== undefined && { taiga: taigaRequest(world.name, session) }),
      optumToken: optumTokenRequest(world.name),
    },
  }
  return json(201, started)
}

/** One page of the runs of a world: where each stands, and what comes next. */
export function listRuns({ scenarios }: AdminServices, { world, call }: WorldCall): Reply {
  const page = readPage(call, [])
  if (isReply(page)) return page
  const { limit, after = 0 } = page
  const runs = [...world.state.runs.values()]
  const end = after + limit
  const body: Schemas['RunList'] = {
    runs: runs.slice(after, end).map((run) => {
      const { id, scenario, session } = run.facts
      const next = upcoming(scenarios, run)
      return {
        run: id,
        scenario,
        ...(session !== undefined && { sessionId: session }),
        claims: Object.entries(run.claimsByRole).map(([role, id]) => {
          const { to: stage } = latestMove(world.state.claims.get(id) as Claim)
          return { role, id, stage }
        }),
        ...(next && { next: nextView(next) }),
        left: stepsLeft(scenarios.followedBy(run.facts)?.steps ?? [], run.cursor),
      }
    }),
    ...(end < runs.length && { next: end }),
  }
  return json(200, body)
}

/** The next step of a run. @param isOf Whether the claim of a role is meant; the stages of others are left out. */
export function nextView(
  { when, does, due, polls, moves }: Upcoming,
  isOf: (role: string) => boolean = () => true,
): Schemas['NextStep'] {
  return {
    when,
    does,
    ...(due !== undefined && { due: toTimestamp(due) }),
    ...(polls !== undefined && { polls }),
    ...(moves !== undefined && isOf(moves.role) && { stage: moves.stage }),
  }
}

/** Applies the next step of a run, regardless of its trigger. */
export function step(services: AdminServices, visit: WorldCall): Reply {
  const body = readBody<Schemas['StepChoice']>('step', visit.call, ['run', 'session'])
  if (isReply(body)) return body
  const run = chosen(services, visit, body.value)
  if (isReply(run)) return run
  const { world } = visit
  const next = nextStep(services.scenarios, run)
  if (next === undefined) {
    return refusal(409, 'RUN_FINISHED', `run ${run.facts.id} (${run.facts.scenario}) has no steps left`)
  }
  const played = stepView(next)
  applyNextStep(services.scenarios, world, run)
  const { id, scenario } = run.facts
  const left = stepsLeft(services.scenarios.followedBy(run.facts)?.steps ?? [], run.cursor)
  const claims = Object.entries(run.claimsByRole).map(([role, claim]) => ({
    role,
    claim: claimView(world.state.claims.get(claim) as Claim),
  }))
  const reply: Schemas['AppliedStep'] = { world: world.name, run: id, scenario, played, left, claims }
  return json(200, reply)
}

/** The run that a body selects; by default the latest run with a step left. */
function chosen(
  services: AdminServices,
  { world }: WorldCall,
  { run: id, session }: Schemas['StepChoice'],
): ScenarioRun | Reply {
  const runs = [...world.state.runs.values()]
  if (id !== undefined) return world.state.runs.get(id) ?? unknown(world.name, `run ${abbreviate(id)}`, '/run')
  if (session !== undefined) {
    return (
      runs.find(({ facts }) => facts.session === session) ??
      unknown(world.name, `run of session ${abbreviate(session)}`, '/session')
    )
  }
  const waiting = runs.findLast((run) => nextStep(services.scenarios, run) !== undefined)
  if (waiting !== undefined) return waiting
  const reason =
    runs.length === 0 ? 'no run was started; start a scenario or submit a session first' : 'every run is complete'
  return refusal(409, 'RUN_FINISHED', `world ${world.name} has no steps left: ${reason}`)
}

function unknown(world: string, what: string, pointer: string): Reply {
  return refusal(404, 'UNKNOWN_RUN', `world ${world} has no ${what}`, pointer)
}
