import { vendorHosts } from '../contract/routes.ts'
import { checkOptionTypes, hostsOption } from '../text/option-error.ts'
import { patchNetwork } from './patch-network.ts'

export interface NetworkGuardOptions {
  /** Vendors' hosts that this process may reach in spite of the guard. None by default. */
  readonly except?: readonly string[]
}

/** The error of a connection, a name resolution or a write that would have reached a vendor's real host. */
export class BlockedConnectionError extends Error {
  override readonly name = 'BlockedConnectionError'
  readonly code = 'PAYERBOX_BLOCKED'
  /** `api.usetaiga.com`. */
  readonly host: string

  constructor(host: string, what: string) {
    super(
      [
        `payerbox blocked ${what} ${host}: a sandbox answers for this host in this process, and this client bypasses its MSW handlers.`,
        'Use a client that MSW intercepts (fetch, node:http, node:https), or set its base URL to a sandbox on a port.',
        `To reach the real host, name it: contractGuard({ hosts: ['${host}'] }) or guardNetwork({ except: ['${host}'] }).`,
      ].join('\n'),
    )
    this.host = host
  }
}

/**
 * Blocks every connection of this thread to a vendor's real host, whatever the client: sockets, TLS, HTTP/2, `undici`,
 * agents, proxies, functions that were imported before, connections that are open already, and name resolution. Calls that
 * MSW answers open no connection, so they are not affected.
 *
 * `handlers`, `listen` and `payerboxTest` call it. It does not reach child processes and worker threads: call it there, too.
 * In a browser it has no effect.
 *
 * A blocked connection fails as if the host could not be reached, with an error whose `code` is `PAYERBOX_BLOCKED`. The
 * error of `fetch` has it as its cause.
 *
 * @returns a function that ends this guard. Others stay in effect.
 * @throws OptionError
 */
export function guardNetwork(options: NetworkGuardOptions = {}): () => void {
  checkOptionTypes(options, { except: hostsOption })
  const { except = [] } = options
  const state = guardState()
  if (state === undefined) return () => {}
  patchNetwork(
    (host, what) => blockedError(state, host, what),
    (port) => state.ownPorts.has(port),
  )
  state.guards++
  const forbid = allowHosts(except)
  let isOn = true
  return () => {
    if (!isOn) return
    isOn = false
    state.guards--
    forbid()
  }
}

/** Lets the process reach hosts in spite of its guards, until the returned function is called. */
export function allowHosts(hosts: readonly string[]): () => void {
  const { allowed } = guardState() ?? { allowed: new Map<string, number>() }
  const names = hosts.map(hostName)
  for (const name of names) allowed.set(name, (allowed.get(name) ?? 0) + 1)
  return () => {
    for (const name of names.splice(0)) allowed.set(name, (allowed.get(name) ?? 1) - 1)
  }
}

/** Notes the port of a server of this process. Its clients may name a vendor's host in a request. */
export function noteOwnPort(port: number): () => void {
  const ports = guardState()?.ownPorts
  ports?.add(port)
  return () => void ports?.delete(port)
}

/** A host as `URL` writes it: lower case, ASCII, no port, no dot at the end. */
export function hostName(host: string): string {
  const url = `http://${host}`
  return (URL.canParse(url) ? new URL(url).hostname : host.toLowerCase()).replace(/(?<!\.)\.+$/, '')
}

const vendorNames: ReadonlySet<string> = new Set(vendorHosts)

/** The error for an attempt to reach a host; `undefined` when the attempt is allowed. */
function blockedError(state: GuardState, host: string, what: string): BlockedConnectionError | undefined {
  if (state.guards === 0) return undefined
  const name = hostName(host)
  return vendorNames.has(name) && !state.allowed.get(name) ? new BlockedConnectionError(name, what) : undefined
}

/** What the guards of a thread share. */
interface GuardState {
  /** How many guards are on. */
  guards: number
  /** How many guards allow a host. */
  readonly allowed: Map<string, number>
  /** The ports on which servers of this process listen. */
  readonly ownPorts: Set<number>
}

const stateKey: unique symbol = Symbol.for('payerbox.network-guard')

/**
 * The state of this thread; `undefined` in a browser. It is kept at what the guard replaces, Node's own `net`, because
 * several copies of this module can be loaded, in realms and bundles of their own.
 */
function guardState(): GuardState | undefined {
  const net = globalThis.process?.getBuiltinModule?.('node:net')
  if (net === undefined) return undefined
  const holder: typeof net.Socket & { [stateKey]?: GuardState } = net.Socket
  holder[stateKey] ??= { guards: 0, allowed: new Map(), ownPorts: new Set() }
  return holder[stateKey]
}
