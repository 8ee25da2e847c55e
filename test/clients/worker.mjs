// One of many test workers on one server. Its credential selects its own world, with its own clock.
import { parentPort, workerData } from 'node:worker_threads'

const { url, world, scenario, days } = workerData
const key = `sandbox_${world}`

async function ask(path, headers, body) {
  const response = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (response.headers.has('x-payerbox-world') && response.headers.get('x-payerbox-world') !== world) {
    throw new Error(`${world} was answered by ${response.headers.get('x-payerbox-world')}`)
  }
  return response.json()
}

await ask(`/_payerbox/worlds/${world}/reset`, {}, { clock: 'frozen@2026-04-01T18:30:00Z', scenario })
const { sessionId, claims } = await ask(`/_payerbox/worlds/${world}/scenarios/${scenario}/start`, {}, {})
const seen = []
for (let day = 0; day < days; day++) {
  await ask(`/_payerbox/worlds/${world}/clock/advance`, {}, { by: '1d' })
  const { status } = await ask(`/api/v1/partner/sessions/${sessionId}`, { authorization: `Bearer ${key}` })
  seen.push(status)
}
const inquiry = claims[0].requests.stedi.body
const stedi = await ask('/2024-04-01/change/medicalnetwork/claimstatus/v2', { authorization: key }, inquiry)
const token = await ask(
  '/apip/auth/v2/token',
  {},
  { client_id: key, client_secret: 'any', grant_type: 'client_credentials' },
)
const optum = await ask('/medicalnetwork/claimstatus/v2/', { authorization: `Bearer ${token.access_token}` }, inquiry)
const { now } = await ask(`/_payerbox/worlds/${world}/clock`, {})
const category = (answer) => answer.claims[0].claimStatus.statusCategoryCode
parentPort.postMessage({ world, now, seen: [...new Set(seen)], stedi: category(stedi), optum: category(optum) })
