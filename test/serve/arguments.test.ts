import { describe, expect, it } from 'vitest'
import { createSandbox, OptionError, scenariosFrom } from '../../src/index.ts'
import { contractGuard, handlers } from '../../src/serve/msw.ts'
import { guardNetwork, listen, payerboxMiddleware } from '../../src/serve/server.ts'

const sandbox = createSandbox()
const noSandbox = 'the first argument must be a sandbox, from createSandbox(), not'

describe('wrong arguments', () => {
  it.each<[string, (...args: never[]) => unknown, readonly unknown[], string]>([
    ['handlers', handlers, [], `${noSandbox} undefined`],
    ['handlers', handlers, [{ clock: 'frozen' }], `${noSandbox} an object`],
    ['handlers', handlers, [sandbox, { gaurd: false }], 'unknown option "gaurd"; did you mean "guard"?'],
    ['handlers', handlers, [sandbox, { cors: 'no' }], 'cors must be true or false, not "no"'],
    ['handlers', handlers, [sandbox, 4276], 'the options must be an object, not 4276'],
    ['listen', listen, [], `${noSandbox} undefined`],
    ['listen', listen, [{ port: 0 }], `${noSandbox} an object`],
    ['listen', listen, [sandbox, 4276], 'the options must be an object, not 4276'],
    ['listen', listen, [sandbox, { port: '4276' }], 'port must be a whole number from 0 to 65535, not "4276"'],
    ['listen', listen, [sandbox, { port: 70_000 }], 'port must be a whole number from 0 to 65535, not 70000'],
    ['listen', listen, [sandbox, { hots: '::1' }], 'unknown option "hots"; did you mean "host"?'],
    [
      'listen',
      listen,
      [sandbox, { allowHosts: 'payerbox' }],
      'allowHosts must be a list of host names, not "payerbox"',
    ],
    [
      'listen',
      listen,
      [sandbox, { requestTimeout: '30s' }],
      'requestTimeout must be a whole number of at least 0, not "30s"',
    ],
    [
      'listen',
      listen,
      [sandbox, { log: console }],
      'log must be an object with the functions debug, info, error and isLevelEnabled',
    ],
    ['payerboxMiddleware', payerboxMiddleware, [], `${noSandbox} undefined`],
    ['payerboxMiddleware', payerboxMiddleware, [sandbox, { port: 4276 }], 'unknown option "port"'],
    ['payerboxMiddleware', payerboxMiddleware, [sandbox, { adminToken: 5 }], 'adminToken must be a string, not 5'],
    ['contractGuard', contractGuard, [{ host: ['localhost'] }], 'unknown option "host"; did you mean "hosts"?'],
    ['contractGuard', contractGuard, [{ hosts: 'localhost' }], 'hosts must be a list of host names, not "localhost"'],
    ['contractGuard', contractGuard, [null], 'the options must be an object, not null'],
    ['guardNetwork', guardNetwork, [{ except: 'localhost' }], 'except must be a list of host names, not "localhost"'],
    ['guardNetwork', guardNetwork, [{ hosts: [] }], 'unknown option "hosts"; use except'],
    ['scenariosFrom', scenariosFrom, [], 'scenariosFrom must be a list of the contents of scenario files'],
    ['scenariosFrom', scenariosFrom, [{ scenario: 'mine' }], 'such as scenariosFrom([parse(text)]), not an object'],
    ['scenariosFrom', scenariosFrom, ['scenario: mine'], 'not "scenario: mine"'],
  ])('of %s are refused with a sentence (%#)', async (_, call, args, message) => {
    const error: unknown = await new Promise((resolve) => resolve(call(...(args as never[])))).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(OptionError)
    expect(String(error)).toContain(message)
  })
})
