const outputs = [process.stdout, process.stderr]

/**
 * When the reader of a stream stops reading, as `head` does, the rest is discarded, and the exit code stays. Output that cannot
 * be written for another reason, such as a full disk, ends the program with exit code 1.
 */
export function ignoreClosedPipes(): void {
  for (const stream of outputs) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE') return
      if (stream === process.stdout) process.stderr.write(`payerbox: cannot write to standard output: ${message}\n`)
      process.exit(1)
    })
  }
}

/** From now on, output that cannot be written is dropped, whatever the reason: a server goes on without its log. */
export function dropFailedOutput(): void {
  for (const stream of outputs) stream.removeAllListeners('error').on('error', () => {})
}

/** Bytes that may wait for the reader of a stream. */
const longestBacklog = 1024 * 1024

/** Writes a line of a log. It is dropped when the reader of the stream has stopped reading, so that the memory does not fill. */
export function writeOrDrop(stream: NodeJS.WriteStream, text: string): void {
  if (stream.writableLength < longestBacklog) stream.write(text)
}

/** How a proxy of the network is bypassed for servers on this machine. */
const loopback = ['127.0.0.1', 'localhost', '::1']

/**
 * Excludes this machine from the proxy of the environment, for this process and for the commands that it runs: a sandbox is
 * not behind the proxy. Node reads the variables with each request (`NODE_USE_ENV_PROXY`).
 */
export function bypassProxyOnLoopback(environment: NodeJS.ProcessEnv): void {
  const given = (environment.no_proxy ?? environment.NO_PROXY ?? '').split(',').map((host) => host.trim())
  const hosts = [...new Set([...given.filter((host) => host !== ''), ...loopback])].join(',')
  environment.NO_PROXY = hosts
  environment.no_proxy = hosts
}

/** Whether the agents of a version of Node take a proxy from the environment. */
function supportsProxyOfEnvironment(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21)
}

/** A warning when the environment names a proxy for a target and this version of Node cannot use it. */
export function ignoredProxyWarning(
  { protocol, hostname }: URL,
  environment: NodeJS.ProcessEnv,
  version: string = process.versions.node,
): string | undefined {
  const names = protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy']
  const name = names.find((each) => (environment[each] ?? '') !== '')
  const direct = (environment.no_proxy ?? environment.NO_PROXY ?? '').split(',').map((host) => host.trim())
  const host = hostname.replace(/^\[(.*)\]$/, '$1')
  const isDirect = direct.some(
    (each) => each === '*' || host === each || (each !== '' && host.endsWith(`.${each.replace(/^\./, '')}`)),
  )
  if (name === undefined || isDirect || supportsProxyOfEnvironment(version)) return undefined
  return `${name} has no effect with Node ${version}; use Node 22.21, 24.5 or later`
}

/** Sends requests to vendors through the proxy of the environment, if there is one, as curl does. */
export async function useProxyOfEnvironment(environment: NodeJS.ProcessEnv): Promise<void> {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']
  const name = names.find((each) => (environment[each] ?? '') !== '')
  if (name === undefined) return
  const http: { setGlobalProxyFromEnv?: () => unknown } = await import('node:http')
  if (http.setGlobalProxyFromEnv !== undefined) http.setGlobalProxyFromEnv()
  else if (environment.NODE_USE_ENV_PROXY !== '1') {
    process.stderr.write(`payerbox: ${name} has no effect; set NODE_USE_ENV_PROXY=1, or use a newer Node\n`)
  }
}
