// A client that knows only the documentation: it uses fetch and imports nothing of payerbox.
const { PAYERBOX_ADMIN_URL, PAYERBOX_WORLD, PAYERBOX_SESSION_ID, PAYERBOX_RUN } = process.env
const { PAYERBOX_TAIGA_URL, PAYERBOX_TAIGA_KEY, PAYERBOX_STEDI_URL, PAYERBOX_STEDI_KEY } = process.env
const { PAYERBOX_OPTUM_URL, PAYERBOX_OPTUM_CLIENT_ID, PAYERBOX_OPTUM_CLIENT_SECRET } = process.env

async function ask(url, headers, body) {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${url} responded ${response.status}`)
  return response.json()
}

const wait = (by) => ask(`${PAYERBOX_ADMIN_URL}/worlds/${PAYERBOX_WORLD}/clock/advance`, {}, { by })
const poll = () =>
  ask(`${PAYERBOX_TAIGA_URL}/api/v1/partner/sessions/${PAYERBOX_SESSION_ID}`, {
    authorization: `Bearer ${PAYERBOX_TAIGA_KEY}`,
  })

const final = ['rejected', 'denied', 'paid']
let { status } = await poll()
for (let polls = 0; !final.includes(status) && polls < 100; polls++) {
  await wait(status === 'processing' ? '15m' : '1d')
  status = (await poll()).status
}

const { claims } = JSON.parse(PAYERBOX_RUN)
const inquiry = claims[0].requests.stedi.body
const stedi = await ask(
  `${PAYERBOX_STEDI_URL}/change/medicalnetwork/claimstatus/v2`,
  { authorization: PAYERBOX_STEDI_KEY },
  inquiry,
)
const token = await ask(
  `${PAYERBOX_OPTUM_URL}/apip/auth/v2/token`,
  {},
  {
    client_id: PAYERBOX_OPTUM_CLIENT_ID,
    client_secret: PAYERBOX_OPTUM_CLIENT_SECRET,
    grant_type: 'client_credentials',
  },
)
const optum = await ask(
  `${PAYERBOX_OPTUM_URL}/medicalnetwork/claimstatus/v2/`,
  { authorization: `Bearer ${token.access_token}` },
  inquiry,
)

const codes = [stedi, optum].map((answer) => answer.claims[0].claimStatus.statusCategoryCode)
if (status !== 'paid' || codes.join() !== 'F1,F1') throw new Error(`${status} at Taiga, ${codes} at Stedi and Optum`)
