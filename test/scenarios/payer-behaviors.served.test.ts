import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type PayerBehaviorForm, type Scenario } from '../../src/index.ts'
import { payerBehaviorNames } from '../../src/world/payer-behavior.ts'
import { askAdmin, askStedi, askTaiga } from '../support/ask.ts'
import { inquiryRoutes, type Question } from '../support/inquiry-routes.ts'
import { lawRuns } from '../support/law-runs.ts'
import { describeServed } from '../support/served.ts'

/** Accepted on Wednesday, the 1st of April 2026 at 18:30, and paid a day later. */
function visit(name: string, memberId: string, payerBehaviors: Scenario['payerBehaviors'] = []): Scenario {
  return {
    name,
    summary: 'Accepted at once, paid the next day.',
    claims: {
      visit: {
        payer: '60054',
        subscriber: { memberId, firstName: 'Alex', lastName: 'Rivera' },
        serviceDate: '20260330',
        patientAccountNumber: 'ACC-1',
      },
    },
    steps: [
      { when: { after: 0 }, role: 'visit', to: 'submitted', details: {} },
      { when: { after: 0 }, role: 'visit', to: 'accepted', details: {} },
      { when: { after: 24 * 3_600_000 }, role: 'visit', to: 'paid', details: {} },
    ],
    ...(payerBehaviors.length > 0 && { payerBehaviors }),
  }
}

const usual: Question = {
  payer: '60054',
  memberId: 'HAB1',
  firstName: 'Alex',
  lastName: 'Rivera',
  from: '20260323',
  to: '20260406',
}

/** What is asked after a pause, and what every route answers. */
type Step = readonly [pause: string, changes: Partial<Question>, answer: string]

const behaviors: readonly { readonly behaviors: readonly PayerBehaviorForm[]; readonly steps: readonly Step[] }[] = [
  {
    behaviors: [],
    steps: [
      ['0s', {}, 'A2/20'],
      ['1d', {}, 'F1/65'],
    ],
  },
  {
    behaviors: ['sunday-maintenance'],
    steps: [
      ['0s', {}, 'A2/20'],
      ['3d5h29m', {}, 'F1/65'],
      ['1m', {}, 'E1/484'],
      ['5h59m', {}, 'E1/484'],
      ['1m', {}, 'F1/65'],
    ],
  },
  {
    behaviors: ['needs-account-number'],
    steps: [
      ['0s', {}, 'E4/478'],
      ['0s', { account: 'ACC-1' }, 'A2/20'],
      ['0s', { account: 'ACC-2' }, 'D0/35'],
    ],
  },
  {
    behaviors: ['refuses-wide-windows'],
    steps: [
      ['0s', { from: '20260301', to: '20260331' }, 'A2/20'],
      ['0s', { from: '20260301', to: '20260401' }, 'D0/187'],
    ],
  },
  {
    behaviors: ['refuses-single-days'],
    steps: [
      ['0s', { from: '20260330', to: '20260330' }, 'D0/187'],
      ['0s', { from: '20260329', to: '20260330' }, 'A2/20'],
    ],
  },
  {
    behaviors: ['needs-exact-names'],
    steps: [
      ['0s', { firstName: 'ALEX' }, 'D0/97'],
      ['0s', { lastName: 'rivera' }, 'D0/97'],
      ['0s', {}, 'A2/20'],
    ],
  },
  {
    behaviors: ['batch-at-night'],
    steps: [
      ['0s', {}, 'D0/35'],
      ['7h29m', {}, 'D0/35'],
      ['1m', {}, 'A2/20'],
      ['23h59m', {}, 'A2/20'],
      ['1m', {}, 'F1/65'],
    ],
  },
  {
    behaviors: ['not-found-at-first'],
    steps: [
      ['4d23h59m', {}, 'D0/35'],
      ['1m', {}, 'F1/65'],
    ],
  },
  {
    behaviors: [{ 'not-found-at-first': '2h' }],
    steps: [
      ['1h59m', {}, 'D0/35'],
      ['1m', {}, 'A2/20'],
    ],
  },
  {
    behaviors: ['archives-after-18-months'],
    steps: [
      ['547d', {}, 'F1/65'],
      ['1d', {}, 'D0/35'],
    ],
  },
]

const scenarios = [visit('plain', 'HAB1'), visit('told', 'HAB2', [{ name: 'needs-exact-names' }])]

describeServed(
  'a payer with a payer behavior',
  (served) => {
    for (const [route, asked] of Object.entries(inquiryRoutes)) {
      it.each(behaviors)(`applies to ${route}: $behaviors`, async ({ behaviors, steps }) => {
        const world = served().sandbox.world('demo')
        world.payer('60054').setBehaviors(behaviors)
        await world.start('plain')
        for (const [pause, changes, answer] of steps) {
          world.advance(pause)
          expect(await asked(served(), { ...usual, ...changes }), pause).toEqual([answer])
        }
      })

      it(`responds to ${route} after 20 to 40 seconds when it is slow`, async () => {
        const world = served().sandbox.world('demo')
        world.payer('60054').setBehaviors(['slow'])
        await world.start('plain')
        const before = world.now()
        expect(await asked(served(), usual)).toEqual(['A2/20'])
        expect(world.now() - before).toBeGreaterThanOrEqual(20_000)
        expect(world.now() - before).toBeLessThanOrEqual(40_000)
      })
    }

    it('applies only to the members of a run when the scenario sets it', async () => {
      const world = served().sandbox.world('demo')
      await world.start('plain')
      await world.start('told')
      const asked = inquiryRoutes['Stedi in JSON']
      expect(await asked?.(served(), { ...usual, firstName: 'ALEX' })).toEqual(['A2/20'])
      expect(await asked?.(served(), { ...usual, memberId: 'HAB2', firstName: 'ALEX' })).toEqual(['D0/97'])
    })

    it('does not affect Taiga, which asks no payer', async () => {
      const world = served().sandbox.world('demo')
      world.payer('60054').setBehaviors(['batch-at-night', 'not-found-at-first'])
      const { facts } = await world.start('plain')
      const { json } = await askTaiga(served().sandbox, facts.session ?? '')
      expect(json.status).toBe('accepted')
    })
  },
  { scenarios },
)

describeServed(
  "the behaviors of a world's payers",
  (served) => {
    const target = 'PUT /worlds/demo/payers/60054/behaviors'

    it('are listed and set by the id of the payer or an alias', async () => {
      const behaviors: PayerBehaviorForm[] = ['slow', { 'not-found-at-first': '3d' }]
      const { status, body } = await askAdmin(
        served(),
        'setPayerBehaviors',
        'PUT /worlds/demo/payers/87726/behaviors',
        {
          behaviors,
        },
      )
      expect(status).toBe(200)
      expect(body).toMatchObject({ id: '3429', name: 'UNITEDHEALTHCARE', behaviors })
      const { body: list } = await askAdmin(served(), 'listPayers', 'GET /worlds/demo/payers')
      expect(list.payers?.filter(({ behaviors }) => behaviors.length > 0)).toEqual([body])
    })

    it('are reset and forked with the world, and do not affect others', async () => {
      await askAdmin(served(), 'setPayerBehaviors', target, { behaviors: ['slow'] })
      const { sandbox } = served()
      sandbox.world('demo').fork('copy')
      sandbox.world('other').reset()
      const slow = async (world: string) => {
        const { body } = await askAdmin(served(), 'listPayers', `GET /worlds/${world}/payers`)
        return body.payers?.filter(({ behaviors }) => behaviors.includes('slow')).map(({ id }) => id)
      }
      expect(await slow('copy')).toEqual(['60054'])
      expect(await slow('other')).toEqual([])
      sandbox.world('demo').reset()
      expect(await slow('demo')).toEqual([])
    })

    it('can be removed', async () => {
      await askAdmin(served(), 'setPayerBehaviors', target, { behaviors: ['slow'] })
      expect((await askAdmin(served(), 'setPayerBehaviors', target, { behaviors: [] })).body.behaviors).toEqual([])
    })

    it('are rejected with a reason if they are invalid', async () => {
      for (const [behaviors, pointer, message] of [
        [['slow', 'slow'], '/behaviors/1', 'duplicate behavior slow'],
        [
          [{ 'not-found-at-first': 'soon' }],
          '/behaviors/0',
          'not-found-at-first must be a duration of at most 365d, such as 5d',
        ],
        [['lazy'], '/behaviors/0', expect.stringContaining('"lazy" is not a payer behavior; ')],
        [['slo'], '/behaviors/0', '"slo" is not a payer behavior; did you mean "slow"?'],
        [[{ slow: '1d' }], '/behaviors/0', 'slow does not take a duration'],
        ['slow', '/behaviors', 'behaviors must be a list, not "slow"'],
      ]) {
        const { status, body } = await askAdmin(served(), 'setPayerBehaviors', target, { behaviors })
        expect(status).toBe(400)
        expect(body.error).toEqual({ code: 'INVALID_BODY', message, pointer })
      }
      const { status, body } = await askAdmin(served(), 'setPayerBehaviors', 'PUT /worlds/demo/payers/6054/behaviors', {
        behaviors: [],
      })
      expect(status).toBe(404)
      expect(body.error).toMatchObject({
        code: 'UNKNOWN_PAYER',
        message: expect.stringContaining('did you mean "60054"?'),
      })
    })

    it('are rejected by the handle of a world with the same messages', () => {
      const world = served().sandbox.world('demo')
      expect(() => world.payer('6005')).toThrow('world demo has no payer "6005"')
      expect(() => world.payer('60054').setBehaviors(['slo' as 'slow'])).toThrow('did you mean "slow"?')
    })
  },
  { scenarios },
)

describe('several behaviors of a payer', () => {
  const some = fc.uniqueArray(fc.constantFrom(...payerBehaviorNames), { maxLength: 9 })
  const question = fc.record({
    payer: fc.constant('60054'),
    memberId: fc.constant('HAB1'),
    firstName: fc.constantFrom('Alex', 'ALEX'),
    lastName: fc.constant('Rivera'),
    from: fc.constantFrom('20260301', '20260330'),
    to: fc.constantFrom('20260330', '20260401'),
    account: fc.constant('ACC-1'),
  })
  const answered = async (behaviors: readonly PayerBehaviorForm[], asked: Question, pause: number) => {
    const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', scenarios, strict: true })
    const world = sandbox.world('demo')
    world.payer('60054').setBehaviors(behaviors)
    await world.start('plain')
    world.advance(`${pause}h`)
    const served = {
      sandbox,
      fetch: async (_: string, path: string, init?: RequestInit) => {
        const { status, headers, body } = await sandbox.answer({
          method: init?.method ?? 'GET',
          host: '',
          path,
          query: '',
          headers: Object.fromEntries(new Headers(init?.headers)),
          body: String(init?.body ?? ''),
        })
        return new Response(body, { status, headers })
      },
    }
    return inquiryRoutes['Stedi in JSON']?.(served, asked)
  }

  it('apply in the same order, however they are listed', async () => {
    await fc.assert(
      fc.asyncProperty(some, question, fc.nat(200), async (behaviors, asked, pause) => {
        expect(await answered(behaviors.toReversed(), asked, pause)).toEqual(await answered(behaviors, asked, pause))
      }),
      { numRuns: lawRuns(60) },
    )
  })

  it('are equally slow for the same seed, and not for another', async () => {
    const waited = async (seed: number) => {
      const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z', seed, worlds: ['demo'] })
      const world = sandbox.world('demo')
      world.payer('62308').setBehaviors(['slow'])
      await askStedi(sandbox)
      return world.now()
    }
    expect(await waited(1)).toBe(await waited(1))
    expect(await waited(2)).not.toBe(await waited(1))
  })

  it('reject with the reason of the first that rejects', async () => {
    const asked: Question = { ...usual, from: '20260330', to: '20260330' }
    expect(await answered(['refuses-single-days', 'needs-account-number'], asked, 0)).toEqual(['E4/478'])
    expect(await answered(['refuses-single-days', 'needs-account-number', 'sunday-maintenance'], asked, 78)).toEqual([
      'E1/484',
    ])
  })

  it('delay in combination: five days are counted from what the last batch knew', async () => {
    const behaviors: PayerBehaviorForm[] = ['not-found-at-first', 'batch-at-night']
    expect(await answered(behaviors, usual, 5 * 24 + 7)).toEqual(['D0/35'])
    expect(await answered(behaviors, usual, 5 * 24 + 8)).toEqual(['F1/65'])
  })
})
