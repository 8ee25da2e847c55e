import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenCredentialRules } from './credential.ts'

const operations = ['taiga.sessionStatus', 'stedi.claimStatus', 'optum.claimstatus'] as const
const judge = (operation: string, authorization?: string, edition = '2025-01') =>
  brokenCredentialRules(operation, { headers: authorization === undefined ? {} : { authorization } }, edition)
const key = `tga_live_${'0'.repeat(64)}`

describe('the credential of a request', () => {
  it.each([
    ['taiga.sessionStatus', 'Bearer sandbox_demo'],
    ['taiga.sessionStatus', 'bearer  sandbox_demo'],
    ['taiga.sessionStatus', `Bearer ${key}`],
    ['stedi.claimStatus', 'sandbox_demo'],
    ['stedi.claimStatus', 'Key sandbox_demo'],
    ['optum.claimstatus', 'Bearer a.b-c.d_e'],
    ['optum.token', undefined],
  ])('keeps the contract of %s: %j', (operation, authorization) => {
    expect(judge(operation, authorization)).toEqual([])
  })

  it.each([
    ['taiga.sessionStatus', undefined, 'required', 'nothing'],
    ['taiga.sessionStatus', ' ', 'required', 'an empty header'],
    ['taiga.sessionStatus', 'sandbox_demo', 'scheme', 'a value without a scheme'],
    ['taiga.sessionStatus', 'Basic bWU6bXk=', 'scheme', 'the scheme Basic'],
    ['taiga.sessionStatus', 'Secret sandbox_demo', 'scheme', 'another scheme'],
    ['taiga.sessionStatus', 'Bearer', 'credential', 'a scheme without a credential'],
    ['taiga.sessionStatus', 'Bearer undefined', 'credential', 'an empty value that was converted to text'],
    ['taiga.sessionStatus', 'Bearer [object Promise]', 'credential', 'an empty value that was converted to text'],
    ['taiga.sessionStatus', 'Bearer $TAIGA_KEY', 'credential', 'a variable that was not replaced'],
    ['taiga.sessionStatus', 'Bearer <your key>', 'credential', 'a variable that was not replaced'],
    ['taiga.sessionStatus', 'Bearer Bearer sandbox_demo', 'credential', 'a credential with spaces'],
    ['taiga.sessionStatus', 'Bearer "sandbox_demo"', 'credential', 'a credential with characters that are not allowed'],
    ['taiga.sessionStatus', 'Bearer tga_live_123', 'pattern', 'a credential of another form'],
    ['stedi.claimStatus', undefined, 'required', 'nothing'],
    ['stedi.claimStatus', 'Bearer sandbox_demo', 'scheme', 'the scheme Bearer'],
    ['stedi.claimStatus', 'test_sandbox', 'pattern', 'a credential of another form'],
    ['optum.claimstatus', 'Basic bWU6bXk=', 'scheme', 'the scheme Basic'],
  ])('breaks the contract of %s: %j', (operation, authorization, rule, received) => {
    for (const edition of ['2025-01', '2026-08']) {
      expect(judge(operation, authorization, edition)).toMatchObject([
        { about: 'credential', pointer: 'header:authorization', rule, received, evidence: 'documented' },
      ])
    }
  })

  it('has a form that is only inferred where clients treat it as opaque', () => {
    expect(judge('optum.claimstatus', 'Bearer sandbox_demo')).toMatchObject([{ rule: 'pattern', evidence: 'inferred' }])
  })

  it('never appears in a violation', () => {
    const secret = fc.string({ minLength: 12, maxLength: 40 }).map((text) => `S3cr3t${text}`)
    const scheme = fc.constantFrom('', 'Bearer ', 'Basic ', 'Key ', 'Other ')
    fc.assert(
      fc.property(fc.constantFrom(...operations), scheme, secret, (operation, scheme, secret) => {
        expect(JSON.stringify(judge(operation, scheme + secret))).not.toContain('S3cr3t')
      }),
    )
  })
})
