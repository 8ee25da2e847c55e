import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../bench/startup.ts'

const program = `'${process.execPath}' '${import.meta.dirname}/../../src/cli/payerbox.ts'`

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** Runs a command line in a process group of its own, which ends with the test. */
function shell(line: string) {
  const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  ends.push(() => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL')
    } catch {
      // It has ended.
    }
  })
  return child
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/_payerbox/health`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

describe('payerbox serve', () => {
  it.each([
    ['is read no more, as by `head -1`', '2>&1 | head -1 > /dev/null'],
    ['is never read', '2> /dev/null | sleep 60'],
    ['is a full disk', '> /dev/full 2> /dev/null'],
    ['is closed', '>&- 2>&-'],
  ])('goes on when its output %s', async (_, redirection) => {
    const port = await freePort()
    shell(`${program} serve --port ${port} --log-level debug ${redirection}`)
    const url = `http://127.0.0.1:${port}`
    await expect.poll(() => isUp(url)).toBe(true)
    const calls: boolean[] = []
    for (let call = 0; call < 1500; call++) calls.push(await isUp(url))
    expect(calls.filter((up) => !up)).toEqual([])
  })
})

describe('another command', () => {
  it('ends with 1 and the reason when its output cannot be written', async () => {
    const child = shell(`${program} codes 65 > /dev/full`)
    const [error, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect(error).toMatch(/^payerbox: cannot write to standard output: ENOSPC.*\n$/)
    expect(code).toBe(1)
  })
})
