import { describe, expect, it } from 'vitest'
import type { LoggedCall } from '../serve/answer.ts'
import { callLine, claimLine, timeWidth } from './open-log.ts'
import type { TextStyle } from './terminal.ts'

const at = (width: number): TextStyle => ({ width, paint: (_, text) => text })

const call: LoggedCall = {
  method: 'POST',
  path: '/2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12',
  operation: 'stedi.claimStatusRawX12',
  world: 'demo',
  status: 200,
  ms: 1.239,
}

describe('the line of a call', () => {
  it('has the status, method, milliseconds, world, operation and path', () => {
    expect(callLine(call, at(120))).toBe(
      '200 POST    1.2 ms demo stedi.claimStatusRawX12 /2024-04-01/change/medicalnetwork/claimstatus/v2/raw-x12',
    )
  })

  it.each([70, 80, 90, 100, 120])('fits a terminal of %i columns, without the beginning of a long path', (width) => {
    const line = callLine(call, at(width))
    expect(line.length).toBeLessThanOrEqual(width - timeWidth)
    expect(line).toMatch(width < 120 ? / …\S+$/ : /raw-x12$/)
  })

  it('begins a path that is cut with a slash where it can', () => {
    expect(callLine(call, at(80))).toMatch(/ …\/v2\/raw-x12$/)
  })

  it('names a fault, data that looks real, and a hint on lines of their own', () => {
    const line = callLine({ ...call, fault: 'reset', status: 'reset', phi: 'SSN at /a', hint: 'send this' }, at(120))
    expect(line).toMatch(/^reset POST .* fault:reset looks real: SSN at \/a \S+\n {9}send this$/)
  })
})

describe('the line of a claim', () => {
  const moved = { world: 'demo', claim: 'claim-3', to: 'paid', run: 'run-4', scenario: 'denied-then-paid' } as const

  it('has the claim, its stages, the run, the world and its time', () => {
    const line = claimLine({ ...moved, from: 'accepted', at: Date.UTC(2026, 3, 15, 12) }, at(100))
    expect(line).toBe('claim-3  accepted → paid  run-4 denied-then-paid  demo  2026-04-15 12:00')
  })

  it('takes two lines where one has no room', () => {
    const lines = claimLine({ ...moved, at: Date.UTC(2026, 3, 15, 12) }, at(50)).split('\n')
    expect(lines).toHaveLength(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50)
  })
})
