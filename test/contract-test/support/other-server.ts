import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that shares no line with payerbox, and is wrong in ways that are known. */
export interface OtherServer {
  readonly url: string
  close(): void
}

type Route = (request: IncomingMessage, response: ServerResponse) => void

const secret = 'a.token.nobody-may-see'

const sessions = '/api/v1/partner/sessions/'

const routes: Readonly<Record<string, Route>> = {
  [`GET ${sessions}one`]: ({ headers }, response) =>
    headers.authorization === undefined
      ? answer(response, 401, { error: 'Who are you?' })
      : answer(response, 404, { error: 'No such session', hint: 'a member that no contract names' }),
  // At fault: the status.
  [`GET ${sessions}two`]: (_, response) => answer(response, 410, { error: 'No such session' }),
  // At fault: a date that is none, a status that is none, and a name that nobody may see.
  [`GET ${sessions}three`]: (_, response) =>
    answer(response, 200, {
      sessionId: 'e4b6a1f0-7d53-4c0e-9d55-0a4f6f1c9d2e',
      status: 'settled',
      message: 'Payment received from payer.',
      patientName: 'Alex Secretname',
      dateOfService: '01.04.2026',
      claim: { submittedAt: '2026-04-01T19:00:00.000Z', lastUpdated: '2026-04-13T19:30:00.000Z' },
      events: [],
    }),
  // At fault: the code, and the header that is missing.
  'POST /2024-04-01/change/medicalnetwork/claimstatus/v2': (_, response) =>
    answer(response, 403, { code: 'FORBIDDEN', id: 'f65c7091-ad6f-4f44-b3a1-dbb00c1c74e8', message: 'Access denied' }),
  'POST /apip/auth/v2/token': (_, response) =>
    answer(response, 200, { access_token: secret, token_type: 'bearer', expires_in: 3600 }),
  // At fault: without a token it breaks the connection.
  'GET /medicalnetwork/claimstatus/v2/healthcheck': (request, response) => {
    if (request.headers.authorization === `Bearer ${secret}`) answer(response, 200, { version: 'v2', status: 'OK' })
    else request.socket.destroy()
  },
}

export async function startOtherServer(): Promise<OtherServer> {
  const server = createServer((request, response) => {
    const route = routes[`${request.method} ${request.url}`]
    if (route === undefined) answer(response, 404, 'nothing here')
    else route(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
