/**
 * What one would write by hand for speed: Fastify 5, two routes, the body validated against the contract, the content that
 * payerbox answers. No credential, no look-up, no journal. Arguments: port, answers as JSON, path of Stedi's contract.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fastify from 'fastify'
import { parse } from 'yaml'
import { type Answers, standReady } from './control.ts'

const [port, answers = '', contract = ''] = process.argv.slice(2)
const { get, post } = JSON.parse(answers) as Answers
const [session, claims] = [JSON.parse(get.body) as unknown, JSON.parse(post.body) as unknown]

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema(parse(readFileSync(contract, 'utf8')), 'stedi')

const app = fastify({ keepAliveTimeout: 65_000 })
app.setValidatorCompiler(({ schema }) => ajv.compile(schema as object))
app.get(
  '/api/v1/partner/sessions/:sessionId',
  {
    schema: {
      params: { type: 'object', properties: { sessionId: { type: 'string', pattern: '^[0-9a-f-]{36}$' } } },
    },
  },
  (_, reply) => reply.send(session),
)
app.post(
  '/2024-04-01/change/medicalnetwork/claimstatus/v2',
  { schema: { body: { $ref: 'stedi#/components/schemas/ClaimStatusRequest' } } },
  (_, reply) => reply.send(claims),
)
await app.listen({ port: Number(port), host: '127.0.0.1' })
standReady({})
