import type { components } from '../../contract/generated/admin.ts'
import { nearestRoute } from '../../contract/nearest-route.ts'
import { type OperationId, type Route, routes } from '../../contract/routes.ts'
import { loadRequestValidators } from '../../contract/validators.ts'
import { type Call, json, type Reply } from '../../http/call.ts'
import type { Problem } from '../../scenario/format/problem.ts'
import type { Reload } from '../../scenario/play/reload.ts'
import { abbreviate, andList } from '../../text/phrases.ts'
import { realTimers } from '../../text/real-time.ts'
import type { World } from '../../world/world.ts'
import { isWorldName, worldNames } from '../../world/world-name.ts'
import { StoreError } from '../../world/world-store.ts'
import type { Api, ApiOperation } from '../vendor-api.ts'
import { type AdminServices, refusal, type WorldCall } from './admin-call.ts'
import { sendCall } from './calls.ts'
import { listClaims } from './claims.ts'
import { coverage, lint, verifyCalls } from './client-checks.ts'
import { advanceClock, getClock, schedule, setClock } from './clock.ts'
import { armFault, disarmFault, disarmFaults, listFaultKinds, listFaults, revokeTokens } from './faults.ts'
import { clearJournal, explainCall, journalHar, journalLines, journalWithoutWorld, listJournal } from './journal.ts'
import { listPayerBehaviors, listPayers, setPayerBehaviors } from './payers.ts'
import {
  getAdminContract,
  getContract,
  getScenarioSchema,
  handleExplainX12,
  listCodeLists,
  listCodes,
} from './reference.ts'
import { getSample } from './samples.ts'
import { handleCheckScenario } from './scenario-checks.ts'
import {
  getScenario,
  handleStartScenario,
  listRuns,
  reloadScenarios,
  scenarios,
  startScenarioText,
  step,
} from './scenarios.ts'
import { getSession } from './session-view.ts'
import { listSessions } from './sessions.ts'
import { bundleWorld, loadSnapshot, saveSnapshot, saveWorldSnapshot } from './snapshots.ts'
import { handleWatchWorld } from './watch.ts'
import { changeSettings, compact, deleteWorld, fork, getWorld, listWorlds, reset, unknownWorld } from './worlds.ts'

type Params = Readonly<Record<string, string>>
type SandboxHandler = (services: AdminServices, params: Params, call: Call) => Reply | Promise<Reply>
type WorldHandler = (services: AdminServices, call: WorldCall) => Reply | Promise<Reply>

/** Operations on the sandbox as a whole: they open no world. */
const sandboxHandlers = {
  health,
  ready,
  metrics,
  scenarios,
  reloadScenarios,
  listWorlds,
  deleteWorld,
  journalWithoutWorld,
  saveSnapshot,
  loadSnapshot,
  getAdminContract,
  getContract,
  getScenarioSchema,
  listCodeLists,
  listCodes,
  listFaultKinds,
  listPayerBehaviors,
  explainX12: handleExplainX12,
  getScenario,
  checkScenario: handleCheckScenario,
  sendCall,
} satisfies Partial<Record<OperationId<'admin'>, SandboxHandler>>

/** Operations on one world. */
const worldHandlers: Readonly<Record<Exclude<OperationId<'admin'>, keyof typeof sandboxHandlers>, WorldHandler>> = {
  getWorld,
  fork,
  startScenario: handleStartScenario,
  startScenarioText,
  getSample,
  getClock,
  setClock,
  advanceClock,
  schedule,
  listSessions,
  getSession,
  watchWorld: handleWatchWorld,
  listRuns,
  step,
  reset,
  compact,
  changeSettings,
  listFaults,
  armFault,
  disarmFaults,
  disarmFault,
  revokeTokens,
  listClaims,
  listPayers,
  setPayerBehaviors,
  journal: listJournal,
  journalLines,
  journalHar,
  verifyCalls,
  coverage,
  lint,
  clearJournal,
  explainCall,
  saveWorldSnapshot,
  bundleWorld,
}

const adminRoutes: readonly Route[] = routes.filter(({ api }) => api === 'admin')

/** The sandbox's own API. It needs no credential. Contract: contracts/admin.yaml. */
export function adminApi(services: AdminServices): Api {
  return {
    worldNames: (_, match) => (match.route !== undefined && 'world' in match.params ? [match.params.world] : undefined),
    operations: Object.fromEntries(adminRoutes.map((route) => [route.operationId, operationAt(services, route)])),
    unmatched: (call, allow) => (allow.length === 0 ? unknownPath(call) : wrongMethod(call, allow)),
    failure: (status) => refusal(status, 'FAULT', `a scenario fault responds with ${status}`),
  }
}

function operationAt(services: AdminServices, { operationId, method }: Route): ApiOperation {
  if (operationId in sandboxHandlers) {
    const handler = sandboxHandlers[operationId as keyof typeof sandboxHandlers] as SandboxHandler
    return {
      enter: (call, params) => handler(services, params, call),
      handle: ({ match, call }) => handler(services, match.params, call),
    }
  }
  const handler = worldHandlers[operationId as keyof typeof worldHandlers]
  return {
    enter: (_, params) => openWorld(services, params.world as string, mayGrow(operationId, method), method),
    ...(method !== 'GET' && { load: () => loadRequestValidators('admin') }),
    handle: ({ world, call, match }) => handler(services, { world, call, params: match.params }),
  }
}

/** Whether an operation can add to a world, so that the limits of its size apply. */
function mayGrow(operationId: string, method: string): boolean {
  return (method === 'POST' || method === 'PUT') && !['reset', 'compact', 'verifyCalls'].includes(operationId)
}

/** The world of a call. Only a call that changes a world creates it. @throws LimitReached where it may grow and must not. */
function openWorld({ worlds }: AdminServices, name: string, grows: boolean, method: string): World | Reply {
  if (!isWorldName(name))
    return refusal(404, 'UNKNOWN_WORLD', `invalid world name "${abbreviate(name)}"; ${worldNames}`)
  const world = worlds.find(name)
  if (world !== undefined) return grows ? worlds.open(name) : world
  return method === 'GET' || method === 'DELETE' ? unknownWorld(worlds, name) : worlds.open(name)
}

function wrongMethod({ method, path }: Call, allow: readonly string[]): Reply {
  const reply = refusal(405, 'METHOD_NOT_ALLOWED', `${abbreviate(path, 200)} allows ${andList(allow)}, not ${method}`)
  return { ...reply, headers: { ...reply.headers, allow: allow.join(', ') } }
}

function unknownPath({ method, path }: Call): Reply {
  const nearest = nearestRoute(method, path)
  const hint = nearest === undefined ? 'see docs/admin-api.md' : `did you mean ${nearest}?`
  return refusal(404, 'NOT_FOUND', `the admin API has no path ${path.slice(0, 200)}; ${hint}`)
}

function withoutExcerpt({ excerpt: _, ...problem }: Problem): components['schemas']['ScenarioProblem'] {
  return problem
}

/**
 * A response at all means that the sandbox is healthy. Problems quote the names and the contents of files, so only callers who
 * may use the admin API see them.
 */
function health({ version, worlds, scenarios, source }: AdminServices, _: Params, { withoutDetails }: Call): Reply {
  const body: components['schemas']['Health'] = {
    status: 'ok',
    version,
    worlds: worlds.counts.worlds,
    scenarios: scenarios.all.length,
    ...(source && { reload: reloadView(source.last, withoutDetails === true) }),
  }
  return json(200, body)
}

function reloadView({ readings, problems }: Reload, withoutDetails: boolean): components['schemas']['Reload'] {
  return {
    readings,
    problemCount: problems.length,
    ...(!withoutDetails && { problems: problems.map(withoutExcerpt) }),
  }
}

/** Milliseconds that a store has to respond; a health check waits no longer than two seconds for its response. */
const storeTimeout = 1500

/** Whether calls can be answered: the store responds, its schema is of this version, and it has the scenarios. */
async function ready({ version, worlds, scenarios, scenariosStored }: AdminServices): Promise<Reply> {
  const { store } = worlds
  try {
    if (store !== undefined) await inTime(Promise.resolve(store.check()).then(scenariosStored))
  } catch (error) {
    if (error instanceof StoreError) return refusal(503, 'NOT_READY', error.message)
    throw error
  }
  const body: components['schemas']['Readiness'] = {
    status: 'ready',
    version,
    store: store?.kind ?? 'memory',
    scenarios: scenarios.all.length,
  }
  return json(200, body)
}

/** The same promise, which fails when it is not settled in time. */
async function inTime(checked: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof realTimers.setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `the store did not respond within ${storeTimeout} ms; check its server and the network`
    timer = realTimers.setTimeout(() => reject(new StoreError(message)), storeTimeout)
  })
  await Promise.race([checked, late]).finally(() => timer && realTimers.clearTimeout(timer))
}

/** What a server responds itself, since only a server counts its calls. */
function metrics(): Reply {
  return refusal(
    404,
    'NOT_FOUND',
    'only a sandbox that is served over HTTP has metrics; use payerbox serve or listen()',
  )
}
