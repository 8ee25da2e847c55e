import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Exchange } from './entry.ts'
import { ExchangeRing } from './exchange-ring.ts'

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constant('\ud83d'),
)

/** The text that its bytes are: without half of a character. */
function asBytes(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}

function exchangeOf(request: string, reply: string): Exchange {
  const call = { method: 'POST', host: '', path: '/', query: '', headers: {}, body: request }
  const world = { name: 'demo', journalCount: { generation: 0, recorded: 0 } }
  const reported = { status: 200, headers: {}, body: reply }
  return { world, at: 0, operation: 'x.y', call, reply: reported, took: 0, clockEpoch: 0, from: 0, to: 0 }
}

it('gives back the texts that were recorded, whatever their characters and how often it overwrote others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 20 }), (bodies) => {
      const ring = new ExchangeRing({ entries: 8, bytes: 4096 })
      for (const [request, reply] of bodies) {
        ring.record(exchangeOf(request, reply))
        const id = ring.count
        expect([ring.request(id), ring.reply(id)]).toEqual([request, reply].map(asBytes))
      }
    }),
  )
})
