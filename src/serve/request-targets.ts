/** Bytes of a request's head that are kept until its end arrives. */
const longestHead = 8192

/** The hosts that the first bytes of a request name, and the bytes to put before the next ones: an unfinished head. */
export interface RequestTargets {
  readonly targets: readonly string[]
  readonly rest: string
}

/**
 * Reads the host that a client asks a proxy for: `CONNECT host:443`, `GET http://host/` or the host of SOCKS 4a and 5.
 *
 * @param bytes one character a byte
 * @param withHostHeader Whether the `Host` header counts, too: a client that connects to an address names its host there.
 */
export function requestTargets(bytes: string, withHostHeader: boolean): RequestTargets {
  const version = bytes.charCodeAt(0)
  if (version === 4 || version === 5) return { targets: [socksTarget(bytes)], rest: '' }
  if (!/^[A-Z]+( |$)/.test(bytes)) return { targets: [], rest: '' }
  const end = bytes.indexOf('\r\n\r\n')
  const head = end === -1 ? bytes : bytes.slice(0, end)
  const [, method, target = ''] = /^([A-Z]+) (\S*)/.exec(head) ?? []
  // MSW writes its own headers into the line of a CONNECT that is sent in pieces, so its host can be anywhere in the head.
  const targets =
    method === 'CONNECT' ? head.split(/\s+/) : [/^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(target)?.[1] ?? '']
  if (withHostHeader) targets.push(/^host:[ \t]*(\S+)/im.exec(head)?.[1] ?? '')
  return { targets: targets.filter((name) => name !== ''), rest: end === -1 && bytes.length < longestHead ? bytes : '' }
}

/** The name in the request of a client of SOCKS: `5 1 0 3 <length> <name>`, or `4 1 <port> 0 0 0 <n> <user> 0 <name> 0`. */
function socksTarget(bytes: string): string {
  if (bytes.charCodeAt(0) === 4) return bytes.slice(8).split('\0')[1] ?? ''
  return bytes.charCodeAt(3) === 3 ? bytes.slice(5, 5 + bytes.charCodeAt(4)) : ''
}
