import { describe, expect, it } from 'vitest'
import { feed, run } from '../support/cli-program.ts'
import { example276, example277 } from '../support/x12-samples.ts'

const wrong = example277.replace('20240325**238.44*0*', '20240399**238.44*0*').replace('SE*35', 'SE*36')

describe('payerbox x12 check', () => {
  it('exits with 0 when there is no error', async () => {
    for (const text of [example277, example276, example277.replaceAll('\n', '')]) {
      expect(await feed(text, ['x12', 'check', '-'])).toEqual({
        code: 0,
        out: 'standard input: no errors in 1 set\n',
        err: '',
      })
    }
  })

  it('exits with 1 and prints a line with the position of each error', async () => {
    const { code, out } = await feed(wrong, ['x12', 'check', '-'])
    expect(code).toBe(1)
    const [date, count, ...more] = out.trim().split('\n')
    expect(date).toMatch(/^standard input:28:12 segment 28 STC02, offset \d+: .*"20240399".* \[ELEMENT_DATE_INVALID\]$/)
    expect(count).toMatch(/^standard input:37:4 segment 37 SE01, offset \d+: .* \[SE_COUNT\]$/)
    expect(more).toEqual([])
  })

  it('counts columns from the start of a text without line breaks', async () => {
    const text = wrong.replaceAll('\n', '')
    const { out } = await feed(text, ['x12', 'check', '-'])
    const offset = text.indexOf('20240399')
    expect(out).toContain(`standard input:1:${offset + 1} segment 28 STC02, offset ${offset}: `)
  })

  it('prints the same as JSON', async () => {
    const { code, out } = await feed(wrong, ['x12', 'check', '--format', 'json', '-'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      file: 'standard input',
      valid: false,
      sets: ['277'],
      errors: [
        {
          code: 'ELEMENT_DATE_INVALID',
          level: 'element',
          message: expect.stringContaining('"20240399"'),
          line: 28,
          column: 12,
          offset: wrong.indexOf('20240399'),
          segment: { number: 28, id: 'STC' },
          element: 2,
          loop: '2200D',
        },
        expect.objectContaining({ code: 'SE_COUNT', segment: { number: 37, id: 'SE' }, element: 1 }),
      ],
    })
  })

  it('exits with 0 and shows the warning for a deactivated status code', async () => {
    const deactivated = example277.replace('F2:585', 'F2:9')
    const warning =
      /^standard input:24:8 segment 24 STC01-2, .*warning: STC01-2 is "9", which was deactivated on \S+ \[STATUS_CODE_DEACTIVATED\]\n/
    const text = await feed(deactivated, ['x12', 'check', '-'])
    expect(text).toEqual({ code: 0, out: expect.stringMatching(warning), err: '' })
    expect(text.out).toContain('no errors in 1 set; 1 warning\n')
    const json = await feed(deactivated, ['x12', 'check', '--format', 'json', '-'])
    expect(json.code).toBe(0)
    expect(JSON.parse(json.out)).toMatchObject({
      valid: true,
      errors: [],
      warnings: [{ code: 'STATUS_CODE_DEACTIVATED', line: 24, element: 1, component: 2 }],
    })
  })

  it('exits with 1 for a text that is not an interchange', async () => {
    const { code, out } = await feed('hello', ['x12', 'check', '-'])
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^standard input:1:1 .*\[NO_ISA\]\n$/) })
  })
})

describe('a usage error of payerbox x12 has one sentence', () => {
  it.each([
    ['no command', [], 'x12 needs a command: explain, check, diff, decode or encode'],
    [
      'a command nobody knows',
      ['explian', '-'],
      'unknown command "x12 explian"; use explain, check, diff, decode or encode; did you mean "explain"?',
    ],
    ['no file', ['check'], "missing required argument 'file'; see payerbox x12 check --help"],
    ['a file that is not there', ['explain', 'no.x12'], 'there is no file no.x12; - reads standard input'],
    ['a directory', ['decode', 'src'], 'src is a directory; name a file, or - for standard input'],
    ['a format nobody knows', ['check', '--format', 'xml', '-'], '--format must be text or json, not "xml"'],
    ['a flag nobody knows', ['check', '--fromat', 'json', '-'], 'unknown option --fromat; did you mean --format?'],
    [
      'too many files',
      ['explain', 'a', 'b'],
      "too many arguments for 'explain': expected 1 argument but got 2: a, b; see payerbox x12 explain --help",
    ],
    ['standard input twice', ['diff', '-', '-'], 'only one of the files can be standard input'],
  ])('%s', async (_, args, sentence) => {
    expect(await run(['x12', ...args])).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })
})

describe('payerbox x12 --help', () => {
  it('lists the commands, each of which has examples, within 100 columns', async () => {
    const names = ['explain', 'check', 'diff', 'decode', 'encode']
    const [group, ...helps] = await Promise.all(
      [[], ...names.map((name) => [name])].map((words) => run(['x12', ...words, '-h'])),
    )
    for (const name of names) expect(group?.out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const help of helps) expect(help.out).toMatch(/Exit codes: 0[\s\S]*Examples:\n/)
    const lines = [group, ...helps].flatMap((help) => help?.out.split('\n') ?? [])
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })
})
