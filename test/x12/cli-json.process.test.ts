import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { feed } from '../support/cli-program.ts'
import { example276, example277, interchangeOf, lines277 } from '../support/x12-samples.ts'

const decode = (text: string) => feed(text, ['x12', 'decode', '-'])
const encode = (document: unknown, ...flags: string[]) =>
  feed(JSON.stringify(document), ['x12', 'encode', ...flags, '-'])

const body = {
  controlNumber: '123456789',
  tradingPartnerServiceId: '62308',
  providers: [{ providerType: 'BillingProvider', npi: '1234567893', organizationName: 'SMITH THERAPY' }],
  subscriber: { memberId: 'MEM0042', firstName: 'SARAH', lastName: 'JOHNSON', dateOfBirth: '19880515' },
  encounter: { beginningDateOfService: '20260325', endDateOfService: '20260408' },
}

describe('payerbox x12 decode', () => {
  it('prints the answers of a 277 with their envelope', async () => {
    const { code, out, err } = await decode(example277)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      transaction: '277',
      envelopes: [{ senderId: 'UHCPAYER', controlNumber: '000000201', usage: 'T' }],
      responses: [
        {
          payer: { id: '87726', name: 'UNITEDHEALTHCARE' },
          subscriber: { memberId: '111222333', firstName: 'JANE', lastName: 'DOE' },
          claims: [
            { payerClaimNumber: 'PCN0001', paid: '95.55', statuses: [{ category: 'F1', status: '65' }] },
            {
              payerClaimNumber: 'PCN0002',
              paid: '0',
              statuses: [{ category: 'F2', status: '585' }, { category: 'F2' }],
            },
          ],
        },
      ],
    })
  })

  it('prints the inquiries of a 276', async () => {
    expect(JSON.parse((await decode(example276)).out)).toMatchObject({
      transaction: '276',
      inquiries: [{ trace: 'TRACE0001', patientAccountNumber: 'ACCT0001', charge: '238.44' }],
    })
  })

  it('prints the readable parts and the errors, and exits with 1', async () => {
    const { code, out, err } = await decode(example277.replace('SE*35', 'SE*3'))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ responses: [{ subscriber: { lastName: 'DOE' } }] })
    expect(err).toMatch(/^standard input:37:4 segment 37 SE01, offset \d+: .* \[SE_COUNT\]\n$/)
  })

  it('rejects a set that is neither a 276 nor a 277', async () => {
    const { code, out, err } = await decode('hello')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('[NO_ISA]')
    const other = await decode(example277.replace('ST*277*', 'ST*999*'))
    expect({ code: other.code, out: other.out }).toEqual({ code: 1, out: '' })
    expect(other.err).toContain('standard input has no 276 or 277\n')
  })
})

describe('payerbox x12 encode', () => {
  it.each([
    ['a 276', example276],
    ['a 277', example277],
  ])('restores the text of %s from the output of decode', async (_, text) => {
    const { out: json } = await decode(text)
    expect(await feed(json, ['x12', 'encode', '--lines', '-'])).toEqual({ code: 0, out: text, err: '' })
    expect((await feed(json, ['x12', 'encode', '-'])).out.trimEnd()).toBe(text.replaceAll('\n', ''))
  })

  it('writes the body of a claim status request as a valid 276', async () => {
    const { code, out } = await encode(body, '--lines')
    expect(code).toBe(0)
    expect(out).toContain('NM1*PR*2*62308*****PI*62308~\n')
    expect(out).toContain('DMG*D8*19880515~\nNM1*IL*1*JOHNSON*SARAH****MI*MEM0042~\nTRN*1*123456789~\n')
    expect(out).toContain('DTP*472*RD8*20260325-20260408~\n')
    expect((await feed(out, ['x12', 'check', '-'])).code).toBe(0)
  })

  it.each([
    [
      'a day that is none',
      { ...body, encounter: { beginningDateOfService: '20260230' } },
      ' /encounter/beginningDateOfService: ',
    ],
    [
      'a delimiter in a name',
      { ...body, subscriber: { ...body.subscriber, lastName: 'JOHN~SON' } },
      ' /subscriber/lastName: ',
    ],
    ['a member that is missing', { ...body, subscriber: undefined }, ' "subscriber" is missing'],
    [
      'neither',
      { transaction: '277' },
      ' must have "inquiries" or "responses", or be the body of a claim status request',
    ],
    [
      'an unknown list',
      { claims: [] },
      ' /claims: unknown key "claims"; use transaction, envelopes, inquiries, responses, claimAcknowledgments, segments or interchanges',
    ],
    ['a list that is none', { responses: {} }, ' /responses: must be a list, not an object'],
    ['an answer without claims', { responses: [{ claims: [] }] }, ' /responses/0/claims: must not be empty'],
    [
      'a mistyped member',
      { inquiries: [{ traec: '1' }] },
      ' /inquiries/0/traec: unknown key "traec"; did you mean "trace"?',
    ],
    [
      'a number for a text',
      { inquiries: [{ charge: 12 }] },
      ' /inquiries/0/charge: must be a string; write "12" in quotes',
    ],
    ['no object', [], ' must be an object, not a list'],
  ])('names the invalid value by JSON pointer: %s', async (_, document, complaint) => {
    const { code, out, err } = await encode(document)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^(standard input:1:\d+ .*\n)+$/)
    expect(err.replaceAll(/:1:\d+/g, '')).toContain(`standard input${complaint}`)
  })

  it('warns of values of a body that a 276 has no place for, and writes the rest', async () => {
    const { code, out, err } = await encode({ ...body, encounter: { ...body.encounter, trackingNumer: 'T1' } })
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^ISA/) })
    expect(err).toMatch(/^standard input:1:\d+ \/encounter\/trackingNumer: warning: .* is not written\n$/)
  })

  it('names the claim that violates the guide', async () => {
    const document = JSON.parse((await decode(example277)).out)
    document.responses[0].claims[1].statuses[0].category = 'F9'
    const { err } = await encode(document)
    expect(err).toMatch(/^standard input:1:\d+ \/responses\/0\/claims\/1\/statuses\/0\/category: .*"F9".*\n$/)
  })

  it('names the position of a syntax error in JSON', async () => {
    const { code, err } = await feed('{"inquiries": [', ['x12', 'encode', '-'])
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^payerbox: standard input is not valid JSON: .+\n$/),
    })
  })
})

describe.skipIf(process.platform === 'win32')('when the reader closes the pipe', () => {
  it.each([
    ['explain', 1],
    ['check', 1],
    ['decode', 1],
    ['encode', 0],
  ])('payerbox x12 %s ends quietly with its exit code', async (command, expected) => {
    const folder = await mkdtemp(join(tmpdir(), 'payerbox-'))
    // More than a pipe holds.
    const claims = 'TRN*2*TRACE1\nSTC*F1:65*20261312\n'.repeat(3000)
    const text = interchangeOf(lines277.replace('TRN*2*TRACE1', `${claims}TRN*2*TRACE1`)).replaceAll('~', '~\n')
    const { out } = await decode(example276)
    const [inquiry] = JSON.parse(out).inquiries
    const inquiries = Array.from({ length: 3000 }, (_, index) => ({ ...inquiry, trace: `TRACE${index}` }))
    await writeFile(join(folder, 'file'), command === 'encode' ? JSON.stringify({ inquiries }) : text)
    const program = `${process.execPath} src/cli/payerbox.ts x12 ${command} ${join(folder, 'file')} 2>${join(folder, 'err')}`
    const { status } = spawnSync('bash', ['-c', `${program} | head -c 1; exit \${PIPESTATUS[0]}`])
    const err = await readFile(join(folder, 'err'), 'utf8')
    await rm(folder, { recursive: true })
    expect({ status, crash: /EPIPE|^ +at /m.test(err) }).toEqual({ status: expected, crash: false })
  })
})
