import { expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import {
  type FaultDraft,
  type FaultField,
  failuresFor,
  faultOf,
  fieldAt,
  fieldsOfDraft,
  presets,
} from '../../src/dashboard/views/faults-model.ts'
import { createSandbox } from '../../src/index.ts'
import { listen } from '../../src/serve/listen.ts'

async function withAdmin(use: (admin: ReturnType<typeof adminClient>) => Promise<void>): Promise<void> {
  const listening = await listen(createSandbox({ seed: 1 }), { guard: false })
  try {
    await use(adminClient(listening.url))
  } finally {
    await listening.close()
  }
}

/** Values that the sandbox accepts, where the hint has none. */
const accepted: Readonly<Record<string, string>> = {
  '/fails/payer/category': 'E1',
  '/fails/payer/status': '484',
  '/fails/payer/entity': '',
  '/fails/patch': '{"set":{"/status":"under_review"}}',
}

function acceptedText({ pointer, kind, options = [], min = 1, hint }: FaultField): string {
  const known = accepted[pointer]
  if (known !== undefined) return known
  if (kind === 'choice') return String(options[0])
  if (kind === 'flag') return pointer.includes('/payer/') ? '' : 'true'
  const [, example] = /^For example (.*?)(?: or |$)/.exec(hint) ?? []
  return example ?? String(min)
}

it('makes a fault that the sandbox accepts for every failure of every operation, with all fields filled in', async () => {
  await withAdmin(async (admin) => {
    const kinds = await admin.listFaultKinds()
    for (const { on } of kinds.operations) {
      for (const { name: failure } of failuresFor(kinds, on)) {
        const fields = fieldsOfDraft(kinds, { on, failure, values: {} })
        const all = [...fields.failure, ...fields.added, ...fields.conditions]
        const values = Object.fromEntries(all.map((field) => [field.pointer, acceptedText(field)]))
        const { fault, problems } = faultOf(kinds, { on, failure, values })
        expect(problems.size).toBe(0)
        const { fault: armed } = await admin.armFault({ world: 'demo' }, fault)
        expect(armed).toEqual(fault)
        expect(Object.keys(fault.fails)).toContain(failure)
      }
    }
  })
})

it('has every preset accepted', async () => {
  await withAdmin(async (admin) => {
    const kinds = await admin.listFaultKinds()
    for (const { on = 'stedi.*', failure, values } of presets) {
      const { fault } = faultOf(kinds, { on, failure, values })
      await expect(admin.armFault({ world: 'demo' }, fault)).resolves.toMatchObject({ fault })
    }
  })
})

it('shows what the sandbox refuses at the field that it is about', async () => {
  await withAdmin(async (admin) => {
    const kinds = await admin.listFaultKinds()
    const cases: readonly (readonly [failure: string, pointer: string, text: string, shown?: string])[] = [
      ['status', '/fails/status', '9'],
      ['status', '/times', '0'],
      ['status', '/times', 'many'],
      ['status', '/chance', '2'],
      ['dribble', '/fails/dribble', 'x'],
      ['status', '/rate/per', 'x', '/rate/max'],
      ['status', '/rate/max', '5', '/rate/max'],
      ['delay', '/fails/delay', '{"min":"1s"}'],
      ['patch', '/fails/patch', '{"set":{}}'],
      ['status', '/match', '{"body":"/(/"}'],
    ]
    for (const [failure, pointer, text, shown = pointer] of cases) {
      const values: FaultDraft['values'] = { '/fails/status': '503', [pointer]: text }
      const draft = { on: 'stedi.claimStatus', failure, values }
      const fields = Object.values(fieldsOfDraft(kinds, draft)).flat()
      const refused = await admin.armFault({ world: 'demo' }, faultOf(kinds, draft).fault).catch((error) => error)
      expect([text, fieldAt(fields, refused.pointer)?.pointer]).toEqual([text, shown])
    }
  })
})

it('reports a text that is no JSON without asking the sandbox', async () => {
  await withAdmin(async (admin) => {
    const kinds = await admin.listFaultKinds()
    const values = { '/match': '{', '/fails/delay': '{"min"', '/fails/status': '503' }
    const { problems } = faultOf(kinds, { on: 'stedi.*', failure: 'status', values })
    expect([...problems.keys()].sort()).toEqual(['/fails/delay', '/match'])
  })
})
