import { describe, expect, it } from 'vitest'
import { run } from '../support/cli-program.ts'

describe('payerbox codes', () => {
  it('prints each code of a composite under its list', async () => {
    const { code, out } = await run(['codes', 'A7:562:85'])
    expect(code).toBe(0)
    expect(out).toMatch(
      /list 507.*\n {2}A7 .*\n.*\[stages: rejected\]\n\n.*list 508.*\n {2}562 .*\[requires an entity code\]/,
    )
    expect(out).toContain('  85    Billing Provider')
  })

  it('finds codes by words, as JSON too', async () => {
    const { code, out } = await run(['codes', 'claim', 'paid', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toContainEqual({ list: 'status', code: '65', text: 'Claim/line has been paid.' })
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ code: 'F1', stages: ['paid'] }))
  })

  it('exits with 1 and a suggestion when nothing matches', async () => {
    expect(await run(['codes', 'dulpicate'])).toEqual({
      code: 1,
      out: '',
      err: 'payerbox: no code and no text matches "dulpicate"; did you mean "duplicate"?\n',
    })
  })

  it('exits with 2 without a word', async () => {
    expect(await run(['codes'])).toMatchObject({
      code: 2,
      err: "payerbox: missing required argument 'code or words'; see payerbox codes --help\n",
    })
  })
})
