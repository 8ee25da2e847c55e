import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/index.ts'
import { askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { submissionOf } from '../support/samples.ts'
import { actions, repliesTo } from '../support/world-actions.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

describe('worlds', () => {
  it('are isolated from each other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(actions, { maxLength: 12 }),
        fc.array(actions, { maxLength: 12 }),
        async (mine, theirs) => {
          const alone = await repliesTo(createSandbox(frozen), 'mine', mine)
          const crowded = createSandbox(frozen)
          const others = repliesTo(crowded, 'theirs', theirs)
          const together = await repliesTo(crowded, 'mine', mine)
          await others
          expect(together).toEqual(alone)
        },
      ),
      { numRuns: lawRuns(40) },
    )
  })

  it('send identical bytes for the same seed, scenario and instants', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(actions, { maxLength: 15 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        async (run, seed) => {
          const first = await repliesTo(createSandbox({ ...frozen, seed }), 'demo', run)
          const second = await repliesTo(createSandbox({ ...frozen, seed }), 'demo', run)
          expect(second).toEqual(first)
        },
      ),
      { numRuns: lawRuns(40) },
    )
  })

  it('evolve independently after a fork', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(actions, { maxLength: 8 }),
        fc.array(actions, { maxLength: 8 }),
        fc.array(actions, { maxLength: 8 }),
        async (before, ours, theirs) => {
          const alone = createSandbox(frozen)
          await repliesTo(alone, 'demo', before)
          const expected = await repliesTo(alone, 'demo', ours)

          const forked = createSandbox(frozen)
          await repliesTo(forked, 'demo', before)
          forked.world('demo').fork('copy')
          await repliesTo(forked, 'demo', theirs)
          // The copy answers as the original would have, but for its own name in what it hands out.
          expect((await repliesTo(forked, 'copy', ours)).map(unnamed)).toEqual(expected.map(unnamed))
        },
      ),
      { numRuns: lawRuns(30) },
    )
  })

  it('are new again after they are deleted', async () => {
    const sandbox = createSandbox(frozen)
    const id = await submit(sandbox, { scenario: 'paid', world: 'brief' })
    sandbox.world('brief').delete()
    expect(sandbox.worlds).not.toContain('brief')
    expect((await askTaiga(sandbox, id, 'brief')).status).toBe(404)
  })

  it('are isolated, with a thousand at once', async () => {
    const sandbox = createSandbox(frozen)
    const names = Array.from({ length: 1000 }, (_, i) => `w${i}`)
    const ids = await Promise.all(
      names.map((name) => submit(sandbox, { scenario: 'paid', world: name, body: submissionOf(`MEM-${name}`) })),
    )
    for (const [i, name] of names.entries()) if (i % 3 === 0) sandbox.world(name).advance('1h')
    const answers = await Promise.all(names.map((name, i) => askTaiga(sandbox, ids[i] as string, name)))
    expect(answers.map(({ json }) => json.status)).toEqual(
      names.map((_, i) => (i % 3 === 0 ? 'accepted' : 'processing')),
    )
    const strangers = await Promise.all(names.map((name, i) => askTaiga(sandbox, ids[(i + 1) % 1000] as string, name)))
    expect(new Set(strangers.map(({ status }) => status))).toEqual(new Set([404]))
  })

  it('are created once by twenty concurrent first calls', async () => {
    const sandbox = createSandbox({ clock: 'real', strict: true })
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        submit(sandbox, { scenario: 'paid', world: 'fresh', body: submissionOf(`MEM-${i}`) }),
      ),
    )
    expect(new Set(ids).size).toBe(20)
    const answers = await Promise.all(ids.map((id) => askTaiga(sandbox, id, 'fresh')))
    expect(answers.map(({ json }) => json.status)).toEqual(Array.from({ length: 20 }, () => 'processing'))
  })
})

/** An answer without what names its world. */
function unnamed(answer: string): string {
  return answer.replaceAll(/eyJ[\w.-]+/g, 'token')
}
