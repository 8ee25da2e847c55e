/** A reader that has stopped reading, such as `head`, is no error: the rest is discarded, and the exit code stays. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
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
