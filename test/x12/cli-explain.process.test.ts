import { describe, expect, it } from 'vitest'
import { feed } from '../support/cli-program.ts'
import { example276, example277 } from '../support/x12-samples.ts'

describe('payerbox x12 explain', () => {
  it('explains a 277 with a denied claim', async () => {
    const { code, out, err } = await feed(example277, ['x12', 'explain', '-'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const lines = out.split('\n')
    expect(lines[0]).toBe('277 response from UNITEDHEALTHCARE: 2 claims for JANE DOE: 1 paid $95.55, 1 denied')
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {12}Subscriber {6}JANE DOE {2,}HL\*4\*3\*22\*0~$/),
        expect.stringMatching(/^ {14}Claim 2 of 2 {4}denied, \$238\.44 charged · trace TRACE0001 +TRN\*2\*TRACE0001~$/),
        expect.stringMatching(/^ +Status +Finalized\/Denial \(F2\) · Denied Charge or Non-covered Charge\. \(585\)$/),
        expect.stringMatching(/^ +decided Mar 22, 2024 · remittance CHK0001 of Mar 25, 2024$/),
        expect.stringMatching(/^ +Line 1 +HCPCS 90837-95 · 1 unit · charged \$150\.00 · paid \$95\.55$/),
        expect.stringMatching(/^ +Service +Mar 5, 2024 to Mar 7, 2024 +DTP\*472\*RD8\*20240305-20240307~$/),
        expect.stringMatching(/^ +Contact +PROVIDER SERVICES · telephone 555-010-0100 · extension 42$/),
      ]),
    )
  })

  it('explains a 276', async () => {
    const { out } = await feed(example276, ['x12', 'explain', '-'])
    expect(out).toMatch(/^276 inquiry to UNITEDHEALTHCARE: 1 claim for JANE DOE\n/)
    expect(out).toMatch(/ Born +Jan 2, 1990 · female /)
    expect(out).toMatch(/ Charge +\$238\.44 +AMT\*T3\*238\.44~/)
  })

  it('shows every segment unchanged, within 100 columns', async () => {
    const { out } = await feed(example277, ['x12', 'explain', '-'])
    for (const segment of example277.trim().split('\n').slice(1)) expect(out).toContain(segment)
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('marks an error in its segment and explains the rest', async () => {
    const { code, out } = await feed(example277.replace('20240325**238.44*0*', '20240399**238.44*0*'), [
      'x12',
      'explain',
      '-',
    ])
    expect(code).toBe(0)
    expect(out).toContain('1 error, marked ✗ below')
    const lines = out.split('\n')
    const at = lines.findIndex((line) => /^ *\^{8}$/.test(line))
    const caret = lines[at]?.indexOf('^') ?? 0
    expect(lines[at - 1]?.slice(caret, caret + 8)).toBe('20240399')
    expect(lines[at + 1]).toContain('✗ STC02 of 2200D is "20240399", which is not a valid date')
    expect(out).toContain('Claim 1 of 2')
  })

  it('shows where a segment is missing', async () => {
    const { out } = await feed(example277.replace('SE*35*0001~\n', ''), ['x12', 'explain', '-'])
    expect(out).toMatch(/✗ .*SE.*\[SE_MISSING\]\n *End of group/)
  })

  it('prints no control characters of the file', async () => {
    const { out } = await feed(example277.replace('*DOE*', '*DO\u001b[31mE\u202e*'), ['x12', 'explain', '-'])
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('\u202e')
    expect(out).toContain('JANE DO\ufffd[31mE\ufffd')
  })

  it('exits with 1 and the reason for a text that is not an interchange', async () => {
    for (const text of ['', '{"x12": "ISA"}', 'ISA*00']) {
      const { code, out } = await feed(text, ['x12', 'explain', '-'])
      expect(code).toBe(1)
      expect(out).toMatch(/^No X12 interchange\n1 error/)
    }
  })
})
