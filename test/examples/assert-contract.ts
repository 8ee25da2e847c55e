import { createSandbox } from 'payerbox'
import { assertContract } from 'payerbox/kit'
import { listen } from 'payerbox/server'

const { url, close } = await listen(createSandbox(), { port: 0 })
const response = await fetch(`${url}/api/v1/partner/sessions/one`, {
  headers: { Authorization: 'Bearer sandbox_demo' },
})
await assertContract(response, 'taiga', 'sessionStatus')
process.stdout.write(`${response.status} keeps the contract\n`)
await close()
