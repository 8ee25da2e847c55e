import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AdminRefusal } from '../admin-client/client.ts'
import type { WatchEvent, WatchOptions } from '../admin-client/watch.ts'
import { follow } from './live.ts'

const reset = (id: string): WatchEvent => ({ type: 'reset', id, data: { world: 'demo', exists: true } })

/** What one attempt to watch gives: events, then the end, an error, or silence. */
type Attempt = readonly (WatchEvent | Error | 'silence')[]

interface Followed {
  readonly states: readonly string[]
  readonly events: readonly WatchEvent[]
  readonly asked: readonly (string | undefined)[]
  readonly pauses: readonly number[]
}

/** Follows a world through some attempts, until there is none left. */
async function followed(attempts: readonly Attempt[]): Promise<Followed> {
  const end = new AbortController()
  const found = {
    states: [] as string[],
    events: [] as WatchEvent[],
    asked: [] as (string | undefined)[],
    pauses: [] as number[],
  }
  const left = [...attempts]
  async function* watch({ lastEventId, onAlive, signal }: WatchOptions): AsyncGenerator<WatchEvent> {
    found.asked.push(lastEventId)
    const attempt = left.shift() ?? []
    if (!(attempt[0] instanceof Error)) onAlive?.()
    for (const each of attempt) {
      if (each instanceof Error) throw each
      if (each === 'silence')
        await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
      else yield each
    }
  }
  const following = follow({
    watch,
    onEvent: (event) => found.events.push(event),
    onState: (state, reason) => found.states.push(reason === '' ? state : `${state}: ${reason}`),
    async wait(milliseconds) {
      found.pauses.push(milliseconds)
      if (left.length === 0) end.abort()
    },
    signal: end.signal,
  })
  await vi.advanceTimersByTimeAsync(60_000)
  await following
  return found
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('following a world', () => {
  it('continues after the last event when the stream ends', async () => {
    const { states, asked, events } = await followed([[reset('1'), reset('2')], [reset('3')], []])
    expect(asked).toEqual([undefined, '2', '3'])
    expect(events).toEqual([reset('1'), reset('2'), reset('3')])
    expect(states.slice(0, 3)).toEqual(['live', 'lost: The sandbox has stopped.', 'live'])
  })

  it('tries again with growing pauses while nothing answers, and begins with short ones after a success', async () => {
    const lost = [new TypeError('fetch failed')]
    const { pauses, states } = await followed([lost, lost, lost, lost, lost, lost, [reset('1')], lost])
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 8000, 500, 1000])
    expect(states).toContain('lost: The sandbox cannot be reached.')
  })

  it.each([
    [404, 'missing'],
    [401, 'refused'],
    [429, 'refused'],
    [503, 'lost'],
  ])('says after a response %i that the world is %s, with the reason', async (status, state) => {
    const { states } = await followed([[new AdminRefusal(status, 'CODE', 'the reason', undefined)]])
    expect(states).toEqual([`${state}: the reason`])
  })

  it('gives up a stream that is silent for longer than its heartbeat', async () => {
    const { states, asked } = await followed([[reset('1'), 'silence'], [reset('2')]])
    expect(asked).toEqual([undefined, '1'])
    expect(states[1]).toBe('lost: The sandbox cannot be reached.')
  })
})
