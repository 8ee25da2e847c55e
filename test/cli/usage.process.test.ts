import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { run } from '../support/cli-program.ts'

describe('what is wrong is said in one sentence', () => {
  it.each([
    ['a flag nobody knows', ['--prot', '1'], 'unknown option --prot; did you mean --port?'],
    ['a flag near none', ['--xyzzy'], 'unknown option --xyzzy; payerbox --help lists what there is'],
    [
      'a command nobody knows',
      ['serv'],
      'there is no command "serv"; use serve, health, scenario, contract, exec, proxy, record or x12; did you mean "serve"?',
    ],
    ['a command too late', ['--port', '0', 'health'], '"health" must come first'],
    ['a flag without its value', ['--port'], 'option --port <n> argument missing; payerbox --help lists what there is'],
    ['a port beyond ports', ['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    ['a port that is none', ['--port', 'http'], '--port must be a whole number from 0 to 65535, not "http"'],
    [
      'a mistyped clock',
      ['--clock', 'frozn'],
      '--clock must be real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z, not "frozn"; did you mean "frozen"?',
    ],
    [
      'an instant that is none',
      ['--clock', 'frozen@yesterday'],
      '--clock must be real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z, not "frozen@yesterday"',
    ],
    ['a seed below zero', ['--seed=-1'], '--seed must be a whole number from 0 to 4294967295, not "-1"'],
    [
      'a wrong edition',
      ['--stedi-edition', '2026-8'],
      '--stedi-edition must be 2025-01 or 2026-08, not "2026-8"; did you mean "2026-08"?',
    ],
    ['a wrong profile', ['--optum-profile', 'prod'], '--optum-profile must be live or sandbox, not "prod"'],
    [
      'a wrong guard',
      ['--phi-guard', 'refused'],
      '--phi-guard must be off, flag or refuse, not "refused"; did you mean "refuse"?',
    ],
    [
      'a wrong switch',
      ['--credential-guard', 'of'],
      '--credential-guard must be on or off, not "of"; did you mean "on"?',
    ],
    [
      'a wrong level',
      ['--log-level', 'verbose'],
      '--log-level must be trace, debug, info, warn, error, fatal or silent, not "verbose"',
    ],
    [
      'a world with blanks in its name',
      ['--world', 'über'],
      '--world must be one or more names, each of up to 64 letters, digits, dots, hyphens and underscores, not "über"',
    ],
    ['a scenario nobody wrote', ['--scenario', 'payed'], 'scenario "payed" does not exist; did you mean "paid"?'],
  ])('%s', async (_, args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })

  it('by the name of the variable where a variable is wrong', async () => {
    expect(await run([], { PAYERBOX_OPTUM_PROFILE: 'sandbx' })).toEqual({
      code: 2,
      out: '',
      err: 'payerbox: PAYERBOX_OPTUM_PROFILE must be live or sandbox, not "sandbx"; did you mean "sandbox"?\n',
    })
  })
})

describe('payerbox --help', () => {
  it('tells every flag with its variable and preset, the exit codes and examples, within 100 columns', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('-p, --port <n> port; 0 takes any free one (default 4276) (env: PAYERBOX_PORT)')
    expect(text).toContain('(env: PAYERBOX_STEDI_EDITION)')
    expect(out).toContain('Exit codes:\n  0  stopped')
    expect(out).toContain('Examples:\n')
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('is the same for serve', async () => {
    const [one, other] = await Promise.all([run(['--help']), run(['serve', '-h'])])
    expect(one.out).toBe(other.out)
  })

  it('is there for health too', async () => {
    expect((await run(['health', '--help'])).out).toContain('exit code 0 when it is, 1 when it is not')
  })
})

describe('payerbox --version', () => {
  it('prints the version and nothing else', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
