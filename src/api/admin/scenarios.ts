import type { components } from '../../contract/generated/admin.ts'
import { isReply, json, type Reply } from '../../http/call.ts'
import { formatProblem } from '../../scenario/format/problem.ts'
import { startScenario as start, unknownOutcome } from '../../scenario/play/start.ts'
import type { Claim } from '../../world/claim.ts'
import { optumRequest, optumTokenRequest, stediRequest, taigaRequest } from '../sample-requests.ts'
import type { AdminServices, WorldCall } from './admin-services.ts'
import { readBody } from './body.ts'
import { claimView } from './claims.ts'
import { refusal } from './errors.ts'
import { stepView } from './steps.ts'

type Schemas = components['schemas']

/** The scenarios that can be played. */
export function scenarios({ scenarios }: AdminServices): Reply {
  const body: Schemas['ScenarioList'] = {
    scenarios: scenarios.all.map(({ name, summary, claims, steps }) => ({
      name,
      summary,
      roles: Object.keys(claims),
      steps: steps.map(stepView),
    })),
  }
  return json(200, body)
}

/** Reloads the scenario files; if one has a problem, nothing changes. */
export async function reloadScenarios({ source, scenarios }: AdminServices): Promise<Reply> {
  if (source === undefined) {
    return refusal(409, 'NO_SCENARIO_FILES', 'this sandbox has no scenario files; start it with --scenarios <dir>')
  }
  const { problems, changed } = await source.reload()
  if (problems.length > 0) return refusal(409, 'SCENARIO_PROBLEMS', problems.map(formatProblem).join('\n'))
  const body: Schemas['ReloadedScenarios'] = { scenarios: scenarios.all.length, changed: [...changed] }
  return json(200, body)
}

/** Begins a scenario, and says how to ask each API for its claims. */
export async function startScenario(services: AdminServices, { world, call, params }: WorldCall): Promise<Reply> {
  const name = params.name as string
  const scenario = services.scenarios.find(name)
  if (scenario === undefined) return refusal(404, 'UNKNOWN_SCENARIO', services.scenarios.unknown(name))
  const body = readBody<Schemas['Start']>('startScenario', call, ['outcomes'])
  if (isReply(body)) return body
  const { outcomes = {} } = body.value
  const strange = unknownOutcome(scenario, outcomes)
  if (strange !== undefined) return refusal(400, 'INVALID_BODY', strange.message, `/outcomes/${strange.branch}`)
  const { facts, claimsByRole } = await start(services.scenarios, world, scenario, outcomes)
  const { id: run, session } = facts
  const started: Schemas['StartedRun'] = {
    world: world.name,
    scenario: name,
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
