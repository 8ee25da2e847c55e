import { WriteStream } from 'node:tty'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { styleOf } from './terminal.ts'

beforeEach(() => {
  // Node takes a CI for a terminal without colours.
  for (const name of ['CI', 'FORCE_COLOR', 'NO_COLOR', 'NODE_DISABLE_COLORS', 'COLUMNS']) vi.stubEnv(name, undefined)
  vi.stubEnv('TERM', 'xterm-256color')
})
afterEach(() => vi.unstubAllEnvs())

/** Standard output as a terminal, or as a file. */
function stream(columns?: number): NodeJS.WriteStream {
  return Object.create(WriteStream.prototype, { isTTY: { value: columns !== undefined }, columns: { value: columns } })
}

describe('the style of a stream', () => {
  it('has colours on a terminal, and none in a file', () => {
    expect(styleOf(stream(80)).paint('red', 'denied')).toBe('\u001b[31mdenied\u001b[39m')
    expect(styleOf(stream()).paint('red', 'denied')).toBe('denied')
  })

  it('has none under NO_COLOR', () => {
    vi.stubEnv('NO_COLOR', '1')
    expect(styleOf(stream(80)).paint('red', 'denied')).toBe('denied')
  })

  it('is as wide as COLUMNS says where there is no terminal', () => {
    vi.stubEnv('COLUMNS', '90')
    expect([80, undefined].map((columns) => styleOf(stream(columns)).width)).toEqual([80, 90])
  })

  it('is as wide as the terminal, between 60 and 100 columns', () => {
    expect([40, 80, 200, undefined].map((columns) => styleOf(stream(columns)).width)).toEqual([60, 80, 100, 80])
  })
})
