import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { didYouMean, didYouMeanOrUse, editDistance, nearestWord } from '../../src/text/did-you-mean.ts'
import { jsonPositions, jsonRanges } from '../../src/text/json-position.ts'
import { lawRuns } from '../support/law-runs.ts'

/** The distance by its definition. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return plainDistance(restA, restB)
  return 1 + Math.min(plainDistance(restA, b), plainDistance(a, restB), plainDistance(restA, restB))
}

describe('the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

  it('is that of its definition up to the limit, and infinite above', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, most) => {
        const distance = plainDistance(a, b)
        expect(editDistance(a, b, most)).toBe(distance > most ? Number.POSITIVE_INFINITY : distance)
      }),
      { numRuns: lawRuns(1000) },
    )
  })

  it('is not computed for long words, and messages about them stay short', () => {
    const long = 'a'.repeat(300_000)
    const started = process.cpuUsage()
    expect(nearestWord(long, [long, 'paid'])).toBeUndefined()
    expect(didYouMean(long, ['paid'])).toBe('')
    editDistance(long, `${long}b`, 2)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000)
    const many = Array.from({ length: 10_000 }, (_, index) => `fault-${index}`)
    expect(didYouMeanOrUse('x', many)).toMatch(/^; use fault-0, .*, fault-39 or one of 9960 others$/)
  })
})

describe('the range of a value in JSON', () => {
  const spaces = fc.constantFrom(undefined, ' ', '\t', 3)

  it('holds the text of the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), spaces, (value, space) => {
        const text = JSON.stringify(value, undefined, space)
        const paths = [...pathsIn(JSON.parse(text) as unknown, [])]
        const ranges = jsonRanges(
          text,
          paths.map(({ path }) => path),
        )
        for (const [index, { value }] of paths.entries()) {
          const { start = 0, end = 0 } = ranges[index] ?? {}
          expect(JSON.parse(text.slice(start, end))).toEqual(value)
        }
        const positions = jsonPositions(text, paths)
        for (const [index, { line, column }] of positions.entries()) {
          const offset =
            text
              .split('\n')
              .slice(0, line - 1)
              .join('\n').length +
            (line > 1 ? 1 : 0) +
            column -
            1
          expect(offset).toBe(ranges[index]?.start)
        }
      }),
      { numRuns: lawRuns(300) },
    )
  })

  function* pathsIn(
    value: unknown,
    path: readonly (string | number)[],
  ): Generator<{ readonly path: readonly (string | number)[]; readonly value: unknown }> {
    yield { path, value }
    if (typeof value !== 'object' || value === null) return
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
    for (const [name, member] of members) yield* pathsIn(member, [...path, name])
  }
})

describe('armed faults', () => {
  it('are limited to 1,000, with a clear error, and a call passes all of them soon', async () => {
    const sandbox = createSandbox({ clock: 'frozen' })
    const world = sandbox.world('demo')
    for (let index = 0; index < 1000; index++) world.arm({ on: 'stedi.*', every: 1_000_000, fails: { status: 503 } })
    const call = {
      method: 'POST',
      host: 'localhost',
      path: '/_payerbox/worlds/demo/faults',
      query: '',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ on: 'stedi.*', fails: { status: 503 } }),
    }
    const refused = await sandbox.answer(call)
    expect([refused.status, JSON.parse(refused.body).error.message]).toEqual([
      503,
      'world demo has 1000 armed faults, and that is the limit; disarm them (DELETE /_payerbox/worlds/demo/faults) or one of them',
    ])

    const started = process.cpuUsage()
    const headers = { authorization: 'sandbox_demo', 'content-type': 'application/json' }
    await sandbox.answer({ ...call, path: '/2024-04-01/change/medicalnetwork/claimstatus/v2', headers, body: '{}' })
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1000)

    expect((await sandbox.answer({ ...call, method: 'DELETE', body: '' })).status).toBe(200)
    expect((await sandbox.answer(call)).status).toBe(201)
  })
})

describe('a list of claims', () => {
  it('does not keep other calls waiting while it reads many moves', async () => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
    const world = sandbox.world('demo')
    for (let index = 0; index < 1500; index++) await world.start('paid')
    const call = { method: 'GET', host: 'localhost', query: '', headers: {}, body: '' }
    const claims = async () =>
      sandbox.answer({ ...call, path: '/_payerbox/worlds/demo/claims', query: 'memberId=none' })
    await claims()
    world.advance('30d')

    let isDone = false
    const listed = claims().then((reply) => {
      isDone = true
      return reply
    })
    await new Promise((resolve) => setTimeout(resolve, 1))
    expect(isDone).toBe(false)
    expect((await sandbox.answer({ ...call, path: '/_payerbox/health' })).status).toBe(200)
    expect(JSON.parse((await listed).body)).toEqual({ claims: [] })
    expect(sandbox.world('demo').claims().length).toBeGreaterThanOrEqual(1500)
  })
})
