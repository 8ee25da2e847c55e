import { operationOf } from '../judge/exchange.ts'
import type { Sent } from '../judge/http-exchange.ts'
import type { ContractCase } from './case.ts'
import { NoResponse, type TestTarget } from './target.ts'

/** A host that stopped responding during a run. */
export interface StoppedHost {
  /** An origin, or a vendor's host. */
  readonly host: string
  /** The calls that it responded to before. */
  readonly calls: number
  /** `ECONNREFUSED`. */
  readonly reason: string
}

/** A target, and whether it still responds. */
export interface WatchedTarget {
  readonly target: TestTarget
  /** The host of a case, if it stopped responding. */
  stoppedFor(one: ContractCase): StoppedHost | undefined
  stopped(): readonly StoppedHost[]
}

/** Calls without a response, in a row, after which a host without a health check counts as stopped. */
const mostUnanswered = 3

interface HostState {
  calls: number
  unanswered: number
  stopped?: StoppedHost
}

/** Counts the responses of a target. A host that stopped gets no further requests: each send throws at once. */
export function watchTarget(target: TestTarget): WatchedTarget {
  const states = new Map<string, HostState>()
  const stateOf = (api: string): HostState => {
    // The vendors are independent of each other; any other target is one server.
    const key = target.kind === 'live' ? api : ''
    const state = states.get(key) ?? { calls: 0, unanswered: 0 }
    states.set(key, state)
    return state
  }
  const hostOf = (api: string) => target.hosts?.find((host) => host.api === api)?.host ?? target.name

  const send = async (request: Sent) => {
    const api = (operationOf(request) ?? '').replace(/\..*/, '')
    const state = stateOf(api)
    if (state.stopped !== undefined) throw new NoResponse(`${state.stopped.host} stopped responding`)
    try {
      const received = await target.send(request)
      if (!request.path.startsWith('/_payerbox')) state.calls++
      state.unanswered = 0
      return received
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      state.unanswered++
      const reason = await whyStopped(target, state, error)
      if (reason !== undefined) state.stopped ??= { host: hostOf(api), calls: state.calls, reason }
      throw error
    }
  }
  return {
    target: { ...target, send },
    stoppedFor: ({ api }) => stateOf(api).stopped,
    stopped: () => [...states.values()].flatMap(({ stopped }) => stopped ?? []),
  }
}

/** Why a host has stopped responding; `undefined` if it responds to its health check, or may yet respond. */
async function whyStopped(target: TestTarget, state: HostState, error: NoResponse): Promise<string | undefined> {
  if (target.probe === undefined) {
    return target.kind === 'live' && state.unanswered >= mostUnanswered ? connectionError(error) : undefined
  }
  return target.probe().then(
    () => undefined,
    (failure: unknown) => connectionError(failure),
  )
}

/** The code of the innermost error: `ECONNREFUSED`. The messages may contain an address. */
function connectionError(error: unknown): string {
  let [found, inner]: [string | undefined, unknown] = [undefined, error]
  while (inner instanceof Error) {
    if (inner.name === 'TimeoutError') return 'timeout'
    if ('code' in inner && typeof inner.code === 'string') found = inner.code
    inner = inner.cause
  }
  return found ?? 'no response'
}
