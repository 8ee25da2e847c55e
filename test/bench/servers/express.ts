/**
 * What one would write by hand: Express 5, two routes, Ajv compiled at the start, the content that payerbox answers. No
 * credential, no look-up, no journal. Arguments: port, answers as JSON, path of Stedi's contract.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import express from 'express'
import { parse } from 'yaml'
import { type Answers, standReady } from './control.ts'

const [port, answers = '', contract = ''] = process.argv.slice(2)
const { get, post } = JSON.parse(answers) as Answers
const [session, claims] = [JSON.parse(get.body), JSON.parse(post.body)]

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false })
ajv.addSchema(parse(readFileSync(contract, 'utf8')), 'stedi')
const isInquiry = ajv.compile({ $ref: 'stedi#/components/schemas/ClaimStatusRequest' })
const isSession = ajv.compile({
  type: 'object',
  properties: { sessionId: { type: 'string', pattern: '^[0-9a-f-]{36}$' } },
})

const app = express()
app.get('/api/v1/partner/sessions/:sessionId', (request, response) => {
  if (isSession(request.params)) response.json(session)
  else response.status(404).json({ error: 'Session not found' })
})
app.post('/2024-04-01/change/medicalnetwork/claimstatus/v2', express.json(), (request, response) => {
  if (isInquiry(request.body)) response.json(claims)
  else response.status(400).json({ errors: isInquiry.errors })
})
app.listen(Number(port), '127.0.0.1', () => standReady({}))
