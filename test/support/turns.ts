/** How an operation shares the event loop. */
export interface Turns<T> {
  readonly result: T
  /** How often the event loop went round until the result was there. */
  readonly turns: number
  /** The most CPU time of this thread, in milliseconds, between two of them: no other call waits longer. */
  readonly longest: number
}

/** Measures how long other calls wait for an operation. The load of the machine does not count. */
export async function measureTurns<T>(operation: () => T | Promise<T>): Promise<Turns<T>> {
  let turns = 0
  let longest = 0
  let isOver = false
  let before = cpuTime()
  const turn = (): void => {
    const now = cpuTime()
    longest = Math.max(longest, now - before)
    before = now
    turns++
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const result = await operation()
  await new Promise(setImmediate)
  isOver = true
  await new Promise(setImmediate)
  return { result, turns, longest }
}

function cpuTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
