import { loadRequestValidators } from '../../contract/validators.ts'
import type { Api, Operation } from '../../http/api.ts'
import type { Call, Reply } from '../../http/call.ts'
import { didYouMeanOrUse } from '../../text/did-you-mean.ts'
import type { World } from '../../world/world.ts'
import { isWorldName, worldNames } from '../credential.ts'
import type { AdminServices, WorldCall } from './admin-services.ts'
import { listClaims } from './claims.ts'
import { advanceClock, getClock, setClock } from './clock.ts'
import { refusal } from './errors.ts'
import { armFault, disarmFault, disarmFaults, listFaults } from './faults.ts'
import { health } from './health.ts'
import { explainCall } from './journal/entry.ts'
import { journalHar, journalLines } from './journal/export.ts'
import { coverage, lint } from './journal/judge.ts'
import { clearJournal, listJournal } from './journal/list.ts'
import { verifyCalls } from './journal/verify.ts'
import { listPayers, setPayerBehaviors } from './payers.ts'
import { reset } from './reset.ts'
import { reloadScenarios, scenarios, startScenario } from './scenarios.ts'
import { step } from './steps.ts'
import { deleteWorld, fork, getWorld, listWorlds } from './worlds.ts'

type Answer = Reply | Promise<Reply>

interface Route {
  readonly operation: string
  readonly method: string
  /** Behind `/_payerbox/`; `{world}` and its like stand for one segment each. */
  readonly path: string
}

/** Of the sandbox as a whole: no world is opened. */
interface SandboxRoute extends Route {
  readonly ofSandbox: (services: AdminServices, params: Readonly<Record<string, string>>) => Answer
}

interface WorldRoute extends Route {
  readonly ofWorld: (services: AdminServices, visit: WorldCall) => Answer
}

const routes: readonly (SandboxRoute | WorldRoute)[] = [
  { operation: 'health', method: 'GET', path: 'health', ofSandbox: health },
  { operation: 'scenarios', method: 'GET', path: 'scenarios', ofSandbox: scenarios },
  { operation: 'reloadScenarios', method: 'POST', path: 'scenarios/reload', ofSandbox: reloadScenarios },
  { operation: 'listWorlds', method: 'GET', path: 'worlds', ofSandbox: listWorlds },
  { operation: 'getWorld', method: 'GET', path: 'worlds/{world}', ofWorld: getWorld },
  { operation: 'deleteWorld', method: 'DELETE', path: 'worlds/{world}', ofSandbox: deleteWorld },
  { operation: 'fork', method: 'POST', path: 'worlds/{world}/fork', ofWorld: fork },
  { operation: 'startScenario', method: 'POST', path: 'worlds/{world}/scenarios/{name}/start', ofWorld: startScenario },
  { operation: 'getClock', method: 'GET', path: 'worlds/{world}/clock', ofWorld: getClock },
  { operation: 'setClock', method: 'PUT', path: 'worlds/{world}/clock', ofWorld: setClock },
  { operation: 'advanceClock', method: 'POST', path: 'worlds/{world}/clock/advance', ofWorld: advanceClock },
  { operation: 'step', method: 'POST', path: 'worlds/{world}/step', ofWorld: step },
  { operation: 'reset', method: 'POST', path: 'worlds/{world}/reset', ofWorld: reset },
  { operation: 'listFaults', method: 'GET', path: 'worlds/{world}/faults', ofWorld: listFaults },
  { operation: 'armFault', method: 'POST', path: 'worlds/{world}/faults', ofWorld: armFault },
  { operation: 'disarmFaults', method: 'DELETE', path: 'worlds/{world}/faults', ofWorld: disarmFaults },
  { operation: 'disarmFault', method: 'DELETE', path: 'worlds/{world}/faults/{fault}', ofWorld: disarmFault },
  { operation: 'listClaims', method: 'GET', path: 'worlds/{world}/claims', ofWorld: listClaims },
  { operation: 'listPayers', method: 'GET', path: 'worlds/{world}/payers', ofWorld: listPayers },
  {
    operation: 'setPayerBehaviors',
    method: 'PUT',
    path: 'worlds/{world}/payers/{payer}/behaviors',
    ofWorld: setPayerBehaviors,
  },
  { operation: 'journal', method: 'GET', path: 'worlds/{world}/journal', ofWorld: listJournal },
  { operation: 'journalLines', method: 'GET', path: 'worlds/{world}/journal.ndjson', ofWorld: journalLines },
  { operation: 'journalHar', method: 'GET', path: 'worlds/{world}/journal.har', ofWorld: journalHar },
  { operation: 'verifyCalls', method: 'POST', path: 'worlds/{world}/journal/verify', ofWorld: verifyCalls },
  { operation: 'coverage', method: 'GET', path: 'worlds/{world}/coverage', ofWorld: coverage },
  { operation: 'lint', method: 'GET', path: 'worlds/{world}/lint', ofWorld: lint },
  { operation: 'clearJournal', method: 'DELETE', path: 'worlds/{world}/journal', ofWorld: clearJournal },
  { operation: 'explainCall', method: 'GET', path: 'worlds/{world}/journal/{id}', ofWorld: explainCall },
]

const prefix = '/_payerbox'

/** The sandbox's own API, for whoever runs it: contracts/admin.yaml. It asks for no credential. */
export function adminApi(services: AdminServices): Api<World> {
  return {
    name: 'admin',
    hosts: [],
    owns: (path) => path === prefix || path.startsWith(`${prefix}/`),
    route: (call) => routed(services, call),
    failure: (status) => refusal(status, 'FAULT', `a fault of a scenario answers ${status} here`),
  }
}

function routed(services: AdminServices, call: Call): Operation<World> | Reply {
  const found = routes.flatMap((route) => {
    const params = paramsOf(`${prefix}/${route.path}`, call.path)
    return params === undefined ? [] : [{ route, params }]
  })
  const match = found.find(({ route }) => route.method === call.method)
  if (match !== undefined) return operation(services, match.route, match.params)
  const methods = found.map(({ route }) => route.method)
  return methods.length > 0 ? otherMethod(call, methods) : otherPath(call)
}

function operation(
  services: AdminServices,
  route: SandboxRoute | WorldRoute,
  params: Readonly<Record<string, string>>,
): Operation<World> {
  const name = `admin.${route.operation}`
  if ('ofWorld' in route) {
    return {
      name,
      enter: () => opened(services, params.world as string),
      ...(route.method !== 'GET' && { load: () => loadRequestValidators('admin') }),
      handle: (world, call) => route.ofWorld(services, { world, call, params }),
    }
  }
  // No world is concerned, so the call is answered at the door.
  const answer = () => route.ofSandbox(services, params)
  return { name, enter: answer, handle: answer }
}

function opened(services: AdminServices, name: string): World | Reply {
  if (isWorldName(name)) return services.worlds.find(name) ?? services.worlds.open(name)
  return refusal(404, 'UNKNOWN_WORLD', `no world can be named "${name}"; ${worldNames}`)
}

/** What a path names, when it is of the form; segments are compared as sent. */
function paramsOf(form: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = form.split('/')
  const sent = path.split('/')
  if (wanted.length !== sent.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const given = sent[index] as string
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = given
    else if (segment !== given) return undefined
  }
  return params
}

function otherMethod({ method, path }: Call, allowed: readonly string[]): Reply {
  const reply = refusal(405, 'METHOD_NOT_ALLOWED', `${path} takes ${allowed.join(' and ')}, not ${method}`)
  return { ...reply, headers: { ...reply.headers, allow: allowed.join(', ') } }
}

function otherPath({ path }: Call): Reply {
  const [, , , world = 'demo'] = path.split('/')
  const paths = routes.map((route) => `${prefix}/${route.path.replace('{world}', world)}`)
  return refusal(404, 'NOT_FOUND', `the admin API has no path ${path}${didYouMeanOrUse(path, paths)}`)
}
