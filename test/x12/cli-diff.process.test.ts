import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feed } from '../support/cli-program.ts'
import { example276, example277, interchangeOf, lines999 } from '../support/x12-samples.ts'

let folder: string
let before: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payerbox-'))
  before = join(folder, 'before.x12')
  await writeFile(before, example277)
})
afterEach(() => rm(folder, { recursive: true }))

describe('payerbox x12 diff', () => {
  it('exits with 0 for equal responses, and says that they are', async () => {
    const same = example277
      .replace('*201*0*', '*202*0*')
      .replaceAll('238.44*95.55', '238.440*95.55')
      .replaceAll('\n', '')
    expect(await feed(same, ['x12', 'diff', before, '-'])).toEqual({
      code: 0,
      out: `no differences: ${before} and standard input are equal in all that is compared\n`,
      err: '',
    })
  })

  it('exits with 1 and prints the changes of each claim', async () => {
    const after = example277
      .replace('F1:65*20240325**238.44*95.55*20240322**20240325*CHK0001', 'F2:585*20240325**238.44*0*20240322')
      .replace('SVC*HC:90837:95*150*95.55', 'SVC*HC:90837:95*150*0')
      .replace(/SVC\*HC:90785[\s\S]*?DTP.*\n/, '')
    const { code, out } = await feed(after, ['x12', 'diff', before, '-'])
    expect(code).toBe(1)
    expect(out.replace(/\n {4}/g, ' ').split('\n')).toEqual([
      'Claim PCN0001 of JANE DOE',
      '  was paid $95.55, is now denied',
      '  status changed from Finalized/Payment (F1) · Claim/line has been paid. (65) to Finalized/Denial (F2) · Denied Charge or Non-covered Charge. (585)',
      '  paid amount changed from $95.55 to $0.00',
      '  date of the remittance Mar 25, 2024 removed',
      '  remittance number CHK0001 removed',
      '  line 90785 removed; was charged $88.44',
      '  line 90837-95: paid amount changed from $95.55 to $0.00',
      '',
    ])
  })

  it('prints added and removed claims', async () => {
    const [start, first = '', second = ''] = example277.split(/(?=TRN)/)
    const after = [
      start,
      first,
      second.replace('PCN0002', 'PCN0003').replaceAll('ACCT0002', 'ACCT0003').replace('TRACE0001', 'TRACE0002'),
    ].join('')
    const { out } = await feed(after, ['x12', 'diff', before, '-'])
    expect(out).toBe('Claim PCN0002 of JANE DOE\n  removed; was denied\n\nClaim PCN0003 of JANE DOE\n  added: denied\n')
  })

  it('compares 999s and TA1s', async () => {
    const file = join(folder, 'before.999')
    await writeFile(file, interchangeOf(lines999))
    expect(await feed(interchangeOf(lines999), ['x12', 'diff', file, '-'])).toEqual({
      code: 0,
      out: `no differences: ${file} and standard input are equal in all that is compared\n`,
      err: '',
    })
    const changed = lines999.replace('*A*000', '*E*020').replace('IK5*R*5', 'IK5*R*I5')
    const { code, out, err } = await feed(interchangeOf(changed), ['x12', 'diff', file, '-'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out.replace(/\n {4}/g, ' ').split('\n')).toEqual([
      'TA1 for interchange 000000101',
      '  result changed from accepted (A) to accepted, errors noted (E)',
      '  note changed from no error (000) to the test indicator is invalid (020)',
      '',
      '999 for set 0001 of group 101',
      '  result changed from rejected, segments have errors (5) (IK5*R*5) to rejected, segments violate the guide (I5) (IK5*R*I5)',
      '',
    ])
  })

  it('compares 276s, and files of different kinds', async () => {
    const file = join(folder, 'before.276')
    await writeFile(file, example276)
    expect(await feed(example276, ['x12', 'diff', file, '-'])).toEqual({
      code: 0,
      out: `no differences: ${file} and standard input are equal in all that is compared\n`,
      err: '',
    })
    const { code, out } = await feed(interchangeOf(lines999), ['x12', 'diff', file, '-'])
    expect(code).toBe(1)
    expect(out).toContain('removed; was an inquiry about')
    expect(out).toContain('added: rejected, 0 of 1 sets accepted (AK9*R*1*1*0)')
  })

  it('exits with 2 when one of them is not a 277', async () => {
    for (const text of [example276, 'hello', '']) {
      const { code, err } = await feed(text, ['x12', 'diff', before, '-'])
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/^payerbox: standard input is not a readable 277: .+\n$/),
      })
    }
  })
})
