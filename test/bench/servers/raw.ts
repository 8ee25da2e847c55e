/**
 * The floor: nothing but `node:http`, answering the bytes that payerbox answers. Reads the body of a POST first.
 * Arguments: port, answers as JSON.
 */
import { createServer, type ServerResponse } from 'node:http'
import { type Answer, type Answers, standReady } from './control.ts'

const [port, answers = ''] = process.argv.slice(2)
const { get, post } = JSON.parse(answers) as Answers

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  if (request.method === 'GET') {
    send(get, response)
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    Buffer.concat(chunks).toString()
    send(post, response)
  })
})

function send({ headers, body }: Answer, response: ServerResponse): void {
  response.sendDate = false
  response.writeHead(200, headers)
  response.end(body)
}

server.listen(Number(port), '127.0.0.1', () => standReady({}))
