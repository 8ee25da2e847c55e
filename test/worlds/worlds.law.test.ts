import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { askOptum, askStedi, askTaiga, submit } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'
import { submissionOf } from '../support/samples.ts'

const frozen = { clock: 'frozen@2026-04-01T18:30:00Z', strict: true } as const

/** Something a client or a tester can do in a world. */
const deeds = fc.oneof(
  fc
    .constantFrom('paid', 'denied', 'rejected-then-paid', 'two-claims-on-file', 'polled-to-paid', 'payer-down')
    .map((scenario) => ({ scenario })),
  fc.integer({ min: 1, max: 10 * 24 * 60 }).map((minutes) => ({ minutes })),
  fc.constantFrom('taiga' as const, 'stedi' as const, 'optum' as const).map((look) => ({ look })),
)
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never

describe('worlds', () => {
  it('are isolated from each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 12 }), fc.array(deeds, { maxLength: 12 }), async (mine, theirs) => {
        const alone = await heard(createSandbox(frozen), 'mine', mine)
        const crowded = createSandbox(frozen)
        const others = heard(crowded, 'theirs', theirs)
        const together = await heard(crowded, 'mine', mine)
        await others
        expect(together).toEqual(alone)
      }),
      { numRuns: lawRuns(40) },
    )
  })

  it('send identical bytes for the same seed, scenario and instants', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 15 }), fc.integer({ min: 0, max: 2 ** 31 }), async (run, seed) => {
        const first = await heard(createSandbox({ ...frozen, seed }), 'demo', run)
        const second = await heard(createSandbox({ ...frozen, seed }), 'demo', run)
        expect(second).toEqual(first)
      }),
      { numRuns: lawRuns(40) },
    )
  })

  it('evolve independently after a fork', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deeds, { maxLength: 8 }),
        fc.array(deeds, { maxLength: 8 }),
        fc.array(deeds, { maxLength: 8 }),
        async (before, ours, theirs) => {
          const alone = createSandbox(frozen)
          await heard(alone, 'demo', before)
          const expected = await heard(alone, 'demo', ours)

          const forked = createSandbox(frozen)
          await heard(forked, 'demo', before)
          forked.world('demo').fork('copy')
          await heard(forked, 'demo', theirs)
          // The copy answers as the original would have, but for its own name in what it hands out.
          expect((await heard(forked, 'copy', ours)).map(unnamed)).toEqual(expected.map(unnamed))
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

/** Everything a world answers while a list of deeds is done in it. */
async function heard(sandbox: Sandbox, world: string, run: readonly Deed[]): Promise<string[]> {
  const answers: string[] = []
  let id = await submit(sandbox, { scenario: 'paid', world })
  for (const deed of run) {
    if ('scenario' in deed) id = await submit(sandbox, { scenario: deed.scenario, world })
    else if ('minutes' in deed) sandbox.world(world).advance(`${deed.minutes}m`)
    else {
      const look = {
        taiga: () => askTaiga(sandbox, id, world),
        stedi: () => askStedi(sandbox, undefined, { authorization: `sandbox_${world}` }),
        optum: () => askOptum(sandbox, undefined, { world }),
      }
      const { status, text } = await look[deed.look]()
      answers.push(`${status} ${text}`)
    }
  }
  answers.push((await askTaiga(sandbox, id, world)).text)
  return answers
}
