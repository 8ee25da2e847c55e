import { expect, it } from 'vitest'
import { adminClient } from '../../src/admin-client/index.ts'
import { pathOf } from '../../src/contract/routes.ts'
import { ask } from '../support/ask.ts'
import { inquiryForSubmission, stediPath } from '../support/samples.ts'
import { describeServed } from '../support/served.ts'

const sessionPath = '/api/v1/partner/sessions/0a72913b-268b-4b58-9a13-d5230dc5bcd4'

describeServed('a call that belongs to no world', (served) => {
  const journal = async () => {
    const response = await served().fetch('admin', pathOf('admin.journalWithoutWorld'))
    return (await response.json()) as {
      entries: { operation: string; status: number; path: string; request: string }[]
    }
  }

  it.each([
    ['taiga', 'GET', sessionPath, 'expected Authorization: Bearer sandbox_demo; sandbox_ and any name selects a world'],
    ['stedi', 'POST', stediPath, 'expected Authorization: sandbox_demo; sandbox_ and any name selects a world'],
    [
      'optum',
      'POST',
      pathOf('optum.claimstatus'),
      'expected Authorization: Bearer and a token from POST /apip/auth/v2/token (client_id sandbox_demo, any secret; sandbox_ and any name selects a world)',
    ],
  ] as const)('gets a hint about the credential that %s expects', async (api, method, path, hint) => {
    for (const authorization of ['', 'made-up', 'Bearer made-up']) {
      const body = method === 'GET' ? '' : inquiryForSubmission
      const { headers, status } = await ask(served(), api, method, path, { authorization }, body)
      expect([400, 401, 403]).toContain(status)
      if (status !== 400) expect(headers.get('x-payerbox-hint')).toBe(hint)
    }
  })

  it('gets a hint about the nearest route', async () => {
    const wrongPath = await ask(served(), 'taiga', 'GET', '/api/v1/partner/session/x')
    expect(wrongPath.headers.get('x-payerbox-hint')).toBe('did you mean GET /api/v1/partner/sessions/{sessionId}?')
    const wrongMethod = await ask(served(), 'taiga', 'PUT', '/api/v1/partner/sessions', {}, {})
    expect(wrongMethod.headers.get('x-payerbox-hint')).toBe('this path allows POST, not PUT')
  })

  it('is in the journal of the sandbox, without its body, with ids masked', async () => {
    await ask(served(), 'taiga', 'GET', sessionPath, { authorization: 'Bearer made-up' })
    await ask(served(), 'stedi', 'POST', stediPath, { authorization: 'made-up' }, inquiryForSubmission)
    await ask(served(), 'taiga', 'GET', '/api/v1/partner/session/x')
    const { entries } = await journal()
    expect(entries.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'taiga.sessionStatus 401',
      'stedi.claimStatus 403',
      'taiga 404',
    ])
    expect(entries.map(({ request }) => request)).toEqual(['', '', ''])
    expect(entries[0]?.path).toMatch(/^\/api\/v1\/partner\/sessions\/\*{3}[0-9a-f]{12}$/)
    expect(JSON.stringify(entries)).not.toContain('made-up')
  })

  it('is listed by status and operation, page by page', async () => {
    await ask(served(), 'taiga', 'GET', sessionPath)
    await ask(served(), 'stedi', 'POST', stediPath, {}, inquiryForSubmission)
    const client = adminClient(async ({ method, path }) => {
      const response = await served().fetch('admin', path, { method })
      return { status: response.status, body: await response.text() }
    })
    const page = await client.journalWithoutWorld({ limit: 1 })
    expect(page.entries).toHaveLength(1)
    const rest = await client.journalWithoutWorld({ after: page.next })
    expect(rest.entries.map(({ operation }) => operation)).toEqual(['stedi.claimStatus'])
    const end = await client.journalWithoutWorld({ last: 1 })
    expect(end.entries.map(({ operation }) => operation)).toEqual(['stedi.claimStatus'])
    const before = await client.journalWithoutWorld({ last: 1, before: end.previous })
    expect(before.entries.map(({ operation }) => operation)).toEqual(['taiga.sessionStatus'])
    expect(before.previous).toBeUndefined()
    expect((await client.journalWithoutWorld({ status: 401 })).entries).toHaveLength(1)
    expect((await client.journalWithoutWorld({ operation: 'stedi.*' })).entries).toHaveLength(1)
    await expect(client.journalWithoutWorld({ operation: 'stedi.claimstatus' })).rejects.toThrow('is not an operation')
  })

  it('is in the journal of no world', async () => {
    await ask(served(), 'taiga', 'GET', sessionPath)
    const response = await served().fetch('admin', pathOf('admin.journal', { world: 'demo' }))
    expect(await response.json()).toMatchObject({ entries: [], dropped: 0 })
  })
})
