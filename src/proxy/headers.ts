import type { IncomingHttpHeaders } from 'node:http'

/** What one connection says of itself and not of the message (RFC 9110, 7.6.1; RFC 2616, 13.5.1). */
const ofTheConnection: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
])

/**
 * Headers as they go on, in their order, spelling and number: without those of the connection and those that it names.
 *
 * @param raw Names and values in turn, as Node has them.
 * @param others Names, in small letters, that do not go on either.
 */
export function passedOn(raw: readonly string[], others: readonly string[] = []): readonly string[] {
  const pairs = raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []))
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.split(',').map((name) => name.trim().toLowerCase()))
  const dropped = new Set([...ofTheConnection, ...named, ...others])
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase())).flat()
}

/** Headers by their names in small letters; one that came several times is joined into one text. */
export function textHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const known = Object.entries(headers).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined)
  return Object.fromEntries(known.map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]))
}
