import { readFileSync } from 'node:fs'
import { decode277 } from 'payerbox/x12'

const { responses } = decode277(readFileSync('test/examples/answer.x12', 'utf8'))
for (const response of responses)
  for (const { trace, statuses, paid } of 'claims' in response ? response.claims : [])
    process.stdout.write(`${trace}: ${statuses[0].category}/${statuses[0].status}, paid ${paid}\n`)
