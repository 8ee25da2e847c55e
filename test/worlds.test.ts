import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../src/index.ts'
import { askOptum, askStedi, askTaiga, submit } from './ask.ts'

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
  it('never show in one what was done in another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { maxLength: 12 }), fc.array(deeds, { maxLength: 12 }), async (mine, theirs) => {
        const alone = await heard(createSandbox(frozen), 'mine', mine)
        const crowded = createSandbox(frozen)
        const others = heard(crowded, 'theirs', theirs)
        const together = await heard(crowded, 'mine', mine)
        await others
        expect(together).toEqual(alone)
      }),
      { numRuns: 40 },
    )
  })

  it('answer to the byte alike for the same seed, scenario and instants', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deeds, { maxLength: 15 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        async (story, seed) => {
          const first = await heard(createSandbox({ ...frozen, seed }), 'demo', story)
          const second = await heard(createSandbox({ ...frozen, seed }), 'demo', story)
          expect(second).toEqual(first)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('open at twenty first calls at once, and all twenty succeed', async () => {
    const sandbox = createSandbox({ clock: 'real', strict: true })
    const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => submit(sandbox, 'paid', 'fresh', `MEM-${i}`)))
    expect(new Set(ids).size).toBe(20)
    const answers = await Promise.all(ids.map((id) => askTaiga(sandbox, id, 'fresh')))
    expect(answers.map(({ json }) => json.status)).toEqual(Array.from({ length: 20 }, () => 'processing'))
  })
})

/** Everything a world answers while a list of deeds is done in it. */
async function heard(sandbox: Sandbox, world: string, story: readonly Deed[]): Promise<string[]> {
  const answers: string[] = []
  let id = await submit(sandbox, 'paid', world)
  for (const deed of story) {
    if ('scenario' in deed) id = await submit(sandbox, deed.scenario, world)
    else if ('minutes' in deed) sandbox.world(world).advance(`${deed.minutes}m`)
    else {
      const look = {
        taiga: () => askTaiga(sandbox, id, world),
        stedi: () => askStedi(sandbox, world),
        optum: () => askOptum(sandbox, world),
      }
      const { status, text } = await look[deed.look]()
      answers.push(`${status} ${text}`)
    }
  }
  answers.push((await askTaiga(sandbox, id, world)).text)
  return answers
}
