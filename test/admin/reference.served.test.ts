import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { routes, vendorContracts } from '../../src/contract/routes.ts'
import { explainX12 } from '../../src/x12/explain/explain.ts'
import { checkText } from '../../src/x12/explain/locate-errors.ts'
import { type AdminReply, ask, askAdmin } from '../support/ask.ts'
import { describeServed } from '../support/served.ts'
import { example276, example277, interchangeOf, lines277CA, lines999 } from '../support/x12-samples.ts'

const linesTA1 = lines999
  .split('\n')
  .filter((line) => /^(ISA|TA1|IEA)/.test(line))
  .join('\n')
  .replace('IEA*1', 'IEA*0')

describeServed('the reference', (served) => {
  it('has the contract of every API as JSON', async () => {
    for (const name of [...vendorContracts, 'admin']) {
      const { status, body } = await askAdmin(served(), 'getContract', `GET /contracts/${name}.json`)
      const written = parse(readFileSync(`contracts/${name}.yaml`, 'utf8'))
      expect(status).toBe(200)
      expect(body).toMatchObject({ openapi: '3.1.0', info: written.info, paths: written.paths })
    }
  })

  it('has no reference to another file in a contract', async () => {
    for (const name of [...vendorContracts, 'admin']) {
      const { text } = await ask(served(), 'admin', 'GET', `/_payerbox/contracts/${name}.json`)
      expect(text.match(/"\$ref":"(?!#\/)[^"]*"/g)).toBe(null)
    }
  })

  it('has the contract of the admin API, with every operation that is routed', async () => {
    const { body } = await askAdmin(served(), 'getAdminContract', 'GET /openapi.json')
    const paths = (body as { readonly paths: Record<string, Record<string, { operationId?: string }>> }).paths
    const described = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId }) => operationId ?? []),
    )
    const routed = routes.filter(({ api }) => api === 'admin').map(({ operationId }) => operationId)
    expect(new Set(described)).toEqual(new Set(routed))
  })

  it('refuses an unknown contract and an unknown code list with a suggestion', async () => {
    const contract = await askAdmin(served(), 'getContract', 'GET /contracts/stedy.json')
    expect(contract.status).toBe(404)
    expect(contract.body.error?.message).toBe('no contract "stedy"; did you mean "stedi"?')
    const list = await askAdmin(served(), 'listCodes', 'GET /codes/statuses')
    expect(list.status).toBe(404)
    expect(list.body.error?.message).toBe('no code list "statuses"; did you mean "status"?')
  })

  it('has the schema of scenario files', async () => {
    const { body } = await askAdmin(served(), 'getScenarioSchema', 'GET /scenario.schema.json')
    expect(body).toEqual(JSON.parse(readFileSync('contracts/scenario.schema.json', 'utf8')))
  })

  it('lists the code lists, and their codes in pages', async () => {
    const { body } = await askAdmin(served(), 'listCodeLists', 'GET /codes')
    expect(body.lists?.map(({ list }) => list)).toEqual(['category', 'status', 'entity'])
    for (const { list, codes: count, deactivated } of body.lists ?? []) {
      const found: { readonly code: string; readonly deactivated?: string }[] = []
      for (let after: number | undefined = 0; after !== undefined; ) {
        const page: AdminReply<'listCodes'> = await askAdmin(
          served(),
          'listCodes',
          `GET /codes/${list}?limit=100&after=${after}`,
        )
        found.push(...(page.body.codes ?? []))
        after = page.body.next
      }
      expect(new Set(found.map(({ code }) => code)).size).toBe(count)
      expect(found.filter((code) => code.deactivated !== undefined)).toHaveLength(deactivated)
    }
  })

  it.each([
    ['category', 'F2', ['F2']],
    ['status', 'A7:562:85', ['562']],
    ['entity', 'A7:562:85', ['85']],
    ['status', 'F2', []],
    ['status', 'PRIOR auth', ['252']],
  ])('looks up in the list %s: %s', async (list, query, codes) => {
    const { body } = await askAdmin(served(), 'listCodes', `GET /codes/${list}?q=${encodeURIComponent(query)}`)
    expect(body.codes?.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
    expect(body.matching).toBe(body.codes?.length)
    if (codes.length === 0) expect(body.codes).toEqual([])
  })

  it('names the stages that report a category', async () => {
    const { body } = await askAdmin(served(), 'listCodes', 'GET /codes/category?q=F2')
    expect(body.codes?.[0]).toMatchObject({ code: 'F2', stages: ['denied'] })
  })

  it.each([
    ['276', example276],
    ['277', example277],
    ['277CA', interchangeOf(lines277CA)],
    ['999', interchangeOf(lines999)],
    ['TA1', interchangeOf(linesTA1)],
  ])('explains a %s with every segment, its elements and its loop', async (kind, text) => {
    const { status, body } = await askAdmin(served(), 'explainX12', 'POST /x12/explain', { text })
    expect(status).toBe(200)
    const { entries, summary } = explainX12(text)
    expect(body).toMatchObject({ readable: true, complete: true, summary, errors: [] })
    expect(body.entries?.map(({ label, depth, raw }) => ({ label, depth, raw }))).toEqual(
      entries.map(({ label, depth, raw }) => ({ label, depth, raw })),
    )
    expect(body.document).toBeDefined()
    if (kind === 'TA1') return
    expect(body.sets).toEqual([kind])
    for (const { segment, elements } of body.entries ?? []) {
      expect(
        elements.every(({ name }) => name !== 'unknown element'),
        segment?.id,
      ).toBe(true)
    }
  })

  it('names the loops, the elements and the meanings of their codes', async () => {
    const { body } = await askAdmin(served(), 'explainX12', 'POST /x12/explain', { text: example277 })
    const status = body.entries?.find(({ segment }) => segment?.id === 'STC')
    expect(status?.loop?.id).toMatch(/^2200[DE]$/)
    expect(status?.elements.slice(0, 3)).toEqual([
      {
        position: 1,
        component: 1,
        name: 'claim status category code',
        value: 'F1',
        meaning: expect.stringContaining('Finalized/Payment'),
      },
      { position: 1, component: 2, name: 'claim status code', value: '65', meaning: 'Claim/line has been paid.' },
      { position: 2, name: 'date', value: expect.any(String), meaning: expect.stringMatching(/^\w{3} \d+, \d{4}$/) },
    ])
  })

  it('reports the errors of a text with the positions that x12 check prints', async () => {
    const text = example276.replace('*19900102*', '*19901302*')
    const { body } = await askAdmin(served(), 'explainX12', 'POST /x12/explain', { text })
    expect(body.errors).toEqual(checkText(text).errors)
    expect(body.errors).toHaveLength(1)
    const marked = body.entries?.filter(({ marks }) => marks.length > 0)
    expect(marked?.map(({ segment }) => segment?.id)).toEqual(['DMG'])
    const [{ raw, marks } = { raw: '', marks: [] }] = marked ?? []
    const [{ at = 0, length = 0 } = {}] = marks
    expect(raw.slice(at, at + length)).toBe('19901302')
  })

  it.each(['', 'hello', '{}', 'ISA*00', `${'A~'.repeat(1000)}`])(
    'explains text that is no interchange: %j',
    async (text) => {
      const { status, body } = await askAdmin(served(), 'explainX12', 'POST /x12/explain', { text })
      expect(status).toBe(200)
      expect(body.readable).toBe(false)
      expect(body.errors?.length).toBeGreaterThan(0)
    },
  )

  it.each([
    [{}, '/text'],
    [{ text: 7 }, '/text'],
    [{ text: 'x'.repeat(200_001) }, '/text'],
    [{ text: '', world: 'demo' }, '/world'],
  ])('refuses a body that is not a text: %#', async (body, pointer) => {
    const { status, body: refused } = await askAdmin(served(), 'explainX12', 'POST /x12/explain', body)
    expect(status).toBe(400)
    expect(refused.error).toMatchObject({ code: 'INVALID_BODY', pointer })
  })

  it('keeps nothing of an explained text', async () => {
    await askAdmin(served(), 'explainX12', 'POST /x12/explain', { text: example277 })
    const { body } = await askAdmin(served(), 'journalWithoutWorld', 'GET /journal')
    expect(body.entries).toEqual([])
    expect(served().sandbox.journal()).toEqual([])
  })
})
