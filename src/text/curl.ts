/** A request as curl sends it. */
export interface CurlRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or a text that is sent as it is. */
  readonly body?: unknown
}

/** A request as a command for a shell. The URL of the sandbox is `$PAYERBOX_URL`. @param token A command that prints a bearer token. */
export function curlFor({ method, path, headers, body }: CurlRequest, token?: string): string {
  const fields = Object.entries(headers).map(([name, value]) => `-H ${quotedForShell(`${name}: ${value}`)}`)
  return [
    'curl -s',
    ...(method === 'GET' || body !== undefined ? [] : [`-X ${method}`]),
    `"$PAYERBOX_URL${path}"`,
    ...(token === undefined ? [] : [`-H "authorization: Bearer $(${token})"`]),
    ...fields,
    ...(body === undefined ? [] : [`-d ${quotedForShell(typeof body === 'string' ? body : JSON.stringify(body))}`]),
  ].join(' ')
}

function quotedForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
