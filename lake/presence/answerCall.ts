import type {Access} from '../LakeContext.ts'
import type {Json} from '../store/Store.ts'
import {isJson} from '../users/isJson.ts'
import type {Presence, Visitor} from './createPresence.ts'

/** A JSON-RPC 2.0 answer. */
export type Answer = {jsonrpc: '2.0'; id: Json; result: Json} | Failure
type Failure = {jsonrpc: '2.0'; id: Json; error: {code: number; message: string}}
type Parameters = Record<string, Json>

const PARSE_ERROR = -32700
const INVALID_REQUEST = -32600
const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602
const UNAUTHORIZED = 4001

/** Answers one message of a presence socket. Never throws, whatever the message is. */
export function answerCall(
  message: string,
  visitor: Visitor,
  {access, presence}: {access: Access; presence: Presence},
): Answer {
  const call = readCall(message)
  if ('error' in call) return call
  const {id, method, params} = call
  const fail = (code: number, text: string): Failure => ({
    jsonrpc: '2.0',
    id,
    error: {code, message: text},
  })

  if (method === 'authorization') {
    visitor.personId = personIdFor(params['authorization'], access)
    return visitor.personId === null
      ? fail(UNAUTHORIZED, 'Session not found')
      : {jsonrpc: '2.0', id, result: true}
  }
  if (visitor.personId === null)
    return fail(UNAUTHORIZED, 'Call "authorization" with a token first.')

  const perform = METHODS.get(method)
  if (perform === undefined) return fail(METHOD_NOT_FOUND, `There is no method "${method}" here.`)
  const result = perform(presence, visitor, params)
  return result === undefined
    ? fail(INVALID_PARAMS, `"${method}" lacks a parameter.`)
    : {jsonrpc: '2.0', id, result}
}

type Method = (presence: Presence, visitor: Visitor, params: Parameters) => Json | undefined

const METHODS = new Map<string, Method>(
  Object.entries<Method>({
    presence_subscribe: (presence, visitor) => presence.subscribe(visitor),
    presence_unsubscribe: (presence, visitor, {subscriptionId}) => {
      if (typeof subscriptionId !== 'string') return undefined
      presence.unsubscribe(visitor, subscriptionId)
      return true
    },
    presence_announce: (presence, visitor, {data}) => {
      if (!isRecord(data) || typeof data['sessionId'] !== 'string') return undefined
      presence.announce(visitor, data['sessionId'], data['locations'] ?? [])
      return true
    },
    presence_rollcall: (presence, visitor, {session}) => {
      if (typeof session !== 'string') return undefined
      presence.rollCall(visitor, session)
      return true
    },
    presence_disconnect: (presence, visitor, {session}) => {
      if (typeof session !== 'string') return undefined
      presence.leave(visitor, session)
      return true
    },
  }),
)

function readCall(message: string): {id: Json; method: string; params: Parameters} | Failure {
  let call: unknown
  try {
    call = JSON.parse(message)
  } catch {
    return {jsonrpc: '2.0', id: null, error: {code: PARSE_ERROR, message: 'This is not JSON.'}}
  }
  if (!isJson(call) || !isRecord(call) || typeof call['method'] !== 'string') {
    const text = 'This is no JSON-RPC call.'
    return {jsonrpc: '2.0', id: null, error: {code: INVALID_REQUEST, message: text}}
  }
  const {id = null, method, params} = call
  return {id, method, params: isRecord(params) ? params : {}}
}

function personIdFor(authorization: Json | undefined, access: Access): string | null {
  if (typeof authorization !== 'string') return null
  try {
    return access.personOf(new Request('http://localhost', {headers: {authorization}}))?.id ?? null
  } catch {
    return null
  }
}

function isRecord(value: Json | undefined): value is {[key: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
