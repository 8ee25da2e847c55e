// For a program that runs with --expose-gc: on SIGUSR2 it collects its garbage, and prints how much memory is in use.
process.on('SIGUSR2', () => {
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  process.stdout.write(`${JSON.stringify({ msg: 'memory', bytes: heapUsed + external })}\n`)
})
