import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/index.ts'
import { ask } from '../support/ask.ts'
import { lawRuns } from '../support/law-runs.ts'

const stedi = '/2024-04-01/change/medicalnetwork/claimstatus/v2'
const taiga = '/api/v1/partner'
const json = { 'content-type': 'application/json' }

/** A word that is in no contract, no path and no claim. */
const secret = fc.stringMatching(/^Qx[a-z]{7}[0-9]$/)
const secretNumber = fc.stringMatching(/^[89]{9}$/)

interface Person {
  readonly first: string
  readonly last: string
  readonly member: string
  readonly number: string
}
const person: fc.Arbitrary<Person> = fc.record({ first: secret, last: secret, member: secret, number: secretNumber })

/** Puts the words of a person into every place of a request that takes words, for each operation that there is. */
async function askEverything(sandbox: Sandbox, { first, last, member, number }: Person): Promise<void> {
  const bearer = { authorization: 'Bearer sandbox_demo' }
  const people = { subscriber: { memberId: member, firstName: first, lastName: last, dateOfBirth: '19771231' } }
  const provider = { providerType: 'BillingProvider', npi: '1999999992', taxId: '999999999', organizationName: last }
  const encounter = {
    beginningDateOfService: '20260311',
    endDateOfService: '20260317',
    tradingPartnerClaimNumber: member,
    submittedAmount: '731.77',
  }
  const inquiry = {
    controlNumber: number,
    tradingPartnerServiceId: '3429',
    providers: [provider],
    ...people,
    encounter,
  }
  // Near enough to a claim on file that it is compared with it in everything.
  const near = { ...inquiry, subscriber: { ...people.subscriber, memberId: '111222334', firstName: 'June' } }
  for (const body of [inquiry, near, { ...inquiry, surprise: first }, { ...inquiry, providers: last }, first]) {
    await ask(sandbox, 'stedi', 'POST', stedi, { authorization: 'sandbox_demo' }, body)
  }
  await ask(
    sandbox,
    'stedi',
    'POST',
    `${stedi}/raw-x12`,
    { authorization: 'sandbox_demo' },
    { x12: `ISA*${first}*${last}~` },
  )
  const token = { client_id: 'sandbox_demo', client_secret: member, grant_type: 'client_credentials' }
  const { json: issued } = await ask(sandbox, 'optum', 'POST', '/apip/auth/v2/token', json, token)
  const optum = { authorization: `Bearer ${issued.access_token}` }
  for (const body of [inquiry, near, { ...inquiry, surprise: { deep: [member] } }]) {
    await ask(sandbox, 'optum', 'POST', '/medicalnetwork/claimstatus/v2/', optum, body)
  }
  await ask(sandbox, 'taiga', 'GET', `${taiga}/sessions/${member}`, bearer)
  await ask(sandbox, 'taiga', 'POST', `${taiga}/sessions`, bearer, {
    providerNpi: number,
    patient: { firstName: first, lastName: last },
  })
}

/** Everything that the sandbox tells of what it was asked, in whichever way. */
async function everythingTold(sandbox: Sandbox): Promise<string> {
  const admin = async (method: string, path: string, body?: unknown) => {
    const call = { method, host: '', path: `/_payerbox/worlds/demo/${path}`, query: '', headers: {} }
    return (await sandbox.answer({ ...call, body: body === undefined ? '' : JSON.stringify(body) })).body
  }
  const world = sandbox.world('demo')
  const told = [
    await admin('GET', 'journal'),
    await admin('GET', 'journal.har'),
    await admin('GET', 'journal.ndjson'),
    await admin('GET', 'coverage'),
    await admin('GET', 'lint'),
    await admin('POST', 'journal/verify', { operation: 'stedi.*', exactly: 0 }),
    JSON.stringify([world.journal(), sandbox.journal(), world.coverage(), world.lint()]),
  ]
  for (const { id } of world.journal()) told.push(await admin('GET', `journal/${id}`), world.explain(id).sentence)
  return told.join('\n')
}

describe('no value that a client sends', () => {
  it('is in the journal, its exports or its analyses', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (somebody) => {
        const sandbox = createSandbox({ clock: 'frozen@2026-04-01T18:30:00Z' })
        await askEverything(sandbox, somebody)
        const told = (await everythingTold(sandbox)).toLowerCase()
        expect(told).toContain('on-file-stedi-sample')
        const dates = ['19771231', '1977-12-31', '20260311', '2026-03-11', '20260317', '2026-03-17']
        const others = ['1999999992', '731.77', '111222334', 'june', ...dates]
        for (const value of [...Object.values(somebody), ...others]) expect(told).not.toContain(value.toLowerCase())
      }),
      { numRuns: lawRuns(25) },
    )
  })

  it('is shown because of its location, unless it is a word of the APIs', async () => {
    const sandbox = createSandbox()
    const provider = { providerType: 'BillingProvider', status: 'Jane', code: '111-22-3333', type: 'jane@example.com' }
    await ask(
      sandbox,
      'stedi',
      'POST',
      stedi,
      { authorization: 'sandbox_demo' },
      { ...provider, error: 'Doe', version: 17111 },
    )
    const told = await everythingTold(sandbox)
    expect(told).toContain('BillingProvider')
    for (const value of ['Jane', '111-22', 'jane', 'Doe', '17111']) expect(told).not.toContain(value)
  })
})
