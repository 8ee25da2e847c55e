import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { run } from '../support/cli-program.ts'

describe('a usage error is reported in one sentence', () => {
  it.each([
    ['a misspelled flag', ['--prot', '1'], 'unknown option --prot; did you mean --port?'],
    ['an unknown flag', ['--xyzzy'], 'unknown option --xyzzy; see payerbox --help'],
    [
      'a misspelled command',
      ['serv'],
      'unknown command "serv"; use serve, health, scenario, runs, contract, exec, proxy, record, replay, x12, codes or snapshot; did you mean "serve"?',
    ],
    ['a command after flags', ['--port', '0', 'health'], '"health" must come first'],
    ['a flag without its value', ['--port'], 'option --port <n> argument missing; see payerbox --help'],
    ['a port that is too high', ['--port', '65536'], '--port must be a whole number from 0 to 65535, not "65536"'],
    ['a port that is not a number', ['--port', 'http'], '--port must be a whole number from 0 to 65535, not "http"'],
    [
      'a misspelled clock',
      ['--clock', 'frozn'],
      '--clock must be real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z; N from 0.01 to 1000000, INSTANT from 1900 to 9999, not "frozn"; did you mean "frozen"?',
    ],
    [
      'an invalid instant',
      ['--clock', 'frozen@yesterday'],
      '--clock must be real, frozen[@INSTANT] or Nx[@INSTANT], such as 60x or frozen@2026-04-01T18:30:00Z; N from 0.01 to 1000000, INSTANT from 1900 to 9999, not "frozen@yesterday"',
    ],
    ['a negative seed', ['--seed=-1'], '--seed must be a whole number from 0 to 4294967295, or none, not "-1"'],
    [
      'an unknown edition',
      ['--stedi-edition', '2026-8'],
      '--stedi-edition must be auto, 2025-01 or 2026-08, not "2026-8"; did you mean "2026-08"?',
    ],
    ['an unknown profile', ['--optum-profile', 'prod'], '--optum-profile must be live or sandbox, not "prod"'],
    [
      'an unknown guard mode',
      ['--phi-guard', 'refused'],
      '--phi-guard must be off, flag or refuse, not "refused"; did you mean "refuse"?',
    ],
    [
      'a misspelled switch',
      ['--credential-guard', 'of'],
      '--credential-guard must be on or off, not "of"; did you mean "on"?',
    ],
    [
      'an unknown log level',
      ['--log-level', 'verbose'],
      '--log-level must be trace, debug, info, warn, error, fatal or silent, not "verbose"',
    ],
    [
      'a world with an invalid character in its name',
      ['--world', 'über'],
      '--world must be one or more names, each of up to 64 letters, digits, dots, hyphens and underscores, not "über"',
    ],
    ['an unknown scenario', ['--scenario', 'payed'], 'scenario "payed" does not exist; did you mean "paid"?'],
  ])('%s', async (_, args, sentence) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `payerbox: ${sentence}\n` })
  })

  it('refuses an unknown variable, but not those of clients, of live vendors and of Kubernetes', async () => {
    const { code, err } = await run(['exec', '--', 'true'], { PAYERBOX_SENARIOS: './scenarios' })
    expect({ code, err }).toEqual({
      code: 2,
      err: 'payerbox: unknown variable PAYERBOX_SENARIOS; did you mean "PAYERBOX_SCENARIOS"?\n',
    })
    const foreign = {
      PAYERBOX_LIVE_TAIGA_KEY: 'made-up',
      PAYERBOX_PORT_4276_TCP: 'tcp://10.0.0.1:4276',
      PAYERBOX_RUN: '1',
    }
    expect(await run(['--scenario', 'payed'], foreign)).toMatchObject({ err: expect.stringContaining('"payed"') })
  })

  it('names the variable if a variable is invalid', async () => {
    expect(await run([], { PAYERBOX_OPTUM_PROFILE: 'sandbx' })).toEqual({
      code: 2,
      out: '',
      err: 'payerbox: PAYERBOX_OPTUM_PROFILE must be live or sandbox, not "sandbx"; did you mean "sandbox"?\n',
    })
  })
})

describe('payerbox --help', () => {
  it('lists every flag with its variable and default, the exit codes and examples, within 100 columns', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    const text = out.replace(/\s+/g, ' ')
    expect(text).toContain('-p, --port <n> port; 0 selects a free port (default 4276) (env: PAYERBOX_PORT)')
    expect(text).toContain('(env: PAYERBOX_STEDI_EDITION)')
    expect(out).toContain('Exit codes: 0 stopped')
    expect(out).toContain('Examples:\n')
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  it('is the same as payerbox serve --help', async () => {
    const [one, other] = await Promise.all([run(['--help']), run(['serve', '-h'])])
    expect(one.out).toBe(other.out)
  })

  it('shows the exit codes of payerbox health', async () => {
    expect((await run(['health', '--help'])).out).toContain('Exit codes: 0 healthy, 1 not healthy')
  })
})

describe('payerbox --version', () => {
  it('prints the version and nothing else', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
