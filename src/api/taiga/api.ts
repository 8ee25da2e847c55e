import { loadRequestValidators } from '../../contract/validators.ts'
import { explained } from '../../guard/credential-guard.ts'
import type { Operation } from '../../http/api.ts'
import type { Call, Reply } from '../../http/call.ts'
import type { World } from '../../world/world.ts'
import { worldOf } from '../credential.ts'
import type { VendorApi } from '../search.ts'
import type { Services } from '../services.ts'
import { pathNotFound, taigaFailure, unauthorized } from './errors.ts'
import { onboard } from './provider.ts'
import { searchSession, sessionStatusReply } from './session.ts'
import { submit } from './submission.ts'

/** A key in the documented format. It opens the world `demo`, for clients that check the format of their key. */
export const demoKey: string = `tga_live_${'0'.repeat(64)}`

const root = '/api/v1/partner'
const providers = `${root}/providers`
const sessions = `${root}/sessions`
const oneSession = `${sessions}/`

/** Taiga's partner API: onboard a provider, submit a session, get its status. */
export function taigaApi(services: Services): VendorApi {
  const enter = (call: Call) => worldNamedBy(services, call)
  const load = () => loadRequestValidators('taiga')
  const onboardProvider: Operation<World> = { name: 'taiga.onboardProvider', enter, load, handle: onboard }
  const submitSession: Operation<World> = {
    name: 'taiga.submitSession',
    enter,
    load,
    handle: (world, call) => submit(services, world, call),
  }
  const sessionStatus: Operation<World> = {
    name: 'taiga.sessionStatus',
    enter,
    handle: (world, call) => sessionStatusReply(services, world, call.path.slice(oneSession.length)),
  }
  return {
    name: 'taiga',
    hosts: ['api.usetaiga.com'],
    owns: (path) => path.startsWith(root),
    /** Taiga answers an unknown path and a wrong method alike (inferred). */
    route({ method, path }) {
      if (method === 'GET') return isOneSession(path) ? sessionStatus : pathNotFound
      if (method !== 'POST') return pathNotFound
      return path === sessions ? submitSession : path === providers ? onboardProvider : pathNotFound
    },
    failure: taigaFailure,
    search: (past, operation, { path }) =>
      operation === sessionStatus.name ? searchSession(past, path.slice(oneSession.length)) : undefined,
  }
}

function isOneSession(path: string): boolean {
  return path.startsWith(oneSession) && path.length > oneSession.length && !path.includes('/', oneSession.length)
}

/** The world of a bearer key. The scheme is case-insensitive (RFC 9110, 11.1). */
function worldNamedBy({ worlds, refusalReason }: Services, { headers }: Call): World | Reply {
  const authorization = headers.authorization ?? ''
  const isBearer = authorization.slice(0, 7).toLowerCase() === 'bearer '
  const key = isBearer ? authorization.slice(7).trim() : ''
  const world = key === demoKey ? 'demo' : worldOf(key)
  return world === undefined ? explained(unauthorized, refusalReason(authorization)) : worlds.open(world)
}
