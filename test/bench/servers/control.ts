/** What a server is told of the answers that payerbox gives, so that others can give the same. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answers {
  /** To any GET. */
  readonly get: Answer
  /** To any POST. */
  readonly post: Answer
}

/** What a process has used so far, and when it was asked: microseconds of CPU time, and bytes of memory now. */
export interface Usage {
  readonly cpu: number
  readonly at: number
  readonly resident: number
}

/** Tells the bench that this process is ready, then its usage whenever asked; ends with the bench. */
export function standReady(facts: object): void {
  if (process.send === undefined) return
  process.on('message', () => process.send?.(usage()))
  process.on('disconnect', () => process.exit())
  process.send(facts)
}

export function usage(): Usage {
  const { user, system } = process.cpuUsage()
  return { cpu: user + system, at: performance.now() * 1000, resident: process.memoryUsage.rss() }
}
